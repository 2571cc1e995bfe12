/**
 * Twelve people at random on a handful of cases, through the API, against a model of the workflow that was written by hand.
 * `npm run suite:workflow` takes 100,000 steps.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApi, type TestApi } from './support/api.js';
import { loadedDatabase, type TestDatabase } from './support/database.js';
import { act, attempt, type CaseState, CLAIMED, completeDraft, moreStaff, signed, succeed } from './support/draft.js';

const STEPS = Number(process.env['WORKFLOW_STEPS'] ?? 400);
const LIVE_CASES = 6;

/** A number generator that repeats itself, so that a failure does. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}
const SEED = Number(process.env['WORKFLOW_SEED'] ?? Date.now() % 1_000_000);
const random = generator(SEED);
const oneOf = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)]!;

/** Where each mutation leads, by the state that it starts from; `*` is where a suspension came from. */
const MODEL: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  submitCase: { DRAFT: ['SUBMITTED'] },
  withdrawCase: { DRAFT: ['WITHDRAWN'], SUBMITTED: ['WITHDRAWN'] },
  resubmitCase: { CHANGES_REQUESTED: ['IN_REVIEW'] },
  claimTask: {
    SUBMITTED: ['TRIAGE'],
    TRIAGE: ['TRIAGE'],
    IN_REVIEW: ['IN_REVIEW'],
    SECOND_REVIEW: ['SECOND_REVIEW'],
  },
  acceptForReview: { TRIAGE: ['IN_REVIEW'] },
  rejectCase: { TRIAGE: ['REJECTED'] },
  requestChanges: { IN_REVIEW: ['CHANGES_REQUESTED'] },
  passReview: { IN_REVIEW: ['SECOND_REVIEW'], SECOND_REVIEW: ['VERIFIED'] },
  disagree: { SECOND_REVIEW: ['ADJUDICATION'] },
  adjudicate: { ADJUDICATION: ['ADJUDICATION', 'VERIFIED', 'IN_REVIEW'] },
  publishCase: { VERIFIED: ['PUBLISHED'] },
  scheduleCase: { VERIFIED: ['SCHEDULED'] },
  unscheduleCase: { SCHEDULED: ['VERIFIED'] },
  reopenCase: { VERIFIED: ['IN_REVIEW'], PUBLISHED: ['IN_REVIEW'] },
  suspendCase: Object.fromEntries(
    ['PUBLISHED', 'IN_REVIEW', 'SECOND_REVIEW', 'ADJUDICATION', 'VERIFIED', 'SCHEDULED'].map((from) => [
      from,
      ['SUSPENDED'],
    ]),
  ),
  ratifySuspension: { SUSPENDED: ['SUSPENDED'] },
  liftSuspension: { SUSPENDED: ['*'] },
  proposeRetraction: { PUBLISHED: ['PUBLISHED'], SUSPENDED: ['SUSPENDED'] },
  retractCase: { PUBLISHED: ['RETRACTED'], SUSPENDED: ['RETRACTED'] },
};
/** What changes a case that is public or verified, and moves it nowhere. */
const OF_REVISIONS = ['proposeRevision', 'withdrawRevision', 'acceptRevision', 'rejectRevision'];
const REVISED = ['VERIFIED', 'SCHEDULED', 'PUBLISHED'];
const ENDS = ['WITHDRAWN', 'REJECTED', 'RETRACTED'];

const ACTORS = [
  ...['researcher', 'researcher-two', 'triage', 'verifier-one', 'verifier-two', 'legal', 'editor', 'disputes'],
  ...['safety', 'custodian', 'analyst', 'administrator'],
];

/** Who is likely to get somewhere by a mutation; others try it, too. */
const LIKELY: Readonly<Record<string, readonly string[]>> = {
  submitCase: ['researcher'],
  withdrawCase: ['researcher'],
  resubmitCase: ['researcher'],
  claimTask: ['triage', 'verifier-one', 'verifier-two', 'legal'],
  acceptForReview: ['triage'],
  rejectCase: ['triage'],
  publishCase: ['editor', 'custodian'],
  scheduleCase: ['editor', 'custodian'],
  unscheduleCase: ['editor', 'custodian'],
  reopenCase: ['editor', 'disputes'],
  suspendCase: ['safety'],
  ratifySuspension: ['editor', 'safety'],
  liftSuspension: ['editor', 'safety'],
  proposeRetraction: ['editor', 'custodian'],
  retractCase: ['editor', 'custodian'],
};
const VERIFIERS = ['verifier-one', 'verifier-two', 'legal', 'disputes', 'safety'];

