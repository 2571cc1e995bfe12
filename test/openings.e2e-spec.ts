/** Organisations, teams, assignments and grants: whom a case is open to, over HTTP and by SQL under a bearer's token. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createUser } from '#identity';
import { globalId, withDatabase } from '#platform';
import { type Answer, startApi, type TestApi } from './support/api.js';
import { loadedDatabase, type TestDatabase } from './support/database.js';
import { act, type CaseState, completeDraft, step, succeed } from './support/draft.js';

let database: TestDatabase;
let api: TestApi;
/** Bare ids of accounts, by the part of the e-mail before the at sign. */
let people: Record<string, string>;
/** Global ids of organisations and teams. */
let ours: string;
let theirs: string;
let team: string;

const person = (account: string) => globalId('User', people[account]!);
const bare = (id: string) => Buffer.from(id, 'base64url').toString().split(':')[1]!;
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();

/** Sends a mutation of an administrator that must take effect. */
async function administer(mutation: string, type: string, input: object, answer = 'organisation { id }') {
  const { data, errors } = await api.as('administrator')(
    `mutation ($input: ${type}!) { done: ${mutation}(input: $input) { ${answer} errors { __typename message } } }`,
    { input },
  );
  if (errors || data.done.errors.length > 0) throw new Error(JSON.stringify(errors ?? data.done.errors));
  return data.done;
}
const join = (account: string, organisation: string) =>
  administer('addOrganisationMember', 'OrganisationMemberInput', { organisation, person: person(account) });
const leave = (account: string, organisation: string) =>
  administer('removeOrganisationMember', 'OrganisationMemberInput', { organisation, person: person(account) });

const grant = (account: string, input: object) =>
  act(api.as(account), 'grantCaseAccess', 'GrantCaseAccessInput', {
    reason: 'A second pair of eyes',
    expiresAt: inDays(7),
    ...input,
  });
const assign = (account: string, input: object) =>
  act(api.as(account), 'assignCase', 'AssignCaseInput', { expiresAt: inDays(7), ...input });

