/** Changes of verified and public cases: proposed, accepted by verifiers, and in force only then. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { entities } from '#exchange';
import { withDatabase } from '#platform';
import { publishScheduled } from '#verification';
import { startApi, type TestApi } from './support/api.js';
import { sessionOf } from './support/case-in-every-state.js';
import { loadedDatabase, type TestDatabase } from './support/database.js';
import { attempt, type CaseState, claim, completeDraft, moreStaff, step, verifiedCase } from './support/draft.js';

let database: TestDatabase;
let api: TestApi;

beforeAll(async () => {
  database = await loadedDatabase();
  api = await startApi(database);
  await moreStaff(database);
  // Somebody who corrects what others have written, and may verify what is neither theirs nor of their making.
  await database.asOwner(
    `insert into user_role (user_id, role) select u.id, r.role from app_user u, unnest('{RESEARCHER,VERIFIER}'::text[]) r (role)
      where u.email = 'analyst@example.org'`,
  );
  await database.asOwner(
    `insert into interest_declaration (user_id) select id from app_user where email = 'analyst@example.org'`,
  );
});
afterAll(async () => {
  await api.close();
  await database.drop();
});

const idOf = async (account: string) =>
  (await database.asOwner<{ id: string }>(`select id from app_user where email = $1 || '@example.org'`, [account]))[0]!
    .id;
const published = async (title?: string) => step(api, 'editor', 'publishCase', await verifiedCase(api, title));

const PROPOSALS = `proposedRevisions { id state kind baseVersion madeVersion missing isMine reason
  opinions { isAcceptance note } changes { path before after isMasked } }`;

async function send(account: string, mutation: string, of: CaseState, more: object = {}) {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const answer = await api.as(account)(
    `mutation ($input: ${type}!) { ${mutation}(input: $input) { case { id reference version state ${PROPOSALS} }
       errors { __typename code message path ... on GuardNotMet { guard } ... on FourEyesViolation { guard } ... on RevisionSettled { state } } } }`,
    { input: { id: of.id, expectedVersion: of.version, ...more } },
  );
  return { ...answer, payload: answer.data?.[mutation] };
}

/** Sends what must take effect. @returns the case, with the proposals that the account sees. */
async function must(account: string, mutation: string, of: CaseState, more: object = {}): Promise<any> {
  const { payload, errors } = await send(account, mutation, of, more);
  expect([errors, payload?.errors]).toEqual([undefined, []]);
  return payload.case;
}

const REASON = { reason: 'The judgment of 3 May says so.' };
const MATERIAL = { ...REASON, requestingState: 'RU' };
const TYPO = {
  ...REASON,
  summary: { text: 'A journalist in exile was arested on a red notice and released by a court.' },
};

/** Proposes as somebody who is not the author. @returns the id of the proposal. */
async function proposed(of: CaseState, more: object = MATERIAL, account = 'analyst'): Promise<string> {
  const { proposedRevisions } = await must(account, 'proposeRevision', of, more);
  return proposedRevisions[0].id;
}

const proposals = async (account: string, of: CaseState) =>
  (await api.as(account)(`query ($id: ID!) { case(id: $id) { ${PROPOSALS} } }`, { id: of.id })).data.case
    ?.proposedRevisions;

const PUBLIC = `reference state standing requestingState { code } title { text } summary { text } overlays grade updatedAt
  hostStates { code } uses { number outcome note respondingStates { code } events { type date { edtf } } }
  subjects { profiles { slug } personCount } provisionLinks { number legalReview }`;
const readPublic = async ({ reference }: CaseState) =>
  (
    await api.anonymous(`query ($reference: String!) { publicCase(reference: $reference) { ${PUBLIC} } }`, {
      reference,
    })
  ).data.publicCase;
const now = async (of: CaseState): Promise<CaseState> =>
  (await api.as('editor')(`query ($id: ID!) { case(id: $id) { id reference version state } }`, { id: of.id })).data
    .case;

