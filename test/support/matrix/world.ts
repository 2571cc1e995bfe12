/**
 * A registry made to be asked everything about: cases in every state, people in every relation to them, live and dead
 * tokens, and in each protected text a value of its own that stands nowhere else, its canary.
 *
 * Written under the owner's login with triggers off, as a restored backup is: most of these states the API could not
 * bring about in one test, and nothing here depends on the rules that are tried.
 */
import { createHash } from 'node:crypto';
import { globalId } from '#platform';
import type { TestApi } from '../api.js';
import { tokenNamed } from '../case-in-every-state.js';
import type { TestDatabase } from '../database.js';
import { sealIdentity } from '../vault.js';

/** A word in the title of every case of the world, by which they are told from the reference data. */
export const WORLD = 'Matrixworld';

/** Label of what stands in the dispute of which everybody has the code. */
export const KNOWN_CODE = 'by a known code';

/** One protected value, where it stands, and what the truth needs to know to say for whom it is. */
export interface Canary {
  readonly value: string;
  /** `Type.field` of the schema by which it may be read; the same value may stand in several. */
  readonly field: string;
  /** The object that shows it: of a case its id, and so on. */
  readonly record: string;
  /** What a reader of the verdicts calls the object. */
  readonly label: string;
  readonly caseId?: string;
  readonly organisationId?: string;
  /** The person who is named. */
  readonly personId?: string;
  /** The person whose it is: the holder of an account or key, the one who asked for an identity. */
  readonly holderId?: string;
}

export interface Principal {
  readonly name: string;
  readonly token: string | null;
  readonly by: 'SESSION' | 'KEY' | 'NOBODY';
  /** Of the session or key; null where there is none. */
  readonly credential: string | null;
  /** Whose it is; null where it is nobody’s. */
  readonly person: string | null;
}

export interface WorldCase {
  readonly id: string;
  readonly label: string;
  readonly reference: string;
  readonly state: string;
  /** The state that everybody is told. */
  readonly publicAs: string | null;
  readonly title: string;
  readonly summary: string;
  readonly year: string;
  /** Country of all of its places. */
  readonly country: string;
  readonly mechanism: string;
  readonly offence: string;
  readonly profile: string;
  readonly outcome: string;
  readonly disputed: boolean;
  readonly source: string;
}

export interface World {
  readonly principals: readonly Principal[];
  readonly cases: readonly WorldCase[];
  readonly canaries: readonly Canary[];
  readonly organisations: readonly string[];
  readonly teams: readonly string[];
  readonly people: ReadonlyMap<string, string>;
  /** Provision that every case is linked with, and its instrument. */
  readonly provision: string;
  readonly textVersion: string;
  readonly instrument: string;
  readonly requests: readonly string[];
  readonly openings: { readonly assignments: readonly string[]; readonly grants: readonly string[] };
  readonly keys: readonly string[];
  readonly invitations: readonly string[];
  readonly roleChanges: readonly string[];
  readonly sessions: readonly { readonly id: string; readonly person: string }[];
  readonly federated: readonly string[];
  readonly factors: readonly string[];
  readonly files: readonly string[];
  /** With the stance that their ids are named by. */
  readonly claims: readonly { readonly id: string; readonly type: string; readonly caseId: string }[];
  readonly alerts: readonly string[];
  /** Of the case and of its own. */
  readonly disputes: readonly string[];
  /** Code of a dispute of a suspended case. */
  readonly disputeCode: string;
}

const ROLES = [
  'RESEARCHER',
  'TRIAGE_OFFICER',
  'VERIFIER',
  'LEGAL_REVIEWER',
  'EDITOR',
  'DISPUTES_OFFICER',
  'SAFETY_OFFICER',
  'CUSTODIAN',
  'ANALYST',
  'ADMINISTRATOR',
] as const;

interface Person {
  readonly name: string;
  readonly roles: readonly string[];
  /** Roles that were taken away. */
  readonly lost?: readonly string[];
  readonly organisation?: string;
  readonly hasLeft?: boolean;
  readonly team?: string;
  readonly hasLeftTeam?: boolean;
  readonly clearance?: number;
  readonly isSteppedUp?: boolean;
  readonly isDisabled?: boolean;
}

const PEOPLE: readonly Person[] = [
  ...ROLES.map((role) => ({ name: role, roles: [role], isSteppedUp: role === 'CUSTODIAN' })),
  { name: 'someone of no role', roles: [] },
  { name: 'RESEARCHER and VERIFIER', roles: ['RESEARCHER', 'VERIFIER'] },
  { name: 'TRIAGE_OFFICER and EDITOR', roles: ['TRIAGE_OFFICER', 'EDITOR'] },
  { name: 'CUSTODIAN and LEGAL_REVIEWER', roles: ['CUSTODIAN', 'LEGAL_REVIEWER'] },
  { name: 'the author', roles: ['RESEARCHER'], organisation: 'North', team: 'Northern team' },
  { name: 'a colleague', roles: ['RESEARCHER'], organisation: 'North' },
  { name: 'an analyst among colleagues', roles: ['ANALYST'], organisation: 'North' },
  { name: 'a colleague of no role', roles: [], organisation: 'North' },
  { name: 'a colleague who has left', roles: ['RESEARCHER'], organisation: 'North', hasLeft: true },
  { name: 'a colleague who is disabled', roles: ['RESEARCHER'], organisation: 'North', isDisabled: true },
  { name: 'the other author', roles: ['RESEARCHER'], organisation: 'South' },
  { name: 'an author who is analyst now', roles: ['ANALYST'], lost: ['RESEARCHER'] },
  { name: 'an author who is administrator now', roles: ['ADMINISTRATOR'], lost: ['RESEARCHER'] },
  { name: 'an author of no role now', roles: [], lost: ['RESEARCHER'] },
  { name: 'an author whose organisation has ended', roles: ['RESEARCHER'], organisation: 'Ended' },
  { name: 'a colleague of the organisation that has ended', roles: ['RESEARCHER'], organisation: 'Ended' },
  { name: 'granted', roles: ['ANALYST'] },
  { name: 'granted until yesterday', roles: ['ANALYST'] },
  { name: 'granted and revoked', roles: ['ANALYST'] },
  { name: 'granted with a team', roles: ['DISPUTES_OFFICER'], organisation: 'East', team: 'Eastern team' },
  {
    name: 'granted with a team and off it',
    roles: ['DISPUTES_OFFICER'],
    organisation: 'East',
    team: 'Eastern team',
    hasLeftTeam: true,
  },
  {
    name: 'granted with a team and gone',
    roles: ['DISPUTES_OFFICER'],
    organisation: 'East',
    team: 'Eastern team',
    hasLeft: true,
  },
  { name: 'granted with an organisation', roles: ['SAFETY_OFFICER'], organisation: 'West' },
  { name: 'granted, of no role', roles: [] },
  { name: 'granted, administrator', roles: ['ADMINISTRATOR'] },
  { name: 'one who grants', roles: ['EDITOR'] },
  { name: 'an editor of the organisation granted', roles: ['EDITOR'], organisation: 'West' },
  { name: 'a triage officer of the team granted', roles: ['TRIAGE_OFFICER'], organisation: 'East' },
  { name: 'assigned', roles: ['ANALYST'] },
  { name: 'assigned until yesterday', roles: ['ANALYST'] },
  { name: 'assigned and ended', roles: ['ANALYST'] },
  { name: 'assigned with a team', roles: ['LEGAL_REVIEWER'], organisation: 'West', team: 'Western team' },
  { name: 'assigned, of no role', roles: [] },
  { name: 'one who has decided', roles: ['VERIFIER'] },
  { name: 'one who has decided, analyst now', roles: ['ANALYST'], lost: ['VERIFIER'] },
  { name: 'one who has decided, administrator now', roles: ['ADMINISTRATOR'], lost: ['VERIFIER'] },
  { name: 'may unseal', roles: ['VERIFIER'], clearance: 3, isSteppedUp: true },
  { name: 'may unseal, not stepped up', roles: ['VERIFIER'], clearance: 3 },
  { name: 'may unseal, not cleared', roles: ['VERIFIER'], clearance: 2, isSteppedUp: true },
  { name: 'could unseal until yesterday', roles: ['VERIFIER'], clearance: 3, isSteppedUp: true },
  { name: 'could unseal until revoked', roles: ['VERIFIER'], clearance: 3, isSteppedUp: true },
  { name: 'may not unseal', roles: ['VERIFIER'], clearance: 3, isSteppedUp: true },
  { name: 'waits to unseal', roles: ['VERIFIER'], clearance: 3, isSteppedUp: true },
  { name: 'could unseal, analyst now', roles: ['ANALYST'], lost: ['VERIFIER'], clearance: 3, isSteppedUp: true },
];

