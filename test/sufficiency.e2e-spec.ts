/** What a case must rest on before it is verified and published: evidence that suffices, and links that a lawyer signed. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { entities } from '#exchange';
import { withDatabase } from '#platform';
import { publishScheduled } from '#verification';
import { startApi, type TestApi } from './support/api.js';
import { sessionOf } from './support/case-in-every-state.js';
import { loadedDatabase, type TestDatabase } from './support/database.js';
import {
  attempt,
  type CaseState,
  caseInReview,
  claim,
  completeDraft,
  moreStaff,
  signed,
  step,
  succeed,
  verifiedCase,
} from './support/draft.js';

let database: TestDatabase;
let api: TestApi;

beforeAll(async () => {
  database = await loadedDatabase();
  api = await startApi(database);
  await moreStaff(database);
});
afterAll(async () => {
  await api.close();
  await database.drop();
});

const ASSESSMENT = `grade caveat evidenceAssessment { grade ruleVersion reasons { rule text }
  independentSources { sources { number source { title } } } leftOutSources { number why } raisedBy { change grade }
  loweredBy { change grade } }`;
const LINKS = 'provisionLinks { number legalReview legalOpinions { opinion reason } }';

const recordOf = async (account: string, { id }: CaseState, fields = `${ASSESSMENT} ${LINKS} `) =>
  (await api.as(account)(`query ($id: ID!) { case(id: $id) { ${fields} } }`, { id })).data!.case;
const publicOf = async ({ reference }: CaseState, fields = `${ASSESSMENT} ${LINKS}`) =>
  (
    await api.anonymous(`query ($reference: String!) { publicCase(reference: $reference) { ${fields} } }`, {
      reference,
    })
  ).data!.publicCase;
const sourcesOf = async (of: CaseState): Promise<string[]> =>
  (await recordOf('verifier-one', of, 'sources(first: 50) { edges { node { id } } }')).sources.edges.map(
    ({ node }: any) => node.id,
  );
const keyOf = async ({ reference }: CaseState) =>
  (await database.asOwner<{ id: string }>('select id from case_file where reference = $1', [reference]))[0]!.id;
const refusal = async (account: string, mutation: string, of: CaseState, more: object = {}) =>
  (await attempt(api, account, mutation, of, more)).payload.errors.map(({ guard, message }: any) => [guard, message]);

let made = 0;
/** A complete draft that rests on a second source of another publisher. */
async function corroboratedDraft(title: string): Promise<CaseState> {
  const draft = await completeDraft(api, title);
  return succeed(api.as('researcher'), 'addSource', 'AddSourceInput', {
    id: draft.id,
    expectedVersion: draft.version,
    title: 'Another report',
    url: `https://example.net/another-report/${(made += 1)}`,
    publisher: `Publisher ${made}`,
    kind: 'NEWS',
  });
}
async function reviewed(draft: CaseState): Promise<CaseState> {
  return step(api, 'triage', 'acceptForReview', await step(api, 'researcher', 'submitCase', draft));
}
async function passed(of: CaseState): Promise<CaseState> {
  return step(api, 'verifier-two', 'passReview', await step(api, 'verifier-one', 'passReview', of));
}
const rate = async (source: string, reliability: string | null) => {
  const answer = await api.as('verifier-one')(
    'mutation ($input: RateSourceInput!) { rateSource(input: $input) { errors { message } } }',
    { input: { source, reliability, reason: 'Known for its corrections.' } },
  );
  expect(answer.data!.rateSource.errors).toEqual([]);
};

