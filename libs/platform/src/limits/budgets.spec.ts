import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Budgets, type Overdrawn, overdrawnMessage, type PointsPerMinute } from './budgets.js';

const NO_LIMITS: PointsPerMinute = { anonymous: 0, key: 0, person: 0, global: 0 };

const visitor = (remoteAddress = '203.0.113.9') => ({ req: { headers: {}, socket: { remoteAddress } } });
const bearer = (token: string, remoteAddress = '203.0.113.9') => ({
  req: { headers: { authorization: `Bearer ${token}` }, socket: { remoteAddress } },
});

let now = 1_000_000;
const passes = (seconds: number) => void (now += seconds * 1000);
beforeEach(() => void jest.spyOn(performance, 'now').mockImplementation(() => now));
afterEach(() => void jest.restoreAllMocks());

function budgets(limits: Partial<PointsPerMinute>): Budgets {
  const made = new Budgets({ ...NO_LIMITS, ...limits }, 0);
  made.identifyBy(async ({ req }) => {
    const token = String(req?.headers['authorization']).slice('Bearer '.length);
    if (token === 'nothing') throw new Error('opens nothing');
    return { kind: token.startsWith('rck_') ? 'key' : 'person', id: token };
  });
  return made;
}

describe('a budget', () => {
  it('is spent by what is charged, and forgiven over a minute', () => {
    const one = budgets({ anonymous: 60 });
    expect(one.charge(visitor(), 60)).toBeNull();
    expect(one.charge(visitor(), 1)).toEqual({ of: 'anonymous', limit: 60, waitSeconds: 1 });
    expect(one.charge(visitor(), 30)).toMatchObject({ waitSeconds: 30 });
    passes(29);
    expect(one.charge(visitor(), 30)).toMatchObject({ waitSeconds: 1 });
    passes(1);
    expect(one.charge(visitor(), 30)).toBeNull();
    passes(60);
    expect(one.charge(visitor(), 60)).toBeNull();
  });

  it('saves nothing up beyond a minute', () => {
    const one = budgets({ anonymous: 60 });
    passes(3600);
    expect(one.charge(visitor(), 61)).not.toBeNull();
    expect(one.charge(visitor(), 60)).toBeNull();
  });

  it('is not spent by what is refused', () => {
    const one = budgets({ anonymous: 60 });
    expect(one.charge(visitor(), 50)).toBeNull();
    for (let times = 0; times < 100; times += 1) expect(one.charge(visitor(), 11)).not.toBeNull();
    expect(one.charge(visitor(), 10)).toBeNull();
  });

  it('of 0 has no limit', () => {
    const one = budgets({});
    for (let times = 0; times < 100; times += 1) expect(one.charge(visitor(), 1e9)).toBeNull();
  });

  it('is shared by a network and by nobody else', () => {
    const one = budgets({ anonymous: 60 });
    expect(one.charge(visitor('203.0.113.9'), 60)).toBeNull();
    expect(one.charge(visitor('203.0.113.200'), 1)).not.toBeNull();
    expect(one.charge(visitor('203.0.114.9'), 60)).toBeNull();
    expect(one.charge(visitor('2001:db8:1::1'), 60)).toBeNull();
    expect(one.charge(visitor('2001:db8:1:ffff::1'), 1)).not.toBeNull();
  });

  it('belongs to a person and to a key, wherever they ask from, and not to the network', async () => {
    const one = budgets({ anonymous: 60, key: 60, person: 60 });
    expect(await one.charge(bearer('leyla', '203.0.113.9'), 60)).toBeNull();
    expect(await one.charge(bearer('leyla', '198.51.100.1'), 1)).toMatchObject({ of: 'person' });
    expect(await one.charge(bearer('jonas'), 60)).toBeNull();
    expect(await one.charge(bearer('rck_1'), 60)).toBeNull();
    expect(await one.charge(bearer('rck_1'), 1)).toMatchObject({ of: 'key' });
    expect(await one.charge(bearer('rck_2'), 60)).toBeNull();
    expect(one.charge(visitor(), 60)).toBeNull();
  });

  it('of a token that opens nothing is the network’s', async () => {
    const one = budgets({ anonymous: 60 });
    expect(await one.charge(bearer('nothing'), 60)).toBeNull();
    expect(one.charge(visitor(), 1)).toMatchObject({ of: 'anonymous' });
  });

  it('of all visitors and keys together leaves people who are signed in alone', async () => {
    const one = budgets({ anonymous: 60, key: 60, global: 100 });
    expect(one.charge(visitor('203.0.113.9'), 60)).toBeNull();
    expect(await one.charge(bearer('rck_1'), 40)).toBeNull();
    expect(one.charge(visitor('198.51.100.1'), 1)).toMatchObject({ of: 'global' });
    expect(await one.charge(bearer('rck_2'), 1)).toMatchObject({ of: 'global' });
    expect(await one.charge(bearer('leyla'), 1000)).toBeNull();
    passes(1);
    expect(one.charge(visitor('198.51.100.1'), 1)).toBeNull();
  });

  it('is refused in words that say to whom it applies and when to come back', () => {
    for (const [of, words] of [
      ['anonymous', 'Visitors from your network'],
      ['key', 'This API key'],
      ['person', 'over all your sessions'],
      ['global', 'All visitors and API keys together'],
    ] as const) {
      const message = overdrawnMessage({ of, limit: 60, waitSeconds: 7 } satisfies Overdrawn, 5);
      expect(message).toContain(words);
      expect(message).toContain(
        'the 60 points that are allowed in a minute; this query costs 5. Ask again in 7 seconds',
      );
    }
  });
});