describe('a proposed revision', () => {
  it('alters nothing that everybody reads until two verifiers have accepted it, and then all at once', async () => {
    const of = await published('Corrected by two');
    const before = await readPublic(of);
    const revision = await proposed(of);
    expect(await readPublic(of)).toEqual({ ...before, overlays: ['CORRECTION_PENDING'] });
    expect((await proposals('verifier-one', of))[0]).toMatchObject({
      state: 'PENDING',
      kind: 'MATERIAL',
      baseVersion: of.version,
      missing: 2,
      isMine: false,
      changes: [{ path: 'requestingState', before: ['TR'], after: ['RU'], isMasked: false }],
    });

    expect(await proposals('researcher-two', of)).toEqual([]); // who reads the case only because it is public

    const once = await must('verifier-one', 'acceptRevision', of, { revision, note: 'Read the judgment.' });
    expect(once).toMatchObject({ version: of.version, state: 'PUBLISHED' });
    expect(await readPublic(of)).toEqual({ ...before, overlays: ['CORRECTION_PENDING'] });

    const twice = await must('verifier-two', 'acceptRevision', of, { revision });
    expect(twice).toMatchObject({ version: of.version + 1, state: 'PUBLISHED' });
    expect(twice.proposedRevisions[0]).toMatchObject({ state: 'IN_FORCE', madeVersion: of.version + 1, missing: 0 });
    const after = await readPublic(of);
    expect(after).toEqual({ ...before, requestingState: { code: 'RU' }, updatedAt: expect.any(String) });
    expect(after.updatedAt).not.toBe(before.updatedAt);
  });

  it('is a version under the name of whoever proposed it, with their reason, and what was verified stays in the history', async () => {
    const of = await published();
    const revision = await proposed(of);
    await must('verifier-one', 'acceptRevision', of, { revision });
    await must('verifier-two', 'acceptRevision', of, { revision });
    const { data } = await api.as('verifier-one')(
      `query ($id: ID!, $from: Int!, $to: Int!) { case(id: $id) { diff(from: $from, to: $to) { path before after }
         decisions { kind version } history(first: 2) { edges { node { version state reason changes { path } } } } } }`,
      { id: of.id, from: of.version, to: of.version + 1 },
    );
    expect(data.case.diff).toEqual([{ path: 'requestingState', before: ['TR'], after: ['RU'] }]);
    expect(data.case.history.edges.map(({ node }: any) => node)).toEqual([
      {
        version: of.version + 1,
        state: 'PUBLISHED',
        reason: REASON.reason,
        changes: [{ path: 'requestingState' }],
      },
      expect.objectContaining({ version: of.version, state: 'PUBLISHED' }),
    ]);
    expect(data.case.decisions.slice(-2)).toEqual([
      { kind: 'ACCEPT_REVISION', version: of.version },
      { kind: 'ACCEPT_REVISION', version: of.version },
    ]);
    const [made] = await database.asOwner<{ email: string }>(
      `select u.email from case_version v join app_user u on u.id = v.made_by join case_file c on c.id = v.case_id
        where c.reference = $1 and v.version = $2`,
      [of.reference, of.version + 1],
    );
    expect(made!.email).toBe('analyst@example.org');
  });

  it('takes one verifier where only letters change in texts', async () => {
    const of = await published();
    const broken = await proposed(of, TYPO);
    await must('verifier-one', 'acceptRevision', of, { revision: broken });
    const then = await now(of);
    expect(then.version).toBe(of.version + 1);
    expect((await readPublic(of)).summary.text).toContain('was arested on');
    const again = await must('analyst', 'proposeRevision', then, {
      ...REASON,
      summary: { text: 'A journalist in exile was arrested on a red notice and released by no court.' },
    });
    expect(again.proposedRevisions[0]).toMatchObject({ kind: 'MATERIAL', missing: 2 });
  });

  it('changes uses, their events, and subjects in place, and keeps what speaks of them', async () => {
    const of = await published();
    const use = {
      mechanism: 'interpol-red-notice',
      requestingState: 'TR',
      ground: ['terrorism'],
    };
    const revision = await proposed(of, {
      ...REASON,
      hostStates: ['ES', 'DE'],
      subjects: [
        { kind: 'PERSON', profiles: ['journalist', 'refugee'], personCount: 2 },
        { kind: 'PERSON', profiles: ['journalist'] },
      ],
      uses: [
        {
          ...use,
          respondingStates: ['DE', 'ES'],
          outcome: 'REFUSED',
          note: 'Two offices asked.',
          events: [
            { type: 'ISSUED', date: '2019-06' },
            { type: 'DELETED', date: '2020' },
            { type: 'REFUSED', date: '2021' },
          ],
        },
        {
          ...use,
          mechanism: 'extradition-request',
          respondingStates: ['ES'],
          events: [{ type: 'ISSUED', date: '2020-01' }],
        },
      ],
    });
    await must('verifier-one', 'acceptRevision', of, { revision });
    await must('verifier-two', 'acceptRevision', of, { revision });
    expect(await readPublic(of)).toMatchObject({
      hostStates: [{ code: 'DE' }, { code: 'ES' }],
      subjects: [
        { profiles: expect.arrayContaining([{ slug: 'refugee' }, { slug: 'journalist' }]), personCount: 2 },
        { profiles: [{ slug: 'journalist' }], personCount: null },
      ],
      uses: [
        {
          number: 1,
          outcome: 'REFUSED',
          note: 'Two offices asked.',
          respondingStates: [{ code: 'DE' }, { code: 'ES' }],
          events: [
            { type: 'ISSUED', date: { edtf: '2019-06' } },
            { type: 'DELETED', date: { edtf: '2020' } },
            { type: 'REFUSED', date: { edtf: '2021' } },
          ],
        },
        { number: 2, events: [{ type: 'ISSUED', date: { edtf: '2020-01' } }] },
      ],
      provisionLinks: [{ number: 1, legalReview: 'SIGNED' }],
    });
    // What is in force is, word for word, what was accepted.
    const [same] = await database.asOwner<{ same: boolean }>(
      `select (select jsonb_object_agg(f.key, f.value) from jsonb_each(case_content(r.case_id)) f where r.content ? f.key) = r.content as same
         from proposed_revision r join case_file c on c.id = r.case_id where c.reference = $1`,
      [of.reference],
    );
    expect(same).toEqual({ same: true });

    const then = await now(of);
    const { payload } = await send('analyst', 'proposeRevision', then, { ...REASON, uses: [] });
    expect(payload.errors).toEqual([
      expect.objectContaining({
        code: 'VALIDATION_FAILED',
        path: ['uses'],
        message: expect.stringContaining('number 1'),
      }),
    ]);
  });

  it('supersedes the others that wait, which can be proposed anew', async () => {
    const of = await published();
    const [one, other] = [await proposed(of), await proposed(of, { ...MATERIAL, requestingState: 'CN' }, 'researcher')];
    await must('verifier-one', 'acceptRevision', of, { revision: other });
    await must('verifier-one', 'acceptRevision', of, { revision: one });
    await must('verifier-two', 'acceptRevision', of, { revision: one });
    const then = await now(of);
    expect((await proposals('verifier-two', of)).map(({ id, state }: any) => [id, state])).toEqual([
      [other, 'SUPERSEDED'],
      [one, 'IN_FORCE'],
    ]);
    const { payload } = await send('verifier-two', 'acceptRevision', then, { revision: other });
    expect(payload.errors).toEqual([expect.objectContaining({ code: 'REVISION_SETTLED', state: 'SUPERSEDED' })]);
    expect((await readPublic(of)).overlays).toEqual([]);
    await proposed(then, { ...MATERIAL, requestingState: 'CN' }, 'researcher');
    expect((await readPublic(of)).overlays).toEqual(['CORRECTION_PENDING']);
  });

  it('is rejected by one verifier, with a reason that whoever proposed it reads, and is told of', async () => {
    const of = await published();
    const revision = await proposed(of);
    await must('verifier-one', 'acceptRevision', of, { revision });
    const reason = 'The judgment is of another case.';
    const fields = [{ field: 'REQUESTING_STATE', verdict: 'REJECTED', reason: 'Nothing says so.' }];
    const then = await must('verifier-two', 'rejectRevision', of, { revision, reason, fields });
    expect(then).toMatchObject({ version: of.version, state: 'PUBLISHED' });
    expect((await proposals('analyst', of))[0]).toMatchObject({
      state: 'REJECTED',
      isMine: true,
      opinions: [
        { isAcceptance: true, note: null },
        { isAcceptance: false, note: reason },
      ],
    });
    const { data } = await api.as('analyst')(
      '{ notifications(first: 1) { edges { node { message case { reference } } } } }',
    );
    expect(data.notifications.edges[0].node).toEqual({
      message: 'A proposed revision of it was rejected.',
      case: { reference: of.reference },
    });
    expect((await readPublic(of)).overlays).toEqual([]);
  });

  it('is taken back by whoever proposed it, and by nobody else', async () => {
    const of = await published();
    const revision = await proposed(of);
    const { errors } = await send('researcher', 'withdrawRevision', of, { revision });
    expect(errors![0]!.extensions.code).toBe('NOT_FOUND');
    await must('analyst', 'withdrawRevision', of, { revision });
    expect((await proposals('analyst', of))[0].state).toBe('WITHDRAWN');
    const { payload } = await send('verifier-one', 'acceptRevision', of, { revision });
    expect(payload.errors[0]).toMatchObject({ code: 'REVISION_SETTLED', state: 'WITHDRAWN' });
  });

  it('has its reason, changes something, holds no contacts, and is of a case that its author cannot change', async () => {
    const of = await published();
    const refusal = async (more: object, at = of) => {
      const { payload, errors } = await send('analyst', 'proposeRevision', at, more);
      return payload?.errors[0] ?? errors?.[0]?.extensions;
    };
    expect(await refusal({ ...REASON, requestingState: 'TR' })).toMatchObject({ code: 'VALIDATION_FAILED' });
    expect(await refusal({ ...MATERIAL, reason: '   ' })).toMatchObject({
      code: 'VALIDATION_FAILED',
      path: ['reason'],
    });
    expect(await refusal({ ...REASON, title: { text: 'Call +90 532 123 45 67' } })).toMatchObject({
      guard: 'PROJECTION_SAFE',
    });
    expect(await refusal({ ...MATERIAL, expectedVersion: of.version - 1 })).toMatchObject({ code: 'STALE_VERSION' });
    const draft = await completeDraft(api);
    expect((await send('researcher', 'proposeRevision', draft, MATERIAL)).payload.errors[0]).toMatchObject({
      code: 'REVISION_NOT_POSSIBLE',
    });
    expect((await send('analyst', 'proposeRevision', draft, MATERIAL)).errors![0]!.extensions.code).toBe('NOT_FOUND');
  });
});

