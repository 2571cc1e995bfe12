/** The command line of the bench. */
import { parseArgs } from 'node:util';
import { resolve } from 'node:path';
import { ROOT } from './project.mjs';

/** What can be measured on a registry of its own alone, and what after the race, too. */
const ALONE = ['access', 'writes'];
const AFTER_THE_RACE = ['lens', 'matrix', 'patterns', 'search'];

const USAGE = `Usage: npm run bench -- [access | writes | lens | matrix | patterns | search] [options], paths from the root of the project
  access                 measure instead what row-level security costs: the same API with the policies on and off
  writes                 measure instead what audit log, revisions and changes cost: the same inserts with and without
  lens                   measure instead the questions of the treaty lens, each by one client
  matrix                 measure instead the matrix of State and mechanism beside PostGraphile, each by four clients
  patterns               measure instead the questions about the whole registry, each by four clients
  search                 measure instead searches, each by four clients
  --cases 10000,200000   sizes of the synthetic registry, one run each
  --rounds 3             rounds; in each, every contender is measured once
  --seconds 5            length of one measurement
  --warmup 2             seconds of load before each first measurement, not counted
  --connections 16       clients that each wait for their answer before asking again
  --pool 10              connections to PostgreSQL that each server may hold
  --report docs/PERFORMANCE.md   file to write the tables into; "none" writes none
  --then lens,matrix,patterns,search   measure these, too, after the race and on the same registry
  --no-startup           leave out the measurement of the start
  --profile <folder>     write a CPU profile of our server there; its figures suffer, so no report is written`;

/**
 * @returns the options, checked.
 * @throws Error with the usage when an option is unknown or is no number.
 */
export function readOptions(argv) {
  let values;
  let positionals;
  try {
    ({ values, positionals } = parseArgs({
      args: argv,
      allowPositionals: true,
      options: {
        cases: { type: 'string', default: '10000' },
        rounds: { type: 'string', default: '3' },
        seconds: { type: 'string', default: '5' },
        warmup: { type: 'string', default: '2' },
        connections: { type: 'string', default: '16' },
        pool: { type: 'string', default: '10' },
        report: { type: 'string', default: 'docs/PERFORMANCE.md' },
        then: { type: 'string', default: '' },
        'no-startup': { type: 'boolean', default: false },
        profile: { type: 'string' },
      },
    }));
  } catch (error) {
    throw new Error(`${error.message}\n\n${USAGE}`, { cause: error });
  }
  const [command, ...rest] = positionals;
  if (![...ALONE, ...AFTER_THE_RACE, undefined].includes(command) || rest.length > 0) {
    throw new Error(`"${positionals.join(' ')}" is no measurement.\n\n${USAGE}`);
  }
  const number = (name, least) => {
    const value = Number(values[name]);
    if (Number.isFinite(value) && value >= least) return value;
    throw new Error(`--${name} must be a number from ${least}; it was "${values[name]}".\n\n${USAGE}`);
  };
  const sizes = values.cases.split(',').map(Number);
  if (!sizes.every((size) => Number.isInteger(size) && size >= 10_000)) {
    throw new Error(
      `--cases must be whole numbers from 10000, separated by commas; it was "${values.cases}".\n\n${USAGE}`,
    );
  }
  const then = values.then === '' ? [] : values.then.split(',');
  if (!then.every((name) => AFTER_THE_RACE.includes(name))) {
    throw new Error(
      `--then takes lens, matrix, patterns and search, separated by commas; it was "${values.then}".\n\n${USAGE}`,
    );
  }
  return {
    only: command,
    then,
    sizes,
    rounds: number('rounds', 1),
    seconds: number('seconds', 0.5),
    warmup: number('warmup', 0),
    connections: number('connections', 1),
    pool: number('pool', 1),
    report: values.profile || values.report === 'none' ? null : resolve(ROOT, values.report),
    startup: !values['no-startup'] && !values.profile,
    profile: values.profile ? resolve(ROOT, values.profile) : null,
  };
}
