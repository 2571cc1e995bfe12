/**
 * Measures the API of Recourse beside PostGraphile 5, hand-written SQL and an empty server: same data, same questions,
 * same machine, taking turns. Writes the tables into docs/PERFORMANCE.md. See there for what the figures say.
 */
import { measureAccess } from './access.mjs';
import { measureLens } from './lens.mjs';
import { measureMatrix } from './matrix.mjs';
import { measurePatterns } from './patterns.mjs';
import { readOptions } from './options.mjs';
import { DURABLE, startDatabase } from './database.mjs';
import { ROOT } from './project.mjs';
import { race } from './race.mjs';
import { tables, writeInto } from './report.mjs';
import { measureSearch } from './search.mjs';
import { measureStart } from './startup.mjs';
import { makeSyntheticRegistry } from './synthetic-registry.mjs';
import { measureWrites } from './writes.mjs';

const say = (line) => void process.stdout.write(`${line}\n`);

/** What can be measured instead of the race, by its command. */
const MEASUREMENTS = {
  access: { title: 'Policies on against off', measure: measureAccess, settings: [] },
  writes: {
    title: 'Writes with audit log, revisions and changes against without',
    measure: measureWrites,
    settings: DURABLE,
  },
  matrix: { title: 'The matrix of State and mechanism', measure: measureMatrix, settings: [] },
  patterns: { title: 'Questions about the whole registry', measure: measurePatterns, settings: [] },
  lens: { title: 'Questions of the treaty lens', measure: measureLens, settings: [] },
  search: { title: 'Searches', measure: measureSearch, settings: [] },
};

/** The database in use, so that an interrupted bench leaves no server behind. */
let database;

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => void Promise.resolve(database?.stop()).finally(() => process.exit(130)));
}

try {
  const options = readOptions(process.argv.slice(2));
  process.chdir(ROOT);
  if (options.only) {
    for (const cases of options.sizes) await runOnly(MEASUREMENTS[options.only], cases, options);
    process.exit();
  }
  const runs = [];
  for (const cases of options.sizes) runs.push(await run(cases, options));
  const start = options.startup ? await measureStart(say) : null;
  const text = tables({ options, runs, start });
  say(`\n${text}`);
  if (options.report) {
    await writeInto(options.report, text);
    say(`Written into ${options.report}.`);
  }
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}

/** Measures one thing instead of the race. */
async function runOnly(measurement, cases, options) {
  await onRegistry(cases, measurement.settings, () => measured(measurement, cases, options));
}

/** Measures one thing on the registry that is there. */
async function measured({ title, measure }, cases, options) {
  const { text, overruns } = await measure(database, options, say);
  say(`\n### ${title}, ${cases.toLocaleString('en')} cases\n\n${text}\n`);
  for (const line of overruns) say(line);
  if (overruns.length > 0) process.exitCode = 1;
}

/** The race, and what is measured after it. */
async function run(cases, options) {
  return onRegistry(cases, [], async (registry) => {
    const { version } = database;
    const raced = await race(database, options, say);
    for (const name of options.then) await measured(MEASUREMENTS[name], cases, options);
    return { cases, registry, postgres: version, ...raced };
  });
}

/** Has a registry of some size measured, in a database of its own. */
async function onRegistry(cases, settings, measure) {
  say(`A registry of ${cases} cases.`);
  database = await startDatabase(say, settings);
  try {
    return await measure(await makeSyntheticRegistry(database.owner, cases, say));
  } finally {
    await database.stop();
    database = undefined;
  }
}
