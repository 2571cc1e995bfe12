/** A PostgreSQL server of the bench's own: started, migrated and loaded by the project's code, removed afterwards. */
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { built } from './project.mjs';

/** What differs from the defaults. Durability is off where it would only make the disk part of the figures. */
export const SERVER_SETTINGS = [
  'shared_buffers=512MB',
  'effective_cache_size=2GB',
  'work_mem=16MB',
  'maintenance_work_mem=256MB',
  'random_page_cost=1.1',
  'jit=off',
  'autovacuum=off',
  'synchronous_commit=off',
  'max_wal_size=8GB',
  'checkpoint_timeout=1h',
  'shared_preload_libraries=pg_stat_statements',
];

/** @returns an empty folder that a server under another user may enter, and how to remove it. */
export async function temporaryFolder(purpose) {
  const folder = await mkdtemp(join(tmpdir(), `recourse-bench-${purpose}-`));
  await chmod(folder, 0o755);
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** Starts the server, migrates, loads the reference data. */
export async function startDatabase(report) {
  const [{ startEmbeddedPostgres, prepareDatabase, withDatabase }, { migrations }, { loadReferenceData, entities }] =
    await Promise.all([
      built('libs/platform/src/index.js'),
      built('migrations/index.js'),
      built('libs/exchange/src/index.js'),
    ]);
  const { folder, remove } = await temporaryFolder('database');
  let server;
  const stop = async () => {
    await server?.stop();
    await remove();
  };
  try {
    server = await startEmbeddedPostgres({
      dataDir: join(folder, 'data'),
      database: 'recourse',
      report,
      serverSettings: SERVER_SETTINGS,
    });
    const { applicationUrl, ownerUrl } = await prepareDatabase({ databaseUrl: server.ownerUrl, migrations, report });
    await withDatabase(ownerUrl, entities, (work) => loadReferenceData(work));
    const owner = new pg.Client({ connectionString: ownerUrl });
    await owner.connect();
    await owner.query('create extension pg_stat_statements');
    const { rows } = await owner.query(
      `select current_setting('server_version') as version,
              (select split_part(pg_read_file('postmaster.pid'), E'\\n', 1))::int as pid`,
    );
    return {
      applicationUrl,
      ownerUrl,
      owner,
      version: rows[0].version,
      pid: rows[0].pid,
      stop: async () => {
        await owner.end().catch(() => undefined);
        await stop();
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
