/** What sources say about the fields of a case, side by side, and which of it became the value. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { startApi, type TestApi } from './support/api.js';
import { nextVersion, withBearerOn } from './support/bearer.js';
import { loadedDatabase, type TestDatabase } from './support/database.js';
import { act, type CaseState, completeDraft, step, succeed } from './support/draft.js';

let database: TestDatabase;
let api: TestApi;

beforeAll(async () => {
  database = await loadedDatabase();
  api = await startApi(database);
});
afterAll(async () => {
  await api.close();
  await database.drop();
});

interface Begun {
  readonly file: CaseState;
  /** Ids of its sources. */
  readonly sources: readonly string[];
}

/** A complete draft with two sources. */
async function begun(): Promise<Begun> {
  const draft = await completeDraft(api);
  const file = await succeed(api.as('researcher'), 'addSource', 'AddSourceInput', {
    id: draft.id,
    expectedVersion: draft.version,
    title: 'A judgment',
    kind: 'JUDGMENT',
  });
  const { data } = await api.as('researcher')(
    `{ case(reference: "${file.reference}") { sources(first: 9) { edges { node { id } } } } }`,
  );
  return { file, sources: data.case.sources.edges.map(({ node }: any) => node.id) };
}

const on = ({ id, version }: CaseState) => ({ id, expectedVersion: version });

const claimOf = (source: string | undefined, more: object = {}) => ({
  field: 'OCCURRED',
  value: '2019-05',
  source,
  quotation: 'In May 2019.',
  credibility: 2,
  stance: 'ALLEGED',
  ...more,
});

const addTo = (file: CaseState, claim: object) =>
  succeed(api.as('researcher'), 'addClaim', 'AddClaimInput', { ...on(file), claim });
const tryAdd = async (file: CaseState, claim: object) =>
  (await act(api.as('researcher'), 'addClaim', 'AddClaimInput', { ...on(file), claim })).payload.errors;
const decide = (mutation: 'adoptClaim' | 'dismissClaim', file: CaseState, claim: string, reason = 'It is a court’s.') =>
  act(api.as('researcher'), mutation, 'ClaimDecisionInput', { ...on(file), claim, reason });

const CLAIM = `__typename id field number value page offset quotation credibility isAdopted adoptionReason isDismissed
  dismissalReason overlays source { id } ... on EstablishedClaim { basis }`;
const VALUE = `__typename claimId field number value credibility overlays source { title } ... on EstablishedValue { basis }`;

