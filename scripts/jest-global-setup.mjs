/**
 * One embedded PostgreSQL for the whole run, with two databases that test files copy: `recourse_empty`, migrated, and
 * `recourse_loaded`, with the reference data. Plain ESM that imports `dist`, because jest loads it outside its registry.
 * With TEST_DATABASE_URL (a login that may create databases and roles) the run uses that server instead.
 */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { migrations } from '../dist/migrations/index.js';
import { entities, loadReferenceData } from '../dist/libs/exchange/src/index.js';
import { prepareDatabase, startEmbeddedPostgres, withDatabase } from '../dist/libs/platform/src/index.js';

export default async () => {
  let serverUrl = process.env.TEST_DATABASE_URL;
  if (!serverUrl) {
    const dataDir = mkdtempSync(join(tmpdir(), 'recourse-test-'));
    const server = await startEmbeddedPostgres({
      dataDir,
      database: 'recourse_test',
      serverSettings: ['fsync=off', 'max_connections=200', 'shared_preload_libraries=pg_stat_statements'], // nothing here must outlive the run
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
  for (const database of ['recourse_empty', 'recourse_loaded']) {
    await admin.query(`drop database if exists ${database}`);
    await admin.query(`create database ${database}`);
    await prepareDatabase({ databaseUrl: urlOf(database), migrations });
  }
  await admin.end();
  await withDatabase(urlOf('recourse_loaded'), entities, (work) => loadReferenceData(work));
  process.env.TEST_OWNER_URL = serverUrl;
};
