/** Organisations stand behind what they have seen of a public case, and nobody takes those that had a part in it for others. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApi, type TestApi } from './support/api.js';
import { loadedDatabase, type TestDatabase } from './support/database.js';
import { attempt, type CaseState, completeDraft, moreStaff, step, verifiedCase } from './support/draft.js';

let database: TestDatabase;
let api: TestApi;

beforeAll(async () => {
  database = await loadedDatabase();
  api = await startApi(database, { pointsPerMinute: { anonymous: 0, key: 0, person: 0, global: 0 } });
  await moreStaff(database);
});
afterAll(async () => {
  await api.close();
  await database.drop();
});

const idOf = async ({ reference }: { reference: string }) =>
  (await database.asOwner<{ id: string }>('select id from case_file where reference = $1', [reference]))[0]!.id;
const published = async (title: string) => step(api, 'editor', 'publishCase', await verifiedCase(api, title));
const endorse = (of: CaseState, account = 'researcher-two', statement = 'We have spoken with the family.') =>
  step(api, account, 'endorseCase', of, { statement });
const refusal = async (account: string, mutation: string, of: CaseState, more: object = {}): Promise<string[]> => {
  const { payload, errors } = await attempt(api, account, mutation, of, more);
  if (errors) return errors.map(({ extensions }: any) => extensions.code as string);
  return payload.errors.map(({ __typename, message }: any) => `${__typename}: ${message}`);
};
const ENDORSEMENTS = 'endorsements { organisation statement endorsedAt state isContributor }';
const endorsementsOf = async ({ reference }: { reference: string }) =>
  (await api.anonymous(`{ publicCase(reference: "${reference}") { ${ENDORSEMENTS} } }`)).data.publicCase?.endorsements;
const statesOf = async (of: CaseState) =>
  (await endorsementsOf(of)).map(({ organisation, state }: any) => `${organisation}: ${state}`);
const documented = async (place: number): Promise<CaseState> => {
  const { data } = await api.as('researcher')(
    '{ cases(first: 20, filter: { state: DOCUMENTED }) { edges { node { id reference version state } } } }',
  );
  return data.cases.edges[place].node;
};
/** A later version takes the place of the one that is public. */
const comesOut = async (of: CaseState): Promise<CaseState> => {
  const id = await idOf(of);
  await database.asOwner(`begin; set local session_replication_role = replica;
    insert into case_version (case_id, version, made_by) select id, version + 1, author_id from case_file where id = '${id}';
    insert into case_publication (case_id, version, round, decision_id, kind, editor)
      select case_id, version + 1, round, decision_id, kind, editor from case_publication where case_id = '${id}';
    update case_file set version = version + 1, published_version = published_version + 1,
      verified_version = verified_version + 1 where id = '${id}';
    commit`);
  return { ...of, version: of.version + 1 };
};

