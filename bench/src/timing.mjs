/** How long answers take to some clients that ask at once, by the load generator: in the process that asks nothing is read. */
import { median } from './figures.mjs';

/** A whole answer; one with a fault has no data. */
const CONTAINS = '"data":{';

/** Questions that stand ready for one measurement, of a kind that is another each time. */
const READY = 600;

/**
 * Times questions in turns, round after round.
 *
 * @param load a process of `load.mjs`.
 * @param questions by name: `query`, and `variables`, of which those with `another` differ from one request to the next.
 * @param options `connections`: clients that ask at once; `rounds` and `seconds` of each question in each.
 * @returns by name the medians of the rounds, in milliseconds, and how many answers there were.
 */
export async function timedInTurns(load, url, questions, { connections, rounds, seconds }, report) {
  const figures = Object.fromEntries(Object.keys(questions).map((name) => [name, []]));
  let asked = 0;
  for (let round = 1; round <= rounds; round += 1) {
    for (const [name, { query, variables, another }] of Object.entries(questions)) {
      const requests = Array.from({ length: another ? READY : 1 }, () => ({
        body: JSON.stringify({ query, variables: another ? another((asked += 1)) : variables }),
        contains: CONTAINS,
      }));
      load.say({ url, requests, connections, seconds, warmupSeconds: 0 });
      await load.next();
      const measured = await load.next();
      figures[name].push(measured);
      report(
        `  round ${round}, ${name.padEnd(62)} ${measured.p50.toFixed(1).padStart(7)} ${measured.p95.toFixed(1).padStart(7)} ms`,
      );
    }
  }
  return Object.fromEntries(
    Object.entries(figures).map(([name, rounds]) => [
      name,
      {
        p50: median(rounds.map(({ p50 }) => p50)),
        p95: median(rounds.map(({ p95 }) => p95)),
        answers: rounds.reduce((sum, { answers }) => sum + answers, 0),
      },
    ]),
  );
}
