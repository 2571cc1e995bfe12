/** How much each client may ask in a minute, over HTTP, and how many connections the server holds. */
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { PointsPerMinute } from '#platform';
import { startApi, type TestApi } from './support/api.js';
import { loadedDatabase, type TestDatabase } from './support/database.js';
import { keyOfAccount } from './support/keys.js';

const NO_LIMITS: PointsPerMinute = { anonymous: 0, key: 0, person: 0, global: 0 };

/** Costs two points, as is shown below. */
const QUERY = '{ publicCases(first: 1) { totalCount } }';
const COST = 2;

let database: TestDatabase;
let api: TestApi;

beforeAll(async () => {
  database = await loadedDatabase();
});
afterAll(() => database.drop());
afterEach(() => api.close());

async function startWith(limits: Partial<PointsPerMinute>, trustedProxies = 0): Promise<void> {
  api = await startApi(database, { pointsPerMinute: { ...NO_LIMITS, ...limits }, trustedProxies });
}

const send = (headers: Record<string, string> = {}, query = QUERY) =>
  fetch(api.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json', ...headers },
    body: JSON.stringify({ query }),
  });

const bearing = (token: string) => ({ authorization: `Bearer ${token}` });

/** How often the query is answered before it is refused, in 20 tries. */
async function answered(headers: (number: number) => Record<string, string> = () => ({})): Promise<number> {
  let count = 0;
  for (let number = 0; number < 20; number += 1) {
    const { status } = await send(headers(number));
    if (status === 200) count += 1;
    else expect(status).toBe(429);
  }
  return count;
}

describe('a client that has spent its budget', () => {
  it.each(['application/graphql-response+json', 'application/json'])(
    'is told so with status 429, when to come back and what it applies to (%s)',
    async (accept) => {
      await startWith({ anonymous: 10 });
      for (let times = 0; times < 10 / COST; times += 1) expect((await send()).status).toBe(200);
      const refused = await send({ accept });
      expect(refused.status).toBe(429);
      const seconds = Number(refused.headers.get('retry-after'));
      expect(seconds).toBeGreaterThan(0);
      expect(seconds).toBeLessThanOrEqual(12);
      const { data, errors } = await refused.json();
      expect(data).toBeUndefined();
      expect(errors).toHaveLength(1);
      expect(errors[0].extensions).toEqual({ code: 'LIMIT_EXCEEDED' });
      expect(errors[0].message).toMatch(
        new RegExp(
          `^Visitors from your network have spent the 10 points .* costs ${COST}\\. Ask again in ${seconds} seconds`,
        ),
      );
    },
  );

  it('is answered again when the time has come that it was told', async () => {
    await startWith({ anonymous: 120 });
    expect((await send({}, '{ publicCases(first: 59) { edges { cursor } } }')).status).toBe(200);
    const refused = await send({}, QUERY);
    expect(refused.status).toBe(429);
    await new Promise((later) => setTimeout(later, Number(refused.headers.get('retry-after')) * 1000));
    expect((await send()).status).toBe(200);
  });

  it('shares it with its neighbours, whatever they write into headers about where they come from', async () => {
    await startWith({ anonymous: 10 });
    const spoofed = (number: number) => ({
      'x-forwarded-for': `198.51.${number}.1`,
      forwarded: `for=198.51.${number}.1`,
      'x-real-ip': `198.51.${number}.1`,
    });
    expect(await answered(spoofed)).toBe(10 / COST);
  });

  it('behind a proxy is known by what the proxy adds, not by what it writes before that', async () => {
    await startWith({ anonymous: 10 }, 1);
    expect(await answered((number) => ({ 'x-forwarded-for': `198.51.${number}.1, 203.0.113.${number}` }))).toBe(
      10 / COST,
    );
    expect(await answered((number) => ({ 'x-forwarded-for': `198.51.100.1, 203.${number}.0.1` }))).toBe(20);
  });
});

