/** Blind re-review: what was verified is drawn by chance, and coded again by somebody who had nothing to do with it. */
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { globalId } from '#platform';
import { startApi, type TestApi } from './support/api.js';
import { loadedDatabase, type TestDatabase } from './support/database.js';
import {
  attempt,
  type CaseState,
  completeDraft,
  moreStaff,
  step,
  twoVerifiers,
  verifiedCase,
} from './support/draft.js';

let database: TestDatabase;
let api: TestApi;
let cases: CaseState[];

beforeAll(async () => {
  database = await loadedDatabase();
  api = await startApi(database, { pointsPerMinute: { anonymous: 0, key: 0, person: 0, global: 0 } });
  await twoVerifiers(database);
  await moreStaff(database);
  cases = [];
  for (let made = 0; made < 5; made += 1) cases.push(await verifiedCase(api, `Verified as number ${made}`));
});
afterAll(async () => {
  await api.close();
  await database.drop();
});

const LONG_AGO = '2020-01-01T00:00:00Z';
const until = () => new Date().toISOString();
const personOf = async (account: string) =>
  (await database.asOwner<{ id: string }>(`select id from app_user where email = $1 || '@example.org'`, [account]))[0]!
    .id;
const accountOf = async (person: string) =>
  (await database.asOwner<{ email: string }>(`select email from app_user where id = $1`, [person]))[0]!.email.split(
    '@',
  )[0]!;
const idOf = async ({ reference }: { reference: string }) =>
  (await database.asOwner<{ id: string }>('select id from case_file where reference = $1', [reference]))[0]!.id;

const DRAWN = `draw { id seed population sample waiting handedIn repeats cases { reference } } errors { code path message }`;
const draw = async (input: object = {}, account = 'editor') => {
  const { data, errors } = await api.as(account)(
    `mutation ($input: DrawSampleInput!) { drawSample(input: $input) { ${DRAWN} } }`,
    { input: { verifiedFrom: LONG_AGO, verifiedBefore: until(), sharePercent: 100, ...input } },
  );
  return errors ? errors[0]!.extensions['code'] : data.drawSample;
};

interface Row {
  readonly id: string;
  readonly case_id: string;
  readonly reviewer: string;
  readonly place: number;
}
const reviews = (where = 'true') =>
  database.asOwner<Row>(
    `select r.* from re_review r join re_review_draw d on d.id = r.draw_id where ${where} order by d.drawn_at, r.place`,
  );
/** A review that waits for its reviewer, and the account of that. */
const openReview = async (where = 'true'): Promise<Row & { account: string }> => {
  const [row] = await reviews(`r.reviewer is not null and r.handed_in_at is null and ${where}`);
  return { ...row!, account: await accountOf(row!.reviewer) };
};

const TASK = `review { id assignedAt dueAt handedInAt } reference fields sources { number title publisher date url archivedUrl }
  anchors { source page offset } files { number sha256 mediaType sizeBytes }`;
const task = (account: string, id: string) =>
  api.as(account)(`{ reReviewTask(id: "${globalId('ReReview', id)}") { ${TASK} } }`);

const ANSWERS: Readonly<Record<string, string>> = {
  REQUESTING_STATE: 'TR',
  HOST_STATES: 'ES',
  OCCURRED: '2019-05/2020',
  OUTCOME: 'NOT_STATED',
  USE_MECHANISM: 'interpol-red-notice',
  USE_GROUND: 'terrorism',
  USE_OUTCOME: 'DELETED',
  USE_DUAL_CRIMINALITY: 'NOT_STATED',
  USE_CORE_CYBERCRIME: 'NOT_STATED',
  USE_SPECIFIC_REQUEST: 'NOT_STATED',
  USE_POLITICAL_CHARACTER: 'NOT_STATED',
  USE_JUDICIAL_AUTHORISATION: 'NOT_STATED',
  USE_TARGET_NOTIFIED: 'NOT_STATED',
  USE_REMEDY_USED: 'NOT_STATED',
};
const handIn = async (account: string, id: string, changed: object = {}, more: object = {}) => {
  const answers = Object.entries({ ...ANSWERS, ...changed })
    .filter(([, value]) => value !== null)
    .map(([field, value]) => ({ field, value }));
  const { data, errors } = await api.as(account)(
    `mutation ($input: HandInReReviewInput!) { handInReReview(input: $input) {
       review { id handedInAt } errors { __typename code path message } } }`,
    { input: { id: globalId('ReReview', id), answers, ...more } },
  );
  return errors ? errors[0]!.extensions['code'] : data.handInReReview;
};
const release = async (account: string, id: string) => {
  const { data, errors } = await api.as(account)(
    `mutation ($input: ReleaseReReviewInput!) { releaseReReview(input: $input) { review { id } errors { code } } }`,
    { input: { id: globalId('ReReview', id) } },
  );
  return errors ? errors[0]!.extensions['code'] : data.releaseReReview.errors.map(({ code }: any) => code);
};

