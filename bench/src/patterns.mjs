/** What questions about the whole registry cost: each asked by some clients at once, answer after answer. */
import { median } from './figures.mjs';
import { residentMegabytes, start } from './processes.mjs';
import { asked, indexed } from './questions.mjs';
import { table } from './report.mjs';

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
    variables: (n) => ({
      filter: { occurred: { overlaps: `${1950 + (n % 60)}-0${1 + (n % 9)}/2024` }, outcome: ['UNKNOWN', 'RELEASED'] },
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
    variables: (n) => ({ state: ['TR', 'RU', 'CN', 'IR', 'EG', 'TJ', 'BY', 'VN'][n % 8] }),
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
  try {
    const { url } = await server.next();
    const begun = performance.now();
    await asked(url, { query: QUESTIONS['matrix of State and mechanism'].query });
    const first = performance.now() - begun;
    await indexed(url, report);
    const times = Object.fromEntries(Object.keys(QUESTIONS).map((name) => [name, []]));
    let n = 0;
    for (let round = 0; round < rounds; round += 1) {
      for (const [name, { query, variables }] of Object.entries(QUESTIONS)) {
        const until = performance.now() + (1000 * seconds) / 2;
        const ask = async () => {
          do {
            const from = performance.now();
            await asked(url, { query, variables: variables?.((n += 1)) });
            times[name].push(performance.now() - from);
          } while (performance.now() < until);
        };
        await Promise.all(Array.from({ length: CLIENTS }, ask));
        report(`  round ${round + 1}, ${name.padEnd(62)} ${median(times[name]).toFixed(1)} ms`);
      }
    }
    const rows = Object.entries(times).map(([name, all]) => {
      const sorted = [...all].sort((a, b) => a - b);
      const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
      return [name, at(0.5).toFixed(1), at(0.95).toFixed(1), String(QUESTIONS[name].most), String(all.length)];
    });
    const memory = residentMegabytes(server.pid);
    return {
      text: `${table(['', 'p50 ms', 'p95 ms', 'aim', 'answers'], rows)}\n\n${CLIENTS} clients at once. The first answer, which reads all public cases into the process: ${(first / 1000).toFixed(1)} s. Resident memory of the API afterwards: ${memory === null ? 'not known' : `${memory.toFixed(0)} MB`}.`,
      overruns: Object.entries(times).flatMap(([name, all]) =>
        median(all) > QUESTIONS[name].most
          ? [
              `Too slow: ${name}, ${median(all).toFixed(0)} ms at the median, at most ${QUESTIONS[name].most} are allowed.`,
            ]
          : [],
      ),
    };
  } finally {
    await server.stop();
  }
}
