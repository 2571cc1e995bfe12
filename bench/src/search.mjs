/** What a search of the public cases costs: each question asked by some clients at once, answer after answer. */
import { residentMegabytes, start } from './processes.mjs';
import { asked, indexed } from './questions.mjs';
import { saidMemory, table } from './report.mjs';
import { timedInTurns } from './timing.mjs';
import { cyrillicOf, nameOf, slipIn, WORDS, wordOf } from './vocabulary.mjs';

/** Clients that ask at once. */
const CLIENTS = 4;

const ABSENT = 'fyhfgphxq';
const RARE = wordOf(WORDS / 2);
const MIDDLING = wordOf(100);
const COMMON = wordOf(1);
const NAME = nameOf(20);

/** Aims, in milliseconds: 95 of 100 answers take at most as long. */
const NEWEST = 30;
const WITH_FACETS = 150;
const REFINED = 20;

const HITS = 'edges { score node { reference title { text } requestingState { code } } }';
const FACETS = 'totalCount facets(by: [REQUESTING_STATE, MECHANISM, YEAR]) { facet values { key label cases } }';
const asking = (orderBy, fields) =>
  `query ($query: String!, $filter: CaseFilter) { searchCases(query: $query, filter: $filter, first: 20, orderBy: ${orderBy}) { ${fields} } }`;
const newest = (query) => ({ most: NEWEST, query: asking('NEWEST', HITS), variables: { query } });
const ranked = (query) => ({ query: asking('RELEVANCE', HITS), variables: { query } });
const withFacets = asking('RELEVANCE', `${HITS} ${FACETS}`);

/** @param states that asked in most of the hits of the common word. */
const questionsOf = (states) => ({
  'newest 20, absent word': newest(ABSENT),
  'newest 20, rare word': newest(RARE),
  'newest 20, middling word': newest(MIDDLING),
  'newest 20, common word': newest(COMMON),
  'ranked 20, absent word': ranked(ABSENT),
  'ranked 20, rare word': ranked(RARE),
  'ranked 20, middling word': ranked(MIDDLING),
  'ranked 20, common word': ranked(COMMON),
  'ranked 20, common and middling word': ranked(`${COMMON} ${MIDDLING}`),
  'ranked 20, common word, with why each was found': {
    query: asking(
      'RELEVANCE',
      `edges { score snippets { field segments { text match } } node { reference title { text } } }`,
    ),
    variables: { query: COMMON },
  },
  'ranked 20, common word, with three facets': { most: WITH_FACETS, query: withFacets, variables: { query: COMMON } },
  'the same, refined by State': {
    most: REFINED,
    query: withFacets,
    variables: { query: COMMON, filter: { requestingState: states.slice(0, 1) } },
    another: (n) => ({ query: COMMON, filter: { requestingState: [states[n % states.length]] } }),
  },
  'ranked 20, name': ranked(NAME),
  'ranked 20, name with a slip': ranked(slipIn(NAME)),
  'ranked 20, name in another script': ranked(cyrillicOf(NAME)),
});

/**
 * @param database with the synthetic registry.
 * @returns the table, and what took longer than it may.
 */
export async function measureSearch(database, { rounds, seconds, pool }, report) {
  const server = start('servers/recourse.mjs', {
    env: { BENCH_SERVER: JSON.stringify({ applicationUrl: database.applicationUrl, pool }) },
  });
  const load = start('load.mjs');
  try {
    const { url } = await server.next();
    await indexed(url, report);
    // As autovacuum does, which is off here: what was just put into an index is else looked through from end to end.
    await database.owner.query('vacuum (analyze) search_document, search_word');
    const questions = questionsOf(await statesOf(url));
    const shares = await sharesOf(url, questions);
    const options = { connections: CLIENTS, rounds, seconds: seconds / 2 };
    const figures = await timedInTurns(load, url, questions, options, report);
    const rows = Object.entries(questions).map(([name, { most }]) => [
      name,
      shares[name],
      figures[name].p50.toFixed(1),
      figures[name].p95.toFixed(1),
      most === undefined ? '–' : String(most),
      String(figures[name].answers),
    ]);
    const memory = residentMegabytes(server.pid);
    return {
      text: `${table(['', 'of all cases', 'p50 ms', 'p95 ms', 'aim', 'answers'], rows)}\n\n${CLIENTS} clients at once. Resident memory of the API afterwards: ${saidMemory(memory)}.`,
      overruns: Object.entries(questions).flatMap(([name, { most = Infinity }]) => {
        const slow = figures[name].p95;
        return slow > most
          ? [`Too slow: ${name}, ${slow.toFixed(0)} ms for 95 of 100, at most ${most} are allowed.`]
          : [];
      }),
    };
  } finally {
    await Promise.all([load.stop(), server.stop()]);
  }
}

/** States that asked in most cases that have the common word. */
async function statesOf(url) {
  const { answer } = await asked(url, {
    query: `query ($query: String!) { searchCases(query: $query, first: 1) { facets(by: [REQUESTING_STATE], first: 9) { values { key } } } }`,
    variables: { query: COMMON },
  });
  return answer.data.searchCases.facets[0].values.flatMap(({ key }) => (key === null ? [] : [key]));
}

/** Which share of all public cases each question finds. */
async function sharesOf(url, questions) {
  const { answer: all } = await asked(url, { query: '{ publicCases(first: 1) { totalCount } }' });
  const shares = {};
  for (const [name, { variables }] of Object.entries(questions)) {
    const query = `query ($query: String!, $filter: CaseFilter) { searchCases(query: $query, filter: $filter, first: 1) { totalCount } }`;
    const { answer } = await asked(url, { query, variables });
    const share = (100 * answer.data.searchCases.totalCount) / all.data.publicCases.totalCount;
    shares[name] = share === 0 ? 'none' : `${Number(share.toPrecision(2))} %`;
  }
  return shares;
}