describe('the queue of revisions', () => {
  it('holds what waits, for verifiers who have not decided on it', async () => {
    const of = await published();
    const revision = await proposed(of);
    const queue = async (account: string, all = false) =>
      (
        await api.as(account)(
          `query ($all: Boolean!) { workQueue(kind: REVISIONS, first: 50, all: $all) { edges { node { ageHours isOverdue dueAt since
             case { reference } dispute { id } revision { id kind missing } } } } }`,
          { all },
        )
      ).data.workQueue.edges
        .map(({ node }: any) => node)
        .filter((node: any) => node.case.reference === of.reference);
    const item = {
      ageHours: 0,
      isOverdue: false,
      case: { reference: of.reference },
      dispute: null,
      revision: { id: revision, kind: 'MATERIAL', missing: 2 },
    };
    const [first] = await queue('verifier-one');
    expect(first).toMatchObject(item);
    expect(Date.parse(first.dueAt) - Date.parse(first.since)).toBe(14 * 24 * 3_600_000);
    expect(await queue('triage')).toEqual([]);
    await must('verifier-one', 'acceptRevision', of, { revision });
    expect(await queue('verifier-one')).toEqual([]);
    expect(await queue('verifier-one', true)).toHaveLength(1);
    expect(await queue('verifier-two')).toHaveLength(1);
    await must('verifier-two', 'acceptRevision', of, { revision });
    expect(await queue('legal', true)).toEqual([]);
  });
});

