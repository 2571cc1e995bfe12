/** Answers that are written at once, against those of graphql's own executor: for any operation the same bytes. */
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import fc from 'fast-check';
import {
  execute,
  type ExecutionResult,
  getNamedType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  parse,
  validate,
} from 'graphql';
import { CaseReading } from '#cases';
import { UnitOfWork, withBearer } from '#platform';
import { executeRendered } from '../libs/platform/src/graphql/rendering.js';
import { startApi, type TestApi } from './support/api.js';
import { loadedDatabase, type TestDatabase } from './support/database.js';

let database: TestDatabase;
let api: TestApi;
let schema: GraphQLSchema;
let work: UnitOfWork;
let references: string[];
let cursor: string;

beforeAll(async () => {
  database = await loadedDatabase();
  api = await startApi(database, { answerCacheBytes: 2 ** 20 }); // so that cases are kept, and what was written of them
  ({ schema } = api.app.get<{ schema: GraphQLSchema }>(GraphQLSchemaHost, { strict: false }));
  work = api.app.get(UnitOfWork, { strict: false });
  const { data } = await api.anonymous(
    '{ publicCases(first: 40) { edges { node { reference } } pageInfo { endCursor } } }',
  );
  references = data.publicCases.edges.map(({ node }: any) => node.reference);
  cursor = data.publicCases.pageInfo.endCursor;
});
afterAll(async () => {
  await api.close();
  await database.drop();
});

interface Operation {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

type Executor = (args: Parameters<typeof execute>[0]) => ExecutionResult | Promise<ExecutionResult>;

/** What an executor answers, as it is sent, and whether it was written at once. */
async function answered(executor: Executor, { query, variables }: Operation, token: string | null) {
  const headers = token === null ? {} : { authorization: `Bearer ${token}` };
  const contextValue = { req: { headers, method: 'POST' } };
  const document = parse(query);
  expect(validate(schema, document).map(({ message }) => message)).toEqual([]);
  const result = await withBearer(token, () =>
    work.reading(async () => executor({ schema, document, contextValue, variableValues: variables })),
  );
  const { stringify } = result as { stringify?: () => string };
  return { text: stringify ? stringify() : JSON.stringify(result), isWritten: stringify !== undefined, result };
}

async function compared(operation: Operation, token: string | null = null): Promise<boolean> {
  const expected = await answered(execute, operation, token);
  const actual = await answered(executeRendered, operation, token);
  expect(actual.text).toBe(expected.text);
  expect(JSON.parse(JSON.stringify(actual.result.data ?? null))).toEqual(
    JSON.parse(JSON.stringify(expected.result.data ?? null)),
  );
  return actual.isWritten;
}

/** A source of choices, which fast-check makes smaller when something is found. */
type Choose = (below: number) => number;

/** Fields that need arguments, with some. */
const GIVEN: Readonly<Record<string, string>> = { sources: '(first: 2)', cases: '(first: 2)', history: '(first: 2)' };

/** Fields of some types that are there with the case: read along, or of the reference data in the process. */
const THERE: Readonly<Record<string, string>> = {
  PublicCase: `id reference title summary state standing occurred requestingState outcome outcomeNote disputed updatedAt
    documentation hostStates overlays uses events subjects provisionLinks sourceCount independentSourceCount`,
  ProvisionLink: 'number citedAs relation originalRelation provision textVersion rationale note use',
  Provision: 'id slug number heading summary textVersion instrument',
  TextVersion: 'id slug label instrument',
  Instrument: 'id slug title shortTitle kind',
  Mechanism: 'id slug label family',
  Offence: 'id slug label',
  Profile: 'id slug label',
};

/** Writes an operation of which every part is chosen. */
class Writing {
  readonly #fragments: string[] = [];

  constructor(
    private readonly choose: Choose,
    /** In a thousand: fields that may have to be waited for. */
    private readonly asynchronous: number,
  ) {}

