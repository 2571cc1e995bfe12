/**
 * Ten ways to get round the second person, all at once, by the API and by SQL with live tokens under the application's login.
 * `npm run suite:workflow` makes 5,000 attempts.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApi, type TestApi } from './support/api.js';
import { sessionOf } from './support/case-in-every-state.js';
import { loadedDatabase, type TestDatabase } from './support/database.js';
import {
  attempt,
  type CaseState,
  caseInReview,
  claim,
  moreStaff,
  signed,
  step,
  verifiedCase,
} from './support/draft.js';

const ATTEMPTS = Number(process.env['RACE_ATTEMPTS'] ?? 120);
const AT_ONCE = 20;

let database: TestDatabase;
let api: TestApi;
const tokens: Record<string, string> = {};
const people: Record<string, string> = {};

beforeAll(async () => {
  database = await loadedDatabase();
  api = await startApi(database, { pointsPerMinute: { anonymous: 0, key: 0, person: 0, global: 0 } });
  await moreStaff(database);
  // The author of every case, who now has every role that decides.
  await database.asOwner(
    `insert into user_role (user_id, role) select id, unnest(array['TRIAGE_OFFICER', 'VERIFIER', 'EDITOR'])
       from app_user where email = 'researcher@example.org'`,
  );
  await database.asOwner(
    `insert into interest_declaration (user_id) select id from app_user where email = 'researcher@example.org'`,
  );
  for (const account of ['researcher', 'verifier-one', 'verifier-two', 'editor', 'safety']) {
    tokens[account] = await sessionOf(database, `${account}@example.org`, `race of ${account}`);
    const [row] = await database.asOwner<{ id: string }>('select id from app_user where email = $1', [
      `${account}@example.org`,
    ]);
    people[account] = row!.id;
  }
});
afterAll(async () => {
  await api.close();
  await database.drop();
});

/** A case that is attacked: passed once by `verifier-one`, or verified, or suspended by `safety`. */
interface Target extends CaseState {
  readonly key: string;
}
const targets: Record<'second' | 'verified' | 'suspended' | 'first', Target[]> = {
  first: [],
  second: [],
  verified: [],
  suspended: [],
};

async function keyed(of: CaseState): Promise<Target> {
  const [row] = await database.asOwner<{ id: string }>('select id from case_file where reference = $1', [of.reference]);
  return { ...of, key: row!.id };
}

/** Targets enough that some attempts meet a case while it moves. */
async function prepare(count: number): Promise<void> {
  for (let made = 0; made < count; made += 1) {
    targets.first.push(await keyed(await caseInReview(api, `First, ${made}`)));
    targets.second.push(
      await keyed(await step(api, 'verifier-one', 'passReview', await caseInReview(api, `Second, ${made}`))),
    );
    // Nothing but the second person is to be in the way.
    for (const waiting of [targets.first, targets.second]) await signed(api, waiting.at(-1)!);
    targets.verified.push(await keyed(await verifiedCase(api, `Verified, ${made}`)));
    const published = await step(api, 'editor', 'publishCase', await verifiedCase(api, `Suspended, ${made}`));
    targets.suspended.push(await keyed(await step(api, 'safety', 'suspendCase', published)));
  }
}

const bySql = (account: string, text: string, values: readonly unknown[]) =>
  database.asBearer(tokens[account]!, text, values);
const LEASE = `insert into case_lease (case_id, user_id, expires_at) values ($1, $2, now() + interval '1 hour')
  on conflict (case_id) do update set user_id = excluded.user_id, claimed_at = now(), expires_at = excluded.expires_at`;
const DECISION = `insert into decision (case_id, version, round, kind, decided_by, acting_role, note, interest_declaration, interest_declared_at)
  select c.id, c.version, c.round, $3, i.user_id, $4, 'x', i.id, i.declared_at
    from case_file c join interest_declaration i on i.user_id = $2 where c.id = $1`;
const some = (of: readonly Target[]) => of[Math.floor(Math.random() * of.length)]!;
const both = async (first: Promise<unknown>, second: () => Promise<unknown>) => {
  await first.catch(() => undefined);
  return second();
};

