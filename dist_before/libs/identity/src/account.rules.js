/** What an account must look like to be made. */
import { isCommonPassword } from './common-password.rules.js';
/** Shortest password that a new account may have, in characters. */
export const SHORTEST_PASSWORD = 15;
/** Longest password, in characters; a longer one is nobody's. */
export const LONGEST_PASSWORD = 128;
const LONGEST_EMAIL = 254; // RFC 5321, 4.5.3.1.3, less the angle brackets
const LONGEST_DISPLAY_NAME = 100;
/** An e-mail address as it is stored and compared, in lower case; `null` when the text is none. */
export function emailOf(text) {
    const email = text.trim().toLowerCase();
    return email.length <= LONGEST_EMAIL && /^[^\s@\0]+@[^\s@\0]+$/.test(email) ? email : null;
}
/** A password as it is hashed: the same for every way in which Unicode can write the same characters (NFKC). */
export function normalPassword(text) {
    return text.normalize('NFKC');
}
/** Length of a normal password, in characters as a person counts them, not in UTF-16 units. */
export function passwordLength(normal) {
    return [...normal].length;
}
/**
 * Says what is wrong with a new password; `null` when nothing is.
 *
 * There is no rule on which characters it has: such rules make passwords alike (NIST SP 800-63B, 3.1.1.2).
 */
export function passwordFault(text) {
    const normal = normalPassword(text);
    const length = passwordLength(normal);
    if (length < SHORTEST_PASSWORD)
        return `The password needs at least ${SHORTEST_PASSWORD} characters; it has ${length}.`;
    if (length > LONGEST_PASSWORD)
        return `The password may have at most ${LONGEST_PASSWORD} characters; it has ${length}.`;
    if (isCommonPassword(normal)) {
        return 'The password is a well-known one, or is made of well-known ones alone. Take four or more words that have nothing to do with each other.';
    }
    return null;
}
/** Says what is wrong with the name that others see; `null` when nothing is. */
export function displayNameFault(text) {
    const length = [...text.trim()].length;
    if (length === 0)
        return 'The display name is empty. Give the name that others are to see.';
    if (length > LONGEST_DISPLAY_NAME) {
        return `The display name may have at most ${LONGEST_DISPLAY_NAME} characters; it has ${length}.`;
    }
    return null;
}
//# sourceMappingURL=account.rules.js.map