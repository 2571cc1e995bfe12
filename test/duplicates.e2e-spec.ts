/** An author looks at what may tell the same before they hand a case in; what they may not see tells them nothing. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApi, type TestApi } from './support/api.js';
import { loadedDatabase, type TestDatabase } from './support/database.js';
import { attempt, type CaseState, completeDraft, step, succeed } from './support/draft.js';
import { sealIdentity } from './support/vault.js';

let database: TestDatabase;
let api: TestApi;

beforeAll(async () => {
  database = await loadedDatabase();
  api = await startApi(database, { pointsPerMinute: { anonymous: 0, key: 0, person: 0, global: 0 } });
});
afterAll(async () => {
  await api.close();
  await database.drop();
});

interface Candidate {
  readonly case: { readonly reference: string };
  readonly score: number;
  readonly reasons: readonly string[];
  readonly mustBeSeen: boolean;
}

const CANDIDATES = 'case { reference } score reasons mustBeSeen';
const candidatesFor = async (account: string, { id }: { id: string }): Promise<Candidate[] | string> => {
  const { data, errors } = await api.as(account)(`{ duplicateCandidates(case: "${id}") { ${CANDIDATES} } }`);
  return (errors?.[0]?.extensions['code'] as string | undefined) ?? data.duplicateCandidates;
};
const suspectedFor = async (account: string, of: CaseState) =>
  ((await candidatesFor(account, of)) as Candidate[])
    .filter(({ mustBeSeen }) => mustBeSeen)
    .map((candidate) => candidate.case.reference);
const submit = (of: CaseState, duplicatesSeen: readonly string[], account = 'researcher') =>
  attempt(api, account, 'submitCase', of, { duplicatesSeen });
const seenWith = async (account: string, { id }: CaseState) =>
  (await api.as(account)(`{ case(id: "${id}") { duplicatesSeen { score rulesVersion case { reference } } } }`)).data
    .case.duplicatesSeen;
const idOf = async ({ reference }: { reference: string }) =>
  (await database.asOwner<{ id: string }>('select id from case_file where reference = $1', [reference]))[0]!.id;

/** A draft of somebody’s that says the same as {@link completeDraft}, from a source of their own. */
async function draftOf(account: string, title: string, url: string): Promise<CaseState> {
  const ask = api.as(account);
  const draft = await succeed(ask, 'createDraft', 'CreateDraftInput', {
    title: { text: title },
    summary: { text: 'Somebody was arrested.' },
    requestingState: 'AZ',
    hostStates: ['FR'],
    occurred: '2015',
    subjects: [{ kind: 'PERSON', profiles: ['refugee'], personCount: 1 }],
    uses: [{ mechanism: 'extradition-request', requestingState: 'AZ', respondingStates: ['FR'] }],
  });
  return succeed(ask, 'addSource', 'AddSourceInput', {
    id: draft.id,
    expectedVersion: draft.version,
    title: 'A report',
    url,
    kind: 'NEWS',
  });
}

