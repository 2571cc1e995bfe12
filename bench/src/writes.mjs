/**
 * What the memory of the registry costs: one API on two databases, of which the second keeps neither audit log nor
 * revisions nor changes.
 *
 * Both write to disk before they acknowledge. Beside the first, and only there, somebody seals and signs the log and
 * delivers the changes, as the worker does.
 */
import { copyOf } from './database.mjs';
import { median } from './figures.mjs';
import { cpuOf, cpuOfFamily, start } from './processes.mjs';
import { table } from './report.mjs';
import { SIGNED_IN, signIn } from './sign-in.mjs';

/** The least rate of writes with everything on, against that of the same insert without. */
const LEAST = 0.7;

/** A researcher of the synthetic registry. */
const RESEARCHER = 'bench-1@example.org';

const TITLE = { text: 'A red notice against a journalist' };

/** Inputs of `createDraft`: no more than a title, and a whole record. */
const DRAFTS = {
  'draft with a title': { title: TITLE },
  'draft of a whole record': {
    title: TITLE,
    summary: { text: 'A journalist in exile was arrested on a red notice and released by a court.' },
    requestingState: 'TR',
    hostStates: ['ES'],
    occurred: '2019-05/2020',
    subjects: [{ kind: 'PERSON', profiles: ['journalist'], personCount: 1 }],
    uses: [
      {
        mechanism: 'interpol-red-notice',
        requestingState: 'TR',
        respondingStates: ['ES'],
        ground: ['terrorism'],
        outcome: 'DELETED',
        events: [
          { type: 'ISSUED', date: '2019-05' },
          { type: 'DELETED', date: '2020' },
        ],
      },
    ],
  },
};

const CREATE = `mutation ($input: CreateDraftInput!) { createDraft(input: $input) { case { reference } errors { message } } }`;

/**
 * @param database with the synthetic registry; its client is given back closed.
 * @returns the table, and what is slower than it may be.
 */
export async function measureWrites(database, { rounds, seconds, warmup, connections, pool }, report) {
  const plain = await withoutMemory(database);
  const load = start('load.mjs');
  const keeper = start('servers/keeper.mjs', {
    env: { BENCH_SERVER: JSON.stringify({ ownerUrl: database.ownerUrl }) },
  });
  const servers = {};
  try {
    await keeper.next();
    for (const [name, { applicationUrl, ownerUrl }] of Object.entries({ on: database, off: plain })) {
      await signIn(ownerUrl, RESEARCHER);
      const process = start('servers/recourse.mjs', {
        env: { BENCH_SERVER: JSON.stringify({ applicationUrl, pool }) },
      });
      servers[name] = { process, url: `${(await process.next()).url}` };
    }
    const figures = [];
    for (let round = 0; round < rounds; round += 1) {
      for (const [draft, input] of Object.entries(DRAFTS)) {
        const body = JSON.stringify({ query: CREATE, variables: { input } });
        for (const name of round % 2 === 0 ? ['on', 'off'] : ['off', 'on']) {
          load.say({
            url: servers[name].url,
            headers: SIGNED_IN,
            requests: [{ body, contains: '"errors":[]' }],
            connections,
            seconds,
            warmupSeconds: round === 0 ? warmup : Math.min(warmup, 0.5),
          });
          await load.next();
          const used = () => [
            cpuOf(servers[name].process.pid),
            cpuOfFamily(database.pid),
            name === 'on' ? cpuOf(keeper.pid) : 0,
          ];
          const before = used();
          const { answers, perSecond } = await load.next();
          const [api, postgres, kept] = used().map((after, index) =>
            after === null ? null : (after - before[index]) / answers,
          );
          figures.push({ draft, name, perSecond, api, postgres, kept });
        }
        const [one, other] = figures.slice(-2);
        report(
          `  round ${round + 1}, ${draft.padEnd(24)} ${one.name} ${one.perSecond.toFixed(0)}/s, ${other.name} ${other.perSecond.toFixed(0)}/s`,
        );
      }
    }
    if (keeper.errors()) throw new Error(`The log was not kept:\n${keeper.errors()}`);
    return resultOf(figures);
  } finally {
    await Promise.all([load, keeper, ...Object.values(servers).map(({ process }) => process)].map((one) => one.stop()));
  }
}

/** Copies the database and takes away what keeps the audit log, revisions and changes. */
async function withoutMemory(database) {
  const { owner, applicationUrl, ownerUrl } = await copyOf(database, 'plain');
  const { rows: triggers } = await owner.query(
    `select t.tgname as name, t.tgrelid::regclass as of_table from pg_trigger t join pg_proc p on p.oid = t.tgfoid
     where not t.tgisinternal and p.proname = any ($1)`,
    [
      [
        ...['leave_rows', 'note_case_change', 'note_source_change'],
        ...['keep_case_revision', 'case_content_is_of_an_open_version'],
      ],
    ],
  );
  if (triggers.length < 100) throw new Error(`Only ${triggers.length} triggers were found that keep the memory.`);
  for (const { name, of_table: table } of triggers) await owner.query(`drop trigger ${name} on ${table}`);
  await owner.query(
    `create or replace function audit.record(action text, subject text default null, details jsonb default '{}') returns uuid
     language sql volatile security definer set search_path = pg_catalog, pg_temp as 'select gen_random_uuid()'`,
  );
  await owner.query('vacuum (analyze)');
  await owner.end();
  return { applicationUrl, ownerUrl };
}

function resultOf(figures) {
  const rows = Object.keys(DRAFTS).map((draft) => {
    const all = (name, figure) =>
      figures.filter((row) => row.draft === draft && row.name === name).map((row) => row[figure]);
    const middle = (name, figure) => median(all(name, figure));
    const ratios = all('on', 'perSecond').map((rate, round) => rate / all('off', 'perSecond')[round]);
    return { draft, all, middle, ratio: median(ratios), least: Math.min(...ratios), most: Math.max(...ratios) };
  });
  const whole = (value) => (value === null ? '?' : Math.round(value).toLocaleString('en'));
  const text = table(
    [
      '',
      'on, writes/s',
      'off, writes/s',
      'rate ×',
      'rounds',
      'API µs on',
      'off',
      'PostgreSQL µs on',
      'off',
      'log µs on',
    ],
    rows.map(({ draft, middle, ratio, least, most }) => [
      draft,
      whole(middle('on', 'perSecond')),
      whole(middle('off', 'perSecond')),
      ratio.toFixed(2),
      `${least.toFixed(2)} to ${most.toFixed(2)}`,
      whole(middle('on', 'api')),
      whole(middle('off', 'api')),
      whole(middle('on', 'postgres')),
      whole(middle('off', 'postgres')),
      whole(middle('on', 'kept')),
    ]),
  );
  const tooSlow = rows.filter(({ ratio }) => ratio < LEAST);
  return {
    text,
    overruns: tooSlow.map(({ draft, ratio }) => `Too slow: ${draft}: ${ratio.toFixed(2)}, at least ${LEAST}.`),
  };
}
