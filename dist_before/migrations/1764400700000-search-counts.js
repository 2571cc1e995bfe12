/**
 * The counts of words are left alone where no document has come or gone. While the index is made there is nothing to take out of it, and
 * counting that took as long as counting what came in: the database expects a thousand rows of a list that is empty.
 */
export class SearchCounts1764400700000 {
    constructor() {
        this.name = 'SearchCounts1764400700000';
    }
    async up(runner) {
        await count(runner, (rows) => `if not exists (select from ${rows}) then return null; end if;`);
    }
    async down(runner) {
        await count(runner, () => '');
    }
}
async function count(runner, unless) {
    const counted = (rows) => `
      with occurrence (word, cases, titles) as (
        select w.word, count(*), sum(w.titles) from (
          select o.lexeme as word, ('A' = any (o.weights))::integer as titles
            from ${rows} r cross join unnest(r.body) o) w
         group by w.word order by w.word
      )`;
    await runner.query(`
    create or replace function access.count_search_words() returns trigger
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
    begin
      if tg_op = 'INSERT' then
        ${unless('new_rows')}
        ${counted('new_rows')}
        update public.search_word w set cases = w.cases + o.cases, titles = w.titles + o.titles
          from occurrence o where o.word = w.word;
      else
        ${unless('old_rows')}
        ${counted('old_rows')}
        update public.search_word w set cases = w.cases - o.cases, titles = w.titles - o.titles
          from occurrence o where o.word = w.word;
      end if;
      return null;
    end $$`);
}
//# sourceMappingURL=1764400700000-search-counts.js.map