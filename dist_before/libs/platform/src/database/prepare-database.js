/**
 * Makes sure that the application meets a database of ours, at the right migration, under a login that owns nothing.
 *
 * Three logins: the owner makes and changes tables; the application reads and writes rows and can do nothing else, so
 * that row-level security binds it; and what is sealed is reached under a login of its own, which the application's cannot
 * become. Grants go to the group roles `recourse_application` and `recourse_vault`, in the migrations.
 */
import { createHmac } from 'node:crypto';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { StartupError } from '../errors/startup-error.js';
/** Group role that holds the application's grants; migrations make it and grant to it. */
export const APPLICATION_ROLE = 'recourse_application';
/** Group role that holds the grants on what is sealed. */
export const VAULT_ROLE = 'recourse_vault';
/** Table that TypeORM keeps the applied migrations in; its presence says that a database is ours. */
export const MIGRATIONS_TABLE = 'schema_migration';
/**
 * Checks the server, migrates when the owner's login is at hand, and answers with the login to serve under.
 *
 * Nothing is changed unless the database is empty or already ours.
 *
 * @throws StartupError when the server cannot be reached or is older than 18, the database holds something else, a
 *   migration is missing and the owner's login is not at hand, or the application's login could do too much.
 */
export async function prepareDatabase(options) {
    const report = options.report ?? (() => undefined);
    const firstUrl = options.ownerUrl ?? options.databaseUrl;
    const found = await inspect(firstUrl);
    if (!found.isOurs && !found.isEmpty) {
        throw new StartupError(`The database ${nameOf(firstUrl)} is not empty and is not a registry of Recourse (it holds ${found.example}). Name an empty database in DATABASE_URL. Nothing was changed.`);
    }
    if (!found.mayMigrate) {
        if (found.isEmpty) {
            throw new StartupError(`The login ${userOf(firstUrl)} may not create tables in ${nameOf(firstUrl)}. Grant it CREATE on the schema public, or set DATABASE_OWNER_URL to a login that may.`);
        }
        await refuseUnlessCurrent(options.databaseUrl, options.migrations);
        const vaultUrl = options.vaultUrl ?? null;
        for (const url of [options.databaseUrl, ...(vaultUrl ? [vaultUrl] : [])])
            await refuseTooMuchPower(url);
        if (vaultUrl)
            await refuseElsewhere(options.databaseUrl, vaultUrl);
        return { applicationUrl: options.databaseUrl, vaultUrl, ownerUrl: null };
    }
    const applicationUrl = options.ownerUrl ? options.databaseUrl : derivedLogin(firstUrl, 'app');
    const vaultUrl = options.vaultUrl ?? derivedLogin(firstUrl, 'vault');
    await refuseTooMuchPower(firstUrl, userOf(applicationUrl));
    await migrate(firstUrl, options.migrations, report);
    for (const [url, role] of [
        [applicationUrl, APPLICATION_ROLE],
        [vaultUrl, VAULT_ROLE],
    ]) {
        await grantLogin(firstUrl, url, role);
        await refuseElsewhere(firstUrl, url);
        await refuseTooMuchPower(url);
    }
    return { applicationUrl, vaultUrl, ownerUrl: firstUrl };
}
async function inspect(url) {
    return withClient(url, async (client) => {
        const version = await client.query('show server_version_num');
        if (Number(version.rows[0].server_version_num) < 180000) {
            throw new StartupError(`The server of ${nameOf(url)} runs PostgreSQL ${Math.floor(Number(version.rows[0].server_version_num) / 10000)}; Recourse needs 18 or newer (it uses uuidv7()).`);
        }
        const { rows } = await client.query(`with relation as (
         select c.oid, n.nspname || '.' || c.relname as name, c.relname, c.relowner
         from pg_class c join pg_namespace n on n.oid = c.relnamespace
         where n.nspname not in ('pg_catalog', 'information_schema') and n.nspname !~ '^pg_'
           and c.relkind in ('r', 'p', 'v', 'm', 'S', 'f')
           and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e'))
       select not exists (select from relation) as "isEmpty",
              exists (select from relation where name = 'public.${MIGRATIONS_TABLE}') as "isOurs",
              (select name from relation order by name limit 1) as example,
              coalesce(
                (select pg_has_role(current_user, relowner, 'USAGE') from relation where name = 'public.${MIGRATIONS_TABLE}'),
                has_schema_privilege(current_user, 'public', 'CREATE')) as "mayMigrate"`);
        return rows[0];
    });
}
/** SQLSTATE of a missing right. */
const INSUFFICIENT_PRIVILEGE = '42501';
async function migrate(url, migrations, report) {
    const owner = new DataSource({
        type: 'postgres',
        url,
        migrations: [...migrations],
        migrationsTableName: MIGRATIONS_TABLE,
        migrationsTransactionMode: 'each',
        installExtensions: false,
        applicationName: 'recourse-migrate',
    });
    await owner.initialize();
    const lock = owner.createQueryRunner();
    try {
        await lock.query(LOCK); // one migrating process at a time
        if (!(await owner.showMigrations()))
            return;
        const applied = await owner.runMigrations();
        report(`Applied ${applied.length} migrations.`);
    }
    catch (error) {
        if (error.code !== INSUFFICIENT_PRIVILEGE)
            throw error;
        throw new StartupError(`The login ${userOf(url)} may not migrate ${nameOf(url)}: ${error.message}. Give it CREATEROLE and CREATE on the schema public.`);
    }
    finally {
        await lock.query(UNLOCK);
        await lock.release();
        await owner.destroy();
    }
}
const LOCK = `select pg_advisory_lock(hashtextextended('recourse.migrate', 0))`;
const UNLOCK = `select pg_advisory_unlock(hashtextextended('recourse.migrate', 0))`;
async function refuseUnlessCurrent(url, migrations) {
    const applied = await withClient(url, async (client) => {
        const { rows } = await client.query(`select name from ${MIGRATIONS_TABLE}`);
        return new Set(rows.map((row) => row.name));
    });
    const missing = migrations.map((migration) => migration.name).filter((name) => !applied.has(name));
    if (missing.length > 0) {
        throw new StartupError(`The database ${nameOf(url)} lacks migrations (${missing.length}, the first is ${missing[0]}), and the login ${userOf(url)} may not apply them. Start the worker with DATABASE_OWNER_URL first, or run: npm run cli -- migrate`);
    }
}
/**
 * A login where only the owner's was given: its name and password follow from the owner's, so that every process of a
 * deployment arrives at the same one and nothing needs to be stored.
 */
