/**
 * Claims on cases that whoever leads a case gives to somebody who may work on it.
 *
 * Who may is worked out here, past the policies: it rests on what people have declared of their ties, which nobody but they
 * themselves may read. The application is told who may, and of nobody why not. The rules of recusal stand a second time here
 * (libs/verification/src/recusal/recusal.rules.ts; a test compares the two).
 */
export class GivenClaims1764300825000 {
    constructor() {
        this.name = 'GivenClaims1764300825000';
    }
    async up(runner) {
        await runner.query(`
      alter table case_lease
        add assigned_by uuid,
        add constraint case_lease_assigned_by_fkey foreign key (assigned_by) references app_user (id),
        add constraint case_lease_is_given_by_somebody_else check (assigned_by <> user_id)`);
        await runner.query(`alter policy case_lease_claim on case_lease with check (assigned_by is null and ${MAY_CLAIM})`);
        await runner.query(`
      create function access.recusal_rules(of_person uuid, of_case uuid) returns text[]
      language plpgsql stable security definer ${SAFE} as $$
      declare
        declared public.interest_declaration := (
          select i from public.interest_declaration i where i.user_id = of_person and i.declared_at + interval '365 days' > now()
           order by i.declared_at desc, i.id desc limit 1);
        theirs uuid[] := array(
          select m.organisation_id from public.organisation_member m join public.organisation o on o.id = m.organisation_id
           where m.user_id = of_person and m.ended_at is null and o.ended_at is null);
        asking text[] := array(
          select c.requesting_state from public.case_file c where c.id = of_case
          union select u.requesting_state from public.mechanism_use u where u.case_id = of_case);
        hosting text[] := array(
          select h.country_code from public.case_host_state h where h.case_id = of_case
          union select r.country_code from public.use_responding_state r where r.case_id = of_case);
      begin
        return array_remove(array[
          case when declared.nationalities && asking then 'NATIONALITY_OF_REQUESTING_STATE' end,
          case when declared.nationalities && hosting then 'NATIONALITY_OF_HOST_STATE' end,
          case when declared.residence = any (asking) then 'RESIDENCE_IN_REQUESTING_STATE' end,
          case when declared.residence = any (hosting) then 'RESIDENCE_IN_HOST_STATE' end,
          case when exists (
            select from public.case_file c join public.organisation_member m on m.user_id = c.author_id and m.ended_at is null
             where c.id = of_case and c.author_id <> of_person and m.organisation_id = any (theirs))
            then 'SAME_ORGANISATION_AS_AUTHOR' end,
          case when exists (
            with recursive publishing as (
              select p.id, p.name, p.owner_id from public.case_source s join public.source o on o.id = s.source_id
                join public.publisher p on p.id = o.publisher_id where s.case_id = of_case
              union
              select p.id, p.name, p.owner_id from publishing b join public.publisher p on p.id = b.owner_id)
            select from publishing p
             where lower(btrim(p.name)) in (
               select lower(btrim(o.name)) from public.organisation o where o.id = any (theirs)
               union select lower(btrim(named)) from unnest(declared.organisations) named))
            then 'SAME_ORGANISATION_AS_PUBLISHER' end], null);
      end $$`);
        await runner.query(`
      create function access.is_tied(of_person uuid, of_case uuid) returns boolean
      language plpgsql stable security definer ${SAFE} as $$
      begin
        return exists (
          select from unnest(access.recusal_rules(of_person, of_case)) tie
           where not exists (select from public.recusal_waiver w
             where w.case_id = of_case and w.user_id = of_person and w.rule = tie));
      end $$`);
        // Whoever contributed to a case, or is tied to it, chooses nobody to work on it.
        await runner.query(`
      create function access.assignable_to(of_case uuid, most_claims integer) returns table (user_id uuid, claims integer)
      language plpgsql stable security definer ${SAFE} as $$
      #variable_conflict use_column
      declare
        me uuid := access.user_id();
        found_case public.case_file := (
          select c from public.case_file c
           where c.id = of_case and c.state in ('TRIAGE', 'IN_REVIEW', 'SECOND_REVIEW')
             and access.roles() && '{TRIAGE_OFFICER,EDITOR}'
             and (c.is_public or c.id = any (access.assigned_case_ids()) or c.id = any (access.granted_case_ids())
               or (c.state = 'TRIAGE' and access.has_role('TRIAGE_OFFICER')) or (c.state <> 'TRIAGE' and access.has_role('VERIFIER'))));
      begin
        if me is null or found_case.id is null or access.is_tied(me, of_case) or exists (
          select from public.case_capacity k where k.case_id = of_case and k.user_id = me and k.capacity = 'CONTRIBUTOR') then
          return;
        end if;
        return query
          select u.id, l.claims
            from public.app_user u
            join public.user_role r on r.user_id = u.id and r.revoked_at is null
             and r.role = case found_case.state when 'TRIAGE' then 'TRIAGE_OFFICER' else 'VERIFIER' end
            cross join lateral (
              select count(*)::integer as claims from public.case_lease x
               where x.user_id = u.id and x.expires_at > now() and x.case_id <> of_case) l
           where u.disabled_at is null and u.id <> me and l.claims < most_claims
             and exists (select from public.interest_declaration i
               where i.user_id = u.id and i.declared_at + interval '365 days' > now())
             and not exists (select from public.user_role a
               where a.user_id = u.id and a.role = 'ADMINISTRATOR' and a.revoked_at is null)
             and not exists (select from public.case_capacity k
               where k.case_id = of_case and k.user_id = u.id and k.capacity = 'CONTRIBUTOR')
             and not (found_case.state = 'SECOND_REVIEW' and exists (
               select from public.decision d where d.case_id = of_case and d.version = found_case.version
                  and d.round = found_case.round and d.decided_by = u.id
                  and d.kind in ('FIRST_PASS', 'SECOND_PASS', 'DISAGREE', 'UPHOLD', 'OVERTURN')))
             and not access.is_tied(u.id, of_case)
           order by l.claims, u.id;
      end $$`);
        await runner.query(`
      create function access.assign_claim(of_case uuid, to_person uuid, hours integer, most_claims integer) returns text
      language plpgsql security definer ${SAFE} as $$
      begin
        perform from public.case_file c where c.id = of_case for update;
        -- The same lock under which a person claims a case: two at once would both find room.
        perform pg_advisory_xact_lock(hashtextextended(to_person::text, 2));
        if not exists (select from access.assignable_to(of_case, most_claims) a where a.user_id = to_person) then
          return 'NOT_ASSIGNABLE';
        end if;
        if exists (select from public.case_lease l where l.case_id = of_case and l.expires_at > now()) then
          return case when exists (select from public.case_lease l where l.case_id = of_case and l.user_id = to_person)
            then 'ASSIGNED' else 'TAKEN' end;
        end if;
        delete from public.case_lease l where l.case_id = of_case;
        insert into public.case_lease (case_id, user_id, expires_at, assigned_by)
          values (of_case, to_person, now() + make_interval(hours => hours), access.user_id());
        return 'ASSIGNED';
      end $$`);
        for (const name of FUNCTIONS)
            await runner.query(`revoke all on function ${name} from public`);
        for (const name of FUNCTIONS.slice(2)) {
            await runner.query(`grant execute on function ${name} to recourse_application`);
        }
    }
    async down(runner) {
        for (const name of FUNCTIONS.toReversed())
            await runner.query(`drop function ${name}`);
        await runner.query(`alter policy case_lease_claim on case_lease with check (${MAY_CLAIM})`);
        await runner.query(`alter table case_lease drop column assigned_by`);
    }
}
const SAFE = `set search_path = pg_catalog, pg_temp`;
/** Those that tell of ties come first, and are nobody's to call. */
const FUNCTIONS = [
    'access.recusal_rules(uuid, uuid)',
    'access.is_tied(uuid, uuid)',
    'access.assignable_to(uuid, integer)',
    'access.assign_claim(uuid, uuid, integer, integer)',
];
const MAY_CLAIM = `user_id = (select access.user_id()) and (select access.roles()) && '{TRIAGE_OFFICER,VERIFIER}'::text[]
  and claimed_at <= now() and exists (select from case_file c where c.id = case_lease.case_id)`;
//# sourceMappingURL=1764300825000-given-claims.js.map