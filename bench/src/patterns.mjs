/** What questions about the whole registry cost: each asked by some clients at once, answer after answer. */
import { residentMegabytes, start } from './processes.mjs';
import { asked, indexed } from './questions.mjs';
import { saidMemory, table } from './report.mjs';
import { timedInTurns } from './timing.mjs';

/** Clients that ask at once. */
const CLIENTS = 4;

/** The questions, and the longest that the median answer may take, in milliseconds. */
const QUESTIONS = {
  'matrix of State and mechanism': {
    most: 10,
    query: `{ patterns(dimensions: [REQUESTING_STATE, MECHANISM]) { total { value } rows { requestingState mechanism value } } }`,
  },
  'State, mechanism and year, of a filter that is new each time': {
    most: 60,
    query: `query ($filter: CaseFilter) { patterns(dimensions: [REQUESTING_REGION, MECHANISM_FAMILY, YEAR], filter: $filter) { total { value } rows { value } } }`,
    another: (n) => ({
      filter: { occurred: { overlaps: `${dayOf(n)}/2024` }, outcome: ['UNKNOWN', 'RELEASED'] },
    }),
  },
  'the same of a filter that was asked before': {
    most: 60,
    query: `{ patterns(dimensions: [REQUESTING_REGION, MECHANISM_FAMILY, YEAR], filter: { outcome: [UNKNOWN, RELEASED] }) { total { value } rows { value } } }`,
  },
  'coverage of all': {
    most: 60,
    query: `{ patterns(dimensions: []) { coverage { cases measures sources shareOfUnknownOutcome firstDay lastDay requestingStates { code } sourcesByLanguage { language sources } } } }`,
  },
  'persons by host and profile': {
    most: 60,
    query: `{ patterns(dimensions: [HOST_STATE, PROFILE], measure: PERSONS) { total { value } rows { hostState profile value } } }`,
  },
  'corridors, first 20': {
    most: 60,
    query: `{ corridors { list(first: 20) { edges { node { requestingState { code } otherState { code } value } } } } }`,
  },
  'series by month': {
    most: 60,
    query: `{ timeSeries(interval: MONTH) { series { points { period value atLeast } } } }`,
  },
  'series by year and mechanism, with bounds': {
    most: 120,
    query: `{ timeSeries(interval: YEAR, by: MECHANISM) { series { key { key } points { period value atLeast atMost } } } }`,
  },
  'what follows a red notice': {
    most: 120,
    query: `{ sequences(first: ["interpol-red-notice"], then: ["extradition-request"], withinDays: 365) { patterns { certain possible undated medianDays } } }`,
  },
  'from notice to deletion': {
    most: 250,
    query: `{ timeToOutcome(of: NOTICE_TO_DELETION) { curves { measures ended medianDays } } }`,
  },
  'cases of a cell, first 20': {
    most: 60,
    query: `query ($state: String) { patternCases(cell: [{ dimension: REQUESTING_STATE, key: $state }], first: 20) { totalCount edges { node { reference title { text } } } } }`,
    another: (n) => ({ state: ['TR', 'RU', 'CN', 'IR', 'EG', 'TJ', 'BY', 'VN'][n % 8] }),
  },
};

/**
 * @param database with the synthetic registry.
 * @returns the table, and what took longer than it may.
 */
export async function measurePatterns(database, { rounds, seconds, pool }, report) {
  const server = start('servers/recourse.mjs', {
    env: { BENCH_SERVER: JSON.stringify({ applicationUrl: database.applicationUrl, pool }) },
  });
  const load = start('load.mjs');
  try {
    const { url } = await server.next();
    const begun = performance.now();
    await asked(url, { query: QUESTIONS['matrix of State and mechanism'].query });
    const first = performance.now() - begun;
    await indexed(url, report);
    const options = { connections: CLIENTS, rounds, seconds: seconds / 2 };
    const figures = await timedInTurns(load, url, QUESTIONS, options, report);
    const rows = Object.entries(figures).map(([name, { p50, p95, answers }]) => [
      name,
      p50.toFixed(1),
      p95.toFixed(1),
      String(QUESTIONS[name].most),
      String(answers),
    ]);
    const memory = residentMegabytes(server.pid);
    return {
      text: `${table(['', 'p50 ms', 'p95 ms', 'aim', 'answers'], rows)}\n\n${CLIENTS} clients at once. The first answer, which reads all public cases into the process: ${(first / 1000).toFixed(1)} s. Resident memory of the API afterwards: ${saidMemory(memory)}.`,
      overruns: Object.entries(figures).flatMap(([name, { p50 }]) =>
        p50 > QUESTIONS[name].most
          ? [`Too slow: ${name}, ${p50.toFixed(0)} ms at the median, at most ${QUESTIONS[name].most} are allowed.`]
          : [],
      ),
    };
  } finally {
    await Promise.all([load.stop(), server.stop()]);
  }
}

/** Another day for each number below 20,000. */
function dayOf(n) {
  const [month, day] = [1 + (Math.floor(n / 60) % 12), 1 + (Math.floor(n / 720) % 28)];
  return `${1950 + (n % 60)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
