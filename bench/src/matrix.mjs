/**
 * The matrix of requesting State and mechanism beside PostGraphile 5: over a view that counts, and over a table in which somebody
 * has counted beforehand and which nothing keeps true.
 */
import { deepStrictEqual } from 'node:assert';
import { median } from './figures.mjs';
import { residentMegabytes, start } from './processes.mjs';
import { asked } from './questions.mjs';
import { saidMemory, table } from './report.mjs';
import { timedInTurns } from './timing.mjs';

/** Clients that ask at once. */
const CLIENTS = 4;

/** Aims, for as many cases: the longest that our median answer may take, in milliseconds, and how many times as long the others. */
const AIMED_AT = 1_000_000;
const MOST = 10;
const OVER_VIEW = 50;
const OVER_TABLE = 10;

/** The lock under which the index of the search is made: held, it is not made meanwhile, and costs nobody anything. */
const INDEXING = 1764400100;

const theirs = (list) => ({
  query: `{ ${list} { nodes { requestingState mechanism cases } } }`,
  cells: ({ data }) =>
    data[list].nodes.map(({ requestingState, mechanism, cases }) => [requestingState, mechanism, Number(cases)]),
});

const CONTENDERS = {
  recourse: {
    label: '**Recourse**',
    query: `{ patterns(dimensions: [REQUESTING_STATE, MECHANISM]) { rows { requestingState mechanism value } } }`,
    cells: ({ data }) =>
      data.patterns.rows.map(({ requestingState, mechanism, value }) => [requestingState, mechanism, value]),
  },
  view: { label: 'PostGraphile 5, counting', atLeast: OVER_VIEW, ...theirs('allCountedCells') },
  table: { label: 'PostGraphile 5, counted beforehand', atLeast: OVER_TABLE, ...theirs('allReadyCells') },
};

/**
 * @param database with the synthetic registry.
 * @returns the table, and what missed its aim.
 */
export async function measureMatrix(database, { rounds, seconds, pool }, report) {
  const { owner, applicationUrl, ownerUrl } = database;
  await owner.query('select pg_advisory_lock($1)', [INDEXING]);
  const settings = { applicationUrl, ownerUrl, pool, schemas: ['ready'] };
  const serve = (script) => start(script, { env: { BENCH_SERVER: JSON.stringify(settings) } });
  const ours = serve('servers/recourse.mjs');
  const load = start('load.mjs');
  let postgraphile;
  try {
    const { url } = await ours.next();
    await makeReady(owner); // ours would not start with tables that its policy does not know
    postgraphile = serve('servers/postgraphile.mjs');
    const theirUrl = `${(await postgraphile.next()).url}/graphql`;
    const urls = { recourse: url, view: theirUrl, table: theirUrl };
    const cells = await compared(urls);
    report(`Compared ${cells} cells of every contender: the same figures.`);

    const measured = Object.fromEntries(Object.keys(CONTENDERS).map((name) => [name, []]));
    for (let round = 1; round <= rounds; round += 1) {
      for (const [name, { query }] of Object.entries(CONTENDERS)) {
        const options = { connections: CLIENTS, rounds: 1, seconds };
        const figures = await timedInTurns(load, urls[name], { [name]: { query } }, options, () => undefined);
        measured[name].push(figures[name]);
        report(`  round ${round}, ${name.padEnd(8)} ${figures[name].p50.toFixed(1).padStart(7)} ms`);
      }
    }
    const memory = { ours: residentMegabytes(ours.pid), theirs: residentMegabytes(postgraphile.pid) };
    const { rows } = await owner.query('select count(*)::int as count from public.case_file');
    return tableOf(measured, cells, memory, rows[0].count >= AIMED_AT);
  } finally {
    await Promise.all([load.stop(), ours.stop(), postgraphile?.stop()]);
    await owner.query('drop schema if exists ready cascade');
    await owner.query('select pg_advisory_unlock($1)', [INDEXING]);
  }
}

/** @returns how many cells there are. @throws AssertionError that shows where two contenders differ. */
async function compared(urls) {
  let expected;
  for (const [name, { query, cells }] of Object.entries(CONTENDERS)) {
    const { answer } = await asked(urls[name], { query });
    const figures = cells(answer)
      .map((cell) => JSON.stringify(cell))
      .sort();
    expected ??= figures;
    deepStrictEqual(figures, expected, `${name} has other figures.`);
  }
  return expected.length;
}

async function makeReady(owner) {
  await owner.query(`
    create schema ready;
    create view ready.counted_cell as
    select u.requesting_state, u.mechanism_id as mechanism, count(distinct c.id)::int as cases
    from public.case_file c left join public.mechanism_use u on u.case_id = c.id
    where c.state in ('PUBLISHED', 'DOCUMENTED') group by 1, 2;
    create table ready.ready_cell as
    select (row_number() over ())::int as id, * from ready.counted_cell;
    alter table ready.ready_cell add primary key (id)`);
  await owner.query('vacuum (analyze) ready.ready_cell');
}

function tableOf(measured, cells, memory, isAimedAt) {
  const middle = (name, figure) => median(measured[name].map((of) => of[figure]));
  const times = (name) => middle(name, 'p50') / middle('recourse', 'p50');
  const rows = Object.entries(CONTENDERS).map(([name, { label, atLeast }]) => [
    label,
    middle(name, 'p50').toFixed(1),
    middle(name, 'p95').toFixed(1),
    times(name).toFixed(1),
    atLeast === undefined ? '–' : String(atLeast),
    String(measured[name].reduce((sum, { answers }) => sum + answers, 0)),
  ]);
  const own = middle('recourse', 'p50');
  return {
    text: `${table(['', 'p50 ms', 'p95 ms', 'times as long', 'aim', 'answers'], rows)}\n\n${CLIENTS} clients at once, ${cells} cells. Resident memory afterwards: ours ${saidMemory(memory.ours)}, PostGraphile ${saidMemory(memory.theirs)}.`,
    overruns: !isAimedAt
      ? []
      : [
          ...(own > MOST
            ? [`Too slow: the matrix, ${own.toFixed(1)} ms at the median, at most ${MOST} are allowed.`]
            : []),
          ...Object.entries(CONTENDERS).flatMap(([name, { label, atLeast = 0 }]) =>
            times(name) < atLeast
              ? [`${label} takes ${times(name).toFixed(1)} times as long as ours; ${atLeast} were aimed at.`]
              : [],
          ),
        ],
  };
}
