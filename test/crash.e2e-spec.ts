/**
 * What is acknowledged is there, once, whatever is killed: the API, or the database under it.
 *
 * The short version runs with the other tests; `npm run suite:crash` has 20,000 acknowledged writes, and 50 and 30 kills,
 * and 1,000 requests that are each sent 50 times at once, and 100 kills between questions about the whole registry.
 * The database here writes to disk as it does in earnest, unlike that of the other tests.
 */
import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import pg from 'pg';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '#platform';

const MAIN = resolve('dist/apps/api/src/main.js');
const WRITES = Number(process.env['CRASH_WRITES'] ?? 100);
const API_KILLS = Number(process.env['CRASH_API_KILLS'] ?? 1);
const DATABASE_KILLS = Number(process.env['CRASH_DATABASE_KILLS'] ?? 1);
const WRITERS = 8;
const KEYS = Number(process.env['CRASH_KEYS'] ?? 4);
const KEY_KILLS = Number(process.env['CRASH_KEY_KILLS'] ?? 2);
const TIMES = 50;
const FIGURE_KILLS = Number(process.env['CRASH_FIGURE_KILLS'] ?? 1);

jest.setTimeout(60 * 60_000);

const cleanUp: (() => unknown)[] = [];
afterAll(async () => {
  for (const task of cleanUp.reverse()) await task();
});

/** A database that can be killed and started again, behind an address that stays. */
class KillableDatabase {
  #server!: EmbeddedPostgres;
  readonly #open = new Set<Socket>();
  #front!: Server;
  readonly dataDir = mkdtempSync(join(tmpdir(), 'recourse-crash-'));

  /** @param prepared the folder of a stopped server, of which this one begins with a copy. */
  constructor(
    private readonly serverSettings: readonly string[],
    prepared?: string,
  ) {
    cleanUp.push(() => rmSync(this.dataDir, { recursive: true, force: true }));
    if (prepared) execFileSync('cp', ['-a', `${prepared}/.`, this.dataDir]); // each file stays that of its user
    chmodSync(this.dataDir, 0o755);
  }

