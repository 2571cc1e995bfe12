/**
 * Measures the API of Recourse beside PostGraphile 5, hand-written SQL and an empty server: same data, same questions,
 * same machine, taking turns. Writes the tables into docs/PERFORMANCE.md. See there for what the figures say.
 */
import { measureAccess } from './access.mjs';
import { measureLens } from './lens.mjs';
import { readOptions } from './options.mjs';
import { DURABLE, startDatabase } from './database.mjs';
import { ROOT } from './project.mjs';
import { race } from './race.mjs';
import { tables, writeInto } from './report.mjs';
import { measureStart } from './startup.mjs';
import { makeSyntheticRegistry } from './synthetic-registry.mjs';
import { measureWrites } from './writes.mjs';

const say = (line) => void process.stdout.write(`${line}\n`);

/** The database in use, so that an interrupted bench leaves no server behind. */
let database;

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => void Promise.resolve(database?.stop()).finally(() => process.exit(130)));
}

try {
  const options = readOptions(process.argv.slice(2));
  process.chdir(ROOT);
  if (options.access) {
    for (const cases of options.sizes) await runAccess(cases, options);
    process.exit();
  }
  if (options.writes) {
    for (const cases of options.sizes) await runWrites(cases, options);
    process.exit();
  }
  if (options.lens) {
    for (const cases of options.sizes) await runLens(cases, options);
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

async function runAccess(cases, options) {
  say(`A registry of ${cases} cases.`);
  database = await startDatabase(say);
  try {
    await makeSyntheticRegistry(database.owner, cases, say);
    const { text, tooDear } = await measureAccess(database, options, say);
    say(`\n### Policies on against off, ${cases.toLocaleString('en')} cases\n\n${text}\n`);
    for (const line of tooDear) say(`Too dear: ${line}.`);
    if (tooDear.length > 0) process.exitCode = 1;
  } finally {
    await database.stop();
    database = undefined;
  }
}

async function runWrites(cases, options) {
  say(`A registry of ${cases} cases.`);
  database = await startDatabase(say, DURABLE);
  try {
    await makeSyntheticRegistry(database.owner, cases, say);
    const { text, tooSlow } = await measureWrites(database, options, say);
    say(
      `\n### Writes with audit log, revisions and changes against without, ${cases.toLocaleString('en')} cases\n\n${text}\n`,
    );
    for (const line of tooSlow) say(`Too slow: ${line}.`);
    if (tooSlow.length > 0) process.exitCode = 1;
  } finally {
    await database.stop();
    database = undefined;
  }
}

async function runLens(cases, options) {
  say(`A registry of ${cases} cases.`);
  database = await startDatabase(say);
  try {
    await makeSyntheticRegistry(database.owner, cases, say);
    const { text, tooSlow } = await measureLens(database, options, say);
    say(`\n### Questions of the treaty lens, ${cases.toLocaleString('en')} cases\n\n${text}\n`);
    for (const line of tooSlow) say(`Too slow: ${line}.`);
    if (tooSlow.length > 0) process.exitCode = 1;
  } finally {
    await database.stop();
    database = undefined;
  }
}

async function run(cases, options) {
  say(`A registry of ${cases} cases.`);
  database = await startDatabase(say);
  try {
    const registry = await makeSyntheticRegistry(database.owner, cases, say);
    return { cases, registry, postgres: database.version, ...(await race(database, options, say)) };
  } finally {
    await database.stop();
    database = undefined;
  }
}
