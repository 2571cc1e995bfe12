/** What the questions of the treaty lens cost on a registry: each asked by one client, answer after answer. */
import { median } from './figures.mjs';
import { residentMegabytes, start } from './processes.mjs';
import { asked, indexed } from './questions.mjs';
import { saidMemory, table } from './report.mjs';

/** The longest that the median answer may take, in milliseconds. */
const MOST = 50;

const TEXT = 'uncc-zero-2023';
const QUESTIONS = {
  'exposure of a provision': `{ provisionExposure(provision: "uncc-zero-art-35", includeEquivalent: true) { cases narrowedAway
    byStanding { standing cases } byRelation { relation cases } byRequestingState { cases } byMechanism { cases } byYear { year cases } } }`,
  'exposure of a text': `{ provisionExposure(textVersion: "uncc-final-2024", includeEquivalent: true) { cases provision { slug }
    byStanding { standing cases } } }`,
  'exposure of an instrument, one State': `{ provisionExposure(instrument: "un-cybercrime-convention", filter: { requestingState: ["TR"] }) {
    cases provision { slug } } }`,
  'safeguard matrix by provision': `{ safeguardMatrix(by: PROVISION, textVersion: "${TEXT}") { rows { cases cells { value isGap cases casesOfUnknownFact } } } }`,
  'safeguard matrix by mechanism': `{ safeguardMatrix(by: MECHANISM) { rows { cases cells { value isGap cases casesOfUnknownFact } } } }`,
  'counterfactual of one safeguard': `{ counterfactual(textVersion: "${TEXT}", add: ["dual-criminality"]) { judged verdicts { verdict cases }
    missingFacts { fact cases settles maySettle } } }`,
  'counterfactual of a preset': `{ counterfactual(textVersion: "uncc-final-2024", preset: "refusal-grounds") { judged verdicts { verdict cases }
    missingFacts { fact cases settles maySettle } } }`,
  'counterfactual, page of 20 with derivations': `{ counterfactual(textVersion: "${TEXT}", add: ["dual-criminality"]) { judged
    cases(first: 20, verdict: BARRED) { edges { node { case { reference } routes { verdict steps { rule fact answer bars value changedTo } } } } } } }`,
  'treaty route': `{ treatyRoute(from: "TR", to: "DE", on: "2020-01-01") { links { link instrument { slug } powers { power provision { slug } } } } }`,
  'new routes': `{ newRoutes(instrument: "un-cybercrime-convention") { pairs newPairs newPairsWithCases routes(first: 20) { edges { node { one { code } other { code } cases } } } } }`,
  'concern map': `{ concernMap(instrument: "un-cybercrime-convention") { concerns { answer cases provision { slug } texts { value } } } }`,
};

/**
 * @param database with the synthetic registry.
 * @returns the table, and what took longer than it may.
 */
export async function measureLens(database, { rounds, seconds, pool }, report) {
  const process = start('servers/recourse.mjs', {
    env: { BENCH_SERVER: JSON.stringify({ applicationUrl: database.applicationUrl, pool }) },
  });
  try {
    const { url } = await process.next();
    const begun = performance.now();
    await asked(url, { query: QUESTIONS['counterfactual of one safeguard'] });
    const first = performance.now() - begun;
    await indexed(url, report);
    const times = Object.fromEntries(Object.keys(QUESTIONS).map((name) => [name, []]));
    for (let round = 0; round < rounds; round += 1) {
      for (const [name, query] of Object.entries(QUESTIONS)) {
        const until = performance.now() + (1000 * seconds) / 5;
        do {
          const from = performance.now();
          await asked(url, { query });
          times[name].push(performance.now() - from);
        } while (performance.now() < until);
        report(`  round ${round + 1}, ${name.padEnd(44)} ${median(times[name]).toFixed(1)} ms`);
      }
    }
    const rows = Object.entries(times).map(([name, all]) => {
      const sorted = [...all].sort((a, b) => a - b);
      const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
      return [name, at(0.5).toFixed(1), at(0.95).toFixed(1), String(all.length)];
    });
    const memory = residentMegabytes(process.pid);
    return {
      text: `${table(['', 'p50 ms', 'p95 ms', 'answers'], rows)}\n\nThe first answer, which reads all public cases into the process: ${(first / 1000).toFixed(1)} s. Resident memory of the API afterwards: ${saidMemory(memory)}.`,
      overruns: Object.entries(times).flatMap(([name, all]) =>
        median(all) > MOST
          ? [`Too slow: ${name}, ${median(all).toFixed(0)} ms at the median, at most ${MOST} are allowed.`]
          : [],
      ),
    };
  } finally {
    await process.stop();
  }
}