describe('an organisation', () => {
  it('stands behind a public case, once, and everybody reads whether it had a part in the case', async () => {
    const found = await published('Endorsed by two');
    expect(await endorsementsOf(found)).toEqual([]);
    await endorse(found);
    await endorse(found, 'researcher', 'We have documented it.');
    await endorse(found, 'researcher-two', 'We have spoken with the family, twice.');
    expect((await endorsementsOf(found)).toSorted((a: any) => (a.isContributor ? -1 : 1))).toEqual([
      {
        organisation: 'Sample organisation',
        statement: 'We have documented it.',
        endorsedAt: expect.any(String),
        state: 'CURRENT',
        isContributor: true,
      },
      {
        organisation: 'Second sample organisation',
        statement: 'We have spoken with the family, twice.',
        endorsedAt: expect.any(String),
        state: 'CURRENT',
        isContributor: false,
      },
    ]);
    const { data } = await api.as('editor')(`{ case(id: "${found.id}") { ${ENDORSEMENTS} } }`);
    expect(data.case.endorsements).toEqual(await endorsementsOf(found));
    const { data: past } = await api.as('editor')(
      `{ case(id: "${found.id}", asOf: "${data.case.endorsements[0].endorsedAt}") { ${ENDORSEMENTS} } }`,
    );
    expect(past.case.endorsements).toHaveLength(1);
  });

  it('that has ended a membership had its part all the same', async () => {
    const found = await published('By somebody who has left since');
    await database.asOwner(`update case_file set organisation_id = null where id = $1`, [await idOf(found)]);
    await endorse(found, 'researcher');
    const left = `update organisation_member set ended_at = $1 where user_id = (select id from app_user where email = 'researcher@example.org')`;
    await database.asOwner(left, [new Date(Date.now() + 1000)]);
    try {
      expect(await endorsementsOf(found)).toMatchObject([{ isContributor: true }]);
    } finally {
      await database.asOwner(left, [null]);
    }
  });

  it('of which somebody verified the case had no part in it', async () => {
    const found = await published('Verified by one of theirs');
    await database.asOwner(
      `insert into organisation_member (organisation_id, user_id)
       select o.id, u.id from organisation o, app_user u
        where o.name = 'Second sample organisation' and u.email = 'verifier-one@example.org'`,
    );
    await endorse(found);
    expect(await endorsementsOf(found)).toMatchObject([{ isContributor: false }]);
    await database.asOwner(
      `delete from organisation_member where user_id = (select id from app_user where email = 'verifier-one@example.org')`,
    );
  });

  it('stands behind what it has seen: once a later version is public it is asked anew', async () => {
    const found = await published('Published anew');
    await endorse(found);
    const later = await comesOut(found);
    expect(await statesOf(later)).toEqual(['Second sample organisation: NEEDS_REVIEW']);
    expect(await refusal('researcher-two', 'endorseCase', found, { statement: 'Still so.' })).toEqual([
      expect.stringContaining('StaleVersion'),
    ]);
    await endorse(later);
    expect(await statesOf(later)).toEqual(['Second sample organisation: CURRENT']);
  });

  it('stands behind a documented case as its record is loaded, and behind the same content once it is verified', async () => {
    const found = await documented(0);
    await endorse(found);
    let at = await step(api, 'triage', 'acceptForReview', found);
    expect(await statesOf(at)).toEqual(['Second sample organisation: CURRENT']);
    at = await step(api, 'verifier-one', 'passReview', at);
    at = await step(api, 'verifier-two', 'passReview', at);
    await step(api, 'editor', 'publishCase', at);
    expect(await statesOf(at)).toEqual(['Second sample organisation: CURRENT']);
    const other = await documented(1);
    await endorse(other);
    await database.asOwner(`begin;
      insert into case_version (case_id, version) select id, version + 1 from case_file where reference = '${other.reference}';
      update case_file set version = version + 1 where reference = '${other.reference}'; commit`);
    expect(await statesOf(other)).toEqual(['Second sample organisation: NEEDS_REVIEW']);
  });

  it('takes it back, and may come again', async () => {
    const found = await published('Taken back');
    await endorse(found);
    await step(api, 'researcher-two', 'withdrawEndorsement', found);
    await step(api, 'researcher-two', 'withdrawEndorsement', found);
    expect(await endorsementsOf(found)).toEqual([]);
    await endorse(found);
    expect(await statesOf(found)).toEqual(['Second sample organisation: CURRENT']);
  });

  it('is hidden with the case when it is suspended, comes back with it, and goes with it', async () => {
    const found = await published('Suspended with its endorsements');
    await endorse(found);
    const rows = async () =>
      database.asApplication('select 1 from published.case_endorsement where case_id = $1', [await idOf(found)]);
    await step(api, 'safety', 'suspendCase', found);
    expect([await endorsementsOf(found), await rows()]).toEqual([undefined, []]);
    const { data } = await api.as('editor')(`{ case(id: "${found.id}") { ${ENDORSEMENTS} } }`);
    expect(data.case.endorsements).toEqual([]);
    await step(api, 'editor', 'liftSuspension', found);
    expect(await statesOf(found)).toEqual(['Second sample organisation: CURRENT']);
    await step(api, 'editor', 'proposeRetraction', found, { reasonClass: 'FALSE', publicNote: 'It did not happen.' });
    await step(api, 'custodian', 'retractCase', found);
    expect(await rows()).toEqual([]);
  });

  it('is news of the feed', async () => {
    const found = await published('Told by the feed');
    const news = async () =>
      (await database.asOwner('select 1 from case_change where reference = $1', [found.reference])).length;
    const before = await news();
    await endorse(found);
    expect(await news()).toBe(before + 1);
    await step(api, 'researcher-two', 'withdrawEndorsement', found);
    expect(await news()).toBe(before + 2);
  });
});

