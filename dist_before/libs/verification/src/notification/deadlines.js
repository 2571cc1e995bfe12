import { mayWorkOn } from '../queue/may-work.rules.js';
import { QUEUES } from '../queue/queue.rules.js';
import { OPINIONS } from '../workflow.rules.js';
import { CLAIM_WARNING_HOURS, QUEUE_WARNING_HOURS } from './notification.rules.js';
/** @returns how many notifications were made. */
export async function tellOfDeadlines(work) {
    let told = 0;
    await work.run(async () => {
        told += (await work.rows(CLAIMS, [CLAIM_WARNING_HOURS])).length;
        for (const { states, roles, hours } of Object.values(QUEUES)) {
            told += (await work.rows(QUEUE, [states, roles, hours - QUEUE_WARNING_HOURS, OPINIONS])).length;
        }
    });
    return told;
}
const CLAIMS = `
  insert into notification (recipient, kind, event, case_id, occasion)
  select l.user_id, 'TASK_EXPIRES', 'TASK_EXPIRES', l.case_id, l.expires_at
    from case_lease l join app_user u on u.id = l.user_id
   where u.disabled_at is null and l.expires_at > now() and l.expires_at <= now() + interval '1 hour' * $1
  on conflict on constraint notification_once_an_occasion do nothing returning id`;
/**
 * Who works on the queue and may work on the case: whoever has claimed it, or, where nobody has, all of them. Its wait begins
 * with the first revision after the last one in another state, as it does in the queue.
 */
const QUEUE = `
  insert into notification (recipient, kind, event, case_id, occasion)
  select u.id, 'SERVICE_LEVEL', 'SERVICE_LEVEL', c.id, w.since
    from case_file c
    cross join lateral (
      select min(r.made_at) as since from case_revision r
       where r.case_id = c.id and r.number > coalesce((select max(b.number) from case_revision b
         where b.case_id = c.id and (b.state is null or b.state <> all ($1))), 0)) w
    join app_user u on u.disabled_at is null
   where c.state = any ($1) and w.since <= now() - interval '1 hour' * $3
     and exists (select from user_role r where r.user_id = u.id and r.role = any ($2) and r.revoked_at is null)
     and ${mayWorkOn('u.id', '$4')}
     and not exists (select from case_lease l where l.case_id = c.id and l.user_id <> u.id and l.expires_at > now())
  on conflict on constraint notification_once_an_occasion do nothing returning id`;
//# sourceMappingURL=deadlines.js.map