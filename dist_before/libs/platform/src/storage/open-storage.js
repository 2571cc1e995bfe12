import { join, resolve } from 'node:path';
import { StartupError } from '../errors/startup-error.js';
import { FolderStorage } from './folder-storage.js';
import { Quarantine } from './quarantine.js';
import { S3Storage } from './s3-storage.js';
/**
 * Opens the storage that the settings name: a bucket, or else a folder. What arrives lies in the folder first, either way.
 *
 * @param dataDir folder of the embedded database, where there is one.
 * @throws StartupError when it cannot be used.
 */
export async function openStorage(settings, dataDir) {
    const folder = resolve(settings.EVIDENCE_DIR ?? join(dataDir ?? settings.DATA_DIR, 'evidence'));
    try {
        const quarantine = await Quarantine.in(join(folder, 'quarantine'));
        const s3 = s3Options(settings);
        return { quarantine, storage: s3 ? await S3Storage.at(s3) : await FolderStorage.in(join(folder, 'objects')) };
    }
    catch (error) {
        if (error instanceof StartupError)
            throw error;
        throw new StartupError(`Cannot use the evidence folder ${folder}: ${error.message}. Set EVIDENCE_DIR to a folder that the process may write, on a file system with hard links.`);
    }
}
function s3Options(settings) {
    const { EVIDENCE_S3_ENDPOINT: endpoint, EVIDENCE_S3_REGION: region, EVIDENCE_S3_BUCKET: bucket } = settings;
    const { EVIDENCE_S3_ACCESS_KEY_ID: accessKeyId, EVIDENCE_S3_SECRET_ACCESS_KEY: secretAccessKey } = settings;
    if (!endpoint || !region || !bucket || !accessKeyId || !secretAccessKey)
        return null;
    return { endpoint, region, bucket, accessKeyId, secretAccessKey };
}
//# sourceMappingURL=open-storage.js.map