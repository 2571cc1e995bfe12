/** A migrated database of its own for one test file, and copies of the reference data with faults put in. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { DataSource } from 'typeorm';
import { geographyEntities, loadGeography } from '#geography';
import { identityEntities } from '#identity';
import { dataSourceOptions, ReferenceFiles, UnitOfWork } from '#platform';
import { emptyDatabase } from '../../../../test/support/database.js';
import { lawEntities } from '../law.entities.js';
import { type LoadedLaw, loadLaw } from '../law.reference.js';

export interface LawDatabase {
  /** Under the owner's login, as the loader of the reference data works. */
  readonly owner: UnitOfWork;
  readonly ownerSource: DataSource;
  /** Under the application's login. */
  readonly application: UnitOfWork;
  readonly applicationUrl: string;
  /** Loads countries and law from a folder, in one transaction. */
  load(folder?: string): Promise<LoadedLaw>;
  /** All rows of all tables of this library, as text. */
  content(): Promise<string>;
  stop(): Promise<void>;
}

export async function startLawDatabase(): Promise<LawDatabase> {
  const database = await emptyDatabase();
  const entities = [...geographyEntities, ...identityEntities, ...lawEntities];
  const source = (url: string) => new DataSource(dataSourceOptions({ url, entities, poolSize: 2 })).initialize();
  const [ownerSource, applicationSource] = await Promise.all([
    source(database.ownerUrl),
    source(database.applicationUrl),
  ]);
  const owner = new UnitOfWork(ownerSource);
  return {
    owner,
    ownerSource,
    application: new UnitOfWork(applicationSource),
    applicationUrl: database.applicationUrl,
    load: (folder = DATA) =>
      owner.run(async () => {
        const files = new ReferenceFiles(folder);
        return loadLaw(owner, files, await loadGeography(owner, files));
      }),
    content: () =>
      owner.reading(async () => {
        const tables = lawEntities.map((entity) => ownerSource.getMetadata(entity).tableName);
        const rows = tables.map((table) =>
          owner.rows(`select to_jsonb(t) as row from ${table} t order by to_jsonb(t)::text`),
        );
        return JSON.stringify(await Promise.all(rows));
      }),
    stop: async () => {
      await Promise.all([ownerSource.destroy(), applicationSource.destroy()]);
      await database.drop();
      for (const folder of changedFolders.splice(0)) rmSync(folder, { recursive: true, force: true });
    },
  };
}

const DATA = resolve('data');

const FILES = [
  'countries',
  'source-kinds',
  'instruments',
  'safeguards',
  'provisions',
  'crosswalk',
  'participation',
] as const;
export type LawFile = (typeof FILES)[number];

/** One record of a file, as loosely as JSON is. */

export type Loose = any;

export interface ReferenceFile {
  readonly meta: Loose;
  readonly items: Loose[];
}

/** @returns a file of the shipped reference data. */
export function shipped(file: LawFile): ReferenceFile {
  return JSON.parse(readFileSync(join(DATA, `${file}.json`), 'utf8')) as ReferenceFile;
}

/** Folders with changed files; removed when the database stops. */
const changedFolders: string[] = [];

/** @returns a folder like the shipped one, with one record of one file changed. */
export function folderWith(file: LawFile, id: string, change: (record: Loose) => void): string {
  return folderWithFile(file, (content) => change(content.items.find((item) => item.id === id)));
}

/** @returns a folder like the shipped one, with one file changed. */
export function folderWithFile(file: LawFile, change: (content: ReferenceFile) => void): string {
  const folder = mkdtempSync(join(tmpdir(), 'recourse-law-data-'));
  changedFolders.push(folder);
  for (const name of FILES) {
    const content = shipped(name);
    if (name === file) change(content);
    writeFileSync(join(folder, `${name}.json`), JSON.stringify(content));
  }
  return folder;
}
