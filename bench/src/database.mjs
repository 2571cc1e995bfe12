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

/** Of a database that writes to disk as it does in earnest: an acknowledged write is there. */
export const DURABLE = ['synchronous_commit=on'];

/**
 * Starts the server, migrates, loads the reference data.
 *
 * @param settings of the server, after those that the benches have in common.
 */
export async function startDatabase(report, settings = []) {
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
      serverSettings: [...SERVER_SETTINGS, ...settings],
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

/**
 * A second database on the same server with the same content.
 *
 * @param database its client is given back closed, because nobody may be in what is copied.
 * @returns its addresses, and a client under the owner's login, to be closed by the caller.
 */
export async function copyOf(database, suffix) {
  const [{ prepareDatabase }, { migrations }] = await Promise.all([
    built('libs/platform/src/index.js'),
    built('migrations/index.js'),
  ]);
  await database.owner.end();
  const url = new URL(database.ownerUrl);
  const name = url.pathname.slice(1);
  url.pathname = '/postgres';
  const server = new pg.Client({ connectionString: url.toString() });
  await server.connect();
  await server.query(`create database ${name}_${suffix} template ${name}`);
  await server.end();
  url.pathname = `/${name}_${suffix}`;
  const { applicationUrl, ownerUrl } = await prepareDatabase({ databaseUrl: url.toString(), migrations });
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  return { owner, applicationUrl, ownerUrl };
}