const INPUT: Readonly<Record<string, () => object>> = {
  adjudicate: () => ({ vote: oneOf(['UPHOLD', 'UPHOLD', 'OVERTURN']) }),
  scheduleCase: () => ({ publishAt: '2999-01-01T00:00:00Z' }),
  proposeRetraction: () => ({ reasonClass: 'OTHER', publicNote: 'A note' }),
};

/** Steps that go on are tried more often than those that end a case. */
const RARE = ['withdrawCase', 'rejectCase', 'retractCase', 'suspendCase', 'proposeRetraction'];

interface Live extends CaseState {
  /** States that the model has seen, first to last. */
  readonly walked: string[];
  suspendedFrom: string;
}

let database: TestDatabase;
let api: TestApi;
const cases: Live[] = [];
const accepted: Record<string, number> = {};
let refused = 0;
/** Cases whose provision links a lawyer has signed, by id and version. */
const isSigned = new Set<string>();

beforeAll(async () => {
  database = await loadedDatabase();
  api = await startApi(database, { pointsPerMinute: { anonymous: 0, key: 0, person: 0, global: 0 } });
  await moreStaff(database);
});
afterAll(async () => {
  await api.close();
  await database.drop();
});

async function newCase(): Promise<void> {
  const draft = await completeDraft(api, `At random, ${cases.length}`);
  cases.push({ ...draft, walked: ['DRAFT'], suspendedFrom: '' });
}

/** Tries one step, and follows it in the model if it was taken. */
async function tryStep(): Promise<void> {
  while (cases.filter(({ walked }) => !ENDS.includes(walked.at(-1)!)).length < LIVE_CASES) await newCase();
  const at = oneOf(cases.filter(({ walked }) => !ENDS.includes(walked.at(-1)!)));
  const state = at.walked.at(-1)!;
  const fitting = Object.keys(MODEL).filter((of) => state in MODEL[of]! && (!RARE.includes(of) || random() < 0.15));
  const mutation = random() < 0.15 || fitting.length === 0 ? oneOf(Object.keys(MODEL)) : oneOf(fitting);
  if (state === 'CHANGES_REQUESTED' && mutation === 'resubmitCase' && random() < 0.7) {
    const changed = await succeed(api.as('researcher'), 'updateDraft', 'UpdateDraftInput', {
      id: at.id,
      expectedVersion: at.version,
      outcome: undefined,
      title: { text: `${at.reference} at random` },
      reason: 'As was asked',
    });
    Object.assign(at, { version: changed.version });
  }
  if (['SECOND_REVIEW', 'ADJUDICATION'].includes(state) && !isSigned.has(`${at.id} ${at.version}`) && random() < 0.7) {
    await signed(api, at);
    isSigned.add(`${at.id} ${at.version}`);
  }
  if ((REVISED.includes(state) && random() < 0.3) || random() < 0.02) return tryRevision(at);
  const holder = await holderOf(at);
  const actor = pickActor(mutation, holder);
  const { payload } = await attempt(api, actor, mutation, at, INPUT[mutation]?.());
  if (!payload?.case) {
    refused += 1;
    return;
  }
  const now = payload.case.state as string;
  Object.assign(at, { version: payload.case.version }); // another one, where a revision came into force with its publication
  const expected = MODEL[mutation]?.[state]?.map((to) => (to === '*' ? at.suspendedFrom : to)) ?? [];
  if (!expected.includes(now)) {
    throw new Error(`seed ${SEED}: ${mutation} by ${actor} took ${at.reference} from ${state} to ${now}`);
  }
  if (now === 'SUSPENDED' && state !== 'SUSPENDED') at.suspendedFrom = state;
  if (now !== state) at.walked.push(now);
  // Who claims what they have claimed changes nothing.
  if (!(mutation === 'claimTask' && holder === actor)) accepted[mutation] = (accepted[mutation] ?? 0) + 1;
}