  operation(): Operation {
    const { choose } = this;
    const page = 'first: $first, after: $after, filter: $filter, orderBy: $orderBy';
    const roots = [
      () => `publicCases(${page})${this.#selection('PublicCaseConnection', 5)}`,
      () => `publicCases(${page})${this.#selection('PublicCaseConnection', 5)}`,
      () => `publicCase(reference: $reference)${this.#selection('PublicCase', 4)}`,
      () => `provision(slug: "uncc-zero-art-35")${this.#selection('Provision', 3)}`,
      () => `mechanisms${this.#selection('Mechanism', 2)}`,
      () => `tombstone(reference: "TNR-2026-000000")${this.#selection('Tombstone', 2)}`,
    ];
    const root = `${this.#alias()}${roots[choose(roots.length)]!()}`;
    const more = choose(12) === 0 ? ' more: countries { code }' : choose(12) === 0 ? ' __typename' : '';
    const isIn = choose(5) === 0 ? ` ... on Query { ${root} }` : ` ${root}`;
    const query = `query Q($first: Int!, $after: String, $filter: CaseFilter, $orderBy: CaseOrder!, $reference: String, $yes: Boolean = true, $no: Boolean!) {
      ${isIn}${more}
      used: publicCases(${page}) @skip(if: true) { totalCount } also: publicCase(reference: $reference) @include(if: false) { id }
      choice: __typename @skip(if: $yes) other: __typename @include(if: $no) }
      ${this.#fragments.join('\n')}`;
    const filters = [
      ...[
        undefined,
        null,
        {},
        {},
        undefined,
        { requestingState: 'TR' },
        { outcome: 'DELETED' },
        { text: 'journalist' },
      ],
      ...[{ disputed: true }, { region: '142' }, { mechanism: 'no-such' }, { nothing: 1 }],
    ];
    const afters = [null, null, null, null, null, cursor, 'no cursor'];
    const variables = {
      first: choose(15) === 0 ? [0, 101, 'x'][choose(3)] : 1 + choose(25),
      after: afters[choose(afters.length)],
      filter: filters[choose(filters.length)],
      orderBy: choose(30) === 0 ? 'NONE' : ['NEWEST', 'OLDEST', 'OCCURRED_FIRST', 'OCCURRED_LAST'][choose(4)],
      reference: [...references, 'TNR-2026-000000', null][choose(references.length + 2)],
      yes: [true, false, undefined][choose(3)],
      no: choose(40) === 0 ? undefined : choose(2) === 0,
    };
    return { query, variables: Object.fromEntries(Object.entries(variables).filter(([, of]) => of !== undefined)) };
  }

  #selection(name: string, depth: number): string {
    return ` { ${this.#fields(schema.getType(name)!, depth)} }`;
  }

  #fields(type: GraphQLNamedType, depth: number): string {
    if (!isObjectType(type) && !isInterfaceType(type)) return '__typename';
    const fields = Object.values(type.getFields()).filter((field) => this.#mayAsk(type.name, field, depth));
    const leads = fields.filter(({ name }) => ['edges', 'node'].includes(name));
    const count = 1 + this.choose(6);
    const parts = Array.from({ length: count }, () => this.#part(type, fields, depth));
    return [...parts, ...leads.map((field) => this.#field(field, depth))].join(' ');
  }

  #mayAsk(parent: string, field: GraphQLField<unknown, unknown>, depth: number): boolean {
    const type = getNamedType(field.type);
    const there = THERE[parent]?.split(/\s+/);
    if (there && !there.includes(field.name) && this.choose(1000) >= this.asynchronous) return false;
    if (isCompositeType(type) && depth === 0) return false;
    if (field.args.length > 0 || field.name === 'totalCount') return this.choose(1000) < this.asynchronous;
    return true;
  }

  #part(type: GraphQLNamedType, fields: readonly GraphQLField<unknown, unknown>[], depth: number): string {
    const field = fields[this.choose(fields.length)];
    const asked =
      field && this.choose(8) > 0 ? this.#field(field, depth) : `${this.#alias()}__typename${this.#directive()}`;
    const conditions = [type.name, ...(isObjectType(type) ? type.getInterfaces().map(({ name }) => name) : [])];
    const condition = conditions[this.choose(conditions.length)]!;
    switch (this.choose(8)) {
      case 0:
        return `...${this.#directive()} { ${asked} }`;
      case 1:
        return condition === type.name
          ? `... on ${condition}${this.#directive()} { ${asked} }`
          : `... on ${condition} { __typename } ${asked}`;
      case 2: {
        const name = `F${this.#fragments.length}`;
        this.#fragments.push(`fragment ${name} on ${type.name} { ${asked} }`);
        return `...${name}${this.#directive()} ...${name}`;
      }
      default:
        return asked;
    }
  }

  /** Its alias tells its selection apart, unless there is none: then fields of one name fall together. */
  #field(field: GraphQLField<unknown, unknown>, depth: number): string {
    const type = getNamedType(field.type);
    const args = field.args.length > 0 ? (GIVEN[field.name] ?? '') : '';
    if (field.args.length > 0 && args === '') return '__typename';
    const selection = isCompositeType(type) ? ` { ${this.#fields(type, depth - 1)} }` : '';
    const isLead = ['edges', 'node'].includes(field.name) && this.choose(4) > 0;
    return `${isLead ? '' : this.#alias(field.name)}${field.name}${args}${isLead ? '' : this.#directive()}${selection}`;
  }

