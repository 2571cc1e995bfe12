/**
 * Holds the registry against its log, inside the database: every leaf against the tree and its heads, every live row and
 * event against its leaf. Works under the owner's login, in one state of the data.
 */
import { randomBytes } from 'node:crypto';
import type { UnitOfWork } from '#platform';
import { BOUND_TABLES } from './bound-tables.rules.js';
import { sha256, verifyEd25519 } from './hashing.js';
import { type Finding, LogCheck } from './log-check.rules.js';
import { equal, type Subtree } from './merkle.rules.js';
import type { NoteKey } from './signed-note.rules.js';

/** Rows that are fetched at a time. */
const BATCH = 5000;

interface LeafRow {
  readonly salt: Buffer;
  readonly canonical: Buffer;
  readonly hash: Buffer;
}

interface NodeRow {
  readonly level: number;
  readonly position: number;
  readonly hash: Buffer;
}

interface LiveRow {
  readonly key: string;
  readonly state: string | null;
  readonly saltHash: string | null;
}

/** @param key the public key of the log; `null` where it is not at hand, and then nothing can be told for sure. */
export async function checkRegistry(work: UnitOfWork, key: NoteKey | null): Promise<Finding> {
  return work.reading(async () => {
    await canonically(work);
    const check = new LogCheck(sha256);
    if (key === null) check.doubt('No public key was given, so no head could be checked.');
    else {
      for (const { checkpoint } of await heads(work)) check.head(checkpoint, [key], verifyEd25519);
    }
    await checkTree(work, check);
    await checkHeadRows(work, check);
    for await (const { number, ...leaf } of unsealedLeaves(work)) check.unsealed(number, leaf);
    for (const [table, ignored] of Object.entries(BOUND_TABLES)) {
      await checkBinding(work, check, table, ignored);
      for await (const row of liveRows(work, table, ignored)) check.row({ table, ...row });
    }
    for await (const { table, key } of keptSalts(work)) check.saltKept(table, key);
    check.rowsEnd();
    await checkCards(work, check);
    await checkEvents(work, check);
    return check.finish(key === null ? 'SOME' : 'ALL');
  });
}

/** How values are written is the same here as in the triggers, whatever the login prefers. */
export async function canonically(work: UnitOfWork): Promise<void> {
  await work.rows(
    `select set_config('TimeZone', 'UTC', true), set_config('bytea_output', 'hex', true), set_config('extra_float_digits', '1', true)`,
  );
}

export function heads(
  work: UnitOfWork,
): Promise<{ readonly checkpoint: string; readonly size: string; readonly root: Buffer }[]> {
  return work.rows('select size, root, checkpoint from audit.tree_head order by size');
}

/** All sealed leaves, by index. */
export function sealedLeaves(work: UnitOfWork): AsyncGenerator<LeafRow & { readonly index: number }> {
  return fetched(
    work,
    `select leaf_index::float8 as index, salt, canonical, leaf_hash as hash from audit.leaf order by leaf_index`,
  );
}

/** Leaves that have no place yet, in the order in which they were written. */
export function unsealedLeaves(work: UnitOfWork): AsyncGenerator<LeafRow & { readonly number: number }> {
  return fetched(
    work,
    `select id::float8 as number, salt, canonical, leaf_hash as hash from audit.pending_leaf order by id`,
  );
}

/** The rows of a table as they are, each with the hash of its state under the salt that is kept for it. */
export async function* liveRows(work: UnitOfWork, table: string, ignored: readonly string[]): AsyncGenerator<LiveRow> {
  const [keys] = await work.rows<{ columns: string[] }>('select audit.key_columns($1::regclass) as columns', [table]);
  const list = (names: readonly string[]) => `'{${names.join(',')}}'::text[]`;
  yield* fetched<LiveRow>(
    work,
    `with salt as (
       select distinct on (row_key) row_key, row_salt from (
         select p.row_key, p.row_salt, p.id from audit.pending_leaf p where p.table_name = '${table}'
         union all
         select k.row_key, k.row_salt, 0 from audit.row_state k where k.table_name = '${table}') every
       order by row_key, id desc
     ), live as (
       select audit.key_of_row(to_jsonb(t), ${list(keys!.columns)}) as key, to_jsonb(t) as content from ${table} t
     )
     select l.key, audit.hash_of_row(s.row_salt, l.content, ${list(ignored)}) as state,
            encode(sha256(s.row_salt), 'hex') as "saltHash"
     from live l left join salt s on s.row_key = l.key`,
  );
}

function keptSalts(work: UnitOfWork): AsyncGenerator<{ readonly table: string; readonly key: string }> {
  return fetched(work, 'select table_name as "table", row_key as key from audit.row_state');
}

