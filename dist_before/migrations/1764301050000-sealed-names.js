/**
 * Names sealed in the vault are found in texts that are to become public, and nobody is shown one.
 *
 * With each sealed name stand the marks of the forms that it is looked for under: keyed hashes, under a key of the case that
 * the database does not have. Who screens a text sends the marks of all its forms, and is told which of them are among those of
 * the case, never of whom. Under the vault's login an editor may ask, of a case that waits for publication, and a verifier, of
 * a published case of which somebody else proposes a revision; each time is recorded. Names that were sealed before have no
 * marks until the operator makes them (rotate-keys), and their cases count as not screened.
 *
 * An opinion of a lawyer on other words than its link has now is shown to nobody who reads what is public.
 */
export class SealedNames1764301050000 {
    constructor() {
        this.name = 'SealedNames1764301050000';
    }
    async up(runner) {
        await this.#tables(runner);
        await this.#functions(runner);
        await runner.query(opinions(`and exists (
          select from public.provision_link l where l.case_id = o.case_id and l.number = o.link_number
             and (l.use_number, l.text_version_id, l.provision_id, l.cited_as, l.relation, l.rationale)
               is not distinct from (o.use_number, o.text_version_id, o.provision_id, o.cited_as, o.relation, o.rationale))`));
    }
    async #tables(runner) {
        await runner.query(`
      alter table vault.sealed_value add name_marks bigint[], add name_rules smallint,
        add constraint sealed_value_marks_are_of_a_name check (
          (name_marks is null) = (name_rules is null) and (name_marks is null or kind in ('NAME', 'ALIAS')))`);
        await runner.query(`grant insert (name_marks, name_rules) on vault.sealed_value to recourse_vault`);
        // Texts in which none of these names stands. Where one stands in any, nothing is kept of all: it would say where it does.
        await runner.query(`
      create table vault.name_screening (
        case_id uuid not null,
        text_sha256 bytea not null,
        sealed_values uuid[] not null,
        screened_by uuid not null,
        screened_at timestamptz not null default now(),
        constraint name_screening_pkey primary key (case_id, text_sha256),
        constraint name_screening_case_id_fkey foreign key (case_id) references public.case_file (id),
        constraint name_screening_screened_by_fkey foreign key (screened_by) references public.app_user (id),
        constraint name_screening_digest_has_form check (length(text_sha256) = 32)
      )`);
        await runner.query(`alter table vault.name_screening enable row level security, force row level security`);
        await runner.query(`create policy name_screening_owner on vault.name_screening to current_user using (true) with check (true)`);
        await runner.query(`select audit.bind('vault.name_screening')`);
    }
    async #functions(runner) {
        // An editor sees each case that waits for publication, whoever else does not. With the last acceptance a revision of a
        // published case is in force; whoever decides on it did not write it, so that none learns what a guess of theirs would hit.
        await runner.query(`
      create function vault.may_screen(of_case uuid) returns boolean
      language plpgsql stable security definer ${SAFE} as $$
      begin
        return access.user_id() is not null and exists (
          select from public.case_file c
           where c.id = of_case
             and ((c.state = 'VERIFIED' and access.has_role('EDITOR'))
               or (c.state = 'PUBLISHED' and access.has_role('VERIFIER') and exists (
                     select from public.proposed_revision r
                      where r.case_id = c.id and r.base_version = c.version and r.state = 'PENDING'
                        and r.proposed_by <> access.user_id()))));
      end $$`);
        await runner.query(`
      create function vault.names_of(of_case uuid) returns setof vault.sealed_value
      language sql stable ${SAFE} as $$
        select v.* from vault.person p join vault.sealed_value v on v.person_id = p.id
         where p.case_id = of_case and v.kind in ('NAME', 'ALIAS')
      $$`);
        await runner.query(`
      create function vault.names_are_screened(of_case uuid, texts bytea[]) returns boolean
      language sql stable ${SAFE} as $$
        select not exists (select from unnest(texts) t (text_sha256) where not exists (
          select from vault.name_screening s where s.case_id = of_case and s.text_sha256 = t.text_sha256
             and array(select n.id from vault.names_of(of_case) n) <@ s.sealed_values))
      $$`);
        // What to screen with. The keys stay as they are until the end: marks that are renewed meanwhile would not be found.
        await runner.query(`
      create function vault.sealed_names(of_case uuid, rules smallint, out is_open boolean, out sealed_values uuid[],
        out ring_key_ids text[], out are_marked boolean)
      language plpgsql volatile security definer ${SAFE} as $$
      begin
        is_open := vault.may_screen(of_case);
        if not is_open then return; end if;
        perform from vault.person_key k join vault.person p on p.id = k.person_id where p.case_id = of_case for share of k;
        select coalesce(array_agg(n.id), '{}'), coalesce(array_agg(distinct k.ring_key_id), '{}'),
               coalesce(bool_and(n.name_rules is not distinct from rules), true)
          into sealed_values, ring_key_ids, are_marked
          from vault.names_of(of_case) n join vault.person_key k on k.sealing_id = n.sealing_id;
      end $$`);
        await runner.query(`
      create function vault.names_among(of_case uuid, marks bigint[]) returns setof bigint
      language plpgsql volatile security definer ${SAFE} as $$
      begin
        if not vault.may_screen(of_case) then return; end if;
        if cardinality(marks) > ${MOST_MARKS} then
          raise exception 'at most ${MOST_MARKS} marks are looked for at once'
            using errcode = 'check_violation', constraint = 'name_marks_within_limit';
        end if;
        perform audit.record('identity.screened', of_case::text, jsonb_build_object('marks', cardinality(marks)));
        return query select m.mark from unnest(marks) m (mark)
          where m.mark in (select unnest(n.name_marks) from vault.names_of(of_case) n);
      end $$`);
        await runner.query(`
      create function vault.keep_screening(of_case uuid, texts bytea[], values_screened uuid[]) returns void
      language plpgsql volatile security definer ${SAFE} as $$
      begin
        if not vault.may_screen(of_case) then return; end if;
        insert into vault.name_screening (case_id, text_sha256, sealed_values, screened_by)
        select distinct of_case, t.text_sha256, values_screened, access.user_id() from unnest(texts) t (text_sha256)
        on conflict on constraint name_screening_pkey do update
          set sealed_values = excluded.sealed_values, screened_by = excluded.screened_by, screened_at = excluded.screened_at;
      end $$`);
        await runner.query(`
      create function access.names_are_screened(of_case uuid, texts bytea[]) returns boolean
      language plpgsql stable security definer ${SAFE} as $$
      begin
        return exists (select from public.case_file c where c.id = of_case
                          and ((c.state in ('VERIFIED', 'PUBLISHED') and access.has_role('EDITOR'))
                            or (c.state = 'PUBLISHED' and access.has_role('VERIFIER'))))
          and vault.names_are_screened(of_case, texts);
      end $$`);
        await runner.query(`revoke all on function vault.may_screen, vault.names_of, vault.names_are_screened, vault.sealed_names, vault.names_among,
         vault.keep_screening, access.names_are_screened from public`);
        await runner.query(`grant execute on function vault.sealed_names, vault.names_among, vault.keep_screening to recourse_vault`);
        await runner.query(`grant execute on function access.names_are_screened to recourse_application`);
    }
    /** What was screened counts as not screened again. */
    async down(runner) {
        await runner.query(opinions(''));
        await runner.query(`drop function access.names_are_screened, vault.sealed_names, vault.names_among, vault.keep_screening`);
        await runner.query(`drop function vault.names_are_screened, vault.names_of, vault.may_screen`);
        await runner.query(`drop table vault.name_screening`);
        await runner.query(`
      alter table vault.sealed_value drop constraint sealed_value_marks_are_of_a_name, drop name_marks, drop name_rules`);
    }
}
/** A function with the owner's rights must not be led to other objects than it means. */
const SAFE = `set search_path = pg_catalog, pg_temp`;
const MOST_MARKS = 20_000;
/** The view of the opinions that everybody reads. */
function opinions(more) {
    return `
      create or replace view published.link_opinion as
      select o.case_id, o.id, o.link_number, o.use_number, o.text_version_id, o.provision_id, o.cited_as, o.relation,
             o.rationale, o.opinion, o.reason, o.given_at
        from public.link_opinion o join public.case_publication p on p.case_id = o.case_id
       where not access.is_superseded(o.case_id, o.id, p.published_at) ${more}`;
}
//# sourceMappingURL=1764301050000-sealed-names.js.map