function derivedLogin(ownerUrl, which) {
    const url = new URL(ownerUrl);
    const secret = decodeURIComponent(url.password);
    url.username = `${decodeURIComponent(url.username)}_${which}`;
    url.password = secret ? createHmac('sha256', secret).update(LABELS[which]).digest('base64url') : '';
    return url.toString();
}
const LABELS = { app: 'recourse application login', vault: 'recourse vault login' };
/** Makes the login where there is none. Of a login that is there, only one of ours gets another password. */
async function grantLogin(ownerUrl, loginUrl, role) {
    const login = userOf(loginUrl);
    const password = decodeURIComponent(new URL(loginUrl).password);
    await withClient(ownerUrl, async (client) => {
        await client.query(LOCK);
        const state = await client.query(`select exists (select from pg_roles where rolname = $1) as exists,
              exists (select from pg_auth_members m join pg_roles r on r.oid = m.roleid join pg_roles u on u.oid = m.member
                      where r.rolname = $2 and u.rolname = $1) as member`, [login, role]);
        const { exists, member } = state.rows[0];
        if (exists && !member)
            await withClient(loginUrl, () => Promise.resolve()); // whose it is shows the password
        const name = pg.escapeIdentifier(login);
        const secret = password ? `password ${pg.escapeLiteral(password)}` : '';
        try {
            if (!exists)
                await client.query(`create role ${name} login ${secret}`);
            else if (secret && (await isWrongPassword(loginUrl)))
                await client.query(`alter role ${name} ${secret}`);
            if (!member)
                await client.query(`grant ${role} to ${name}`);
        }
        catch (error) {
            throw new StartupError(`Could not set up the login ${login}: ${error.message}. Give the owner CREATEROLE and the admin option of ${role}, or make the login yourself, grant it ${role}, and set ${role === VAULT_ROLE ? 'VAULT_DATABASE_URL' : 'DATABASE_URL'} to it and DATABASE_OWNER_URL to the owner.`);
        }
    });
}
/** @param login whose power is looked at; that of the connection when left out. */
async function refuseTooMuchPower(url, login = null) {
    await withClient(url, async (client) => {
        const { rows } = await client.query(`with login as (select * from pg_roles where rolname = coalesce($1::text, current_user))
       select 'is a superuser' as reason, rolname as login from login where rolsuper
       union all select 'bypasses row-level security', rolname from login where rolbypassrls
       union all select 'is that of the owner', rolname from login where rolname = current_user and $1::text is not null
       union all select 'owns tables', rolname from login where exists (
         select from pg_class c join pg_namespace n on n.oid = c.relnamespace
         where n.nspname = 'public' and c.relkind in ('r', 'p') and pg_has_role(login.oid, c.relowner, 'USAGE'))`, [login]);
        if (rows[0]) {
            throw new StartupError(`The application's login ${rows[0].login} ${rows[0].reason}. Set DATABASE_URL (and VAULT_DATABASE_URL) to another one, with nothing but membership of ${APPLICATION_ROLE} (${VAULT_ROLE}).`);
        }
    });
}
/** Two URLs may spell one server differently, so the server is asked who it is. */
async function refuseElsewhere(ownerUrl, applicationUrl) {
    const [owner, application] = await Promise.all([ownerUrl, applicationUrl].map((url) => withClient(url, async (client) => {
        const { rows } = await client.query(`select current_database() || ' ' || extract(epoch from pg_postmaster_start_time()) as place`);
        return rows[0].place;
    })));
    if (owner !== application) {
        throw new StartupError('DATABASE_OWNER_URL, DATABASE_URL and VAULT_DATABASE_URL name different databases. Set them to the same one, with a login each.');
    }
}
async function isWrongPassword(url) {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
    try {
        await client.connect();
        return false;
    }
    catch (error) {
        return error.code === '28P01';
    }
    finally {
        await client.end();
    }
}
async function withClient(url, work) {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000, application_name: 'recourse' });
    try {
        await client.connect();
    }
    catch (error) {
        throw unreachable(url, error);
    }
    try {
        return await work(client);
    }
    finally {
        await client.end();
    }
}
function unreachable(url, error) {
    const code = error.code;
    const where = `${new URL(url).host}`;
    if (code === '28P01' || code === '28000') {
        return new StartupError(`The server ${where} refused the login ${userOf(url)}. Check its name and password.`);
    }
    if (code === '3D000') {
        return new StartupError(`The server ${where} has no database ${nameOf(url)}. Create it: createdb ${nameOf(url)}`);
    }
    return new StartupError(`The PostgreSQL server ${where} cannot be reached (${code ?? error.message}). Check DATABASE_URL and that the server runs.`);
}
function nameOf(url) {
    return decodeURIComponent(new URL(url).pathname.slice(1));
}
function userOf(url) {
    return decodeURIComponent(new URL(url).username);
}
//# sourceMappingURL=prepare-database.js.map