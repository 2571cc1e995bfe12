/** What the operator sees: the built processes, started and stopped as they are in earnest. */
import { type ChildProcess, spawn } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import pg from 'pg';
import { bareDatabase } from './support/database.js';

const MAIN = resolve('dist/apps/api/src/main.js');
const WORKER = resolve('dist/apps/worker/src/main.js');
const NOWHERE = 'postgres://app:secret@127.0.0.1:1/recourse';
const SIGNING_KEY = 'a signing key for tests, of no use elsewhere';
const PUBLIC_URL = 'https://registry.example.org';
const KEY_RING = JSON.stringify({ test: Buffer.alloc(32, 'a key for tests').toString('base64') });

jest.setTimeout(600_000); // whole processes start and stop, beside other tests

const started: ChildProcess[] = [];
const cleanUp: (() => unknown)[] = [];
afterAll(async () => {
  for (const child of started) if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
  for (const task of cleanUp.reverse()) await task();
});

/** A folder to start in: it has the reference data and nothing else. */
function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'recourse-start-'));
  chmodSync(made, 0o755); // where the tests run as root, PostgreSQL runs as somebody else
  symlinkSync(resolve('data'), join(made, 'data'));
  cleanUp.push(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

class Process {
  out = '';
  err = '';
  readonly child: ChildProcess;
  /** Its exit code, or the name of the signal that ended it. */
  readonly ended: Promise<number | string>;

  constructor(program: string, cwd: string, settings: Record<string, string>) {
    const { PATH, HOME, TMPDIR } = process.env;
    this.child = spawn(process.execPath, [program], {
      cwd,
      env: { PATH, HOME, ...(TMPDIR ? { TMPDIR } : {}), PORT: '0', ...settings },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    started.push(this.child);
    this.child.stdout!.setEncoding('utf8').on('data', (text: string) => (this.out += text));
    this.child.stderr!.setEncoding('utf8').on('data', (text: string) => (this.err += text));
    this.ended = new Promise((done) => this.child.once('close', (code, signal) => done(code ?? signal!)));
  }

  async until(words: string): Promise<this> {
    const giveUp = Date.now() + 150_000; // on a slow machine, beside other tests, a start takes a minute
    while (!this.out.includes(words)) {
      if (this.child.exitCode !== null || Date.now() > giveUp) {
        throw new Error(`"${words}" was never said. Standard output:\n${this.out}\nStandard error:\n${this.err}`);
      }
      await new Promise((later) => setTimeout(later, 20));
    }
    return this;
  }

  stop(signal: 'SIGINT' | 'SIGTERM' | 'SIGKILL'): Promise<number | string> {
    this.child.kill(signal);
    return this.ended;
  }

  get url(): string {
    return /^Graph(?:i)?QL +(http:\S+\/graphql)/m.exec(this.out)![1]!;
  }

  tokenOf(account: string): string {
    return new RegExp(`^  ${account}@example\\.org +(rcs_\\S+)`, 'm').exec(this.out)![1]!;
  }

  async ask(query: string, token?: string): Promise<any> {
    const response = await fetch(this.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
      body: JSON.stringify({ query }),
    });
    return response.json();
  }
}

const start = (cwd: string, settings: Record<string, string> = {}, program = MAIN) =>
  new Process(program, cwd, settings);
/** The latest head of the audit log, which the worker signs within seconds of its first leaves. */
async function signedHead(api: Process): Promise<{ readonly size: number }> {
  for (let tries = 0; tries < 100; tries += 1) {
    const { latestTreeHead: head } = (await api.ask('{ latestTreeHead { size } }')).data;
    if (head) return head as { size: number };
    await new Promise((again) => setTimeout(again, 200));
  }
  throw new Error('The worker has signed no head.');
}

const ready = (cwd: string, settings: Record<string, string> = {}) => start(cwd, settings).until('Ready. Press Ctrl-C');

/** Starts what must not start, and answers with the one line that says why. */
async function refusal(cwd: string, settings: Record<string, string> = {}, program = MAIN): Promise<string> {
  const refused = start(cwd, settings, program);
  expect(await refused.ended).toBe(1);
  expect(refused.err).toMatch(/^Cannot start: [^\n]+\n$/);
  expect(refused.out).not.toContain('Ready');
  return refused.err;
}

async function database(): Promise<string> {
  const { ownerUrl, drop } = await bareDatabase();
  cleanUp.push(drop);
  return ownerUrl;
}

async function rowsOf<R extends object>(url: string, text: string): Promise<R[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<R>(text)).rows;
  } finally {
    await client.end();
  }
}

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};
/** The server stops by itself when its process has ended without waiting for it. */
async function vanished(pid: number): Promise<void> {
  for (let waited = 0; isAlive(pid); waited += 50) {
    if (waited > 5000) throw new Error(`Process ${pid} is still there.`);
    await new Promise((later) => setTimeout(later, 50));
  }
}
const serverOf = (cwd: string) => Number(readFileSync(join(cwd, '.data/pg18/postmaster.pid'), 'utf8').split('\n')[0]);
const CASES = '{ publicCases(first: 1) { totalCount } }';
const DRAFTS = '{ cases(first: 10, filter: { state: DRAFT }) { edges { node { title { text } } } } }';

