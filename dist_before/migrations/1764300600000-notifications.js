/**
 * What people are told of the cases that they have to do with, and of what they want mails.
 *
 * The application reads and marks what is its bearer's, of cases that are theirs to see, and makes nothing: that a step was
 * taken is told through `access.notify`, by whoever took it in that transaction; an assignment by a trigger; the rest by the
 * owner's login. Nobody is told of what they did themselves, and nobody whose account is disabled is told anything.
 *
 * The owner's login may act as the application, to ask what somebody may see before a mail tells them of it.
 */
export class Notifications1764300600000 {
    constructor() {
        this.name = 'Notifications1764300600000';
    }
    async up(runner) {
        await runner.query(`
      create table notification (
        id uuid not null default uuidv7(),
        recipient uuid not null,
        kind text not null,
        event text not null,
        case_id uuid not null,
        occasion timestamptz(3),
        created_at timestamptz(3) not null default now(),
        read_at timestamptz(3),
        mail text not null default 'PENDING',
        mail_tries integer not null default 0,
        mail_at timestamptz(3) not null default now() + interval '5 minutes',
        constraint notification_pkey primary key (id),
        constraint notification_once_an_occasion unique (recipient, kind, case_id, occasion),
        constraint notification_recipient_fkey foreign key (recipient) references app_user (id),
        constraint notification_case_id_fkey foreign key (case_id) references case_file (id) on delete cascade,
        constraint notification_kind_is_known check (kind in (${KINDS})),
        constraint notification_event_is_of_its_kind check (
          event = kind or (kind = 'DECIDED' and event in ('ACCEPTED', 'REJECTED', 'MERGED', 'UNMERGED', 'RESUBMITTED', 'DISAGREED', 'OVERTURNED', 'VERIFIED', 'PUBLISHED', 'REOPENED', 'SUSPENDED', 'SUSPENSION_RATIFIED', 'SUSPENSION_LIFTED', 'RETRACTED'))),
        constraint notification_mail_is_known check (mail in ('PENDING', 'SENT', 'LEFT', 'FAILED'))
      )`);
        await runner.query(`create index notification_case_id_idx on notification (case_id)`);
        await runner.query(`create index notification_mail_at_idx on notification (mail_at) where mail = 'PENDING'`);
        await protect(runner, 'notification');
        const me = `recipient = (select access.user_id())`;
        const sees = `exists (select from case_file c where c.id = notification.case_id)`;
        await runner.query(`
      create policy notification_read on notification for select to recourse_application using (${me} and ${sees})`);
        await runner.query(`
      create policy notification_mark on notification for update to recourse_application
        using (${me} and read_at is null) with check (${me} and read_at = now()::timestamptz(3))`);
        await runner.query(`grant select, update (read_at) on notification to recourse_application`);
        await runner.query(`
      create table notification_setting (
        user_id uuid not null,
        kind text not null,
        by_mail boolean not null,
        constraint notification_setting_pkey primary key (user_id, kind),
        constraint notification_setting_user_id_fkey foreign key (user_id) references app_user (id),
        constraint notification_setting_kind_is_known check (kind in (${KINDS}))
      )`);
        await protect(runner, 'notification_setting');
        await runner.query(`
      create policy notification_setting_own on notification_setting to recourse_application
        using (user_id = (select access.user_id())) with check (user_id = (select access.user_id()))`);
        await runner.query(`grant select, insert, update (by_mail) on notification_setting to recourse_application`);
        await this.#telling(runner);
        await this.#disputes(runner);
        await runner.query(`grant recourse_application to current_user with inherit false, set true`);
    }
    async #telling(runner) {
        // A decision of this transaction, or a case that its author moved in it, is what somebody tells of.
        await runner.query(`
      create function access.notify(of_case uuid, what_kind text, what text, to_author boolean, to_verifiers boolean)
      returns void language plpgsql volatile security definer ${SAFE} as $$
      declare me uuid := access.user_id();
      begin
        if not exists (select from public.decision d where d.case_id = of_case and d.decided_by = me and d.decided_at = now())
           and not exists (select from public.case_file c where c.id = of_case and c.author_id = me
                              and c.xmin = pg_current_xact_id()::xid) then
          raise exception 'only whoever takes a step tells of it, with the step'
            using errcode = 'insufficient_privilege', constraint = 'notification_is_made_with_its_step';
        end if;
        insert into public.notification (recipient, kind, event, case_id)
        select u.id, what_kind, what, of_case from public.app_user u
         where u.disabled_at is null and u.id is distinct from me and u.id in (
           select c.author_id from public.case_file c where to_author and c.id = of_case
           union select d.decided_by from public.decision d where to_verifiers and d.case_id = of_case and d.kind in (${SPOKEN}));
      end $$`);
        await runner.query(`revoke all on function access.notify(uuid, text, text, boolean, boolean) from public`);
        await runner.query(`grant execute on function access.notify(uuid, text, text, boolean, boolean) to recourse_application`);
        await runner.query(`
      create function access.tell_of_assignment() returns trigger
      language plpgsql security definer ${SAFE} as $$
      begin
        insert into public.notification (recipient, kind, event, case_id)
        select u.id, 'ASSIGNED', 'ASSIGNED', new.case_id from public.app_user u
         where u.disabled_at is null and u.id <> new.assigned_by and (u.id = new.user_id
           or exists (select from public.team_member m
                        join public.organisation_member o on o.organisation_id = m.organisation_id and o.user_id = m.user_id
                       where m.team_id = new.team_id and m.user_id = u.id and m.ended_at is null and o.ended_at is null));
        return null;
      end $$`);
        await runner.query(`revoke all on function access.tell_of_assignment() from public`);
        await runner.query(`
      create trigger case_assignment_is_told after insert on case_assignment
        for each row execute function access.tell_of_assignment()`);
    }
    /** Officers are told of a new dispute, once until they have read of it; the author and the verifiers, once it is admitted. */
    async #disputes(runner) {
        await runner.query(`
      create function access.tell_of_dispute() returns trigger
      language plpgsql security definer ${SAFE} as $$
      begin
        insert into public.notification (recipient, kind, event, case_id)
        select u.id, 'DISPUTED', 'DISPUTED', new.case_id from public.app_user u
         where u.disabled_at is null
           and exists (select from public.user_role r where r.user_id = u.id and r.role = 'DISPUTES_OFFICER' and r.revoked_at is null)
           and not exists (select from public.case_capacity k where k.case_id = new.case_id and k.user_id = u.id
                             and k.capacity = 'CONTRIBUTOR')
           and not exists (select from public.notification n where n.recipient = u.id and n.kind = 'DISPUTED'
                             and n.case_id = new.case_id and n.read_at is null);
        return null;
      end $$`);
        await runner.query(`
      create function access.tell_of_admission() returns trigger
      language plpgsql security definer ${SAFE} as $$
      begin
        insert into public.notification (recipient, kind, event, case_id)
        select u.id, 'DISPUTED', 'DISPUTED', new.case_id from public.app_user u
         where u.disabled_at is null and u.id <> new.acted_by and u.id in (
           select c.author_id from public.case_file c where c.id = new.case_id
           union select d.decided_by from public.decision d where d.case_id = new.case_id and d.kind in (${SPOKEN}));
        return null;
      end $$`);
        for (const made of ['access.tell_of_dispute()', 'access.tell_of_admission()']) {
            await runner.query(`revoke all on function ${made} from public`);
        }
        await runner.query(`
      create trigger dispute_is_told after insert on dispute for each row execute function access.tell_of_dispute()`);
        await runner.query(`
      create trigger dispute_admission_is_told after insert on dispute_act
        for each row when (new.kind = 'ADMIT') execute function access.tell_of_admission()`);
    }
    async down(runner) {
        await runner.query(`drop trigger dispute_admission_is_told on dispute_act`);
        await runner.query(`drop trigger dispute_is_told on dispute`);
        await runner.query(`drop function access.tell_of_admission()`);
        await runner.query(`drop function access.tell_of_dispute()`);
        await runner.query(`revoke recourse_application from current_user`);
        await runner.query(`drop trigger case_assignment_is_told on case_assignment`);
        await runner.query(`drop function access.tell_of_assignment()`);
        await runner.query(`drop function access.notify(uuid, text, text, boolean, boolean)`);
        await runner.query(`drop table notification_setting, notification`);
    }
}
const SAFE = 'set search_path = pg_catalog, pg_temp';
const KINDS = `'ASSIGNED', 'CHANGES_REQUESTED', 'DECIDED', 'DISPUTED', 'TASK_EXPIRES', 'SERVICE_LEVEL'`;
/** By which a verifier has spoken on a case. */
const SPOKEN = `'REQUEST_CHANGES', 'FIRST_PASS', 'SECOND_PASS', 'DISAGREE', 'UPHOLD', 'OVERTURN'`;
async function protect(runner, table) {
    await runner.query(`alter table ${table} enable row level security, force row level security`);
    await runner.query(`create policy ${table}_owner on ${table} to current_role using (true) with check (true)`);
}
//# sourceMappingURL=1764300600000-notifications.js.map