/** From what a case is found by to what the index holds of it. */
import { leavesVowelsOut, romanised } from '../text/romanisation.js';
import { scriptOf } from '../text/script.rules.js';
import { skeletonsOf, soundOf } from '../text/sound.rules.js';
import { remainders } from '../text/typo.rules.js';
import { wordsOf } from '../text/words.rules.js';
import { EVERY_CASE, quoted, SEARCHED_FIELDS, wordOfTerm } from './searched-field.rules.js';
/** Counted up with each change of how words are made: the index is then made anew. */
export const INDEX_VERSION = 1;
/** Words of two fields are never next to one another. */
const GAP = 5;
const LAST_POSITION = 16_383;
const MOST_POSITIONS = 200;
export function documentOf({ texts, terms }) {
    const places = new Map();
    const put = (word, place) => {
        const found = places.get(word);
        if (!found)
            places.set(word, [place]);
        else if (found.length < MOST_POSITIONS)
            found.push(place);
    };
    let before = 0;
    for (const { field, text } of texts) {
        const { weight } = SEARCHED_FIELDS[field];
        const words = wordsOf(text);
        for (const { word, position } of words)
            put(word, `${Math.min(before + position, LAST_POSITION)}${weight}`);
        before += (words.at(-1)?.position ?? 0) + GAP;
    }
    for (const { kind, key } of terms)
        put(wordOfTerm(kind, key), `${LAST_POSITION}${SEARCHED_FIELDS[kind].weight}`);
    put(EVERY_CASE, `${LAST_POSITION}D`);
    const body = Array.from(places, ([word, at]) => `${quoted(word)}:${at.join(',')}`).join(' ');
    return { body, words: new Set(places.keys()) };
}
/** What the lexicon says of a word; it follows from the word alone. */
export function lexiconWordOf(word) {
    if (word.includes('/'))
        return { word, script: 'TERM', sound: '', skeletons: [], remainders: [] };
    const script = scriptOf(word);
    const { sound, skeletons } = heard(word, script);
    const hasSlips = !leavesVowelsOut(word, script) && !UNSPACED_SCRIPTS.has(script) && /\p{L}/u.test(word);
    return { word, script, sound, skeletons, remainders: hasSlips ? remainders(word) : [] };
}
/** How a word sounds. A single Chinese character is no name. */
export function heard(word, script) {
    const isSyllable = script === 'Han' && Array.from(word).length < 2;
    const latin = isSyllable ? '' : romanised(word, script);
    return { sound: soundOf(latin), skeletons: skeletonsOf(latin, script) };
}
const UNSPACED_SCRIPTS = new Set(['Han', 'Hiragana', 'Katakana', 'Thai']);
//# sourceMappingURL=document.js.map