/** What an orchestrator is told: whether the process lives, and whether it can answer. */
import { connect, createServer, type Server, type Socket } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { startApi, type TestApi } from './support/api.js';
import { loadedDatabase, type TestDatabase } from './support/database.js';

/** Stands between the API and the server, and may cut the line or let it fall silent. */
class Line {
  #server: Server | undefined;
  #port = 0;
  readonly #sockets = new Set<Socket>();
  #isSilent = false;

  constructor(private readonly target: number) {}

  async open(): Promise<number> {
    this.#server = createServer((near) => {
      const far = connect(this.target, '127.0.0.1');
      const isMute = this.#isSilent;
      for (const [from, to] of [
        [near, far],
        [far, near],
      ] as const) {
        this.#sockets.add(from);
        from.on('data', (data) => {
          if (!this.#isSilent && !isMute) to.write(data);
        });
        from.on('error', () => to.destroy());
        from.on('close', () => to.destroy());
      }
    });
    await new Promise<void>((listening) => this.#server!.listen(this.#port, '127.0.0.1', listening));
    this.#port = (this.#server.address() as { port: number }).port;
    return this.#port;
  }

  async cut(): Promise<void> {
    const closed = new Promise((done) => this.#server!.close(done));
    for (const socket of this.#sockets) socket.destroy();
    this.#sockets.clear();
    await closed;
  }

  /** Swallows what either side sends, as a firewall does that has forgotten a connection. */
  fallSilent(): void {
    this.#isSilent = true;
  }

  /** New connections work; those from before stay as dead as they are. */
  speakAgain(): void {
    for (const socket of this.#sockets) socket.removeAllListeners('data');
    for (const socket of this.#sockets) socket.resume();
    this.#isSilent = false;
  }
}

let database: TestDatabase;
let line: Line;
let api: TestApi;

beforeAll(async () => {
  database = await loadedDatabase();
  const throughLine = new URL(database.applicationUrl);
  line = new Line(Number(throughLine.port));
  throughLine.port = String(await line.open());
  api = await startApi({ ...database, applicationUrl: throughLine.toString() });
});
afterAll(async () => {
  await api.close();
  await line.cut();
  await database.drop();
});

async function probe(path: 'live' | 'ready') {
  const begun = performance.now();
  const response = await fetch(new URL(`/${path}`, api.url));
  const body = await response.text();
  return { status: response.status, body, ms: performance.now() - begun };
}

async function becomesReady(): Promise<void> {
  const giveUp = Date.now() + 120_000;
  while ((await probe('ready')).status !== 200) {
    if (Date.now() > giveUp) throw new Error('It did not become ready again.');
    await new Promise((later) => setTimeout(later, 100));
  }
}

describe('a probe', () => {
  it('gets one word', async () => {
    expect(await probe('live')).toMatchObject({ status: 200, body: 'live' });
    expect(await probe('ready')).toMatchObject({ status: 200, body: 'ready' });
  });
});

describe('while the database is cut off', () => {
  afterEach(becomesReady);

  it('the process lives and is not ready, says so within a second, and is ready when the line is back', async () => {
    await line.cut();
    const ready = await probe('ready');
    expect(ready.status).toBe(503);
    expect(ready.body).not.toMatch(/postgres|127\.0\.0\.1|ECONN|stack/i);
    expect(ready.ms).toBeLessThan(1000);
    expect(await probe('live')).toMatchObject({ status: 200, body: 'live' });
    await line.open();
  });

  it('a query fails with a typed error and no detail of the database', async () => {
    await line.cut();
    const { errors } = await api.anonymous('{ publicCases(first: 1) { totalCount } }');
    expect(errors?.map(({ extensions }) => extensions['code'])).toEqual(['INTERNAL']);
    expect(JSON.stringify(errors)).not.toMatch(/ECONN|127\.0\.0\.1|connect/i);
    await line.open();
  });

  it('and no connection is kept that will never answer', async () => {
    await Promise.all(Array.from({ length: 10 }, () => probe('ready'))); // the pool holds connections
    line.fallSilent();
    const probes = await Promise.all(Array.from({ length: 10 }, () => probe('ready')));
    expect(probes.map(({ status }) => status)).toEqual(Array.from({ length: 10 }, () => 503));
    expect(Math.max(...probes.map(({ ms }) => ms))).toBeLessThan(1000);
    expect(await probe('live')).toMatchObject({ status: 200 });
    line.speakAgain();
  });
});