describe('the evidence grade', () => {
  it('says on what it rests, and what would raise or lower it', async () => {
    const draft = await corroboratedDraft('Graded on the way');
    expect(await recordOf('researcher', draft)).toMatchObject({
      grade: 'WEAK',
      caveat: null,
      evidenceAssessment: {
        grade: 'WEAK',
        ruleVersion: 1,
        reasons: [{ rule: 'NONE_RATED' }],
        independentSources: [
          { sources: [{ number: 1, source: { title: 'Court orders release' } }] },
          { sources: [{ number: 2, source: { title: 'Another report' } }] },
        ],
        leftOutSources: [],
      },
    });
    const inReview = await reviewed(draft);
    const [first] = await sourcesOf(inReview);
    await rate(first!, 'B');
    const fair = await recordOf('verifier-one', inReview);
    expect(fair).toMatchObject({ grade: 'FAIR', evidenceAssessment: { reasons: [{ rule: 'INDEPENDENT_SOURCES' }] } });
    expect(fair.evidenceAssessment.loweredBy).toContainEqual({ change: 'Source 1 being retracted.', grade: 'WEAK' });
    expect(fair.evidenceAssessment.raisedBy).toContainEqual({
      change: expect.stringContaining('finding of a court'),
      grade: 'CONFIRMED',
    });
    await rate(first!, 'E');
    expect(await recordOf('verifier-one', inReview)).toMatchObject({
      grade: 'WEAK',
      evidenceAssessment: { leftOutSources: [{ number: 1, why: 'It is rated E, unreliable.' }] },
    });
  });

  it('counts as one what stands together, as the number of independent sources does', async () => {
    const draft = await corroboratedDraft('Derived from one another');
    const [first, second] = await sourcesOf(await reviewed(draft));
    await api.as('verifier-one')(
      'mutation ($input: DerivationInput!) { stateDerivation(input: $input) { errors { message } } }',
      { input: { source: second, origin: first, reason: 'It quotes it throughout.' } },
    );
    const found = await recordOf('verifier-one', draft, `independentSourceCount ${ASSESSMENT}`);
    const groups = found.evidenceAssessment.independentSources.map(({ sources }: any) =>
      sources.map(({ number }: any) => number),
    );
    expect(groups).toHaveLength(found.independentSourceCount);
    expect(groups).toEqual([[1, 2]]);
  });

  it('is kept with the decision, and public as it was when the case was published', async () => {
    const inReview = await reviewed(await corroboratedDraft('Published as fair'));
    const [first] = await sourcesOf(inReview);
    await rate(first!, 'A');
    const verified = await passed(inReview);
    const published = await step(api, 'editor', 'publishCase', verified, { caveat: null, identifiesNobody: false });
    await rate(first!, null);
    expect(await recordOf('editor', published)).toMatchObject({ grade: 'WEAK' });
    expect(await publicOf(published)).toMatchObject({
      grade: 'FAIR',
      caveat: null,
      evidenceAssessment: { reasons: [{ rule: 'INDEPENDENT_SOURCES' }] },
    });
    const kept = await database.asOwner<{ kind: string; grade: string; rule_version: number }>(
      'select kind, grade, rule_version from decision_grade where case_id = $1 order by decision_id',
      [await keyOf(published)],
    );
    expect(kept).toEqual(
      ['FIRST_PASS', 'SECOND_PASS', 'PUBLISH'].map((kind) => ({ kind, grade: 'FAIR', rule_version: 1 })),
    );
  });

  it('is none of a documented case before the public: this registry has not verified it', async () => {
    const { data } = await api.anonymous('{ publicCases(first: 20) { edges { node { state grade caveat } } } }');
    expect(data!.publicCases.edges.length).toBeGreaterThan(5);
    for (const { node } of data!.publicCases.edges) {
      if (node.state === 'DOCUMENTED') expect(node).toEqual({ state: 'DOCUMENTED', grade: null, caveat: null });
    }
  });

  it('below the floor lets be published with a caveat that everybody reads, and where nobody can be identified', async () => {
    const verified = await verifiedCase(api, 'Rests on one report');
    for (const [more, message] of [
      [{ caveat: null, identifiesNobody: false }, 'caveat'],
      [{ caveat: null, identifiesNobody: true }, 'caveat'],
      [{ caveat: 'Rests on one report.', identifiesNobody: false }, 'identifiesNobody'],
    ] as const) {
      expect(await refusal('editor', 'publishCase', verified, more)).toEqual([
        ['SUFFICIENT', expect.stringContaining(message)],
      ]);
    }
    expect(
      await refusal('editor', 'publishCase', verified, { caveat: 'Ask press@example.org.', identifiesNobody: true }),
    ).toEqual([['PROJECTION_SAFE', expect.stringContaining('caveat')]]);
    const published = await step(api, 'editor', 'publishCase', verified);
    expect(await publicOf(published)).toMatchObject({ grade: 'WEAK', caveat: 'Rests on one report.' });
  });

  it('keeps what was shown false from being verified, whoever tries', async () => {
    const second = await step(api, 'verifier-one', 'passReview', await caseInReview(api, 'Shown false'));
    await signed(api, second);
    const [source] = await sourcesOf(second);
    await rate(source!, 'E');
    await claim(api, 'verifier-two', second);
    expect(await refusal('verifier-two', 'passReview', second)).toEqual([
      ['SUFFICIENT', expect.stringContaining('addSource')],
    ]);
  });

  it('is looked at again when a scheduled moment has come: of another grade, an editor decides anew', async () => {
    const inReview = await reviewed(await corroboratedDraft('Scheduled as fair'));
    const [first] = await sourcesOf(inReview);
    await rate(first!, 'A');
    const soon = { caveat: null, identifiesNobody: false, publishAt: '2999-01-01T00:00:00Z' };
    const scheduled = await step(api, 'editor', 'scheduleCase', await passed(inReview), soon);
    await rate(first!, null);
    await database.asOwner(`update case_file set publish_at = now() where reference = $1`, [scheduled.reference]);
    expect(await withDatabase(database.ownerUrl, entities, publishScheduled)).toEqual({ published: 0, handedBack: 1 });
    expect((await recordOf('editor', scheduled, 'state')).state).toBe('VERIFIED');
  });
});

