/** One race: all contenders on one registry, taking turns in every round. */
import { median } from './figures.mjs';
import { CONTENDERS, OPERATIONS } from './operation.mjs';
import { cpuOf, cpuOfFamily, residentMegabytes, start } from './processes.mjs';
import { checkedQuestions, filtersOf, indexed } from './questions.mjs';
import { signIn } from './sign-in.mjs';
import { countStatements } from './statements.mjs';

/** An analyst of the synthetic registry. */
const ANALYST = 'bench-65@example.org';

/** @returns the figures of every contender for every operation, and the statements that a page takes. */
export async function race(database, options, report) {
  const servers = {};
  const load = start('load.mjs');
  try {
    for (const [name, { sharesServerOf }] of Object.entries(CONTENDERS)) {
      servers[name] = sharesServerOf ? servers[sharesServerOf] : await serve(name, database, options);
    }
    await signIn(database.ownerUrl, ANALYST);
    await indexed(servers.recourse.url, report);
    const { questions, compared } = await checkedQuestions(servers, await filtersOf(database.owner));
    report(`Compared ${compared} pages of every contender: the same content.`);
    const statements = await countStatements(database.owner, servers, report);
    await database.owner.query(`alter system set pg_stat_statements.track = 'none'`);
    await database.owner.query('select pg_reload_conf()');

    const rounds = [];
    for (let round = 1; round <= options.rounds; round += 1) {
      for (const operation of OPERATIONS) {
        for (const name of rotated(Object.keys(servers), round)) {
          if (CONTENDERS[name].operations?.includes(operation) === false) continue;
          const figures = await measure(
            database,
            servers[name],
            load,
            questions[name][operation],
            options,
            round === 1,
          );
          rounds.push({ operation, name, ...figures });
          report(
            `  round ${round}, ${operation.padEnd(8)} ${name.padEnd(12)} ${figures.perSecond.toFixed(0).padStart(6)} answers/s`,
          );
        }
      }
    }
    const memory = Object.fromEntries(Object.entries(servers).map(([name, { pid }]) => [name, residentMegabytes(pid)]));
    return {
      results: OPERATIONS.map((operation) => resultOf(operation, rounds, servers, memory)),
      statements,
      compared,
    };
  } finally {
    const processes = new Set([load, ...Object.values(servers).map(({ process }) => process)]);
    await Promise.all([...processes].map((process) => process.stop()));
    // Of the ready cards; our server starts with no table that the policy does not know.
    await database.owner.query('drop schema if exists ready cascade');
  }
}

async function serve(name, { applicationUrl, ownerUrl }, { pool, profile }) {
  const process = start(CONTENDERS[name].script, {
    env: { BENCH_SERVER: JSON.stringify({ applicationUrl, ownerUrl, pool, keeps: CONTENDERS[name].keeps ?? null }) },
    nodeOptions: profile && name === 'recourse' ? ['--cpu-prof', `--cpu-prof-dir=${profile}`] : [],
  });
  const { url, node } = await process.next().catch(async (error) => {
    await process.stop();
    throw error;
  });
  return { process, pid: process.pid, url: url + CONTENDERS[name].path, node };
}

async function measure(database, server, load, requests, { connections, seconds, warmup }, isFirst) {
  load.say({
    url: server.url,
    requests,
    connections,
    seconds,
    warmupSeconds: isFirst ? warmup : Math.min(warmup, 0.5),
  });
  await load.next();
  const before = [cpuOf(server.pid), cpuOfFamily(database.pid)];
  const { answers, perSecond, p50, p99 } = await load.next();
  const after = [cpuOf(server.pid), cpuOfFamily(database.pid)];
  const [serverCpu, databaseCpu] = after.map((used, index) =>
    used === null ? null : (used - before[index]) / answers,
  );
  return { answers, perSecond, p50, p99, serverCpu, databaseCpu };
}

function resultOf(operation, rounds, servers, memory) {
  const contenders = Object.keys(servers).map((name) => {
    const own = rounds.filter((round) => round.operation === operation && round.name === name);
    if (own.length === 0) return null;
    const middle = (figure) => median(own.map((round) => round[figure]));
    const rates = own.map(({ perSecond }) => perSecond);
    return {
      name,
      label: CONTENDERS[name].label,
      node: servers[name].node,
      perSecond: middle('perSecond'),
      slowest: Math.min(...rates),
      fastest: Math.max(...rates),
      p50: middle('p50'),
      p99: middle('p99'),
      serverCpu: middle('serverCpu'),
      databaseCpu: middle('databaseCpu'),
      memory: memory[name],
    };
  });
  return { operation, contenders: contenders.filter((contender) => contender !== null) };
}

/** The order of a round: each contender is first, second … in turn. */
function rotated(names, round) {
  const from = round % names.length;
  return [...names.slice(from), ...names.slice(0, from)];
}
