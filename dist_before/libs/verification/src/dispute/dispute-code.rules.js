/**
 * The code by which whoever disputes a case comes back to it: it can be read out over the telephone and copied by hand.
 *
 * 26 characters of Crockford's base32 are 130 random bits, then two are a checksum, and all stand in groups of four behind
 * `RCD-`. Crockford's alphabet has no I, L, O and U; the first three are read as what they look like. The checksum is the
 * number that the characters write, modulo the prime 1021: any one wrong character and any two neighbours that changed
 * places make another.
 *
 * Source of the alphabet: Douglas Crockford, "Base 32".
 */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** Characters that are drawn at random. */
const DRAWN = 26;
const CHECKED = 2;
const MODULUS = 1021n;
/** Random bytes that a code takes: five bits of each byte are used. */
export const CODE_BYTES = DRAWN;
/** @param bytes {@link CODE_BYTES} random ones. @returns the code, as it is shown. */
export function disputeCodeOf(bytes) {
    const drawn = Array.from(bytes.subarray(0, DRAWN), (byte) => ALPHABET[byte % ALPHABET.length]).join('');
    return written(drawn + checksumOf(drawn));
}
/**
 * A code as somebody typed it, in the form in which it was shown: capitals, spaces and hyphens are of no account. What is
 * said about a wrong one follows from its text alone, so it tells nothing of which codes there are.
 */
export function readDisputeCode(typed) {
    const text = typed
        .toUpperCase()
        .replace(/[\s\-‐‑–]/g, '')
        .replace(/^RCD/, '')
        .replaceAll('O', '0')
        .replace(/[IL]/g, '1');
    const strange = [...text].find((character) => !ALPHABET.includes(character));
    if (strange !== undefined) {
        return { fault: 'The code has a character that no code has. It has digits and letters, but no I, L, O and U.' };
    }
    if (text.length !== DRAWN + CHECKED) {
        return {
            fault: `A code has ${DRAWN + CHECKED} characters after RCD-, in groups of four; this one has ${text.length}.`,
        };
    }
    if (checksumOf(text.slice(0, DRAWN)) !== text.slice(DRAWN)) {
        return { fault: 'A character of the code is wrong, or two have changed places. Compare it with what you noted.' };
    }
    return written(text);
}
function written(text) {
    return `RCD-${text.match(/.{4}/g).join('-')}`;
}
function checksumOf(text) {
    let value = 0n;
    for (const character of text)
        value = (value * 32n + BigInt(ALPHABET.indexOf(character))) % MODULUS;
    return ALPHABET[Number(value / 32n)] + ALPHABET[Number(value % 32n)];
}
//# sourceMappingURL=dispute-code.rules.js.map