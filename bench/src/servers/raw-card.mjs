/**
 * What a ready card is worth at best: node:http and one prepared statement that puts together what stands in a table of its own, a
 * row a case, as the very JSON of the answer, labels and all. Nothing keeps these cards true; ours have the keys of labels, and are kept.
 */
import pg from 'pg';
import { AFTER_ALL, CASE_OF_A_PAGE } from './raw-case.mjs';
import { answering, settings } from './serve.mjs';

const pool = new pg.Pool({ connectionString: settings.ownerUrl, max: settings.pool });

await pool.query(`
  create schema ready;
  create table ready.card (id uuid primary key, card text not null) with (toast_tuple_target = 8160);
  insert into ready.card
  select c.id, ${CASE_OF_A_PAGE}::text from case_file c where c.state in ('PUBLISHED', 'DOCUMENTED') order by c.id`);
await pool.query('vacuum (analyze) ready.card');

const PAGE = `
  select '{"cases":[' || coalesce(string_agg(c.card, ',' order by c.place) filter (where c.place <= 20), '')
         || '],"hasNextPage":' || (count(*) > 20)::text
         || ',"endCursor":' || coalesce('"' || (array_agg(c.id order by c.place) filter (where c.place = 20))[1] || '"', 'null')
         || '}' as answer
  from (
    select c.id, c.card, row_number() over (order by c.id desc) as place
    from ready.card c where c.id < $1 order by c.id desc limit 21) c`;

answering(async ({ after }) => {
  const { rows } = await pool.query({ name: 'page', text: PAGE, values: [after ?? AFTER_ALL] });
  return rows[0].answer;
});