/** Rows of a statement without values, a batch at a time, so that a large log fits into memory. */
async function* fetched<R extends object>(work: UnitOfWork, text: string): AsyncGenerator<R> {
  const cursor = `audit_${randomBytes(8).toString('hex')}`;
  await work.rowsOnce(`declare ${cursor} no scroll cursor for ${text}`);
  for (;;) {
    const batch = await work.rowsOnce<R>(`fetch ${BATCH} from ${cursor}`);
    yield* batch;
    if (batch.length < BATCH) break;
  }
  await work.rowsOnce(`close ${cursor}`);
}

/** The nodes that are kept are those that follow from the leaves, and their number is the tree's. */
async function checkTree(work: UnitOfWork, check: LogCheck): Promise<void> {
  const nodes = fetched<NodeRow>(
    work,
    `select level, position::float8 as position, hash from audit.tree_node order by (position + 1) << level, level`,
  );
  const completedAt = ({ level, position }: Subtree) => (position + 1) * 2 ** level;
  const isBefore = (one: Subtree, other: Subtree) =>
    completedAt(one) < completedAt(other) || (completedAt(one) === completedAt(other) && one.level < other.level);
  let next = (await nodes.next()).value as NodeRow | undefined;
  let count = 0;
  for await (const leaf of sealedLeaves(work)) {
    count += 1;
    for (const node of check.leaf(leaf)) {
      for (; next && isBefore(next, node); next = (await nodes.next()).value as NodeRow | undefined) {
        check.fault(nameOf(next), 'stands over no leaves');
      }
      if (next?.level !== node.level || next.position !== node.position) {
        check.fault(nameOf(node), 'is missing in the tree', node.level === 0 ? node.position : null);
        continue;
      }
      if (!equal(next.hash, node.hash)) {
        check.fault(nameOf(node), 'is not what the tree was built over', node.level === 0 ? node.position : null);
      }
      next = (await nodes.next()).value as NodeRow | undefined;
    }
  }
  for (; next; next = (await nodes.next()).value as NodeRow | undefined)
    check.fault(nameOf(next), 'stands over no leaves');
  const trees = await work.rows<{ size: string }>('select size from audit.tree');
  if (trees.length !== 1 || Number(trees[0]!.size) !== count) {
    check.fault('tree', `is said to have ${trees[0]?.size ?? 'no'} leaves, and has ${count}`);
  }
}

function nameOf({ level, position }: Subtree): string {
  return level === 0 ? `leaf ${position}` : `node ${level}/${position}`;
}

/** What stands beside a signed head is what is signed. */
async function checkHeadRows(work: UnitOfWork, check: LogCheck): Promise<void> {
  for (const { checkpoint, size, root } of await heads(work)) {
    const [, signedSize, signedRoot] = checkpoint.split('\n');
    if (signedSize !== size || signedRoot !== root.toString('base64')) {
      check.fault(`head ${size}`, 'has another size or root beside it than was signed');
    }
  }
}

/** A table is bound by three triggers, which are enabled and leave out no column but those of the list. */
async function checkBinding(
  work: UnitOfWork,
  check: LogCheck,
  table: string,
  ignored: readonly string[],
): Promise<void> {
  const triggers = await work.rows<{ name: string }>(
    `select t.tgname as name from pg_trigger t
     where t.tgrelid = $1::regclass and t.tgenabled in ('O', 'A') and t.tgfoid = 'audit.leave_rows'::regproc
       and t.tgargs = convert_to(array_to_string(audit.key_columns($1::regclass), ','), 'UTF8') || '\\x00'::bytea
                      || convert_to($2, 'UTF8') || '\\x00'::bytea`,
    [table, ignored.join(',')],
  );
  const missing = ['audit_insert', 'audit_update', 'audit_delete'].filter(
    (name) => !triggers.some((of) => of.name === name),
  );
  if (missing.length > 0)
    check.fault(`table ${table}`, `is no longer bound to the log: it lacks ${missing.join(', ')}`);
}

/** A card has no leaf: it is shown in the place of rows that have, and says what they say. */
async function checkCards(work: UnitOfWork, check: LogCheck): Promise<void> {
  const cards = await work.rows<{ id: string }>('select id from access.false_case_cards() id order by id');
  for (const { id } of cards) check.fault(`card of case ${id}`, 'does not say what the record of the case says');
}

async function checkEvents(work: UnitOfWork, check: LogCheck): Promise<void> {
  const events = fetched<{ id: string; canonical: Buffer }>(
    work,
    `select e.id, convert_to(audit.event_leaf(e)::text, 'UTF8') as canonical from audit_event e`,
  );
  for await (const { id, canonical } of events) check.event(id, canonical);
  check.eventsEnd();
}
