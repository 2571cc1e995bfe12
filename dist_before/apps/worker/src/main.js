/**
 * The worker: prepares the database under the owner's login, then keeps house, and the audit log: it seals what others
 * write, and signs it.
 *
 * In a deployment it is the only process that has the owner's login: the API starts when the worker has migrated and
 * loaded, and cannot change a table.
 */
import { rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrations } from '../../../migrations/index.js';
import { keepLog, openLogSigner } from '#audit';
import { entities, keepHouse, startDatabase } from '#exchange';
import { withDatabase, loadSettings, openMail, ProcessLogger, StartupError } from '#platform';
/** Is there while the worker is ready; what starts the containers looks for it before it starts the API. */
const READY_FILE = join(tmpdir(), 'recourse-worker-ready');
const say = (line) => void process.stdout.write(`${line}\n`);
let database;
let housekeeping;
let keeping;
const stopKeeping = new AbortController();
let stopping;
function stop(code) {
    stopping ??= (async () => {
        await housekeeping?.stop();
        stopKeeping.abort();
        await keeping;
        rmSync(READY_FILE, { force: true });
        await database?.stop();
        process.exit(code);
    })();
    return stopping;
}
async function start() {
    const settings = loadSettings(process.env);
    if (settings.NODE_ENV === 'production' && !settings.AUDIT_SIGNING_KEY_FILE) {
        throw new StartupError('The setting AUDIT_SIGNING_KEY_FILE is missing: in production the worker signs the audit log. Make a key with: openssl genpkey -algorithm ed25519 -out audit-signing-key.pem');
    }
    rmSync(READY_FILE, { force: true }); // of a worker that was killed
    const logger = new ProcessLogger(settings.LOG_LEVEL);
    const running = (database = await startDatabase(settings, migrations, say));
    const { ownerUrl } = running;
    if (!ownerUrl)
        throw new StartupError('The worker needs the login of the owner. Set DATABASE_OWNER_URL.');
    const mailing = { transport: openMail(settings, running.dataDir), publicUrl: settings.PUBLIC_URL };
    housekeeping = keepHouse(ownerUrl, mailing, logger.pino);
    const signer = openLogSigner(settings, running.dataDir);
    keeping = withDatabase(ownerUrl, entities, (work) => keepLog(work, signer, stopKeeping.signal, (fault) => logger.error(`the audit log: ${fault.message}`))).catch((error) => logger.error(`the audit log is not kept: ${error.message}`));
    writeFileSync(READY_FILE, String(process.pid), { flag: 'wx' });
    say(`Worker ready on ${running.place}.`);
}
for (const signal of ['SIGINT', 'SIGTERM'])
    process.on(signal, () => void stop(0));
try {
    await start();
}
catch (error) {
    const line = error instanceof StartupError ? error.message : (error.stack ?? String(error));
    process.stderr.write(`Cannot start: ${line}\n`);
    await stop(1);
}
//# sourceMappingURL=main.js.map