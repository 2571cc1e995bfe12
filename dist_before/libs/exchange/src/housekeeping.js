/** What must be done again and again under the owner's login: by the worker, or by the API where it has that login. */
import { setTimeout as after } from 'node:timers/promises';
import { deliverChanges } from '#cases';
import { removeOldSessions } from '#identity';
import { withDatabase } from '#platform';
import { forgetDisputeTries, leaveMails, mailNotifications, publishScheduled, tellOfDeadlines } from '#verification';
import { entities } from './registry.js';
const SECOND_MS = 1_000;
const MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;
/** Keeps house under the owner's login until it is stopped. A failure is told, and the task comes again in its turn. */
export function keepHouse(ownerUrl, { transport, publicUrl }, log) {
    log.info({}, transport ? `mails go to ${transport.place}` : 'no mails are sent: SMTP_URL is not set');
    const tasks = [
        {
            name: 'removing old sessions',
            everyMs: HOUR_MS,
            run: async (work) => {
                log.info({ removed: await removeOldSessions(work) }, 'removed sessions that ended more than 30 days ago');
            },
        },
        {
            name: 'forgetting tries to dispute',
            everyMs: HOUR_MS,
            run: async (work) => void (await forgetDisputeTries(work)),
        },
        {
            name: 'publishing what was scheduled',
            everyMs: SECOND_MS,
            run: async (work) => {
                const { published, handedBack } = await publishScheduled(work);
                if (published + handedBack > 0)
                    log.info({ published, handedBack }, 'scheduled publications');
            },
        },
        {
            name: 'telling of deadlines',
            everyMs: MINUTE_MS,
            run: async (work) => {
                const told = await tellOfDeadlines(work);
                if (told > 0)
                    log.info({ told }, 'told of deadlines');
            },
        },
        {
            name: 'mailing notifications',
            everyMs: 10 * SECOND_MS,
            run: async (work) => {
                if (!transport)
                    return leaveMails(work);
                const sent = await mailNotifications(work, transport, publicUrl, log);
                if (sent > 0)
                    log.info({ sent }, 'mailed notifications');
            },
        },
        { name: 'delivering changes', everyMs: SECOND_MS, run: async (work) => void (await deliverChanges(work)) },
    ];
    const ending = new AbortController();
    const keeping = withDatabase(ownerUrl, entities, (work) => Promise.all(tasks.map((task) => repeat(task, work, log, ending.signal)))).catch((error) => log.error(`housekeeping ended: ${error.message}`));
    return {
        stop: async () => {
            ending.abort();
            await keeping;
        },
    };
}
async function repeat(task, work, log, ending) {
    while (!ending.aborted) {
        try {
            await task.run(work);
        }
        catch (error) {
            log.error(`${task.name} failed: ${error.message}`);
        }
        await after(task.everyMs, undefined, { signal: ending }).catch(() => undefined);
    }
}
//# sourceMappingURL=housekeeping.js.map