/**
 * The forms under which sealed names are looked for in texts, in whatever order, case, script variant or Russian case ending
 * they stand there. A text holds a name where both have a form in common; so names and texts need never meet.
 *
 * A name is looked for as its words, for scripts that part words, and as a row of characters, for those that do not
 * (Chinese, Japanese, Korean with its particles, Thai …). Two different words of one name near each other are the name, and
 * so is one with an initial of another beside it; which of its words is the surname is never guessed. One word of a name of
 * several is no form: it may be somebody else's.
 */
import { folded } from './folded-text.rules.js';
/** Kept with what was made of these rules: a change of them that changes a form takes another number. */
export const NAME_RULES = 1;
const UNSPACED = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';
const LETTERS = `(?:(?![${UNSPACED}])[\\p{L}\\p{M}])+`;
const WORD = new RegExp(`${LETTERS}(?:'${LETTERS})*`, 'gu');
/** Characters of scripts without spaces, with the spaces and dots that may still stand between the parts of a name. */
const ROW = new RegExp(`[${UNSPACED}](?:[\\s.·•‧・-]{0,2}[${UNSPACED}])*`, 'gu');
const OF_ROW = new RegExp(`[${UNSPACED}]`, 'gu');
/** Words that many names share and that tell nobody from another. */
const PARTICLES = new Set('al el bin ibn bint de del della di da das dos der den la van von ter ten mr mrs ms dr аль эль бин ибн оглы кызы بن ابن بنت ال آل الله'
    .split(' ')
    .map((particle) => folded(particle).text));
/** The commonest Arabic name in its Egyptian spelling is also the commonest preposition, so alone it is not looked for. */
const ARABIC_ON = 'على';
const SHORTEST_WORD = 2;
const SHORTEST_POSSESSIVE = 5;
const SHORTEST_JOINED = 5;
const SHORTEST_ROW = 2;
/** Of a longer row its beginning is looked for. */
const LONGEST_ROW = 12;
const SHORTEST_STEM = 3;
const MOST_WORDS_BETWEEN = 2;
/** How many words of whatever kind the words of a name may stand apart. */
const FARTHEST = 8;
const MOST_INITIALS = 3;
/** @param sealed a name or alias as it is put into the vault, in any script; its scripts may differ. */
export function formsOfName(sealed) {
    const text = folded(sealed);
    const words = nameWords(text);
    const spelled = words.map((word) => (isLong(word) ? [...new Set(spellings(plain(word.text), word.script))] : []));
    const forms = new Set(joinedWords(words).map(alone));
    spelled.forEach((spellingsOf, place) => {
        if (words.length === 1)
            addAll(forms, spellingsOf.map(alone));
        for (const other of spelled.slice(place + 1, place + FARTHEST))
            addAll(forms, pairs(spellingsOf, other));
        const beside = words.filter((_, at) => at !== place && Math.abs(at - place) < FARTHEST);
        const letters = beside.map(({ text: word }) => word.charAt(0));
        addAll(forms, letters.flatMap((letter) => spellingsOf.map((form) => withInitial(form, letter))));
    });
    for (const row of rowsOf(text)) {
        if (row.length >= SHORTEST_ROW)
            forms.add(inRow(row.slice(0, LONGEST_ROW)));
    }
    return forms;
}
/** Every form that a text has, of whatever name: some dozen for each word or character. */
export function formsIn(text) {
    const folding = folded(text);
    const words = wordsOf(folding);
    const forms = new Set();
    const units = unitsOf(words);
    units.forEach((unit, at) => {
        if (unit.mayBeAlone)
            addAll(forms, unit.forms.map(alone));
        for (const before of unitsBefore(units, at)) {
            if (areOneName(words, before, unit))
                addAll(forms, pairs(before.forms, unit.forms));
        }
        for (const letter of initialsBeside(words, unit)) {
            addAll(forms, unit.forms.map((form) => withInitial(form, letter)));
        }
    });
    for (const row of rowsOf(folding))
        addWindows(row, forms);
    return forms;
}
function alone(form) {
    return `1 ${form}`;
}
/** In either order. */
function pairs(some, others) {
    return some.flatMap((one) => others.map((other) => (one < other ? `2 ${one} ${other}` : `2 ${other} ${one}`)));
}
function withInitial(form, letter) {
    return `i ${form} ${letter}`;
}
function inRow(characters) {
    return `r ${characters.join('')}`;
}
function addAll(forms, more) {
    for (const form of more)
        forms.add(form);
}
/** The words by which a name is told from others; all of them, where there are none but particles. */
function nameWords(text) {
    const words = wordsOf(text);
    const hasCapitals = words.some(({ capital }) => capital);
    const telling = words.filter((word) => !PARTICLES.has(word.text) && (word.capital || !hasCapitals));
    const chosen = telling.some(isLong) ? telling : words;
    return chosen.filter((word, index) => chosen.findIndex(({ text }) => text === word.text) === index);
}
function isLong({ text }) {
    return text.length >= SHORTEST_WORD;
}
/** Neighbouring words written as one, as in names of accounts: in either order. */
function joinedWords(words) {
    return words
        .slice(1)
        .flatMap((word, index) => {
        const before = words[index]?.text ?? '';
        return [plain(before + word.text), plain(word.text + before)];
    })
        .filter((joined) => joined.length >= SHORTEST_JOINED);
}
function wordsOf(folding) {
    return Array.from(folding.text.matchAll(WORD), ({ 0: text, index }) => {
        const first = folding.origin[index] ?? 0;
        const last = folding.origin[index + text.length - 1] ?? first;
        const original = folding.source.slice(first, last + 1).join('');
        const capital = !/^\p{Ll}/u.test(original);
        const light = PARTICLES.has(text) || (capital && text.length < SHORTEST_WORD);
        return { text, start: index, end: index + text.length, script: scriptOf(original), capital, light };
    });
}
function scriptOf(original) {
    if (/\p{Script=Cyrillic}/u.test(original))
        return 'CYRILLIC';
    if (original === ARABIC_ON)
        return 'ARABIC_ON';
    return /\p{Script=Arabic}/u.test(original) ? 'ARABIC' : 'OTHER';
}
function plain(word) {
    return word.replaceAll("'", '');
}
/** Forms under which two ways to write one word meet. */
function spellings(word, script) {
    const forms = [word];
    if (word.length >= 5)
        forms.push(word.replace(/([aou])e/g, '$1').replaceAll('aa', 'a')); // ue and aa for ü and å
    if (script === 'CYRILLIC')
        forms.push(...stems(word));
    if (script === 'ARABIC')
        forms.push(...withoutStart(word, ['ال']));
    return forms;
}
/** Case endings of Russian names and surnames, singular, as they are when folded. */
const ENDINGS = 'ыми ими ого его ому ему ою ею ой ей ом ем ым им ых их ую юю ая яя ые ие ый ий а я о у ю ы и е ь й'
    .split(' ')
    .map((ending) => folded(ending).text);