describe('a case that may tell what another one tells', () => {
  it('is handed in when its author has looked at the other, and the triage officer reads what was seen', async () => {
    const first = await step(api, 'researcher', 'submitCase', await completeDraft(api, 'The arrest of an editor'));
    const second = await completeDraft(api, 'The arrest of an editor in Madrid');
    const refused = await api.as('researcher')(
      `mutation ($input: SubmitCaseInput!) { submitCase(input: $input) { case { id }
        errors { __typename code message path ... on DuplicateSuspected { guard candidates { ${CANDIDATES} } } } } }`,
      { input: { id: second.id, expectedVersion: second.version } },
    );
    expect(refused.data.submitCase).toEqual({
      case: null,
      errors: [
        {
          __typename: 'DuplicateSuspected',
          code: 'DUPLICATE_SUSPECTED',
          message: expect.stringContaining(first.reference),
          path: ['duplicatesSeen'],
          guard: 'DUPLICATES_SEEN',
          candidates: [
            {
              case: { reference: first.reference },
              score: expect.any(Number),
              reasons: expect.arrayContaining([
                'In both, TR asked.',
                'In both, ES was asked or hosted.',
                'Both may have happened at the same time.',
              ]),
              mustBeSeen: true,
            },
          ],
        },
      ],
    });
    expect((await submit(second, ['TNR-2999-000001', 'nonsense'])).payload.errors).toHaveLength(1);
    expect(await seenWith('researcher', second)).toEqual([]);
    expect((await submit(second, [first.reference])).payload).toMatchObject({
      errors: [],
      case: { state: 'SUBMITTED' },
    });
    for (const account of ['researcher', 'triage']) {
      expect(await seenWith(account, second)).toEqual([
        { score: expect.any(Number), rulesVersion: 1, case: { reference: first.reference } },
      ]);
    }
    expect(await suspectedFor('triage', second)).toEqual([first.reference]);
  });

  it('may be named by id as well, and a weak likeness is kept when its author names it', async () => {
    const first = await draftOf('researcher', 'Named by id', 'https://example.org/by-id');
    const second = await draftOf('researcher', 'Named by id', 'https://example.org/by-id-too');
    expect((await submit(second, [first.id])).payload.errors).toEqual([]);
    const third = await draftOf('researcher', 'Quite another title', 'https://example.org/another');
    const weak = ((await candidatesFor('researcher', third)) as Candidate[]).filter(({ mustBeSeen }) => !mustBeSeen);
    expect(weak.map((of) => of.case.reference)).toContain(first.reference);
    expect((await submit(third, [first.reference])).payload.errors).toEqual([]);
    expect((await seenWith('researcher', third)).map((seen: any) => seen.case.reference)).toEqual([first.reference]);
  });

  it('is found by a source in common, also where it stands in two rows under one address', async () => {
    const url = 'https://example.org/one-report?id=7';
    const mine = await draftOf('researcher', 'Told by one', url);
    const theirs = await draftOf('researcher-two', 'Reported by somebody else', `${url}&utm_source=feed`);
    for (const [account, of] of [
      ['researcher', mine],
      ['researcher-two', theirs],
    ] as const) {
      await step(api, account, 'submitCase', of);
    }
    const rows = await database.asOwner(`select 1 from source where url like '%one-report%'`);
    expect(rows).toHaveLength(2);
    const found = ((await candidatesFor('triage', mine)) as Candidate[]).find(
      (candidate) => candidate.case.reference === theirs.reference,
    );
    expect(found).toMatchObject({ mustBeSeen: true });
    expect(found!.reasons).toContain('Both rest on one and the same source.');
  });

  it('is not one that its author took back', async () => {
    const gone = await completeDraft(api, 'Taken back, and written again');
    await step(api, 'researcher', 'withdrawCase', gone);
    const again = await completeDraft(api, 'Taken back, and written again');
    expect(await suspectedFor('researcher', again)).not.toContain(gone.reference);
  });
});

describe('what somebody may not see', () => {
  it('is no candidate, changes no score and keeps nobody from handing in', async () => {
    const mine = await draftOf('researcher-two', 'A hidden likeness', 'https://example.org/hidden-likeness');
    const before = await candidatesFor('researcher-two', mine);
    const hidden = await draftOf('researcher', 'A hidden likeness', 'https://example.org/hidden-likeness');
    const answer = await candidatesFor('researcher-two', mine);
    expect(answer).toEqual(before);
    expect(JSON.stringify(answer)).not.toContain(hidden.reference);
    const { payload } = await submit(mine, await suspectedFor('researcher-two', mine), 'researcher-two');
    expect(payload).toMatchObject({ errors: [], case: { state: 'SUBMITTED' } });
  });

  it('stays hidden in what an author had looked at', async () => {
    const own = await draftOf('researcher', 'A draft that stays one', 'https://example.org/stays-a-draft');
    const other = await draftOf('researcher', 'A draft that stays one', 'https://example.org/handed-in');
    expect((await submit(other, await suspectedFor('researcher', other))).payload.errors).toEqual([]);
    const references = async (account: string) =>
      (await seenWith(account, other)).map((seen: any) => seen.case.reference as string);
    expect(await references('researcher')).toContain(own.reference);
    expect(await references('triage')).not.toContain(own.reference);
    const rows = await database.asBearer<{ id: string }>(
      api.tokenOf('triage'),
      'select candidate_id as id from duplicate_seen where case_id = $1',
      [await idOf(other)],
    );
    expect(rows.map(({ id }) => id)).not.toContain(await idOf(own));
  });

  it('answers like what is not there; those who neither wrote it nor triage ask for nothing', async () => {
    const mine = await draftOf('researcher', 'Asked about by others', 'https://example.org/asked-about');
    const missing = Buffer.from('Case:01900000-0000-7000-8000-000000000000').toString('base64url');
    for (const account of ['researcher-two', 'triage']) {
      expect(await candidatesFor(account, mine)).toBe('NOT_FOUND');
      expect(await candidatesFor(account, { id: missing })).toBe('NOT_FOUND');
    }
    for (const account of ['verifier-one', 'editor', 'analyst']) {
      expect(await candidatesFor(account, mine)).toBe('FORBIDDEN');
    }
  });

  it('in the identity vault makes no two cases alike', async () => {
    const drafts = [
      await draftOf('researcher', 'Alpha', 'https://example.org/alpha'),
      await draftOf('researcher', 'Omega', 'https://example.org/omega'),
    ] as const;
    const before = await candidatesFor('researcher', drafts[0]);
    for (const { id } of drafts) {
      await sealIdentity(api.as('researcher'), { case: id, subject: 1 }, [{ kind: 'NAME', value: 'The Same Person' }]);
    }
    expect(await candidatesFor('researcher', drafts[0])).toEqual(before);
  });
});