describe('a budget', () => {
  it('is a person’s own, over all their sessions, and leaves colleagues, keys and visitors alone', async () => {
    await startWith({ anonymous: 10, key: 20, person: 30 });
    const { key } = await keyOfAccount(api.as('editor')); // charged to the editor, as any mutation
    const { data } = await api.as('researcher')('{ viewer { displayName } }'); // two points
    expect(data.viewer.displayName).toBe('Sample researcher');
    await database.asOwner(
      `insert into session (user_id, token_hash, expires_at)
       select id, sha256('rcs_' || convert_to(repeat('b', 43), 'UTF8')), now() + interval '1 hour' from app_user
       where email = 'researcher@example.org'`,
    );
    const tokens = [api.tokenOf('researcher'), `rcs_${'b'.repeat(43)}`];
    expect(await answered((number) => bearing(tokens[number % 2]!))).toBe((30 - 2) / COST);
    expect(await answered(() => bearing(api.tokenOf('verifier-one')))).toBe(30 / COST);
    expect(await answered(() => bearing(key))).toBe(20 / COST);
    expect(await answered()).toBe(10 / COST);
  });

  it('is each key’s own, also of two keys of one person', async () => {
    await startWith({ key: 20 });
    const [one, two] = [await keyOfAccount(api.as('editor')), await keyOfAccount(api.as('editor'))];
    expect(await answered(() => bearing(one.key))).toBe(20 / COST);
    expect(await answered(() => bearing(two.key))).toBe(20 / COST);
    const refused = await (await send(bearing(two.key))).json();
    expect(refused.errors[0].message).toMatch(/^This API key has spent the 20 points/);
  });

  it('is not multiplied by inventing tokens', async () => {
    await startWith({ anonymous: 10 });
    const invented = (number: number) =>
      bearing(
        number % 2 === 0
          ? `rck_${String(number).padStart(32, '0')}_${'a'.repeat(43)}`
          : `rcs_${String(number).padStart(43, 'a')}`,
      );
    expect(await answered(invented)).toBe(10 / COST);
    expect((await send()).status).toBe(429);
  });

  it('of all strangers together keeps nobody out who is signed in', async () => {
    await startWith({ anonymous: 10, global: 20 }, 1);
    expect(await answered((number) => ({ 'x-forwarded-for': `203.${number}.0.1` }))).toBe(20 / COST);
    const { key } = await keyOfAccount(api.as('editor'));
    const refused = await send(bearing(key));
    expect(refused.status).toBe(429);
    expect((await refused.json()).errors[0].message).toMatch(/^All visitors and API keys together/);
    expect(await answered(() => bearing(api.tokenOf('researcher')))).toBe(20);
  });

  it('is spent by mutations, too, and not by a query that is too dear for anybody', async () => {
    await startWith({ anonymous: 10 });
    const tooDear =
      '{ publicCases(first: 100) { edges { node { sources(first: 100) { edges { node { id title url kind } } } } } } }';
    for (let times = 0; times < 5; times += 1) expect((await send({}, tooDear)).status).toBe(400);
    const signOut = 'mutation { signOut { errors { code } } }';
    expect((await send({}, signOut)).status).toBe(200);
    expect(await answered()).toBeLessThan(10 / COST);
  });

  it('is large enough by default for a dashboard that asks for a page and a pattern each second', async () => {
    api = await startApi(database);
    const dashboard = `{
      publicCases(first: 20) { edges { node {
        reference title { text } state requestingState { code name } hostStates { code name }
        uses { number mechanism { label } requestingState { code } respondingStates { code } outcome }
        provisionLinks { relation citedAs provision { number heading } textVersion { instrument { shortTitle } } }
        sourceCount } } }
      patterns(dimensions: [REQUESTING_STATE, MECHANISM]) { cells { keys { key } value } total { value } }
    }`;
    let refused = 0;
    for (let second = 0; second < 60; second += 1) {
      const answer = await send({}, dashboard);
      if (answer.status === 400) throw new Error(JSON.stringify(await answer.json()));
      if (answer.status !== 200) refused += 1;
    }
    expect(refused).toBe(0);
  });
});

describe('the server', () => {
  const serverOf = () => api.app.getHttpServer();
  const dial = async (): Promise<Socket> => {
    const { port, hostname } = new URL(api.url);
    const socket = connect(Number(port), hostname);
    await once(socket, 'connect');
    return socket;
  };

  it('gives up on clients that are slow, and holds at most 1,000 connections', async () => {
    await startWith({});
    const server = serverOf();
    expect({
      headersTimeout: server.headersTimeout,
      requestTimeout: server.requestTimeout,
      keepAliveTimeout: server.keepAliveTimeout,
      maxConnections: server.maxConnections,
      maxRequestsPerSocket: server.maxRequestsPerSocket,
    }).toEqual({
      headersTimeout: 10_000,
      requestTimeout: 3_660_000, // for uploads; bodyDeadline closes others after 30 seconds
      keepAliveTimeout: 5_000,
      maxConnections: 1_000,
      maxRequestsPerSocket: 1_000,
    });
  });

  it('closes a connection beyond those that it holds, and takes one again when one has gone', async () => {
    await startWith({});
    serverOf().maxConnections = 3;
    const held = [await dial(), await dial(), await dial()];
    const surplus = await dial();
    await once(surplus, 'close');
    held[0]!.end('GET /live HTTP/1.0\r\n\r\n').resume();
    await once(held[0]!, 'close');
    expect((await fetch(new URL('/live', api.url))).status).toBe(200);
    for (const socket of held) socket.destroy();
  });

  it('answers 1,000 requests on a connection, and then has the client make another', async () => {
    await startWith({});
    const socket = await dial();
    let text = '';
    socket.setEncoding('utf8').on('data', (more: string) => (text += more));
    const request = 'GET /live HTTP/1.1\r\nHost: localhost\r\n\r\n';
    for (let number = 0; number < 1000; number += 1) socket.write(request);
    await once(socket, 'close');
    expect(text.match(/HTTP\/1\.1 200 OK/g)).toHaveLength(1000);
    expect(text.match(/connection: close/gi)).toHaveLength(1);
  });
});