describe('a sample', () => {
  it('follows from its period, share and seed, which stand with it; whoever knows them can draw it again', async () => {
    const first = await draw({ sharePercent: 50, seed: 'a seed', idempotencyKey: 'the first draw' });
    expect(first.errors).toEqual([]);
    expect(first.draw).toMatchObject({ seed: 'a seed', population: 5, sample: 3, handedIn: 0, repeats: true });
    const ranked = await Promise.all(
      cases.map(async (of) => ({
        reference: of.reference,
        rank: createHash('sha256')
          .update(`a seed ${await idOf(of)} ${of.version} 1`)
          .digest('hex'),
      })),
    );
    const byHand = ranked.sort((one, other) => (one.rank < other.rank ? -1 : 1)).map(({ reference }) => reference);
    expect(first.draw.cases.map(({ reference }: any) => reference)).toEqual(byHand.slice(0, 3));
    expect((await draw({ sharePercent: 50, seed: 'a seed', idempotencyKey: 'the first draw' })).draw).toEqual(
      first.draw,
    );
    expect(await reviews()).toHaveLength(3);
  });

  it('takes each verified version and round once, and the next takes of those that are left', async () => {
    const second = await draw({ seed: 'another' });
    expect(second.draw).toMatchObject({ population: 2, sample: 2, repeats: true });
    expect((await draw()).draw).toMatchObject({ population: 0, sample: 0 });
    const [one] = await reviews();
    await expect(
      database.asOwner(
        `insert into re_review (case_id, version, round, draw_id, place) select case_id, version, round, draw_id, 99 from re_review where id = $1`,
        [one!.id],
      ),
    ).rejects.toMatchObject({ constraint: 're_review_pkey' });
  });

  it('is seen to be another one when somebody meddles with it', async () => {
    const [one] = await reviews();
    const move = (by: number) =>
      database.asOwner(
        `begin; set local session_replication_role = replica; update re_review set place = place + ${by} where id = '${one!.id}'; commit`,
      );
    const repeats = async () =>
      (await api.as('editor')('{ sampleDraws(first: 9) { edges { node { repeats } } } }')).data.sampleDraws.edges.map(
        ({ node }: any) => node.repeats,
      );
    await move(50);
    expect(await repeats()).toEqual([true, true, false]);
    await move(-50);
    expect(await repeats()).toEqual([true, true, true]);
    await expect(database.asOwner(`update re_review_draw set seed = 'x'`)).rejects.toMatchObject({
      constraint: 're_review_stays_as_written',
    });
    await expect(database.asOwner(`delete from re_review`)).rejects.toMatchObject({
      constraint: 're_review_is_handed_in_once',
    });
  });

  it('is drawn by an editor alone, of a period that has passed, by SQL too', async () => {
    expect(await draw({}, 'verifier-one')).toBe('FORBIDDEN');
    expect(await draw({}, 'triage')).toBe('FORBIDDEN');
    const early = await draw({ verifiedBefore: '2999-01-01T00:00:00Z' });
    expect(early).toMatchObject({ draw: null, errors: [{ path: ['verifiedBefore'] }] });
    expect((await draw({ sharePercent: 0 })).errors).toMatchObject([{ path: ['sharePercent'] }]);
    const bySql = (account: string) =>
      database.asBearer(
        api.tokenOf(account),
        `select access.draw_re_reviews('by SQL', 100, 'x', '2020-01-01', now() - interval '1 day')`,
      );
    await expect(bySql('verifier-one')).rejects.toMatchObject({ code: '42501' });
    await expect(
      database.asBearer(
        api.tokenOf('editor'),
        `select access.draw_re_reviews('by SQL', 100, 'x', '2020-01-01', '2999-01-01')`,
      ),
    ).rejects.toMatchObject({ constraint: 're_review_draw_period_is_over' });
    for (const table of ['re_review_draw', 're_review', 're_review_answer']) {
      await expect(database.asBearer(api.tokenOf('editor'), `delete from ${table}`)).rejects.toMatchObject({
        code: '42501',
      });
    }
    await expect(
      database.asBearer(api.tokenOf('editor'), `update re_review set reviewer = access.user_id()`),
    ).rejects.toMatchObject({ code: '42501' });
  });
});