/** More sessions of people from above, in the ways in which one ends. */
const SPOILT: readonly (readonly [name: string, person: string, change: string])[] = [
  [
    'the author, expired',
    'the author',
    `created_at = now() - interval '2 hours', expires_at = now() - interval '1 second'`,
  ],
  ['the author, signed out', 'the author', `ended_at = now()`],
  ['the author, unused', 'the author', `last_seen_at = now() - interval '31 minutes'`],
  ['the author, confined', 'the author', `confined_to = 'SECOND_FACTOR'`],
  ['ADMINISTRATOR, confined', 'ADMINISTRATOR', `confined_to = 'ENROL_SECOND_FACTOR'`],
  [
    'CUSTODIAN, expired',
    'CUSTODIAN',
    `created_at = now() - interval '2 hours', expires_at = now() - interval '1 second'`,
  ],
  ['CUSTODIAN, confined', 'CUSTODIAN', `confined_to = 'SECOND_FACTOR'`],
];

const KEYS: readonly (readonly [name: string, person: string, roles: string, change?: string])[] = [
  ['an analyst’s key of the author', 'the author', '{ANALYST}'],
  ['a key without a role', 'the author', '{}'],
  ['an analyst’s key of CUSTODIAN', 'CUSTODIAN', '{ANALYST}'],
  ['an analyst’s key of an administrator', 'ADMINISTRATOR', '{ANALYST}'],
  ['an analyst’s key of someone of no role', 'an author of no role now', '{ANALYST}'],
  ['an analyst’s key of someone disabled', 'a colleague who is disabled', '{ANALYST}'],
  [
    'an analyst’s key, expired',
    'the author',
    '{ANALYST}',
    `created_at = now() - interval '2 days', expires_at = now() - interval '1 second'`,
  ],
  ['an analyst’s key, revoked', 'the author', '{ANALYST}', `revoked_at = now(), revoked_by = created_by`],
];

const ALL_STATES = [
  ...['DRAFT', 'SUBMITTED', 'TRIAGE', 'IN_REVIEW', 'CHANGES_REQUESTED', 'SECOND_REVIEW', 'ADJUDICATION', 'VERIFIED'],
  ...['SCHEDULED', 'PUBLISHED', 'SUSPENDED', 'REJECTED', 'WITHDRAWN', 'MERGED', 'RETRACTED'],
];
const MOST_STATES = ['DRAFT', 'SUBMITTED', 'IN_REVIEW', 'VERIFIED', 'PUBLISHED', 'SUSPENDED', 'WITHDRAWN'];
const SOME_STATES = ['DRAFT', 'IN_REVIEW', 'PUBLISHED', 'WITHDRAWN'];

/** Whose cases there are, of which organisation, and in which states. Everything is opened of the first set alone. */
const SETS: readonly {
  readonly name: string;
  readonly author: string | null;
  readonly organisation: string | null;
  readonly states: readonly string[];
}[] = [
  { name: 'North', author: 'the author', organisation: 'North', states: ALL_STATES },
  { name: 'South', author: 'the other author', organisation: 'South', states: MOST_STATES },
  { name: 'nobody’s', author: 'the other author', organisation: null, states: ['DRAFT', 'VERIFIED'] },
  { name: 'analyst', author: 'an author who is analyst now', organisation: null, states: SOME_STATES },
  { name: 'administrator', author: 'an author who is administrator now', organisation: null, states: SOME_STATES },
  { name: 'no role', author: 'an author of no role now', organisation: null, states: SOME_STATES },
  { name: 'ended', author: 'an author whose organisation has ended', organisation: 'Ended', states: SOME_STATES },
  { name: 'documented', author: null, organisation: null, states: ['DOCUMENTED', 'TRIAGE'] },
];

/** Rows of openings: to whom, and the end that was set. */
const GRANTS = [
  ['granted', null, null, 'live'],
  ['granted until yesterday', null, null, 'over'],
  ['granted and revoked', null, null, 'closed'],
  ['granted, of no role', null, null, 'live'],
  ['granted, administrator', null, null, 'live'],
  [null, 'Eastern team', null, 'live'],
  [null, null, 'West', 'live'],
] as const;
const ASSIGNMENTS = [
  ['assigned', null, 'live'],
  ['assigned until yesterday', null, 'over'],
  ['assigned and ended', null, 'closed'],
  ['assigned, of no role', null, 'live'],
  [null, 'Western team', 'live'],
] as const;
const DECIDERS = ['one who has decided', 'one who has decided, analyst now', 'one who has decided, administrator now'];

const EXPIRY = {
  live: [`now()`, `now() + interval '1 day'`, 'null'],
  over: [`now() - interval '2 days'`, `now() - interval '1 minute'`, 'null'],
  closed: [`now() - interval '2 days'`, `now() + interval '1 day'`, `now() - interval '1 day'`],
} as const;

/** Fills the database, which the API must have been started on before. */
export async function makeWorld(database: TestDatabase, api: TestApi): Promise<World> {
  return new WorldMaker(database, api).make();
}