/** Proposes a change of a case, or decides on the last one that waits. Where the case stands stays as it is. */
async function tryRevision(at: Live): Promise<void> {
  const [last] = await database.asOwner<{ id: string }>(
    `select r.id from proposed_revision r join case_file c on c.id = r.case_id and c.version = r.base_version
      where c.reference = $1 and r.state in ('PENDING', 'ACCEPTED') and r.made_version is null order by r.id desc limit 1`,
    [at.reference],
  );
  const mutation = !last || random() < 0.2 ? 'proposeRevision' : oneOf(['acceptRevision', ...OF_REVISIONS.slice(1)]);
  const revision = last && Buffer.from(`ProposedRevision:${last.id}`).toString('base64url');
  const isOfAuthors = ['proposeRevision', 'withdrawRevision'].includes(mutation);
  const actor = random() < 0.2 ? oneOf(ACTORS) : oneOf(isOfAuthors ? ['researcher', 'researcher-two'] : VERIFIERS);
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const change = { requestingState: oneOf(['TR', 'RU', 'CN']), summary: { text: `Told anew, ${random()}` } };
  const { payload } = await act(api.as(actor), mutation, type, {
    id: at.id,
    expectedVersion: at.version,
    ...(mutation === 'proposeRevision' ? { ...change, reason: 'It is so' } : { revision }),
    ...(mutation === 'rejectRevision' ? { reason: 'It is not so' } : {}),
  });
  if (!payload || payload.errors.length > 0) {
    refused += 1;
    return;
  }
  const [now] = await database.asOwner<{ state: string; version: number }>(
    'select state, version from case_file where reference = $1',
    [at.reference],
  );
  if (now!.state !== at.walked.at(-1))
    throw new Error(`seed ${SEED}: ${mutation} moved ${at.reference} to ${now!.state}`);
  Object.assign(at, { version: now!.version });
  accepted[mutation] = (accepted[mutation] ?? 0) + 1;
}

/** Sometimes anybody; else somebody who may get somewhere, such as the one who has claimed the case. */
function pickActor(mutation: string, holder: string | null): string {
  if (random() < 0.2) return oneOf(ACTORS);
  if (holder && CLAIMED.includes(mutation) && random() < 0.8) return holder;
  return oneOf(LIKELY[mutation] ?? VERIFIERS);
}

async function holderOf({ reference }: Live): Promise<string | null> {
  const [row] = await database.asOwner<{ email: string }>(
    `select u.email from case_lease l join case_file c on c.id = l.case_id join app_user u on u.id = l.user_id
      where c.reference = $1 and l.expires_at > now()`,
    [reference],
  );
  return row?.email.split('@')[0] ?? null;
}

/** What must never be, as a query that finds it. */
const NEVER: Readonly<Record<string, string>> = {
  'a published version without two distinct verifiers who contributed nothing': `
    select c.reference from case_file c where c.public_as = 'PUBLISHED' and not exists (
      select from case_verification v where v.case_id = c.id and v.revision is null and v.round <= c.published_round
         and v.version = (select max(p.version) from case_verification p
                           where p.case_id = c.id and p.version <= c.published_version and p.round <= c.published_round
                              and p.revision is null)
         and v.first_verifier <> v.second_verifier
         and not exists (select from case_capacity k where k.case_id = c.id and k.capacity = 'CONTRIBUTOR'
           and k.user_id in (v.first_verifier, v.second_verifier, v.third_verifier))
         and exists (select from decision d where d.id = v.first_decision and d.kind = 'FIRST_PASS' and d.decided_by = v.first_verifier)
         and exists (select from decision d where d.id = v.second_decision and d.decided_by = v.second_verifier))`,
  'a revision in force that those it takes have not accepted, or whose version says something else': `
    select r.id from proposed_revision r
      join case_revision k on k.case_id = r.case_id and k.version = r.made_version and k.makes_version
     where (select count(distinct o.decided_by) from revision_opinion o
              join user_role u on u.user_id = o.decided_by and u.role = 'VERIFIER'
             where o.case_id = r.case_id and o.revision_id = r.id and o.kind = 'ACCEPT_REVISION' and o.decided_by <> r.proposed_by
           ) < case r.kind when 'MATERIAL' then 2 else 1 end
        or (select jsonb_object_agg(f.key, f.value) from jsonb_each(k.content) f where r.content ? f.key) <> r.content
        or k.made_by <> r.proposed_by`,
  'a version of a public case that no revision made': `
    select c.reference from case_file c where c.public_as = 'PUBLISHED' and exists (
      select from case_revision k where k.case_id = c.id and k.makes_version and k.number > (
          select min(p.number) from case_revision p where p.case_id = c.id and p.state = 'PUBLISHED')
         and not exists (select from proposed_revision r where r.case_id = c.id and r.made_version = k.version))`,
  'a decision by somebody who contributed': `
    select d.id from decision d join case_capacity k on k.case_id = d.case_id and k.user_id = d.decided_by
     where k.capacity = 'CONTRIBUTOR' and d.kind <> 'SUSPEND'`,
  'a verifier with two opinions on one version in one round': `
    select d.case_id from decision d where d.kind in ('FIRST_PASS', 'SECOND_PASS', 'DISAGREE', 'UPHOLD', 'OVERTURN')
     group by d.case_id, d.version, d.round, d.decided_by having count(*) > 1`,
  'a suspension that ended without a second person': `
    select s.case_id from case_suspension s join case_file c on c.id = s.case_id
     where c.state not in ('SUSPENDED', 'RETRACTED') and (s.second_by is null or s.second_by = s.suspended_by)`,
  'a retraction by fewer than two editors': `
    select c.reference from case_file c where c.state = 'RETRACTED' and not exists (
      select from case_retraction r where r.case_id = c.id and r.confirmed_by <> r.proposed_by)`,
  'a revision that is not the last word on where a case stands': `
    select c.reference from case_file c where c.state is distinct from (
      select r.state from case_revision r where r.case_id = c.id order by r.number desc limit 1)`,
};

