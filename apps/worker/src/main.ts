/**
 * The worker: prepares the database under the owner's login, then keeps house.
 *
 * In a deployment it is the only process that has the owner's login: the API starts when the worker has migrated and
 * loaded, and cannot change a table.
 */
import { rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrations } from '../../../migrations/index.js';
import { type Housekeeping, keepHouse, type RunningDatabase, startDatabase } from '#exchange';
import { loadSettings, ProcessLogger, StartupError } from '#platform';

/** Is there while the worker is ready; what starts the containers looks for it before it starts the API. */
const READY_FILE = join(tmpdir(), 'recourse-worker-ready');

const say = (line: string): void => void process.stdout.write(`${line}\n`);

let database: RunningDatabase | undefined;
let housekeeping: Housekeeping | undefined;
let stopping: Promise<void> | undefined;

function stop(code: number): Promise<void> {
  stopping ??= (async () => {
    await housekeeping?.stop();
    rmSync(READY_FILE, { force: true });
    await database?.stop();
    process.exit(code);
  })();
  return stopping;
}

async function start(): Promise<void> {
  const settings = loadSettings(process.env);
  rmSync(READY_FILE, { force: true }); // of a worker that was killed
  const logger = new ProcessLogger(settings.LOG_LEVEL!);
  const running = (database = await startDatabase(settings, migrations, say));
  const { ownerUrl } = running;
  if (!ownerUrl) throw new StartupError('The worker needs the login of the owner. Set DATABASE_OWNER_URL.');
  housekeeping = keepHouse(ownerUrl, logger.pino);
  writeFileSync(READY_FILE, String(process.pid), { flag: 'wx' });
  say(`Worker ready on ${running.place}.`);
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stop(0));

try {
  await start();
} catch (error) {
  const line = error instanceof StartupError ? error.message : ((error as Error).stack ?? String(error));
  process.stderr.write(`Cannot start: ${line}\n`);
  await stop(1);
}
