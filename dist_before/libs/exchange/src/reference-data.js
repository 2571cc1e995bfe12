/** Loads the folder of reference data: every library takes its own files, in the order in which they refer to one another. */
import { resolve } from 'node:path';
import { loadCases } from '#cases';
import { loadEvidence } from '#evidence';
import { loadGeography } from '#geography';
import { loadLaw } from '#law';
import { asCommand, ReferenceFiles } from '#platform';
/** Counts up when the loader writes other rows from the same files, so that they are loaded again. */
const LOADER_VERSION = 1;
/** Folder of the reference data, from the root of the project, where every process runs. */
export const REFERENCE_FOLDER = resolve('data');
/**
 * Loads the reference data if the files have changed, all of it in one transaction or nothing.
 *
 * Loading twice changes nothing. Records that others may cite stay when they vanish from the files; criticism and
 * safeguard values of a provision are replaced.
 *
 * @param work a unit of work under the owner's login.
 * @throws ReferenceFault naming file, record and field.
 */
export async function loadReferenceData(work, folder = REFERENCE_FOLDER) {
    const files = new ReferenceFiles(folder);
    const checksum = `${LOADER_VERSION}:${files.checksum()}`;
    return asCommand('reference.load', () => work.run(async () => {
        const [state] = await work.rows('select checksum from reference_epoch for update');
        if (state?.checksum === checksum)
            return { changed: false, cases: 0 };
        const countries = await loadGeography(work, files);
        const law = await loadLaw(work, files, countries);
        const cases = await loadCases(work, files, { countries, law });
        await loadEvidence(work, cases);
        await work.rows('update reference_epoch set epoch = epoch + 1, checksum = $1, loaded_at = now()', [checksum]);
        return { changed: true, cases: cases.length };
    }));
}
//# sourceMappingURL=reference-data.js.map