describe(`${STEPS} steps of twelve people`, () => {
  it(
    'lead where the model says, whoever takes them',
    async () => {
      for (let taken = 0; taken < STEPS; taken += 1) {
        await tryStep();
        if (taken % 500 === 499) expect(await broken()).toEqual([]);
      }
      process.stdout.write(
        `Workflow, seed ${SEED}: ${Object.values(accepted).reduce((sum, of) => sum + of, 0)} steps taken, ${refused} refused, ${cases.length} cases: ${JSON.stringify(accepted)}\n`,
      );
      expect(Object.keys(accepted).length).toBeGreaterThan(STEPS < 1000 ? 8 : 18);
    },
    60_000 + STEPS * 200,
  );

  it('leave nothing that must never be', async () => {
    expect(await broken()).toEqual([]);
  });

  it('leave every case where replaying what was accepted leaves it, and as its history tells it', async () => {
    for (const { reference, walked } of cases) {
      const states = await database.asOwner<{ state: string }>(
        `select r.state from case_revision r join case_file c on c.id = r.case_id where c.reference = $1 order by r.number`,
        [reference],
      );
      const told = states.map(({ state }) => state).filter((state, index, all) => state !== all[index - 1]);
      expect([reference, told]).toEqual([reference, walked]);
    }
  });

  it('show everybody what is public, and nothing that is suspended, retracted, scheduled for the first time or in review', async () => {
    const rows = await database.asApplication<{ reference: string }>(`select reference from published.case_file`);
    const shown = new Set(rows.map(({ reference }) => reference));
    for (const { reference, walked } of cases) {
      const wasPublished = walked.includes('PUBLISHED');
      const isHidden = ['SUSPENDED', 'RETRACTED'].includes(walked.at(-1)!);
      expect([reference, walked.at(-1), shown.has(reference)]).toEqual([
        reference,
        walked.at(-1),
        wasPublished && !isHidden,
      ]);
    }
  });

  it('leave leaves of exactly the commands that were accepted', async () => {
    const rows = await database.asOwner<{ command: string; count: number }>(
      `select leaf ->> 'command' as command, count(distinct leaf ->> 'tx')::int as count
         from (select convert_from(canonical, 'UTF8')::jsonb as leaf from audit.pending_leaf
               union all select convert_from(canonical, 'UTF8')::jsonb from audit.leaf) l
        where leaf ->> 'kind' = 'row' group by 1`,
    );
    const left = Object.fromEntries(
      rows
        .filter(({ command }) => command in MODEL || OF_REVISIONS.includes(command))
        .map(({ command, count }) => [command, count]),
    );
    expect(left).toEqual(accepted);
  });
});

async function broken(): Promise<string[]> {
  const found: string[] = [];
  for (const [what, query] of Object.entries(NEVER)) {
    if ((await database.asOwner(query)).length > 0) found.push(`seed ${SEED}: ${what}`);
  }
  return found;
}