/** Ten kinds of attempt. Each may be refused, or do what is allowed; none may get past the second person. */
const KINDS: Readonly<Record<string, () => Promise<unknown>>> = {
  'the first verifier passes the second review': () => {
    const at = some(targets.second);
    return both(claim(api, 'verifier-one', at), () => attempt(api, 'verifier-one', 'passReview', at));
  },
  'two verifiers and their author pass one review at once': () => {
    const at = some(targets.first);
    return Promise.all(
      ['verifier-one', 'verifier-two', 'researcher'].map((who) =>
        both(claim(api, who, at), () => attempt(api, who, 'passReview', at)),
      ),
    );
  },
  'the author publishes their own case': () => attempt(api, 'researcher', 'publishCase', some(targets.verified)),
  'the one who suspended a case lifts it': () => attempt(api, 'safety', 'liftSuspension', some(targets.suspended)),
  'an editor publishes what another sends back': () => {
    const at = some(targets.verified);
    return Promise.all([attempt(api, 'editor', 'publishCase', at), attempt(api, 'disputes', 'reopenCase', at)]);
  },
  'the first verifier decides once more, by SQL': () => {
    const { key } = some(targets.second);
    return both(bySql('verifier-one', LEASE, [key, people['verifier-one']]), () =>
      bySql('verifier-one', DECISION, [key, people['verifier-one'], 'DISAGREE', 'VERIFIER']),
    );
  },
  'the author decides, by SQL': () => {
    const { key } = some(targets.second);
    return both(bySql('researcher', LEASE, [key, people['researcher']]), () =>
      bySql('researcher', DECISION, [key, people['researcher'], 'DISAGREE', 'VERIFIER']),
    );
  },
  'the author becomes a decider, by SQL': () =>
    bySql('researcher', `insert into case_capacity (case_id, user_id, capacity) values ($1, $2, 'DECIDER')`, [
      some(targets.first).key,
      people['researcher'],
    ]),
  'one verifier verifies alone, by SQL': () =>
    bySql(
      'verifier-one',
      `insert into case_verification (case_id, version, round, first_decision, first_verifier, second_decision, second_verifier)
       select d.case_id, d.version, d.round, d.id, d.decided_by, d.id, d.decided_by from decision d
        where d.case_id = $1 and d.kind = 'FIRST_PASS'`,
      [some(targets.second).key],
    ),
  'one verifier names another who never passed, by SQL': () =>
    bySql(
      'verifier-one',
      `with verified as (
         insert into case_verification (case_id, version, round, first_decision, first_verifier, second_decision, second_verifier)
         select d.case_id, d.version, d.round, d.id, d.decided_by, d.id, $2 from decision d
          where d.case_id = $1 and d.kind = 'FIRST_PASS' returning case_id)
       update case_file set state = 'VERIFIED', verified_version = version, verified_round = round
        where id in (select case_id from verified)`,
      [some(targets.second).key, people['verifier-two']],
    ),
};

/** What got past the second person, as queries that find it. */
const BYPASSES = [
  `select d.id from decision d join case_file c on c.id = d.case_id where d.decided_by = c.author_id and d.kind <> 'SUSPEND'`,
  `select k.case_id from case_capacity k join case_file c on c.id = k.case_id and c.author_id = k.user_id where k.capacity = 'DECIDER'`,
  `select c.id from case_file c where c.state in ('VERIFIED', 'PUBLISHED') and (
     select count(distinct d.decided_by) from decision d where d.case_id = c.id and d.version = c.version and d.round = c.round
        and d.kind in ('FIRST_PASS', 'SECOND_PASS') and d.decided_by <> c.author_id) < 2`,
  `select v.case_id from case_verification v where v.first_verifier = v.second_verifier or not exists (
     select from decision d where d.id = v.second_decision and d.decided_by = v.second_verifier and d.kind = v.second_kind)`,
  `select d.case_id from decision d where d.kind in ('FIRST_PASS', 'SECOND_PASS')
    group by d.case_id, d.version, d.round, d.kind having count(*) > 1`,
  `select s.case_id from case_suspension s join case_file c on c.id = s.case_id
    where c.state <> 'SUSPENDED' and (s.second_by is null or s.second_by = s.suspended_by)`,
];
const bypasses = async () => {
  let count = 0;
  for (const query of BYPASSES) count += (await database.asOwner(query)).length;
  return count;
};

async function storm(attempts: number, kinds: readonly (() => Promise<unknown>)[]): Promise<void> {
  let left = attempts;
  const attacker = async () => {
    while (left > 0) {
      left -= 1;
      await kinds[left % kinds.length]!().catch(() => undefined);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, attacker));
}

describe('the two-person rule', () => {
  it(
    `is got past by none of ${ATTEMPTS} attempts of ten kinds at once`,
    async () => {
      await prepare(Math.max(2, Math.ceil(ATTEMPTS / 250)));
      await storm(ATTEMPTS, Object.values(KINDS));
      expect(await bypasses()).toBe(0);
    },
    120_000 + ATTEMPTS * 100,
  );

  it('is got past when one foreign key is dropped, which this test then sees', async () => {
    // One that nobody has moved: what else refuses the author must not be in the way.
    const passed = await step(api, 'verifier-one', 'passReview', await caseInReview(api, 'Without its key'));
    targets.second.splice(0, Infinity, await keyed(passed));
    await database.asOwner('alter table decision drop constraint decision_maker_is_no_contributor_fkey');
    await storm(40, [KINDS['the author decides, by SQL']!]);
    expect(await bypasses()).toBeGreaterThan(0);
  });
});