describe('who decides on a revision', () => {
  it('did not propose it, and is another for the second time', async () => {
    const of = await published();
    const revision = await proposed(of);
    const refusal = async (account: string) =>
      (await send(account, 'acceptRevision', of, { revision })).payload.errors.map((error: any) => error.guard);
    expect(await refusal('analyst')).toEqual(['FOUR_EYES']);
    await must('verifier-one', 'acceptRevision', of, { revision });
    expect(await refusal('verifier-one')).toEqual(['DISTINCT']);
    expect((await now(of)).version).toBe(of.version);
  });

  it('works for no organisation of whoever proposed it', async () => {
    const of = await published();
    const revision = await proposed(of);
    const people = `select id from app_user where email in ('analyst@example.org', 'disputes@example.org')`;
    await database.asOwner(
      `with o as (insert into organisation (name) values ('A common organisation') returning id)
       insert into organisation_member (organisation_id, user_id) select o.id, u.id from o, (${people}) u`,
    );
    const { payload } = await send('disputes', 'acceptRevision', of, { revision });
    expect(payload.errors).toEqual([
      expect.objectContaining({ guard: 'RECUSAL', message: expect.stringContaining('A common organisation') }),
    ]);
    await database.asOwner(`update organisation_member set ended_at = now() where user_id in (${people})`);
  });

  it('brings nothing in that could not be published', async () => {
    const of = await published();
    const revision = await proposed(of);
    await must('verifier-one', 'acceptRevision', of, { revision });
    const before = await readPublic(of);
    const sourceOf = `(select s.source_id from case_source s join case_file c on c.id = s.case_id where c.reference = '${of.reference}')`;
    const refusal = async () =>
      (await send('verifier-two', 'acceptRevision', of, { revision })).payload.errors.map((error: any) => error.guard);
    await database.asOwner(`update source set title = 'Call +90 532 123 45 67' where id = ${sourceOf}`);
    expect(await refusal()).toEqual(['PROJECTION_SAFE']);
    await database.asOwner(
      `with told as (insert into source_alert (source_id, kind, reason, raised_by)
         select ${sourceOf}, 'RETRACTED', 'x', id from app_user where email = 'editor@example.org')
       update source set title = 'Court orders release' where id = ${sourceOf}`,
    );
    expect(await refusal()).toEqual(['SUFFICIENT']);
    expect(await readPublic(of)).toEqual({ ...before, overlays: expect.arrayContaining(before.overlays) });
    await database.asOwner(`delete from source_alert where source_id = ${sourceOf}`);
    await must('verifier-two', 'acceptRevision', of, { revision });
  });

  it('may correct a public case over a dispute that would keep it from being published anew', async () => {
    const of = await published();
    const revision = await proposed(of);
    await database.asOwner(
      `with k as (insert into case_capacity (case_id, user_id, capacity)
         select id, '${await idOf('disputes')}', 'DECIDER' from case_file where reference = $1),
       d as (insert into dispute (case_id, party) select id, 'READER' from case_file where reference = $1 returning case_id, id)
       insert into dispute_act (case_id, dispute_id, kind, is_blocking, acted_by, interest_declaration, interest_declared_at)
       select d.case_id, d.id, 'ADMIT', true, i.user_id, i.id, i.declared_at
         from d, interest_declaration i where i.user_id = '${await idOf('disputes')}' limit 1`,
      [of.reference],
    );
    await must('verifier-one', 'acceptRevision', of, { revision });
    await must('verifier-two', 'acceptRevision', of, { revision });
    expect(await readPublic(of)).toMatchObject({ requestingState: { code: 'RU' }, overlays: ['OPEN_DISPUTE'] });
  });

  it('has decided on nothing of the case when they propose', async () => {
    const of = await published();
    await database.asOwner(
      `insert into user_role (user_id, role) select id, 'RESEARCHER' from app_user where email = 'verifier-two@example.org' on conflict do nothing`,
    );
    const { payload } = await send('verifier-two', 'proposeRevision', of, MATERIAL);
    expect(payload.errors).toEqual([expect.objectContaining({ guard: 'FOUR_EYES' })]);
    expect(await proposals('verifier-two', of)).toEqual([]);
  });

  it('does not retract the case afterwards', async () => {
    const of = await published();
    const revision = await proposed(of, TYPO);
    await database.asOwner(
      `insert into user_role (user_id, role) select id, 'EDITOR' from app_user where email in ('legal@example.org', 'verifier-one@example.org') on conflict do nothing`,
    );
    await must('legal', 'acceptRevision', of, { revision });
    const then = await now(of);
    for (const account of ['legal', 'verifier-one']) {
      const { payload } = await attempt(api, account, 'proposeRetraction', then, {
        reasonClass: 'FALSE',
        publicNote: 'It was wrong.',
      });
      expect(payload.errors.map((error: any) => error.guard)).toContain('NOT_VERIFIER');
    }
  });

  it('is one of two who come at once, and the revision comes into force once', async () => {
    const of = await published();
    const revision = await proposed(of);
    const answers = await Promise.all(
      ['verifier-one', 'verifier-two', 'legal', 'disputes', 'verifier-one'].map((account) =>
        send(account, 'acceptRevision', of, { revision }),
      ),
    );
    expect(answers.filter(({ payload }) => payload?.errors.length === 0)).toHaveLength(2);
    expect((await now(of)).version).toBe(of.version + 1);
  });
});

