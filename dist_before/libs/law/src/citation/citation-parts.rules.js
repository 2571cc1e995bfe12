import { findNames, findTextWords, findYears } from './citation-name.rules.js';
import { readNumbers } from './citation-number.rules.js';
import { isYear, tokensOf } from './citation-token.rules.js';
export function partsOf(text, index) {
    const tokens = tokensOf(text);
    const names = findNames(tokens, index);
    const ofNames = new Set(names.flatMap(({ places }) => places));
    const textWords = findTextWords(tokens, ofNames);
    const taken = new Set([...ofNames, ...textWords.flatMap(({ places }) => places)]);
    const numbers = readNumbers(tokens, taken);
    const hasDay = tokens.some(({ text: word }) => MONTHS.has(word));
    const used = new Set([...taken, ...numbers.used]);
    return {
        targets: names.map(({ targets }) => targets),
        textWords,
        numbers,
        years: findYears(tokens, used),
        unread: tokens
            .filter((token, place) => !used.has(place) && isUnread(token, hasDay))
            .map(({ text: number }) => number),
        rest: tokens.filter((token, place) => !used.has(place) && saysSomething(token)).map((token) => token.text),
    };
}
/** Years are looked at apart; beside a month a small number is its day. */
function isUnread({ kind, text }, hasDay) {
    return kind === 'NUMBER' && !isYear(text) && !(hasDay && Number(text) <= 31);
}
function saysSomething({ kind, text }) {
    return kind === 'WORD' && text.length > 1 && !SAYS_NOTHING.has(text) && !MONTHS.has(text);
}
const MONTHS = new Set('january february march april may june july august september october november december'.split(' '));
const SAYS_NOTHING = new Set(('the of in on an to under see cf also and or with by at as its this that eg ie ibid supra art arts article articles ' +
    'artikel articulo articulos artigo artigos articolo section rule para paras paragraph paragraphs version text ' +
    'date dated signed opened signature annex done entered into force ' +
    'ff seq et del de des du la le les el los der die das des von dem и в о доклад no nos nr').split(' '));
//# sourceMappingURL=citation-parts.rules.js.map