/** Whether somebody is shown a case: by id, by reference, by node, in a list, a count, a filter; the same everywhere. */
async function sees(account: string, { id, reference }: CaseState): Promise<boolean> {
  const { data, errors } = await api.as(account)(
    `query ($id: ID!, $reference: String!) {
       byId: case(id: $id) { id }
       byReference: case(reference: $reference) { id }
       node(id: $id) { id }
       nodes(ids: [$id]) { id }
       list: cases(first: 100) { totalCount edges { node { id } } }
       filtered: cases(first: 100, filter: { state: [DRAFT, SUBMITTED, IN_REVIEW, WITHDRAWN] }) { edges { node { id } } }
     }`,
    { id, reference },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  const inSql = await database.asBearer(api.tokenOf(account), 'select 1 from case_file where id = $1', [bare(id)]);
  const answers = [
    data.byId !== null,
    data.byReference !== null,
    data.node !== null,
    data.nodes[0] !== null,
    data.list.edges.some((edge: any) => edge.node.id === id),
    data.filtered.edges.some((edge: any) => edge.node.id === id),
    inSql.length === 1,
  ];
  if (new Set(answers).size > 1) throw new Error(`The paths to the case differ: ${JSON.stringify(answers)}`);
  return answers[0]!;
}

const under = (account: string, text: string, values: readonly unknown[] = []) =>
  database.asBearer<Record<string, unknown>>(api.tokenOf(account), text, values);

beforeAll(async () => {
  database = await loadedDatabase();
  api = await startApi(database);
  await withDatabase(database.ownerUrl, [], async (work) => {
    for (const name of ['colleague', 'joint']) {
      await createUser(work, {
        email: `${name}@example.org`,
        displayName: `The ${name}`,
        password: 'a long and quiet street',
        roles: ['RESEARCHER'],
      });
    }
  });
  const users = await database.asOwner<{ id: string; email: string }>('select id, email from app_user');
  people = Object.fromEntries(users.map(({ id, email }) => [email.split('@')[0]!, id]));
  const organisations = await database.asOwner<{ id: string; name: string }>('select id, name from organisation');
  const idOf = (name: string) => globalId('Organisation', organisations.find((one) => one.name === name)!.id);
  ours = idOf('Sample organisation');
  theirs = idOf('Second sample organisation');
  const made = await administer(
    'createTeam',
    'CreateTeamInput',
    { organisation: ours, name: 'Extradition' },
    'team { id }',
  );
  team = made.team.id;
});
afterAll(async () => {
  await api.close();
  await database.drop();
});

describe('a draft of an organisation', () => {
  it('is read by a colleague from the moment of joining to that of leaving, and by nobody outside', async () => {
    const draft = await completeDraft(api, 'Read by a colleague');
    expect(await sees('researcher-two', draft)).toBe(false);
    await join('researcher-two', ours);
    expect(await sees('researcher-two', draft)).toBe(true);
    await leave('researcher-two', ours);
    expect(await sees('researcher-two', draft)).toBe(false);
  });

  it('is closed to its colleagues when the partnership ends', async () => {
    const made = await administer('createOrganisation', 'CreateOrganisationInput', { name: 'Ends soon' });
    const organisation = made.organisation.id as string;
    await join('researcher', organisation);
    await join('researcher-two', organisation);
    const draft = await succeed(api.as('researcher'), 'createDraft', 'CreateDraftInput', {
      title: { text: 'Of one that ends' },
      requestingState: 'TR',
      organisation,
    });
    expect(await sees('researcher-two', draft)).toBe(true);
    await administer('endOrganisation', 'EndOrganisationInput', { organisation });
    expect(await sees('researcher-two', draft)).toBe(false);
    expect(await sees('researcher', draft)).toBe(true);
    await leave('researcher', organisation);
  });

  it('becomes its author’s alone by saying null, and names no organisation that the author does not work for', async () => {
    await join('researcher-two', ours);
    const mine = await succeed(api.as('researcher'), 'createDraft', 'CreateDraftInput', {
      title: { text: 'Nobody else’s' },
      requestingState: 'TR',
      organisation: null,
    });
    expect(await sees('researcher-two', mine)).toBe(false);
    await leave('researcher-two', ours);
    for (const organisation of [theirs, globalId('Organisation', people['researcher']!), 'nonsense']) {
      const { payload } = await act(api.as('researcher'), 'createDraft', 'CreateDraftInput', {
        title: { text: 'Of others' },
        organisation,
      });
      expect(payload.errors).toMatchObject([{ __typename: 'ValidationFailed', path: ['organisation'] }]);
    }
  });

  it('is the author’s alone once it is withdrawn', async () => {
    await join('researcher-two', ours);
    const draft = await completeDraft(api, 'To be withdrawn');
    await grant('researcher', { id: draft.id, person: person('researcher-two') });
    expect(await sees('researcher-two', draft)).toBe(true);
    await step(api, 'researcher', 'withdrawCase', draft);
    expect(await sees('researcher-two', draft)).toBe(false);
    expect(await sees('researcher', draft)).toBe(true);
    const { payload } = await grant('researcher', { id: draft.id, person: person('researcher-two') });
    expect(payload.errors).toMatchObject([{ __typename: 'OpeningRefused' }]);
    await leave('researcher-two', ours);
    await database.asOwner('delete from case_grant'); // or the author would go on knowing them from the case
  });
});

describe('a case that is opened to somebody', () => {
  const GRANTS = `accessGrants { id person { displayName } team { name } organisation { name } reason grantedBy { displayName } isOpen revokedAt }`;
  let alone: CaseState;

  beforeAll(async () => {
    await join('colleague', ours);
    await join('joint', ours);
    await database.asOwner(
      `insert into session (user_id, token_hash, expires_at) values ($1, sha256(convert_to('colleague', 'UTF8')), now() + interval '1 hour')`,
      [people['colleague']],
    );
  });
  const fileAlone = () =>
    succeed(api.as('researcher'), 'createDraft', 'CreateDraftInput', {
      title: { text: 'Opened for a time' },
      requestingState: 'TR',
      organisation: null,
    });
  const openTo = async (file: CaseState) =>
    (await database.asBearer('colleague', 'select 1 from case_file where id = $1', [bare(file.id)])).length === 1;

  it('is open until the grant is revoked, and tells its author to whom, why and by whom', async () => {
    alone = await fileAlone();
    expect(await openTo(alone)).toBe(false);
    const input = { id: alone.id, person: person('colleague'), expiresAt: inDays(30) };
    const [first, again] = [await grant('researcher', input), await grant('researcher', input)];
    expect([first.payload.errors, again.payload.errors]).toEqual([[], []]);
    expect(await openTo(alone)).toBe(true);
    const { data } = await api.as('researcher')(`{ case(id: "${alone.id}") { organisation { name } ${GRANTS} } }`);
    expect(data.case).toMatchObject({
      organisation: null,
      accessGrants: [
        {
          person: { displayName: 'The colleague' },
          grantedBy: { displayName: 'Sample researcher' },
          reason: 'A second pair of eyes',
          isOpen: true,
          revokedAt: null,
        },
      ],
    });
    await succeed(api.as('researcher'), 'revokeCaseAccess', 'RevokeCaseAccessInput', {
      grant: data.case.accessGrants[0].id,
    });
    await succeed(api.as('researcher'), 'revokeCaseAccess', 'RevokeCaseAccessInput', {
      grant: data.case.accessGrants[0].id,
    });
    expect(await openTo(alone)).toBe(false);
  });

  it('is closed when the grant has expired', async () => {
    alone = await fileAlone();
    await grant('researcher', { id: alone.id, person: person('colleague') });
    expect(await openTo(alone)).toBe(true);
    await database.asOwner(
      `update case_grant set granted_at = now() - interval '2 days', expires_at = now() - interval '1 second' where case_id = $1`,
      [bare(alone.id)],
    );
    expect(await openTo(alone)).toBe(false);
  });

  it('is open to those who are on the team, while they are', async () => {
    alone = await fileAlone();
    expect((await grant('researcher', { id: alone.id, team })).payload.errors).toEqual([]);
    expect(await openTo(alone)).toBe(false);
    const member = { team, person: person('colleague') };
    await administer('addTeamMember', 'TeamMemberInput', member, 'team { members { person { displayName } } }');
    expect(await openTo(alone)).toBe(true);
    await administer('removeTeamMember', 'TeamMemberInput', member, 'team { id }');
    expect(await openTo(alone)).toBe(false);
    await administer('addTeamMember', 'TeamMemberInput', member, 'team { id }');
    await leave('colleague', ours);
    expect(await openTo(alone)).toBe(false);
    await join('colleague', ours);
    expect(await openTo(alone)).toBe(false); // who comes back to the organisation is not back on its teams
  });

  it('is open to the whole organisation, by a grant to it', async () => {
    alone = await fileAlone();
    await grant('researcher', { id: alone.id, organisation: ours });
    expect(await openTo(alone)).toBe(true);
    expect(await sees('researcher-two', alone)).toBe(false);
  });

  it.each([
    ['somebody outside', () => ({ person: person('researcher-two') })],
    ['an administrator', () => ({ person: person('administrator') })],
    ['nobody', () => ({ person: globalId('User', '018f0000-0000-7000-8000-000000000000') })],
    ['what is no id', () => ({ person: 'nonsense' })],
    ['an organisation of others', () => ({ organisation: theirs })],
    ['no organisation', () => ({ organisation: globalId('Organisation', '018f0000-0000-7000-8000-000000000000') })],
    ['no team', () => ({ team: globalId('Team', '018f0000-0000-7000-8000-000000000000') })],
  ])('is not opened to %s, and the refusal does not tell which it was', async (_, recipient) => {
    const file = await fileAlone();
    const { payload } = await grant('researcher', { id: file.id, ...recipient() });
    expect(payload).toMatchObject({ case: null, errors: [{ __typename: 'OpeningRefused', code: 'OPENING_REFUSED' }] });
    expect(payload.errors[0].message).toMatch(/^There is nobody of this id to whom you may open a case\./);
  });

  it('is not opened to oneself, without a reason, without an end, to two or to none', async () => {
    const { id } = await fileAlone();
    const to = { person: person('colleague') };
    const refusals = [
      await grant('researcher', { id, person: person('researcher') }),
      await grant('researcher', { id, ...to, reason: ' ' }),
      await grant('researcher', { id, ...to, expiresAt: inDays(367) }),
      await grant('researcher', { id, ...to, expiresAt: inDays(-1) }),
      await grant('researcher', { id, ...to, team }),
      await grant('researcher', { id }),
    ];
    expect(
      refusals.map(({ payload }) => payload.errors.map((error: any) => [error.__typename, ...error.path])),
    ).toEqual([
      [['OpeningRefused', 'person']],
      [['ValidationFailed', 'reason']],
      [['ValidationFailed', 'expiresAt']],
      [['ValidationFailed', 'expiresAt']],
      [['ValidationFailed', 'team']],
      [['ValidationFailed', 'person']],
    ]);
  });

  it('is opened by its author or an editor; a colleague is refused, and an outsider meets what does not exist', async () => {
    const draft = await completeDraft(api, 'A colleague would open it');
    await join('researcher-two', ours);
    const byColleague = await grant('researcher-two', { id: draft.id, person: person('colleague') });
    expect(byColleague.payload.errors).toMatchObject([{ __typename: 'OpeningRefused' }]);
    await leave('researcher-two', ours);
    const hidden = await grant('researcher-two', { id: draft.id, person: person('colleague') });
    const absent = await grant('researcher-two', {
      id: globalId('Case', '018f0000-0000-7000-8000-000000000000'),
      person: person('colleague'),
    });
    const told = ({ status, data, errors }: Answer) => JSON.stringify({ status, data, errors });
    expect(told(hidden)).toBe(told(absent));
    expect(hidden.errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
  });
});

describe('an assignment', () => {
  let registry: string;
  let pool: string;

  beforeAll(async () => {
    registry = (await administer('createOrganisation', 'CreateOrganisationInput', { name: 'The registry' }))
      .organisation.id;
    for (const account of ['triage', 'editor', 'analyst']) await join(account, registry);
    pool = (
      await administer('createTeam', 'CreateTeamInput', { organisation: registry, name: 'Analysts' }, 'team { id }')
    ).team.id;
  });

  it('opens a case to a person, and is ended by whoever made it', async () => {
    const submitted = await step(api, 'researcher', 'submitCase', await completeDraft(api, 'Assigned'));
    const { payload } = await assign('triage', { id: submitted.id, person: person('analyst') });
    expect(payload.errors).toEqual([]);
    expect(await sees('analyst', submitted)).toBe(true);
    const { data } = await api.as('triage')(
      `{ case(id: "${submitted.id}") { assignments { id isOpen person { displayName } } } }`,
    );
    expect(data.case.assignments).toMatchObject([{ isOpen: true, person: { displayName: 'Sample analyst' } }]);
    await step(api, 'researcher', 'withdrawCase', submitted);
    expect(await sees('analyst', submitted)).toBe(false);
    expect(await sees('triage', submitted)).toBe(false);
    const ended = await act(api.as('triage'), 'endCaseAssignment', 'EndCaseAssignmentInput', {
      assignment: data.case.assignments[0].id,
    });
    expect(ended.payload).toEqual({ case: null, errors: [] }); // by whoever made it, though the case is theirs to see no more
  });

  it('to a team opens the case to those who are on it, until it expires', async () => {
    const submitted = await step(api, 'researcher', 'submitCase', await completeDraft(api, 'Assigned to a team'));
    expect((await assign('triage', { id: submitted.id, team: pool })).payload.errors).toEqual([]);
    expect(await sees('analyst', submitted)).toBe(false);
    await administer('addTeamMember', 'TeamMemberInput', { team: pool, person: person('analyst') }, 'team { id }');
    expect(await sees('analyst', submitted)).toBe(true);
    await database.asOwner(
      `update case_assignment set assigned_at = now() - interval '2 days', expires_at = now() where case_id = $1`,
      [bare(submitted.id)],
    );
    expect(await sees('analyst', submitted)).toBe(false);
  });

  it('is not made by a researcher, to oneself, nor to a team that one is on', async () => {
    const submitted = await step(api, 'researcher', 'submitCase', await completeDraft(api, 'Not to oneself'));
    const byResearcher = await assign('researcher', { id: submitted.id, person: person('colleague') });
    expect(byResearcher.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    await administer('addTeamMember', 'TeamMemberInput', { team: pool, person: person('triage') }, 'team { id }');
    for (const to of [{ person: person('triage') }, { team: pool }]) {
      const { payload } = await assign('triage', { id: submitted.id, ...to });
      expect(payload.errors).toMatchObject([{ __typename: 'OpeningRefused' }]);
    }
    await administer('removeTeamMember', 'TeamMemberInput', { team: pool, person: person('triage') }, 'team { id }');
  });

  it('and a grant are shown to nobody but the author, editors and triage officers', async () => {
    const submitted = await step(api, 'researcher', 'submitCase', await completeDraft(api, 'Who may know'));
    await assign('triage', { id: submitted.id, person: person('analyst') });
    await grant('researcher', { id: submitted.id, person: person('colleague') });
    const shownTo = async (account: string) => {
      const { data } = await api.as(account)(
        `{ case(id: "${submitted.id}") { assignments { id } accessGrants { id } } }`,
      );
      const rows = await under(
        account,
        'select id from case_assignment where case_id = $1 union all select id from case_grant where case_id = $1',
        [bare(submitted.id)],
      );
      return [data.case.assignments.length, data.case.accessGrants.length, rows.length];
    };
    expect(await shownTo('researcher')).toEqual([1, 1, 2]);
    expect(await shownTo('triage')).toEqual([1, 1, 2]);
    expect(await shownTo('analyst')).toEqual([0, 0, 0]);
  });
});

describe('an administrator', () => {
  it('manages organisations and reads no case, not as a member, nor one that was theirs or was opened to them', async () => {
    const draft = await completeDraft(api, 'Not for administrators');
    const [id, administrator] = [bare(draft.id), people['administrator']];
    await database.asOwner('insert into organisation_member (organisation_id, user_id) values ($1, $2)', [
      bare(ours),
      administrator,
    ]);
    await database.asOwner(
      `insert into case_grant (case_id, user_id, reason, granted_by, expires_at) values ($1, $2, 'x', $3, now() + interval '1 day')`,
      [id, administrator, people['researcher']],
    );
    await database.asOwner(
      `with made as (
         insert into case_file (reference, state, title, author_id) values ('TNR-2026-999999', 'DRAFT', 'Theirs once', $1) returning id),
       capacity as (
         insert into case_capacity (case_id, user_id, capacity) select id, $1, 'CONTRIBUTOR' from made returning case_id)
       insert into case_version (case_id, version, made_by) select case_id, 1, $1 from capacity`,
      [administrator],
    );
    expect(await under('administrator', 'select id from case_file')).toEqual([]);
    const { errors } = await api.as('administrator')(`{ case(id: "${draft.id}") { id } }`);
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    await database.asOwner('delete from organisation_member where user_id = $1', [administrator]);
  });

  it('is not made a member by themselves', async () => {
    const { data } = await api.as('administrator')(
      `mutation { addOrganisationMember(input: { organisation: "${ours}", person: "${person('administrator')}" }) { errors { ... on MembershipRefused { reason } } } }`,
    );
    expect(data.addOrganisationMember.errors).toEqual([{ reason: 'YOURSELF' }]);
    await expect(
      under('administrator', 'insert into organisation_member (organisation_id, user_id) values ($1, $2)', [
        bare(ours),
        people['administrator'],
      ]),
    ).rejects.toMatchObject({ code: '42501' });
  });

  it('is refused a name that is taken, nobody’s membership, and a team member from outside', async () => {
    const refusals = async (mutation: string, input: string) => {
      const { data, errors } = await api.as('administrator')(
        `mutation { done: ${mutation}(input: { ${input} }) { errors { __typename path ... on NameTaken { takenBy } ... on MembershipRefused { reason } } } }`,
      );
      if (errors) throw new Error(JSON.stringify(errors));
      return data.done.errors;
    };
    expect(await refusals('createOrganisation', 'name: " Sample organisation "')).toMatchObject([
      { __typename: 'NameTaken', takenBy: ours },
    ]);
    expect(
      await refusals('renameOrganisation', `organisation: "${theirs}", name: "Sample organisation"`),
    ).toMatchObject([{ __typename: 'NameTaken', takenBy: ours }]);
    expect(await refusals('createTeam', `organisation: "${ours}", name: "Extradition"`)).toMatchObject([
      { __typename: 'NameTaken', takenBy: team },
    ]);
    expect(await refusals('createOrganisation', 'name: " "')).toMatchObject([
      { __typename: 'ValidationFailed', path: ['name'] },
    ]);
    const nobody = globalId('User', '018f0000-0000-7000-8000-000000000000');
    expect(await refusals('addOrganisationMember', `organisation: "${ours}", person: "${nobody}"`)).toMatchObject([
      { __typename: 'ValidationFailed', path: ['person'] },
    ]);
    expect(await refusals('addTeamMember', `team: "${team}", person: "${person('researcher-two')}"`)).toMatchObject([
      { reason: 'NOT_A_MEMBER' },
    ]);
    expect(await refusals('renameOrganisation', `organisation: "${theirs}", name: "Renamed"`)).toEqual([]);
    await administer('renameOrganisation', 'RenameOrganisationInput', {
      organisation: theirs,
      name: 'Second sample organisation',
    });
  });

  it('leaves an event of each change, under their name', async () => {
    const events = await database.asOwner<{ action: string }>(
      `select distinct action from audit_event where user_id = any ($1) and action ~ '^(organisation|team|case)\\.' order by 1`,
      [['administrator', 'researcher', 'triage'].map((account) => people[account])],
    );
    expect(events.map(({ action }) => action)).toEqual([
      'case.access-granted',
      'case.access-revoked',
      'case.assigned',
      'case.assignment-ended',
      'organisation.created',
      'organisation.ended',
      'organisation.member-added',
      'organisation.member-removed',
      'organisation.renamed',
      'team.created',
      'team.member-added',
      'team.member-removed',
    ]);
  });
});

describe('an organisation', () => {
  const ORGANISATIONS =
    '{ organisations { name members { person { displayName } } teams { name } } viewer { organisations { name } } }';

  it('is known to those who work for it, with colleagues and teams, and to administrators', async () => {
    const { data } = await api.as('researcher')(ORGANISATIONS);
    expect(data.viewer.organisations).toEqual([{ name: 'Sample organisation' }]);
    expect(data.organisations).toMatchObject([{ name: 'Sample organisation', teams: [{ name: 'Extradition' }] }]);
    const names = data.organisations[0].members.map((member: any) => member.person.displayName);
    expect(names).toEqual(expect.arrayContaining(['Sample researcher', 'The colleague']));
    const all = await api.as('administrator')(ORGANISATIONS);
    expect(all.data.organisations.map(({ name }: any) => name)).toEqual(
      expect.arrayContaining(['Sample organisation', 'Second sample organisation', 'The registry']),
    );
    expect(all.data.viewer.organisations).toEqual([]);
  });

  it('is to an outsider as one that does not exist, and so are its teams and the names of its people', async () => {
    const absent = globalId('Organisation', '018f0000-0000-7000-8000-000000000000');
    const { data } = await api.as('researcher-two')(`{ nodes(ids: ["${ours}", "${absent}", "${team}"]) { id } }`);
    expect(data.nodes).toEqual([null, null, null]);
    const names = await under('researcher-two', 'select * from access.display_names($1)', [Object.values(people)]);
    expect(names).toEqual([{ id: people['researcher-two'], display_name: 'Second sample researcher' }]);
    expect(await database.asApplication('select * from access.display_names($1)', [Object.values(people)])).toEqual([]);
    const { errors } = await api.anonymous('{ organisations { name } }');
    expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  });
});

describe('whoever holds the application’s login and the token of a researcher', () => {
  let draft: CaseState;
  let grantId: string;

  beforeAll(async () => {
    draft = await completeDraft(api, 'Attacked by SQL');
    await database.asOwner(
      `insert into case_grant (case_id, user_id, reason, granted_by, expires_at) values ($1, $2, 'x', $3, now() + interval '1 day')`,
      [bare(draft.id), people['researcher-two'], people['researcher']],
    );
    grantId = (
      await database.asOwner<{ id: string }>('select id from case_grant where case_id = $1', [bare(draft.id)])
    )[0]!.id;
  });

  const VALUES = () => ({
    me: people['researcher-two']!,
    author: people['researcher']!,
    other: people['colleague']!,
    stranger: people['verifier-one']!,
    ours: bare(ours),
    theirs: bare(theirs),
    case: bare(draft.id),
    grant: grantId,
    team: bare(team),
  });
  const filled = (text: string) =>
    text.replaceAll(/:(\w+)/g, (_, name: string) => `'${VALUES()[name as keyof ReturnType<typeof VALUES>]}'`);

  it.each([
    'insert into organisation_member (organisation_id, user_id) values (:ours, :me)',
    'insert into team_member (team_id, organisation_id, user_id) values (:team, :ours, :me)',
    `insert into organisation (name) values ('Mine')`,
    `insert into team (organisation_id, name) values (:theirs, 'Mine')`,
    `update case_grant set expires_at = expires_at + interval '90 days' where id = :grant`,
    `update case_grant set granted_at = now(), user_id = :other where id = :grant`,
    'update case_file set organisation_id = :theirs where id = :case',
    'update case_file set author_id = :me where id = :case',
    `insert into case_assignment (case_id, user_id, assigned_by, expires_at) values (:case, :me, :me, now() + interval '1 day')`,
    `insert into case_assignment (case_id, user_id, assigned_by, expires_at) values (:case, :me, :author, now() + interval '1 day')`,
    `insert into case_grant (case_id, user_id, reason, granted_by, expires_at) values (:case, :me, 'x', :me, now() + interval '1 day')`,
    `insert into case_grant (case_id, user_id, reason, granted_by, expires_at) values (:case, :me, 'x', :author, now() + interval '1 day')`,
    `insert into case_grant (case_id, organisation_id, reason, granted_by, expires_at) values (:case, :theirs, 'x', :me, now() + interval '1 day')`,
    `insert into case_file (reference, state, title, author_id, organisation_id) values ('TNR-2026-000001', 'DRAFT', 'Planted', :me, :ours)`,
    `delete from case_grant where id = :grant`,
    `delete from organisation_member`,
  ])('may not: %s', async (statement) => {
    await expect(under('researcher-two', filled(statement))).rejects.toMatchObject({ code: '42501' });
  });

  it.each([
    'update organisation_member set ended_at = null where user_id = :me returning 1',
    `update organisation set name = 'Taken over' returning 1`,
    'update team_member set ended_at = null returning 1',
    'update case_grant set revoked_at = now() where id = :grant returning 1',
    'update case_assignment set ended_at = now() returning 1',
    'select 1 from organisation where id = :ours',
    'select 1 from organisation_member where organisation_id = :ours and user_id <> :me',
    'select 1 from team',
    'select 1 from team_member',
    'select 1 from case_grant',
    'select 1 from case_assignment',
  ])('finds no row with: %s', async (statement) => {
    expect(await under('researcher-two', filled(statement))).toEqual([]);
  });

  it('opens their own case to nobody whom they may not name, and does not move the moments of an opening', async () => {
    const to = (user: string, more = '', values = '') =>
      under(
        'researcher',
        filled(
          `insert into case_grant (case_id, user_id, reason, granted_by, expires_at${more}) values (:case, :${user}, 'x', :author, now() + interval '1 day'${values})`,
        ),
      );
    await expect(to('stranger')).rejects.toMatchObject({ code: '42501' });
    await expect(to('author')).rejects.toMatchObject({ code: '42501' });
    await expect(to('other', ', granted_at', `, now() + interval '9 years'`)).rejects.toMatchObject({ code: '42501' });
    await to('other');
    const revoke = (moment: string) =>
      under('researcher', filled(`update case_grant set revoked_at = ${moment} where id = :grant returning 1`));
    await expect(revoke(`now() + interval '1 day'`)).rejects.toMatchObject({ code: '42501' });
    expect(await revoke('now()')).toHaveLength(1);
    expect(await revoke('null')).toEqual([]);
  });

  it('neither opens nor closes a case that a colleague wrote, though they see it', async () => {
    const asColleague = (text: string) => database.asBearer('colleague', filled(text));
    expect(await asColleague('select 1 from case_file where id = :case')).toHaveLength(1);
    await expect(
      asColleague(
        `insert into case_grant (case_id, organisation_id, reason, granted_by, expires_at) values (:case, :ours, 'x', :other, now() + interval '1 day')`,
      ),
    ).rejects.toMatchObject({ code: '42501' });
    expect(await asColleague('update case_grant set revoked_at = now() where case_id = :case returning 1')).toEqual([]);
  });

  it('assigns nothing to themselves as a triage officer either, and no case that they do not see', async () => {
    const submitted = await step(api, 'researcher', 'submitCase', await completeDraft(api, 'Triage attacks'));
    const give = (id: string, user: string) =>
      under(
        'triage',
        `insert into case_assignment (case_id, user_id, assigned_by, expires_at) values ($1, $2, $3, now() + interval '1 day')`,
        [id, people[user], people['triage']],
      );
    await expect(give(bare(submitted.id), 'triage')).rejects.toMatchObject({ code: '42501' });
    await expect(give(bare((await completeDraft(api, 'Not handed in')).id), 'editor')).rejects.toMatchObject({
      code: '42501',
    });
    await give(bare(submitted.id), 'editor');
  });
});