class WorldMaker {
  readonly #canaries: Canary[] = [];
  readonly #people = new Map<string, string>();
  readonly #names = new Map<string, string>();
  readonly #organisations = new Map<string, string>();
  readonly #teams = new Map<string, string>();
  readonly #principals: Principal[] = [
    { name: 'a visitor', token: null, by: 'NOBODY', credential: null, person: null },
  ];
  readonly #cases: WorldCase[] = [];
  readonly #lists = {
    requests: [] as string[],
    assignments: [] as string[],
    grants: [] as string[],
    keys: [] as string[],
    invitations: [] as string[],
    roleChanges: [] as string[],
    sessions: [] as { id: string; person: string }[],
    federated: [] as string[],
    factors: [] as string[],
    files: [] as string[],
    claims: [] as { id: string; type: string; caseId: string }[],
    alerts: [] as string[],
    disputes: [] as string[],
  };
  #planted = 0;
  #countries: string[] = [];
  #mechanisms: string[] = [];
  #offences: string[] = [];
  #profiles: string[] = [];
  #provision = { id: '', version: '', instrument: '' };

  constructor(
    private readonly database: TestDatabase,
    private readonly api: TestApi,
  ) {}

  async make(): Promise<World> {
    await this.#reference();
    await this.#organisationsAndPeople();
    for (const set of SETS) for (const state of set.states) await this.#case(set, state);
    await this.#openings();
    await this.#credentials();
    await this.#administration();
    await this.#vault();
    for (const made of this.#cases) await this.#disputesOf(made);
    return {
      principals: this.#principals,
      cases: this.#cases,
      canaries: this.#canaries,
      organisations: [...this.#organisations.values()],
      teams: [...this.#teams.values()],
      people: this.#people,
      provision: this.#provision.id,
      textVersion: this.#provision.version,
      disputeCode: CODE,
      instrument: this.#provision.instrument,
      openings: this.#lists,
      ...this.#lists,
    };
  }

  /** A new canary, noted for each of the fields that show it. */
  #plant(fields: string | readonly string[], record: string, label: string, operands: Partial<Canary> = {}): string {
    const value = `canary${String((this.#planted += 1)).padStart(5, '0')}z`;
    for (const field of [fields].flat()) this.#note(value, field, record, label, operands);
    return value;
  }

  #note(value: string, field: string, record: string, label: string, operands: Partial<Canary> = {}): void {
    this.#canaries.push({ ...operands, value, field, record, label });
  }

  #run = (text: string) =>
    this.database.asOwner(`begin; set local session_replication_role = replica; ${text}; commit`);

  async #newId(): Promise<string> {
    const [row] = await this.database.asOwner<{ id: string }>('select uuidv7() as id');
    return row!.id;
  }

  async #reference(): Promise<void> {
    const idsOf = async (query: string) => (await this.database.asOwner<{ id: string }>(query)).map(({ id }) => id);
    this.#countries = await idsOf(`select code as id from country where kind = 'STATE_OR_TERRITORY' order by code`);
    this.#mechanisms = await idsOf('select id from mechanism order by id');
    this.#offences = await idsOf('select id from offence order by id');
    this.#profiles = await idsOf('select id from profile order by id');
    const [provision] = await this.database.asOwner<{ id: string; version: string; instrument: string }>(
      `select p.id, v.id as version, v.instrument_id as instrument
       from provision p join text_version v on v.id = p.text_version_id
       where not exists (select from provision_link l where l.provision_id = p.id) order by p.id limit 1`,
    );
    this.#provision = provision!;
  }

  async #organisationsAndPeople(): Promise<void> {
    for (const name of ['North', 'South', 'East', 'West', 'Ended']) {
      const id = await this.#newId();
      this.#organisations.set(name, id);
      const shown = this.#plant('Organisation.name', id, name, { organisationId: id });
      this.#names.set(id, shown);
      await this.#run(`insert into organisation (id, name, ended_at)
        values ('${id}', '${shown}', ${name === 'Ended' ? 'now()' : 'null'})`);
    }
    for (const [name, of] of [
      ['Northern team', 'North'],
      ['Eastern team', 'East'],
      ['Western team', 'West'],
    ] as const) {
      const id = await this.#newId();
      const organisationId = this.#organisations.get(of)!;
      this.#teams.set(name, id);
      const shown = this.#plant('Team.name', id, name, { organisationId });
      this.#names.set(id, shown);
      this.#note(this.#names.get(organisationId)!, 'Team.organisation', id, name, { organisationId });
      this.#note(shown, 'Organisation.teams', organisationId, of, { organisationId });
      await this.#run(`insert into team (id, organisation_id, name) values ('${id}', '${organisationId}', '${shown}')`);
    }
    for (const [index, person] of PEOPLE.entries()) await this.#person(person, index);
  }

  async #person(person: Person, index: number): Promise<void> {
    const id = await this.#newId();
    this.#people.set(person.name, id);
    const operands = { personId: id, holderId: id };
    const shown = this.#plant(
      ['Viewer.displayName', 'Account.displayName', 'Person.displayName'],
      id,
      person.name,
      operands,
    );
    this.#names.set(id, shown);
    const email = `${this.#plant('Account.email', id, person.name, operands)}@example.org`;
    await this.#run(`
      insert into app_user (id, email, display_name, password_hash, clearance, disabled_at)
        values ('${id}', '${email}', '${shown}', '$argon2id$none', ${person.clearance ?? 0},
                ${person.isDisabled ? 'now()' : 'null'});
      insert into user_role (user_id, role) select '${id}', unnest('{${person.roles.join(',')}}'::text[]);
      insert into user_role (user_id, role, granted_at, revoked_at)
        select '${id}', unnest('{${(person.lost ?? []).join(',')}}'::text[]), now() - interval '1 day', now()`);
    if (person.organisation) {
      const organisationId = this.#organisations.get(person.organisation)!;
      await this.#run(`insert into organisation_member (organisation_id, user_id, since, ended_at)
        values ('${organisationId}', '${id}', now() - interval '1 day', ${person.hasLeft ? 'now()' : 'null'})`);
      if (!person.hasLeft) {
        this.#note(shown, 'Organisation.members', organisationId, person.organisation, {
          organisationId,
          personId: id,
        });
        this.#note(this.#names.get(organisationId)!, 'Viewer.organisations', id, person.name, {
          organisationId,
          holderId: id,
        });
      }
      if (person.team) {
        const teamId = this.#teams.get(person.team)!;
        const isOff = person.hasLeftTeam ?? person.hasLeft;
        await this.#run(`insert into team_member (team_id, organisation_id, user_id, since, ended_at)
          values ('${teamId}', '${organisationId}', '${id}', now() - interval '1 day', ${isOff ? 'now()' : 'null'})`);
        if (!isOff) this.#note(shown, 'Team.members', teamId, person.team, { organisationId, personId: id });
      }
    }
    await this.#session(person.name, id, person.isSteppedUp ? `stepped_up_at = now() + interval '1 hour'` : null);
    const tied = (field: string) => this.#plant(`InterestDeclaration.${field}`, id, person.name, { holderId: id });
    await this.#run(
      `insert into interest_declaration (user_id, organisations, ties) values ('${id}', '{${tied('organisations')}}', '${tied('ties')}')`,
    );
    await this.#run(`insert into notification_setting (user_id, kind, by_mail) values ('${id}', 'DECIDED', false)`);
    const kept = (field: string) => this.#plant(`SavedSearch.${field}`, id, person.name, { holderId: id });
    await this.#run(`insert into saved_search (user_id, name, query, cross_script, filter)
      values ('${id}', '${kept('name')}', '${kept('query')}', true, '{"text": "${kept('filter')}"}')`);
    if (index % 3 === 0) {
      const issuer = `https://${this.#plant('FederatedIdentity.issuer', id, person.name, { holderId: id })}.example.org`;
      const federated = await this.#newId();
      this.#lists.federated.push(federated);
      await this.#run(
        `insert into federated_identity (id, issuer, subject, user_id) values ('${federated}', '${issuer}', 'x', '${id}')`,
      );
      const label = this.#plant('SecondFactor.label', id, person.name, { holderId: id });
      const factor = await this.#newId();
      this.#lists.factors.push(factor);
      await this.#run(`
        insert into second_factor (id, user_id, kind, label, ring_key_id, proof_hash, confirmed_at, credential_id, public_key, sign_count, transports)
        values ('${factor}', '${id}', 'WEBAUTHN', '${label}', 'test', sha256('${factor}'), now(), '\\x${sha256(factor)}', '', 0, '{}')`);
    }
  }

  async #session(name: string, userId: string, change: string | null): Promise<void> {
    const token = tokenNamed(`matrix ${name}`);
    const id = await this.#newId();
    await this.#run(`
      insert into session (id, user_id, token_hash, expires_at)
        values ('${id}', '${userId}', '\\x${sha256(token)}', now() + interval '3 hours');
      ${change ? `update session set ${change} where id = '${id}'` : ''}`);
    this.#principals.push({ name, token, by: 'SESSION', credential: id, person: userId });
    this.#lists.sessions.push({ id, person: userId });
  }

  async #case(set: (typeof SETS)[number], state: string): Promise<void> {
    const id = await this.#newId();
    const number = this.#cases.length;
    const label = `${set.name} ${state}`;
    const caseId = id;
    const plant = (...fields: string[]) => this.#plant(fields, id, label, { caseId });
    const reference = `TNR-2999-${String(number).padStart(6, '0')}`;
    for (const type of ['Case', 'PublicCase']) {
      this.#note(id, `${type}.id`, id, label, { caseId });
      this.#note(reference, `${type}.reference`, id, label, { caseId });
    }
    const both = (field: string) => [`Case.${field}`, `PublicCase.${field}`];
    const isDocumented = set.author === null;
    const wasPublished = ['PUBLISHED', 'SUSPENDED', 'RETRACTED'].includes(state);
    const country = this.#countries[number % this.#countries.length]!;
    const of = (terms: readonly string[]) => terms[number % terms.length]!;
    const title = plant(...both('title'));
    const summary = plant(...both('summary'));
    const made: WorldCase = {
      id,
      label,
      reference,
      state,
      publicAs: isDocumented ? 'DOCUMENTED' : wasPublished ? 'PUBLISHED' : null,
      title,
      summary,
      country,
      year: String(1000 + number),
      mechanism: of(this.#mechanisms),
      offence: of(this.#offences),
      profile: of(this.#profiles),
      outcome: number % 2 === 0 ? 'REFUSED' : 'DELETED',
      disputed: number % 3 === 0,
      source: await this.#newId(),
    };
    this.#cases.push(made);
    const author = set.author ? `'${this.#people.get(set.author)!}'` : 'null';
    const organisation = set.organisation ? `'${this.#organisations.get(set.organisation)!}'` : 'null';
    const isPublic = state === 'PUBLISHED' || isDocumented;
    const isVerified = wasPublished || ['VERIFIED', 'SCHEDULED'].includes(state) ? '1' : 'null';
    const isPublished = wasPublished ? '1' : 'null';
    const publicAs = made.publicAs ? `'${made.publicAs}'` : 'null';
    const stays = this.#cases.find((other) => other.label === `${set.name} PUBLISHED`);
    if (state === 'MERGED') this.#note(stays!.reference, 'Case.mergedInto', id, label, { caseId });
    if (set.organisation) {
      const organisationId = this.#organisations.get(set.organisation)!;
      this.#note(this.#names.get(organisationId)!, 'Case.organisation', id, label, { caseId, organisationId });
    }
    this.#note(made.source, 'Source.id', id, label, { caseId });
    const provider = plant('MechanismUse.respondingProvider');
    const documentedRef = isDocumented ? plant('Documentation.ref') : null;
    await this.#run(`
      ${
        documentedRef
          ? `insert into documented_case (ref, verified, verification_url, notes, original_terms)
             values ('${documentedRef}', true, 'https://${plant('Documentation.verificationUrl')}.example.org',
                     '${plant('Documentation.notes')}', '{}');`
          : ''
      }
      insert into case_file (id, reference, state, is_public, title, summary, author_id, organisation_id, file_reference,
          requesting_state, occurred_edtf, occurred_lower, occurred_upper, outcome, outcome_note, disputed, documented_ref,
          verified_version, verified_round, published_version, published_round, public_as, suspended_from, merged_into, publish_at)
        values ('${id}', '${reference}', '${state}', ${isPublic}, '${WORLD} ${title}', '${summary}', ${author}, ${organisation},
          ${set.author ? `'${plant('Case.fileReference')}'` : 'null'}, '${country}', '${made.year}', '${made.year}-01-01',
          '${made.year}-12-31', '${made.outcome}', '${plant(...both('outcomeNote'))}', ${made.disputed},
          ${documentedRef ? `'${documentedRef}'` : 'null'}, ${isVerified}, ${isVerified}, ${isPublished}, ${isPublished},
          ${publicAs}, ${state === 'SUSPENDED' ? `'PUBLISHED'` : 'null'}, ${state === 'MERGED' ? `'${stays!.id}'` : 'null'},
          ${state === 'SCHEDULED' ? `'2999-01-01'` : 'null'});
      insert into case_version (case_id, version, made_by, reason) values ('${id}', 1, ${author}, '${plant('Revision.reason')}');
      insert into case_change (case_id, reference, was_public, is_public, position)
        select '${id}', '${reference}', false, ${isPublic}, coalesce(max(position), 0) + 1 from case_change;
      insert into case_host_state (case_id, country_code, is_public) values ('${id}', '${country}', ${isPublic});
      insert into mechanism_use (case_id, number, mechanism_id, requesting_state, responding_provider, outcome, note,
          dual_criminality, coded_facts_basis, is_public)
        values ('${id}', 1, '${made.mechanism}', '${country}', '${provider}',
          '${made.outcome}', '${plant('MechanismUse.note')}', 'NO',
          '{"dualCriminality": {"basis": "RECORD_TEXT", "reason": "${plant('CodedFact.reason')}"}}', ${isPublic});
      insert into use_responding_state (case_id, use_number, country_code, is_public)
        values ('${id}', 1, '${country}', ${isPublic});
      insert into use_ground (case_id, use_number, offence_id, is_public) values ('${id}', 1, '${made.offence}', ${isPublic});
      insert into case_event (case_id, number, use_number, type, edtf, lower, upper, country_code, description, basis, is_public)
        values ('${id}', 1, 1, 'ARREST', '2020', '2020-01-01', '2020-12-31', '${country}',
                '${plant('MechanismUse.events')}', 'SOURCE', ${isPublic}),
               ('${id}', 2, null, 'REPORTED', '2021', '2021-01-01', '2021-12-31', '${country}',
                '${plant(...both('events'))}', 'SOURCE', ${isPublic});
      insert into subject (case_id, number, kind, person_count, public_name, is_public)
        values ('${id}', 1, 'PERSON', 1, '${plant('Subject.publicName')}', ${isPublic});
      insert into subject_profile (case_id, subject_number, profile_id, is_public)
        values ('${id}', 1, '${made.profile}', ${isPublic});
      insert into provision_link (case_id, number, text_version_id, provision_id, cited_as, relation, original_relation,
          rationale, article_number_basis, note, author_id, is_public)
        values ('${id}', 1, '${this.#provision.version}', '${this.#provision.id}', '${plant('ProvisionLink.citedAs')}',
          'INVOKED', '${plant('ProvisionLink.originalRelation')}', '${plant('ProvisionLink.rationale')}', 'AUTHOR_READING',
          '${plant('ProvisionLink.note')}', ${author}, ${isPublic});
      ${await this.#sourceOf(made, author, plant)}
      insert into case_source (case_id, number, source_id, is_public) values ('${id}', 1, '${made.source}', ${isPublic});
      ${await this.#claimsOf(made, isPublic, author, plant, provider)}
      insert into case_revision (case_id, number, version, state, public_as, makes_version, made_by, made_at, changes, content)
        values ('${id}', 1, 1, 'DRAFT', null, false, ${author}, now() - interval '2 days', null, null),
               ('${id}', 2, 1, '${state}', ${isPublic && state !== made.publicAs ? publicAs : 'null'}, true, ${author}, date_trunc('milliseconds', now() - interval '1 day'), jsonb_build_array(jsonb_build_object(
                 'path', 'title/text', 'before', '${plant('ContentChange.before')}', 'after', '${plant('ContentChange.after')}')),
                case_content('${id}'));
      ${
        set.author
          ? `insert into case_capacity (case_id, user_id, capacity) values ('${id}', ${author}, 'CONTRIBUTOR');
             insert into idempotency_key (user_id, key, fingerprint, case_id)
               values (${author}, 'key of ${id}', 'none', '${id}');`
          : ''
      }
      ${set.name === 'North' ? this.#decisionsOf(made) : ''}`);
    if (set.author) await this.#files(made, this.#people.get(set.author)!);
  }

  /** A source with what is said about it: who published it, from what it derives, and what is wrong with it. */
  async #sourceOf(
    { source, id: caseId, label }: WorldCase,
    author: string,
    plant: (...fields: string[]) => string,
  ): Promise<string> {
    const [publisher, owner, alert, lifted] = await Promise.all([1, 2, 3, 4].map(() => this.#newId()));
    this.#lists.alerts.push(alert!, lifted!);
    this.#note(alert!, 'SourceAlert.id', caseId, label, { caseId });
    const url = plant('Source.url');
    const origin = this.#cases.at(-2)?.source;
    const somebody = this.#people.get('EDITOR')!;
    return `
      insert into publisher (id, name) values ('${owner}', '${plant('Source.publisherOwners')}');
      insert into publisher (id, name, owner_id) values ('${publisher}', '${plant('Source.publisher')}', '${owner}');
      insert into source (id, title, publisher_id, url, url_key, archived_url, edtf, kind, seen, added_by)
        values ('${source}', '${plant('Source.title')}', '${publisher}', 'https://${url}.example.org', '//${url}.example.org/',
          'https://${plant('Source.archivedUrl')}.example.org', '2020', 'NEWS', true, ${author});
      insert into source_alert (id, source_id, kind, reason, raised_by)
        values ('${alert}', '${source}', 'CHANGED', '${plant('SourceAlert.reason')}', '${somebody}'),
               ('${lifted}', '${source}', 'UNAVAILABLE', 'lifted', '${somebody}');
      insert into source_alert_lift (alert_id, reason, lifted_by) values ('${lifted}', 'x', '${somebody}');
      ${
        origin
          ? `insert into source_derivation (source_id, origin_id, reason, stated_by)
             values ('${source}', '${origin}', 'x', '${somebody}');`
          : ''
      }`;
  }

  /** Claims that were adopted, dismissed, and that conflict. Nobody else can know of those that were not adopted. */
  async #claimsOf(
    { id: caseId, label, source }: WorldCase,
    isPublic: boolean,
    author: string,
    plant: (...fields: string[]) => string,
    provider: string,
  ): Promise<string> {
    const note = (value: string, ...fields: string[]) => {
      for (const field of fields) this.#note(value, field, caseId, label, { caseId });
    };
    note(provider, 'AllegedClaim.value', 'AllegedValue.value');
    const statements: string[] = [];
    const by = author === 'null' ? `'${this.#people.get('RESEARCHER')!}'` : author;
    for (const [field, stance, isAdopted, value] of [
      ['USE_RESPONDING_PROVIDER', 'Alleged', true, provider],
      [
        'OUTCOME',
        'Established',
        true,
        plant('EstablishedClaim.value', 'EstablishedValue.value', 'ConflictingValue.value'),
      ],
      ['OUTCOME', 'Alleged', false, plant('AllegedClaim.value', 'ConflictingValue.value')],
      ['HOST_STATES', 'Alleged', null, plant('AllegedClaim.value')],
      ['HOST_STATES', 'Established', null, plant('EstablishedClaim.value')],
    ] as const) {
      const id = await this.#newId();
      this.#lists.claims.push({ id, type: `${stance}Claim`, caseId });
      note(id, `${stance}Claim.id`, ...(isAdopted ? [`${stance}Value.claimId`] : []));
      const number = field.startsWith('USE') ? 1 : 0;
      const page = plant(`${stance}Claim.page`, ...(isAdopted ? [`${stance}Value.page`] : []));
      const dismissal =
        isAdopted === null ? `'${plant(`${stance}Claim.dismissalReason`)}', ${by}, now()` : 'null, null, null';
      statements.push(`
        insert into claim (case_id, id, field, number, use_number, value, source_id, page, quotation, credibility, stance, basis,
            made_by, dismissed, dismissal_reason, dismissed_by, dismissed_at, is_public)
          values ('${caseId}', '${id}', '${field}', ${number}, ${number || 'null'}, '${value}', '${source}', '${page}',
            '${plant(`${stance}Claim.quotation`)}', 2, '${stance.toUpperCase()}', ${stance === 'Alleged' ? 'null' : `'ADMISSION'`},
            ${by}, ${isAdopted === null}, ${dismissal}, ${isPublic});
        ${
          isAdopted
            ? `insert into case_value_basis (case_id, field, number, claim_id, reason, adopted_by, is_public)
               values ('${caseId}', '${field}', ${number}, '${id}', '${plant(`${stance}Claim.adoptionReason`)}', ${by}, ${isPublic});`
            : ''
        }`);
    }
    return statements.join('');
  }

  /** A master with what somebody told of it, and a redaction of it. */
  async #files({ id: caseId, label }: WorldCase, author: string): Promise<void> {
    const [master, redacted] = [await this.#newId(), await this.#newId()];
    const plant = (field: string) => this.#plant(field, caseId, label, { caseId });
    const note = (value: string, field: string, personId?: string) =>
      this.#note(value, field, caseId, label, { caseId, ...(personId ? { personId } : {}) });
    const digest = (text: string, field: string) => {
      const value = sha256(`${field} ${text}`);
      note(value, field);
      return `'\\x${value}'`;
    };
    for (const [number, id, kind, of] of [
      [1, master, 'MASTER', 'null'],
      [2, redacted, 'REDACTED', `'${master}'`],
    ] as const) {
      this.#lists.files.push(id);
      note(id, 'Evidence.id');
      await this.#run(`
        insert into evidence (id, case_id, number, version, object_id, sha256, size, declared_type, detected_type, kind, master_id,
            description, received_by)
          values ('${id}', '${caseId}', ${number}, 1, gen_random_uuid(), ${digest(id, 'Evidence.sha256')}, 1,
            '${plant('Evidence.declaredType')}', '${plant('Evidence.detectedType')}', '${kind}', ${of},
            '${plant('Evidence.description')}', '${author}')`);
    }
    note(master, 'Evidence.master');
    note(redacted, 'CustodyEvent.derivative');
    note(this.#names.get(author)!, 'Evidence.receivedBy', author);
    note(this.#names.get(author)!, 'CustodyEvent.by', author);
    await this.#run(`
      insert into custody_event (evidence_id, number, kind, user_id, actor, note, derivative_id, previous_hash, hash)
        values ('${master}', 1, 'COLLECTED', '${author}', '${plant('CustodyEvent.actor')}', '${plant('CustodyEvent.note')}',
                null, sha256(''), ${digest(`${master} 1`, 'CustodyEvent.hash')}),
               ('${master}', 2, 'DERIVED', '${author}', null, null, '${redacted}', sha256(''),
                ${digest(`${master} 2`, 'CustodyEvent.hash')})`);
  }

  #decisionsOf({ id, label, state, publicAs, reference }: WorldCase): string {
    const plant = (kind: string) =>
      this.#plant(kind === 'ACCEPT' ? ['Decision.note', 'RevisionOpinion.note'] : 'Decision.note', id, label, {
        caseId: id,
      });
    const [first, second, editor] = DECIDERS.map((name) => this.#people.get(name)!);
    const decisions = [
      ['ACCEPT', first, 'TRIAGE_OFFICER'],
      ['FIRST_PASS', first, 'VERIFIER'],
      ['SECOND_PASS', second, 'VERIFIER'],
      ['PUBLISH', editor, 'EDITOR'],
    ] as const;
    this.#note(this.#names.get(second!)!, 'RecusalWaiver.person', id, label, { caseId: id, personId: second! });
    const decisionOf = (kind: string) => `md5('${id}' || '${kind}')::uuid`;
    const isRetracted = state === 'RETRACTED';
    const note = isRetracted ? this.#plant('Tombstone.note', id, label, { caseId: id }) : 'x';
    if (isRetracted) this.#note(reference, 'Tombstone.reference', id, label, { caseId: id });
    const isShown = state === 'PUBLISHED';
    const caveat = isShown ? this.#plant(['Case.caveat', 'PublicCase.caveat'], id, label, { caseId: id }) : 'x';
    const [endorsing, over] = ['East', 'West'].map((name) => this.#organisations.get(name)!);
    this.#note(this.#names.get(endorsing!)!, 'CaseEndorsement.organisation', id, label, { caseId: id });
    const rows = decisions.map(
      ([
        kind,
        by,
        role,
      ]) => `insert into decision (case_id, id, version, round, kind, decided_by, acting_role, note, interest_declaration, interest_declared_at)
        values ('${id}', ${decisionOf(kind)}, 1, 1, '${kind}', '${by}', '${role}', '${plant(kind)}', '${id}', now())`,
    );
    const capacities = [first, second, editor].map(
      (by) => `insert into case_capacity (case_id, user_id, capacity) values ('${id}', '${by}', 'DECIDER')`,
    );
    return `${[...rows, ...capacities].join(';')};
      insert into case_verification (case_id, version, round, first_decision, first_verifier, second_decision, second_verifier)
        values ('${id}', 1, 1, ${decisionOf('FIRST_PASS')}, '${first}', ${decisionOf('SECOND_PASS')}, '${second}');
      ${publicAs ? `insert into case_publication (case_id, version, round, decision_id, editor) values ('${id}', 1, 1, ${decisionOf('PUBLISH')}, '${editor}');` : ''}
      ${publicAs === 'PUBLISHED' ? gradeOf(id, decisionOf('PUBLISH'), editor!, caveat) : ''}
      ${publicAs === 'DOCUMENTED' ? '' : opinionOf(id, this.#plant('LegalOpinion.reason', id, label, { caseId: id }))}
      insert into field_review (case_id, decision_id, field, number, version, round, kind, decided_by, verdict, reason)
        values ('${id}', ${decisionOf('FIRST_PASS')}, 'TITLE', 0, 1, 1, 'REQUEST_CHANGES', '${first}', 'CHANGE', '${this.#plant('FieldReview.reason', id, label, { caseId: id })}');
      insert into decision_checklist (case_id, decision_id, item, answer, note)
        values ('${id}', ${decisionOf('FIRST_PASS')}, 'CONTEXT', 'NO', '${this.#plant('AnsweredItem.note', id, label, { caseId: id })}');
      insert into case_embargo (case_id, number, until, reason, set_by) values ('${id}', 1, '2999-01-01',
        '${this.#plant('CaseEmbargo.reason', id, label, { caseId: id })}', '${this.#people.get('the author')!}');
      insert into case_endorsement (case_id, organisation_id, version, statement, endorsed_by, withdrawn_by, withdrawn_at) values
        ('${id}', '${endorsing}', 1, '${this.#plant('CaseEndorsement.statement', id, label, { caseId: id })}', '${editor}', null, null),
        ('${id}', '${over}', 1, 'Taken back', '${editor}', '${editor}', now());
      insert into proposed_revision (case_id, id, base_version, kind, proposed_by, reason, content, paths)
        values ('${id}', '${id}', 1, 'MATERIAL', '${this.#people.get('the author')!}',
          '${this.#plant('ProposedRevision.reason', id, label, { caseId: id })}', '{}', '{title/text}');
      insert into revision_opinion (case_id, revision_id, decision_id, version, round, kind, decided_by)
        values ('${id}', '${id}', ${decisionOf('ACCEPT')}, 1, 1, 'ACCEPT_REVISION', '${first}');
      insert into case_urgency (case_id, round, reason, marked_by) values ('${id}', 1,
        '${this.#plant('CaseUrgency.reason', id, label, { caseId: id })}', '${this.#people.get('the author')!}');
      insert into duplicate_seen (case_id, candidate_id, version, score, rules_version, seen_by)
        select '${id}', c.id, 1, 70, 1, '${this.#people.get('the author')!}' from case_file c
         where c.id <> '${id}' and c.title like '${WORLD} %';
      insert into recusal_waiver (case_id, user_id, rule, reason, waived_by)
        values ('${id}', '${second}', 'RESIDENCE_IN_HOST_STATE', '${this.#plant('RecusalWaiver.reason', id, label, { caseId: id })}', '${editor}');
      insert into re_review_draw (drawn_by, request, drawn_at, verified_from, verified_before, share_percent, seed, population, sample)
        values ('${editor}', 'one draw', now(), '2020-01-01', '2021-01-01', 100, 'x', 1, 1) on conflict do nothing;
      insert into re_review (case_id, version, round, draw_id, place)
        select '${id}', 1, 1, d.id, (select count(*) from re_review) + 1 from re_review_draw d;
      insert into re_review_answer (case_id, version, round, field, answer, record_value) values ('${id}', 1, 1, 'OUTCOME', 'x', 'x');
      insert into case_lease (case_id, user_id, expires_at) values ('${id}', '${second}', now() + interval '1 day');
      insert into notification (recipient, kind, event, case_id) select u.id, 'DECIDED', 'PUBLISHED', '${id}' from app_user u;
      insert into case_suspension (case_id, decision_id, version, round, suspended_by) values ('${id}', '${id}', 1, 1, '${editor}');
      insert into case_retraction (case_id, decision_id, version, round, proposed_by, reference, reason_class, public_note,
          second_decision, second_kind, confirmed_by, retracted_at)
        values ('${id}', '${id}', 1, 1, '${first}', '${reference}', 'OTHER', '${note}',
          ${isRetracted ? `'${id}', 'RETRACT', '${editor}', now()` : 'null, null, null, null'})`;
  }

  /** One that was resolved, one that is open, one that was declined; of a suspended case, that by a code as well. */
  async #disputesOf({ id: caseId, label, reference }: WorldCase): Promise<void> {
    const officer = this.#people.get('DISPUTES_OFFICER')!;
    const plant = (...fields: string[]) => this.#plant(['DisputeMessage.text', ...fields], caseId, label, { caseId });
    const dispute = async (texts: readonly string[], ...acts: readonly (readonly [string, string, string])[]) => {
      const id = await this.#newId();
      this.#lists.disputes.push(`${caseId}/${id}`);
      const messages = texts.map(
        (text, index) => `insert into dispute_message (case_id, dispute_id, number, is_for_publication, text)
          values ('${caseId}', '${id}', ${index + 1}, ${index > 0}, '${text}');`,
      );
      const done = acts.map(
        ([kind, columns, values]) => `
          insert into dispute_act (case_id, dispute_id, kind, acted_by, interest_declaration, interest_declared_at${columns})
            values ('${caseId}', '${id}', '${kind}', '${officer}', '${caseId}', now()${values});`,
      );
      await this.#run(`
        insert into dispute (case_id, id, party) values ('${caseId}', '${id}', 'STATE');
        ${[...messages, ...done].join('')}`);
      return id;
    };
    const told = (...fields: string[]) => `, '${plant(...fields)}'`;
    await dispute(
      [plant(), plant('CaseDispute.reply')],
      ['ADMIT', ', is_blocking', ', true'],
      ['PUBLISH_REPLY', ', reply', ', 2'],
      ['RESOLVE', ', outcome, text', `, 'UPHELD'${told('CaseDispute.publicNote')}`],
    );
    await dispute([plant()], ['ADMIT', ', is_blocking', ', true'], ['ANSWER', ', text', told()]);
    await dispute([plant()], ['DECLINE', ', text', told()]);
    if (label !== 'North SUSPENDED') return;
    const known = (...fields: string[]) => this.#plant(fields, caseId, KNOWN_CODE, { caseId });
    this.#note(reference, 'FollowedDispute.reference', caseId, KNOWN_CODE, { caseId });
    const answer = known('DisputeMessage.text', 'FollowedDispute.answer');
    const id = await dispute([known('DisputeMessage.text')], ['DECLINE', ', text', `, '${answer}'`]);
    await this.#run(
      `insert into dispute_code (code_hash, case_id, dispute_id) values ('\\x${sha256(CODE)}', '${caseId}', '${id}')`,
    );
  }

  async #openings(): Promise<void> {
    const quoted = (id: string | undefined) => (id ? `'${id}'` : 'null');
    const author = this.#people.get('the author')!;
    const grantor = this.#people.get('one who grants')!;
    for (const { id: caseId, label } of this.#cases.filter((made) => made.label.startsWith('North '))) {
      const note = (value: string, field: string, operands: Partial<Canary>) =>
        this.#note(value, field, caseId, label, { caseId, ...operands });
      for (const [index, [person, team, organisation, end]] of GRANTS.entries()) {
        const id = await this.#newId();
        const by = index === 0 ? grantor : author;
        const to = [
          this.#people.get(person ?? ''),
          this.#teams.get(team ?? ''),
          this.#organisations.get(organisation ?? ''),
        ];
        const reason = this.#plant('CaseAccessGrant.reason', caseId, label, { caseId });
        note(this.#names.get(by)!, 'CaseAccessGrant.grantedBy', { personId: by });
        if (to[0]) note(this.#names.get(to[0])!, 'CaseAccessGrant.person', { personId: to[0] });
        if (to[1]) {
          note(this.#names.get(to[1])!, 'CaseAccessGrant.team', { organisationId: this.#organisations.get('East')! });
        }
        if (to[2]) note(this.#names.get(to[2])!, 'CaseAccessGrant.organisation', { organisationId: to[2] });
        const [at, expiresAt, revokedAt] = EXPIRY[end];
        await this.#run(`
          insert into case_grant (case_id, id, user_id, team_id, organisation_id, reason, granted_by, granted_at, expires_at, revoked_at)
          values ('${caseId}', '${id}', ${to.map(quoted).join(', ')}, '${reason}', '${by}', ${at}, ${expiresAt}, ${revokedAt})`);
        this.#lists.grants.push(`${caseId}/${id}`);
      }
      for (const [person, team, end] of ASSIGNMENTS) {
        const id = await this.#newId();
        const by = this.#people.get('TRIAGE_OFFICER and EDITOR')!;
        const to = [this.#people.get(person ?? ''), this.#teams.get(team ?? '')];
        note(this.#names.get(by)!, 'CaseAssignment.assignedBy', { personId: by });
        if (to[0]) note(this.#names.get(to[0])!, 'CaseAssignment.person', { personId: to[0] });
        if (to[1]) {
          note(this.#names.get(to[1])!, 'CaseAssignment.team', { organisationId: this.#organisations.get('West')! });
        }
        const [at, expiresAt, endedAt] = EXPIRY[end];
        await this.#run(`
          insert into case_assignment (case_id, id, user_id, team_id, assigned_by, assigned_at, expires_at, ended_at)
          values ('${caseId}', '${id}', ${to.map(quoted).join(', ')}, '${by}', ${at}, ${expiresAt}, ${endedAt})`);
        this.#lists.assignments.push(`${caseId}/${id}`);
      }
    }
  }

  async #credentials(): Promise<void> {
    for (const [name, person, change] of SPOILT) await this.#session(name, this.#people.get(person)!, change);
    this.#principals.push({
      name: 'an invented session',
      token: tokenNamed('nobody'),
      by: 'SESSION',
      credential: null,
      person: null,
    });
    for (const [name, person, roles, change] of KEYS) {
      const id = await this.#newId();
      const holderId = this.#people.get(person)!;
      const label = this.#plant('ApiKey.label', id, name, { holderId });
      this.#note(this.#names.get(holderId)!, 'ApiKey.createdBy', id, name, { holderId, personId: holderId });
      const secret = createHash('sha256').update(`secret of ${name}`).digest('base64url');
      await this.#run(`
        insert into api_key (id, created_by, label, roles, secret_hash, expires_at)
          values ('${id}', '${holderId}', '${label}', '${roles}', '\\x${sha256(secret)}', now() + interval '1 day');
        ${change ? `update api_key set ${change} where id = '${id}'` : ''}`);
      this.#lists.keys.push(id);
      this.#principals.push({
        name,
        token: `rck_${id.replaceAll('-', '')}_${secret}`,
        by: 'KEY',
        credential: id,
        person: holderId,
      });
    }
    this.#principals.push({
      name: 'an invented key',
      token: `rck_${'0'.repeat(32)}_${'A'.repeat(43)}`,
      by: 'KEY',
      credential: null,
      person: null,
    });
  }

  async #administration(): Promise<void> {
    const administrator = this.#people.get('ADMINISTRATOR')!;
    const other = this.#people.get('granted, administrator')!;
    const person = this.#people.get('RESEARCHER')!;
    const [invitation, change, rejected] = [await this.#newId(), await this.#newId(), await this.#newId()];
    const email = this.#plant('Invitation.email', invitation, 'invitation');
    this.#note(this.#names.get(administrator)!, 'Invitation.invitedBy', invitation, 'invitation', {
      personId: administrator,
    });
    const law = await this.#newId();
    for (const [field, who] of Object.entries({ proposedBy: person, decidedBy: other })) {
      this.#note(this.#names.get(who)!, `LawChange.${field}`, law, 'change of the law', { personId: who });
    }
    await this
      .#run(`insert into law_change (id, kind, record_id, after, reason, proposed_by, outcome, decided_by, decided_at, note)
      values ('${law}', 'PROVISION', '${law}', '{}', '${this.#plant('LawChange.reason', law, 'change of the law')}', '${person}',
        'REJECTED', '${other}', now(), '${this.#plant('LawChange.note', law, 'change of the law')}')`);
    const reason = this.#plant('RoleChange.reason', change, 'change of roles');
    for (const [field, who] of [['person', person] as const, ['proposedBy', administrator] as const]) {
      this.#note(this.#names.get(who)!, `RoleChange.${field}`, change, 'change of roles', { personId: who });
    }
    const old = this.#plant('RoleChange.reason', rejected, 'rejected change');
    const rejection = this.#plant('RoleChange.rejectionReason', rejected, 'rejected change');
    this.#note(this.#names.get(other)!, 'RoleChange.decidedBy', rejected, 'rejected change', { personId: other });
    await this.#run(`
      insert into account_invitation (id, token_hash, email, roles, organisation_id, invited_by, invited_in, expires_at)
        values ('${invitation}', sha256('x'), '${email}@example.org', '{ANALYST}', null, '${administrator}',
                '${invitation}', now() + interval '1 day');
      insert into role_change (id, user_id, added, removed, reason, proposed_by, proposed_in)
        values ('${change}', '${person}', '{VERIFIER}', '{}', '${reason}', '${administrator}', '${change}');
      insert into role_change (id, user_id, added, removed, reason, proposed_by, proposed_in, decision, decided_by,
          decided_in, decided_at, rejection_reason)
        values ('${rejected}', '${person}', '{EDITOR}', '{}', '${old}', '${administrator}', '${rejected}', 'REJECTED',
                '${other}', '${rejected}', now(), '${rejection}')`);
    this.#lists.invitations.push(invitation);
    this.#lists.roleChanges.push(change, rejected);
  }

  /** Sealed over HTTP, since the database has no key to seal with; all else as above. */
  async #vault(): Promise<void> {
    const tokenOf = (name: string) => this.#principals.find((principal) => principal.name === name)!.token!;
    for (const [label, by] of [
      ['North PUBLISHED', 'CUSTODIAN'],
      ['South PUBLISHED', 'CUSTODIAN'],
      ['North DRAFT', 'the author'],
    ] as const) {
      const { id: caseId } = this.#cases.find((made) => made.label === label)!;
      const value = this.#plant('IdentityValue.value', `${caseId}/1`, label, { caseId });
      const { payload, errors } = await sealIdentity(
        this.api.bearing(tokenOf(by)),
        { case: globalId('Case', caseId), subject: 1 },
        [
          { kind: 'NAME', value },
          { kind: 'EMAIL', value: `${value}@example.org` },
        ],
      );
      if (payload?.sealed !== 2) throw new Error(`Nothing was sealed: ${JSON.stringify(payload ?? errors)}`);
      const sealer = this.#people.get(by)!;
      this.#note(this.#names.get(sealer)!, 'IdentityEvent.by', `sealing ${label}`, label, { caseId });
      this.#note(caseId, 'IdentityEvent.case', `sealing ${label}`, label, { caseId });
      this.#note(caseId, 'IdentityPlace.case', value, label, { caseId });
    }
    await this.#erasure('South DRAFT');
    for (const label of ['North PUBLISHED', 'North DRAFT']) {
      const made = this.#cases.find((of) => of.label === label)!;
      for (const [name, what] of [
        ['may unseal', 'GRANTED'],
        ['may unseal, not stepped up', 'GRANTED'],
        ['may unseal, not cleared', 'GRANTED'],
        ['could unseal until yesterday', 'OVER'],
        ['could unseal until revoked', 'REVOKED'],
        ['may not unseal', 'DENIED'],
        ['waits to unseal', 'OPEN'],
        ['could unseal, analyst now', 'GRANTED'],
        ['the author', 'OPEN'],
      ] as const) {
        await this.#request(made, name, what);
      }
    }
  }

  /** Somebody who was sealed in a case and erased again. */
  async #erasure(label: string): Promise<void> {
    const { id: caseId } = this.#cases.find((made) => made.label === label)!;
    const id = await this.#newId();
    const custodian = this.#people.get('CUSTODIAN')!;
    const reason = this.#plant('IdentityEvent.reason', id, label, { caseId });
    this.#note(this.#names.get(custodian)!, 'IdentityEvent.by', id, label, { caseId });
    this.#note(caseId, 'IdentityEvent.case', id, label, { caseId });
    await this.#run(`
      insert into vault.person (id, case_id, subject_number) values ('${id}', '${caseId}', 1);
      insert into vault.erasure (person_id, erased_by, reason) values ('${id}', '${custodian}', '${reason}')`);
  }

  async #request({ id: caseId, reference, label: of }: WorldCase, name: string, what: string): Promise<void> {
    const id = await this.#newId();
    const holderId = this.#people.get(name)!;
    const custodian = this.#people.get('CUSTODIAN')!;
    const label = `${name} for ${of}`;
    const operands = { caseId, holderId };
    const plant = (field: string) =>
      this.#plant([`IdentityAccessRequest.${field}`, 'IdentityEvent.reason'], id, label, operands);
    const named = (field: string, who: string) => {
      this.#note(this.#names.get(who)!, `IdentityAccessRequest.${field}`, id, label, operands);
      this.#note(this.#names.get(who)!, 'IdentityEvent.by', id, label, operands);
    };
    this.#note(caseId, 'IdentityAccessRequest.case', id, label, operands);
    this.#note(caseId, 'IdentityEvent.case', id, label, operands);
    this.#note(reference, 'IdentityAccessRequest.caseReference', id, label, operands);
    named('requestedBy', holderId);
    const statements = [
      `insert into vault.access_request (id, case_id, case_reference, subject_number, requested_by, purpose, requested_at)
       values ('${id}', '${caseId}', '${reference}', 1, '${holderId}', '${plant('purpose')}', now() - interval '2 days')`,
    ];
    if (what !== 'OPEN') {
      named('decidedBy', custodian);
      const decision = what === 'DENIED' ? 'DENIED' : 'GRANTED';
      const expiresAt = { DENIED: 'null', OVER: `now() - interval '1 minute'` }[what] ?? `now() + interval '1 day'`;
      statements.push(`
        insert into vault.access_decision (request_id, requested_by, decided_by, decision, reason, expires_at, decided_at)
        values ('${id}', '${holderId}', '${custodian}', '${decision}', '${plant('reason')}', ${expiresAt}, now() - interval '1 day')`);
    }
    if (what === 'REVOKED') {
      const other = this.#people.get('CUSTODIAN and LEGAL_REVIEWER')!;
      named('revokedBy', other);
      statements.push(`
        insert into vault.access_revocation (request_id, revoked_by, reason)
        values ('${id}', '${other}', '${plant('revocationReason')}')`);
    }
    await this.#run(statements.join(';'));
    this.#lists.requests.push(id);
  }
}

/** A code in the form of one, with its checksum. */
const CODE = 'RCD-BEFQ-E03F-450F-60M8-50D1-MJ9R-1197';

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** The opinion of a lawyer on the link of a case, given before anything was published. */
function opinionOf(caseId: string, reason: string): string {
  return `insert into link_opinion (case_id, link_number, text_version_id, provision_id, cited_as, relation, rationale, opinion,
      reason, reviewer, interest_declaration, interest_declared_at, given_at)
    select case_id, number, text_version_id, provision_id, cited_as, relation, rationale, 'DISSENT', '${reason}', case_id, case_id,
           now(), now() - interval '1 hour'
      from provision_link where case_id = '${caseId}' and number = 1;`;
}

function gradeOf(caseId: string, decision: string, editor: string, caveat: string): string {
  return `insert into decision_grade (case_id, decision_id, version, round, kind, decided_by, rule_version, grade, assessment,
      caveat, identifies_nobody)
    values ('${caseId}', ${decision}, 1, 1, 'PUBLISH', '${editor}', 1, 'WEAK',
      '{"ruleVersion":1,"grade":"WEAK","reasons":[{"rule":"NOT_CORROBORATED","text":"One origin."}],"independent":[[1]],"leftOut":[],"raisedBy":[],"loweredBy":[]}',
      '${caveat}', true);`;
}
