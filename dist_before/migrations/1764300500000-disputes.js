/**
 * Disputes of public cases by whoever they concern, without an account.
 *
 * Whoever disputes a case is known by a code alone, of which the database keeps the SHA-256 in a table that nobody but the
 * owner reads; nothing says who they are. What they may do goes through functions that take the code, or count how often
 * they are called. What officers do is an act, inserted and never changed, from which the state of a dispute follows.
 */
export class Disputes1764300500000 {
    constructor() {
        this.name = 'Disputes1764300500000';
    }
    async up(runner) {
        await this.#tables(runner);
        await this.#acts(runner);
        await this.#steps(runner);
        await this.#rows(runner);
        await this.#published(runner);
        await this.#disputants(runner);
        for (const table of ['dispute', 'dispute_message', 'dispute_act']) {
            await runner.query(`select audit.bind($1::regclass)`, [table]);
        }
    }
    async #tables(runner) {
        await runner.query(`
      create table dispute (
        case_id uuid not null,
        id uuid not null default uuidv7(),
        party text not null,
        fields text[] not null default '{}',
        opened_at timestamptz(3) not null default now(),
        constraint dispute_pkey primary key (case_id, id),
        constraint dispute_case_id_fkey foreign key (case_id) references case_file (id),
        constraint dispute_party_is_known check (party in ('SUBJECT', 'STATE', 'COMPANY', 'READER')),
        constraint dispute_fields_are_known check (fields <@ '{${FIELDS.join(',')}}'::text[])
      )`);
        await runner.query(`
      create table dispute_code (
        code_hash bytea not null,
        case_id uuid not null,
        dispute_id uuid not null,
        constraint dispute_code_pkey primary key (code_hash),
        constraint dispute_code_dispute_fkey foreign key (case_id, dispute_id) references dispute (case_id, id),
        constraint dispute_code_hash_is_sha256 check (octet_length(code_hash) = 32)
      )`);
        await runner.query(`
      create table dispute_message (
        case_id uuid not null,
        dispute_id uuid not null,
        number smallint not null,
        is_for_publication boolean not null default false,
        text text not null,
        sent_at timestamptz(3) not null default now(),
        constraint dispute_message_pkey primary key (case_id, dispute_id, number),
        constraint dispute_message_dispute_fkey foreign key (case_id, dispute_id) references dispute (case_id, id),
        constraint dispute_message_number_is_positive check (number > 0),
        constraint dispute_message_text_within_limit check (btrim(text) <> '' and char_length(text) <= 4000)
      )`);
        await runner.query(`
      create table dispute_try (
        id uuid not null default uuidv7(),
        kind text not null,
        network_hash bytea not null,
        tried_at timestamptz not null default clock_timestamp(),
        constraint dispute_try_pkey primary key (id),
        constraint dispute_try_kind_is_known check (kind in ('OPEN', 'CODE', 'MESSAGE'))
      )`);
        await runner.query(`create index dispute_try_network_idx on dispute_try (kind, network_hash, tried_at)`);
        await runner.query(`create index dispute_try_tried_at_idx on dispute_try (kind, tried_at)`);
    }
    async #acts(runner) {
        await runner.query(`
      create table dispute_act (
        case_id uuid not null,
        dispute_id uuid not null,
        id uuid not null default uuidv7(),
        kind text not null,
        acted_by uuid not null,
        acting_role text not null default 'DISPUTES_OFFICER',
        capacity text not null default 'DECIDER',
        is_blocking boolean,
        outcome text,
        reply smallint,
        text text,
        interest_declaration uuid not null,
        interest_declared_at timestamptz(3) not null,
        acted_at timestamptz(3) not null default now(),
        constraint dispute_act_pkey primary key (case_id, dispute_id, id),
        constraint dispute_act_dispute_fkey foreign key (case_id, dispute_id) references dispute (case_id, id),
        constraint dispute_act_reply_fkey foreign key (case_id, dispute_id, reply) references dispute_message (case_id, dispute_id, number),
        constraint dispute_act_officer_is_no_contributor_fkey foreign key (case_id, acted_by, capacity)
          references case_capacity (case_id, user_id, capacity),
        constraint dispute_act_officer_has_the_role_fkey foreign key (acted_by, acting_role) references user_role (user_id, role),
        constraint dispute_act_interest_fkey foreign key (interest_declaration, acted_by, interest_declared_at)
          references interest_declaration (id, user_id, declared_at),
        constraint dispute_act_kind_is_known check (kind in ('ADMIT', 'DECLINE', 'ANSWER', 'PUBLISH_REPLY', 'RESOLVE')),
        constraint dispute_act_outcome_is_known check (outcome in ('UPHELD', 'PARTLY_UPHELD', 'DISMISSED')),
        constraint dispute_act_is_of_an_officer check (acting_role = 'DISPUTES_OFFICER'),
        constraint dispute_act_is_made_by_a_decider check (capacity = 'DECIDER'),
        constraint dispute_act_says_what_it_does check (
          (is_blocking is not null) = (kind = 'ADMIT')
          and (reply is not null) = (kind = 'PUBLISH_REPLY')
          and (outcome is not null) = (kind = 'RESOLVE')
          and (text is not null) = (kind in ('DECLINE', 'ANSWER', 'RESOLVE'))),
        constraint dispute_act_text_within_limit check (btrim(text) <> '' and char_length(text) <= 2000),
        constraint dispute_act_interest_holds check (acted_at < interest_declared_at + interval '365 days')
      )`);
        await runner.query(`
      create unique index dispute_act_one_examination_idx on dispute_act (case_id, dispute_id)
        where kind in ('ADMIT', 'DECLINE')`);
        await runner.query(`
      create unique index dispute_act_one_resolution_idx on dispute_act (case_id, dispute_id) where kind = 'RESOLVE'`);
    }
    /** What no key can say: which act can follow which, and that a case is not published over an open blocking dispute. */
    async #steps(runner) {
        await runner.query(`
      create function access.dispute_act_follows_the_steps() returns trigger
      language plpgsql security definer ${SAFE} as $$
      declare
        before text[];
      begin
        perform from public.dispute d where d.case_id = new.case_id and d.id = new.dispute_id for update;
        before := array(select a.kind from public.dispute_act a where a.case_id = new.case_id and a.dispute_id = new.dispute_id);
        if (new.kind in ('RESOLVE', 'PUBLISH_REPLY') and not 'ADMIT' = any (before))
           or (new.kind <> 'PUBLISH_REPLY' and before && '{DECLINE,RESOLVE}') then
          raise exception 'an act of the kind % does not follow on what was done about the dispute', new.kind
            using errcode = 'check_violation', constraint = 'dispute_act_follows_the_steps';
        end if;
        if new.kind = 'PUBLISH_REPLY' and not exists (
          select from public.dispute_message m where m.case_id = new.case_id and m.dispute_id = new.dispute_id
             and m.number = new.reply and m.is_for_publication) then
          raise exception 'the message is not meant for publication'
            using errcode = 'check_violation', constraint = 'dispute_act_publishes_what_is_meant_for_it';
        end if;
        return new;
      end $$`);
        await runner.query(`
      create trigger dispute_act_follows_the_steps before insert on dispute_act
        for each row execute function access.dispute_act_follows_the_steps()`);
        await runner.query(`
      create function access.case_publication_waits_for_disputes() returns trigger
      language plpgsql security definer ${SAFE} as $$
      begin
        if exists (
          select from public.dispute_act a where a.case_id = new.case_id and a.kind = 'ADMIT' and a.is_blocking
             and not exists (select from public.dispute_act r where r.case_id = a.case_id and r.dispute_id = a.dispute_id
                                and r.kind = 'RESOLVE')) then
          raise exception 'a dispute that blocks publication is open'
            using errcode = 'check_violation', constraint = 'case_publication_waits_for_disputes';
        end if;
        return new;
      end $$`);
        await runner.query(`
      create trigger case_publication_waits_for_disputes before insert on case_publication
        for each row execute function access.case_publication_waits_for_disputes()`);
        // A dispute that was not admitted is no news: whoever hears of changes must not hear of it.
        await runner.query(`
      create function access.note_dispute_act() returns trigger
      language plpgsql security definer ${SAFE} as $$
      begin
        insert into public.case_change as t (case_id, reference, was_public, is_public)
        select c.id, c.reference, null, c.is_public from public.case_file c
         where c.id in (select n.case_id from new_rows n where n.kind in ('ADMIT', 'PUBLISH_REPLY', 'RESOLVE'))
        on conflict on constraint case_change_once_a_transaction_key do nothing;
        return null;
      end $$`);
        await runner.query(`
      create trigger dispute_act_notes_insert after insert on dispute_act referencing new table as new_rows
        for each statement execute function access.note_dispute_act()`);
        await runner.query(`revoke all on function ${TRIGGERS.join(', ')} from public`);
    }
    async #rows(runner) {
        for (const table of ['dispute', 'dispute_message', 'dispute_act']) {
            await runner.query(`alter table ${table} enable row level security, force row level security`);
            await runner.query(`create policy ${table}_owner on ${table} to current_role using (true) with check (true)`);
        }
        const me = `(select access.user_id())`;
        const officer = `(select access.has_role('DISPUTES_OFFICER'))`;
        const ofCase = (table) => `exists (select from case_file c where c.id = ${table}.case_id)`;
        for (const table of ['dispute', 'dispute_message']) {
            await runner.query(`
        create policy ${table}_read on ${table} for select to recourse_application
          using (${officer} and ${ofCase(table)})`);
        }
        await runner.query(`
      create policy dispute_act_read on dispute_act for select to recourse_application
        using ((${officer} or kind in ('ADMIT', 'RESOLVE') and (select access.roles()) && ${STAFF}) and ${ofCase('dispute_act')})`);
        await runner.query(`
      create policy dispute_act_make on dispute_act for insert to recourse_application
        with check (acted_by = ${me} and ${officer} and acted_at = now()::timestamptz(3) and ${ofCase('dispute_act')}
          and (kind in ('ANSWER', 'PUBLISH_REPLY') or not exists (
            select from decision v join case_file c on c.id = v.case_id and c.version = v.version
             where v.case_id = dispute_act.case_id and v.decided_by = ${me} and v.kind in ('FIRST_PASS', 'SECOND_PASS', 'UPHOLD'))))`);
        await runner.query(`grant select on dispute, dispute_message to recourse_application`);
        await runner.query(`grant select, insert on dispute_act to recourse_application`);
    }
    /** What everybody reads beside a public case: disputes that an officer has admitted. */
    async #published(runner) {
        await runner.query(`
      grant select (case_id, id, party, fields, opened_at) on dispute to recourse_publication`);
        await runner.query(`
      grant select (case_id, dispute_id, number, text) on dispute_message to recourse_publication`);
        await runner.query(`
      grant select (case_id, dispute_id, id, kind, outcome, reply, text, acted_at) on dispute_act to recourse_publication`);
        await runner.query(`
      create policy dispute_act_publication on dispute_act for select to recourse_publication
        using (kind in ('ADMIT', 'PUBLISH_REPLY', 'RESOLVE') and exists (select from case_file c where c.id = dispute_act.case_id))`);
        await runner.query(`
      create policy dispute_publication on dispute for select to recourse_publication
        using (exists (select from dispute_act a where a.case_id = dispute.case_id and a.dispute_id = dispute.id and a.kind = 'ADMIT'))`);
        await runner.query(`
      create policy dispute_message_publication on dispute_message for select to recourse_publication
        using (exists (select from dispute_act a where a.case_id = dispute_message.case_id
          and a.dispute_id = dispute_message.dispute_id and a.reply = dispute_message.number))`);
        await runner.query(`grant create on schema published to recourse_publication`);
        await runner.query(`
      create view published.case_dispute as
      select d.case_id, d.id, d.party, d.fields, d.opened_at, a.acted_at as admitted_at, r.acted_at as resolved_at, r.outcome,
             r.text as public_note,
             (select m.text from public.dispute_act p join public.dispute_message m
                on m.case_id = p.case_id and m.dispute_id = p.dispute_id and m.number = p.reply
               where p.case_id = d.case_id and p.dispute_id = d.id and p.kind = 'PUBLISH_REPLY'
               order by p.id desc limit 1) as reply
        from public.dispute d
        join public.dispute_act a on a.case_id = d.case_id and a.dispute_id = d.id and a.kind = 'ADMIT'
        left join public.dispute_act r on r.case_id = d.case_id and r.dispute_id = d.id and r.kind = 'RESOLVE'`);
        await runner.query(`alter view published.case_dispute owner to recourse_publication`);
        await runner.query(`grant select on published.case_dispute to recourse_application`);
        await runner.query(`
      create or replace view case_overlay with (security_invoker = true) as ${SOURCE_ALERTS}
      union all
      select distinct c.id, 'OPEN_DISPUTE'::text from public.case_file c join published.case_dispute d on d.case_id = c.id
       where d.resolved_at is null`);
        await runner.query(`
      create or replace view published.case_overlay as ${SOURCE_ALERTS}
      union all
      select distinct d.case_id, 'OPEN_DISPUTE'::text from published.case_dispute d where d.resolved_at is null`);
        await runner.query(`revoke create on schema published from recourse_publication`);
    }
    /** What anybody may do without an account: each function takes a code, or counts its calls. */
    async #disputants(runner) {
        // Counted over one network, and over all where that is limited; those who come at once wait for each other, so that no
        // more pass than may.
        await runner.query(`
      create function access.dispute_stops_until(kind text, client_prefix text, per_network integer, over_all integer, span interval)
        returns timestamptz
      language plpgsql volatile security definer ${SAFE} as $$
      begin
        perform pg_advisory_xact_lock(1764300500, hashtext(dispute_stops_until.kind));
        return (
          select max(reached.tried_at) + span from (
            (select t.tried_at from public.dispute_try t
              where t.kind = dispute_stops_until.kind and t.network_hash = access.network_of_dispute(client_prefix)
                and t.tried_at > clock_timestamp() - span
              order by t.tried_at desc offset per_network - 1 limit 1)
            union all
            (select t.tried_at from public.dispute_try t
              where over_all is not null and t.kind = dispute_stops_until.kind and t.tried_at > clock_timestamp() - span
              order by t.tried_at desc offset over_all - 1 limit 1)) reached);
      end $$`);
        await runner.query(`
      create function access.network_of_dispute(client_prefix text) returns bytea
      language sql stable security definer ${SAFE} as $$ select access.keyed_hash('network ' || coalesce(client_prefix, '')) $$`);
        await runner.query(`
      create function access.note_dispute_try(kind text, client_prefix text) returns void
      language sql volatile security definer ${SAFE} as $$
        insert into public.dispute_try (kind, network_hash)
        values (note_dispute_try.kind, access.network_of_dispute(note_dispute_try.client_prefix))
      $$`);
        await runner.query(`
      create function access.open_dispute(client_prefix text, of_reference text, code_hash bytea, party text, fields text[],
        statement text, reply text, out is_opened boolean, out try_again_at timestamptz)
      language plpgsql volatile security definer ${SAFE} as $$
      declare
        of_case uuid;
        made uuid;
      begin
        is_opened := false;
        try_again_at := access.dispute_stops_until('OPEN', open_dispute.client_prefix, 5, 100, interval '1 hour');
        if try_again_at is not null then return; end if;
        perform access.note_dispute_try('OPEN', open_dispute.client_prefix);
        select c.id into of_case from public.case_file c where c.reference = of_reference and c.is_public;
        if of_case is null then return; end if;
        insert into public.dispute (case_id, party, fields) values (of_case, open_dispute.party, open_dispute.fields)
        returning id into made;
        insert into public.dispute_code (code_hash, case_id, dispute_id) values (open_dispute.code_hash, of_case, made);
        insert into public.dispute_message (case_id, dispute_id, number, is_for_publication, text)
        select of_case, made, m.number, m.is_for_publication, m.text
          from (values (1, false, statement), (2, true, reply)) m (number, is_for_publication, text) where m.text is not null;
        is_opened := true;
      end $$`);
        // Wrong codes are counted, and stop their network for any code: were the right one let through, guessing could go on.
        // Over all they are not limited, or an enemy could keep everybody from their disputes.
        await runner.query(`
      create function access.dispute_by_code(client_prefix text, code_hash bytea, out reference text, out party text,
        out fields text[], out opened_at timestamptz, out acts jsonb, out messages jsonb, out try_again_at timestamptz)
      language plpgsql volatile security definer ${SAFE} as $$
      declare
        known public.dispute_code;
      begin
        try_again_at := access.dispute_stops_until('CODE', dispute_by_code.client_prefix, 10, null, interval '15 minutes');
        if try_again_at is not null then return; end if;
        select k.* into known from public.dispute_code k where k.code_hash = dispute_by_code.code_hash;
        if known.dispute_id is null then
          perform access.note_dispute_try('CODE', dispute_by_code.client_prefix);
          return;
        end if;
        select c.reference, d.party, d.fields, d.opened_at into reference, party, fields, opened_at
          from public.dispute d join public.case_file c on c.id = d.case_id
         where d.case_id = known.case_id and d.id = known.dispute_id;
        acts := coalesce((select jsonb_agg(jsonb_build_object('kind', a.kind, 'outcome', a.outcome, 'reply', a.reply,
                            'text', a.text, 'at', a.acted_at) order by a.id)
                   from public.dispute_act a where a.case_id = known.case_id and a.dispute_id = known.dispute_id), '[]');
        messages := coalesce((select jsonb_agg(jsonb_build_object('number', m.number, 'isForPublication', m.is_for_publication,
                            'text', m.text, 'at', m.sent_at) order by m.number)
                   from public.dispute_message m where m.case_id = known.case_id and m.dispute_id = known.dispute_id), '[]');
      end $$`);
        await runner.query(`
      create function access.reply_to_dispute(client_prefix text, code_hash bytea, message text, is_for_publication boolean,
        out result text, out try_again_at timestamptz)
      language plpgsql volatile security definer ${SAFE} as $$
      declare
        known public.dispute_code;
        last smallint;
        waiting integer;
      begin
        result := 'STOPPED';
        try_again_at := access.dispute_stops_until('CODE', reply_to_dispute.client_prefix, 10, null, interval '15 minutes');
        if try_again_at is not null then return; end if;
        select k.* into known from public.dispute_code k where k.code_hash = reply_to_dispute.code_hash;
        if known.dispute_id is null then
          perform access.note_dispute_try('CODE', reply_to_dispute.client_prefix);
          result := 'UNKNOWN';
          return;
        end if;
        try_again_at := access.dispute_stops_until('MESSAGE', reply_to_dispute.client_prefix, 20, 500, interval '1 hour');
        if try_again_at is not null then return; end if;
        perform from public.dispute d where d.case_id = known.case_id and d.id = known.dispute_id for update;
        select max(m.number), count(*) filter (where m.sent_at > coalesce((
                 select max(a.acted_at) from public.dispute_act a
                  where a.case_id = known.case_id and a.dispute_id = known.dispute_id), '-infinity'))
          into last, waiting
          from public.dispute_message m where m.case_id = known.case_id and m.dispute_id = known.dispute_id;
        result := case
          when exists (select from public.dispute_act a where a.case_id = known.case_id and a.dispute_id = known.dispute_id
                          and a.kind in ('DECLINE', 'RESOLVE')) then 'CLOSED'
          when waiting >= 5 then 'WAITING'
          else 'SENT' end;
        if result <> 'SENT' then return; end if;
        perform access.note_dispute_try('MESSAGE', reply_to_dispute.client_prefix);
        insert into public.dispute_message (case_id, dispute_id, number, is_for_publication, text)
        values (known.case_id, known.dispute_id, last + 1, reply_to_dispute.is_for_publication, message);
      end $$`);
        await runner.query(`revoke all on function ${[...OPEN, ...INTERNAL].join(', ')} from public`);
        await runner.query(`grant execute on function ${OPEN.join(', ')} to recourse_application`);
    }
    async down(runner) {
        await runner.query(`drop function ${[...OPEN, ...INTERNAL].join(', ')}`);
        await runner.query(`grant create on schema published to recourse_publication`);
        await runner.query(`create or replace view case_overlay with (security_invoker = true) as ${SOURCE_ALERTS}`);
        await runner.query(`create or replace view published.case_overlay as ${SOURCE_ALERTS}`);
        await runner.query(`drop view published.case_dispute`);
        await runner.query(`revoke create on schema published from recourse_publication`);
        await runner.query(`drop trigger case_publication_waits_for_disputes on case_publication`);
        await runner.query(`drop policy dispute_message_publication on dispute_message`);
        await runner.query(`drop policy dispute_publication on dispute`);
        await runner.query(`drop table dispute_act, dispute_message, dispute_code, dispute, dispute_try`);
        await runner.query(`drop function ${TRIGGERS.join(', ')}`);
    }
}
/** A function with the owner's rights must not be led to other objects than it means. */
const SAFE = `set search_path = pg_catalog, pg_temp`;
/** Whoever decides on cases. */
const STAFF = `'{TRIAGE_OFFICER,VERIFIER,LEGAL_REVIEWER,EDITOR,DISPUTES_OFFICER,SAFETY_OFFICER}'::text[]`;
const FIELDS = [
    ...['REQUESTING_STATE', 'HOST_STATES', 'OCCURRED', 'OUTCOME', 'USE_MECHANISM', 'USE_REQUESTING_STATE'],
    ...['USE_RESPONDING_STATES', 'USE_RESPONDING_PROVIDER', 'USE_GROUND', 'USE_OUTCOME', 'USE_DUAL_CRIMINALITY'],
    ...['USE_CORE_CYBERCRIME', 'USE_SPECIFIC_REQUEST', 'USE_POLITICAL_CHARACTER', 'USE_JUDICIAL_AUTHORISATION'],
    ...[
        'USE_TARGET_NOTIFIED',
        'USE_REMEDY_USED',
        'EVENT_DATE',
        'SUBJECT_KIND',
        'SUBJECT_PERSON_COUNT',
        'SUBJECT_PROFILES',
    ],
];
/** What stood over a case before there were disputes, and does still. */
const SOURCE_ALERTS = `
  select distinct c.case_id, 'SOURCE_ALERT'::text as kind
  from public.case_source c join public.source_alert a on a.source_id = c.source_id
  where not exists (select from public.source_alert_lift l where l.alert_id = a.id)`;
const TRIGGERS = [
    'access.dispute_act_follows_the_steps()',
    'access.case_publication_waits_for_disputes()',
    'access.note_dispute_act()',
];
/** What the application may call. */
const OPEN = [
    'access.open_dispute(text, text, bytea, text, text[], text, text)',
    'access.dispute_by_code(text, bytea)',
    'access.reply_to_dispute(text, bytea, text, boolean)',
];
const INTERNAL = [
    'access.dispute_stops_until(text, text, integer, integer, interval)',
    'access.note_dispute_try(text, text)',
    'access.network_of_dispute(text)',
];
//# sourceMappingURL=1764300500000-disputes.js.map