describe('on a machine with nothing but the project', () => {
  let cwd: string;
  let first: Process;
  let firstToken: string;

  beforeAll(async () => {
    cwd = folder();
    const hasty = await start(cwd).until('Applied');
    const server = serverOf(cwd);
    expect(await hasty.stop('SIGINT')).toBe(0);
    await vanished(server);
    first = await ready(cwd);
    firstToken = first.tokenOf('researcher');
  });

  it('one command tells where to look, where the data are, and who one can be, even if the first try was cut short', async () => {
    expect(first.out).toMatch(/^GraphiQL http:\/\/localhost:\d+\/graphql \(open it in a browser\)$/m);
    expect(first.out).toContain(`Data     ${join(cwd, '.data')}\n`);
    expect(first.out).toContain('Loaded the reference data: 68 documented cases.');
    expect(first.err).toBe('');
    const page = await fetch(first.url, { headers: { accept: 'text/html' } });
    expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('GraphiQL')]);
    expect(await first.ask(CASES)).toEqual({ data: { publicCases: { totalCount: 68 } } });
  });

  it('every token that is printed opens a session of the role beside it', async () => {
    const printed = [...first.out.matchAll(/^ {2}(\S+@example\.org) +(rcs_\S+) +(\S+)$/gm)];
    expect(printed).toHaveLength(16);
    for (const [, , token, role] of printed) {
      expect(await first.ask('{ viewer { roles } }', token)).toEqual({ data: { viewer: { roles: [role] } } });
    }
  });

  it('a port that is taken is refused before anything else is done', async () => {
    const elsewhere = folder();
    const port = new URL(first.url).port;
    expect(await refusal(elsewhere, { PORT: port })).toContain(`The port ${port} of 127.0.0.1 is in use.`);
    expect(readdirSync(elsewhere)).toEqual(['data']);
  });

  it('a data folder that is in use is refused, and its user goes on', async () => {
    const message = await refusal(folder(), { DATA_DIR: join(cwd, '.data') });
    expect(message).toContain(`is in use by process ${first.child.pid}`);
    expect(await first.ask(CASES)).toEqual({ data: { publicCases: { totalCount: 68 } } });
  });

  it('Ctrl-C ends it with 0, and nothing is left running', async () => {
    const made = await first.ask(
      'mutation { createDraft(input: { title: { text: "Kept over night" } }) { case { reference } errors { message } } }',
      firstToken,
    );
    expect(made.data.createDraft.errors).toEqual([]);
    const server = serverOf(cwd);
    expect(await first.stop('SIGINT')).toBe(0);
    expect(first.err).toBe('');
    expect(isAlive(server)).toBe(false);
    expect(readdirSync(join(cwd, '.data')).sort()).toEqual([
      'audit-signing-key.pem',
      'evidence',
      'key-ring.json',
      'password',
      'pg18',
    ]);
  });

  it('the next start has the same data, and is quick; a killed one is no obstacle', async () => {
    const second = await ready(cwd);
    expect(second.out).not.toMatch(/Making the database|Applied|Loaded/);
    const kept = { data: { cases: { edges: [{ node: { title: { text: 'Kept over night' } } }] } } };
    expect(await second.ask(DRAFTS, second.tokenOf('researcher'))).toEqual(kept);
    expect((await second.ask(DRAFTS, firstToken)).errors[0].extensions.code).toBe('UNAUTHENTICATED');

    const server = serverOf(cwd);
    await second.stop('SIGKILL');
    expect(isAlive(server)).toBe(true);
    const third = await ready(cwd);
    expect(third.out).toContain('Stopping a PostgreSQL server that a killed process left behind.');
    expect(serverOf(cwd)).not.toBe(server);
    expect(await third.ask(DRAFTS, third.tokenOf('researcher'))).toEqual(kept);
    expect(await third.stop('SIGTERM')).toBe(0);
  });
});