async function read(account: string, { reference }: CaseState, args = ''): Promise<any> {
  const { data, errors } = await api.as(account)(
    `{ case(reference: "${reference}") {
        version occurred { edtf } requestingState { code } hostStates { code }
        uses { number outcome mechanism { slug } codedFacts { fact answer basis reason } events { number date { edtf } } }
        subjects { personCount profiles { slug } }
        claims${args} { ${CLAIM} } values { ${VALUE} }
        conflicts { field number values { value claims { id } } } } }`,
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data.case;
}

describe('a claim', () => {
  it('says what a source says about a field, where, and how far it is believed, and changes no value', async () => {
    const { file, sources } = await begun();
    const after = await addTo(file, claimOf(sources[0], { value: '2019-06', page: '12', offset: 340, credibility: 3 }));
    expect(after.version).toBe(file.version + 1);
    const { claims, occurred, values } = await read('researcher', file);
    expect(claims).toMatchObject([
      {
        __typename: 'AllegedClaim',
        field: 'OCCURRED',
        number: 0,
        value: '2019-06',
        page: '12',
        offset: 340,
        quotation: 'In May 2019.',
        credibility: 3,
        isAdopted: false,
        isDismissed: false,
        source: { id: sources[0] },
      },
    ]);
    expect({ occurred, values }).toEqual({ occurred: { edtf: '2019-05/2020' }, values: [] });
    const { data } = await api.as('researcher')(`{ node(id: "${claims[0].id}") { __typename id } }`);
    expect(data.node).toEqual({ __typename: 'AllegedClaim', id: claims[0].id });
  });

  it.each<[string, object, string[], string]>([
    ['no anchor', { quotation: null }, ['claim', 'quotation'], 'page'],
    ['a quotation that is too long', { quotation: 'x'.repeat(1001) }, ['claim', 'quotation'], '1000'],
    ['no date', { value: 'May 2019' }, ['claim', 'value'], 'EDTF'],
    ['a country that is none', { field: 'REQUESTING_STATE', value: 'XX' }, ['claim', 'value'], 'XX'],
    ['a set with a member twice', { field: 'HOST_STATES', value: 'DE,DE' }, ['claim', 'value'], 'twice'],
    ['an unknown mechanism', { field: 'USE_MECHANISM', number: 1, value: 'none' }, ['claim', 'value'], 'mechanisms'],
    ['what is no statement', { field: 'USE_OUTCOME', number: 1, value: 'UNKNOWN' }, ['claim', 'value'], 'none of'],
    ['no number of a use', { field: 'USE_OUTCOME', value: 'DELETED' }, ['claim', 'number'], 'from 1'],
    ['the number of no use', { field: 'USE_OUTCOME', number: 2, value: 'DELETED' }, ['claim', 'number'], 'no use'],
    ['a number for the case', { number: 1 }, ['claim', 'number'], 'case itself'],
    ['a credibility beyond the scale', { credibility: 7 }, ['claim', 'credibility'], 'from 1'],
    ['a basis for what is alleged', { basis: 'ADMISSION' }, ['claim', 'basis'], 'ALLEGED'],
    ['a source of another case', { source: 'U291cmNlOm5vbmU' }, ['claim', 'source'], 'linkSource'],
  ])('with %s is refused whole, with field and remedy', async (_, wrong, path, remedy) => {
    const { file, sources } = await begun();
    const errors = await tryAdd(file, claimOf(sources[0], wrong));
    expect(errors).toMatchObject([{ code: 'VALIDATION_FAILED', path, message: expect.stringContaining(remedy) }]);
    expect((await read('researcher', file)).claims).toEqual([]);
  });

  it('is established on a basis, and without one neither by the API nor by SQL', async () => {
    const { file, sources } = await begun();
    expect(await tryAdd(file, claimOf(sources[1], { stance: 'ESTABLISHED' }))).toMatchObject([
      { __typename: 'BasisMissing', path: ['claim', 'basis'] },
    ]);
    await expect(
      database.asOwner(
        `insert into claim (case_id, field, value, source_id, page, credibility, stance, made_by)
         select c.id, 'OCCURRED', '2019', s.source_id, '1', 1, 'ESTABLISHED', c.author_id
         from case_file c join case_source s on s.case_id = c.id and s.number = 1 where c.reference = $1`,
        [file.reference],
      ),
    ).rejects.toMatchObject({ constraint: 'claim_established_has_its_basis' });
    await addTo(file, claimOf(sources[1], { stance: 'ESTABLISHED', basis: 'COURT_DECISION', page: '3' }));
    expect((await read('researcher', file)).claims).toMatchObject([
      { __typename: 'EstablishedClaim', basis: 'COURT_DECISION' },
    ]);
  });

  it('rests on several independent sources only where there are several', async () => {
    const { file, sources } = await begun();
    const several = claimOf(sources[1], { stance: 'ESTABLISHED', basis: 'MULTIPLE_INDEPENDENT_SOURCES' });
    expect(await tryAdd(file, several)).toMatchObject([{ __typename: 'BasisMissing' }]);
    const other = await addTo(file, claimOf(sources[0], { value: '2019-07' }));
    expect(await tryAdd(other, several)).toMatchObject([{ __typename: 'BasisMissing' }]);
    const same = await addTo(other, claimOf(sources[0]));
    await addTo(same, several);
  });

  it('is entered by the author of a draft, and by nobody else or later', async () => {
    const { file, sources } = await begun();
    const inReview = await step(api, 'triage', 'acceptForReview', await step(api, 'researcher', 'submitCase', file));
    expect(await tryAdd(inReview, claimOf(sources[0]))).toMatchObject([{ __typename: 'ContentClosed' }]);
    const { errors } = await act(api.as('verifier-one'), 'addClaim', 'AddClaimInput', {
      ...on(inReview),
      claim: claimOf(sources[0]),
    });
    expect(errors?.[0]!.extensions).toMatchObject({ code: 'FORBIDDEN' });
  });

  it('is refused on a version that is not the current one', async () => {
    const { file, sources } = await begun();
    await addTo(file, claimOf(sources[0]));
    expect(await tryAdd(file, claimOf(sources[0]))).toMatchObject([{ __typename: 'StaleVersion' }]);
  });
});

describe('claims that contradict one another', () => {
  it('stand side by side until one is dismissed with a reason, which stays on file', async () => {
    const { file, sources } = await begun();
    let at = await addTo(file, claimOf(sources[0], { value: '2019-05' }));
    at = await addTo(at, claimOf(sources[1], { value: '2019-06' }));
    at = await addTo(at, claimOf(sources[1], { field: 'HOST_STATES', value: 'ES, DE' }));
    at = await addTo(at, claimOf(sources[0], { field: 'HOST_STATES', value: 'DE,ES' }));
    const { claims, conflicts } = await read('researcher', file);
    expect(claims).toHaveLength(4);
    const [first, second] = claims.filter(({ field }: any) => field === 'OCCURRED');
    expect(conflicts).toEqual([
      {
        field: 'OCCURRED',
        number: 0,
        values: [
          { value: '2019-05', claims: [{ id: first.id }] },
          { value: '2019-06', claims: [{ id: second.id }] },
        ],
      },
    ]);
    expect((await read('researcher', file, '(field: OCCURRED)')).claims).toHaveLength(2);
    expect((await decide('dismissClaim', at, first.id, ' ')).payload.errors).toMatchObject([
      { code: 'VALIDATION_FAILED', path: ['reason'] },
    ]);
    const { payload } = await decide('dismissClaim', at, first.id, 'The article was corrected.');
    expect(payload.errors).toEqual([]);
    const after = await read('researcher', file, '(field: OCCURRED)');
    expect(after.conflicts).toEqual([]);
    expect(after.claims).toMatchObject([
      { isDismissed: true, dismissalReason: 'The article was corrected.' },
      { isDismissed: false },
    ]);
    for (const mutation of ['dismissClaim', 'adoptClaim'] as const) {
      expect((await decide(mutation, payload.case, first.id)).payload.errors).toMatchObject([
        { __typename: 'ClaimDismissed' },
      ]);
    }
  });
});

describe('a value that is adopted from a claim', () => {
  it.each<[string, number, string, (read: any) => unknown, unknown]>([
    ['REQUESTING_STATE', 0, 'AE', (of) => of.requestingState.code, 'AE'],
    ['HOST_STATES', 0, 'PT,DE', (of) => of.hostStates.map(({ code }: any) => code), ['DE', 'PT']],
    ['OCCURRED', 0, '2018~', (of) => of.occurred.edtf, '2018~'],
    ['USE_OUTCOME', 1, 'REFUSED', (of) => of.uses[0].outcome, 'REFUSED'],
    ['USE_MECHANISM', 1, 'interpol-diffusion', (of) => of.uses[0].mechanism.slug, 'interpol-diffusion'],
    ['EVENT_DATE', 1, '2019-04-30', (of) => of.uses[0].events[0].date.edtf, '2019-04-30'],
    ['SUBJECT_PERSON_COUNT', 1, '3', (of) => of.subjects[0].personCount, 3],
    ['SUBJECT_PROFILES', 1, 'refugee', (of) => of.subjects[0].profiles.map(({ slug }: any) => slug), ['refugee']],
    [
      'USE_JUDICIAL_AUTHORISATION',
      1,
      'NO',
      (of) => of.uses[0].codedFacts.find(({ fact }: any) => fact === 'JUDICIAL_AUTHORISATION'),
      { fact: 'JUDICIAL_AUTHORISATION', answer: 'NO', basis: 'RECORD_TEXT', reason: 'It is a court’s.' },
    ],
  ])('is that of the claim, and names it: %s', async (field, number, value, valueIn, expected) => {
    const { file, sources } = await begun();
    const claimed = await addTo(
      file,
      claimOf(sources[1], { field, number, value, stance: 'ESTABLISHED', basis: 'COURT_DECISION' }),
    );
    const [claim] = (await read('researcher', file)).claims;
    const { payload } = await decide('adoptClaim', claimed, claim.id);
    expect(payload).toMatchObject({ errors: [], case: { version: claimed.version + 1 } });
    const after = await read('researcher', file);
    expect(valueIn(after)).toEqual(expected);
    expect(after.values).toMatchObject([
      {
        __typename: 'EstablishedValue',
        basis: 'COURT_DECISION',
        claimId: claim.id,
        field,
        number,
        source: { title: 'A judgment' },
      },
    ]);
    expect(after.claims).toMatchObject([{ isAdopted: true, adoptionReason: 'It is a court’s.' }]);
  });

  it.each<[string, string, string]>([
    ['USE_REQUESTING_STATE', 'AE', 'requesting_state'],
    ['USE_RESPONDING_STATES', 'DE,ES', ''],
    ['USE_RESPONDING_PROVIDER', 'A provider', 'responding_provider'],
    ['USE_GROUND', 'terrorism', ''],
    ['USE_DUAL_CRIMINALITY', 'YES', 'dual_criminality'],
    ['USE_CORE_CYBERCRIME', 'NO', 'core_cybercrime'],
    ['USE_SPECIFIC_REQUEST', 'NO', 'specific_request'],
    ['USE_POLITICAL_CHARACTER', 'DISPUTED', 'political_character'],
    ['USE_TARGET_NOTIFIED', 'NO', 'target_notified'],
    ['USE_REMEDY_USED', 'YES', 'remedy_used'],
  ])('is written where the database reads it: %s', async (field, value, column) => {
    const { file, sources } = await begun();
    const claimed = await addTo(file, claimOf(sources[1], { field, number: 1, value }));
    const [claim] = (await read('researcher', file)).claims;
    expect((await decide('adoptClaim', claimed, claim.id)).payload.errors).toEqual([]);
    expect((await read('researcher', file)).values).toMatchObject([{ __typename: 'AllegedValue', field, value }]);
    if (!column) return;
    const [row] = await database.asOwner(
      `select u.${column} as value from mechanism_use u join case_file c on c.id = u.case_id where c.reference = $1`,
      [file.reference],
    );
    expect(row).toEqual({ value });
  });

  it('is also that of the outcome and of the kind of a subject', async () => {
    const { file, sources } = await begun();
    let at = await addTo(file, claimOf(sources[1], { field: 'OUTCOME', value: 'RELEASED' }));
    at = await addTo(at, claimOf(sources[1], { field: 'SUBJECT_KIND', number: 1, value: 'GROUP' }));
    for (const { id } of (await read('researcher', file)).claims) {
      at = (await decide('adoptClaim', at, id)).payload.case;
    }
    expect((await read('researcher', file)).values.map(({ field, value }: any) => [field, value])).toEqual([
      ['OUTCOME', 'RELEASED'],
      ['SUBJECT_KIND', 'GROUP'],
    ]);
  });

  it('names the claim no more when it is edited, and still does when it is written again as it was', async () => {
    const { file, sources } = await begun();
    let at = await addTo(file, claimOf(sources[0], { field: 'HOST_STATES', value: 'DE,ES' }));
    at = await addTo(at, claimOf(sources[0], { field: 'OCCURRED', value: '2018' }));
    for (const { id } of (await read('researcher', file)).claims)
      at = (await decide('adoptClaim', at, id)).payload.case;
    const edit = (change: object) =>
      succeed(api.as('researcher'), 'updateDraft', 'UpdateDraftInput', { ...on(at), ...change });
    at = await edit({ hostStates: ['ES', 'DE'], occurred: '2018' });
    expect((await read('researcher', file)).values).toHaveLength(2);
    at = await edit({ hostStates: ['ES'] });
    expect((await read('researcher', file)).values).toMatchObject([{ field: 'OCCURRED' }]);
    await edit({ occurred: null });
    const after = await read('researcher', file);
    expect(after.values).toEqual([]);
    expect(after.claims).toMatchObject([{ isAdopted: false }, { isAdopted: false }]);
  });

  it('names the claim that was adopted last', async () => {
    const { file, sources } = await begun();
    let at = await addTo(file, claimOf(sources[0], { value: '2018' }));
    at = await addTo(at, claimOf(sources[1], { value: '2019' }));
    const ids = (await read('researcher', file)).claims.map(({ id }: any) => id);
    for (const id of ids) at = (await decide('adoptClaim', at, id)).payload.case;
    const { values, occurred } = await read('researcher', file);
    expect({ values, occurred }).toMatchObject({ values: [{ claimId: ids[1] }], occurred: { edtf: '2019' } });
  });

  it('keeps its claim from being dismissed or removed', async () => {
    const { file, sources } = await begun();
    const claimed = await addTo(file, claimOf(sources[0]));
    const [{ id }] = (await read('researcher', file)).claims;
    const { case: adopted } = (await decide('adoptClaim', claimed, id)).payload;
    expect((await decide('dismissClaim', adopted, id)).payload.errors).toMatchObject([{ __typename: 'ClaimAdopted' }]);
    const remove = (at: CaseState) =>
      act(api.as('researcher'), 'removeClaim', 'RemoveClaimInput', { ...on(at), claim: id });
    expect((await remove(adopted)).payload.errors).toMatchObject([{ __typename: 'ClaimAdopted' }]);
    const edited = await succeed(api.as('researcher'), 'updateDraft', 'UpdateDraftInput', {
      ...on(adopted),
      occurred: '2001',
    });
    expect((await remove(edited)).payload.errors).toEqual([]);
    expect((await read('researcher', file)).claims).toEqual([]);
  });

  it('stands for one of two who adopt and dismiss at once', async () => {
    const { file, sources } = await begun();
    const claimed = await addTo(file, claimOf(sources[0]));
    const [{ id }] = (await read('researcher', file)).claims;
    const answers = await Promise.all([decide('adoptClaim', claimed, id), decide('dismissClaim', claimed, id)]);
    const codes = answers.flatMap(({ payload }) => payload.errors.map(({ code }: any) => code));
    expect(codes).toEqual(['STALE_VERSION']);
    const [{ isAdopted, isDismissed }] = (await read('researcher', file)).claims;
    expect(isAdopted).not.toBe(isDismissed);
  });
});

describe('the memory of a case', () => {
  const historyOf = async ({ reference }: CaseState): Promise<any[]> => {
    const { data } = await api.as('researcher')(
      `{ case(reference: "${reference}") { history(first: 50) { edges { node {
           version reason changes { path kind before after isMasked } } } } } }`,
    );
    return data.case.history.edges.map(({ node }: any) => node);
  };

  it('tells who entered, adopted and dismissed which claim, and the value that came with it', async () => {
    const { file, sources } = await begun();
    const entered = await addTo(file, claimOf(sources[0]));
    const [{ id }] = (await read('researcher', entered)).claims;
    await decide('adoptClaim', entered, id, 'It was there');
    const [adoption, entry] = await historyOf(file);
    const claim = `claims/${Buffer.from(id, 'base64url').toString().split(':')[1]}`;
    expect(entry.changes).toEqual(
      expect.arrayContaining([
        { path: `${claim}/value`, kind: 'ADDED', before: null, after: ['2019-05'], isMasked: false },
        { path: `${claim}/source/id`, kind: 'ADDED', before: null, after: [sources[0]], isMasked: false },
      ]),
    );
    expect(adoption).toMatchObject({ version: file.version + 2, reason: 'It was there' });
    expect(adoption.changes).toEqual([
      { path: `${claim}/adoptionReason`, kind: 'CHANGED', before: null, after: ['It was there'], isMasked: false },
      { path: `${claim}/isAdopted`, kind: 'CHANGED', before: ['false'], after: ['true'], isMasked: false },
      { path: 'occurred', kind: 'CHANGED', before: ['2019-05/2020'], after: ['2019-05'], isMasked: false },
    ]);
  });

  it('shows the claims of then as of then, and has them again when a version is restored', async () => {
    const { file, sources } = await begun();
    let at = await addTo(file, claimOf(sources[0]));
    at = await addTo(at, claimOf(sources[1], { field: 'USE_OUTCOME', number: 1, value: 'DELETED' }));
    const claims = (await read('researcher', at)).claims;
    at = (await decide('adoptClaim', at, claims[0].id)).payload.case;
    at = (await decide('dismissClaim', at, claims[1].id)).payload.case;
    const then = await read('researcher', at);
    const moment = new Date();
    for (const { id } of [claims[1]]) {
      at = await succeed(api.as('researcher'), 'removeClaim', 'RemoveClaimInput', { ...on(at), claim: id });
    }
    at = await succeed(api.as('researcher'), 'updateDraft', 'UpdateDraftInput', {
      ...on(at),
      occurred: '2021',
      uses: [{ mechanism: 'interpol-diffusion' }],
    });
    expect(await read('researcher', at)).toMatchObject({ claims: [{ isAdopted: false }], values: [] });
    const { data } = await api.as('researcher')(
      `{ case(reference: "${file.reference}", asOf: "${moment.toISOString()}") { claims { ${CLAIM} madeAt } values { ${VALUE} } overlays } }`,
    );
    expect(data.case.claims.map(({ madeAt: _, ...claim }: any) => claim)).toEqual(then.claims);
    expect(data.case).toMatchObject({ values: then.values, overlays: [] });
    const restored = await succeed(api.as('researcher'), 'restoreVersion', 'RestoreVersionInput', {
      ...on(at),
      version: then.version,
      reason: 'It was right',
    });
    expect({ ...(await read('researcher', restored)), version: then.version }).toEqual(then);
  });

  it('keeps no value as adopted that has become another, whoever changed it', async () => {
    const { file, sources } = await begun();
    const entered = await addTo(file, claimOf(sources[0]));
    const [{ id }] = (await read('researcher', entered)).claims;
    const adopted = (await decide('adoptClaim', entered, id)).payload.case as CaseState;
    expect((await read('researcher', adopted)).values).toHaveLength(1);
    await succeed(api.as('researcher'), 'updateDraft', 'UpdateDraftInput', { ...on(adopted), occurred: '2003' });
    const [change] = await historyOf(file);
    expect(change.changes.map(({ path }: any) => path.replace(/claims\/[^/]+/, 'claims/…'))).toEqual([
      'claims/…/adoptionReason',
      'claims/…/isAdopted',
      'occurred',
    ]);
  });
});

describe('the list of uses', () => {
  it('is not replaced under the claims that speak of them, and a claim can be taken away for that', async () => {
    const { file, sources } = await begun();
    const claimed = await addTo(file, claimOf(sources[0], { field: 'USE_OUTCOME', number: 1, value: 'DELETED' }));
    const replace = (at: CaseState) =>
      act(api.as('researcher'), 'updateDraft', 'UpdateDraftInput', {
        ...on(at),
        uses: [{ mechanism: 'interpol-diffusion' }],
      });
    expect((await replace(claimed)).payload.errors).toMatchObject([{ __typename: 'ClaimsRest', path: ['uses'] }]);
    const [{ id }] = (await read('researcher', file)).claims;
    const removed = await succeed(api.as('researcher'), 'removeClaim', 'RemoveClaimInput', {
      ...on(claimed),
      claim: id,
    });
    expect((await replace(removed)).payload.errors).toEqual([]);
  });
});

describe('the database', () => {
  const keys = async ({ file, sources }: Begun) => {
    let at = await addTo(file, claimOf(sources[0], { value: '2019' }));
    at = await addTo(at, claimOf(sources[0], { field: 'REQUESTING_STATE', value: 'TR' }));
    const rows = await database.asOwner<{ case_id: string; id: string; field: string }>(
      `select x.case_id, x.id, x.field from claim x join case_file c on c.id = x.case_id where c.reference = $1`,
      [at.reference],
    );
    return { caseId: rows[0]!.case_id, idOf: (field: string) => rows.find((row) => row.field === field)!.id };
  };
  const adoption = (caseId: string, field: string, claim: string) =>
    `${nextVersion(caseId)}
     insert into case_value_basis (case_id, field, claim_id, reason, adopted_by)
     values ('${caseId}', '${field}', '${claim}', 'x', access.user_id())`;
  const dismissal = (caseId: string, claim: string) =>
    `${nextVersion(caseId)}
     update claim set dismissed = true, dismissal_reason = 'x', dismissed_by = access.user_id(), dismissed_at = now()
     where id = '${claim}'`;
  const asAuthor = (statements: string) => database.asBearer(api.tokenOf('researcher'), statements);
  const adopt = (caseId: string, field: string, claim: string) => asAuthor(adoption(caseId, field, claim));

  it('adopts no value from a claim about another field, of another case, that is dismissed, or that says otherwise', async () => {
    const one = await keys(await begun());
    const two = await keys(await begun());
    await expect(adopt(one.caseId, 'OCCURRED', one.idOf('OCCURRED'))).rejects.toMatchObject({
      constraint: 'case_value_basis_gives_the_value',
    });
    for (const claim of [one.idOf('OCCURRED'), two.idOf('REQUESTING_STATE')]) {
      await expect(adopt(one.caseId, 'REQUESTING_STATE', claim)).rejects.toMatchObject({
        constraint: 'case_value_basis_claim_fkey',
      });
    }
    await asAuthor(dismissal(one.caseId, one.idOf('REQUESTING_STATE')));
    await expect(adopt(one.caseId, 'REQUESTING_STATE', one.idOf('REQUESTING_STATE'))).rejects.toMatchObject({
      constraint: 'case_value_basis_claim_fkey',
    });
  });

  it('dismisses no claim that another transaction is adopting', async () => {
    const { caseId, idOf } = await keys(await begun());
    const clients = [0, 1].map(() => new pg.Client({ connectionString: database.applicationUrl }));
    const [first, second] = clients as [pg.Client, pg.Client];
    for (const client of clients) {
      await client.connect();
      await withBearerOn(client, api.tokenOf('researcher'));
    }
    try {
      await first.query(adoption(caseId, 'REQUESTING_STATE', idOf('REQUESTING_STATE')));
      const ended = second.query(dismissal(caseId, idOf('REQUESTING_STATE'))).then(
        () => 'dismissed',
        (error: { constraint?: string }) => error.constraint,
      );
      await new Promise((resolve) => setTimeout(resolve, 200));
      await first.query('commit');
      expect(await ended).toBe('case_version_pkey'); // each change is a version, and one of the two is the next
    } finally {
      for (const client of clients) await client.end();
    }
  });

  it('tells whoever may not see a case nothing about its values, not even that there is a case', async () => {
    const { caseId, idOf } = await keys(await begun());
    const none = '00000000-0000-7000-8000-000000000000';
    const asked = async (id: string, claim: string) =>
      database
        .asBearer(
          api.tokenOf('researcher-two'),
          `insert into case_value_basis (case_id, field, claim_id, reason, adopted_by)
           values ($1, 'REQUESTING_STATE', $2, 'x', access.user_id())`,
          [id, claim],
        )
        .then(
          () => 'accepted',
          ({ code, message }: { code: string; message: string }) => `${code} ${message}`,
        );
    const absent = await asked(none, none);
    expect(absent).toMatch(/^42501/);
    for (const claim of [none, idOf('REQUESTING_STATE'), idOf('OCCURRED')]) {
      expect(await asked(caseId, claim)).toBe(absent);
    }
  });

  it('takes no dismissal back, and changes nothing else of a claim', async () => {
    const { caseId, idOf } = await keys(await begun());
    const change = (to: string) =>
      asAuthor(`${nextVersion(caseId)} update claim set ${to} where id = '${idOf('OCCURRED')}'`);
    await expect(change(`value = '2020'`)).rejects.toMatchObject({ code: '42501' });
    await asAuthor(dismissal(caseId, idOf('OCCURRED')));
    await change('dismissed = false');
    const [claim] = await database.asOwner('select dismissed from claim where id = $1', [idOf('OCCURRED')]);
    expect(claim).toEqual({ dismissed: true });
  });
});

describe('an alert over a source', () => {
  it('flags the claims and values that rest on it, and no others, until it is lifted', async () => {
    const { file, sources } = await begun();
    let at = await addTo(file, claimOf(sources[0]));
    at = await addTo(at, claimOf(sources[1], { field: 'REQUESTING_STATE', value: 'TR' }));
    const claims = (await read('researcher', file)).claims;
    for (const { id } of claims) at = (await decide('adoptClaim', at, id)).payload.case;
    await step(api, 'triage', 'acceptForReview', await step(api, 'researcher', 'submitCase', at));
    const { data } = await api.as('verifier-one')(
      `mutation ($input: AlertSourceInput!) { alertSource(input: $input) { source { alerts { id } } errors { code } } }`,
      { input: { source: sources[0], kind: 'RETRACTED', reason: 'It was taken back.' } },
    );
    const flagged = async () => {
      const of = await read('verifier-one', file);
      return [...of.claims, ...of.values]
        .filter(({ overlays }: any) => overlays.length > 0)
        .map(({ field }: any) => field);
    };
    expect(await flagged()).toEqual(['OCCURRED', 'OCCURRED']);
    await api.as('verifier-one')(
      `mutation ($input: LiftSourceAlertInput!) { liftSourceAlert(input: $input) { errors { code } } }`,
      { input: { alert: data.alertSource.source.alerts[0].id, reason: 'It is back.' } },
    );
    expect(await flagged()).toEqual([]);
  });
});

describe('the public', () => {
  it('reads of a published case which values are alleged and which established, from which source, and no more', async () => {
    const { file, sources } = await begun();
    let at = await addTo(file, claimOf(sources[0], { quotation: 'A canary quotation.' }));
    at = await addTo(at, claimOf(sources[0], { value: '1999', quotation: 'A claim that was not adopted.' }));
    at = await addTo(
      at,
      claimOf(sources[1], {
        field: 'USE_OUTCOME',
        number: 1,
        value: 'DELETED',
        stance: 'ESTABLISHED',
        basis: 'BODY_FINDING',
        page: '4',
      }),
    );
    const { claims } = await read('researcher', file);
    for (const { id, value } of claims) {
      if (value !== '1999') at = (await decide('adoptClaim', at, id)).payload.case;
    }
    const ask = async () =>
      (
        await api.anonymous(
          `{ publicCases(first: 100, filter: { state: PUBLISHED }) { edges { node { reference values { ${VALUE} page } } } } }`,
        )
      ).data.publicCases.edges.map(({ node }: any) => node);
    for (const [account, mutation] of [
      ['researcher', 'submitCase'],
      ['triage', 'acceptForReview'],
      ['verifier-one', 'passReview'],
      ['verifier-two', 'passReview'],
    ] as const) {
      at = await step(api, account, mutation, at);
    }
    expect(await ask()).toEqual([]);
    await step(api, 'editor', 'publishCase', at);
    expect(await ask()).toMatchObject([
      {
        reference: file.reference,
        values: [
          {
            __typename: 'AllegedValue',
            field: 'OCCURRED',
            value: '2019-05',
            source: { title: 'Court orders release' },
          },
          { __typename: 'EstablishedValue', field: 'USE_OUTCOME', basis: 'BODY_FINDING', page: '4' },
        ],
      },
    ]);
    for (const { id } of claims) {
      expect((await api.anonymous(`{ node(id: "${id}") { id } }`)).data).toEqual({ node: null });
    }
    const asked = await api.anonymous(`{ publicCases(first: 1) { edges { node { values { quotation } } } } }`);
    expect(asked.status).toBe(400);
    const columns = await database.asOwner(
      `select attname from pg_attribute where attrelid in (select oid from pg_class where relnamespace = 'published'::regnamespace and relname not in ('link_opinion', 'law_revision'))
       and attname in ('quotation', 'made_by', 'adopted_by', 'reason', 'dismissal_reason')`,
    );
    expect(columns).toEqual([]);
  });

  it('of a hidden case reads nothing, nor does whoever may not see it', async () => {
    const { file, sources } = await begun();
    await addTo(file, claimOf(sources[0]));
    const [{ id }] = (await read('researcher', file)).claims;
    for (const ask of [api.anonymous, api.as('researcher-two'), api.as('editor'), api.as('administrator')]) {
      expect((await ask(`{ node(id: "${id}") { id } }`)).data).toEqual({ node: null });
    }
  });
});
