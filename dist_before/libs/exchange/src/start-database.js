/** Brings the database up for a process: embedded or given, migrated, with the reference data loaded. */
import { withDatabase, prepareDatabase, startEmbeddedPostgres } from '#platform';
import { loadReferenceData } from './reference-data.js';
import { entities } from './registry.js';
/**
 * @param report told what takes time, in plain sentences.
 * @throws StartupError with one line that says what to do; nothing is left running.
 */
export async function startDatabase(settings, migrations, report) {
    const embedded = settings.DATABASE_URL
        ? null
        : await startEmbeddedPostgres({ dataDir: settings.DATA_DIR, database: 'recourse', report });
    try {
        const { applicationUrl, vaultUrl, ownerUrl } = await prepareDatabase({
            databaseUrl: settings.DATABASE_URL ?? embedded.ownerUrl,
            ownerUrl: settings.DATABASE_OWNER_URL,
            vaultUrl: settings.VAULT_DATABASE_URL,
            migrations,
            report,
        });
        if (ownerUrl) {
            const loaded = await withDatabase(ownerUrl, entities, (work) => {
                const timer = setTimeout(() => report('Loading the reference data.'), 300);
                return loadReferenceData(work).finally(() => clearTimeout(timer));
            });
            if (loaded.changed)
                report(`Loaded the reference data: ${loaded.cases} documented cases.`);
        }
        return {
            applicationUrl,
            vaultUrl,
            ownerUrl,
            dataDir: embedded?.dataDir ?? null,
            place: embedded ? embedded.dataDir : placeOf(applicationUrl),
            secret: embedded?.secret ?? null,
            stop: async () => embedded?.stop(),
        };
    }
    catch (error) {
        await embedded?.stop();
        throw error;
    }
}
/** Host and database of a URL, without the login. */
function placeOf(url) {
    const { host, pathname } = new URL(url);
    return `${host}${pathname}`;
}
//# sourceMappingURL=start-database.js.map