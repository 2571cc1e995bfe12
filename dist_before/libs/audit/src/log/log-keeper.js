import { setTimeout as wait } from 'node:timers/promises';
import { Sequencer } from './sequencer.js';
/** How soon after their commit leaves are sealed. */
const EVERY_MS = 1_000;
/** How long a fault is waited out: a database that is away, or a log that was rewritten, which does not heal. */
const AFTER_FAULT_MS = 60_000;
/**
 * Seals and signs until it is stopped, in a process that has the owner's login. Several may: one works at a time.
 *
 * @param onFault told of each fault. A log that was rewritten is not signed any more, and told of again every minute.
 */
export async function keepLog(work, signer, stop, onFault) {
    const sequencer = new Sequencer(work, signer);
    while (!stop.aborted) {
        let pause = EVERY_MS;
        try {
            await sequencer.run();
        }
        catch (error) {
            if (stop.aborted)
                return;
            onFault(error);
            pause = AFTER_FAULT_MS;
        }
        await wait(pause, undefined, { signal: stop }).catch(() => undefined);
    }
}
//# sourceMappingURL=log-keeper.js.map