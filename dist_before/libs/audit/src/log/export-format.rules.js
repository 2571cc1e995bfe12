/** What `export.json` says of the format. */
export const EXPORT_FORMAT = 'recourse audit export 1';
/** Names within the folder. */
export const EXPORT = {
    about: 'export.json',
    leaves: 'leaves.jsonl',
    unsealed: 'unsealed.jsonl',
    rows: 'rows.jsonl',
    heads: 'heads',
};
/** One line of the leaves. The canonical bytes stand as the text that they are, so that a person can read and search it. */
export function leafLine({ index, hash, salt, canonical }) {
    const [hashText, saltText] = [hash, salt].map((bytes) => Buffer.from(bytes).toString('hex'));
    return `${JSON.stringify({ index, hash: hashText, salt: saltText, leaf: Buffer.from(canonical).toString('utf8') })}\n`;
}
/** @returns `null` when the line is none of an export. */
export function parseLeafLine(line) {
    const given = parsed(line);
    const { index, hash, salt, leaf } = given ?? {};
    if (typeof index !== 'number' || typeof hash !== 'string' || typeof salt !== 'string' || typeof leaf !== 'string') {
        return null;
    }
    return {
        index,
        hash: Buffer.from(hash, 'hex'),
        salt: Buffer.from(salt, 'hex'),
        canonical: Buffer.from(leaf, 'utf8'),
    };
}
/** One line of the rows: what state a row is in now, as a hash. Its content stays where it is. */
export function rowLine({ table, key, state }) {
    return `${JSON.stringify({ table, key, state })}\n`;
}
/** @returns `null` when the line is none of an export. */
export function parseRowLine(line) {
    const { table, key, state } = parsed(line) ?? {};
    if (typeof table !== 'string' || typeof key !== 'string' || (typeof state !== 'string' && state !== null))
        return null;
    return { table, key, state };
}
/** File name of a head; in the order of their names they stand in the order of their sizes. */
export function headFile(size) {
    return `${String(size).padStart(16, '0')}.txt`;
}
function parsed(line) {
    try {
        const value = JSON.parse(line);
        return typeof value === 'object' && value !== null ? value : null;
    }
    catch {
        return null;
    }
}
//# sourceMappingURL=export-format.rules.js.map