  async start(): Promise<this> {
    await this.#launch();
    this.#front = createServer((client) => {
      const upstream = connect(Number(new URL(this.#server.ownerUrl).port), '127.0.0.1');
      for (const socket of [client, upstream]) {
        this.#open.add(socket);
        socket
          .on('error', () => undefined)
          .on('close', () => {
            client.destroy();
            upstream.destroy();
            this.#open.delete(socket);
          });
      }
      client.pipe(upstream).pipe(client);
    });
    await new Promise<void>((listening) => this.#front.listen(0, '127.0.0.1', listening));
    cleanUp.push(() => this.stop());
    return this;
  }

  /** Login of the owner, at the address that stays. */
  get url(): string {
    const url = new URL(this.#server.ownerUrl);
    url.port = String((this.#front.address() as { port: number }).port);
    return url.toString();
  }

  get postmaster(): number {
    return Number(readFileSync(join(this.#server.dataDir, 'pg18', 'postmaster.pid'), 'utf8').split('\n')[0]);
  }

  /** Kills the server with all of its processes, and starts it again. */
  async kill(): Promise<void> {
    const processes = await this.rows<{ pid: number }>('select pid from pg_stat_activity');
    const { postmaster } = this;
    process.kill(postmaster, 'SIGSTOP'); // so that it cannot end its processes itself, in order
    for (const one of [...processes.map(({ pid }) => pid), postmaster]) {
      try {
        process.kill(one, 'SIGKILL');
      } catch {
        // has ended by itself
      }
    }
    await this.#server.stop();
    await this.#launch();
  }

  async stop(): Promise<void> {
    for (const socket of this.#open) socket.destroy();
    await new Promise((closed) => this.#front.close(closed));
    await this.#server.stop();
  }

  async rows<R extends object>(text: string): Promise<R[]> {
    const client = new pg.Client({ connectionString: this.#server.ownerUrl });
    await client.connect();
    try {
      return (await client.query<R>(text)).rows;
    } finally {
      await client.end();
    }
  }

  /** Takes a case to another state. */
  async move(id: string, state: string): Promise<void> {
    await this.rows(`update case_file set state = '${state}' where id = '${id}'`);
  }

  /** Changes a case in so many transactions that are taken back. */
  async forget(id: string, transactions: number): Promise<void> {
    const one = `begin; update case_file set state = 'SUSPENDED' where id = '${id}'; rollback;`;
    await this.rows(one.repeat(transactions));
  }

  async #launch(): Promise<void> {
    const options = { dataDir: this.dataDir, database: 'recourse', serverSettings: [...this.serverSettings] };
    this.#server = await startEmbeddedPostgres(options);
  }
}

/** The built API, as it runs in earnest. */
class KillableApi {
  #child!: ChildProcess;
  #out = '';
  #asked = 0;
  readonly #folder = mkdtempSync(join(tmpdir(), 'recourse-crash-api-'));

  constructor(private readonly databaseUrl: string) {
    symlinkSync(resolve('data'), join(this.#folder, 'data'));
    cleanUp.push(() => rmSync(this.#folder, { recursive: true, force: true }));
    cleanUp.push(() => this.#child.kill('SIGKILL'));
  }

  async start(): Promise<this> {
    this.#out = '';
    const { PATH, HOME } = process.env;
    const budget = String(1_000_000_000);
    this.#child = spawn(process.execPath, [MAIN], {
      cwd: this.#folder,
      env: {
        ...{ PATH, HOME, PORT: '0', DATABASE_URL: this.databaseUrl, SAMPLE_ACCOUNTS: 'on', LOG_LEVEL: 'silent' },
        ...{ BUDGET_PER_MINUTE_PERSON: budget, BUDGET_PER_MINUTE_GLOBAL: budget },
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    this.#child.stdout!.setEncoding('utf8').on('data', (text: string) => (this.#out += text));
    for (let waited = 0; !this.#out.includes('Ready.'); waited += 20) {
      if (this.hasEnded || waited > 60_000) throw new Error(`The API does not start. It said:\n${this.#out}`);
      await after(20);
    }
    return this;
  }

  get hasEnded(): boolean {
    return this.#child.exitCode !== null || this.#child.signalCode !== null;
  }

  async kill(): Promise<void> {
    await this.end();
    await this.start();
  }

  async end(): Promise<void> {
    const ended = new Promise((done) => this.#child.once('exit', done));
    this.#child.kill('SIGKILL');
    await ended;
  }

  /** Makes a draft; `null` where it is not known whether it was made. */
  async draft(key: string): Promise<string | null> {
    const data = await this.#ask<{ createDraft?: { case?: { reference: string } } }>(
      `mutation ($input: CreateDraftInput!) { createDraft(input: $input) { case { reference } errors { code } } }`,
      { input: { title: { text: key }, idempotencyKey: key } },
      () => ({ authorization: `Bearer ${/^ {2}researcher@example\.org +(rcs_\S+)/m.exec(this.#out)![1]!}` }),
    );
    return data?.createDraft?.case?.reference ?? null;
  }

  /**
   * How many public cases a visitor is told that there are, by mechanism; `null` where there is no answer. Asked as nobody has asked
   * before: what is kept may be a second old.
   */
  async casesByMechanism(): Promise<Record<string, number> | null> {
    this.#asked += 1;
    const data = await this.#ask<{ patterns: { rows: { mechanism: string; value: number }[] } }>(
      `query Asked${this.#asked} { patterns(dimensions: [MECHANISM], measure: CASES) { rows { mechanism value } } }`,
    );
    return data ? Object.fromEntries(data.patterns.rows.map(({ mechanism, value }) => [mechanism, value])) : null;
  }

  /** @param credentials are not there while the API starts, nor is its address: no answer, then. */
  async #ask<T>(query: string, variables: object = {}, credentials: () => object = () => ({})): Promise<T | null> {
    try {
      const response = await fetch(/^GraphiQL +(http:\S+)/m.exec(this.#out)![1]!, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...credentials() },
        body: JSON.stringify({ query, variables }),
        signal: AbortSignal.timeout(30_000),
      });
      return ((await response.json()) as { data?: T | null }).data ?? null;
    } catch {
      return null;
    }
  }
}

interface Outcome {
  readonly acknowledged: number;
  /** Acknowledged, and not there. */
  readonly lost: number;
  /** There more than once. */
  readonly doubled: number;
  /** There, and never asked for. */
  readonly invented: number;
}

/** Writes until so much is acknowledged, and as often as said kills something meanwhile; then counts. */
async function underFire(
  database: KillableDatabase,
  api: KillableApi,
  writes: number,
  kills: number,
  kill: () => Promise<void>,
  isLossOfNoMatter = false,
): Promise<Outcome> {
  const acknowledged = new Map<string, string>();
  const attempted = new Set<string>();
  let isOver = false;
  const writer = async (name: number): Promise<void> => {
    for (let number = 0; !isOver; number += 1) {
      const key = `crash ${name} ${number}`;
      attempted.add(key);
      for (let reference: string | null = null; reference === null;) {
        reference = await api.draft(key);
        if (reference === null) {
          if (isOver && isLossOfNoMatter) return;
          await after(50);
        } else acknowledged.set(key, reference);
      }
    }
  };
  const writing = Promise.all(Array.from({ length: WRITERS }, (_, name) => writer(name)));
  const aMoment = () => Promise.race([after(5), writing]); // a writer that fails ends the waiting
  for (let done = 0; done < kills; done += 1) {
    const next = ((done + 1) * writes) / (kills + 1);
    while (acknowledged.size < next) await aMoment();
    await kill();
  }
  while (acknowledged.size < writes && !isLossOfNoMatter) await aMoment();
  isOver = true;
  await writing;
  const rows = await database.rows<{ title: string; references: string[] }>(
    `select title, array_agg(reference) as references from case_file where title like 'crash %' group by title`,
  );
  const kept = new Map(rows.map(({ title, references }) => [title, references]));
  return {
    acknowledged: acknowledged.size,
    lost: [...acknowledged].filter(([key, reference]) => !kept.get(key)?.includes(reference)).length,
    doubled: rows.filter(({ references }) => references.length > 1).length,
    invented: rows.filter(({ title }) => !attempted.has(title)).length,
  };
}

let prepared: string;
beforeAll(async () => {
  const database = await new KillableDatabase([]).start();
  const api = await new KillableApi(database.url).start(); // migrates and loads
  await api.end();
  await database.stop();
  prepared = database.dataDir;
});

const started = async (...serverSettings: readonly string[]) => {
  const database = await new KillableDatabase(serverSettings, prepared).start();
  return { database, api: await new KillableApi(database.url).start() };
};

const NOTHING_WRONG = { lost: 0, doubled: 0, invented: 0 };

describe(`of ${WRITES} acknowledged writes`, () => {
  it(`none is lost, doubled or invented when the API is killed ${API_KILLS} times`, async () => {
    const { database, api } = await started();
    const outcome = await underFire(database, api, WRITES, API_KILLS, () => api.kill());
    expect(outcome).toMatchObject(NOTHING_WRONG);
    expect(outcome.acknowledged).toBeGreaterThanOrEqual(WRITES);
  });

  it(`none is lost, doubled or invented when the database is killed ${DATABASE_KILLS} times, and the API lives`, async () => {
    const { database, api } = await started();
    const outcome = await underFire(database, api, WRITES, DATABASE_KILLS, () => database.kill());
    expect(outcome).toMatchObject(NOTHING_WRONG);
    expect(outcome.acknowledged).toBeGreaterThanOrEqual(WRITES);
    expect(api.hasEnded).toBe(false);
  });

  it('some are lost, and it is seen, when the database acknowledges before it writes', async () => {
    const { database, api } = await started('synchronous_commit=off', 'wal_writer_delay=10s');
    const outcome = await underFire(database, api, 100, 1, () => database.kill(), true);
    expect(outcome.lost).toBeGreaterThan(0);
  });
});

/** Sends each request 50 times at once, and each of them until it is answered; kills something in the middle of one. */
async function repeated(api: KillableApi, kill: () => Promise<void>): Promise<Map<string, string[]>> {
  const answers = new Map<string, string[]>();
  const every = Math.ceil(KEYS / KEY_KILLS);
  for (let number = 0; number < KEYS; number += 1) {
    const key = `repeated ${number}`;
    const untilAnswered = async (): Promise<string> => {
      for (;;) {
        const reference = await api.draft(key);
        if (reference !== null) return reference;
        await after(50);
      }
    };
    const sent = Array.from({ length: TIMES }, untilAnswered);
    if (number % every === every - 1) {
      await Promise.race(sent); // some are answered, and the others under way
      await kill();
    }
    answers.set(key, await Promise.all(sent));
  }
  return answers;
}

describe(`of ${KEYS} requests that are each sent ${TIMES} times at once under a key`, () => {
  it(`each has one effect, when the API and the database are killed ${KEY_KILLS} times in turn`, async () => {
    const { database, api } = await started();
    let kills = 0;
    const answers = await repeated(api, () => ((kills += 1) % 2 === 1 ? api.kill() : database.kill()));
    expect(kills).toBeGreaterThanOrEqual(Math.min(KEYS, KEY_KILLS));
    const rows = await database.rows<{ title: string; reference: string; versions: number }>(
      `select c.title, c.reference, (select count(*)::int from case_version v where v.case_id = c.id) as versions
       from case_file c where c.title like 'repeated %'`,
    );
    expect(rows).toHaveLength(KEYS);
    expect(rows.filter(({ versions }) => versions !== 1)).toEqual([]);
    expect(rows.filter(({ title, reference }) => new Set([reference, ...answers.get(title)!]).size !== 1)).toEqual([]);
  });
});

describe(`figures that the API works out of its copy of the public cases`, () => {
  it(`are those of a recount after the database and the API were killed ${FIGURE_KILLS} times in turn`, async () => {
    // What was not committed is not written out soon: a server that crashes forgets the numbers of those transactions.
    const { database, api } = await started('wal_writer_delay=10s');
    const cases = await database.rows<{ id: string }>(
      `select id from case_file where state = 'DOCUMENTED' order by id`,
    );
    for (let kills = 0; kills < FIGURE_KILLS; kills += 1) {
      const at = (step: number) => cases[(3 * kills + step) % cases.length]!.id;
      await database.move(at(0), 'SUSPENDED');
      await database.forget(at(1), 100);
      await figuresAreRecounted(api, database);
      await (kills % 2 === 0 ? database.kill() : api.kill());
      await database.move(at(2), 'SUSPENDED');
      await figuresAreRecounted(api, database);
      await database.move(at(0), 'DOCUMENTED');
      await figuresAreRecounted(api, database);
      await database.move(at(2), 'DOCUMENTED');
    }
    await figuresAreRecounted(api, database);
  });
});

async function figuresAreRecounted(api: KillableApi, database: KillableDatabase): Promise<void> {
  let answer: Record<string, number> | null = null;
  for (const giveUp = Date.now() + 60_000; answer === null && Date.now() < giveUp;) {
    answer = await api.casesByMechanism();
    if (answer === null) await after(50);
  }
  const recounted = await database.rows<{ mechanism: string; cases: number }>(
    `select u.mechanism_id as mechanism, count(distinct u.case_id)::int as cases
       from mechanism_use u join case_file c on c.id = u.case_id where c.is_public group by 1`,
  );
  expect(answer).toEqual(Object.fromEntries(recounted.map(({ mechanism, cases }) => [mechanism, cases])));
}

const hasStrace = spawnSync('strace', ['-V']).status === 0 && process.platform === 'linux';

/** Commits that were acknowledged, of them those that no sync came before: as the kernel saw it. */
async function acknowledgementsWithoutSync(database: KillableDatabase, commits: number): Promise<[number, number]> {
  const trace = join(mkdtempSync(join(tmpdir(), 'recourse-trace-')), 'trace');
  cleanUp.push(() => rmSync(resolve(trace, '..'), { recursive: true, force: true }));
  const strace = spawn(
    'strace',
    ['-f', '-s', '64', '-e', 'trace=fsync,fdatasync,sendto', '-o', trace, '-p', String(database.postmaster)],
    { stdio: 'ignore' },
  );
  while (!existsSync(trace)) await after(20);
  await after(300);
  const client = new pg.Client({ connectionString: database.url });
  await client.connect(); // its process begins under strace
  await client.query('create table synced (number integer)');
  for (let number = 0; number < commits; number += 1) {
    await client.query('begin');
    await client.query('insert into synced values ($1)', [number]);
    await client.query('commit');
  }
  const pid = (await client.query<{ pid: number }>('select pg_backend_pid() as pid')).rows[0]!.pid;
  await client.end();
  await after(300);
  const ended = new Promise((done) => strace.once('exit', done));
  strace.kill('SIGINT');
  await ended;
  let isSynced = false;
  let [acknowledged, unsynced] = [0, 0];
  for (const line of readFileSync(trace, 'utf8')
    .split('\n')
    .filter((text) => text.startsWith(`${pid} `))) {
    if (/f(data)?sync\(\d+\) += 0/.test(line) || /f(data)?sync resumed.*= 0/.test(line)) isSynced = true;
    if (line.includes('COMMIT\\0')) {
      acknowledged += 1;
      if (!isSynced) unsynced += 1;
      isSynced = false;
    }
  }
  return [acknowledged, unsynced];
}

(hasStrace ? describe : describe.skip)('an acknowledgement, as the kernel sees it', () => {
  const COMMITS = Number(process.env['SYNC_COMMITS'] ?? 50);

  it('comes after the sync of what it acknowledges, each of them', async () => {
    const database = await new KillableDatabase([], prepared).start();
    expect(await acknowledgementsWithoutSync(database, COMMITS)).toEqual([COMMITS, 0]);
  });

  it('comes without one, and it is seen, when the database does not sync', async () => {
    const database = await new KillableDatabase(['fsync=off'], prepared).start();
    expect(await acknowledgementsWithoutSync(database, COMMITS)).toEqual([COMMITS, COMMITS]);
  });
});