describe('the row of a case that was looked at', () => {
  it('is its author’s to make, of a draft of theirs and of a case that they see, and nobody’s to change', async () => {
    const mine = await draftOf('researcher', 'Attacked', 'https://example.org/attacked');
    const seen = await draftOf('researcher', 'Looked at', 'https://example.org/looked-at');
    const hidden = await draftOf('researcher-two', 'Not for them', 'https://example.org/not-for-them');
    const insert = (account: string, of: CaseState, candidate: string) =>
      database.asBearer(
        api.tokenOf(account),
        `insert into duplicate_seen (case_id, candidate_id, version, score, rules_version, seen_by)
         select $1, $2, version, 70, 1, access.user_id() from case_version where case_id = $1 order by version desc limit 1 returning 1`,
        [keys.get(of.reference), candidate],
      );
    const keys = new Map([[mine.reference, await idOf(mine)]]);
    const refused = { code: '42501' };
    await expect(insert('researcher', mine, await idOf(hidden))).rejects.toMatchObject(refused);
    await expect(insert('researcher', mine, keys.get(mine.reference)!)).rejects.toMatchObject({
      constraint: 'duplicate_seen_is_another_case',
    });
    expect(await insert('researcher-two', mine, await idOf(hidden))).toEqual([]);
    expect(await insert('researcher', mine, await idOf(seen))).toHaveLength(1);
    for (const change of ['update duplicate_seen set score = 0', 'delete from duplicate_seen']) {
      await expect(database.asBearer(api.tokenOf('researcher'), change)).rejects.toMatchObject(refused);
    }
    await step(api, 'researcher', 'withdrawCase', mine);
    await expect(
      insert('researcher', mine, await idOf(await draftOf('researcher', 'Late', 'https://example.org/late'))),
    ).rejects.toMatchObject(refused);
  });
});

describe('the documented cases', () => {
  it('are suspected of few of one another, and of none in the walk of README.md', async () => {
    const { data } = await api.as('triage')(
      '{ cases(first: 100, filter: { state: DOCUMENTED }) { edges { node { id } } } }',
    );
    let pairs = 0;
    for (const { node } of data.cases.edges) {
      pairs += ((await candidatesFor('triage', node)) as Candidate[]).filter(
        ({ mustBeSeen, case: { reference } }) => mustBeSeen && reference,
      ).length;
    }
    expect(pairs / 2).toBeLessThan(20);
    const walked = await completeDraft(api, 'A journalist held on a red notice');
    const found = (await candidatesFor('researcher', walked)) as Candidate[];
    const documented = await database.asOwner<{ reference: string }>(
      `select reference from case_file where state = 'DOCUMENTED'`,
    );
    const isDocumented = ({ case: of }: Candidate) => documented.some(({ reference }) => reference === of.reference);
    expect(found.filter((candidate) => isDocumented(candidate) && candidate.mustBeSeen)).toEqual([]);
    expect(found.some(isDocumented)).toBe(true);
  });
});
