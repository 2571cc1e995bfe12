/** A migrated database of its own for one test file. */
import { DataSource } from 'typeorm';
import { dataSourceOptions, PublicVersion, ReferenceSnapshots, UnitOfWork } from '#platform';
import { emptyDatabase } from '../../../../test/support/database.js';
import { waiveSecondFactors } from '../accounts.js';
import { Arrivals } from '../arrivals.js';
import { identityEntities } from '../index.js';

export interface TestDatabase {
  /** Under the application's login. */
  readonly work: UnitOfWork;
  /** Where nobody looks at what is public. */
  readonly arrivals: Arrivals;
  readonly applicationUrl: string;
  /** Under the owner's login. */
  readonly owner: UnitOfWork;
  readonly ownerSource: DataSource;
  /** Sends one statement as the owner. */
  asOwner(text: string, values?: readonly unknown[]): Promise<Record<string, unknown>[]>;
  /** Sends one statement as the application. */
  asApplication(text: string, values?: readonly unknown[]): Promise<Record<string, unknown>[]>;
  stop(): Promise<void>;
}

export async function startTestDatabase(): Promise<TestDatabase> {
  const database = await emptyDatabase();
  const source = (url: string) =>
    new DataSource(dataSourceOptions({ url, entities: identityEntities, poolSize: 4 })).initialize();
  const [applicationSource, ownerSource] = await Promise.all([
    source(database.applicationUrl),
    source(database.ownerUrl),
  ]);
  const work = new UnitOfWork(applicationSource);
  const owner = new UnitOfWork(ownerSource);
  await waiveSecondFactors(owner); // as in development: what they change has tests of its own
  const version = new PublicVersion(database.applicationUrl, work, new ReferenceSnapshots(work));
  return {
    work,
    arrivals: new Arrivals(work, version),
    applicationUrl: database.applicationUrl,
    owner,
    ownerSource,
    asOwner: (text, values) => owner.run(() => owner.rows(text, values)),
    asApplication: (text, values) => work.run(() => work.rows(text, values)),
    stop: async () => {
      await Promise.all([applicationSource.destroy(), ownerSource.destroy()]);
      await database.drop();
    },
  };
}
