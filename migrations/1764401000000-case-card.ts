import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What hangs on each public case and everybody may read, put together in the transaction that changes it.
 *
 * A page of cases is read far more often than a case changes: nine tables a case are looked up once for a card, and not once for
 * each reader. A card is either what the tables say, to the letter, or it is void, and then the tables are read. Whatever touches
 * one of the tables makes the card void in the same statement, and waits for others who do so; what has become void is
 * written anew when the transaction commits. So nobody ever reads a card that says something else than the tables, in whichever order
 * changes are committed, and whoever has changed a case reads what they have changed.
 *
 * `is_public` follows the case in the statement that changes it: a case that is public no more has no card from that moment on.
 */
export class CaseCard1764401000000 implements MigrationInterface {
  readonly name = 'CaseCard1764401000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table case_card (
        case_id uuid not null,
        is_public boolean not null default true,
        host_states json,
        uses json,
        coded_facts json,
        events json,
        subjects json,
        provision_links json,
        source_count integer,
        constraint case_card_pkey primary key (case_id),
        constraint case_card_is_public_fkey foreign key (case_id, is_public)
          references case_file (id, is_public) on update cascade on delete cascade,
        constraint case_card_is_whole_or_void check (num_nulls(${COLUMNS}) in (0, ${PARTS.length}))
      ) with (toast_tuple_target = 8160)`); // a card stays on one page, and is not packed
    await this.#writing(runner);
    await this.#voiding(runner);
    await this.#published(runner);
    await runner.query(`select access.write_case_cards(array(select id from case_file where is_public))`);
  }

  async #writing(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function access.case_cards_now(ids uuid[]) returns setof public.case_card
      language sql stable security definer ${SAFE} as $$
        select c.id, true, ${Object.values(OF_TABLES).join(',\n')}
          from public.case_file c where c.is_public and c.id = any (ids)
      $$`);
    await runner.query(`
      create function access.write_case_cards(ids uuid[]) returns void
      language plpgsql volatile security definer ${SAFE} as $$
      begin
        delete from public.case_card k where k.case_id = any (ids) and not k.is_public;
        insert into public.case_card (case_id, is_public, ${COLUMNS})
        select case_id, is_public, ${COLUMNS} from access.case_cards_now(ids)
        on conflict on constraint case_card_pkey
          do update set ${PARTS.map((part) => `${part} = excluded.${part}`).join(', ')};
      end $$`);
    await runner.query(`
      create function access.keep_case_card() returns trigger
      language plpgsql security definer ${SAFE} as $$
      begin
        -- One that is not void holds: nothing has touched the tables since it was written.
        if not exists (select from public.case_card k where k.case_id = new.case_id and k.is_public and k.uses is not null) then
          perform access.write_case_cards(array[new.case_id]);
        end if;
        return null;
      end $$`);
    // For whoever holds the registry against its log: a card is shown in the place of what the log binds.
    await runner.query(`
      create function access.false_case_cards() returns setof uuid
      language sql stable security definer ${SAFE} as $$
        select k.case_id
          from public.case_card k
          left join access.case_cards_now(array(select c.id from public.case_file c where c.is_public)) n on n.case_id = k.case_id
         where n.case_id is null
            or k.uses is not null and (${PARTS.map((part) => `k.${part}::text`).join(', ')})
                   is distinct from (${PARTS.map((part) => `n.${part}::text`).join(', ')})
      $$`);
    await runner.query(`revoke all on function ${FUNCTIONS.join(', ')} from public`);
    // A transaction leaves one row a case; it is another where the case comes to be public, or stops being so, after that.
    for (const event of ['insert', 'update of was_public, is_public']) {
      await runner.query(`
        create constraint trigger case_change_keeps_card_${event.split(' ')[0]} after ${event} on case_change
          deferrable initially deferred for each row
          when (new.is_public or new.was_public) execute function access.keep_case_card()`);
    }
  }

  async #voiding(runner: QueryRunner): Promise<void> {
    await rewriteFunction(runner, CHANGED, FIRST, `${VOID} ${FIRST}`);
  }

  async #published(runner: QueryRunner): Promise<void> {
    await runner.query(`grant create on schema published to recourse_publication`);
    await runner.query(`grant select on case_card to recourse_publication`);
    await runner.query(
      `create view published.case_card as select case_id, ${COLUMNS} from public.case_card where is_public`,
    );
    await runner.query(`alter view published.case_card owner to recourse_publication`);
    await runner.query(`grant select on published.case_card to recourse_application`);
    await runner.query(`revoke create on schema published from recourse_publication`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await rewriteFunction(runner, CHANGED, `${VOID} ${FIRST}`, FIRST);
    for (const event of ['insert', 'update']) {
      await runner.query(`drop trigger case_change_keeps_card_${event} on case_change`);
    }
    await runner.query(`drop view published.case_card`);
    await runner.query(`drop function ${FUNCTIONS.join(', ')}`);
    await runner.query(`drop table case_card`);
  }
}

