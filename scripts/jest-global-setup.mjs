/**
 * One embedded PostgreSQL for the whole run, with two databases that test files copy: `recourse_empty`, migrated, and
 * `recourse_loaded`, with the reference data. Plain ESM that imports `dist`, because jest loads it outside its registry.
 * With TEST_DATABASE_URL (a login that may create databases and roles) the run uses that server instead.
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { migrations } from '../dist/migrations/index.js';
import { entities, loadReferenceData } from '../dist/libs/exchange/src/index.js';
import { prepareDatabase, startEmbeddedPostgres, withDatabase } from '../dist/libs/platform/src/index.js';

export default async () => {
  let serverUrl = process.env.TEST_DATABASE_URL;
  if (!serverUrl) {
    const dataDir = makeFolder();
    const server = await startEmbeddedPostgres({
      dataDir,
      database: 'recourse_test',
      serverSettings: [
        ...['fsync=off', 'full_page_writes=off'], // nothing here must outlive the run
        ...['max_connections=200', 'shared_preload_libraries=pg_stat_statements'],
        'autovacuum=off', // or it takes a third of a processor, for databases that live for a minute
      ],
    });
    globalThis.recourseTestServer = { server, dataDir };
    serverUrl = server.ownerUrl;
  }
  const urlOf = (database) => {
    const url = new URL(serverUrl);
    url.pathname = `/${database}`;
    return url.toString();
  };
  const admin = new pg.Client({ connectionString: serverUrl });
  await admin.connect();
  await admin.query('drop database if exists recourse_empty');
  await admin.query('create database recourse_empty');
  const logins = await prepareDatabase({ databaseUrl: urlOf('recourse_empty'), migrations });
  await admin.query('drop database if exists recourse_loaded');
  await admin.query('create database recourse_loaded template recourse_empty');
  await admin.end();
  await withDatabase(urlOf('recourse_loaded'), entities, (work) => loadReferenceData(work));
  const loaded = new pg.Client({ connectionString: urlOf('recourse_loaded') });
  await loaded.connect();
  await loaded.query('vacuum analyze');
  await loaded.end();
  process.env.TEST_OWNER_URL = serverUrl;
  process.env.TEST_APPLICATION_URL = logins.applicationUrl;
  process.env.TEST_VAULT_URL = logins.vaultUrl;
};

const IN_MEMORY = '/dev/shm';
const ENOUGH_BYTES = 4 * 1024 ** 3;

/** A folder for the server: in memory, where Linux has room there, since each test file makes and removes 1,000 files. */
function makeFolder() {
  const name = 'recourse-test-';
  if (!existsSync(IN_MEMORY)) return mkdtempSync(join(tmpdir(), name));
  for (const left of readdirSync(IN_MEMORY)) {
    if (left.startsWith(name)) removeUnlessInUse(join(IN_MEMORY, left));
  }
  const { bavail, bsize } = statfsSync(IN_MEMORY);
  return mkdtempSync(join(bavail * bsize < ENOUGH_BYTES ? tmpdir() : IN_MEMORY, name));
}

/** A run that was killed has left its folder behind, which would take memory for ever. */
function removeUnlessInUse(folder) {
  try {
    process.kill(Number(readFileSync(join(folder, 'owner.pid'), 'utf8')), 0);
  } catch (error) {
    if (error.code === 'ESRCH') rmSync(folder, { recursive: true, force: true });
  }
}
