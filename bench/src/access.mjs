/**
 * What row-level security costs: one API on two databases with the same data, in the second of which it is off.
 *
 * There the views of `published` say themselves what is public, as the statements did before there were policies; it is the
 * cheapest form of the same question. Answers are compared before anything is measured.
 */
import { deepStrictEqual } from 'node:assert/strict';
import pg from 'pg';
import { copyOf } from './database.mjs';
import { median } from './figures.mjs';
import { CONTENDERS } from './operation.mjs';
import { cpuOf, cpuOfFamily, start } from './processes.mjs';
import { asked, filtersOf } from './questions.mjs';
import { table } from './report.mjs';
import { SIGNED_IN, signIn } from './sign-in.mjs';

/**
 * What access control may cost: processor time of API and PostgreSQL for an answer, with the policies on against off.
 * Where it cannot be read, the rates decide; they say more about what else the machine is doing.
 */
const MOST = 1.15;

/** A verifier of the synthetic registry. */
const VERIFIER = 'bench-55@example.org';

const PATTERNS = `query Patterns($dimensions: [PatternDimension!]!, $measure: PatternMeasure!, $filter: CaseFilter) {
  patterns(dimensions: $dimensions, measure: $measure, filter: $filter) {
    cells { value keys { key } }
    total { value }
    coverage { cases measures sources firstDay lastDay }
  }
}`;

const CASE_FIELDS = `reference state title { text } requestingState { code } hostStates { code }
  uses { number mechanism { label } respondingStates { code } outcome }
  provisionLinks { relation citedAs } sourceCount`;

/**
 * The questions, each a list of requests that take turns. `bound` says which of them the limit holds for: the public
 * ones. Those of a verifier name public states, so that the answer is the same without policies.
 */
async function questionsOf(url, owner) {
  const ours = CONTENDERS.recourse;
  const walk = [];
  for (let after = null, page = 1; page <= 50; page += 1) {
    const body = ours.body('walk', { after });
    walk.push(body);
    after = ours.cursor((await asked(url, body)).answer);
  }
  const filters = await filtersOf(owner);
  const { rows: cases } = await owner.query(
    `select id from case_file where state in ('PUBLISHED', 'DOCUMENTED') order by md5(id::text) limit 50`,
  );
  return {
    'page of 20': { bound: true, bodies: walk },
    'page of 20, filtered': { bound: true, bodies: filters.map((filter) => ours.body('filtered', filter)) },
    'patterns, whole registry': {
      bound: true,
      heavy: true,
      bodies: [
        { dimensions: ['REQUESTING_STATE', 'MECHANISM'], measure: 'CASES' },
        { dimensions: ['OUTCOME', 'YEAR'], measure: 'MEASURES' },
        { dimensions: ['PROFILE'], measure: 'PERSONS' },
        { dimensions: ['HOST_STATE', 'INSTRUMENT'], measure: 'CASES' },
      ].map((variables) => ({ query: PATTERNS, variables })),
    },
    'patterns, filtered': {
      bound: true,
      bodies: filters.slice(24).map(({ requestingState, mechanism }) => ({
        query: PATTERNS,
        variables: { dimensions: ['OUTCOME'], measure: 'CASES', filter: { requestingState, mechanism } },
      })),
    },
    'page of 20, verifier': {
      headers: SIGNED_IN,
      bodies: ['PUBLISHED', 'DOCUMENTED'].map((state) => ({
        query: `query ($filter: CaseFilter) { cases(first: 20, filter: $filter) { edges { node { ${CASE_FIELDS} } } } }`,
        variables: { filter: { state } },
      })),
    },
    'one case, verifier': {
      headers: SIGNED_IN,
      bodies: cases.map(({ id }) => ({
        query: `query ($id: ID!) { case(id: $id) { ${CASE_FIELDS} } }`,
        variables: { id },
      })),
    },
  };
}

/**
 * @param database with the synthetic registry; its client is given back closed.
 * @returns the table, and the questions that cost more than they may.
 */