  #alias(name = 'of'): string {
    return this.choose(3) === 0 ? `${name}${this.choose(100)}_${name}: ` : '';
  }

  #directive(): string {
    const all = [
      '@include(if: $yes)',
      '@skip(if: $no)',
      '@skip(if: $yes) @include(if: $no)',
      '@include(if: true)',
      '@skip(if: true)',
    ];
    return this.choose(6) === 0 ? ` ${all[this.choose(all.length)]}` : '';
  }
}

function operationOf(choices: readonly number[], asynchronous: number): Operation {
  let at = 0;
  const choose: Choose = (below) => {
    at += 1;
    // Beyond the given choices others follow from them, so that an operation has an end and every one is different.
    const given = choices[at % choices.length]! + Math.floor(at / choices.length) * 7919;
    return given % below;
  };
  return new Writing(choose, asynchronous).operation();
}

const RUNS = Number(process.env['RENDERED_OPERATIONS'] ?? 200);
const anyChoices = fc.array(fc.nat(1_000_003), { minLength: 60, maxLength: 200 });

/** Arguments of fields that fall together must be the same, and the types of what they lead to: what validation refuses is not executed. */
const isValid = (operation: Operation) => validate(schema, parse(operation.query)).length === 0;

describe('an answer that is written at once', () => {
  it.each([
    ['of values that are there', 0],
    ['of values that have to be waited for, too', 300],
  ])(
    'is to the byte that of the executor, for any operation %s',
    async (_, asynchronous) => {
      let [written, all] = [0, 0];
      await fc.assert(
        fc.asyncProperty(anyChoices, async (choices) => {
          const operation = operationOf(choices, asynchronous);
          if (!isValid(operation)) return;
          all += 1;
          if (await compared(operation)) written += 1;
        }),
        { numRuns: RUNS },
      );
      expect(all).toBeGreaterThan(RUNS / 4);
      expect(written).toBeGreaterThan(all / 20);
      expect(written).toBeLessThan(all);
    },
    300_000,
  );

  it('holds for whoever is signed in, with what is masked or denied to them', async () => {
    for (const account of ['analyst', 'researcher', 'administrator', 'editor']) {
      const query = `{ cases(first: 10) { edges { cursor node { id reference fileReference isMine version
        title { text } uses { number mechanism { label } events { date { edtf } } } hostStates { code } sourceCount } } } }`;
      await compared({ query, variables: {} }, api.tokenOf(account));
      await compared({ query: '{ viewer { id displayName roles } }', variables: {} }, api.tokenOf(account));
    }
  });

  it.each([
    ['a root field at fault', '{ publicCases(first: 1000) { totalCount } }', {}, false],
    ['an unknown case', '{ publicCase(reference: "TNR-2026-000000") { id } }', {}, true],
    ['a refused one', '{ cases(first: 1) { totalCount } }', {}, false],
    ['no one field', '{ publicCase(reference: "x") { id } mechanisms { slug } }', {}, false],
    [
      'a variable at fault',
      'query ($first: Int!) { publicCases(first: $first) { edges { cursor } } }',
      { first: 'x' },
      false,
    ],
    ['a mutation', 'mutation { signOut { errors { code } } }', {}, false],
    [
      'a page',
      '{ publicCases(first: 20) { edges { cursor node { id reference uses { mechanism { label } } provisionLinks { provision { heading } textVersion { instrument { shortTitle } } } sourceCount } } pageInfo { hasNextPage endCursor } } }',
      {},
      true,
    ],
    [
      'a page of what was read along',
      `query ($n: Int!) { publicCases(first: 10) { edges { node { reference a: sources(first: $n) {
        edges { cursor node { title url publisher date { edtf } alerts { kind } } } pageInfo { hasNextPage endCursor } }
        b: sources(first: 1) { edges { node { id } } } } } } }`,
      { n: 2 },
      true,
    ],
    [
      'a page of it that is refused',
      '{ publicCases(first: 3) { edges { node { reference sources(first: 0) { edges { cursor } } } } } }',
      {},
      false,
    ],
    [
      'a page of it that goes on',
      '{ publicCases(first: 3) { edges { node { reference sources(first: 1, after: "x") { edges { cursor } } } } } }',
      {},
      false,
    ],
  ])('%s', async (_, query, variables, isWritten) => {
    expect(await compared({ query, variables })).toBe(isWritten);
  });

  it('asks a root field once, also where its answer is left to the executor', async () => {
    const query = '{ publicCases(first: 3) { edges { node { reference sources(first: 1) { totalCount } } } } }';
    const listed = jest.spyOn(api.app.get(CaseReading, { strict: false }), 'publicPage');
    try {
      await answered(executeRendered, { query, variables: {} }, null);
      expect(listed).toHaveBeenCalledTimes(1);
    } finally {
      listed.mockRestore();
    }
  });

  it('is found anew for other arguments of a field below the root', async () => {
    const query = `query ($n: Int!) { publicCases(first: 5) { edges { node { sources(first: $n) { edges { node { id } } } } } } }`;
    for (const n of [1, 3, 1, 2, ...Array.from({ length: 20 }, (_, more) => more + 4)]) {
      await compared({ query, variables: { n } });
    }
  });

  it('is found anew when what it includes is chosen by another variable', async () => {
    const query = `query ($a: Boolean!, $b: Boolean = false) { publicCases(first: 2) { edges { node {
      reference @include(if: $a) state @skip(if: $b) title @include(if: $b) { text } } } } }`;
    for (const variables of [{ a: true }, { a: false }, { a: true, b: true }, { a: false, b: true }, { a: true }]) {
      expect(await compared({ query, variables })).toBe(true);
    }
  });
});

