/** What waits is taken up in the order in which it should be, and by whom it may be. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { startApi, type TestApi } from './support/api.js';
import { loadedDatabase, type TestDatabase } from './support/database.js';
import { attempt, type CaseState, claim, completeDraft, step, twoVerifiers, verifiedCase } from './support/draft.js';

let database: TestDatabase;
let api: TestApi;

beforeAll(async () => {
  database = await loadedDatabase();
  api = await startApi(database, { pointsPerMinute: { anonymous: 0, key: 0, person: 0, global: 0 } });
  await twoVerifiers(database);
});
afterAll(async () => {
  await api.close();
  await database.drop();
});

const idOf = async ({ reference }: CaseState) =>
  (await database.asOwner<{ id: string }>('select id from case_file where reference = $1', [reference]))[0]!.id;
const submitted = async (title: string, more: object = {}) =>
  step(api, 'researcher', 'submitCase', await completeDraft(api, title), more);
const refusal = async (account: string, mutation: string, of: CaseState, more: object = {}): Promise<string[]> => {
  const { payload, errors } = await attempt(api, account, mutation, of, more);
  if (errors) return errors.map(({ extensions }: any) => extensions.code as string);
  return payload.errors.map(({ __typename, message }: any) => `${__typename}: ${message}`);
};

interface Item {
  readonly since: string;
  readonly dueAt: string;
  readonly urgency: { readonly reason: string } | null;
  readonly case: { readonly reference: string };
}
const queue = async (account: string, kind: string, first = 100, after: string | null = null) => {
  const { data } = await api.as(account)(
    `query ($after: String) { workQueue(kind: ${kind}, first: ${first}, after: $after) { totalCount
       pageInfo { hasNextPage endCursor } edges { node { since dueAt urgency { reason } case { reference } } } } }`,
    { after },
  );
  return data.workQueue;
};
const itemsOf = async (account: string, kind: string): Promise<Item[]> =>
  (await queue(account, kind)).edges.map(({ node }: { node: Item }) => node);

describe('an urgent case', () => {
  it('goes before those that have waited longer, is due in a third of the time, and says why', async () => {
    const first = await submitted('It waits');
    const urgent = await submitted('The hearing is on Friday', { urgentBecause: 'The hearing is on Friday.' });
    const [top, next] = await itemsOf('triage', 'TRIAGE');
    expect(top).toMatchObject({
      case: { reference: urgent.reference },
      urgency: { reason: 'The hearing is on Friday.' },
    });
    expect(next).toMatchObject({ case: { reference: first.reference }, urgency: null });
    const hours = ({ since, dueAt }: Item) => (Date.parse(dueAt) - Date.parse(since)) / 3_600_000;
    expect([hours(top!), hours(next!)]).toEqual([24, 72]);
  });

  it('stays so from queue to queue, until somebody takes the mark away and says why', async () => {
    let at = await submitted('Marked by a triage officer');
    await step(api, 'triage', 'markUrgent', at, { reason: 'He is in detention.' });
    await step(api, 'triage', 'markUrgent', at, { reason: 'Said again.' });
    at = await step(api, 'triage', 'acceptForReview', at);
    const [top] = await itemsOf('verifier-one', 'FIRST_REVIEW');
    expect(top).toMatchObject({ case: { reference: at.reference }, urgency: { reason: 'He is in detention.' } });
    expect(await itemsOf('verifier-one', 'FIRST_REVIEW')).toHaveLength(1);
    const urgency = async (account: string) =>
      (await api.as(account)(`{ case(id: "${at.id}") { urgency { reason } } }`)).data.case.urgency;
    expect(await urgency('researcher')).toEqual({ reason: 'He is in detention.' });
    await step(api, 'triage', 'unmarkUrgent', at, { reason: 'He was released.' });
    await step(api, 'triage', 'unmarkUrgent', at, { reason: 'Said again.' });
    expect(await urgency('researcher')).toBeNull();
    const [row] = await database.asOwner(`select reason, end_reason from case_urgency where case_id = $1`, [
      await idOf(at),
    ]);
    expect(row).toEqual({ reason: 'He is in detention.', end_reason: 'He was released.' });
  });

  it('is urgent no more once it is opened again', async () => {
    const verified = await verifiedCase(api, 'Urgent once');
    await step(api, 'editor', 'markUrgent', verified);
    expect((await itemsOf('editor', 'PUBLICATION'))[0]).toMatchObject({ case: { reference: verified.reference } });
    const opened = await step(api, 'editor', 'reopenCase', verified);
    const items = await itemsOf('verifier-one', 'FIRST_REVIEW');
    expect(items.find((item) => item.case.reference === opened.reference)).toMatchObject({ urgency: null });
  });

  it('is handed out page by page with the others, each case once', async () => {
    await submitted('One more to wait');
    await submitted('And one more in a hurry', { urgentBecause: 'It is.' });
    const all = (await itemsOf('triage', 'TRIAGE')).map((item) => item.case.reference);
    const met: string[] = [];
    for (let after: string | null = null, goesOn = true; goesOn;) {
      const page: any = await queue('triage', 'TRIAGE', 1, after);
      met.push(...page.edges.map(({ node }: { node: Item }) => node.case.reference));
      goesOn = page.pageInfo.hasNextPage;
      after = page.pageInfo.endCursor;
    }
    expect(met).toEqual(all);
    expect(new Set(met).size).toBe(met.length);
  });

  it('is marked by those who have to do with it, with a reason, and while it waits', async () => {
    const waiting = await submitted('Who may mark it');
    expect(await refusal('verifier-one', 'markUrgent', waiting)).toEqual(['FORBIDDEN']);
    expect(await refusal('researcher', 'markUrgent', waiting)).toEqual(['FORBIDDEN']);
    expect(await refusal('editor', 'markUrgent', waiting)).toEqual(['NOT_FOUND']);
    expect(await refusal('triage', 'markUrgent', { ...waiting, version: 1 })).toEqual([
      expect.stringContaining('StaleVersion'),
    ]);
    const blank = await attempt(api, 'researcher', 'submitCase', await completeDraft(api, 'With no reason'), {
      urgentBecause: '',
    });
    expect(blank.payload.errors).toMatchObject([{ __typename: 'ValidationFailed', path: ['urgentBecause'] }]);
    const published = await step(api, 'editor', 'publishCase', await verifiedCase(api, 'It waits for nothing'));
    expect(await refusal('editor', 'markUrgent', published)).toEqual([
      expect.stringMatching(/NotInQueue: The case is PUBLISHED/),
    ]);
  });
});

describe('the row of an urgent case', () => {
  it('is one a round, made by whoever may, and ended by whoever takes it away', async () => {
    const found = await submitted('Rows of urgency');
    const id = await idOf(found);
    const mark = (account: string, round = 1) =>
      database.asBearer(
        api.tokenOf(account),
        `insert into case_urgency (case_id, round, reason, marked_by) values ($1, ${round}, 'x', access.user_id()) returning 1`,
        [id],
      );
    const refused = { code: '42501' };
    for (const account of ['researcher', 'verifier-one', 'editor', 'safety']) {
      await expect(mark(account)).rejects.toMatchObject(refused);
    }
    await expect(mark('triage', 2)).rejects.toMatchObject(refused);
    expect(await mark('triage')).toHaveLength(1);
    await expect(mark('triage')).rejects.toMatchObject({ constraint: 'case_urgency_one_mark_idx' });
    const end = (account: string, by = 'access.user_id()') =>
      database.asBearer(
        api.tokenOf(account),
        `update case_urgency set ended_by = ${by}, ended_at = now(), end_reason = 'x' where case_id = $1 returning 1`,
        [id],
      );
    expect(await end('researcher')).toEqual([]);
    await expect(end('triage', `(select author_id from case_file where id = $1)`)).rejects.toMatchObject(refused);
    expect(await end('triage')).toHaveLength(1);
    expect(await end('triage')).toEqual([]);
  });
});

describe('a claim that is given', () => {
  const personOf = async (account: string) => {
    const [row] = await database.asOwner<{ id: string }>(`select id from app_user where email = $1 || '@example.org'`, [
      account,
    ]);
    return Buffer.from(`User:${row!.id}`).toString('base64url');
  };
  const candidatesFor = async (account: string, { id }: CaseState) => {
    const { data, errors } = await api.as(account)(
      `{ candidatesFor(case: "${id}") { person { id displayName } claims } }`,
    );
    return errors ? errors[0]!.extensions['code'] : data.candidatesFor;
  };
  const namesFor = async (account: string, of: CaseState) => {
    const found = await candidatesFor(account, of);
    if (typeof found === 'string') return found;
    const accounts = await Promise.all(
      ['triage', 'verifier-one', 'verifier-two', 'editor', 'researcher', 'legal', 'disputes'].map(
        async (name) => [await personOf(name), name] as const,
      ),
    );
    return found.map(({ person }: any) => new Map(accounts).get(person.id) ?? 'somebody else').sort();
  };
  const give = async (account: string, of: CaseState, to: string) =>
    refusal(account, 'assignTask', of, { assignee: await personOf(to) });
  const inReview = async (title: string) => step(api, 'triage', 'acceptForReview', await submitted(title));
  const declare = async (account: string, more: object = {}) => {
    const { data } = await api.as(account)(
      'mutation ($input: DeclareInterestInput!) { declareInterest(input: $input) { errors { message } } }',
      { input: { nationalities: [], organisations: [], ...more } },
    );
    expect(data.declareInterest.errors).toEqual([]);
  };
  const role = async (account: string, name: string, isHeld: boolean) =>
    database.asOwner(
      isHeld
        ? `insert into user_role (user_id, role) select id, $2 from app_user where email = $1 || '@example.org'
             on conflict (user_id, role) do update set revoked_at = null`
        : `update user_role set revoked_at = now() where role = $2 and user_id = (select id from app_user where email = $1 || '@example.org')`,
      [account, name],
    );

  const ON_DOCUMENTED = `case_id in (select id from case_file where state = 'DOCUMENTED')`;
  const noClaims = () => database.asOwner(`delete from case_lease where ${ON_DOCUMENTED}`);
  const claims = (account: string, count: number) =>
    database.asOwner(
      `insert into case_lease (case_id, user_id, expires_at)
       select c.id, u.id, now() + interval '1 hour' from app_user u,
         (select id from case_file where state = 'DOCUMENTED' order by id limit ${count}) c where u.email = $1 || '@example.org'`,
      [account],
    );

  it('is theirs as if they had claimed the case, and those with fewer claims are listed first', async () => {
    const found = await inReview('Given to somebody');
    expect(await namesFor('triage', found)).toEqual(['verifier-one', 'verifier-two']);
    expect(await give('triage', found, 'verifier-two')).toEqual([]);
    expect(await give('triage', found, 'verifier-two')).toEqual([]);
    const { data } = await api.as('verifier-two')(
      `{ case(id: "${found.id}") { lease { isMine wasGiven extended expiresAt } } }`,
    );
    expect(data.case.lease).toMatchObject({ isMine: true, wasGiven: true, extended: false });
    expect(Math.round((Date.parse(data.case.lease.expiresAt) - Date.now()) / 3_600_000)).toBe(72);
    const other = await inReview('Given to somebody else');
    expect((await candidatesFor('triage', other)).map(({ claims }: any) => claims)).toEqual([0, 1]);
    expect((await candidatesFor('triage', other))[0].person.id).toBe(await personOf('verifier-one'));
    expect(await give('triage', found, 'verifier-one')).toEqual([expect.stringContaining('TaskTaken')]);
    expect((await step(api, 'verifier-two', 'passReview', found)).state).toBe('SECOND_REVIEW');
  });

  it('is given in the second review to another than the first verifier', async () => {
    const second = await step(api, 'verifier-one', 'passReview', await inReview('Given in the second review'));
    expect(await namesFor('triage', second)).toEqual(['verifier-two']);
    expect(await give('triage', second, 'verifier-one')).toEqual([expect.stringContaining('NotAssignable')]);
    expect(await give('triage', second, 'verifier-two')).toEqual([]);
  });

  it('is given to nobody who is tied to the case, unless that was waived; and nobody is told why they are not listed', async () => {
    const found = await inReview('Tied');
    await declare('verifier-two', { nationalities: ['TR'] });
    try {
      expect(await namesFor('triage', found)).toEqual(['verifier-one']);
      const [told] = await give('triage', found, 'verifier-two');
      expect(told).toContain('NotAssignable');
      expect(told).not.toMatch(/\bTR\b|nationality/);
      const waive = async (of: CaseState, account: string, rule: string) =>
        database.asOwner(
          `insert into recusal_waiver (case_id, user_id, rule, reason, waived_by)
           select $1, u.id, $3, 'x', s.id from app_user u, app_user s
            where u.email = $2 || '@example.org' and s.email = 'safety@example.org'`,
          [await idOf(of), account, rule],
        );
      await waive(await inReview('Waived there'), 'verifier-two', 'NATIONALITY_OF_REQUESTING_STATE');
      await waive(found, 'verifier-one', 'NATIONALITY_OF_REQUESTING_STATE');
      await waive(found, 'verifier-two', 'RESIDENCE_IN_REQUESTING_STATE');
      expect(await namesFor('triage', found)).toEqual(['verifier-one']);
      await waive(found, 'verifier-two', 'NATIONALITY_OF_REQUESTING_STATE');
      expect(await namesFor('triage', found)).toEqual(['verifier-one', 'verifier-two']);
    } finally {
      await declare('verifier-two');
    }
  });

  it('is given to nobody who contributed, has not declared their interests, lacks the role or has their hands full', async () => {
    const found = await inReview('To whom not');
    const listed = () => namesFor('triage', found);
    await role('researcher', 'VERIFIER', true);
    await role('disputes', 'VERIFIER', true);
    expect(await listed()).toEqual(['disputes', 'verifier-one', 'verifier-two']);
    const undeclared = `update interest_declaration set declared_at = declared_at - interval '366 days' where user_id = (select id from app_user where email = 'disputes@example.org')`;
    await database.asOwner(undeclared);
    expect(await listed()).toEqual(['verifier-one', 'verifier-two']);
    await declare('disputes');
    await database.asOwner(`update app_user set disabled_at = now() where email = 'disputes@example.org'`);
    expect(await listed()).toEqual(['verifier-one', 'verifier-two']);
    await database.asOwner(`update app_user set disabled_at = null where email = 'disputes@example.org'`);
    expect(await listed()).toEqual(['disputes', 'verifier-one', 'verifier-two']);
    await role('researcher', 'VERIFIER', false);
    await role('disputes', 'VERIFIER', false);
    expect(await listed()).toEqual(['verifier-one', 'verifier-two']);
    await claims('verifier-one', 15);
    expect(await listed()).toEqual(['verifier-two']);
    expect(await give('triage', found, 'verifier-one')).toEqual([expect.stringContaining('NotAssignable')]);
    await database.asOwner(
      `update case_lease set claimed_at = now() - interval '2 hours', expires_at = now() - interval '1 hour' where ${ON_DOCUMENTED}`,
    );
    expect(await listed()).toEqual(['verifier-one', 'verifier-two']);
    await noClaims();
  });

  it('is one of fifteen at most, also where two are given at once; the one that they have stays theirs', async () => {
    await claims('verifier-one', 14);
    const both = [await inReview('The fifteenth'), await inReview('The sixteenth')];
    const outcomes = await Promise.all(both.map((of) => give('triage', of, 'verifier-one')));
    expect(outcomes.filter((errors) => errors.length === 0)).toHaveLength(1);
    const theirs = both[outcomes.findIndex((errors) => errors.length === 0)]!;
    expect(await give('triage', theirs, 'verifier-one')).toEqual([]);
    await noClaims();
  });

  it('on a case in triage is a triage officer’s', async () => {
    const found = await submitted('Given in triage');
    const at = await claim(api, 'triage', found);
    await step(api, 'triage', 'releaseTask', at);
    await role('disputes', 'TRIAGE_OFFICER', true);
    expect(await namesFor('triage', at)).toEqual(['disputes']);
    await role('disputes', 'TRIAGE_OFFICER', false);
    expect(await namesFor('triage', at)).toEqual([]);
  });

  it('is chosen by nobody who contributed or is tied to the case, and by nobody for themselves', async () => {
    const found = await inReview('Who may choose');
    expect(await give('triage', found, 'triage')).toEqual([expect.stringContaining('Claim the case yourself')]);
    expect(await give('verifier-one', found, 'verifier-two')).toEqual(['FORBIDDEN']);
    expect(await give('editor', found, 'verifier-two')).toEqual(['NOT_FOUND']);
    expect(await candidatesFor('editor', found)).toBe('NOT_FOUND');
    await role('researcher', 'EDITOR', true);
    expect(await candidatesFor('researcher', found)).toEqual([]);
    expect(await give('researcher', found, 'verifier-one')).toEqual([expect.stringContaining('FourEyesViolation')]);
    await role('researcher', 'EDITOR', false);
    await declare('triage', { residence: 'ES' });
    try {
      expect(await candidatesFor('triage', found)).toEqual([]);
      expect(await give('triage', found, 'verifier-one')).toEqual([
        expect.stringMatching(/GuardNotMet: You live in ES/),
      ]);
    } finally {
      await declare('triage');
    }
    const waiting = await submitted('Not in triage yet');
    expect(await give('triage', waiting, 'verifier-one')).toEqual([expect.stringContaining('The case is SUBMITTED')]);
  });

  it('is one, whoever gives it to whom at the same moment', async () => {
    const found = await inReview('Given twice at once');
    const outcomes = await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        give('triage', found, index % 2 === 0 ? 'verifier-one' : 'verifier-two'),
      ),
    );
    const holders = await database.asOwner(`select user_id from case_lease where case_id = $1`, [await idOf(found)]);
    expect(holders).toHaveLength(1);
    expect(outcomes.filter((errors) => errors.length === 0)).toHaveLength(5);
  });

  it('is written past the function by nobody, and what ties people is told to nobody', async () => {
    const found = await inReview('By SQL');
    const id = await idOf(found);
    const insert = (columns: string, values: string) =>
      database.asBearer(
        api.tokenOf('triage'),
        `insert into case_lease (case_id, expires_at, ${columns}) select $1, now() + interval '1 hour', ${values}`,
        [id],
      );
    const [verifier] = await database.asOwner<{ id: string }>(
      `select id from app_user where email = 'verifier-one@example.org'`,
    );
    const refused = { code: '42501' };
    await expect(insert('user_id', `'${verifier!.id}'`)).rejects.toMatchObject(refused);
    await expect(insert('user_id, assigned_by', `access.user_id(), '${verifier!.id}'`)).rejects.toMatchObject(refused);
    await expect(
      database.asOwner(
        `insert into case_lease (case_id, user_id, assigned_by, expires_at) values ($1, $2, $2, now() + interval '1 hour')`,
        [id, verifier!.id],
      ),
    ).rejects.toMatchObject({ constraint: 'case_lease_is_given_by_somebody_else' });
    for (const call of ['access.recusal_rules', 'access.is_tied']) {
      await expect(
        database.asBearer(api.tokenOf('triage'), `select ${call}($1, $2)`, [verifier!.id, id]),
      ).rejects.toMatchObject(refused);
    }
    for (const account of ['researcher', 'verifier-two', 'analyst', 'editor']) {
      const told = await database.asBearer(api.tokenOf(account), 'select * from access.assignable_to($1, 15)', [id]);
      expect([account, told]).toEqual([account, []]);
    }
  });

  describe('rests on the same rules of recusal as everything else', () => {
    let found: CaseState;
    let id: string;

    const recusals = async (account: string) => {
      const [inDatabase] = await database.asOwner<{ rules: string[] }>(
        `select access.recusal_rules(id, $1) as rules from app_user where email = $2 || '@example.org'`,
        [id, account],
      );
      const { data } = await api.as(account)(`{ case(id: "${found.id}") { recusals { rule } } }`);
      const told = new Set<string>(data.case.recusals.map(({ rule }: any) => rule));
      return { inDatabase: [...inDatabase!.rules].sort(), told: [...told].sort() };
    };
    const both = (...rules: string[]) => ({ inDatabase: rules, told: rules });
    const member = (account: string, organisation: string, isMember = true) =>
      database.asOwner(
        `insert into organisation_member (organisation_id, user_id, ended_at)
         select o.id, u.id, ${isMember ? 'null::timestamptz' : 'now()'} from organisation o, app_user u
          where o.name = $2 and u.email = $1 || '@example.org'
         on conflict (organisation_id, user_id) do update set ended_at = excluded.ended_at`,
        [account, organisation],
      );

    beforeAll(async () => {
      found = await inReview('Compared with the rules');
      id = await idOf(found);
      await database.asOwner(`insert into publisher (name) values ('The Holding')`);
      await database.asOwner(
        `insert into publisher (name, owner_id, owner_reason, owner_stated_by, owner_stated_at)
         select 'The Paper', p.id, 'x', u.id, now() from publisher p, app_user u
          where p.name = 'The Holding' and u.email = 'editor@example.org'`,
      );
      await database.asOwner(`insert into organisation (name) values ('The Paper')`);
      // The use names other States than the case.
      await database.asOwner(`begin; set local session_replication_role = replica;
        update mechanism_use set requesting_state = 'AZ' where case_id = '${id}';
        update use_responding_state set country_code = 'PT' where case_id = '${id}';
        update source set publisher_id = (select id from publisher where name = 'The Paper')
         where id = (select source_id from case_source where case_id = '${id}'); commit`);
    });
    afterEach(() => declare('verifier-two'));

    it.each<[object, string | null]>([
      [{ nationalities: ['FR', 'TR'] }, 'NATIONALITY_OF_REQUESTING_STATE'],
      [{ nationalities: ['AZ'] }, 'NATIONALITY_OF_REQUESTING_STATE'],
      [{ nationalities: ['ES'] }, 'NATIONALITY_OF_HOST_STATE'],
      [{ nationalities: ['PT'] }, 'NATIONALITY_OF_HOST_STATE'],
      [{ residence: 'TR' }, 'RESIDENCE_IN_REQUESTING_STATE'],
      [{ residence: 'AZ' }, 'RESIDENCE_IN_REQUESTING_STATE'],
      [{ residence: 'ES' }, 'RESIDENCE_IN_HOST_STATE'],
      [{ residence: 'PT' }, 'RESIDENCE_IN_HOST_STATE'],
      [{ organisations: [' the PAPER '] }, 'SAME_ORGANISATION_AS_PUBLISHER'],
      [{ organisations: ['The Holding'] }, 'SAME_ORGANISATION_AS_PUBLISHER'],
      [{ nationalities: ['FR'], residence: 'FR', organisations: ['Nobody'] }, null],
    ])('which find in %j %s', async (declaration, rule) => {
      await declare('verifier-two', declaration);
      expect(await recusals('verifier-two')).toEqual(both(...(rule ? [rule] : [])));
    });

    it('which find no tie in a declaration that has run out', async () => {
      await declare('verifier-two', { residence: 'ES' });
      await database.asOwner(`begin; set local session_replication_role = replica; update interest_declaration
        set declared_at = declared_at - interval '365 days'
        where user_id = (select id from app_user where email = 'verifier-two@example.org'); commit`);
      expect(await recusals('verifier-two')).toEqual(both());
    });

    it('which ask who works for whom at the time, and hold nobody for tied to themselves', async () => {
      const [{ name } = { name: '' }] = await database.asOwner<{ name: string }>(
        `select o.name from organisation_member m join organisation o on o.id = m.organisation_id
           join app_user u on u.id = m.user_id where u.email = 'researcher@example.org'`,
      );
      const organisation = (set: string) => database.asOwner(`update organisation set ${set} where name = $1`, [name]);
      await member('verifier-two', name);
      expect(await recusals('verifier-two')).toEqual(both('SAME_ORGANISATION_AS_AUTHOR'));
      expect(await recusals('researcher')).toEqual(both());
      await organisation('ended_at = now()');
      expect(await recusals('verifier-two')).toEqual(both());
      await organisation('ended_at = null');
      await member('researcher', name, false);
      expect(await recusals('verifier-two')).toEqual(both());
      await member('researcher', name);
      await member('verifier-two', name, false);
      expect(await recusals('verifier-two')).toEqual(both());
      await database.asOwner(`begin; set local session_replication_role = replica;
        insert into proposed_revision (case_id, base_version, kind, proposed_by, reason, content, paths)
        select '${id}', 1, 'MATERIAL', u.id, 'x', '{}', '{title}' from app_user u where u.email = 'researcher-two@example.org';
        commit`);
      await member('verifier-two', 'Second sample organisation');
      expect(await recusals('verifier-two')).toEqual(both('SAME_ORGANISATION_AS_AUTHOR'));
      await member('verifier-two', 'Second sample organisation', false);
      await member('verifier-two', 'The Paper');
      expect(await recusals('verifier-two')).toEqual(both('SAME_ORGANISATION_AS_PUBLISHER'));
      await member('verifier-two', 'The Paper', false);
      expect(await recusals('verifier-two')).toEqual(both());
    });
  });
});
