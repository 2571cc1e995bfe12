/** Four eyes: in the service, and by the database alone against whoever holds the application's login. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { STEPS } from '#verification';
import { startApi, type TestApi } from './support/api.js';
import { loadedDatabase, type TestDatabase } from './support/database.js';
import { sessionOf } from './support/case-in-every-state.js';
import { attempt, type CaseState, caseInReview, CHECKLIST, signed, step } from './support/draft.js';

let database: TestDatabase;
let api: TestApi;
let people: Record<string, string>;

beforeAll(async () => {
  database = await loadedDatabase();
  api = await startApi(database);
  const users = await database.asOwner<{ id: string; email: string }>('select id, email from app_user');
  await database.asOwner(
    `insert into interest_declaration (user_id) select id from app_user where email in ('researcher@example.org', 'custodian@example.org')`,
  );
  people = Object.fromEntries(users.map(({ id, email }) => [email.split('@')[0]!, id]));
});
afterAll(async () => {
  await api.close();
  await database.drop();
});

/** Tries to pass a review; whoever has claimed the case meanwhile may be somebody else. */
async function pass(account: string, of: CaseState) {
  await attempt(api, account, 'claimTask', of);
  return attempt(api, account, 'passReview', of);
}
const stateOf = async ({ reference }: CaseState) =>
  (await database.asOwner<{ state: string }>('select state from case_file where reference = $1', [reference]))[0]!
    .state;
const keyOf = async ({ reference }: CaseState) =>
  (await database.asOwner<{ id: string }>('select id from case_file where reference = $1', [reference]))[0]!.id;

