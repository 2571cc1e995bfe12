import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A new publication of a case that is public already is news, whoever writes it.
 *
 * With it comes a grade, and opinions hold from it on. Before, the feed told of it only as long as whoever published set the moment
 * of the last change, too.
 */
export class PublicationIsNews1764401100000 implements MigrationInterface {
  readonly name = 'PublicationIsNews1764401100000';

  async up(runner: QueryRunner): Promise<void> {
    for (const [before, after] of COMPARED) await rewrite(runner, before, after);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [before, after] of COMPARED) await rewrite(runner, after, before);
  }
}

const NOTING = 'access.note_case_change()';

/** What is compared of a public case before and after: what everybody reads of its row, and the publication that it rests on. */
const COMPARED = ['o', 'n'].map((row) => {
  const before = `${row}.confidence, ${row}.updated_at)`;
  return [before, `${before.slice(0, -1)}, ${row}.published_version, ${row}.published_round)`] as const;
});

async function rewrite(runner: QueryRunner, before: string, after: string): Promise<void> {
  const [found] = (await runner.query(`select pg_get_functiondef($1::regprocedure) as text`, [NOTING])) as {
    text: string;
  }[];
  if (!found!.text.includes(before)) throw new Error(`${NOTING} does not say "${before}".`);
  await runner.query(found!.text.replaceAll(before, after));
}
