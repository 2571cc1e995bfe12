/** What the libraries state about who may see what is what the database and the server enforce. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import prettier from 'prettier';
import { policyText } from '../apps/api/src/policy.js';
import { caseRowsSql, revisionRowsSql } from '#cases';
import { createUser } from '#identity';
import { withDatabase } from '#platform';
import { startApi, type TestApi } from './support/api.js';
import { emptyDatabase, loadedDatabase, type TestDatabase } from './support/database.js';
import { caseInReview, type CaseState, completeDraft, step } from './support/draft.js';

describe('the policy', () => {
  it('is printed in docs/POLICY.md as it is', async () => {
    const options = (await prettier.resolveConfig('docs/POLICY.md')) ?? {};
    const printed = await prettier.format(policyText(), { ...options, filepath: 'docs/POLICY.md' });
    expect(readFileSync('docs/POLICY.md', 'utf8')).toBe(printed);
  });
});

describe('the database', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await emptyDatabase();
  });
  afterAll(() => database.drop());

  const conditionOf = async (policy: string) =>
    (
      await database.asOwner<{ condition: string }>(
        `select pg_get_expr(polqual, polrelid) as condition from pg_policy where polname = $1`,
        [policy],
      )
    )[0]?.condition;

  it('opens the rows of cases that the rules of cases name, and no others', async () => {
    await database.asOwner(`create policy from_the_rules on case_file for select to recourse_application
      using (${caseRowsSql()})`);
    const derived = await conditionOf('from_the_rules');
    await database.asOwner('drop policy from_the_rules on case_file');
    expect(derived).toBeDefined();
    expect(await conditionOf('case_file_read')).toBe(derived);
  });

  it('opens the past of cases as the rules of cases open the present', async () => {
    await database.asOwner(`create policy from_the_rules on case_revision for select to recourse_application
      using (${revisionRowsSql()})`);
    const derived = await conditionOf('from_the_rules');
    await database.asOwner('drop policy from_the_rules on case_revision');
    expect(derived).toBeDefined();
    expect(await conditionOf('case_revision_read')).toBe(derived);
  });

  it.each([
    ['create table note (text text)', 'the table public.note has no entry', 'drop table note'],
    [
      'alter table decision no force row level security',
      'the table public.decision does not FORCE row-level security',
      'alter table decision force row level security',
    ],
    [
      'grant select on audit_event to recourse_application',
      'the table public.audit_event is CLOSED, and recourse_application may SELECT on it',
      'revoke select on audit_event from recourse_application',
    ],
  ])('keeps the server from starting after: %s', async (change, fault, undo) => {
    await database.asOwner(change);
    try {
      await expect(startApi(database)).rejects.toThrow(fault);
    } finally {
      await database.asOwner(undo);
    }
  });
});

describe('a field', () => {
  let database: TestDatabase;
  let api: TestApi;
  let draft: CaseState;
  let inReview: CaseState;

  beforeAll(async () => {
    database = await loadedDatabase();
    api = await startApi(database);
    draft = await completeDraft(api, 'A draft');
    await database.asOwner(`update case_file set file_reference = 'CABINET-7' where reference = $1`, [draft.reference]);
    inReview = await caseInReview(api, 'A case in review');
    await database.asOwner(`update case_file set file_reference = 'CABINET-8' where reference = $1`, [
      inReview.reference,
    ]);
  });
  afterAll(async () => {
    await api.close();
    await database.drop();
  });

  const CASE = `{ reference isMine fileReference version decisions { kind version note } allowedActions { action } }`;
  const read = async (account: string, { reference }: CaseState) =>
    (await api.as(account)(`{ case(reference: "${reference}") ${CASE} }`)).data?.case;
  const listed = async (account: string, { reference }: CaseState) =>
    (await api.as(account)(`{ cases(first: 20) { edges { node ${CASE} } } }`)).data.cases.edges.find(
      ({ node }: any) => node.reference === reference,
    )?.node;

  it('of the author’s office is theirs alone, in a list as by itself', async () => {
    for (const ask of [read, listed]) {
      expect(await ask('researcher', inReview)).toMatchObject({ isMine: true, fileReference: 'CABINET-8' });
      expect(await ask('verifier-one', inReview)).toMatchObject({ isMine: false, fileReference: null });
    }
  });

  it('about the review is for the author and those who review, and empty for a colleague', async () => {
    for (const account of ['researcher', 'verifier-one', 'triage']) {
      expect(await read(account, inReview)).toMatchObject({ decisions: [{ kind: 'ACCEPT' }] });
    }
    await database.asOwner(
      `insert into case_grant (case_id, user_id, reason, granted_by, expires_at)
       select c.id, u.id, 'to compare', c.author_id, now() + interval '1 day'
       from case_file c, app_user u where c.reference = $1 and u.email like 'researcher-two@%'`,
      [inReview.reference],
    );
    expect(await read('researcher-two', inReview)).toMatchObject({
      reference: inReview.reference,
      fileReference: null,
      decisions: [],
    });
  });

  it('of one’s own account is shown to oneself, also while signing in', async () => {
    const { data } = await api.as('researcher')(`{ viewer { displayName roles } }`);
    expect(data.viewer.roles).toEqual(['RESEARCHER']);
    const person = { email: 'new@example.org', displayName: 'A colleague', password: 'a long and quiet street' };
    await withDatabase(database.ownerUrl, [], (work) => createUser(work, { ...person, roles: ['VERIFIER'] }));
    const signIn = `mutation ($input: SignInInput!) { signIn(input: $input) { viewer { displayName roles } } }`;
    const { email, password } = person;
    expect((await api.anonymous(signIn, { input: { email, password } })).data.signIn).toEqual({
      viewer: { displayName: 'A colleague', roles: ['VERIFIER'] },
    });
    expect((await api.anonymous(`{ viewer { displayName } }`)).data).toEqual({ viewer: null });
  });

  it('of a payload follows the same rules', async () => {
    await step(api, 'verifier-one', 'passReview', inReview, { note: 'Sources agree.' });
    expect(await read('researcher', inReview)).toMatchObject({
      decisions: [{ kind: 'ACCEPT' }, { kind: 'FIRST_PASS', note: 'Sources agree.' }],
    });
  });
});
