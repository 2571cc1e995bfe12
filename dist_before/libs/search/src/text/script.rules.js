/** In which script a word is written, and what that means for reading it. */
/** Scripts that are told apart; all others are OTHER. */
export const SCRIPTS = [
    'Latin',
    'Cyrillic',
    'Arabic',
    'Han',
    'Greek',
    'Hebrew',
    'Armenian',
    'Georgian',
    'Hangul',
    'Devanagari',
    'Hiragana',
    'Katakana',
    'Thai',
];
const PATTERNS = SCRIPTS.map((script) => [script, new RegExp(`\\p{Script=${script}}`, 'u')]);
/** The script of the first letter that has one; OTHER for numbers and for scripts that are not told apart. */
export function scriptOf(word) {
    for (const letter of word) {
        for (const [script, pattern] of PATTERNS)
            if (pattern.test(letter))
                return script;
    }
    return 'OTHER';
}
/** Letters of scripts that set no spaces between words. */
export const UNSPACED = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\u30FC\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}\\p{Script=Tibetan}';
//# sourceMappingURL=script.rules.js.map