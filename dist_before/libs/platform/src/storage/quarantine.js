/** Takes in octets from somebody who is not trusted: counted and hashed as they come, looked into by nobody. */
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readdir, rm, statfs } from 'node:fs/promises';
import { join } from 'node:path';
/** As much of a file as is kept in memory, to tell its type. */
export const HEAD_BYTES = 4_096;
/** The stream was not what was announced, or did not come as it must. Nothing of it is left. */
export class StreamRefused extends Error {
    constructor(fault) {
        super(`The stream was refused: ${fault}.`);
        this.fault = fault;
        this.name = 'StreamRefused';
    }
}
/** Free space that no upload may use up, in bytes. */
const RESERVE_BYTES = 256 * 1024 * 1024;
export class Quarantine {
    constructor(folder) {
        this.folder = folder;
    }
    /** @throws Error when the folder cannot be made. */
    static async in(folder) {
        await mkdir(folder, { recursive: true, mode: 0o700 });
        return new Quarantine(folder);
    }
    /**
     * Takes in a stream. Does not destroy it, so that its sender can be answered.
     *
     * @throws StreamRefused when it differs from what was announced in length or digest, comes too slowly, is cut, or the
     *   disk is full; nothing is left of it then.
     */
    async receive(stream, announced, limits) {
        stream.on('error', () => undefined); // one that is cut before it is read tells when it is read, and ends no process
        await this.#refuseWithoutSpace(announced.size);
        const path = join(this.folder, `${randomUUID()}.part`);
        const file = await open(path, 'wx', 0o600);
        try {
            const hash = createHash('sha256');
            const head = [];
            let size = 0;
            for await (const chunk of paced(stream, limits)) {
                size += chunk.length;
                if (size > announced.size)
                    throw new StreamRefused('TOO_LONG');
                if (size - chunk.length < HEAD_BYTES)
                    head.push(chunk);
                hash.update(chunk);
                await file.appendFile(chunk);
            }
            if (size < announced.size)
                throw new StreamRefused('TOO_SHORT');
            if (hash.digest('hex') !== announced.sha256)
                throw new StreamRefused('OTHER_DIGEST');
            await file.sync();
            await file.close();
            return { ...announced, path, head: Buffer.concat(head).subarray(0, HEAD_BYTES) };
        }
        catch (error) {
            await file.close().catch(() => undefined);
            await rm(path, { force: true });
            throw error.code === 'ENOSPC' ? new StreamRefused('NO_SPACE') : error;
        }
    }
    /** Removes a file that nobody keeps. */
    async discard(file) {
        await rm(file.path, { force: true });
    }
    /** Names of what lies in quarantine: what is arriving, and what a process left that was killed. */
    async list() {
        return readdir(this.folder);
    }
    async #refuseWithoutSpace(size) {
        const { bavail, bsize } = await statfs(this.folder);
        if (bavail * bsize < size + RESERVE_BYTES)
            throw new StreamRefused('NO_SPACE');
    }
}
/** The chunks of a stream, as long as they come fast enough. */
async function* paced(stream, limits) {
    let isTooSlow = false;
    let stopWaiting = () => undefined;
    const giveUp = () => {
        isTooSlow = true;
        stopWaiting();
    };
    let inWindow = 0;
    const least = (limits.bytesPerSecond * limits.windowMs) / 1000;
    const window = setInterval(() => {
        if (inWindow < least)
            giveUp();
        inWindow = 0;
    }, limits.windowMs);
    const deadline = setTimeout(giveUp, limits.deadlineMs);
    const chunks = stream.iterator({ destroyOnReturn: false });
    // A promise for each chunk, and no race with one for all of them: that one would hold every chunk to the end.
    const next = () => new Promise((come, failed) => {
        stopWaiting = () => come(null);
        chunks.next().then(come, failed);
    });
    try {
        while (!isTooSlow) {
            const result = await next();
            if (result?.done)
                return;
            if (!result)
                break;
            inWindow += result.value.length;
            yield result.value;
        }
    }
    catch {
        throw new StreamRefused('CUT');
    }
    finally {
        clearInterval(window);
        clearTimeout(deadline);
    }
    throw new StreamRefused('TOO_SLOW');
}
//# sourceMappingURL=quarantine.js.map