/** Mails people what they have been told and not read. Works under the owner's login. */
import { readAs } from '#identity';
import { mailFault } from '#platform';
import { mailOf, MOST_TRIES, retryMinutes } from './notification.rules.js';
/** Minutes to the next try, by how many there have been. */
const WAITS = Array.from({ length: MOST_TRIES }, (_, tries) => retryMinutes(tries + 1));
/**
 * Sends what is due, all that one person has been told in one mail. Of several processes one sends a mail; it is sent again
 * where a process ends in the middle, so that each is sent at least once.
 *
 * @returns how many mails were sent.
 */
export async function mailNotifications(work, transport, publicUrl, log) {
    for (let sent = 0;;) {
        const claimed = await work.run(() => claim(work));
        if (!claimed)
            return sent;
        const told = await readable(work, claimed);
        await settle(work, claimed.ids.filter((id) => !told.some((of) => of.id === id)), 'LEFT');
        if (told.length === 0)
            continue;
        const ids = told.map(({ id }) => id);
        try {
            const to = await addressOf(work, claimed.recipient);
            await transport.send({ to, ...mailOf(told, publicUrl) });
            await settle(work, ids, 'SENT');
            sent += 1;
        }
        catch (error) {
            const isLast = claimed.tries >= MOST_TRIES;
            if (isLast)
                await settle(work, ids, 'FAILED');
            log.error(`the mail about the notifications ${ids.join(', ')} was not sent (${mailFault(error)}): ${isLast ? 'given up' : 'it will be tried again'}`);
        }
    }
}
/** Where no mails are sent, none is kept for later: they would all be sent on the day on which a server is named. */
export async function leaveMails(work) {
    await work.run(() => work.rows(`update notification set mail = 'LEFT' where mail = 'PENDING'`));
}
/**
 * Takes one person's notifications, if any are due, and puts off the next try of them before the first: whoever ends in the
 * middle has tried. The row of the person is locked, so that no two mail the same person at once.
 */
async function claim(work) {
    const [person] = await work.rows(`select u.id from app_user u
      where exists (select from notification n where n.recipient = u.id and n.mail = 'PENDING' and n.mail_at <= now())
      order by u.id limit 1 for no key update of u skip locked`);
    if (!person)
        return null;
    const rows = await work.rows(`update notification set mail_tries = mail_tries + 1, mail_at = now() + interval '1 minute' * ($2::int[])[least(mail_tries + 1, cardinality($2::int[]))]
      where recipient = $1 and mail = 'PENDING' and (mail_at <= now() or mail_tries = 0)
        and exists (select from notification d where d.recipient = $1 and d.mail = 'PENDING' and d.mail_at <= now())
      returning id, mail_tries as tries`, [person.id, WAITS]);
    return {
        recipient: person.id,
        ids: rows.map(({ id }) => id),
        tries: Math.max(0, ...rows.map(({ tries }) => tries)),
    };
}
/** Of those claimed, which their recipient would read now, has not read, and wants mails about. */
async function readable(work, { recipient, ids }) {
    return readAs(work, recipient, () => work.rows(`select n.id, c.reference, n.event from notification n join case_file c on c.id = n.case_id
        where n.id = any ($1) and n.read_at is null
          and not exists (select from notification_setting s where s.user_id = n.recipient and s.kind = n.kind and not s.by_mail)
        order by n.id`, [ids]));
}
async function addressOf(work, person) {
    const [row] = await work.reading(() => work.rows('select email from app_user where id = $1', [person]));
    return row.email;
}
async function settle(work, ids, mail) {
    if (ids.length === 0)
        return;
    await work.run(() => work.rows('update notification set mail = $2 where id = any ($1)', [ids, mail]));
}
//# sourceMappingURL=notification-mails.js.map