describe('whoever reviews again', () => {
  const candidates = async (of: CaseState) =>
    Promise.all(
      (await database.asOwner<{ id: string }>(`select access.re_reviewers($1) as id`, [await idOf(of)])).map(
        async ({ id }) => accountOf(id),
      ),
    ).then((accounts) => accounts.sort());

  it('has neither contributed to the case nor decided on it', async () => {
    const involved = await database.asOwner(
      `select from re_review r where exists (select from case_capacity k where k.case_id = r.case_id and k.user_id = r.reviewer)
          or exists (select from decision d where d.case_id = r.case_id and d.decided_by = r.reviewer)`,
    );
    expect(involved).toEqual([]);
    expect(await reviews('r.reviewer is not null')).toHaveLength(5);
    expect(await candidates(cases[0]!)).toEqual(['disputes', 'legal', 'safety']);
  });

  it('is no decider and no contributor, whoever writes the row', async () => {
    const { id } = await openReview();
    await database.asOwner(
      `insert into user_role (user_id, role) select id, 'VERIFIER' from app_user where email = 'researcher@example.org'`,
    );
    await database.asOwner(
      `insert into interest_declaration (user_id) select id from app_user where email = 'researcher@example.org'`,
    );
    for (const account of ['verifier-one', 'verifier-two', 'researcher', 'analyst']) {
      await expect(
        database.asOwner(`update re_review set reviewer = $2 where id = $1`, [id, await personOf(account)]),
      ).rejects.toMatchObject({ constraint: 're_review_reviewer_is_uninvolved' });
    }
    await database.asOwner(`update user_role set revoked_at = now() where role = 'VERIFIER' and user_id = $1`, [
      await personOf('researcher'),
    ]);
  });

  it.each<[string, string]>([
    ['a national of the requesting State', `nationalities = '{TR}'`],
    ['a national of the host State', `nationalities = '{ES}'`],
    ['a resident of the requesting State', `residence = 'TR'`],
    ['a resident of the host State', `residence = 'ES'`],
    ['who belongs to a publisher of a source', `organisations = '{" the paper"}'`],
    ['whose declaration has run out', `declared_at = now() - interval '365 days'`],
  ])('is not %s', async (_, change) => {
    const [first] = cases;
    await database.asOwner(
      `with p as (insert into publisher (name) values ('The Paper') on conflict do nothing returning id)
       update source set publisher_id = p.id from p where source.id in (select source_id from case_source where case_id = $1)`,
      [await idOf(first!)],
    );
    const person = await personOf('disputes');
    const [before] = await database.asOwner<any>(`select * from interest_declaration where user_id = $1`, [person]);
    await database.asOwner(`update interest_declaration set ${change} where user_id = $1`, [person]);
    expect(await candidates(first!)).toEqual(['legal', 'safety']);
    await database.asOwner(
      `update interest_declaration set nationalities = $2, residence = $3, organisations = $4, declared_at = $5 where user_id = $1`,
      [person, before.nationalities, before.residence, before.organisations, before.declared_at],
    );
    expect(await candidates(first!)).toEqual(['disputes', 'legal', 'safety']);
  });

  it('has no tie to a State that a use of a mechanism names, nor to the owner of a publisher, by what they declared last', async () => {
    const [first] = cases;
    const id = await idOf(first!);
    const names = (requesting: string, responding: string) =>
      database.asOwner(`begin; set local session_replication_role = replica;
        update mechanism_use set requesting_state = '${requesting}' where case_id = '${id}';
        update use_responding_state set country_code = '${responding}' where case_id = '${id}'; commit`);
    await names('AZ', 'PT');
    await database.asOwner(
      `with holding as (insert into publisher (name) values ('The Holding') returning id)
       update publisher set owner_id = holding.id, owner_reason = 'x', owner_stated_by = $1, owner_stated_at = now()
         from holding where publisher.name = 'The Paper'`,
      [await personOf('editor')],
    );
    for (const [column, value] of [
      ['nationalities', '{AZ}'],
      ['nationalities', '{PT}'],
      ['residence', 'AZ'],
      ['residence', 'PT'],
      ['organisations', '{the holding}'],
    ]) {
      await database.asOwner(`insert into interest_declaration (user_id, ${column}) values ($1, $2)`, [
        await personOf('disputes'),
        value,
      ]);
      expect([column, value, await candidates(first!)]).toEqual([column, value, ['legal', 'safety']]);
    }
    await database.asOwner(`insert into interest_declaration (user_id) values ($1)`, [await personOf('disputes')]);
    expect(await candidates(first!)).toEqual(['disputes', 'legal', 'safety']);
    await names('TR', 'ES');
  });

  it('does not work for the organisation of an author, nor for one that published a source', async () => {
    const works = async (account: string, organisation: string, isMember = true) =>
      database.asOwner(
        `insert into organisation_member (organisation_id, user_id, ended_at)
         select o.id, $1, ${isMember ? 'null::timestamptz' : 'now()'} from organisation o where o.name = $2
         on conflict (organisation_id, user_id) do update set ended_at = excluded.ended_at`,
        [await personOf(account), organisation],
      );
    const [first] = cases;
    const all = ['disputes', 'legal', 'safety'];
    await database.asOwner(`insert into organisation (name) values ('The Paper')`);
    for (const organisation of ['Sample organisation', 'The Paper']) {
      await works('safety', organisation);
      expect(await candidates(first!)).toEqual(['disputes', 'legal']);
      await works('safety', organisation, false);
      expect(await candidates(first!)).toEqual(all);
    }
    await works('safety', 'Second sample organisation');
    expect(await candidates(first!)).toEqual(all);
    await database.asOwner(`begin; set local session_replication_role = replica;
      insert into proposed_revision (case_id, base_version, kind, proposed_by, reason, content, paths)
      select '${await idOf(first!)}', 1, 'MATERIAL', u.id, 'x', '{}', '{title}' from app_user u
       where u.email = 'researcher-two@example.org'; commit`);
    expect(await candidates(first!)).toEqual(['disputes', 'legal']);
    await database.asOwner(
      `begin; set local session_replication_role = replica; delete from proposed_revision; commit`,
    );
    await works('safety', 'Second sample organisation', false);
  });

  it('is somebody, or nobody as long as there is nobody; the next draw gives the review out', async () => {
    const others = await Promise.all(['legal', 'disputes', 'safety'].map(personOf));
    const roles = (revoked: string) =>
      database.asOwner(`update user_role set revoked_at = ${revoked} where role = 'VERIFIER' and user_id = any ($1)`, [
        others,
      ]);
    const made = await verifiedCase(api, 'Nobody is left to review this one again');
    await roles('now()');
    expect((await draw()).draw).toMatchObject({ population: 1, sample: 1, waiting: 1 });
    await roles('null');
    expect((await draw()).draw).toMatchObject({ sample: 0 });
    const [found] = await reviews(`r.case_id = '${await idOf(made)}'`);
    expect(others).toContain(found!.reviewer);
  });

  it('gives a review back, and it goes to another one who has not given it back', async () => {
    const { id, account } = await openReview();
    const stranger = ['legal', 'disputes', 'safety'].find((other) => other !== account)!;
    expect(await release(stranger, id)).toBe('NOT_FOUND');
    expect(await release(account, id)).toEqual([]);
    expect(await release(account, id)).toEqual([]);
    const [second] = await reviews(`r.id = '${id}'`);
    const next = await accountOf(second!.reviewer);
    expect(next).not.toBe(account);
    expect(await release(next, id)).toEqual([]);
    const third = await accountOf((await reviews(`r.id = '${id}'`))[0]!.reviewer);
    expect([account, next]).not.toContain(third);
    expect(await release(third, id)).toEqual([]);
    expect((await reviews(`r.id = '${id}'`))[0]!.reviewer).toBeNull();
  });
});