describe('a provision link', () => {
  /** What the second verifier is told. */
  const keepsFromVerifying = async (inReview: CaseState) => {
    const second = await step(api, 'verifier-one', 'passReview', inReview);
    await claim(api, 'verifier-two', second);
    return refusal('verifier-two', 'passReview', second);
  };

  it('is signed by a lawyer before the case is verified', async () => {
    const inReview = await caseInReview(api, 'Unsigned');
    expect(await keepsFromVerifying(inReview)).toEqual([['LEGAL_SIGNED', expect.stringContaining('provision link 1')]]);
    const second = { ...inReview, state: 'SECOND_REVIEW' };
    await step(api, 'legal', 'signProvisionLink', second);
    expect((await recordOf('verifier-one', second, LINKS)).provisionLinks).toEqual([
      { number: 1, legalReview: 'SIGNED', legalOpinions: [{ opinion: 'SIGNED', reason: null }] },
    ]);
    expect((await attempt(api, 'verifier-two', 'passReview', second)).payload.case.state).toBe('VERIFIED');
  });

  it('on which two lawyers disagree shows both opinions, to everybody once it is published', async () => {
    await database.asOwner(
      `insert into user_role (user_id, role) select id, 'LEGAL_REVIEWER' from app_user where email = 'safety@example.org'`,
    );
    const inReview = await caseInReview(api, 'Divided');
    await step(api, 'legal', 'signProvisionLink', inReview);
    expect(
      (await attempt(api, 'safety', 'signProvisionLink', inReview, { opinion: 'DISSENT' })).payload.errors,
    ).toEqual([expect.objectContaining({ __typename: 'ValidationFailed', path: ['reason'] })]);
    await step(api, 'safety', 'signProvisionLink', inReview, {
      opinion: 'DISSENT',
      reason: 'The article needs a treaty.',
    });
    const published = await step(api, 'editor', 'publishCase', await passed(inReview));
    expect((await publicOf(published, LINKS)).provisionLinks).toEqual([
      {
        number: 1,
        legalReview: 'DIVIDED',
        legalOpinions: [
          { opinion: 'SIGNED', reason: null },
          { opinion: 'DISSENT', reason: 'The article needs a treaty.' },
          { opinion: 'SIGNED', reason: null },
        ],
      },
    ]);
  });

  it('is not given an opinion whose reason holds contacts, for everybody is to read it', async () => {
    const inReview = await caseInReview(api, 'A reason with a number');
    const reason = 'Ask the court, phone +90 532 123 45 67.';
    for (const opinion of ['SIGNED', 'DISSENT']) {
      expect((await attempt(api, 'legal', 'signProvisionLink', inReview, { opinion, reason })).payload.errors).toEqual([
        expect.objectContaining({
          __typename: 'ValidationFailed',
          path: ['reason'],
          value: null,
          message:
            'Everybody is to read the reason when the case is public, and it holds personal data: a phone number in reason, from character 22 on. Take it out.',
        }),
      ]);
    }
    const kept = await database.asOwner('select 1 from link_opinion where case_id = $1', [await keyOf(inReview)]);
    expect(kept).toEqual([]);
  });

  it('keeps the case from publication by an opinion that stands with a contact, and no more once it stands no more', async () => {
    const inReview = await caseInReview(api, 'Opinions with contacts');
    await step(api, 'legal', 'signProvisionLink', inReview);
    await step(api, 'legal', 'signProvisionLink', inReview, { opinion: 'SIGNED', reason: 'As before.' });
    const verified = await passed(inReview);
    const id = await keyOf(verified);
    // As if they had been given before reasons were screened.
    const reword = (opinions: string, reason: string) =>
      database.asOwner(`begin; set local session_replication_role = replica;
        update link_opinion set reason = '${reason}' where case_id = '${id}' and ${opinions}; commit`);
    await reword('true', 'Ask press@example.org.');
    expect(await refusal('editor', 'publishCase', verified)).toEqual([
      ['PROJECTION_SAFE', expect.stringContaining('an e-mail address in provisionLinks/1/legalOpinions')],
    ]);
    await reword(
      `id <> (select o.id from link_opinion o where o.case_id = '${id}' order by o.id limit 1)`,
      'In order.',
    );
    const published = await step(api, 'editor', 'publishCase', verified); // the first one is superseded
    expect(JSON.stringify(await publicOf(published, LINKS))).not.toContain('press@');
  });

  it('that says something else now shows nobody what was said of it before, contacts or not', async () => {
    const inReview = await caseInReview(api, 'Reworded between opinions');
    await step(api, 'safety', 'signProvisionLink', inReview, { opinion: 'DISSENT', reason: 'On the old words.' });
    const verified = await passed(inReview);
    const id = await keyOf(verified);
    await database.asOwner(`begin; set local session_replication_role = replica;
      update link_opinion set reason = 'Ask press@example.org.', rationale = 'Other words.'
       where case_id = '${id}' and opinion = 'DISSENT'; commit`);
    await step(api, 'editor', 'publishCase', verified);
    const shown = await database.asApplication<{ reason: string | null }>(
      'select reason from published.link_opinion where case_id = $1',
      [id],
    );
    expect(shown).toEqual([{ reason: null }]);
  });

  it('has the last opinion of each lawyer, and the earlier one stays on file', async () => {
    const inReview = await caseInReview(api, 'Of another opinion');
    await step(api, 'legal', 'signProvisionLink', inReview);
    await step(api, 'legal', 'signProvisionLink', inReview, { opinion: 'DISSENT', reason: 'On second thoughts.' });
    expect((await recordOf('verifier-one', inReview, LINKS)).provisionLinks).toEqual([
      { number: 1, legalReview: 'REFUSED', legalOpinions: [{ opinion: 'DISSENT', reason: 'On second thoughts.' }] },
    ]);
    expect(await keepsFromVerifying(inReview)).toEqual([['LEGAL_SIGNED', expect.stringContaining('provision link 1')]]);
    const kept = await database.asOwner('select opinion from link_opinion where case_id = $1', [await keyOf(inReview)]);
    expect(kept).toHaveLength(2);
  });

  it('shows everybody the last opinions of the moment at which the case was published', async () => {
    const inReview = await caseInReview(api, 'Of another opinion later');
    await step(api, 'legal', 'signProvisionLink', inReview, { opinion: 'DISSENT', reason: 'The text is unclear.' });
    await step(api, 'legal', 'signProvisionLink', inReview);
    const published = await step(api, 'editor', 'publishCase', await passed(inReview));
    const dissent = { opinion: 'DISSENT', reason: 'A court has held otherwise since.' };
    await step(api, 'legal', 'signProvisionLink', published, dissent);
    const signature = { opinion: 'SIGNED', reason: null };
    expect((await publicOf(published, LINKS)).provisionLinks).toEqual([
      { number: 1, legalReview: 'SIGNED', legalOpinions: [signature, signature] },
    ]);
    expect((await recordOf('editor', published, LINKS)).provisionLinks).toEqual([
      { number: 1, legalReview: 'DIVIDED', legalOpinions: [signature, dissent] },
    ]);
  });

  it('that was changed after it was signed is unsigned again', async () => {
    const inReview = await caseInReview(api, 'Changed after the signature');
    await step(api, 'legal', 'signProvisionLink', inReview);
    // As if the author had been given the case back, and had replaced the link.
    await database.asOwner(`begin; set local session_replication_role = replica;
      update provision_link set rationale = 'On second thoughts.' where case_id = '${await keyOf(inReview)}'; commit`);
    expect((await recordOf('verifier-one', inReview, LINKS)).provisionLinks).toEqual([
      { number: 1, legalReview: 'PENDING', legalOpinions: [] },
    ]);
    expect(await keepsFromVerifying(inReview)).toEqual([['LEGAL_SIGNED', expect.stringContaining('provision link 1')]]);
  });

  it('is signed by nobody who contributed, and by nobody but a lawyer', async () => {
    await database.asOwner(
      `insert into user_role (user_id, role) select id, 'LEGAL_REVIEWER' from app_user where email = 'researcher@example.org'`,
    );
    await database.asOwner(
      `insert into interest_declaration (user_id) select id from app_user where email = 'researcher@example.org'`,
    );
    const inReview = await caseInReview(api, 'Not by its author');
    expect(await refusal('researcher', 'signProvisionLink', inReview)).toEqual([
      ['FOUR_EYES', expect.stringContaining('contributed')],
    ]);
    const denied = await attempt(api, 'editor', 'signProvisionLink', inReview);
    expect(denied.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    await database.asOwner(
      `update user_role set revoked_at = now() where role = 'LEGAL_REVIEWER'
          and user_id = (select id from app_user where email = 'researcher@example.org')`,
    );
  });

  it('that there is not is named', async () => {
    const inReview = await caseInReview(api, 'No such link');
    expect((await attempt(api, 'legal', 'signProvisionLink', inReview, { link: 7 })).payload.errors).toEqual([
      expect.objectContaining({ __typename: 'ValidationFailed', path: ['link'], value: '7' }),
    ]);
  });

  it('waits in the queue of the lawyers until it is signed', async () => {
    const inReview = await caseInReview(api, 'Waits for a lawyer');
    const waiting = async (account: string) => {
      const { data } = await api.as(account)(
        '{ workQueue(kind: LEGAL, first: 50) { edges { node { case { reference } } } } }',
      );
      return data!.workQueue.edges.map(({ node }: any) => node.case.reference);
    };
    expect(await waiting('legal')).toContain(inReview.reference);
    expect(await waiting('verifier-one')).toEqual([]);
    await step(api, 'legal', 'signProvisionLink', inReview);
    expect(await waiting('legal')).not.toContain(inReview.reference);
  });

  it('says in an answer about the past what had been signed by then', async () => {
    const inReview = await caseInReview(api, 'Signed later');
    await new Promise((resolve) => setTimeout(resolve, 20));
    const [{ now }] = (await database.asOwner<{ now: Date }>(`select clock_timestamp() as now`)) as [{ now: Date }];
    await new Promise((resolve) => setTimeout(resolve, 20));
    await step(api, 'legal', 'signProvisionLink', inReview);
    const then = await api.as('verifier-one')(
      `query ($id: ID!, $asOf: DateTime!) { case(id: $id, asOf: $asOf) { grade ${LINKS} } }`,
      { id: inReview.id, asOf: now.toISOString() },
    );
    expect(then.data!.case).toEqual({
      grade: null,
      provisionLinks: [{ number: 1, legalReview: 'PENDING', legalOpinions: [] }],
    });
  });
});

describe('a review', () => {
  const FIELDS = 'decisions { kind fields { field number verdict reason } }';

  it('that asks for changes names the fields, each with what is wrong with it, and its author reads that', async () => {
    const inReview = await claim(api, 'verifier-one', await caseInReview(api, 'Field by field'));
    const accepted = { field: 'TITLE', verdict: 'ACCEPTED' };
    for (const fields of [[], [accepted]]) {
      expect(await refusal('verifier-one', 'requestChanges', inReview, { fields })).toEqual([
        ['FIELDS', expect.stringContaining('Name at least one field')],
      ]);
    }
    const change = { field: 'USE_OUTCOME', number: 1, verdict: 'REJECTED', reason: 'No source says so.' };
    await attempt(api, 'verifier-one', 'requestChanges', inReview, { fields: [accepted, change] });
    expect((await recordOf('researcher', inReview, FIELDS)).decisions.at(-1)).toEqual({
      kind: 'REQUEST_CHANGES',
      fields: [{ field: 'TITLE', number: 0, verdict: 'ACCEPTED', reason: null }, { ...change }],
    });
  });

  it('speaks of fields that the case has, and says why, or nothing is written', async () => {
    const inReview = await claim(api, 'verifier-one', await caseInReview(api, 'Fields that are not there'));
    const faulty = [
      { field: 'USE_OUTCOME', number: 9, verdict: 'CHANGE', reason: 'x' },
      { field: 'TITLE', verdict: 'CHANGE', reason: ' ' },
      { field: 'PROVISION_LINK', number: 2, verdict: 'REJECTED', reason: 'x' },
    ];
    const { payload } = await attempt(api, 'verifier-one', 'requestChanges', inReview, { fields: faulty });
    expect(payload.errors.map(({ path }: any) => path)).toEqual([
      ['fields', '0', 'number'],
      ['fields', '1', 'reason'],
      ['fields', '2', 'number'],
    ]);
    expect((await recordOf('verifier-one', inReview, `state ${FIELDS}`)).state).toBe('IN_REVIEW');
  });

  it('that passes a case says which fields were accepted, and passes none that is not', async () => {
    const inReview = await claim(api, 'verifier-one', await caseInReview(api, 'Passed field by field'));
    const change = [{ field: 'OUTCOME', verdict: 'CHANGE', reason: 'x' }];
    expect((await attempt(api, 'verifier-one', 'passReview', inReview, { fields: change })).payload.errors).toEqual([
      expect.objectContaining({ path: ['fields', '0', 'verdict'] }),
    ]);
    const fields = [{ field: 'OUTCOME', verdict: 'ACCEPTED' }];
    await attempt(api, 'verifier-one', 'passReview', inReview, { fields });
    expect((await recordOf('verifier-one', inReview, FIELDS)).decisions.at(-1)).toEqual({
      kind: 'FIRST_PASS',
      fields: [{ field: 'OUTCOME', number: 0, verdict: 'ACCEPTED', reason: null }],
    });
  });
});

describe('what is kept with a decision', () => {
  it('is put there as it is made, and by nobody later, whoever made it', async () => {
    const passed = await step(api, 'verifier-one', 'passReview', await caseInReview(api, 'Added to later'));
    const [decision] = await database.asOwner<{ id: string }>(
      `select id from decision where case_id = $1 and kind = 'FIRST_PASS'`,
      [await keyOf(passed)],
    );
    const of = [decision!.id];
    await database.asOwner('delete from decision_grade where decision_id = $1', of);
    await database.asOwner(`delete from decision_checklist where decision_id = $1 and item = 'CONTEXT'`, of);
    for (const account of ['verifier-one', 'verifier-two']) {
      for (const [table, columns, values] of [
        ['decision_grade', 'version, round, kind, decided_by, rule_version, grade, assessment', `1, 'CONFIRMED', '{}'`],
        ['field_review', 'version, round, kind, decided_by, field, verdict', `'OUTCOME', 'ACCEPTED'`],
        ['decision_checklist', 'item, answer', `'CONTEXT', 'YES'`],
      ] as const) {
        const kept = columns.startsWith('version') ? 'version, round, kind, decided_by, ' : '';
        const add = database.asBearer(
          api.tokenOf(account),
          `insert into ${table} (case_id, decision_id, ${columns}) select case_id, id, ${kept}${values} from decision where id = $1`,
          of,
        );
        await expect(add).rejects.toMatchObject({ code: '42501', message: expect.stringContaining(table) });
      }
    }
  });
});

describe('a lawyer who holds the application’s login', () => {
  it('puts no opinion on file on words that the link does not say', async () => {
    const inReview = await caseInReview(api, 'By SQL alone');
    const token = await sessionOf(database, 'legal@example.org', 'a lawyer at a console');
    const caseId = await keyOf(inReview);
    const opine = (rationale: string) =>
      database.asBearer(
        token,
        `insert into link_opinion (case_id, link_number, use_number, text_version_id, provision_id, cited_as, relation,
           rationale, opinion, reviewer, interest_declaration, interest_declared_at)
         select l.case_id, l.number, l.use_number, l.text_version_id, l.provision_id, l.cited_as, l.relation, ${rationale},
                'SIGNED', i.user_id, i.id, i.declared_at
           from provision_link l, interest_declaration i where l.case_id = $1`,
        [caseId],
      );
    await step(api, 'legal', 'signProvisionLink', inReview);
    await expect(opine(`'Another one.'`)).rejects.toThrow(/row-level security/);
    await expect(opine('l.rationale')).resolves.toEqual([]);
  });

  it('gives none in another’s name, of another moment, of a case that is not in review, or once they are no lawyer', async () => {
    const inReview = await caseInReview(api, 'By SQL, not theirs to give');
    await step(api, 'legal', 'signProvisionLink', inReview);
    const [documented] = await database.asOwner<{ id: string }>(
      `select l.case_id as id from provision_link l join case_file c on c.id = l.case_id where c.state = 'DOCUMENTED' limit 1`,
    );
    const lawyer = (account: string) =>
      database.asOwner<{ user: string; declaration: string; at: string }>(
        `select i.user_id as user, i.id as declaration, i.declared_at::text as at from interest_declaration i
           join app_user u on u.id = i.user_id where u.email = $1 || '@example.org' order by i.declared_at desc limit 1`,
        [account],
      );
    const opine = async (account = 'legal', at = 'now()', caseId?: string) => {
      const [by] = await lawyer(account);
      return database.asBearer(
        api.tokenOf('legal'),
        `insert into link_opinion (case_id, link_number, use_number, text_version_id, provision_id, cited_as, relation,
           rationale, opinion, reviewer, interest_declaration, interest_declared_at, given_at)
         select l.case_id, l.number, l.use_number, l.text_version_id, l.provision_id, l.cited_as, l.relation, l.rationale,
                'SIGNED', $2, $3, $4, ${at} from provision_link l where l.case_id = $1 returning 1`,
        [caseId ?? (await keyOf(inReview)), by!.user, by!.declaration, by!.at],
      );
    };
    const refused = { code: '42501' };
    await expect(opine('safety')).rejects.toMatchObject(refused);
    await expect(opine('legal', `now() - interval '1 day'`)).rejects.toMatchObject(refused);
    await expect(opine('legal', 'now()', documented!.id)).rejects.toMatchObject(refused);
    const isLawyer = (isOne: boolean) =>
      database.asOwner(
        `update user_role set revoked_at = ${isOne ? 'null' : 'now()'} where role = 'LEGAL_REVIEWER'
            and user_id = (select id from app_user where email = 'legal@example.org')`,
      );
    await isLawyer(false);
    await expect(opine()).rejects.toMatchObject(refused);
    await isLawyer(true);
    expect(await opine()).toHaveLength(1);
  });
});
