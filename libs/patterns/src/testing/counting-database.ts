/** A database of its own with the sample references in it, and the service that counts there. */
import pg from 'pg';
import { DataSource } from 'typeorm';
import { casesEntities, CaseFilters, VocabularyDirectory } from '#cases';
import { CountryDirectory, geographyEntities } from '#geography';
import { identityEntities } from '#identity';
import { LawDirectory, lawEntities } from '#law';
import { dataSourceOptions, ReferenceSnapshots, UnitOfWork } from '#platform';
import { emptyDatabase } from '../../../../test/support/database.js';
import type { PatternCubeModel } from '../pattern.model.js';
import { PatternLabels } from '../pattern-labels.service.js';
import { type PatternQuestion, PatternService } from '../pattern.service.js';
import { insertReferences, replaceCases, type SampleCase } from './sample-registry.js';

export interface CountingDatabase {
  /** Replaces all cases. */
  hold(cases: readonly SampleCase[]): Promise<void>;
  /** Asks as the application does: under its login, in a reading scope. */
  ask(question: PatternQuestion): Promise<PatternCubeModel>;
  stop(): Promise<void>;
}

export async function countingDatabase(): Promise<CountingDatabase> {
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
  const patterns = new PatternService(
    work,
    new CaseFilters(countries, law, terms),
    new PatternLabels(countries, terms, law),
  );

  return {
    hold: (cases) => replaceCases(owner, cases),
    ask: (question) => work.reading(() => patterns.cube(question)),
    stop: async () => {
      await dataSource.destroy();
      await owner.end();
      await database.drop();
    },
  };
}