export async function measureAccess(database, { rounds, seconds, warmup, connections, pool }, report) {
  const open = await copyOf(database, 'open');
  const owner = new pg.Client({ connectionString: database.ownerUrl });
  await owner.connect();
  const load = start('load.mjs');
  const servers = {};
  try {
    await signIn(database.ownerUrl, VERIFIER);
    await signIn(open.ownerUrl, VERIFIER);
    for (const [name, { applicationUrl }] of Object.entries({ on: database, off: open })) {
      const process = start('servers/recourse.mjs', {
        env: { BENCH_SERVER: JSON.stringify({ applicationUrl, pool }) },
      });
      servers[name] = { process, url: `${(await process.next()).url}` };
    }
    await takeOutOfForce(open.owner); // after the start, which refuses a database whose policies are not in force
    const questions = await questionsOf(servers.on.url, owner);
    const requests = await compared(questions, servers, report);
    const figures = [];
    for (let round = 0; round < rounds; round += 1) {
      for (const [question, { headers, heavy }] of Object.entries(questions)) {
        const names = round % 2 === 0 ? ['on', 'off'] : ['off', 'on'];
        for (const name of names) {
          load.say({
            url: servers[name].url,
            headers,
            requests: requests[question][name],
            connections: heavy ? Math.min(connections, 2) : connections,
            seconds,
            warmupSeconds: round === 0 ? warmup : Math.min(warmup, 0.5),
          });
          await load.next();
          const before = [cpuOf(servers[name].process.pid), cpuOfFamily(database.pid)];
          const { answers, perSecond } = await load.next();
          const after = [cpuOf(servers[name].process.pid), cpuOfFamily(database.pid)];
          const [node, postgres] = after.map((used, index) =>
            used === null ? null : (used - before[index]) / answers,
          );
          figures.push({ question, name, perSecond, node, postgres });
        }
        const [one, other] = figures.slice(-2);
        report(
          `  round ${round + 1}, ${question.padEnd(26)} ${one.name} ${one.perSecond.toFixed(0)}/s, ${other.name} ${other.perSecond.toFixed(0)}/s`,
        );
      }
    }
    return resultOf(questions, figures);
  } finally {
    await Promise.all([load, ...Object.values(servers).map(({ process }) => process)].map((process) => process.stop()));
    await Promise.all([owner.end(), open.owner.end()]);
  }
}

/** Takes every policy out of force; the views of one table select by themselves what its policy would have shown. */
async function takeOutOfForce(owner) {
  const { rows: tables } = await owner.query(`select oid::regclass as name from pg_class where relrowsecurity`);
  for (const table of tables) await owner.query(`alter table ${table.name} disable row level security`);
  const { rows: views } = await owner.query(
    `select c.oid::regclass as name, rtrim(pg_get_viewdef(c.oid), ';') as definition, p.qual as condition
       from pg_class c
       join pg_policies p on p.schemaname = 'public' and p.tablename = c.relname and 'recourse_publication' = any (p.roles)
      where c.relnamespace = 'published'::regnamespace and pg_get_viewdef(c.oid) !~ '\\m(JOIN|WHERE)\\M'`,
  );
  for (const { name, definition, condition } of views) {
    await owner.query(`create or replace view ${name} as ${definition} where ${condition}`);
  }
  await owner.query('vacuum (analyze)');
}

/** Asks both every question, and refuses to measure what is not the same. */
async function compared(questions, servers, report) {
  const requests = {};
  let pages = 0;
  for (const [question, { bodies, headers }] of Object.entries(questions)) {
    requests[question] = { on: [], off: [] };
    for (const body of bodies) {
      const on = await asked(servers.on.url, body, headers);
      // Cursors are signed with the same key, so that they are the same, too.
      const off = await asked(servers.off.url, body, headers);
      deepStrictEqual(on.answer, off.answer, `${question} is answered differently without policies`);
      requests[question].on.push(on.request);
      requests[question].off.push(off.request);
      pages += 1;
    }
  }
  report(`Compared ${pages} answers with the policies on and off: the same content.`);
  return requests;
}

function resultOf(questions, figures) {
  const middle = (question, name, figure) =>
    median(figures.filter((row) => row.question === question && row.name === name).map((row) => row[figure]));
  const whole = (value) => (value === null ? '?' : Math.round(value).toLocaleString('en'));
  const rows = Object.entries(questions).map(([question, { bound }]) => {
    const [on, off] = ['on', 'off'].map((name) => ({
      perSecond: middle(question, name, 'perSecond'),
      node: middle(question, name, 'node'),
      postgres: middle(question, name, 'postgres'),
    }));
    const rates = off.perSecond / on.perSecond;
    const ratio = on.node === null ? rates : (on.node + on.postgres) / (off.node + off.postgres);
    return { question, bound: Boolean(bound), on, off, rates, ratio };
  });
  const text = table(
    ['', 'on, answers/s', 'off, answers/s', 'rate ×', 'cost ×', 'API µs on', 'off', 'PostgreSQL µs on', 'off'],
    rows.map(({ question, on, off, rates, ratio }) => [
      question,
      whole(on.perSecond),
      whole(off.perSecond),
      rates.toFixed(2),
      ratio.toFixed(2),
      whole(on.node),
      whole(off.node),
      whole(on.postgres),
      whole(off.postgres),
    ]),
  );
  const tooDear = rows.filter(({ bound, ratio }) => bound && ratio > MOST);
  return {
    text,
    overruns: tooDear.map(
      ({ question, ratio }) => `Too dear: ${question}: ${ratio.toFixed(2)} times, at most ${MOST}.`,
    ),
  };
}
