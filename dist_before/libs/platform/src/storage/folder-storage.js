import { constants } from 'node:fs';
import { access, chmod, link, mkdir, open, opendir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ObjectExists } from './object-storage.js';
import { isUuid } from '../uuid.rules.js';
/**
 * Keeps each object as a file of a folder, under the first two letters of its id. Quarantine must lie on the same file
 * system: a file comes to its place by a hard link, which never replaces what is there.
 */
export class FolderStorage {
    constructor(folder) {
        this.folder = folder;
    }
    /** @throws Error when the folder cannot be made or its file system knows no hard links. */
    static async in(folder) {
        await mkdir(folder, { recursive: true, mode: 0o700 });
        await access(folder, constants.R_OK | constants.W_OK | constants.X_OK);
        const probe = join(folder, `.probe-${process.pid}-${Date.now()}`);
        try {
            await writeFile(probe, '', { flag: 'wx', mode: 0o600 });
            await link(probe, `${probe}-link`);
        }
        finally {
            await rm(probe, { force: true });
            await rm(`${probe}-link`, { force: true });
        }
        return new FolderStorage(folder);
    }
    get place() {
        return this.folder;
    }
    async keep(id, { path }) {
        const target = this.#pathOf(id);
        const shelf = join(target, '..');
        const isNewShelf = (await mkdir(shelf, { recursive: true, mode: 0o700 })) !== undefined;
        await chmod(path, 0o400);
        try {
            await link(path, target);
        }
        catch (error) {
            throw error.code === 'EEXIST' ? new ObjectExists(id) : error;
        }
        await syncFolder(shelf);
        if (isNewShelf)
            await syncFolder(this.folder);
        await rm(path, { force: true });
    }
    async read(id) {
        try {
            const file = await open(this.#pathOf(id), constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
            return file.createReadStream();
        }
        catch (error) {
            if (error.code === 'ENOENT')
                return null;
            throw error;
        }
    }
    async *list() {
        for await (const shelf of await opendir(this.folder)) {
            if (!shelf.isDirectory())
                yield shelf.name;
            else
                for await (const file of await opendir(join(this.folder, shelf.name)))
                    yield file.name;
        }
    }
    #pathOf(id) {
        if (!isUuid(id))
            throw new Error('An object is kept under a UUID.');
        return join(this.folder, id.slice(0, 2), id);
    }
}
/** Without this a new name may be gone after a loss of power. Windows opens no folder, and keeps names by itself. */
async function syncFolder(folder) {
    if (process.platform === 'win32')
        return;
    const opened = await open(folder, 'r');
    try {
        await opened.sync();
    }
    finally {
        await opened.close();
    }
}
//# sourceMappingURL=folder-storage.js.map