describe('the task of a review', () => {
  it('shows sources and fields, and nothing that the record says or anybody decided', async () => {
    const { id, account, case_id } = await openReview();
    const { data, errors } = await task(account, id);
    expect(errors).toBeUndefined();
    expect(data.reReviewTask).toMatchObject({
      fields: Object.keys(ANSWERS),
      sources: [{ number: 1, title: 'Court orders release', date: '2020-02-11' }],
      anchors: [],
      files: [],
    });
    const [{ reference } = { reference: '' }] = await database.asOwner<{ reference: string }>(
      'select reference from case_file where id = $1',
      [case_id],
    );
    expect(data.reReviewTask.reference).toBe(reference);
    expect(JSON.stringify(data)).not.toMatch(
      /"TR"|"ES"|DELETED|terrorism|interpol|2019|notice|arrested|journalist|PASS/i,
    );
  });

  it('is for its reviewer alone', async () => {
    const { id, account } = await openReview();
    const code = async (other: string) => (await task(other, id)).errors?.[0]?.extensions['code'];
    const other = ['legal', 'disputes', 'safety'].find((found) => found !== account)!;
    expect([await code(other), await code('verifier-one')]).toEqual(['NOT_FOUND', 'NOT_FOUND']);
    expect([await code('editor'), await code('researcher')]).toEqual(['FORBIDDEN', 'FORBIDDEN']);
    const rows = (as: string) =>
      database.asBearer(
        api.tokenOf(as),
        `select r.id, access.re_review_task(r.id) as task from re_review r where r.id = $1`,
        [id],
      );
    expect(await rows(other)).toEqual([]);
    expect(await rows('editor')).toEqual([{ id, task: null }]);
  });

  it('stands in the list of its reviewer, the one due first before the others', async () => {
    const { account } = await openReview();
    const met: string[] = [];
    let after = 'null';
    for (let page = 0; page < 9; page += 1) {
      const { data } = await api.as(account)(
        `{ reReviews(first: 1, after: ${after}) { totalCount edges { node { id dueAt } } pageInfo { hasNextPage endCursor } } }`,
      );
      met.push(...data.reReviews.edges.map(({ node }: any) => node.id));
      if (!data.reReviews.pageInfo.hasNextPage) break;
      after = `"${data.reReviews.pageInfo.endCursor}"`;
    }
    const mine = (await reviews(`r.reviewer = '${await personOf(account)}'`)).map(({ id }) => globalId('ReReview', id));
    expect([...met].sort()).toEqual([...mine].sort());
  });

  it('is gone while the case is hidden', async () => {
    const { id, account, case_id } = await openReview();
    const [found] = await database.asOwner<CaseState>(
      'select id, reference, version, state from case_file where id = $1',
      [case_id],
    );
    const of = { ...found!, id: globalId('Case', case_id) };
    const published = await step(api, 'editor', 'publishCase', of);
    expect((await task(account, id)).data.reReviewTask.reference).toBe(of.reference);
    await database.asOwner(`insert into user_role (user_id, role) values ($1, 'SAFETY_OFFICER')`, [
      await personOf('custodian'),
    ]);
    await step(api, 'custodian', 'suspendCase', published);
    expect((await task(account, id)).errors?.[0]?.extensions['code']).toBe('NOT_FOUND');
    expect(await handIn(account, id)).toBe('NOT_FOUND');
    await step(api, 'editor', 'liftSuspension', published);
    expect((await task(account, id)).errors).toBeUndefined();
  });
});

