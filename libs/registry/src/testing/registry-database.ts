/** A database of its own with the sample references in it, and what reads public cases there. */
import pg from 'pg';
import { DataSource } from 'typeorm';
import { casesEntities, CaseFilters, VocabularyDirectory } from '#cases';
import { CountryDirectory, geographyEntities } from '#geography';
import { identityEntities } from '#identity';
import { LawDirectory, lawEntities } from '#law';
import { dataSourceOptions, ReferenceSnapshots, UnitOfWork } from '#platform';
import { emptyDatabase } from '../../../../test/support/database.js';
import { PublicRegistry } from '../public-registry.service.js';
import { correctCase, decideCase, moveCase } from './sample-history.js';
import { insertReferences, replaceCases, type SampleCase } from './sample-registry.js';

export interface RegistryDatabase {
  readonly work: UnitOfWork;
  readonly snapshots: ReferenceSnapshots;
  readonly countries: CountryDirectory;
  readonly law: LawDirectory;
  readonly terms: VocabularyDirectory;
  readonly filters: CaseFilters;
  /** Replaces all cases. */
  replace(cases: readonly SampleCase[]): Promise<void>;
  /** See `sample-history.ts`. */
  correct(number: number, record: SampleCase): Promise<void>;
  decide(number: number, record: SampleCase): Promise<void>;
  move(number: number, state: string): Promise<void>;
  /** A connection of the owner with an open transaction. */
  begin(): Promise<pg.Client>;
  /** The moment that it is, by the clock of the database, and after which nothing has happened yet. */
  moment(): Promise<Date>;
  /** A copy of the public cases as that of a process that has just been started. */
  copy(): PublicRegistry;
  stop(): Promise<void>;
}

export async function registryDatabase(): Promise<RegistryDatabase> {
  const database = await emptyDatabase();
  const owner = new pg.Client({ connectionString: database.ownerUrl });
  await owner.connect();
  await insertReferences(owner);

  const vocabulary = casesEntities.filter(({ name }) => /^(Mechanism|Offence|Profile)Entity$/.test(name));
  const entities = [...geographyEntities, ...identityEntities, ...lawEntities, ...vocabulary];
  const dataSource = await new DataSource(
    dataSourceOptions({ url: database.applicationUrl, entities, poolSize: 2 }),
  ).initialize();
  const work = new UnitOfWork(dataSource);
  const snapshots = new ReferenceSnapshots(work);
  const countries = new CountryDirectory(work, snapshots);
  const law = new LawDirectory(work, snapshots);
  const terms = new VocabularyDirectory(work, snapshots);
  await snapshots.refresh();
  const filters = new CaseFilters(countries, law, terms);
  return {
    ...{ work, snapshots, countries, law, terms, filters },
    replace: (cases) => replaceCases(owner, cases),
    correct: (number, record) => correctCase(owner, number, record),
    decide: (number, record) => decideCase(owner, number, record),
    move: (number, state) => moveCase(owner, number, state),
    begin: async () => {
      const client = new pg.Client({ connectionString: database.ownerUrl });
      await client.connect();
      await client.query('begin');
      return client;
    },
    moment: async () => {
      const { rows } = await owner.query<{ now: Date }>(
        `select date_trunc('milliseconds', clock_timestamp()) as now, pg_sleep(0.002)`,
      );
      return rows[0]!.now;
    },
    copy: () => new PublicRegistry(work, filters),
    stop: async () => {
      await dataSource.destroy();
      await owner.end();
      await database.drop();
    },
  };
}
