/** Brings the database up for a process: embedded or given, migrated, with the reference data loaded. */
import { withDatabase, type MigrationClass, prepareDatabase, type Settings, startEmbeddedPostgres } from '#platform';
import { loadReferenceData } from './reference-data.js';
import { entities } from './registry.js';

export interface RunningDatabase {
  /** Login of the application. */
  readonly applicationUrl: string;
  /** Login for what is sealed, where this process has it. */
  readonly vaultUrl: string | null;
  /** Login of the owner, where this process has it. */
  readonly ownerUrl: string | null;
  /** Folder of the embedded database; `null` on a server of the operator's. */
  readonly dataDir: string | null;
  /** Where the data are, in words. */
  readonly place: string;
  /** Secret that outlives restarts, for keys that nobody set; `null` on a server of the operator's. */
  readonly secret: string | null;
  stop(): Promise<void>;
}

/**
 * @param report told what takes time, in plain sentences.
 * @throws StartupError with one line that says what to do; nothing is left running.
 */
export async function startDatabase(
  settings: Settings,
  migrations: readonly MigrationClass[],
  report: (line: string) => void,
): Promise<RunningDatabase> {
  const embedded = settings.DATABASE_URL
    ? null
    : await startEmbeddedPostgres({ dataDir: settings.DATA_DIR, database: 'recourse', report });
  try {
    const { applicationUrl, vaultUrl, ownerUrl } = await prepareDatabase({
      databaseUrl: settings.DATABASE_URL ?? embedded!.ownerUrl,
      ownerUrl: settings.DATABASE_OWNER_URL,
      vaultUrl: settings.VAULT_DATABASE_URL,
      migrations,
      report,
    });
    if (ownerUrl) {
      const loaded = await withDatabase(ownerUrl, entities, (work) => {
        const timer = setTimeout(() => report('Loading the reference data.'), 300);
        return loadReferenceData(work).finally(() => clearTimeout(timer));
      });
      if (loaded.changed) report(`Loaded the reference data: ${loaded.cases} documented cases.`);
    }
    return {
      applicationUrl,
      vaultUrl,
      ownerUrl,
      dataDir: embedded?.dataDir ?? null,
      place: embedded ? embedded.dataDir : placeOf(applicationUrl),
      secret: embedded?.secret ?? null,
      stop: async () => embedded?.stop(),
    };
  } catch (error) {
    await embedded?.stop();
    throw error;
  }
}

/** Host and database of a URL, without the login. */
function placeOf(url: string): string {
  const { host, pathname } = new URL(url);
  return `${host}${pathname}`;
}
