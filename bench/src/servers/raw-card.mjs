/**
 * What a ready card is worth at best: node:http and one prepared statement that puts together what stands in a table of its own, a
 * row a case, as the very JSON of the answer, labels and all. Nothing keeps these cards true; ours have the keys of labels, and are kept.
 */
import { createServer } from 'node:http';
import pg from 'pg';
import { CASE_OF_A_PAGE } from './raw-case.mjs';
import { bodyOf, listen, settings } from './serve.mjs';

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

listen(
  createServer(async (request, response) => {
    try {
      const { after } = JSON.parse(await bodyOf(request));
      const values = [after ?? 'ffffffff-ffff-ffff-ffff-ffffffffffff'];
      const { rows } = await pool.query({ name: 'page', text: PAGE, values });
      const { answer } = rows[0];
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(answer) });
      response.end(answer);
    } catch (error) {
      response.writeHead(500).end(JSON.stringify({ errors: [{ message: error.message }] }));
    }
  }),
);