describe('the login of the application, by SQL', () => {
  let at: CaseState;
  let caseId: string;
  let revision: string;
  const tokens: Record<string, string> = {};

  beforeAll(async () => {
    for (const who of ['verifier-one', 'verifier-two', 'analyst', 'researcher-two']) {
      tokens[who] = await sessionOf(database, `${who}@example.org`, `sql of ${who}`);
    }
  });
  const target = async (more: object = MATERIAL) => {
    at = await published();
    revision = keyOf(await proposed(at, more, 'researcher'));
    [{ id: caseId }] = (await database.asOwner<{ id: string }>('select id from case_file where reference = $1', [
      at.reference,
    ])) as [{ id: string }];
  };
  const keyOf = (id: string) => Buffer.from(id, 'base64url').toString().split(':')[1]!;

  /** Sends statements in one transaction. @returns the constraint or the code that refuses them; null for none. */
  const refusalOf = async (who: string, ...statements: string[]): Promise<string | null> => {
    try {
      await database.asBearer(tokens[who]!, statements.join(';'));
      return null;
    } catch (error) {
      const { constraint, code } = error as { constraint?: string; code?: string };
      return constraint ?? code ?? String(error);
    }
  };
  const LAST = `(select id from decision where case_id = '%' order by id desc limit 1)`;
  const decide = (kind = 'ACCEPT_REVISION', by = 'decided_by') => `
    insert into case_capacity (case_id, user_id, capacity) values ('${caseId}', access.user_id(), 'DECIDER') on conflict do nothing;
    insert into decision (case_id, version, round, kind, decided_by, acting_role, note, interest_declaration, interest_declared_at)
    select c.id, c.version, c.round, '${kind}', access.user_id(), 'VERIFIER', 'x', i.id, i.declared_at
      from case_file c join interest_declaration i on i.user_id = access.user_id() where c.id = '${caseId}' limit 1;
    insert into revision_opinion (case_id, revision_id, decision_id, version, round, kind, decided_by)
    select case_id, '${revision}', id, version, round, kind, ${by} from decision
     where id = ${LAST.replace('%', caseId)}`;
  const bringIn = () => `select access.bring_in_revision('${caseId}', '${revision}', ${LAST.replace('%', caseId)})`;
  const grade = () => `
    insert into decision_grade (case_id, decision_id, version, round, kind, decided_by, rule_version, grade, assessment)
    select d.case_id, d.id, d.version, d.round, d.kind, d.decided_by, 1, 'FAIR', '{}' from decision d where d.id = ${LAST.replace('%', caseId)}`;

  it('changes nothing of a public case, and brings in nothing that was not accepted', async () => {
    await target();
    const before = await readPublic(at);
    for (const [who, statement] of [
      ['researcher-two', `update case_file set title = 'x' where id = '${caseId}'`],
      ['verifier-one', `update case_file set title = 'x', version = version + 1 where id = '${caseId}'`],
      ['verifier-one', bringIn()],
      ['verifier-one', `select access.write_content('${caseId}', '{}')`],
      ['analyst', `update proposed_revision set content = '{}' where id = '${revision}'`],
      ['analyst', `update proposed_revision set bringing_in = true where id = '${revision}'`],
      [
        'verifier-one',
        `update proposed_revision set made_version = 2, first_verifier = access.user_id() where id = '${revision}'`,
      ],
      ['verifier-one', `update proposed_revision set state = 'ACCEPTED', settled_at = now() where id = '${revision}'`],
    ] as const) {
      await refusalOf(who, statement);
    }
    expect(await readPublic(at)).toEqual(before);
    expect(await refusalOf('verifier-one', bringIn())).toBe('proposed_revision_is_brought_in_with_its_publication');
    expect(await refusalOf('verifier-one', `select access.write_content('${caseId}', '{}')`)).toBe('42501');
  });

  it('accepts once, in its own name, and what it accepted alone is not brought in', async () => {
    await target();
    expect(await refusalOf('verifier-one', decide(), bringIn())).toBe(
      'proposed_revision_is_brought_in_with_its_publication',
    );
    expect(await refusalOf('verifier-one', decide())).toBeNull();
    expect(await refusalOf('verifier-one', decide())).toBe('revision_opinion_one_each_key');
    const another = decide('ACCEPT_REVISION', `'${await idOf('legal')}'`);
    expect(await refusalOf('verifier-two', another)).toBe('42501');
    expect((await proposals('verifier-one', at))[0]).toMatchObject({ state: 'PENDING', missing: 1 });
    await proposed(at, { ...MATERIAL, requestingState: 'CN' }, 'analyst'); // who verifies as well
    expect(await refusalOf('analyst', decide())).toBe('decision_maker_is_no_contributor_fkey');
  });

  it('brings in what two accepted with its grade, and nothing beside it', async () => {
    await target();
    // Whoever may change the row of a published case, to send it back, is an editor.
    await database.asOwner(
      `insert into user_role (user_id, role) select id, 'EDITOR' from app_user where email = 'verifier-one@example.org' on conflict do nothing`,
    );
    expect(await refusalOf('verifier-two', decide())).toBeNull();
    expect(await refusalOf('verifier-one', decide(), bringIn())).toBe('case_publication_of_a_revision_has_its_grade');
    const besides = `update case_file set title = 'x' where id = '${caseId}'`;
    expect(await refusalOf('verifier-one', decide(), bringIn(), grade(), besides)).toBe('case_content_is_open');
    expect(await refusalOf('verifier-one', decide(), bringIn(), grade(), bringIn())).toBe(
      'proposed_revision_is_brought_in_with_its_publication',
    );
    expect((await now(at)).version).toBe(at.version);
    expect(await refusalOf('verifier-one', decide(), bringIn(), grade())).toBeNull();
    expect(await readPublic(at)).toMatchObject({ requestingState: { code: 'RU' } });
  });

  it('has nothing but letters in texts go by one verifier, whatever it says of the change', async () => {
    await target();
    const propose = (kind: string, change: string, by = 'access.user_id()') => `
      select access.contribute('${caseId}');
      insert into proposed_revision (case_id, base_version, kind, proposed_by, reason, content, paths)
      select case_id, base_version, '${kind}', ${by}, 'x', content || '${change}', '{title/text}' from (
        select r.case_id, r.version as base_version, (select jsonb_object_agg(f.key, f.value) from jsonb_each(r.content) f
          where f.key in ('title', 'summary', 'requestingState', 'occurred', 'hostStates', 'uses', 'subjects')) as content
          from case_revision r where r.case_id = '${caseId}' order by r.number desc limit 1) r`;
    expect(await refusalOf('researcher-two', propose('TYPOGRAPHICAL', '{"requestingState": "IR"}'))).toBe(
      'proposed_revision_typographical_is_of_texts',
    );
    expect(await refusalOf('researcher-two', propose('MATERIAL', '{"claims": {}}'))).toBe(
      'proposed_revision_changes_what_an_author_writes',
    );
    expect(await refusalOf('researcher-two', propose('MATERIAL', '{}'))).toBe(
      'proposed_revision_changes_what_an_author_writes',
    );
    const other = `'${await idOf('researcher')}'`;
    expect(await refusalOf('researcher-two', propose('MATERIAL', '{"requestingState": "IR"}', other))).toBe('42501');
    expect(await refusalOf('researcher-two', propose('MATERIAL', '{"requestingState": "IR"}'))).toBeNull();
    const [made] = await database.asOwner<{ paths: string[] }>(
      'select paths from proposed_revision where case_id = $1 order by id desc limit 1',
      [caseId],
    );
    expect(made!.paths).toEqual(['requestingState']);
  });

  it('has one revision of a version accepted, and none that takes away what links speak of', async () => {
    await target(TYPO);
    const first = revision;
    expect(await refusalOf('verifier-one', decide())).toBeNull(); // accepted, and not brought in
    revision = keyOf(await proposed(at, { ...TYPO, summary: { text: TYPO.summary.text.replace('exile', 'exille') } }));
    expect(await refusalOf('verifier-two', decide())).toBe('proposed_revision_one_accepted_idx');
    revision = first;
    expect(await refusalOf('verifier-two', decide('REJECT_REVISION'))).toBeNull();

    await target({ ...REASON, subjects: [{ kind: 'PERSON' }] });
    await database.asOwner(`update proposed_revision set content = content || '{"uses": {}}' where id = $1`, [
      revision,
    ]);
    expect(await refusalOf('verifier-two', decide())).toBeNull();
    expect(await refusalOf('verifier-one', decide(), bringIn(), grade())).toBe('provision_link_use_fkey');
  });

  it('proposes nothing of a case that it may not see, and hears nothing of whether there is one', async () => {
    const draft = await completeDraft(api);
    const [{ id }] = (await database.asOwner<{ id: string }>('select id from case_file where reference = $1', [
      draft.reference,
    ])) as [{ id: string }];
    for (const key of [id, '01890000-0000-7000-8000-000000000000']) {
      const insert = `insert into proposed_revision (case_id, base_version, kind, proposed_by, reason, content)
        values ('${key}', 1, 'MATERIAL', access.user_id(), 'x', '{}')`;
      expect(await refusalOf('researcher-two', insert)).toBe('42501');
      expect(await database.asBearer(tokens['researcher-two']!, `select access.contribute('${key}') as k`)).toEqual([
        { k: null },
      ]);
    }
    // Nor of one's own draft, which its author changes.
    const token = await sessionOf(database, 'researcher@example.org', 'sql of the author');
    await expect(
      database.asBearer(
        token,
        `insert into proposed_revision (case_id, base_version, kind, proposed_by, reason, content)
         select c.id, c.version, 'MATERIAL', access.user_id(), 'x', '{}' from case_file c where c.id = '${id}'`,
      ),
    ).rejects.toMatchObject({ code: '42501' });
  });
});

