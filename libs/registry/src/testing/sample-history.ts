/** What becomes of sample cases after they were written: they are corrected, published, suspended and come back. */
import pg from 'pg';
import { decide, insert, insertContent, OCCURRED, PEOPLE, rest, type SampleCase, written } from './sample-registry.js';

/**
 * Gives a case another content in a new version; a published one is published with it at once, in its grade.
 *
 * @param number from 1, in the order in which the cases were written.
 * @param record in the state in which the case is.
 */
export async function correctCase(owner: pg.Client, number: number, record: SampleCase): Promise<void> {
  const { id, version, round } = await caseOf(owner, number);
  const corrected = written(record, number, version + 1, round);
  await owner.query('begin');
  await asBroughtIn(owner, id, async () => {
    await insert(
      owner,
      [corrected],
      `insert into case_version (case_id, version) select (r ->> 'id')::uuid, (r ->> 'version')::int`,
    );
    for (const table of CONTENT) await owner.query(`delete from ${table} where case_id = $1`, [id]);
    await rest(owner, [corrected]);
    await insert(
      owner,
      [corrected],
      `update case_file c set version = ${version + 1}, (occurred_edtf, occurred_lower, occurred_upper) = (select ${OCCURRED}),
              verified_version = case when state = 'PUBLISHED' then ${version + 1} end,
              published_version = case when state = 'PUBLISHED' then ${version + 1} end`,
      `where c.id = (r ->> 'id')::uuid`,
    );
    await insertContent(owner, [corrected]);
  });
  await owner.query('commit');
}

/** Takes a case to the state of the record, with the decisions that it rests on, in a new round of review. */
export async function decideCase(owner: pg.Client, number: number, record: SampleCase): Promise<void> {
  const { version, round } = await caseOf(owner, number);
  await owner.query('begin');
  await decide(owner, [written(record, number, version, round + 1)]);
  await owner.query('commit');
}

/** Takes a case to another state, where nothing new is decided of its content. */
export async function moveCase(owner: pg.Client, number: number, state: string): Promise<void> {
  const { id } = await caseOf(owner, number);
  await owner.query('update case_file set state = $2 where id = $1', [id, state]);
}

async function caseOf(owner: pg.Client, number: number) {
  const { rows } = await owner.query<{ id: string; version: number; round: number }>(
    `select id, version, round from case_file where reference = 'TNR-2026-' || lpad($1, 6, '0')`,
    [String(number)],
  );
  return rows[0]!;
}

/** Does something as an accepted revision is brought in: nothing else changes the content of a public case. */
async function asBroughtIn(owner: pg.Client, id: string, work: () => Promise<void>): Promise<void> {
  const pastTheGuards = async (statement: string, values: readonly unknown[]) => {
    await owner.query('set local session_replication_role = replica');
    await owner.query(statement, [...values]);
    await owner.query('set local session_replication_role = origin');
  };
  await pastTheGuards(
    `insert into proposed_revision (case_id, base_version, kind, proposed_by, reason, content, paths, bringing_in)
     values ($1, 1, 'MATERIAL', $2, 'A test.', '{}', '{uses}', true)`,
    [id, PEOPLE.Author.id],
  );
  await work();
  await pastTheGuards('delete from proposed_revision where case_id = $1', [id]);
}

/** What hangs on a case and is its content; what refers to others comes first. */
const CONTENT = [
  ...['case_event', 'provision_link', 'use_responding_state', 'use_ground', 'mechanism_use'],
  ...['subject_profile', 'subject', 'case_host_state', 'case_source'],
];
