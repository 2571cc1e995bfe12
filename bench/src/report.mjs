/** The figures as tables, for the terminal and for the documentation. */
import { readFile, writeFile } from 'node:fs/promises';
import { cpus, platform, release, totalmem } from 'node:os';

const BEGIN = '<!-- bench:begin -->';
const END = '<!-- bench:end -->';

const QUESTIONS = {
  walk: 'Pages of 20, one after the other',
  filtered: 'First page of 20 by requesting State and mechanism',
  single: 'One case by its reference, with all that is said of it',
};

/** @returns what was measured, as Markdown. */
export function tables({ options, runs, start }) {
  const [first] = runs;
  const nodes = [...new Set(first.results[0].contenders.map(({ node }) => node))];
  return [
    `Measured on ${new Date().toISOString().slice(0, 10)}: ${cpus().length} × ${cpus()[0].model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB, ` +
      `${platform()} ${release()}. All servers and the load generator on Node.js ${nodes.join(', ')}; PostgreSQL ${first.postgres}. ` +
      `${options.rounds} rounds of ${options.seconds} s, ${options.connections} connections; each server has at most ${options.pool} connections to PostgreSQL.`,
    ...runs.flatMap(runTables),
    ...(start ? [startTable(start)] : []),
  ].join('\n\n');
}

function runTables({ cases, registry, results, statements, compared }) {
  return [
    `### ${cases.toLocaleString('en')} cases`,
    `${registry.public.toLocaleString('en')} of them public; ${registry.size} on disk, made in ${registry.seconds.toFixed(0)} s. ` +
      `${compared} pages were compared before the race and had the same content from every contender.`,
    ...results.flatMap(({ operation, contenders }) => [`**${QUESTIONS[operation]}**`, raceTable(contenders)]),
    `Statements sent to PostgreSQL for a page, transaction commands included: Recourse ${statements.ours}, for pages of ` +
      `${statements.lengths.join(', ')} alike; PostGraphile ${statements.others.postgraphile}; hand-written SQL ${statements.others['raw-pg']}.`,
  ];
}

function raceTable(contenders) {
  const rateOf = (name) => contenders.find((contender) => contender.name === name).perSecond;
  return table(
    [
      '',
      'answers/s',
      'slowest–fastest round',
      'p50 ms',
      'p99 ms',
      'server µs',
      'PostgreSQL µs',
      'server MB',
      '× PostGraphile',
      '× SQL',
    ],
    contenders.map((contender) => [
      contender.label,
      whole(contender.perSecond),
      `${whole(contender.slowest)}–${whole(contender.fastest)}`,
      contender.p50.toFixed(1),
      contender.p99.toFixed(1),
      whole(contender.serverCpu),
      contender.name === 'floor' ? '–' : whole(contender.databaseCpu),
      whole(contender.memory),
      (contender.perSecond / rateOf('postgraphile')).toFixed(2),
      (contender.perSecond / rateOf('raw-pg')).toFixed(2),
    ]),
  );
}

function startTable({ coldSeconds, warmSeconds, idleMegabytes, idleSeconds, node }) {
  return [
    '### The start',
    `On Node.js ${node}, from the command to the first page of 20 answered, with the project built and the embedded PostgreSQL.`,
    table(
      ['', 'measured'],
      [
        ['on an empty folder (makes the database, migrates, loads the reference data)', `${coldSeconds.toFixed(1)} s`],
        ['again on the same folder', `${warmSeconds.toFixed(1)} s`],
        [`memory of the API process, ${idleSeconds} s idle after its first answer`, `${whole(idleMegabytes)} MB`],
      ],
    ),
  ].join('\n\n');
}

/** A table as Prettier writes it: the first column to the left, the others to the right, all padded. */
export function table(head, rows) {
  const widths = head.map((_, column) => Math.max(3, ...[head, ...rows].map((cells) => cells[column].length)));
  const line = (cells) =>
    `| ${cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column]))).join(' | ')} |`;
  const rule = widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}

/** Resident memory, as it is told in a sentence. */
export function saidMemory(megabytes) {
  return megabytes === null ? 'not known' : `${megabytes.toFixed(0)} MB`;
}

function whole(value) {
  return value === null ? '?' : Math.round(value).toLocaleString('en');
}

/** Puts the text between the markers of a file; everything else in it stays. */
export async function writeInto(file, text) {
  const document = await readFile(file, 'utf8');
  const begin = document.indexOf(BEGIN);
  const end = document.indexOf(END);
  if (begin < 0 || end < begin) throw new Error(`${file} lacks the markers ${BEGIN} and ${END}.`);
  await writeFile(file, `${document.slice(0, begin + BEGIN.length)}\n\n${text}\n\n${document.slice(end)}`);
}
