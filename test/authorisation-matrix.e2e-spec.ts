/**
 * Everybody on everything: each role and relation, each kind of token, live and dead, asks each field on each path, and
 * what comes back is compared with a second statement of the rules (test/support/matrix/truth.ts). Each protected value
 * is unique, so that a leak is any of them in any byte of an answer.
 *
 * Short by default: of questions that come in series each person asks some. `npm run suite:matrix` has everybody ask all
 * of them, and takes away every policy and every rule of a field in turn to see that it is missed.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { policy } from '../apps/api/src/policy.js';
import { startApi, type TestApi } from './support/api.js';
import { loadedDatabase, type TestDatabase } from './support/database.js';
import { Matrix } from './support/matrix/matrix.js';
import { ROWS, STATED_FIELDS } from './support/matrix/truth.js';
import type { Verdicts } from './support/matrix/verdicts.js';
import { makeWorld } from './support/matrix/world.js';

const IS_FULL = process.env['MATRIX'] === 'full';
const MINUTES = 60_000;

/** Enough people to miss what is taken away. */
const SOME = ['the author', 'a colleague', 'granted', 'VERIFIER', 'EDITOR', 'ADMINISTRATOR', 'a visitor'];

const SEALED = ['person_key_read', 'sealed_value_read'];

let database: TestDatabase;
let api: TestApi;
let matrix: Matrix;
const tried: Verdicts[] = [];

beforeAll(async () => {
  database = await loadedDatabase();
  api = await startApi(database, { pointsPerMinute: { anonymous: 0, key: 0, person: 0, global: 0 } });
  const world = await makeWorld(database, api);
  matrix = new Matrix(database, api, api.app.get(GraphQLSchemaHost).schema, world);
  await matrix.learn();
}, 2 * MINUTES);
afterAll(async () => {
  await api.close();
  await database.drop();
});

/** What is not as it must be. */
function faultsOf(verdicts: Verdicts): readonly string[] {
  tried.push(verdicts);
  return verdicts.report;
}

describe('everybody on everything', () => {
  it(
    'is shown in each answer what is theirs, and nothing else',
    async () => {
      expect(faultsOf(await matrix.ask(IS_FULL ? 1 : 24))).toEqual([]);
    },
    20 * MINUTES,
  );

  it(
    'pages through what is theirs, in order, and cannot use the cursor of another',
    async () => {
      expect(faultsOf(await matrix.page(IS_FULL ? 1 : 4))).toEqual([]);
    },
    10 * MINUTES,
  );

  it(
    'meets what is hidden as they meet what is missing',
    async () => {
      expect(faultsOf(await matrix.tellApart(IS_FULL ? Infinity : 2, IS_FULL ? 1 : 3))).toEqual([]);
    },
    10 * MINUTES,
  );

  it(
    'reads by SQL the rows that are theirs, and no others',
    async () => {
      await matrix.learn(); // what was unsealed meanwhile has left rows
      expect(faultsOf(await matrix.readRows())).toEqual([]);
    },
    10 * MINUTES,
  );
});

