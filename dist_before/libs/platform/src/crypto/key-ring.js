/**
 * The keys that data keys are wrapped with. The newest wraps, all unwrap, so that a key can be replaced while the
 * registry works.
 */
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StartupError } from '../errors/startup-error.js';
/** Injection token of the key ring; `null` where the process has none. */
export const KEY_RING = Symbol('KEY_RING');
/** Something sealed could not be opened. Says nothing of what is in it, nor of the keys. */
export class CannotOpen extends Error {
    constructor() {
        super(...arguments);
        this.name = 'CannotOpen';
    }
}
const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
/** A ring whose keys this process holds. */
export class LocalKeyRing {
    #keys;
    /** @param keys at least one, oldest first. */
    constructor(keys) {
        const newest = [...keys.keys()].at(-1);
        if (newest === undefined)
            throw new Error('A key ring needs a key.');
        this.#keys = new Map(keys);
        this.newestId = newest;
    }
    get ids() {
        return [...this.#keys.keys()];
    }
    wrap(dataKey, context) {
        const nonce = randomBytes(NONCE_BYTES);
        const cipher = createCipheriv('aes-256-gcm', this.#key(this.newestId), nonce);
        cipher.setAAD(wrapContext(this.newestId, context));
        const bytes = Buffer.concat([nonce, cipher.update(dataKey), cipher.final(), cipher.getAuthTag()]);
        return Promise.resolve({ keyId: this.newestId, bytes });
    }
    async unwrap({ keyId, bytes }, context) {
        const key = this.#key(keyId);
        if (bytes.length !== NONCE_BYTES + KEY_BYTES + TAG_BYTES)
            throw new CannotOpen('A wrapped key has the wrong length.');
        try {
            const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, NONCE_BYTES), {
                authTagLength: TAG_BYTES,
            });
            decipher.setAAD(wrapContext(keyId, context));
            decipher.setAuthTag(bytes.subarray(-TAG_BYTES));
            return Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES, -TAG_BYTES)), decipher.final()]);
        }
        catch {
            throw new CannotOpen('A wrapped key was changed, or belongs elsewhere.');
        }
    }
    async derive(keyId, purpose) {
        return Buffer.from(hkdfSync('sha256', this.#key(keyId), Buffer.alloc(0), `recourse v1 ${purpose}`, KEY_BYTES));
    }
    toString() {
        return '[key ring]';
    }
    toJSON() {
        return '[key ring]';
    }
    #key(id) {
        const key = this.#keys.get(id);
        if (!key)
            throw new CannotOpen(`The key ring lacks the key ${id}. Add it: what it wrapped cannot be opened without it.`);
        return key;
    }
}
function wrapContext(keyId, context) {
    return Buffer.from(JSON.stringify(['wrap', 'v1', keyId, context]));
}
/**
 * Reads a ring: a JSON object of key ids with 32 bytes in base64 each, oldest first.
 *
 * @param where how messages call it, such as a setting or a file.
 * @throws StartupError that never repeats a key.
 */
export function parseKeyRing(text, where) {
    const fault = (what) => new StartupError(`${where} is no key ring: ${what}. Write {"<id>": "<base64 of 32 bytes>"}, the newest key last; make a key with: openssl rand -base64 32`);
    const names = namesIn(text);
    let parsed;
    try {
        parsed = JSON.parse(text);
    }
    catch {
        throw fault('it is not JSON');
    }
    if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed))
        throw fault('it is no JSON object');
    const entries = Object.entries(parsed);
    if (entries.length === 0)
        throw fault('it holds no key');
    if (names !== entries.length)
        throw fault('an id stands in it twice');
    const keys = new Map();
    for (const [id, value] of entries) {
        // A number as an id would come first, whatever its place in the text.
        if (!/^[a-z][a-z0-9-]{0,39}$/.test(id)) {
            throw fault('an id has another form than a lower-case letter and up to 39 more letters, digits and dashes');
        }
        const key = typeof value === 'string' ? Buffer.from(value, 'base64') : null;
        if (!key ||
            key.length !== KEY_BYTES ||
            key.toString('base64').replace(/=+$/, '') !== value.replace(/=+$/, '')) {
            throw fault(`the key ${id} is not 32 bytes in base64`);
        }
        if ([...keys.values()].some((other) => other.equals(key)))
            throw fault(`the key ${id} is the same as another one`);
        keys.set(id, key);
    }
    return new LocalKeyRing(keys);
}
/** How many names the text gives: `JSON.parse` keeps only the last of two that are the same. */
function namesIn(text) {
    return [...text.matchAll(/"(?:[^"\\]|\\.)*"\s*:/g)].length;
}
/**
 * Reads a ring from a file that nobody but the user of this process may read.
 *
 * @throws StartupError saying what to change; it never repeats a key.
 */
export function readKeyRing(path) {
    let text;
    try {
        // Windows knows no such modes; there the folder's permissions must do.
        if (process.platform !== 'win32') {
            const { mode, uid } = statSync(path);
            const modeOfFile = mode & 0o777;
            if (modeOfFile !== 0o600 && modeOfFile !== 0o400) {
                throw new StartupError(`The key ring ${path} can be read by others (mode ${modeOfFile.toString(8).padStart(4, '0')}). Run: chmod 600 ${path}`);
            }
            if (uid !== process.getuid?.()) {
                throw new StartupError(`The key ring ${path} belongs to another user than the one this process runs as. Change its owner.`);
            }
        }
        text = readFileSync(path, 'utf8');
    }
    catch (error) {
        if (error instanceof StartupError)
            throw error;
        throw new StartupError(`The key ring ${path} cannot be read (${error.code ?? 'unknown'}). Check KEY_RING_FILE.`);
    }
    return parseKeyRing(text, `The file ${path}`);
}
/** The ring that the settings name, or that of the folder of data; `null` where there is neither. @throws StartupError */
export function openKeyRing(settings, folder) {
    if (settings.KEY_RING_FILE)
        return readKeyRing(settings.KEY_RING_FILE);
    if (settings.KEY_RING)
        return parseKeyRing(settings.KEY_RING, 'The setting KEY_RING');
    return folder === null ? null : keyRingIn(folder);
}
/** The ring of a folder of data, made at the first start: for development, where nobody sets one. */
export function keyRingIn(folder) {
    const path = join(folder, 'key-ring.json');
    if (!existsSync(path)) {
        const id = `made-${randomBytes(3).toString('hex')}`; // so that a ring made anew is not taken for the one that was lost
        const ring = JSON.stringify({ [id]: randomBytes(KEY_BYTES).toString('base64') });
        writeFileSync(path, ring, { mode: 0o600, flag: 'wx' });
    }
    return readKeyRing(path);
}
//# sourceMappingURL=key-ring.js.map