describe('a long piece of an answer that stays as it is', () => {
  const ROWS =
    'rows { requestingState mechanism year hostState value asked: requestingState with: mechanism in: hostState }';
  const LONG = `{ patterns(dimensions: [REQUESTING_STATE, MECHANISM, YEAR, HOST_STATE]) {
    total { value } ${ROWS} coverage { cases } } }`;

  it('is written once, and is the same whenever it is sent', async () => {
    for (let time = 0; time < 3; time += 1) expect(await compared({ query: LONG, variables: {} })).toBe(true);
    const ask = async () => {
      const body = JSON.stringify({ query: LONG });
      const headers = { 'content-type': 'application/json', accept: 'application/graphql-response+json' };
      const response = await fetch(api.url, { method: 'POST', headers, body });
      return { length: Number(response.headers.get('content-length')), text: await response.text() };
    };
    const asked = [await ask(), await ask(), await ask()];
    const { text } = await answered(execute, { query: LONG, variables: {} }, null);
    expect(text.length).toBeGreaterThan(20_000);
    for (const answer of asked.slice(1)) expect(answer).toEqual({ length: Buffer.byteLength(text), text });
    expect(asked[0]!.text).toBe(text);
  });

  it('may stand in an answer several times', async () => {
    const several = `{ patterns(dimensions: [REQUESTING_STATE, MECHANISM, YEAR, HOST_STATE]) { one: ${ROWS} total { value } two: ${ROWS} three: rows { value } } }`;
    for (let time = 0; time < 3; time += 1) expect(await compared({ query: several, variables: {} })).toBe(true);
  });
});