describe('this suite', () => {
  /** Every policy that opens rows for reading, but those of the owner. */
  const readPolicies = () =>
    database.asOwner<{ name: string; table: string; condition: string }>(
      `select p.polname as name, p.polrelid::regclass::text as table, pg_get_expr(p.polqual, p.polrelid) as condition
       from pg_policy p where p.polcmd = 'r' order by 2, 1`,
    );

  it(
    'sees a leak when a policy lets everybody in, and a wrong denial when it lets nobody in',
    async () => {
      const unseen: string[] = [];
      const policies = await readPolicies();
      expect(policies.length).toBeGreaterThan(40);
      for (const { name, table, condition } of policies) {
        const isTried =
          IS_FULL ||
          ['case_file_read', 'case_revision_read', 'source_read', 'decision_read', 'source_publication'].includes(name);
        if (!isTried) continue;
        const read = name.endsWith('_publication') ? `published.${table}` : table;
        for (const [loosened, kind] of [
          ['true', 'LEAK'],
          ['false', 'WRONG DENIAL'],
        ] as const) {
          await database.asOwner(`alter policy ${name} on ${table} using (${loosened})`);
          try {
            // What is sealed shows no row to anybody who has not unsealed it in the same transaction.
            const { offences } =
              loosened === 'false' && SEALED.includes(name)
                ? await matrix.ask(1, ({ path }) => path === 'unsealing')
                : await matrix.readRows((of) => of === read);
            if (!offences.some((offence) => offence.kind === kind)) unseen.push(`${name} using (${loosened})`);
          } finally {
            await database.asOwner(`alter policy ${name} on ${table} using (${condition})`);
          }
        }
      }
      expect(unseen).toEqual([]);
    },
    15 * MINUTES,
  );

  it(
    'sees over HTTP that a policy is gone',
    async () => {
      const [policyOfCases] = (await readPolicies()).filter(({ name }) => name === 'case_file_read');
      await database.asOwner(`alter policy case_file_read on case_file using (true)`);
      try {
        const { offences } = await matrix.ask(1, ({ path }) => path === 'list OCCURRED_LAST', SOME);
        const kinds = new Set(offences.map(({ kind }) => kind));
        expect([kinds.has('LEAK'), kinds.has('WRONG COUNT')]).toEqual([true, true]);
      } finally {
        await database.asOwner(`alter policy case_file_read on case_file using (${policyOfCases!.condition})`);
      }
    },
    MINUTES,
  );

  it.each([
    ['Case', 'fileReference'],
    ['Case', 'decisions'],
  ])(
    'sees a leak when the rule of %s.%s lets everybody in',
    async (type, field) => {
      const offences = await withRule(type, field, [{ roles: ['EVERYONE'] }], () =>
        matrix.ask(1, ({ roots, path }) => roots[0] === 'case' && path === 'root by reference', SOME),
      );
      expect(offences.filter(({ kind }) => kind === 'LEAK').length).toBeGreaterThan(0);
    },
    MINUTES,
  );

  it(
    'sees a wrong denial when the rule of a field lets nobody in',
    async () => {
      const unseen: string[] = [];
      for (const { type, fields } of policy.types) {
        for (const [field, rule] of Object.entries(fields)) {
          const name = `${type}.${field}`;
          if (rule === 'OPEN' || !STATED_FIELDS.has(name) || !(IS_FULL || name === 'Decision.note')) continue;
          const offences = await withRule(type, field, [], () =>
            matrix.ask(1, (question) => question.fields.has(name) && !question.isInSeries, SOME),
          );
          if (!offences.some(({ kind }) => kind === 'WRONG DENIAL')) unseen.push(name);
        }
      }
      expect(unseen).toEqual([]);
    },
    5 * MINUTES,
  );

  /** Has a field ruled by other clauses for the time of some work. The guard holds on to the rule, and reads it each time. */
  async function withRule(type: string, field: string, clauses: readonly object[], work: () => Promise<Verdicts>) {
    const rule = policy.ruleOf(type, field);
    if (!rule || rule === 'OPEN') throw new Error(`${type}.${field} has no rule to be changed.`);
    const allow = rule.allow as object[];
    const before = [...allow];
    allow.splice(0, allow.length, ...clauses);
    try {
      return (await work()).offences;
    } finally {
      allow.splice(0, allow.length, ...before);
    }
  }
});

describe('everybody, by mutations', () => {
  it(
    'changes nothing that is not theirs to change, and hears no more than that',
    async () => {
      expect(faultsOf(await matrix.mutate(IS_FULL ? Infinity : 1, IS_FULL ? 1 : 3))).toEqual([]);
    },
    15 * MINUTES,
  );
});

describe('the matrix', () => {
  it('has at least 10,000 cells', () => {
    const cells = tried.reduce((sum, verdicts) => sum + verdicts.cells, 0);
    if (IS_FULL) process.stdout.write(`${cells} cells. ${tried.map(({ summary }) => summary).join(', ')}\n`);
    expect(cells).toBeGreaterThan(10_000);
  });

  it('leaves out no query, no mutation, no field and no text that could hold a secret', () => {
    expect(matrix.gaps(new Set(tried.flatMap(({ shown }) => [...shown])))).toEqual([]);
  });

  it('leaves out no table that has row-level security', () => {
    const read = Object.values(ROWS).flatMap((tables) => Object.keys(tables));
    const protectedTables = [...policy.tables].filter(([, { protection }]) => protection === 'ROWS');
    expect(protectedTables.map(([table]) => table.replace(/^public\./, '')).filter((of) => !read.includes(of))).toEqual(
      [],
    );
  });
});
