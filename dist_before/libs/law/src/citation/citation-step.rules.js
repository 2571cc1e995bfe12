/** A paragraph, point or sub-point: a number, a letter, a doubled letter or a small Roman number. */
export function isStep({ kind, text }) {
    if (kind === 'NUMBER')
        return true;
    return kind === 'WORD' && (/^(\p{L})\1?$/u.test(text) || (text.length <= 5 && romanValue(text) !== null));
}
export function isNumeric(step) {
    return /^[0-9]+$/.test(step);
}
/** @returns where a step stands among its like: a number by its value, a letter by its place; 0 for all else. */
export function placeOf(step) {
    if (isNumeric(step))
        return Number(step);
    return /^[a-z]$/.test(step) ? step.charCodeAt(0) : 0;
}
/** A number without zeros before it, so that "03" is 3. */
export function canonical(text) {
    return isNumeric(text) ? text.replace(/^0+(?=[0-9])/, '') : text;
}
const ROMAN = { i: 1, v: 5, x: 10, l: 50, c: 100 };
/** @returns the value of a Roman number up to 399; null where it is none in the usual form. */
export function romanValue(text) {
    if (text.length > 12 || !/^[ivxlc]+$/.test(text))
        return null;
    const digits = [...text].map((letter) => ROMAN[letter]);
    const value = digits.reduce((sum, digit, at) => sum + (digit < (digits[at + 1] ?? 0) ? -digit : digit), 0);
    return romanOf(value) === text ? value : null;
}
const ROMAN_PARTS = Object.entries({
    ...{ c: 100, xc: 90, l: 50, xl: 40, x: 10 },
    ...{ ix: 9, v: 5, iv: 4, i: 1 },
});
function romanOf(value) {
    let rest = value;
    return ROMAN_PARTS.map(([letters, worth]) => {
        const count = Math.max(0, Math.floor(rest / worth));
        rest -= count * worth;
        return letters.repeat(count);
    }).join('');
}
//# sourceMappingURL=citation-step.rules.js.map