/**
 * What is left when an ending is taken off; every ending that fits, since the nominative may end like an oblique case.
 *
 * Blind to vowels that come and go (Павел, Павла), to stems of two letters, and to the gender of a surname.
 */
function stems(word) {
    return ENDINGS.filter((ending) => word.endsWith(ending))
        .map((ending) => word.slice(0, word.length - ending.length))
        .filter((stem) => stem.length >= SHORTEST_STEM);
}
/** Conjunctions and prepositions that Arabic writes together with the next word. */
const CONJUNCTIONS = ['و', 'ف'];
const PREPOSITIONS = ['لل', 'ب', 'ل', 'ك'];
function withoutStart(word, starts) {
    return starts
        .filter((start) => word.startsWith(start) && word.length - start.length >= SHORTEST_STEM)
        .map((start) => word.slice(start.length));
}
/** Spellings of a word of a running text, with what grammar may have put before and behind it. */
function spellingsInText({ text, script }) {
    const pieces = text.includes("'") ? [plain(text), ...text.split("'").filter((piece) => piece.length > 1)] : [text];
    return new Set(pieces.flatMap((piece) => bareWords(piece, script)).flatMap((bare) => spellings(bare, script)));
}
function bareWords(word, script) {
    if (script === 'OTHER' && word.endsWith('s') && word.length >= SHORTEST_POSSESSIVE)
        return [word, word.slice(0, -1)];
    if (script !== 'ARABIC')
        return [word];
    const withConjunction = [word, ...withoutStart(word, CONJUNCTIONS)];
    return [...withConjunction, ...withConjunction.flatMap((rest) => withoutStart(rest, PREPOSITIONS))];
}
function unitsOf(words) {
    const known = new Map();
    return words.flatMap((word, at) => {
        const key = `${word.script} ${word.text}`;
        const forms = known.get(key) ?? [...spellingsInText(word)].filter((form) => form.length >= SHORTEST_WORD);
        known.set(key, forms);
        const joined = joinedWithNext(words, at);
        return [
            ...(forms.length > 0 ? [{ first: at, last: at, forms, mayBeAlone: word.script !== 'ARABIC_ON' }] : []),
            ...(joined === '' ? [] : [{ first: at, last: at + 1, forms: [joined], mayBeAlone: true }]),
        ];
    });
}
function joinedWithNext(words, at) {
    const [word, next] = [words[at], words[at + 1]];
    if (!word || !next || next.start - word.end > 2)
        return '';
    const joined = plain(word.text + next.text);
    return joined.length < SHORTEST_JOINED ? '' : joined;
}
/** Those that end before one begins, from the nearest on. */
function* unitsBefore(units, of) {
    const start = units[of]?.first ?? 0;
    for (let at = of - 1; at >= 0; at -= 1) {
        const unit = units[at];
        if (!unit || unit.first < start - FARTHEST)
            return;
        if (unit.last < start)
            yield unit;
    }
}
/** Neighbours are one name in any case of letters; with words between them, both must be written as names. */
function areOneName(words, before, after) {
    const between = words.slice(before.last + 1, after.first).filter(({ light }) => !light).length;
    const capitals = words[before.first]?.capital && words[after.first]?.capital;
    return between <= (capitals ? MOST_WORDS_BETWEEN : 0);
}
/** Given names shortened to their letters beside a word: before or behind it, in a row. */
function initialsBeside(words, { first, last }) {
    return [...initialsFrom(words, first, -1), ...initialsFrom(words, last, 1)];
}
function initialsFrom(words, from, step) {
    const letters = [];
    for (let at = from + step; Math.abs(at - from) <= MOST_INITIALS; at += step) {
        const word = words[at];
        if (!word || word.text.length >= SHORTEST_WORD || !word.capital)
            break;
        letters.push(word.text);
    }
    return letters;
}
/** The characters of scripts without spaces that stand in a row, row by row. */
function rowsOf({ text }) {
    return Array.from(text.matchAll(ROW), ({ 0: row }) => Array.from((row.match(OF_ROW) ?? []).join('').normalize('NFC')));
}
function addWindows(row, forms) {
    row.forEach((_, from) => {
        const longest = Math.min(LONGEST_ROW, row.length - from);
        for (let length = SHORTEST_ROW; length <= longest; length += 1)
            forms.add(inRow(row.slice(from, from + length)));
    });
}
//# sourceMappingURL=sealed-name.rules.js.map