describe('a documented case', () => {
  it('is reviewed with a correction, and its public record changes only when it is published', async () => {
    const { data } = await api.as('analyst')(
      '{ cases(first: 1, filter: { state: DOCUMENTED }) { edges { node { id reference version state requestingState { code } } } } }',
    );
    const of = data.cases.edges[0].node;
    const before = await readPublic(of);
    const other = of.requestingState?.code === 'RU' ? 'TR' : 'RU';
    const inTriage = await claim(api, 'triage', of);
    const inReview = await step(api, 'triage', 'acceptForReview', inTriage);
    const revision = await proposed(inReview, { ...REASON, requestingState: other });
    await must('legal', 'acceptRevision', inReview, { revision });
    const accepted = await must('disputes', 'acceptRevision', inReview, { revision });
    expect(accepted.proposedRevisions[0]).toMatchObject({ state: 'ACCEPTED', madeVersion: null });
    const unchanged = { ...before, overlays: ['CORRECTION_PENDING'] };
    expect(await readPublic(of)).toEqual(unchanged);

    const passed = await step(api, 'verifier-one', 'passReview', inReview);
    const verified = await step(api, 'verifier-two', 'passReview', passed);
    expect(await readPublic(of)).toEqual(unchanged);

    // By no other decision than the one by which it is published, and by nobody but its editor.
    const bringIn = `select access.bring_in_revision(r.case_id, r.id, d.id) from proposed_revision r
      join decision d on d.case_id = r.case_id and d.kind = 'SECOND_PASS'
      join case_file c on c.id = r.case_id and c.reference = '${of.reference}'`;
    for (const who of ['verifier-two', 'editor']) {
      const token = await sessionOf(database, `${who}@example.org`, `early ${who}`);
      await expect(database.asBearer(token, bringIn)).rejects.toMatchObject({
        constraint: 'proposed_revision_is_brought_in_with_its_publication',
      });
    }
    expect(await readPublic(of)).toEqual(unchanged);
    const done = await step(api, 'editor', 'publishCase', verified);
    expect(done).toMatchObject({ state: 'PUBLISHED', version: of.version + 1 });
    expect(await readPublic(of)).toMatchObject({
      state: 'PUBLISHED',
      requestingState: { code: other },
      overlays: [],
      grade: expect.any(String),
    });
    const history = await api.as('analyst')(
      `query ($id: ID!, $from: Int!, $to: Int!) { case(id: $id) { diff(from: $from, to: $to) { path }
         history(first: 20) { edges { node { state version } } } } }`,
      { id: of.id, from: of.version, to: done.version },
    );
    expect(history.data.case.diff).toEqual([{ path: 'requestingState' }]);
    const states = history.data.case.history.edges.map(({ node }: any) => node.state);
    expect(states).toEqual(expect.arrayContaining(['DOCUMENTED', 'PUBLISHED']));
  });
});

