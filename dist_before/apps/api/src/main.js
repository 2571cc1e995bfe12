import { migrations } from '../../../migrations/index.js';
import { keepLog, openLogSigner } from '#audit';
import { entities, keepHouse, startDatabase } from '#exchange';
import { ensureSampleAccounts, refuseSampleAccounts, waiveSecondFactors } from '#identity';
import { openKeyRing, openMail, openStorage, withDatabase, loadSettings, ProcessLogger, StartupError, } from '#platform';
import { declareSampleInterests } from '#verification';
import { createApi } from './create-api.js';
import { refuseBusyPort } from './port.js';
const say = (line) => void process.stdout.write(`${line}\n`);
let database;
let api;
let housekeeping;
let keeping;
const stopKeeping = new AbortController();
let stopping;
function stop(code) {
    stopping ??= (async () => {
        await api?.close();
        await housekeeping?.stop();
        stopKeeping.abort();
        await keeping;
        await database?.stop();
        process.exit(code);
    })();
    return stopping;
}
async function start() {
    const settings = loadSettings(process.env);
    await refuseBusyPort(settings.HOST, settings.PORT);
    say('Starting Recourse, the case registry of transnational repression.');
    database = await startDatabase(settings, migrations, say);
    const logger = new ProcessLogger(settings.LOG_LEVEL);
    // With an embedded database this process is the only one, and does what the worker does elsewhere.
    if (database.dataDir && database.ownerUrl) {
        const mailing = { transport: openMail(settings, database.dataDir), publicUrl: settings.PUBLIC_URL };
        housekeeping = keepHouse(database.ownerUrl, mailing, logger.pino);
    }
    const accounts = await sampleAccounts(settings, database);
    api = await createApi({
        databaseUrl: database.applicationUrl,
        replicaUrl: settings.REPLICA_DATABASE_URL ?? null,
        vaultUrl: vaultLogin(settings, database),
        keyRing: openKeyRing(settings, database.dataDir),
        evidence: await openStorage(settings, database.dataDir),
        poolSize: settings.DATABASE_POOL_SIZE,
        signingKey: settings.SIGNING_KEY ?? database.secret ?? crypto.randomUUID(),
        trustedProxies: settings.TRUST_PROXY,
        publicUrl: settings.PUBLIC_URL,
        oidc: openIdProvider(settings),
        openToExploration: settings.NODE_ENV !== 'production',
        pointsPerMinute: {
            anonymous: settings.BUDGET_PER_MINUTE_ANONYMOUS,
            key: settings.BUDGET_PER_MINUTE_KEY,
            person: settings.BUDGET_PER_MINUTE_PERSON,
            global: settings.BUDGET_PER_MINUTE_GLOBAL,
        },
        answerCacheBytes: settings.ANSWER_CACHE_MB * 2 ** 20,
    }, logger);
    await api.listen(settings.PORT, settings.HOST);
    keepOwnLog(settings, database, logger);
    const url = (await api.getUrl()).replace('127.0.0.1', 'localhost');
    say('');
    say(settings.NODE_ENV === 'production' ? `GraphQL  ${url}/graphql` : `GraphiQL ${url}/graphql (open it in a browser)`);
    say(`Data     ${database.place}`);
    for (const line of accounts)
        say(line);
    say('Ready. Press Ctrl-C to stop.');
}
/** Keeps the audit log where this process is the whole registry, on its own database; in a deployment the worker does. */
function keepOwnLog(settings, { ownerUrl, dataDir }, logger) {
    if (!ownerUrl || dataDir === null)
        return;
    const signer = openLogSigner(settings, dataDir);
    keeping = withDatabase(ownerUrl, entities, (work) => keepLog(work, signer, stopKeeping.signal, (fault) => logger.error(`the audit log: ${fault.message}`))).catch((error) => logger.error(`the audit log is not kept: ${error.message}`));
}
/** Login of the identity vault. @throws StartupError where production has none. */
function vaultLogin(settings, running) {
    if (running.vaultUrl || settings.NODE_ENV !== 'production')
        return running.vaultUrl;
    throw new StartupError('The setting VAULT_DATABASE_URL is missing: where DATABASE_URL is the login of the application, production needs the login of the identity vault, too. The worker makes it.');
}
/** The OpenID provider of the settings, which name all of it or nothing. */
function openIdProvider(settings) {
    const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = settings;
    if (!issuer || !clientId || !clientSecret)
        return null;
    const continueTo = settings.NODE_ENV === 'production' ? '/' : '/graphql';
    return { issuer, clientId, clientSecret, publicUrl: settings.PUBLIC_URL, continueTo };
}
/** Lines about the sample accounts; none where there are none. */
async function sampleAccounts(settings, running) {
    if (settings.NODE_ENV === 'production') {
        await withDatabase(running.ownerUrl ?? running.applicationUrl, entities, refuseSampleAccounts);
        return [];
    }
    const isForDevelopment = settings.NODE_ENV === 'development' && !settings.DATABASE_URL;
    if (isForDevelopment && running.ownerUrl)
        await withDatabase(running.ownerUrl, entities, waiveSecondFactors);
    if (settings.SAMPLE_ACCOUNTS !== 'on')
        return [];
    if (!running.ownerUrl) {
        throw new StartupError('The setting SAMPLE_ACCOUNTS is on, but sample accounts need the login of the owner. Set DATABASE_OWNER_URL, or remove it.');
    }
    const accounts = await withDatabase(running.ownerUrl, entities, async (work) => {
        const made = await ensureSampleAccounts(work);
        await declareSampleInterests(work);
        return made;
    });
    const width = Math.max(...accounts.map(({ email }) => email.length));
    return [
        '',
        `Sample accounts, for development only. All have the password: ${accounts[0]?.password}`,
        'Send a token as the header "Authorization: Bearer <token>"; it ends after 30 minutes without use, then signIn again.',
        ...accounts.map(({ email, roles, token }) => `  ${email.padEnd(width)}  ${token}  ${roles.join(', ')}`),
        '',
    ];
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