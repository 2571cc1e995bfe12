import { setTimeout as wait } from 'node:timers/promises';
import type { UnitOfWork } from '#platform';
import type { LogSigner } from './log-signer.js';
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
export async function keepLog(
  work: UnitOfWork,
  signer: LogSigner | null,
  stop: AbortSignal,
  onFault: (fault: Error) => void,
): Promise<void> {
  const sequencer = new Sequencer(work, signer);
  while (!stop.aborted) {
    let pause = EVERY_MS;
    try {
      await sequencer.run();
    } catch (error) {
      if (stop.aborted) return;
      onFault(error as Error);
      pause = AFTER_FAULT_MS;
    }
    await wait(pause, undefined, { signal: stop }).catch(() => undefined);
  }
}
