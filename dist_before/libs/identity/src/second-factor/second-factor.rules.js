/** What a second factor can be, and the form in which its codes are compared. */
export const SecondFactorKind = {
    TOTP: 'TOTP',
    WEBAUTHN: 'WEBAUTHN',
};
const LONGEST_LABEL = 100;
/** Says what is wrong with what somebody calls their factor; `null` when nothing is. */
export function labelFault(text) {
    const length = text.trim().length;
    if (length === 0)
        return 'The label is empty. Give a name by which you know the app or key again.';
    if (length > LONGEST_LABEL)
        return `The label may have at most ${LONGEST_LABEL} characters; it has ${length}.`;
    return text.includes('\0') ? 'The label has a character that cannot be written. Leave it out.' : null;
}
/** The six digits of a code, without the spaces that apps show; `null` when the text is none. */
export function totpCodeOf(text) {
    const digits = text.replace(/\s/g, '');
    return /^[0-9]{6}$/.test(digits) ? digits : null;
}
/** Letters and digits that are not taken for one another (Crockford's base 32). */
export const RECOVERY_ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** A recovery code as it is hashed: in upper case, without dashes and spaces; `null` when the text cannot be one. */
export function recoveryCodeOf(text) {
    const code = text.toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1');
    return code.length === 16 && [...code].every((character) => RECOVERY_ALPHABET.includes(character)) ? code : null;
}
//# sourceMappingURL=second-factor.rules.js.map