describe('a review that is handed in', () => {
  it('answers every field with a value of its vocabulary, or says that it is not stated', async () => {
    const { id, account } = await openReview();
    const faults = async (changed: object) =>
      (await handIn(account, id, changed)).errors.map(({ path, message }: any) => `${path.join('/')}: ${message}`);
    expect(await faults({ OUTCOME: null })).toEqual([expect.stringContaining('answers: OUTCOME is not answered')]);
    expect(await faults({ SUBJECT_KIND: 'PERSON' })).toEqual([expect.stringContaining('SUBJECT_KIND is not asked')]);
    expect(await faults({ USE_OUTCOME: 'MAYBE' })).toEqual([expect.stringContaining('answers/6/value')]);
    expect(await reviews(`r.id = '${id}' and r.handed_in_at is null`)).toHaveLength(1);
  });

  it('is kept with what the version says beside each answer, and stays', async () => {
    const { id, account, case_id } = await openReview();
    const done = await handIn(
      account,
      id,
      { HOST_STATES: 'PT, ES', USE_REMEDY_USED: 'YES' },
      { idempotencyKey: 'once and no more' },
    );
    expect(done).toMatchObject({ errors: [], review: { handedInAt: expect.any(String) } });
    const kept = await database.asOwner<{ field: string; answer: string; record_value: string }>(
      `select field, answer, record_value from re_review_answer where case_id = $1`,
      [case_id],
    );
    expect(Object.fromEntries(kept.map((of) => [of.field, [of.record_value, of.answer]]))).toEqual({
      ...Object.fromEntries(Object.entries(ANSWERS).map(([field, value]) => [field, [value, value]])),
      HOST_STATES: ['ES', 'ES,PT'],
      USE_REMEDY_USED: ['NOT_STATED', 'YES'],
    });
    expect(
      await handIn(
        account,
        id,
        { HOST_STATES: 'PT, ES', USE_REMEDY_USED: 'YES' },
        { idempotencyKey: 'once and no more' },
      ),
    ).toEqual(done);
    expect(await handIn(account, id)).toMatchObject({ review: null, errors: [{ code: 'RE_REVIEW_HANDED_IN' }] });
    expect(await release(account, id)).toEqual(['RE_REVIEW_HANDED_IN']);
    for (const [statement, constraint] of [
      [`update re_review_answer set answer = 'FR' where case_id = $1`, 're_review_stays_as_written'],
      [`delete from re_review_answer where case_id = $1`, 're_review_stays_as_written'],
      [`update re_review set handed_in_at = null where case_id = $1`, 're_review_is_handed_in_once'],
      [
        `insert into re_review_answer select case_id, version, round, 'OUTCOME', 'x', 'x' from re_review where case_id = $1`,
        're_review_answer_pkey',
      ],
    ] as const) {
      await expect(database.asOwner(statement, [case_id])).rejects.toMatchObject({ constraint });
    }
  });

  it('is handed in with all its answers, and no answer without it, whoever writes the rows', async () => {
    const { id } = await openReview();
    await expect(
      database.asOwner(`update re_review set handed_in_at = now() where id = $1`, [id]),
    ).rejects.toMatchObject({
      constraint: 're_review_is_whole',
    });
    await expect(
      database.asOwner(
        `insert into re_review_answer select case_id, version, round, 'OUTCOME', 'x', 'NOT_STATED' from re_review where id = $1`,
        [id],
      ),
    ).rejects.toMatchObject({ constraint: 're_review_is_whole' });
    await expect(
      database.asOwner(
        `with done as (update re_review set handed_in_at = now() where id = $1 returning *)
         insert into re_review_answer
           select d.case_id, d.version, d.round, v.field, v.value, case v.field when 'OUTCOME' then 'EXTRADITED' else v.value end
             from done d, access.coded_values(access.verified_content(d.case_id, d.version)) v`,
        [id],
      ),
    ).rejects.toMatchObject({ constraint: 're_review_is_whole' }); // another value of the record
  });

  it('is handed in by one of two at once, and the other is told', async () => {
    const { id, account, case_id } = await openReview();
    const both = await Promise.all([handIn(account, id), handIn(account, id, { USE_OUTCOME: 'EXTRADITED' })]);
    expect(both.map(({ errors }: any) => errors.map(({ code }: any) => code)).sort()).toEqual([
      [],
      ['RE_REVIEW_HANDED_IN'],
    ]);
    const stands = both.findIndex(({ errors }: any) => errors.length === 0);
    const [kept] = await database.asOwner<{ answer: string }>(
      `select answer from re_review_answer where case_id = $1 and field = 'USE_OUTCOME'`,
      [case_id],
    );
    expect(kept).toEqual({ answer: ['DELETED', 'EXTRADITED'][stands] });
  });

  it('is refused to somebody who has come to have a hand in the case meanwhile', async () => {
    const { id, account, case_id, reviewer } = await openReview();
    await database.asOwner(`insert into case_capacity (case_id, user_id, capacity) values ($1, $2, 'DECIDER')`, [
      case_id,
      reviewer,
    ]);
    expect(await handIn(account, id)).toMatchObject({
      review: null,
      errors: [{ __typename: 'FourEyesViolation', message: expect.stringContaining('releaseReReview') }],
    });
    await expect(
      database.asOwner(`update re_review set handed_in_at = now() where id = $1`, [id]),
    ).rejects.toMatchObject({
      constraint: 're_review_reviewer_is_uninvolved',
    });
    expect(await release(account, id)).toEqual([]);
  });

  it('is of the version that was verified, whatever became of the case since', async () => {
    const { id, account, case_id } = await openReview(
      `exists (select from case_file c where c.id = r.case_id and c.state = 'VERIFIED')`,
    );
    const [found] = await database.asOwner<CaseState>('select reference, version, state from case_file where id = $1', [
      case_id,
    ]);
    const of = { ...found!, id: globalId('Case', case_id) };
    await step(api, 'editor', 'reopenCase', of);
    const { payload } = await attempt(api, 'verifier-one', 'claimTask', of);
    const asked = await step(api, 'verifier-one', 'requestChanges', payload.case);
    const { data } = await api.as('researcher')(
      `mutation ($input: UpdateDraftInput!) { updateDraft(input: $input) { case { version } errors { message } } }`,
      { input: { id: of.id, expectedVersion: asked.version, requestingState: 'AZ', reason: 'As was asked' } },
    );
    expect(data.updateDraft.errors).toEqual([]);
    expect((await handIn(account, id)).errors).toEqual([]);
    const kept = await database.asOwner(
      `select record_value from re_review_answer where case_id = $1 and field = 'REQUESTING_STATE'`,
      [case_id],
    );
    expect(kept).toEqual([{ record_value: 'TR' }]);
  });
});