describe('a scheduled case', () => {
  it('is published with what was accepted since, by the worker', async () => {
    const verified = await verifiedCase(api);
    const scheduled = await step(api, 'editor', 'scheduleCase', verified, {
      publishAt: new Date(Date.now() + 3_600_000).toISOString(),
    });
    // Nothing of it is public, so a verifier decides on its revision only where the case is theirs to see.
    const revision = await proposed(scheduled, MATERIAL, 'researcher');
    for (const account of ['verifier-one', 'verifier-two']) {
      await database.asOwner(
        `insert into case_assignment (case_id, user_id, assigned_by, expires_at)
         select c.id, u.id, e.id, now() + interval '1 day' from case_file c, app_user u, app_user e
          where c.reference = $1 and u.email = $2 || '@example.org' and e.email = 'editor@example.org'`,
        [scheduled.reference, account],
      );
      await must(account, 'acceptRevision', scheduled, { revision });
    }
    await database.asOwner(`update case_file set publish_at = now() - interval '1 second' where reference = $1`, [
      scheduled.reference,
    ]);
    const outcome = await withDatabase(database.ownerUrl, entities, publishScheduled);
    expect(outcome).toEqual({ published: 1, handedBack: 0 });
    expect(await readPublic(scheduled)).toMatchObject({ state: 'PUBLISHED', requestingState: { code: 'RU' } });
  });

  it('is handed back where what was accepted takes away a subject whose identity was sealed since, and others go on', async () => {
    const verified = await verifiedCase(api, 'Held by an identity');
    const revision = await proposed(verified, MATERIAL, 'researcher');
    for (const account of ['verifier-one', 'verifier-two']) {
      await must(account, 'acceptRevision', verified, { revision });
    }
    const publishAt = new Date(Date.now() + 3_600_000).toISOString();
    const scheduled = await step(api, 'editor', 'scheduleCase', verified, { publishAt });
    // As if the revision were without a second subject.
    await database.asOwner(`begin; set local session_replication_role = replica;
      insert into subject (case_id, number, kind, person_count)
        select case_id, 2, kind, person_count from subject where case_id = (select id from case_file where reference = '${scheduled.reference}');
      insert into vault.person (case_id, subject_number) select id, 2 from case_file where reference = '${scheduled.reference}';
      commit`);
    const other = await step(api, 'editor', 'scheduleCase', await verifiedCase(api, 'Held by nothing'), { publishAt });
    await database.asOwner(`update case_file set publish_at = now() - interval '1 second' where reference = any ($1)`, [
      [scheduled.reference, other.reference],
    ]);
    const outcome = await withDatabase(database.ownerUrl, entities, publishScheduled);
    expect(outcome).toEqual({ published: 1, handedBack: 1 });
    expect(await now(scheduled)).toMatchObject({ state: 'VERIFIED' });
  });
});
