import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { type EmbeddedPostgres, startEmbeddedPostgres } from './embedded-postgres.js';

let dataDir: string;
let server: EmbeddedPostgres | undefined;
let bystander: ChildProcess;

beforeAll(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'recourse-embedded-'));
  bystander = spawn('sleep', ['600'], { stdio: 'ignore' });
});
afterEach(async () => {
  await server?.stop();
  server = undefined;
});
afterAll(() => {
  bystander.kill();
  rmSync(dataDir, { recursive: true, force: true });
});

const start = async (said: string[] = []): Promise<EmbeddedPostgres> =>
  (server = await startEmbeddedPostgres({ dataDir, database: 'recourse', report: (line) => said.push(line) }));

async function ask(text: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: server!.ownerUrl });
  await client.connect();
  try {
    return (await client.query<unknown[]>({ text, rowMode: 'array' })).rows[0]!;
  } finally {
    await client.end();
  }
}

const pidFile = () => join(dataDir, 'pg18', 'postmaster.pid');

/** Leaves the files of a server that was not stopped, under the process id of the bystander. */
function leaveStaleFiles(options: { startedAtSeconds: number; owner: number }): void {
  writeFileSync(pidFile(), `${bystander.pid}\n${dataDir}/pg18\n${options.startedAtSeconds}\n1\n\n127.0.0.1\n`);
  writeFileSync(join(dataDir, 'owner.pid'), String(options.owner));
}

describe('the embedded database', () => {
  it('keeps its data over a stop, in UTF-8 with checksums, and leaves nothing running', async () => {
    await start();
    expect(await ask('show server_encoding')).toEqual(['UTF8']);
    expect(await ask('show data_checksums')).toEqual(['on']);
    await ask('create table kept as select 1 as one').catch(() => undefined);
    const pid = Number(readFileSync(pidFile(), 'utf8').split('\n')[0]);
    await server!.stop();
    await server!.stop(); // a second time, as a second signal would
    expect(() => process.kill(pid, 0)).toThrow('ESRCH');
    expect(existsSync(join(dataDir, 'owner.pid'))).toBe(false);
    await start();
    expect(await ask('select one from kept')).toEqual([1]);
  });

  it('keeps its password from other users of the machine, and lets in nobody without it', async () => {
    await start();
    expect(statSync(join(dataDir, 'password')).mode & 0o077).toBe(0);
    const url = new URL(server!.ownerUrl);
    url.password = 'a guess';
    await expect(new pg.Client({ connectionString: url.toString() }).connect()).rejects.toThrow(
      'password authentication',
    );
    expect(await ask('show listen_addresses')).toEqual(['127.0.0.1']);
    expect(await ask('show unix_socket_directories')).toEqual(['']);
  });

  it('refuses a folder that another living process has', async () => {
    await start();
    writeFileSync(join(dataDir, 'owner.pid'), String(bystander.pid));
    const second = startEmbeddedPostgres({ dataDir, database: 'recourse' });
    await expect(second).rejects.toThrow(`is in use by process ${bystander.pid}`);
    expect(await ask('select 1')).toEqual([1]);
  });

  it('ends nobody else’s process when the machine went down with it and the process id is another’s now', async () => {
    leaveStaleFiles({ startedAtSeconds: 1_000_000_000, owner: 4_194_999 });
    const said: string[] = [];
    await start(said);
    expect(await ask('select one from kept')).toEqual([1]);
    expect(said).toEqual([]);
    expect(bystander.exitCode ?? bystander.signalCode).toBeNull();
  });
});