describe('a case with several uses of mechanisms', () => {
  it('is coded by the sets of its mechanisms and grounds, and not by facts of one of them', async () => {
    const draft = await completeDraft(api, 'Two uses');
    const { data } = await api.as('researcher')(
      `mutation ($input: AddMechanismUseInput!) { addMechanismUse(input: $input) { case { id reference version state } errors { message } } }`,
      { input: { id: draft.id, expectedVersion: draft.version, use: { mechanism: 'extradition-request' } } },
    );
    expect(data.addMechanismUse.errors).toEqual([]);
    let at = await step(api, 'researcher', 'submitCase', data.addMechanismUse.case);
    for (const [account, mutation] of [
      ['triage', 'acceptForReview'],
      ['verifier-one', 'passReview'],
      ['verifier-two', 'passReview'],
    ] as const) {
      at = await step(api, account, mutation, at);
    }
    await draw();
    const { id, account, case_id } = await openReview(`r.case_id = '${await idOf(at)}'`);
    const { data: found } = await task(account, id);
    expect(found.reReviewTask.fields).toEqual(Object.keys(ANSWERS).slice(0, 6));
    const unasked = Object.fromEntries(
      Object.keys(ANSWERS)
        .slice(6)
        .map((field) => [field, null]),
    );
    const done = await handIn(account, id, { ...unasked, USE_MECHANISM: 'interpol-red-notice, extradition-request' });
    expect(done.errors).toEqual([]);
    const kept = await database.asOwner<{ answer: string; record_value: string }>(
      `select answer, record_value from re_review_answer where case_id = $1 and field = 'USE_MECHANISM'`,
      [case_id],
    );
    expect(kept).toEqual([
      { answer: 'extradition-request,interpol-red-notice', record_value: 'extradition-request,interpol-red-notice' },
    ]);
  });
});
