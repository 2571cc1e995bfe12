/** Most ways in which one word is read. */
const MAX_WAYS = 16;
/** @param latin letters a to z, and dots between such as are no digraph. */
export function soundOf(latin) {
    let sound = latin;
    for (const [written, meant] of SOUNDS)
        sound = sound.replace(written, meant);
    return collapsed(sound.replaceAll('.', ''));
}
/**
 * The consonants of a word. It begins with `a` where the word begins with a vowel, of whichever kind.
 *
 * @param latin letters a to z. @param script that the word is written in.
 */
export function skeletonsOf(latin, script) {
    if (!/[a-z]/.test(latin))
        return [];
    let ways = [''];
    const parts = latin.match(PARTS) ?? [];
    for (const [at, part] of parts.entries()) {
        const options = optionsOf(part, at === 0, at === parts.length - 1, script);
        ways = ways.flatMap((way) => options.map((option) => way + option)).slice(0, MAX_WAYS);
    }
    return [...new Set(ways.map(collapsed))].filter((way) => way.replace(/^a/, '').length > 0);
}
function optionsOf(part, isFirst, isLast, script) {
    if (/^[aeiou]/.test(part))
        return isFirst ? ['a'] : [''];
    switch (part) {
        case 'y':
            return isFirst ? ['a'] : [''];
        case 'w':
            return isFirst ? ['f', 'a'] : ['', 'f'];
        case 'h':
            return isLast ? ['h', ''] : ['h'];
        case 'g':
            return script === 'Cyrillic' ? ['k', 'h'] : ['k'];
        case 'c':
            return ['k', 'c', 's'];
        case 'x':
            return script === 'Han' ? ['s'] : ['s', 'ks', 'h'];
        case 'q':
            return script === 'Han' ? ['c'] : ['k'];
        case 'l':
            return script === 'Han' ? ['l', 'r'] : ['l'];
        case 'ch':
            return ['c', 's'];
        case 'ts':
            return script === 'Greek' ? ['s', 'c'] : ['s'];
        case 'ng':
            return script === 'Han' ? ['n', 'nk'] : ['nk'];
        case 'th':
        case 'dh':
            return ['t', 's'];
        default:
            return [CONSONANTS[part] ?? part];
    }
}
function collapsed(text) {
    return text.replace(/(.)\1+/g, '$1');
}
const PARTS = /shch|sch|dzh|tch|tsh|ch|sh|zh|dj|kh|gh|ph|th|dh|ts|tz|ng|ck|[aeiou]+|[a-z]/g;
const CONSONANTS = {
    shch: 's',
    sch: 's',
    dzh: 'c',
    tch: 'c',
    tsh: 'c',
    sh: 's',
    zh: 'c',
    dj: 'c',
    j: 'c',
    kh: 'h',
    gh: 'k',
    ph: 'f',
    tz: 's',
    ck: 'k',
    b: 'p',
    d: 't',
    v: 'f',
    z: 's',
};
const SOUNDS = [
    [/shch|sch|sh|ts|tz/g, 's'],
    [/dzh|tch|tsh|ch|zh|dj|j/g, 'C'],
    [/kh/g, 'h'],
    [/gh|ck|q|g|c/g, 'k'],
    [/C/g, 'c'],
    [/ph|v/g, 'f'],
    [/th|dh|d/g, 't'],
    [/z|x/g, 's'],
    [/b/g, 'p'],
    [/[ey]/g, 'i'],
    [/[ow]/g, 'u'],
];
//# sourceMappingURL=sound.rules.js.map