describe('an endorsement', () => {
  it('is made by a researcher for an organisation of theirs, of a case that is public, in words that are safe', async () => {
    const found = await published('Who may speak');
    const said = { statement: 'We stand behind it.' };
    expect(await refusal('verifier-one', 'endorseCase', found, said)).toEqual(['FORBIDDEN']);
    const [foreign] = await database.asOwner<{ id: string }>(
      `select id from organisation where name = 'Sample organisation'`,
    );
    const organisation = Buffer.from(`Organisation:${foreign!.id}`).toString('base64url');
    expect(await refusal('researcher-two', 'endorseCase', found, { ...said, organisation })).toEqual([
      expect.stringContaining('no organisation of this id'),
    ]);
    await database.asOwner(
      `insert into user_role (user_id, role) select id, 'RESEARCHER' from app_user where email = 'analyst@example.org'`,
    );
    expect(await refusal('analyst', 'endorseCase', found, said)).toEqual([
      expect.stringContaining('You work for no organisation'),
    ]);
    const [told] = await refusal('researcher-two', 'endorseCase', found, {
      statement: 'Ask her brother at brother.of.hers@example.org.',
    });
    expect(told).toContain('an e-mail address in statement, from character 20 on');
    expect(told).not.toContain('brother.of.hers');
    const draft = await completeDraft(api, 'Nobody reads it');
    expect(await refusal('researcher', 'endorseCase', draft, said)).toEqual([
      expect.stringMatching(/GuardNotMet: Nothing of the case is public/),
    ]);
    expect(await refusal('researcher-two', 'endorseCase', draft, said)).toEqual(['NOT_FOUND']);
    expect(await endorsementsOf(found)).toEqual([]);
  });

  it('tells nobody by SQL who contributed to a case that is not public, or whose organisation does not stand behind it', async () => {
    const draft = await completeDraft(api, 'Who contributed');
    const found = await published('Who contributed to what is public');
    const [own] = await database.asOwner<{ id: string }>(
      `select id from organisation where name = 'Sample organisation'`,
    );
    const contributed = async (of: CaseState) =>
      database.asBearer(api.tokenOf('analyst'), 'select access.organisation_contributed($1, $2) as told', [
        await idOf(of),
        own!.id,
      ]);
    expect(await contributed(draft)).toEqual([{ told: false }]);
    expect(await contributed(found)).toEqual([{ told: false }]);
    await endorse(found, 'researcher');
    expect(await contributed(found)).toEqual([{ told: true }]);
    await step(api, 'safety', 'suspendCase', found);
    expect(await contributed(found)).toEqual([{ told: false }]);
    await step(api, 'editor', 'liftSuspension', found);
    await step(api, 'researcher', 'withdrawEndorsement', found);
    expect(await contributed(found)).toEqual([{ told: false }]);
    const versionOf = async (of: CaseState) =>
      database.asBearer(api.tokenOf('analyst'), 'select access.public_version($1) as version', [await idOf(of)]);
    expect([await versionOf(found), await versionOf(draft)]).toEqual([
      [{ version: found.version }],
      [{ version: null }],
    ]);
  });

  it('is one a case and organisation, whoever says it how often at once', async () => {
    const found = await published('Said at once');
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        attempt(api, 'researcher-two', 'endorseCase', found, { statement: `Said ${index}.` }),
      ),
    );
    expect(answers.flatMap(({ payload }) => payload.errors)).toEqual([]);
    expect(await endorsementsOf(found)).toHaveLength(1);
  });

  it('is refused by the database for another organisation, another version and a case that is not public', async () => {
    const found = await published('By SQL');
    const draft = await completeDraft(api, 'By SQL, not public');
    const insert = async (account: string, of: CaseState, organisation: string, version = of.version, more = {}) => {
      const values = Object.entries({ endorsed_by: 'access.user_id()', ...more });
      return database.asBearer(
        api.tokenOf(account),
        `insert into case_endorsement (case_id, organisation_id, version, statement, ${values.map(([column]) => column).join(', ')})
         values ($1, $2, $3, 'x', ${values.map(([, value]) => value).join(', ')}) returning 1`,
        [await idOf(of), organisation, version],
      );
    };
    const organisations = await database.asOwner<{ id: string; name: string }>(`select id, name from organisation`);
    const [first, second] = ['Sample organisation', 'Second sample organisation'].map(
      (name) => organisations.find((of) => of.name === name)!.id,
    );
    const refused = { code: '42501' };
    await expect(insert('researcher-two', found, first!)).rejects.toMatchObject(refused);
    await expect(insert('researcher-two', found, second!, found.version - 1)).rejects.toMatchObject(refused);
    await expect(insert('researcher', draft, first!)).rejects.toMatchObject(refused);
    await expect(insert('editor', found, second!)).rejects.toMatchObject(refused);
    const somebody = '(select author_id from case_file where id = $1)';
    for (const more of [
      { endorsed_by: somebody },
      { endorsed_at: `now() - interval '1 day'` },
      { withdrawn_by: 'access.user_id()', withdrawn_at: 'now()' },
    ]) {
      await expect(insert('researcher-two', found, second!, found.version, more)).rejects.toMatchObject(refused);
    }
    const isResearcher = (isOne: boolean) =>
      database.asOwner(
        `update user_role set revoked_at = ${isOne ? 'null' : 'now()'} where role = 'RESEARCHER'
            and user_id = (select id from app_user where email = 'researcher-two@example.org')`,
      );
    await isResearcher(false);
    await expect(insert('researcher-two', found, second!)).rejects.toMatchObject(refused);
    await isResearcher(true);
    expect(await insert('researcher-two', found, second!)).toHaveLength(1);
    await expect(insert('researcher-two', found, second!)).rejects.toMatchObject({
      constraint: 'case_endorsement_pkey',
    });
    const change = async (account: string, values = 'withdrawn_by = access.user_id(), withdrawn_at = now()') =>
      database.asBearer(api.tokenOf(account), `update case_endorsement set ${values} where case_id = $1 returning 1`, [
        await idOf(found),
      ]);
    expect(await change('researcher')).toEqual([]);
    expect(await change('editor')).toEqual([]);
    for (const values of [
      `statement = 'y'`,
      `endorsed_at = now(), version = version - 1`,
      `endorsed_at = now(), endorsed_by = ${somebody}`,
      `withdrawn_at = now(), withdrawn_by = ${somebody}`,
      `withdrawn_at = now() - interval '1 day', withdrawn_by = access.user_id()`,
    ]) {
      await expect(change('researcher-two', values)).rejects.toMatchObject(refused);
    }
    await expect(
      change('researcher-two', 'endorsed_at = now(), withdrawn_by = access.user_id()'),
    ).rejects.toMatchObject({ constraint: 'case_endorsement_withdrawal_is_whole' });
    await expect(
      database.asBearer(api.tokenOf('researcher-two'), 'delete from case_endorsement'),
    ).rejects.toMatchObject(refused);
    expect(await change('researcher-two')).toHaveLength(1);
  });
});
