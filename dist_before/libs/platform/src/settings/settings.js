/** Reads the settings from the environment and the `.env` file, and refuses what it does not know. */
import { existsSync, readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { z } from 'zod';
import { DEFAULT_POINTS_PER_MINUTE } from '../limits/budgets.js';
import { StartupError } from '../errors/startup-error.js';
const postgresUrl = z
    .string()
    .refine(isPostgresUrl, 'must be a URL of the form postgres://user:password@host:5432/database')
    .refine(isWellEncoded, 'has a % that stands for itself; write it as %25');
/** Points of a budget: less than the dearest query costs would refuse that for ever. */
const points = z.coerce
    .number('must be 0 or a whole number of at least 20000')
    .int('must be 0 or a whole number of at least 20000')
    .refine((given) => given === 0 || given >= 20_000, 'must be 0 or a whole number of at least 20000');
const schema = z.object({
    NODE_ENV: z
        .enum(['development', 'test', 'production'], 'must be development, test or production')
        .default('development')
        .describe('development serves GraphiQL, introspection and sample accounts; production refuses all three.'),
    HOST: z.string().min(1).default('127.0.0.1').describe('Address to listen on.'),
    PORT: z.coerce
        .number('must be a whole number from 0 to 65535')
        .int('must be a whole number from 0 to 65535')
        .min(0, 'must be a whole number from 0 to 65535')
        .max(65535, 'must be a whole number from 0 to 65535')
        .default(3000)
        .describe('TCP port of the API; 0 takes any free one.'),
    DATA_DIR: z.string().min(1).default('.data').describe('Folder of the embedded database. Unused with DATABASE_URL.'),
    DATABASE_URL: postgresUrl
        .optional()
        .describe('PostgreSQL 18 or newer to use instead of the embedded one. With the login of the owner, the start migrates ' +
        'and the application continues under a login of its own; with the login of the application, nothing is migrated.'),
    DATABASE_OWNER_URL: postgresUrl
        .optional()
        .describe('Login that owns the tables, where DATABASE_URL is the login of the application. Needed to migrate.'),
    REPLICA_DATABASE_URL: postgresUrl
        .optional()
        .describe('A streaming replica of DATABASE_URL, with the same login: visitors are answered from it while it has all that is public. ' +
        'Unset, all is read from the primary.'),
    VAULT_DATABASE_URL: postgresUrl
        .optional()
        .describe('Login that alone reaches the identity vault, of the same database. Needed in production where DATABASE_URL is the ' +
        "application's login; else it follows from the owner's."),
    DATABASE_POOL_SIZE: z.coerce
        .number('must be a whole number from 1 to 200')
        .int('must be a whole number from 1 to 200')
        .min(1, 'must be a whole number from 1 to 200')
        .max(200, 'must be a whole number from 1 to 200')
        .default(10)
        .describe('Connections that one process may hold.'),
    SAMPLE_ACCOUNTS: z
        .enum(['on', 'off'], 'must be on or off')
        .optional()
        .describe('Accounts with a known password, one for each role. Default: on with the embedded database, else off. Never in production.'),
    LOG_LEVEL: z
        .enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent'], 'must be fatal, error, warn, info, debug or silent')
        .optional()
        .describe('Default: warn in development, info in production.'),
    SIGNING_KEY: z
        .string()
        .min(32, 'must have at least 32 characters; make one with: openssl rand -base64 48')
        .optional()
        .describe('Secret that signs page cursors; the same for all API processes. Required in production.'),
    TRUST_PROXY: z.coerce
        .number('must be a whole number from 0 to 10')
        .int('must be a whole number from 0 to 10')
        .min(0, 'must be a whole number from 0 to 10')
        .max(10, 'must be a whole number from 0 to 10')
        .default(0)
        .describe('Proxies that stand before the API and add the address of their client to X-Forwarded-For. With too low a number ' +
        'all clients count as one when sign-ins fail; with too high a number they can write any address.'),
    PUBLIC_URL: z
        .string()
        .refine(isOrigin, 'must be the origin that browsers see, such as https://registry.example.org, without a path')
        .optional()
        .describe('Origin under which browsers reach the API: authenticators answer to no other. Default: http://localhost and the ' +
        'port. Required in production.'),
    SMTP_URL: z
        .string()
        .refine(isSmtpUrl, 'must be of the form smtp://user:password@host:587 or smtps://user:password@host:465')
        .refine(isWellEncoded, 'has a % that stands for itself; write it as %25')
        .optional()
        .describe('Mail server through which people are told of what concerns them; goes with MAIL_FROM. Without it, development ' +
        'writes mails into the folder mail in DATA_DIR, and everything else sends none.'),
    SMTP_TLS: z
        .enum(['on', 'off'], 'must be on or off')
        .optional()
        .describe('on sends mails encrypted or not at all; off leaves that to the server. Default: off in development, else on.'),
    MAIL_FROM: z
        .string()
        .regex(/^[^\s@,;:<>()"]+@[^\s@,;:<>()"]+$/, 'must be an address, such as registry@example.org')
        .optional()
        .describe('Address from which mails come.'),
    OIDC_ISSUER: z
        .string()
        .refine(isIssuer, 'must be the address by which the OpenID provider names itself, such as https://login.example.org')
        .optional()
        .describe('OpenID provider through which people may sign in to accounts that they have linked with it. Goes with ' +
        'OIDC_CLIENT_ID and OIDC_CLIENT_SECRET; register the redirect address PUBLIC_URL/auth/oidc/callback there.'),
    OIDC_CLIENT_ID: z.string().min(1).optional().describe('Name under which the provider knows the registry.'),
    OIDC_CLIENT_SECRET: z.string().min(1).optional().describe('Secret that the provider shares with the registry.'),
    KEY_RING_FILE: z
        .string()
        .min(1)
        .optional()
        .describe('File with the key ring of the identity vault, which only the user of the process may read (mode 0600). ' +
        'Production needs this or KEY_RING; with the embedded database one is made in DATA_DIR.'),
    KEY_RING: z
        .string()
        .optional()
        .describe('The key ring itself, instead of a file: {"<id>": "<base64 of 32 bytes>"}, the newest key last. The newest wraps, ' +
        'all unwrap.'),
    AUDIT_SIGNING_KEY_FILE: z
        .string()
        .min(1)
        .optional()
        .describe('File with the Ed25519 key (PKCS 8, PEM, mode 0600) that signs heads of the audit log. The worker alone has it; ' +
        'without it nothing is signed. With the embedded database one is made in DATA_DIR.'),
    EVIDENCE_DIR: z
        .string()
        .min(1)
        .optional()
        .describe('Folder of the evidence files, for all API processes the same. Default: evidence in DATA_DIR. With EVIDENCE_S3_ENDPOINT ' +
        'files only arrive there, and each process may have its own.'),
    EVIDENCE_S3_ENDPOINT: z
        .string()
        .refine(isOrigin, 'must be the origin of the service, such as https://s3.example.org, without a path')
        .optional()
        .describe('S3-compatible service that keeps the evidence files instead of the folder. It must honour If-None-Match: *. Goes with ' +
        'the four settings below.'),
    EVIDENCE_S3_REGION: z.string().min(1).optional().describe('Region of the service, such as eu-central-1.'),
    EVIDENCE_S3_BUCKET: z
        .string()
        .regex(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, 'must be the name of a bucket: 3 to 63 of a-z, 0-9, dot and hyphen')
        .optional()
        .describe('Bucket of the evidence files, for nothing else.'),
    EVIDENCE_S3_ACCESS_KEY_ID: z.string().min(1).optional().describe('Key that may put, get and list, and not delete.'),
    EVIDENCE_S3_SECRET_ACCESS_KEY: z.string().min(1).optional().describe('Secret of that key.'),
    BUDGET_PER_MINUTE_ANONYMOUS: points
        .default(DEFAULT_POINTS_PER_MINUTE.anonymous)
        .describe('Points that the visitors of one network (IPv4 /24, IPv6 /48) may spend in a minute, in each process. A point is ' +
        'about a field of the answer; a query costs at most 20000. 0: without a limit.'),
    BUDGET_PER_MINUTE_KEY: points.default(DEFAULT_POINTS_PER_MINUTE.key).describe('The same for one API key.'),
    BUDGET_PER_MINUTE_PERSON: points
        .default(DEFAULT_POINTS_PER_MINUTE.person)
        .describe('The same for one person who is signed in, over all their sessions.'),
    BUDGET_PER_MINUTE_GLOBAL: points
        .default(DEFAULT_POINTS_PER_MINUTE.global)
        .describe('The same for all visitors and API keys together. People who are signed in are not charged to it.'),
    ANSWER_CACHE_MB: z.coerce
        .number('must be a whole number from 0 to 4096')
        .int('must be a whole number from 0 to 4096')
        .min(0, 'must be a whole number from 0 to 4096')
        .max(4096, 'must be a whole number from 0 to 4096')
        .default(64)
        .describe('Megabytes of answers to visitors that a process keeps until something public changes, for which it looks ten times a ' +
        'second. 0 keeps none: every answer is worked out.'),
});
/** Each setting with what it is for, for the documentation and `.env.example`. */
export const settingDescriptions = new Map(Object.entries(schema.shape).map(([name, rule]) => [name, describe(rule)]));
/**
 * Merges the environment over `.env` and checks every value.
 *
 * Empty values count as absent. In `.env` every name must be known; in the environment only names that begin with
 * `RECOURSE_` can be told to be meant for us, and none is known.
 *
 * @throws StartupError that names the setting, its value's fault and the remedy.
 */
export function loadSettings(environment, dotenvPath = '.env') {
    const fromFile = existsSync(dotenvPath) ? parseEnv(readFileSync(dotenvPath, 'utf8')) : {};
    for (const name of Object.keys(fromFile)) {
        if (!(name in schema.shape))
            throw unknownSetting(name, `in ${dotenvPath}`);
    }
    for (const name of Object.keys(environment)) {
        if (name.startsWith('RECOURSE_'))
            throw unknownSetting(name, 'in the environment');
    }
    const given = {};
    for (const name of Object.keys(schema.shape)) {
        const value = environment[name] || fromFile[name];
        if (value)
            given[name] = value;
    }
    const result = schema.safeParse(given);
    if (!result.success) {
        const issue = result.error.issues[0];
        throw new StartupError(`The setting ${String(issue.path[0])} ${issue.message}. See .env.example.`);
    }
    const settings = result.data;
    if (settings.DATABASE_OWNER_URL && !settings.DATABASE_URL) {
        throw new StartupError('The setting DATABASE_URL is missing: DATABASE_OWNER_URL goes with the login of the application. With one login, set DATABASE_URL alone.');
    }
    if (settings.KEY_RING && settings.KEY_RING_FILE) {
        throw new StartupError('The settings KEY_RING and KEY_RING_FILE are both set. Remove one of them.');
    }
    if (Boolean(settings.SMTP_URL) !== Boolean(settings.MAIL_FROM)) {
        throw new StartupError(`The setting ${settings.SMTP_URL ? 'MAIL_FROM' : 'SMTP_URL'} is missing: mails need SMTP_URL and MAIL_FROM, or neither.`);
    }
    requireWholeProvider(settings);
    requireWholeStorage(settings);
    if (settings.NODE_ENV === 'production')
        requireForProduction(settings);
    return {
        ...settings,
        PUBLIC_URL: settings.PUBLIC_URL ?? `http://localhost:${settings.PORT}`,
        SAMPLE_ACCOUNTS: settings.SAMPLE_ACCOUNTS ?? (settings.DATABASE_URL ? 'off' : 'on'),
        LOG_LEVEL: settings.LOG_LEVEL ?? (settings.NODE_ENV === 'production' ? 'info' : 'warn'),
    };
}
/** Login, server and database are needed by name: the messages of the start name them. */
function isPostgresUrl(text) {
    if (!/^postgres(ql)?:\/\/\S+$/.test(text) || !URL.canParse(text))
        return false;
    const { username, hostname, pathname } = new URL(text);
    return username !== '' && hostname !== '' && pathname.length > 1;
}
function isWellEncoded(text) {
    try {
        return decodeURIComponent(text) !== '';
    }
    catch {
        return false;
    }
}
function isOrigin(text) {
    return /^https?:/.test(text) && URL.canParse(text) && new URL(text).origin === text;
}
/** As the provider writes it, and no address of the description itself, which would be believed whoever it describes. */
function isIssuer(text) {
    if (!/^https?:\/\/[^\s?#]+$/.test(text) || !URL.canParse(text))
        return false;
    const { username, password } = new URL(text);
    return username === '' && password === '' && !text.includes('/.well-known/');
}
function isSmtpUrl(text) {
    if (!/^smtps?:\/\/[^\s?#]+$/.test(text) || !URL.canParse(text))
        return false;
    const { hostname, pathname } = new URL(text);
    return hostname !== '' && (pathname === '' || pathname === '/');
}
function isUnencrypted(address) {
    return new URL(address).protocol === 'http:';
}
function isOnThisMachine(address) {
    return ['localhost', '127.0.0.1', '[::1]'].includes(new URL(address).hostname);
}
/** The provider is named whole or not at all, and reached unencrypted on this machine alone. */
function requireWholeProvider(settings) {
    const names = ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'];
    const missing = names.filter((name) => !settings[name]);
    if (missing.length === names.length)
        return;
    if (missing.length > 0) {
        throw new StartupError(`The setting ${missing[0]} is missing: an OpenID provider needs ${names.join(', ')}, or none of them.`);
    }
    const isProduction = settings.NODE_ENV === 'production';
    const issuer = settings.OIDC_ISSUER;
    if (isUnencrypted(issuer) && (isProduction || !isOnThisMachine(issuer))) {
        throw new StartupError('The setting OIDC_ISSUER begins with http: only https keeps what the provider says from being changed on its way. On loopback, development may do without.');
    }
}
/** The service is named whole or not at all, and reached unencrypted on this machine alone. */
function requireWholeStorage(settings) {
    const names = [
        'EVIDENCE_S3_ENDPOINT',
        'EVIDENCE_S3_REGION',
        'EVIDENCE_S3_BUCKET',
        'EVIDENCE_S3_ACCESS_KEY_ID',
        'EVIDENCE_S3_SECRET_ACCESS_KEY',
    ];
    const missing = names.filter((name) => !settings[name]);
    if (missing.length === names.length)
        return;
    if (missing.length > 0) {
        throw new StartupError(`The setting ${missing[0]} is missing: a storage service needs ${names.join(', ')}, or none of them.`);
    }
    const endpoint = settings.EVIDENCE_S3_ENDPOINT;
    if (isUnencrypted(endpoint) && !isOnThisMachine(endpoint)) {
        throw new StartupError('The setting EVIDENCE_S3_ENDPOINT begins with http: evidence leaves this machine encrypted only. Use https.');
    }
}
function requireForProduction(settings) {
    if (settings.SAMPLE_ACCOUNTS === 'on') {
        throw new StartupError('The setting SAMPLE_ACCOUNTS is on: production refuses accounts with a known password. Remove it.');
    }
    if (!settings.DATABASE_URL) {
        throw new StartupError('The setting DATABASE_URL is missing: production needs a PostgreSQL server of its own, not the embedded one. See docs/OPERATIONS.md.');
    }
    if (!settings.SIGNING_KEY) {
        throw new StartupError('The setting SIGNING_KEY is missing: production needs one, the same for all API processes. Make one with: openssl rand -base64 48');
    }
    if (!settings.PUBLIC_URL || (isUnencrypted(settings.PUBLIC_URL) && !isOnThisMachine(settings.PUBLIC_URL))) {
        throw new StartupError('The setting PUBLIC_URL is missing or begins with http: production needs the https origin that browsers see, such as https://registry.example.org, since authenticators answer to no other. On loopback, http will do.');
    }
    if (!settings.KEY_RING && !settings.KEY_RING_FILE) {
        throw new StartupError('The settings KEY_RING_FILE and KEY_RING are missing: production needs one of the two, the same for all API processes. See .env.example.');
    }
}
function unknownSetting(name, where) {
    return new StartupError(`Unknown setting ${name} ${where}. Known settings: ${Object.keys(schema.shape).join(', ')}. Remove it or correct its name.`);
}
function describe(rule) {
    return rule.description ?? '';
}
//# sourceMappingURL=settings.js.map