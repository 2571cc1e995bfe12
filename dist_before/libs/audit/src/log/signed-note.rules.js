export const LOG_KEY = 1;
export const WITNESS_KEY = 4;
const SIGNATURE_BYTES = 64;
const KEY_ID_BYTES = 4;
const TIME_BYTES = 8;
/** What a signature of the log is over. */
export function bodyOf({ origin, size, root }) {
    return `${origin}\n${size}\n${base64(root)}\n`;
}
/** A head with one signature of the log. */
export function signedHead(hash, head, key, sign) {
    const body = bodyOf(head);
    return `${body}\n${signatureLine(key.name, joined(keyId(hash, key), sign(utf8(body))))}`;
}
/** The line by which a witness says that it has seen a head, and everything before it, at a time in seconds. */
export function cosignatureLine(hash, body, key, atSeconds, sign) {
    const signature = sign(cosignedMessage(body, atSeconds));
    return signatureLine(key.name, joined(keyId(hash, key), timeBytes(atSeconds), signature));
}
/** Reads a signed head. @returns `null` when the text is none; nothing is said about its signatures. */
export function parseHead(text) {
    const end = text.indexOf('\n\n');
    if (end < 0)
        return null;
    const body = text.slice(0, end + 1);
    const [origin, sizeText, rootText, ...extensions] = body.slice(0, -1).split('\n');
    if (!origin || !sizeText || !rootText || extensions.length > 0)
        return null;
    if (!/^(0|[1-9]\d{0,15})$/.test(sizeText) || !Number.isSafeInteger(Number(sizeText)))
        return null;
    const root = fromBase64(rootText);
    if (root?.length !== 32)
        return null;
    const signatures = [];
    const lines = text.slice(end + 2).split('\n');
    if (lines.pop() !== '' || lines.length === 0)
        return null;
    for (const line of lines) {
        const [, name, blobText] = /^\u2014 (\S+) (\S+)$/.exec(line) ?? [];
        const blob = blobText === undefined ? null : fromBase64(blobText);
        if (!name || !blob || blob.length <= KEY_ID_BYTES)
            return null;
        signatures.push({ name, keyId: blob.subarray(0, KEY_ID_BYTES), bytes: blob.subarray(KEY_ID_BYTES) });
    }
    return { origin, size: Number(sizeText), root, body, signatures };
}
/**
 * How a head is signed by a key: well, badly (a line names the key and its signature does not fit), or not at all.
 */
export function signatureBy(hash, verify, head, key) {
    const id = base64(keyId(hash, key));
    const lines = head.signatures.filter(({ name, keyId: given }) => name === key.name && base64(given) === id);
    if (lines.length === 0)
        return 'ABSENT';
    return lines.some(({ bytes }) => fits(verify, head.body, bytes, key)) ? 'GOOD' : 'BAD';
}
function fits(verify, body, bytes, { type, publicKey }) {
    if (type === LOG_KEY)
        return bytes.length === SIGNATURE_BYTES && verify(publicKey, utf8(body), bytes);
    if (bytes.length !== TIME_BYTES + SIGNATURE_BYTES)
        return false;
    const at = new DataView(bytes.buffer, bytes.byteOffset, TIME_BYTES).getBigUint64(0);
    return verify(publicKey, cosignedMessage(body, at), bytes.subarray(TIME_BYTES));
}
/** A key as one line, the way C2SP writes verifier keys: `name+id+base64`. */
export function keyText(hash, key) {
    const id = Buffer.from(keyId(hash, key)).toString('hex');
    return `${key.name}+${id}+${base64(joined(Uint8Array.of(key.type), key.publicKey))}`;
}
/** Reads what {@link keyText} writes. @returns `null` when the text is no key, or its id is that of another. */
export function parseKey(hash, text) {
    const [, name, id, encoded] = /^([^\s+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/]+=*)$/.exec(text.trim()) ?? [];
    const bytes = encoded === undefined ? null : fromBase64(encoded);
    if (!name || bytes?.length !== 33 || (bytes[0] !== LOG_KEY && bytes[0] !== WITNESS_KEY))
        return null;
    const key = { name, type: bytes[0], publicKey: bytes.subarray(1) };
    return Buffer.from(keyId(hash, key)).toString('hex') === id ? key : null;
}
function keyId(hash, { name, type, publicKey }) {
    return hash(utf8(`${name}\n`), Uint8Array.of(type), publicKey).subarray(0, KEY_ID_BYTES);
}
function cosignedMessage(body, atSeconds) {
    return utf8(`cosignature/v1\ntime ${atSeconds}\n${body}`);
}
function timeBytes(seconds) {
    const bytes = new Uint8Array(TIME_BYTES);
    new DataView(bytes.buffer).setBigUint64(0, BigInt(seconds));
    return bytes;
}
function signatureLine(name, blob) {
    return `\u2014 ${name} ${base64(blob)}\n`;
}
function utf8(text) {
    return Buffer.from(text, 'utf8');
}
function joined(...parts) {
    return Buffer.concat(parts);
}
function base64(bytes) {
    return Buffer.from(bytes).toString('base64');
}
/** Only what encodes to the same text again: two texts for one signature would be two heads. */
function fromBase64(text) {
    const bytes = Buffer.from(text, 'base64');
    return bytes.toString('base64') === text ? bytes : null;
}
//# sourceMappingURL=signed-note.rules.js.map