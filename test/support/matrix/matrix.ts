/** Everybody asks everything, and each answer is held against the truth: canary by canary, count by count, row by row. */
import { isInterfaceType, type GraphQLSchema, parse, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import pg from 'pg';
import { globalId, readGlobalId } from '#platform';
import type { TestApi } from '../api.js';
import type { TestDatabase } from '../database.js';
import { everyOperation } from '../keys.js';
import { everyQuestion, type Operation, Selections } from './operations.js';
import { isStated, ROWS, type Truth, truthOf } from './truth.js';
import { gapsIn } from './gaps.js';
import { merged, type Target, withKeys } from './inputs.js';
import { Verdicts } from './verdicts.js';
import { type Canary, type Principal, type World, WORLD } from './world.js';

/** An operation, each `Type.field` that it asks for, and the canaries that stand there. */
type Question = Operation & { readonly fields: ReadonlySet<string>; readonly canaries: readonly Canary[] };

interface Answer {
  readonly status: number;
  readonly text: string;
  readonly data: any;
  readonly errors: readonly {
    readonly path?: readonly (string | number)[];
    readonly code: string;
    readonly message: string;
  }[];
}

/** An id of which nothing is. */
const MISSING = '0190ffff-0000-7000-8000-000000000000';

export class Matrix {
  readonly #questions: readonly Question[];
  readonly #asked = new Set<string>();
  readonly #byValue = new Map<string, Canary[]>();
  #truth!: Truth;

  constructor(
    private readonly database: TestDatabase,
    private readonly api: TestApi,
    private readonly schema: GraphQLSchema,
    private readonly world: World,
  ) {
    this.#questions = everyQuestion(schema, world).map((operation) => {
      const fields = this.#fieldsIn(operation.query);
      const canaries = world.canaries.filter(
        (canary) => fields.has(canary.field) && operation.shows(canary) && isStated(operation.audience, canary),
      );
      return { ...operation, fields, canaries };
    });
    for (const canary of world.canaries) {
      this.#byValue.set(canary.value, [...(this.#byValue.get(canary.value) ?? []), canary]);
    }
  }

  /** Computes the truth of this moment. */
  async learn(): Promise<void> {
    this.#truth = await truthOf(this.database, this.world);
  }

  /**
   * Everybody asks every question that `isAsked` names.
   *
   * @param oneOf of questions that come in series, or that do not answer somebody at all, each person asks one of so many,
   *   another person another one.
   * @param who names of those who ask, in place of everybody.
   */
  async ask(
    oneOf = 1,
    isAsked: (question: Question) => boolean = () => true,
    who?: readonly string[],
  ): Promise<Verdicts> {
    const verdicts = new Verdicts();
    const questions = this.#questions.filter(isAsked);
    const asking = this.world.principals.filter(({ name }) => who?.includes(name) ?? true);
    const tasks = asking.flatMap((principal, turn) => {
      const doors = this.#truth.doors.get(principal.name);
      const isRepeated = ({ isInSeries, roots }: Question) => isInSeries || !roots.every((root) => doors?.has(root));
      return questions
        .filter((question, index) => !isRepeated(question) || (index + turn) % oneOf === 0)
        .map((question) => ({ principal, question }));
    });
    await atOnce(8, tasks, async ({ principal, question }) => {
      const answer = await this.#send(principal, question.query, question.variables);
      this.#judge(verdicts, principal, question, answer);
    });
    return verdicts;
  }

  #judge(verdicts: Verdicts, principal: Principal, question: Question, answer: Answer): void {
    const { name } = principal;
    const path = `${question.roots.join(' and ')}, ${question.path}`;
    const doors = this.#truth.doors.get(name);
    const isOpen = question.roots.every((root) => doors?.has(root));
    for (const root of question.roots) {
      verdicts.cell(
        doors?.has(root) ? !isClosed(answer) : isClosed(answer),
        () => ({
          kind: 'DOOR',
          principal: name,
          path,
          what: `must ${isOpen ? 'answer' : 'be closed'}: ${answer.status} ${answer.text.slice(0, 200)}`,
        }),
        'doors',
      );
    }
    const sent = JSON.stringify([question.query, question.variables]);
    const granted = this.#truth.granted.get(name);
    const isGranted = ({ field, value, record }: Canary) =>
      Boolean(granted?.has(`${question.audience} ${field} ${value} ${record}`));
    const found = this.#leaksIn(verdicts, principal, path, answer, sent, (value) =>
      this.#byValue.get(value)!.some((canary) => question.fields.has(canary.field) && isGranted(canary)),
    );
    for (const canary of question.canaries) {
      const isTheirs = isOpen && isGranted(canary);
      const isShown = found.has(canary.value);
      if (isTheirs && isShown) verdicts.shown.add(canary.field);
      verdicts.cell(
        !isTheirs || isShown,
        () => ({
          kind: 'WRONG DENIAL',
          principal: name,
          path,
          what: `${canary.field} of ${canary.label} is missing: ${answer.text.slice(0, 300)}`,
        }),
        `${question.roots[0]}, ${question.path}`,
      );
    }
    const visible = question.audience === 'public' ? this.#truth.publicCases : this.#truth.cases.get(name);
    for (const { label, of, isCounted } of isOpen ? (question.counts ?? []) : []) {
      const expected = this.world.cases.filter((made) => visible?.has(made.id) && isCounted(made)).length;
      const actual = answer.data ? of(answer.data) : answer.text.slice(0, 200);
      verdicts.cell(
        actual === expected,
        () => ({
          kind: 'WRONG COUNT',
          principal: name,
          path,
          what: `${label}: ${String(actual)} in place of ${expected}`,
        }),
        'counts',
      );
    }
  }

  /**
   * Every canary in the answer, of which those that are not for the reader are leaks.
   *
   * @param isTheirs says which are: those of the record that are theirs by any field, when left out.
   */
  #leaksIn(
    verdicts: Verdicts,
    { name }: Principal,
    path: string,
    { text }: Answer,
    sent: string,
    isTheirs = (value: string) => Boolean(this.#truth.values.get(name)?.has(`record ${value}`)),
  ): ReadonlySet<string> {
    const found = new Set([...canariesIn(text)].filter((value) => this.#byValue.has(value)));
    const named = [...canariesIn(sent)];
    for (const value of found) {
      if (named.includes(value)) continue;
      verdicts.cell(
        isTheirs(value),
        () => {
          const [canary] = this.#byValue.get(value)!;
          return { kind: 'LEAK', principal: name, path, what: `${canary!.field} of ${canary!.label} (${value})` };
        },
        'values shown',
      );
    }
    return found;
  }

  /** Pages through the lists of cases in each order; what is hidden leaves no gap, and another's cursor leads nowhere. */
  async page(oneOf = 1): Promise<Verdicts> {
    const verdicts = new Verdicts();
    const { principals } = this.world;
    const byId = [...this.world.cases].sort((one, other) => (one.id < other.id ? -1 : 1));
    const orders = {
      NEWEST: [...byId].reverse(),
      OLDEST: byId,
      OCCURRED_FIRST: this.world.cases,
      OCCURRED_LAST: [...this.world.cases].reverse(),
    };
    const cursors = new Map<Principal, string>();
    const page = (principal: Principal, orderBy: string, after: string | null) =>
      this.#send(
        principal,
        `query ($after: String, $orderBy: CaseOrder!) { cases(first: 7, after: $after, orderBy: $orderBy, filter: { text: "${WORLD}" }) {
           pageInfo { hasNextPage endCursor } edges { node { id fileReference decisions { note } } } } }`,
        { orderBy, after },
      );
    await atOnce(8, [...principals.entries()], async ([turn, principal]) => {
      const visible = this.#truth.cases.get(principal.name);
      const asked = Object.entries(orders).filter((_, index) => (index + turn) % oneOf === 0);
      for (const [orderBy, order] of asked) {
        const met: string[] = [];
        for (let after: string | null = null, pages = 0; pages < 20; pages += 1) {
          const answer: Answer = await page(principal, orderBy, after);
          this.#leaksIn(verdicts, principal, `cases, page in order ${orderBy}`, answer, '');
          const list = answer.data?.cases;
          if (!list) break;
          met.push(...list.edges.map(({ node }: any) => node.id as string));
          if (orderBy === 'OLDEST' && pages === 0 && list.pageInfo.hasNextPage && cursors.size < 20) {
            cursors.set(principal, list.pageInfo.endCursor as string);
          }
          if (!list.pageInfo.hasNextPage) break;
          after = list.pageInfo.endCursor as string;
        }
        const expected = order.filter(({ id }) => visible?.has(id)).map(({ id }) => globalId('Case', id));
        for (let place = 0; place < this.world.cases.length; place += 1) {
          verdicts.cell(
            met[place] === expected[place],
            () => ({
              kind: 'WRONG ORDER',
              principal: principal.name,
              path: `cases, page in order ${orderBy}`,
              what: `place ${place} holds ${met[place]} in place of ${expected[place]}`,
            }),
            'pages',
          );
        }
      }
    });
    for (const principal of principals) {
      for (const [owner, cursor] of cursors) {
        if (owner.person === principal.person || !this.#truth.doors.get(principal.name)?.has('cases')) continue;
        const answer = await page(principal, 'OLDEST', cursor);
        verdicts.cell(
          answer.errors[0]?.code === 'BAD_USER_INPUT',
          () => ({
            kind: 'TELLS APART',
            principal: principal.name,
            path: 'cases, cursor of another',
            what: `the cursor of ${owner.name} is taken: ${answer.text.slice(0, 200)}`,
          }),
          'cursors of others',
        );
        this.#leaksIn(verdicts, principal, 'cases, cursor of another', answer, cursor);
      }
    }
    return verdicts;
  }

  /**
   * What a hidden object answers is, to the letter, what a missing one answers.
   *
   * @param most hidden objects of each kind. @param oneOf of the kinds, each person tries one of so many.
   */
  async tellApart(most = Infinity, oneOf = 1): Promise<Verdicts> {
    const verdicts = new Verdicts();
    const { principals } = this.world;
    const tasks = principals.flatMap((principal, turn) => {
      const visible = this.#truth.cases.get(principal.name);
      const own = this.#truth.own.get(principal.name);
      const hidden = this.world.cases.filter(({ id }) => !visible?.has(id));
      const others = this.world.cases.filter(({ id }) => !own?.has(id));
      const placeOf = (label: string) => globalId('Case', this.world.cases.find((made) => made.label === label)!.id);
      const queries: (readonly [path: string, query: string, keys: readonly string[], missing?: string])[] = [
        ['case, by id', '{ case(id: "KEY") { title { text } } }', hidden.map(({ id }) => globalId('Case', id))],
        ['case, by bare id', '{ case(id: "KEY") { title { text } } }', hidden.map(({ id }) => id)],
        [
          'case, as of a moment',
          '{ case(id: "KEY", asOf: "2999-01-01T00:00:00Z") { title { text } } }',
          hidden.map(({ id }) => globalId('Case', id)),
        ],
        ['case, by reference', '{ case(reference: "KEY") { id } }', hidden.map(({ reference }) => reference)],
        ['node', '{ node(id: "KEY") { id } }', hidden.map(({ id }) => globalId('Case', id))],
        [
          'node of a source',
          '{ node(id: "KEY") { id } }',
          hidden.filter(({ id }) => !this.#truth.publicCases.has(id)).map(({ source }) => globalId('Source', source)),
        ],
        ...(['Organisation', 'Team'] as const).map(
          (type) =>
            [
              `node of type ${type}`,
              '{ node(id: "KEY") { id } }',
              (type === 'Team' ? this.world.teams : this.world.organisations)
                .filter((id) => !this.#truth.rows(principal.name, `application ${type.toLowerCase()}`).has(id))
                .map((id) => globalId(type, id)),
            ] as const,
        ),
        [
          'publicCase',
          '{ publicCase(id: "KEY") { id } }',
          this.world.cases
            .filter(({ id }) => !this.#truth.publicCases.has(id))
            .map(({ id }) => globalId('PublicCase', id)),
        ],
        [
          'validateSubmission',
          '{ validateSubmission(id: "KEY") { complete lacks } }',
          others.map(({ id }) => globalId('Case', id)),
        ],
        [
          'duplicateCandidates',
          '{ duplicateCandidates(case: "KEY") { score } }',
          hidden.map(({ id }) => globalId('Case', id)),
        ],
        ['candidatesFor', '{ candidatesFor(case: "KEY") { claims } }', hidden.map(({ id }) => globalId('Case', id))],
        [
          'identity',
          '{ identity(case: "KEY", subject: 1) { values { value } } }',
          hidden.map(({ id }) => globalId('Case', id)),
        ],
        [
          'identity, without a grant',
          '{ identity(case: "KEY", subject: 1) { values { value } } }',
          [placeOf('South PUBLISHED')],
          placeOf('ended PUBLISHED'), // where nobody is sealed
        ],
      ];
      for (const [, query] of queries) this.#fieldsIn(query);
      const asked = queries.filter((_, index) => (index + turn) % oneOf === 0);
      return asked.map(([path, query, keys, instead]) => ({
        principal,
        path,
        query,
        keys: some(keys, most),
        instead,
      }));
    });
    await atOnce(8, tasks, async ({ principal, path, query, keys, instead }) => {
      const withKey = (key: string) => this.#send(principal, query.replace('KEY', key), {});
      const plain = (key: string, { status, text }: Answer) => `${status} ${text.replaceAll(key, 'KEY')}`;
      if (!keys[0]) return;
      const missing = instead ?? missingLike(keys[0]);
      const other = plain(missing, await withKey(missing));
      for (const key of keys) {
        const hiddenAnswer = await withKey(key);
        const one = plain(key, hiddenAnswer);
        verdicts.cell(
          one === other,
          () => ({
            kind: 'TELLS APART',
            principal: principal.name,
            path,
            what: `hidden: ${one.slice(0, 200)} missing: ${other.slice(0, 200)}`,
          }),
          'hidden and missing',
        );
        this.#leaksIn(verdicts, principal, path, hiddenAnswer, key);
      }
    });
    return verdicts;
  }

  /**
   * Mutations of what is hidden, or by whom they are not for: refused, and in the words of what is missing. Nothing is
   * tried upon what somebody may change, so that the world stays as it is; only drafts, keys and an organisation are made.
   *
   * @param most hidden objects of each kind. @param oneOf of the mutations, each person tries one of so many; of those that
   *   are not for them, one of three times as many.
   */
  async mutate(most = Infinity, oneOf = 1): Promise<Verdicts> {
    const verdicts = new Verdicts();
    const { principals } = this.world;
    const every = new Selections(this.schema);
    const mutations = everyOperation(this.schema, 'mutation').map((mutation) => {
      const field = this.schema.getMutationType()!.getFields()[mutation.name]!;
      const query = mutation.query.replace(/ \{ __typename \} \}$/, `${every.ofOperation(field, 10)} }`);
      this.#fieldsIn(query);
      return { ...mutation, query };
    });
    const tasks = principals.flatMap((principal, turn) => {
      const doors = this.#truth.doors.get(principal.name);
      return mutations
        .filter(({ name }, index) => {
          const share = doors?.has(name) || oneOf === 1 ? oneOf : 3 * oneOf;
          return !LAST.includes(name) && (index + turn) % share === 0;
        })
        .map((mutation) => ({ principal, mutation }));
    });
    await atOnce(8, tasks, async ({ principal, mutation: { name, query, variables } }) => {
      const isOpen = Boolean(this.#truth.doors.get(principal.name)?.has(name));
      for (const { add, type, keys } of this.#targetsOf(name, principal)) {
        const send = async (key: string) => {
          const given = withKeys(merged(variables, add), globalId(type, key));
          const answer = await this.#send(principal, query, given);
          this.#leaksIn(verdicts, principal, name, answer, JSON.stringify(given));
          verdicts.cell(
            isClosed(answer) !== isOpen,
            () => ({
              kind: 'DOOR',
              principal: principal.name,
              path: name,
              what: `must ${isOpen ? 'answer' : 'be closed'}: ${answer.status} ${answer.text.slice(0, 200)}`,
            }),
            'doors of mutations',
          );
          return `${answer.status} ${answer.text.replaceAll(globalId(type, key), 'KEY')}`;
        };
        const missing = await send(
          type.startsWith('Case') && keys[0]?.includes('/') ? `${MISSING}/${MISSING}` : MISSING,
        );
        for (const key of some(keys, isOpen ? most : 1)) {
          const hidden = await send(key);
          verdicts.cell(
            hidden === missing,
            () => ({
              kind: 'TELLS APART',
              principal: principal.name,
              path: `${name} of ${type}`,
              what: `hidden: ${hidden.slice(0, 300)} missing: ${missing.slice(0, 300)}`,
            }),
            'mutations of the hidden',
          );
        }
      }
    });
    // These end the session that asks: each of them by half of the people.
    await atOnce(8, [...principals.entries()], async ([index, principal]) => {
      const { name, query } = mutations.find((mutation) => mutation.name === LAST[index % LAST.length])!;
      this.#leaksIn(verdicts, principal, name, await this.#send(principal, query), '');
    });
    return verdicts;
  }

  /** Upon what a mutation is tried by somebody: ids of objects that are not theirs, and what else its input needs. */
  #targetsOf(name: string, { name: reader, person: me }: Principal): readonly Target[] {
    const { world } = this;
    const visible = this.#truth.cases.get(reader);
    const without = (ids: readonly string[], theirs: ReadonlySet<string> | undefined) =>
      ids.filter((id) => !theirs?.has(id));
    const readsNot = (ids: readonly string[], table: string) => without(ids, this.#truth.rows(reader, table));
    const caseIds = without(
      world.cases.map(({ id }) => id),
      visible,
    );
    const person = globalId('User', world.people.get('RESEARCHER')!);
    const opening = (table: string, ids: readonly string[]) =>
      ids.filter((id) => !this.#truth.rows(reader, `application ${table}`).has(id.replace('/', ' ')));
    const own = world.cases.find(
      ({ id, state }) =>
        state !== 'WITHDRAWN' && (name === 'grantCaseAccess' ? this.#truth.own.get(reader) : visible)?.has(id),
    );
    const recipients: readonly Target[] = own
      ? [
          { type: 'User', keys: without([...world.people.values()], this.#truth.known.get(reader)), field: 'person' },
          {
            type: 'Organisation',
            keys: without(world.organisations, this.#truth.organisations.get(reader)),
            field: 'organisation',
          },
          { type: 'Team', keys: readsNot(world.teams, 'application team'), field: 'team' },
        ]
          .filter(({ field }) => name === 'grantCaseAccess' || field !== 'organisation')
          .map(({ field, ...target }) => ({ ...target, add: { id: `=${globalId('Case', own.id)}`, [field]: '' } }))
      : [];
    const hiddenFiles = readsNot(world.files, 'application evidence');
    const hiddenSources = [
      {
        type: 'Source',
        keys: readsNot(
          world.cases.map(({ source }) => source),
          'application source',
        ),
      },
    ];
    const hiddenClaims = ['AllegedClaim', 'EstablishedClaim'].map((type) => ({
      type,
      keys: readsNot(
        world.claims.filter((claim) => claim.type === type).map(({ id }) => id),
        'application claim',
      ),
    }));
    const announced = { size: 1, sha256: `=${'0'.repeat(64)}`, declaredType: '=text/plain', kind: 'MASTER' };
    const ownDraft = world.cases.find(({ id, state }) => state === 'DRAFT' && this.#truth.own.get(reader)?.has(id));
    const inTriage = world.cases.find(({ id, state }) => state === 'TRIAGE' && visible?.has(id));
    const subject = { subject: 1, purpose: 'A purpose that is long enough.' };
    switch (name) {
      case 'createDraft':
        return [
          {
            type: 'Organisation',
            keys: without(world.organisations, this.#truth.organisations.get(reader)),
            add: { organisation: '' },
          },
        ];
      case 'assignCase':
      case 'grantCaseAccess':
        return [{ type: 'Case', keys: caseIds, add: { person: `=${person}` } }, ...recipients];
      case 'requestIdentityAccess':
      case 'sealIdentity':
        return [
          {
            type: 'Case',
            keys: caseIds,
            add: { subject: subject.subject, ...(name.startsWith('request') ? subject : {}) },
          },
        ];
      case 'createUpload':
        return [
          { type: 'Case', keys: caseIds, add: announced },
          {
            type: 'Evidence',
            keys: ownDraft ? hiddenFiles : [],
            add: {
              ...announced,
              id: `=${globalId('Case', ownDraft?.id ?? MISSING)}`,
              kind: 'WORKING',
              derivedFrom: '',
            },
          },
        ];
      case 'downloadEvidence':
      case 'recordCustody':
      case 'verifyEvidence':
        return [{ type: 'Evidence', keys: hiddenFiles }];
      case 'linkSource':
      case 'adoptClaim':
      case 'dismissClaim':
      case 'removeClaim': {
        const [argument, targets] =
          name === 'linkSource' ? (['source', hiddenSources] as const) : (['claim', hiddenClaims] as const);
        const mine = { id: `=${globalId('Case', ownDraft?.id ?? MISSING)}`, [argument]: '' };
        return [{ type: 'Case', keys: caseIds }, ...targets.map((target) => ({ ...target, add: mine }))];
      }
      case 'addClaim': {
        const said = { field: 'OCCURRED', value: '=2019', quotation: '=x', credibility: 1, stance: 'ALLEGED' };
        const place = { id: `=${globalId('Case', ownDraft?.id ?? MISSING)}`, claim: { ...said, source: '' } };
        return [
          { type: 'Case', keys: caseIds, add: { claim: said } },
          ...hiddenSources.map((target) => ({ ...target, add: place })),
        ];
      }
      case 'stateDerivation':
      case 'endDerivation':
      case 'statePublisherOwners':
      case 'rateSource':
      case 'alertSource':
        return hiddenSources;
      case 'liftSourceAlert':
        return [{ type: 'SourceAlert', keys: readsNot(world.alerts, 'application source_alert') }];
      case 'addMechanismUse':
        return [{ type: 'Case', keys: caseIds, add: { use: { mechanism: world.cases[0]!.mechanism } } }];
      case 'linkProvision':
        return [{ type: 'Case', keys: caseIds, add: { link: { provision: world.provision } } }];
      case 'endCaseAssignment':
        return [{ type: 'CaseAssignment', keys: opening('case_assignment', world.openings.assignments) }];
      case 'revokeCaseAccess':
        return [{ type: 'CaseAccessGrant', keys: opening('case_grant', world.openings.grants) }];
      case 'endSession': {
        const others = world.sessions.filter((session) => session.person !== me);
        return [{ type: 'Session', keys: others.map(({ id }) => id) }];
      }
      case 'unlinkFederatedIdentity':
        return [
          {
            type: 'FederatedIdentity',
            keys: readsNot(world.federated, 'application access.my_federated_identities()'),
          },
        ];
      case 'removeSecondFactor':
        return [{ type: 'SecondFactor', keys: readsNot(world.factors, 'application access.my_second_factors()') }];
      case 'revokeApiKey':
        return [{ type: 'ApiKey', keys: readsNot(world.keys, 'application access.api_keys()') }];
      case 'grantIdentityAccess':
      case 'denyIdentityAccess':
      case 'revokeIdentityAccess':
        return [{ type: 'IdentityAccessRequest', keys: readsNot(world.requests, 'vault vault.access_request') }];
      case 'assignTask':
        return [{ type: 'Case', keys: caseIds, add: { assignee: `=${person}` } }];
      case 'admitDispute':
      case 'answerDispute':
      case 'declineDispute':
      case 'publishReply':
      case 'resolveDispute':
        return [{ type: 'Dispute', keys: opening('dispute', world.disputes) }];
      case 'waiveRecusal':
        return [{ type: 'Case', keys: caseIds, add: { person: `=${person}` } }];
      case 'acceptRevision':
      case 'rejectRevision':
      case 'withdrawRevision':
        return [{ type: 'Case', keys: caseIds, add: { revision: `=${globalId('ProposedRevision', MISSING)}` } }];
      case 'setEmbargo':
        return [{ type: 'Case', keys: caseIds, add: { until: '=2999-01-01T00:00:00Z' } }];
      case 'mergeCase':
        return [
          { type: 'Case', keys: caseIds, add: { into: `=${globalId('Case', MISSING)}` } },
          { type: 'Case', keys: caseIds, add: { id: `=${globalId('Case', inTriage?.id ?? MISSING)}`, into: '' } },
        ];
      case 'acceptForReview':
      case 'addSource':
      case 'adjudicate':
      case 'claimTask':
      case 'disagree':
      case 'extendTask':
      case 'liftSuspension':
      case 'endorseCase':
      case 'withdrawEndorsement':
      case 'markUrgent':
      case 'unmarkUrgent':
      case 'passReview':
      case 'proposeRetraction':
      case 'proposeRevision':
      case 'publishCase':
      case 'ratifySuspension':
      case 'rejectCase':
      case 'releaseTask':
      case 'reopenCase':
      case 'requestChanges':
      case 'resubmitCase':
      case 'retractCase':
      case 'returnCase':
      case 'scheduleCase':
      case 'signProvisionLink':
      case 'suspendCase':
      case 'unmergeCase':
      case 'unscheduleCase':
      case 'restoreVersion':
      case 'submitCase':
      case 'updateDraft':
      case 'withdrawCase':
        return [{ type: 'Case', keys: caseIds }];
      default: // of no object, or for administrators and custodians, from whom none of its objects is hidden
        return [{ type: 'Case', keys: [] }];
    }
  }

  /** Reads every table, view and function of rows as each login, with each token: the last line of defence alone. */
  async readRows(isRead: (table: string) => boolean = () => true): Promise<Verdicts> {
    const verdicts = new Verdicts();
    const { principals } = this.world;
    for (const [login, url] of [
      ['application', this.database.applicationUrl],
      ['vault', this.database.vaultUrl],
    ] as const) {
      const client = new pg.Client({ connectionString: url });
      await client.connect();
      try {
        const universe = new Map<string, readonly string[]>();
        const tables = Object.entries(ROWS[login]).filter(([table]) => isRead(table));
        for (const [table, { key, truthFrom }] of tables) {
          const all = await this.database.asOwner<{ key: string }>(
            `select concat_ws(' ', ${key}) as key from ${truthFrom ?? table} t`,
          );
          universe.set(
            table,
            all.map((row) => row.key),
          );
        }
        for (const principal of principals) {
          await client.query('begin read only');
          await client.query(`select set_config('app.token', $1, true)`, [principal.token ?? '']);
          for (const [table, { from, key }] of tables) {
            const { rows } = await client.query<{ key: string }>(
              `select concat_ws(' ', ${key}) as key from ${from ?? table} t`,
              from ? [universe.get(table)] : [],
            );
            const found = new Set(rows.map((row) => row.key));
            const expected = this.#truth.rows(principal.name, `${login} ${table}`);
            for (const row of universe.get(table)!) {
              verdicts.cell(
                found.has(row) === expected.has(row),
                () => ({
                  kind: found.has(row) ? 'LEAK' : 'WRONG DENIAL',
                  principal: principal.name,
                  path: `SQL as ${login}, ${table}`,
                  what: row,
                }),
                `SQL as ${login}`,
              );
            }
          }
          await client.query('rollback');
        }
      } finally {
        await client.end();
      }
    }
    return verdicts;
  }

  /** What the schema has and the matrix has not asked for or not stated. */
  gaps(shown: ReadonlySet<string>): string[] {
    return gapsIn(this.schema, this.#asked, shown);
  }

  #fieldsIn(query: string): ReadonlySet<string> {
    const info = new TypeInfo(this.schema);
    const fields = new Set<string>();
    visit(
      parse(query),
      visitWithTypeInfo(info, {
        Field: ({ name }) => {
          const type = info.getParentType();
          fields.add(`${type?.name}.${name.value}`);
          // What is asked of any claim is asked of each kind of them.
          if (isInterfaceType(type) && type.name !== 'Node') {
            for (const possible of this.schema.getPossibleTypes(type)) fields.add(`${possible.name}.${name.value}`);
          }
        },
      }),
    );
    for (const field of fields) this.#asked.add(field);
    return fields;
  }

  async #send(principal: Principal, query: string, variables: object = {}): Promise<Answer> {
    const response = await again(() =>
      fetch(this.api.url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          accept: 'application/graphql-response+json',
          ...(principal.token ? { authorization: `Bearer ${principal.token}` } : {}),
        },
        body: JSON.stringify({ query, variables }),
      }),
    );
    const body = await response.text();
    const { data, errors = [] } = JSON.parse(body);
    const headers = JSON.stringify([...response.headers].filter(([name]) => !OF_THE_CONNECTION.has(name)));
    const codes = errors.map(({ path, message, extensions }: any) => ({
      path,
      message,
      code: extensions?.code as string,
    }));
    const failed = codes.find(
      ({ code }: { code: string }) => !KNOWN_CODES.has(code) && !(code === 'LIMIT_EXCEEDED' && COUNTED.test(query)),
    );
    if (failed)
      throw new Error(`The server answered ${principal.name} with ${body.slice(0, 500)} to ${query.slice(0, 300)}`);
    return { status: response.status, text: `${body}${headers}`, data, errors: codes };
  }
}

/** Headers that tell about no object. */
const OF_THE_CONNECTION = new Set(['date', 'connection', 'keep-alive', 'content-length']);

const KNOWN_CODES = new Set(['UNAUTHENTICATED', 'FORBIDDEN', 'NOT_FOUND', 'BAD_USER_INPUT', 'CONFLICT']);

/** Operations that may be tried only so often in a while. */
const COUNTED = /signIn|changePassword|findIdentities/;

/** The answer says that the operation is not for whoever asks, whatever it is asked about. */
function isClosed({ errors }: Answer): boolean {
  return errors.some(
    ({ code, message }) => code === 'UNAUTHENTICATED' || (code === 'FORBIDDEN' && !NEEDS_STEP_UP.test(message)),
  );
}

const NEEDS_STEP_UP = /step|clearance/i;

const LAST = ['signOut', 'signOutEverywhere'];

/** At most so many, spread over all of them. */
function some<E>(all: readonly E[], most: number): E[] {
  const step = Math.max(1, all.length / most);
  return all.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
}

/** A well-formed reference or id of the same type, of which nothing is. */
function missingLike(key: string): string {
  if (key.startsWith('TNR-')) return 'TNR-2999-999999';
  const known = readGlobalId(key);
  return known ? globalId(known.type, MISSING) : MISSING;
}

/** All that may be a canary in a text, and in what is base64 within it. */
function* canariesIn(text: string): Generator<string> {
  yield* text.match(CANARIES) ?? [];
  for (const encoded of text.match(/[A-Za-z0-9_-]{24,}/g) ?? []) {
    for (const offset of [0, 16]) {
      // A cursor begins with a signature of 16 bytes.
      yield* Buffer.from(encoded, 'base64url').subarray(offset).toString('latin1').match(CANARIES) ?? [];
    }
  }
}

const CANARIES =
  /canary\d{5}z|TNR-2999-\d{6}|[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9a-f]{64}/g;

/** The server may close a connection at the moment at which it is used again. */
function again<T>(send: () => Promise<T>): Promise<T> {
  return send().catch(send);
}

/** Works through tasks, some at once. */
async function atOnce<T>(width: number, tasks: readonly T[], work: (task: T) => Promise<void>): Promise<void> {
  const left = [...tasks].reverse();
  await Promise.all(
    Array.from({ length: width }, async () => {
      for (let task = left.pop(); task !== undefined; task = left.pop()) await work(task);
    }),
  );
}