describe('a start that cannot succeed says why in one line, ends with 1 and changes nothing', () => {
  it.each<[string, Record<string, string>, string, string]>([
    ['an unknown setting', {}, 'PROT=4000', 'Unknown setting PROT in .env'],
    ['production without its settings', { NODE_ENV: 'production' }, '', 'The setting DATABASE_URL is missing'],
    ['no server', { DATABASE_URL: NOWHERE }, '', 'The PostgreSQL server 127.0.0.1:1 cannot be reached (ECONNREFUSED).'],
  ])('%s', async (_, settings, dotenv, expected) => {
    const cwd = folder();
    if (dotenv) writeFileSync(join(cwd, '.env'), dotenv);
    expect(await refusal(cwd, settings)).toContain(expected);
    expect(existsSync(join(cwd, '.data'))).toBe(false);
  });

  it('a database that holds something else', async () => {
    const url = await database();
    await rowsOf(url, 'create table invoice as select 7 as total');
    expect(await refusal(folder(), { DATABASE_URL: url })).toContain('it holds public.invoice');
    const left = await rowsOf(url, `select relname from pg_class where relnamespace = 'public'::regnamespace`);
    expect(left).toEqual([{ relname: 'invoice' }]);
  });
});

describe('with a server of one’s own', () => {
  it('the start migrates, loads, serves, and embeds nothing; with sample accounts in it, production refuses', async () => {
    const url = await database();
    const cwd = folder();
    const given = await ready(cwd, { DATABASE_URL: url });
    expect(await given.ask(CASES)).toEqual({ data: { publicCases: { totalCount: 68 } } });
    expect(given.out).not.toContain('Sample accounts');
    expect(given.out).not.toContain(new URL(url).password);
    expect(await given.stop('SIGINT')).toBe(0);
    expect(readdirSync(join(cwd, '.data'))).toEqual(['evidence']); // no database, no keys

    const withSamples = await ready(cwd, { DATABASE_URL: url, SAMPLE_ACCOUNTS: 'on' });
    expect(withSamples.tokenOf('editor')).toMatch(/^rcs_/);
    await withSamples.stop('SIGINT');
    const production = { NODE_ENV: 'production', DATABASE_URL: url, SIGNING_KEY, KEY_RING, PUBLIC_URL };
    expect(await refusal(cwd, production)).toContain('16 enabled sample accounts, whose password is public');
  });

  it('a deployment has a worker with the owner’s login, and an API that has only its own', async () => {
    const ownerUrl = await database();
    const login = new URL(ownerUrl);
    login.username = `start_${Date.now().toString(36)}`;
    login.password = 'made by the worker';
    const applicationUrl = login.toString();
    cleanUp.push(() => rowsOf(process.env['TEST_OWNER_URL']!, `drop role if exists ${login.username}`));
    const vault = new URL(ownerUrl);
    vault.username = `${login.username}_vault`;
    vault.password = 'made by the worker, too';
    cleanUp.push(() => rowsOf(process.env['TEST_OWNER_URL']!, `drop role if exists ${vault.username}`));
    const settings = {
      NODE_ENV: 'production',
      SIGNING_KEY,
      KEY_RING,
      PUBLIC_URL,
      DATABASE_URL: applicationUrl,
      VAULT_DATABASE_URL: vault.toString(),
    };
    const cwd = folder();
    expect(await refusal(cwd, settings)).toContain(`refused the login ${login.username}`);

    const signingKey = join(cwd, 'audit-signing-key.pem');
    const pem = generateKeyPairSync('ed25519').privateKey.export({ format: 'pem', type: 'pkcs8' });
    writeFileSync(signingKey, pem, { mode: 0o600 });
    const ofWorker = { ...settings, AUDIT_SIGNING_KEY_FILE: signingKey };
    expect(await refusal(cwd, { ...settings, DATABASE_OWNER_URL: ownerUrl }, WORKER)).toContain(
      'The setting AUDIT_SIGNING_KEY_FILE is missing',
    );

    const worker = await start(cwd, { ...ofWorker, DATABASE_OWNER_URL: ownerUrl }, WORKER).until('Worker ready');
    const api = await ready(cwd, settings);
    expect(await api.ask(CASES)).toEqual({ data: { publicCases: { totalCount: 68 } } });
    expect((await api.ask('{ __schema { types { name } } }')).errors[0].message).toContain('introspection');
    expect(api.out).toMatch(/^GraphQL {2}http/m);
    expect(api.out).not.toContain('rcs_');
    expect((await signedHead(api)).size).toBeGreaterThanOrEqual(1000);
    expect(await Promise.all([api.stop('SIGTERM'), worker.stop('SIGTERM')])).toEqual([0, 0]);

    const [workerAlone, samples] = await Promise.all([
      refusal(cwd, ofWorker, WORKER),
      refusal(cwd, { DATABASE_URL: applicationUrl, SAMPLE_ACCOUNTS: 'on' }),
    ]);
    expect(workerAlone).toContain('The worker needs the login of the owner. Set DATABASE_OWNER_URL.');
    expect(samples).toContain('sample accounts need the login of the owner. Set DATABASE_OWNER_URL');
    const tables = await rowsOf<{ owner: string }>(
      ownerUrl,
      `select distinct relowner::regrole::text as owner from pg_class where relnamespace = 'public'::regnamespace`,
    );
    expect(tables.map(({ owner }) => owner)).toEqual([decodeURIComponent(new URL(ownerUrl).username)]);
  });
});
