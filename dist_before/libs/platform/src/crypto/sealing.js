/** Seals single values with a data key, bound to the place they are stored in. */
import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import { CannotOpen } from './key-ring.js';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
/** @returns a new data key of 256 bits. */
export function newDataKey() {
    return randomBytes(32);
}
/** Seals a text (AES-256-GCM, a nonce of its own). @throws Error when a part of the place has another form than an id. */
export function seal(text, dataKey, place) {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv('aes-256-gcm', dataKey, nonce);
    cipher.setAAD(contextOf(place));
    const ciphertext = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return { nonce, ciphertext, tag: cipher.getAuthTag() };
}
/** Opens what {@link seal} made. @throws CannotOpen when anything about it, its place or its key has changed. */
export function open(sealed, dataKey, place) {
    if (sealed.nonce.length !== NONCE_BYTES || sealed.tag.length !== TAG_BYTES) {
        throw new CannotOpen('A sealed value has the wrong form.');
    }
    try {
        const decipher = createDecipheriv('aes-256-gcm', dataKey, sealed.nonce, { authTagLength: TAG_BYTES });
        decipher.setAAD(contextOf(place));
        decipher.setAuthTag(sealed.tag);
        return Buffer.concat([decipher.update(sealed.ciphertext), decipher.final()]).toString('utf8');
    }
    catch {
        throw new CannotOpen('A sealed value was changed, or belongs elsewhere.');
    }
}
/** `v1|table|column|row|person|key id`; no part may hold the bar, so no two places read alike. */
function contextOf({ table, column, row, person, keyId }) {
    const parts = [table, column, row, person, keyId];
    if (!parts.every((part) => /^[A-Za-z0-9_.:-]+$/.test(part)))
        throw new Error('A part of a sealed place is no id.');
    return Buffer.from(['v1', ...parts].join('|'));
}
/** Bytes of a blind index: short, so that among a quarter of a million values four share one, and it proves nothing. */
const INDEX_BYTES = 2;
/**
 * A tag by which equal values of one column can be looked for without opening them (HMAC-SHA-256, cut).
 *
 * Only for values that are hard to guess and rarely shared, such as numbers of documents; never for names: equal tags
 * tell that values may be equal.
 *
 * @param ringKeyId key of the ring that the column's key follows from.
 */
export async function blindIndex(ring, ringKeyId, column, value) {
    const key = await ring.derive(ringKeyId, `blind index ${column}`);
    return createHmac('sha256', key).update(normalised(value)).digest().subarray(0, INDEX_BYTES);
}
/**
 * The key of marks within one scope, such as a case: a text has another mark in each scope, so that what is in two of them
 * does not show.
 */
export function markKey(ring, ringKeyId, scope) {
    return ring.derive(ringKeyId, `marks of ${scope}`);
}
/**
 * The mark of a text under a {@link markKey}: HMAC-SHA-256, cut to 64 bits, as a signed number. By marks one can ask whether a
 * text is among sealed ones and not be told wrongly that it is. Whoever has key and marks can try guesses, so marks are shown
 * to nobody.
 */
export function markOf(key, text) {
    return createHmac('sha256', key).update(text).digest().readBigInt64BE(0).toString();
}
/** The form in which two spellings of one number or address are the same. */
export function normalised(value) {
    return value
        .normalize('NFKC')
        .toUpperCase()
        .toLowerCase()
        .replace(/[\s\p{P}\p{S}]/gu, '');
}
//# sourceMappingURL=sealing.js.map