/** A function with the owner's rights must not be led to other objects than it means. */
const SAFE = `set search_path = pg_catalog, pg_temp`;

function rows(columns: string, table: string, order: string): string {
  return `(select coalesce(json_agg(y), '[]') from (
    select ${columns} from ${table} x where x.case_id = c.id order by ${order}) y)`;
}

/** As libs/cases/src/case/case.loader.ts reads each, which a test compares. */
const OF_TABLES = {
  host_states: rows('x.country_code as "countryCode"', 'public.case_host_state', 'x.country_code'),
  uses: rows(
    `x.number, x.mechanism_id as "mechanismId", x.requesting_state as "requestingState",
     x.responding_provider as "respondingProvider", x.outcome, x.same_measure_as as "sameMeasureAs",
     array(select r.country_code from public.use_responding_state r
            where r.case_id = x.case_id and r.use_number = x.number order by 1) as "respondingStates",
     array(select g.offence_id from public.use_ground g
            where g.case_id = x.case_id and g.use_number = x.number order by 1) as ground`,
    'public.mechanism_use',
    'x.number',
  ),
  coded_facts: rows(
    `x.number, x.dual_criminality as "dualCriminality", x.core_cybercrime as "coreCybercrime",
     x.specific_request as "specificRequest", x.political_character as "politicalCharacter",
     x.judicial_authorisation as "judicialAuthorisation", x.target_notified as "targetNotified",
     x.remedy_used as "remedyUsed", x.coded_facts_basis as "codedFactsBasis"`,
    'public.mechanism_use',
    'x.number',
  ),
  events: rows(
    `x.number, x.use_number as "useNumber", x.type, x.edtf, x.country_code as "countryCode",
     x.description, x.basis`,
    'public.case_event',
    'x.lower nulls first, x.number',
  ),
  subjects: rows(
    `x.number, x.kind, x.person_count as "personCount", x.public_name as "publicName",
     array(select p.profile_id from public.subject_profile p
            where p.case_id = x.case_id and p.subject_number = x.number order by 1) as profiles`,
    'public.subject',
    'x.number',
  ),
  provision_links: rows(
    `x.number, x.use_number as "useNumber", x.text_version_id as "textVersionId",
     x.provision_id as "provisionId", x.cited_as as "citedAs", x.relation, x.original_relation as "originalRelation",
     x.article_number_basis as "articleNumberBasis"`,
    'public.provision_link',
    'x.number',
  ),
  source_count: '(select count(*)::int from public.case_source x where x.case_id = c.id)',
};
const PARTS = Object.keys(OF_TABLES);
const COLUMNS = PARTS.join(', ');

const FUNCTIONS = [
  'access.false_case_cards()',
  'access.keep_case_card()',
  'access.write_case_cards(uuid[])',
  'access.case_cards_now(uuid[])',
] as const;

/** Tells of what hangs on cases, after each statement. */
const CHANGED = 'access.note_case_change()';
const FIRST = `if tg_table_name = 'case_file' then`;
const voidCardsOf = (changed: string) => `
    update public.case_card k set ${PARTS.map((part) => `${part} = null`).join(', ')}
     where k.case_id = any (array(select r.case_id from ${changed} r)) and k.uses is not null;`;
const VOID = `
  if tg_table_name <> 'case_file' then
    if tg_op = 'DELETE' then ${voidCardsOf('old_rows')}
    else ${voidCardsOf('new_rows')}
    end if;
  end if;`;

async function rewriteFunction(runner: QueryRunner, name: string, before: string, after: string): Promise<void> {
  const [found] = (await runner.query(`select pg_get_functiondef($1::regprocedure) as text`, [name])) as {
    text: string;
  }[];
  if (!found!.text.includes(before)) throw new Error(`${name} does not say "${before}".`);
  await runner.query(found!.text.replaceAll(before, after));
}