describe('a verifier', () => {
  it('cannot pass both reviews of a case', async () => {
    const second = await step(api, 'verifier-one', 'passReview', await caseInReview(api));
    await signed(api, second);
    expect((await pass('verifier-one', second)).payload).toMatchObject({
      case: null,
      errors: [{ __typename: 'FourEyesViolation' }, { __typename: 'GuardNotMet' }],
    });
    expect(await stateOf(second)).toBe('SECOND_REVIEW');
  });

  it('who wrote the case cannot pass it, whatever roles they hold', async () => {
    await database.asOwner(`insert into user_role (user_id, role) values ($1, 'VERIFIER') on conflict do nothing`, [
      people['researcher'],
    ]);
    const inReview = await caseInReview(api, 'Written by a verifier');
    expect((await pass('researcher', inReview)).payload.errors).toMatchObject([
      { __typename: 'FourEyesViolation' },
      { __typename: 'GuardNotMet' },
    ]);
    await database.asOwner(`update user_role set revoked_at = now() where user_id = $1 and role = 'VERIFIER'`, [
      people['researcher'],
    ]);
    expect((await pass('researcher', inReview)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });

  it('decides on the version they have seen, or not at all', async () => {
    const inReview = await caseInReview(api, 'Seen at another version');
    const stale = await pass('verifier-one', { ...inReview, version: inReview.version - 1 });
    expect(stale.payload.errors).toMatchObject([{ __typename: 'StaleVersion', path: ['expectedVersion'] }]);
  });

  it('passes a review once, however many requests arrive at the same moment', async () => {
    const inReview = await caseInReview(api, 'Raced');
    await signed(api, inReview);
    const answers: Awaited<ReturnType<typeof pass>>[] = [];
    for (const _ of ['first', 'second']) {
      answers.push(
        ...(await Promise.all(
          Array.from({ length: 20 }, (_, index) => pass(index % 2 === 0 ? 'verifier-one' : 'verifier-two', inReview)),
        )),
      );
    }
    const passed = answers.filter(({ payload }) => payload?.case);
    expect(passed).toHaveLength(2);
    const decisions = await database.asOwner<{ kind: string; decided_by: string }>(
      `select kind, decided_by from decision where case_id = $1 and kind like '%PASS' order by kind`,
      [await keyOf(inReview)],
    );
    expect(decisions.map(({ kind }) => kind)).toEqual(['FIRST_PASS', 'SECOND_PASS']);
    expect(new Set(decisions.map(({ decided_by }) => decided_by)).size).toBe(2);
  });
});

/** Registers the person of the third parameter as one who decides on the case of the first. */
const REGISTERED = `with registered as (insert into case_capacity (case_id, user_id, capacity) values ($1, $3, 'DECIDER'))`;

describe('the keys and triggers of the database, were there no policy on a row', () => {
  let caseId: string;
  let version: number;
  let target: CaseState;
  let firstPass: string;
  let asVerifier: (text: string, values?: readonly unknown[]) => Promise<unknown>;

  beforeAll(async () => {
    target = await step(api, 'verifier-one', 'passReview', await caseInReview(api, 'Attacked'));
    caseId = await keyOf(target);
    version = target.version;
    const [decision] = await database.asOwner<{ id: string }>(
      `select id from decision where case_id = $1 and kind = 'FIRST_PASS'`,
      [caseId],
    );
    firstPass = decision!.id;
    const token = await sessionOf(database, 'verifier-two@example.org', 'an attacker');
    asVerifier = (text, values) => database.asBearer(token, text, values);
  });

  const decide = (who: string, kind: string, role: string, ofVersion = version, note: string | null = 'Because') =>
    database.asApplication(
      `insert into decision (case_id, version, round, kind, decided_by, acting_role, note, interest_declaration, interest_declared_at)
       select $1, $2, 1, $3, i.user_id, $5, $6, i.id, i.declared_at from interest_declaration i where i.user_id = $4`,
      [caseId, ofVersion, kind, who, role, note],
    );
  const EDITORS = ['PUBLISH', 'SCHEDULE'];
  /** Decides in a round that is to come, and writes along what is to be kept with it. */
  const decideWith = (kind: string, along = 'select 1', checklistVersion: number | null = null) => {
    const who = EDITORS.includes(kind) ? 'editor' : 'verifier-two';
    return database.asApplication(
      `${REGISTERED}, decided as (
         insert into decision (case_id, version, round, kind, decided_by, acting_role, note, checklist_version, interest_declaration,
           interest_declared_at)
         select $1, $2, 2, $4, $3, $5, 'x', $6, i.id, i.declared_at
           from interest_declaration i where i.user_id = $3 returning *) ${along}`,
      [caseId, version, people[who], kind, EDITORS.includes(kind) ? 'EDITOR' : 'VERIFIER', checklistVersion],
    );
  };
  const graded = (grade: string | null, caveat: string | null = null, identifiesNobody = false) => `
    insert into decision_grade (case_id, decision_id, version, round, kind, decided_by, rule_version, grade, assessment, caveat,
      identifies_nobody)
    select case_id, id, version, round, kind, decided_by, 1, ${grade && `'${grade}'`}, '{}', ${caveat && `'${caveat}'`},
      ${identifiesNobody} from decided`;
  const gradedAndChecked = (items: readonly { readonly item: string }[]) => `, graded as (${graded('FAIR')})
    insert into decision_checklist (case_id, decision_id, item, answer)
    select case_id, id, unnest('{${items.map(({ item }) => item).join(',')}}'::text[]), 'YES' from decided`;
  const opine = (
    who: string,
    role: string,
    { opinion = 'SIGNED', reason = null as string | null, capacity = 'DECIDER', declared = who } = {},
  ) =>
    database.asApplication(
      `insert into link_opinion (case_id, link_number, text_version_id, cited_as, relation, rationale, opinion, reason, reviewer,
         acting_role, capacity, interest_declaration, interest_declared_at)
       select $1, 1, 'x', 'x', 'INVOKED', 'x', $4, $5, $2, $3, $6, i.id, i.declared_at
         from interest_declaration i where i.user_id = $7 order by i.declared_at desc limit 1`,
      [caseId, who, role, opinion, reason, capacity, declared],
    );
  const verify = (first: string, second: string, secondDecision = firstPass, more = 'null, null, null') =>
    database.asApplication(
      `insert into case_verification (case_id, version, round, first_decision, first_verifier, second_decision, second_verifier,
         third_decision, third_kind, third_verifier)
       values ($1, $2, 1, $3, $4, $5, $6, ${more})`,
      [caseId, version, firstPass, first, secondDecision, second],
    );

  it.each([
    [
      'a contributor who decides',
      () => decide(people['researcher']!, 'SECOND_PASS', 'VERIFIER'),
      'decision_maker_is_no_contributor_fkey',
    ],
    [
      'a contributor who is made a decider as well',
      () =>
        database.asApplication(`insert into case_capacity (case_id, user_id, capacity) values ($1, $2, 'DECIDER')`, [
          caseId,
          people['researcher'],
        ]),
      'case_capacity_pkey',
    ],
    [
      'a contributor whose capacity is changed',
      () => database.asApplication(`update case_capacity set capacity = 'DECIDER' where case_id = $1`, [caseId]),
      /permission denied/,
    ],
    [
      'a contributor whose registration is deleted',
      () => database.asApplication(`delete from case_capacity where case_id = $1`, [caseId]),
      /permission denied/,
    ],
    [
      'someone without the role who decides',
      () => decide(people['triage']!, 'SECOND_PASS', 'VERIFIER'),
      'decision_maker_has_the_role_fkey',
    ],
    [
      'a decision under the wrong role',
      () => decide(people['triage']!, 'SECOND_PASS', 'TRIAGE_OFFICER'),
      'decision_kind_needs_its_role',
    ],
    [
      'a second first pass of one version',
      () => decide(people['verifier-two']!, 'FIRST_PASS', 'VERIFIER'),
      'decision_one_first_opinion_idx',
    ],
    [
      'a first verifier who passes the second review, too',
      () => decide(people['verifier-one']!, 'SECOND_PASS', 'VERIFIER'),
      'decision_one_opinion_each_idx',
    ],
    [
      'a first verifier who votes in the adjudication',
      () => decide(people['verifier-one']!, 'UPHOLD', 'VERIFIER'),
      'decision_one_opinion_each_idx',
    ],
    [
      'a decision without a declaration of interests',
      () =>
        database.asApplication(
          `insert into decision (case_id, version, round, kind, decided_by, acting_role, note) values ($1, $2, 1, 'DISAGREE', $3, 'VERIFIER', 'x')`,
          [caseId, version, people['verifier-two']],
        ),
      'decision_is_made_under_a_declaration',
    ],
    [
      'a decision under the declaration of somebody else',
      () =>
        database.asApplication(
          `${REGISTERED} insert into decision (case_id, version, round, kind, decided_by, acting_role, note, interest_declaration, interest_declared_at)
           select $1, $2, 1, 'DISAGREE', $3, 'VERIFIER', 'x', i.id, i.declared_at from interest_declaration i where i.user_id = $4`,
          [caseId, version, people['verifier-two'], people['verifier-one']],
        ),
      'decision_interest_fkey',
    ],
    [
      'a decision under a declaration that is older than 365 days',
      () =>
        database.asApplication(
          `with declared as (insert into interest_declaration (user_id, declared_at) values ($3, now() - interval '366 days') returning *)
           insert into decision (case_id, version, round, kind, decided_by, acting_role, note, interest_declaration, interest_declared_at)
           select $1, $2, 1, 'DISAGREE', $3, 'VERIFIER', 'x', id, declared_at from declared`,
          [caseId, version, people['verifier-two']],
        ),
      'decision_interest_holds',
    ],
    ['a first pass without its grade', () => decideWith('FIRST_PASS'), 'decision_has_its_grade'],
    ['a second pass without its grade', () => decideWith('SECOND_PASS'), 'decision_has_its_grade'],
    ['a vote to uphold without its grade', () => decideWith('UPHOLD'), 'decision_has_its_grade'],
    ['a publication without its grade', () => decideWith('PUBLISH'), 'decision_has_its_grade'],
    ['a publication at a set time without its grade', () => decideWith('SCHEDULE'), 'decision_has_its_grade'],
    [
      'a second pass with a provision link unsigned',
      () => decideWith('SECOND_PASS', graded('FAIR')),
      'decision_links_are_signed',
    ],
    [
      'a vote to uphold with a provision link unsigned',
      () => decideWith('UPHOLD', graded('FAIR')),
      'decision_links_are_signed',
    ],
    [
      'a first pass without its checklist',
      () => decideWith('FIRST_PASS', graded('FAIR')),
      'decision_pass_has_its_checklist',
    ],
    [
      'a second pass without its checklist',
      async () => {
        await signed(api, target);
        await decideWith('SECOND_PASS', graded('FAIR'));
      },
      'decision_pass_has_its_checklist',
    ],
    [
      'a pass with an item of its checklist left out',
      () => decideWith('SECOND_PASS', gradedAndChecked(CHECKLIST.slice(1)), 1),
      'decision_pass_has_its_checklist',
    ],
    [
      'a pass by a checklist of no version',
      () => decideWith('SECOND_PASS', gradedAndChecked(CHECKLIST)),
      'decision_pass_has_its_checklist',
    ],
    [
      'a request for changes that names no field',
      () => decideWith('REQUEST_CHANGES'),
      'decision_request_names_a_field',
    ],
    [
      'a request for changes of nothing but what it accepts',
      () =>
        decideWith(
          'REQUEST_CHANGES',
          `insert into field_review (case_id, decision_id, field, number, version, round, kind, decided_by, verdict)
           select case_id, id, 'OUTCOME', 0, version, round, kind, decided_by, 'ACCEPTED' from decided`,
        ),
      'decision_request_names_a_field',
    ],
    [
      'a second pass of what was shown false',
      () => decideWith('SECOND_PASS', graded('DISCOUNTED')),
      'decision_grade_suffices',
    ],
    ['a second pass of what no source says', () => decideWith('SECOND_PASS', graded(null)), 'decision_grade_suffices'],
    [
      'a vote to uphold what was shown false',
      () => decideWith('UPHOLD', graded('DISCOUNTED')),
      'decision_grade_suffices',
    ],
    ['a vote to uphold what no source says', () => decideWith('UPHOLD', graded(null)), 'decision_grade_suffices'],
    [
      'a publication of what was shown false',
      () => decideWith('PUBLISH', graded('DISCOUNTED', 'It was shown false.', true)),
      'decision_grade_suffices',
    ],
    [
      'a publication of what no source says',
      () => decideWith('PUBLISH', graded(null, 'Nobody says so.', true)),
      'decision_grade_suffices',
    ],
    [
      'a publication below the floor without a caveat',
      () => decideWith('PUBLISH', graded('WEAK', null, true)),
      'decision_grade_suffices',
    ],
    [
      'a publication below the floor that may identify somebody',
      () => decideWith('SCHEDULE', graded('CONTESTED', 'Sources differ.')),
      'decision_grade_suffices',
    ],
    [
      'an opinion on a link by somebody who contributed',
      () => opine(people['researcher']!, 'LEGAL_REVIEWER'),
      'link_opinion_reviewer_is_no_contributor_fkey',
    ],
    [
      'an opinion on a link by somebody who is no lawyer',
      () => opine(people['verifier-one']!, 'LEGAL_REVIEWER'),
      'link_opinion_reviewer_has_the_role_fkey',
    ],
    [
      'an opinion on a link in another role',
      () => opine(people['verifier-one']!, 'VERIFIER'),
      'link_opinion_is_of_a_lawyer',
    ],
    [
      'an opinion on a link by somebody who says that they contributed',
      () => opine(people['legal']!, 'LEGAL_REVIEWER', { capacity: 'CONTRIBUTOR' }),
      'link_opinion_is_of_no_contributor',
    ],
    [
      'an opinion on a link under the declaration of somebody else',
      () => opine(people['legal']!, 'LEGAL_REVIEWER', { declared: people['editor']! }),
      'link_opinion_interest_fkey',
    ],
    [
      'an opinion on a link under a declaration that is older than 365 days',
      async () => {
        await database.asOwner(
          `insert into interest_declaration (user_id, declared_at) values ($1, now() - interval '365 days')`,
          [people['analyst']],
        );
        await opine(people['analyst']!, 'LEGAL_REVIEWER');
      },
      'link_opinion_interest_holds',
    ],
    [
      'an opinion on a link that is none',
      () => opine(people['legal']!, 'LEGAL_REVIEWER', { opinion: 'ABSTAINED', reason: 'x' }),
      'link_opinion_is_known',
    ],
    [
      'a dissent that does not say why',
      () => opine(people['legal']!, 'LEGAL_REVIEWER', { opinion: 'DISSENT' }),
      'link_opinion_dissent_says_why',
    ],
    [
      'an opinion on a link that says too much',
      () => opine(people['legal']!, 'LEGAL_REVIEWER', { reason: 'x'.repeat(2001) }),
      'link_opinion_reason_within_limit',
    ],
    [
      'a decision without the reason that it needs',
      () => decide(people['verifier-two']!, 'DISAGREE', 'VERIFIER', version, ' '),
      'decision_has_its_reason',
    ],
    [
      'a decision on a version that never was',
      () => decide(people['verifier-two']!, 'SECOND_PASS', 'VERIFIER', 999),
      'decision_version_fkey',
    ],
    [
      'a verification with one verifier twice',
      () => verify(people['verifier-one']!, people['verifier-one']!),
      'case_verification_has_two_verifiers',
    ],
    [
      'a verification that names someone who never passed',
      () => verify(people['verifier-one']!, people['verifier-two']!),
      'case_verification_second_pass_fkey',
    ],
    [
      'a verification by one vote of an adjudication',
      () =>
        database.asApplication(
          `insert into case_verification (case_id, version, round, first_decision, first_verifier, second_decision, second_kind, second_verifier)
           values ($1, $2, 1, $3, $4, $3, 'UPHOLD', $5)`,
          [caseId, version, firstPass, people['verifier-one'], people['verifier-two']],
        ),
      'case_verification_kinds_are_the_passes',
    ],
    [
      'a case set to VERIFIED without a verification',
      () => asVerifier(`update case_file set state = 'VERIFIED' where id = $1`, [caseId]),
      'case_file_verified_state_rests_on_a_verification',
    ],
    [
      'a case set to VERIFIED on a verification that is not there',
      () =>
        asVerifier(
          `update case_file set state = 'VERIFIED', verified_version = version, verified_round = round where id = $1`,
          [caseId],
        ),
      'case_file_verified_version_fkey',
    ],
    [
      'a case set to VERIFIED by somebody who is no verifier',
      () =>
        database.asApplication(
          `update case_file set state = 'VERIFIED', verified_version = version, verified_round = round where id = $1`,
          [caseId],
        ),
      'case_file_moves_by_steps',
    ],
    [
      'a round of review that is set back',
      () => asVerifier(`update case_file set round = round - 1 where id = $1`, [caseId]),
      'case_file_round_follows_the_steps',
    ],
    [
      'a case that is said to be public',
      () => asVerifier(`update case_file set public_as = 'PUBLISHED' where id = $1`, [caseId]),
      /permission denied/,
    ],
    [
      'a case that is made in the state PUBLISHED',
      () =>
        database.asApplication(
          `insert into case_file (reference, state, title, author_id) values ('TNR-2026-999999', 'PUBLISHED', 'x', $1)`,
          [people['researcher']],
        ),
      /case_file_(verified_state_rests_on|published_state_rests_on|public_record_is_what)/,
    ],
    [
      'a case set to DOCUMENTED',
      () => database.asApplication(`update case_file set state = 'DOCUMENTED' where id = $1`, [caseId]),
      'case_file_moves_by_steps',
    ],
    [
      'a title that changes under review',
      () => database.asApplication(`update case_file set title = 'Forged' where id = $1`, [caseId]),
      'case_content_is_open',
    ],
    [
      'a use that changes under review',
      () => database.asApplication(`update mechanism_use set requesting_state = 'FR' where case_id = $1`, [caseId]),
      'case_content_is_open',
    ],
    [
      'a source that is taken away under review',
      () => database.asApplication(`delete from case_source where case_id = $1`, [caseId]),
      'case_content_is_open',
    ],
    [
      'a version that nobody is named for',
      () =>
        database.asApplication(
          `insert into case_version (case_id, version, made_by, made_as) values ($1, 77, $2, 'DECIDER')`,
          [caseId, people['verifier-one']],
        ),
      'case_version_is_made_by_a_contributor',
    ],
    [
      'a decision that is changed',
      () => database.asApplication(`update decision set note = 'x' where case_id = $1`, [caseId]),
      /permission denied/,
    ],
    [
      'a decision that is deleted',
      () => database.asApplication(`delete from decision where case_id = $1`, [caseId]),
      /permission denied/,
    ],
    [
      'a case that is deleted',
      () => database.asApplication(`delete from case_file where id = $1`, [caseId]),
      /permission denied/,
    ],
    [
      'an author who is replaced',
      () => database.asApplication(`update case_file set author_id = $2 where id = $1`, [caseId, people['editor']]),
      /permission denied/,
    ],
  ])('is refused %s', async (_, attack, reason) => {
    const failure: any = await database.withoutPolicies(() =>
      attack().then(
        () => null,
        (error: unknown) => error,
      ),
    );
    expect(failure).not.toBeNull();
    const said = `${failure.constraint ?? ''} ${failure.message}`;
    expect(said).toMatch(reason instanceof RegExp ? reason : new RegExp(`\\b${reason}\\b`));
  });

  it('cannot send a case back to be a draft, where its content could be changed', async () => {
    for (const state of ['SECOND_REVIEW', 'DOCUMENTED']) {
      for (const to of ['DRAFT', 'SUBMITTED', 'WITHDRAWN']) {
        await database.withoutPolicies(() =>
          expect(
            database.asApplication(`update case_file set state = $1 where state = $2 returning 1`, [to, state]),
          ).rejects.toMatchObject({ constraint: 'case_file_moves_by_steps' }),
        );
      }
    }
  });

  it('moves a case by the steps of the workflow, and by no other', async () => {
    const held = await database.asOwner<{ step: string }>(
      `select concat_ws(' ', role, from_state, to_state) as step from workflow_step`,
    );
    const stated = STEPS.flatMap(({ from, to, roles }) =>
      to
        .filter((state) => state !== from)
        .flatMap((state) => (roles.length > 0 ? roles : ['AUTHOR']).map((role) => `${role} ${from} ${state}`)),
    );
    expect(held.map((row) => row.step).sort()).toEqual([...new Set(stated)].sort());
  });

  it('has changed nothing by all that, and the honest path still works', async () => {
    const verified = await step(api, 'verifier-two', 'passReview', target);
    expect((await step(api, 'editor', 'publishCase', verified)).state).toBe('PUBLISHED');
  });

  it('cannot change the content of a published or a documented case', async () => {
    for (const table of ['mechanism_use', 'case_event', 'subject', 'provision_link', 'case_host_state', 'use_ground']) {
      for (const state of ['PUBLISHED', 'DOCUMENTED']) {
        await database.withoutPolicies(() =>
          expect(
            database.asApplication(
              `delete from ${table} where case_id in (select id from case_file where state = '${state}') returning 1`,
            ),
          ).rejects.toMatchObject({ constraint: 'case_content_is_open' }),
        );
      }
    }
  });
});
