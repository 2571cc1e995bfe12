/** How many statements a page sends, counted by PostgreSQL: it must not depend on how long the page is. */
import { CONTENDERS } from './operation.mjs';
import { asked } from './questions.mjs';

const LENGTHS = [1, 20, 100];

/**
 * Counts with pg_stat_statements, transaction commands included, on warm connections. The least of five requests counts,
 * since a process may look at its reference data in between.
 *
 * @returns for ours, the count for pages of 1, 20 and 100; for the others, of 20.
 * @throws Error when ours differs between them.
 */
export async function countStatements(owner, servers, report) {
  const count = async (name, first) => {
    const counts = [];
    for (let time = 0; time < 5; time += 1) {
      await owner.query('select pg_stat_statements_reset()');
      await asked(servers[name].url, CONTENDERS[name].body('walk', { first, after: null }));
      const { rows } = await owner.query(
        `select coalesce(sum(calls), 0)::int as calls from pg_stat_statements where query not like '%pg_stat_statements%'`,
      );
      counts.push(rows[0].calls);
    }
    return Math.min(...counts);
  };
  const ours = {};
  for (const first of LENGTHS) ours[first] = await count('recourse', first);
  const others = {};
  for (const name of ['postgraphile', 'raw-pg']) others[name] = await count(name, 20);
  report(`Statements of our page of 1, 20, 100: ${LENGTHS.map((first) => ours[first]).join(', ')}.`);
  if (new Set(Object.values(ours)).size > 1) {
    throw new Error(`The number of statements depends on the length of the page: ${JSON.stringify(ours)}.`);
  }
  return { ours: ours[20], lengths: LENGTHS, others };
}
