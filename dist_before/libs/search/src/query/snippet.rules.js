/** About how long a snippet is, in UTF-16 units. */
const LENGTH = 240;
/** How much stands before the first word that was sought. */
const LEAD = 60;
export function marksIn(words, sought) {
    const starting = new Map();
    for (const [at, { forms }] of sought.entries()) {
        for (const { words: form, match } of forms) {
            const [first] = form;
            if (!starting.has(first))
                starting.set(first, []);
            starting.get(first).push({ words: form, match, sought: at });
        }
    }
    const marks = [];
    for (const [at, word] of words.entries()) {
        for (const form of starting.get(word.word) ?? []) {
            const end = endOf(words, at, form.words);
            if (end !== null)
                marks.push({ start: word.start, end, match: form.match, sought: form.sought });
        }
    }
    return { marks, found: new Set(marks.map((mark) => mark.sought)).size };
}
/** Where the words of a form end that begins at a word; null where another word comes between. */
function endOf(words, at, form) {
    let [end, position] = [words[at].end, words[at].position];
    for (const next of form.slice(1)) {
        const found = words.slice(at).find((word) => word.position === position + 1 && word.word === next);
        if (!found)
            return null;
        [end, position] = [found.end, found.position];
    }
    return end;
}
/** The part of the text with the most that was sought, in pieces that give it back when they are put together. */
export function segmentsOf(text, { marks }) {
    const ordered = [...marks].sort((one, other) => one.start - other.start || other.end - one.end);
    const [from, to] = windowOf(text, ordered);
    const segments = [];
    let at = from;
    const push = (until, match) => {
        if (until > at)
            segments.push({ text: text.slice(at, until), match });
        at = Math.max(at, until);
    };
    if (from > 0)
        segments.push({ text: '… ', match: null });
    for (const { start, end, match } of ordered) {
        if (start < at || end > to)
            continue;
        push(start, null);
        push(end, match);
    }
    push(to, null);
    if (to < text.length)
        segments.push({ text: ' …', match: null });
    return segments;
}
function windowOf(text, marks) {
    if (text.length <= LENGTH)
        return [0, text.length];
    let [best, most] = [marks[0]?.start ?? 0, 0];
    for (const { start } of marks) {
        const within = marks.filter((mark) => mark.start >= start && mark.end <= start + LENGTH - LEAD);
        const count = new Set(within.map(({ sought }) => sought)).size;
        if (count > most)
            [best, most] = [start, count];
    }
    const from = boundaryAfter(text, Math.max(0, Math.min(best - LEAD, text.length - LENGTH)), best);
    const to = Math.min(text.length, from + LENGTH);
    return [from, to === text.length ? to : boundaryBefore(text, to, from)];
}
/** The start of the first word from a place on, where there is one soon. */
function boundaryAfter(text, from, atMost) {
    if (from === 0)
        return 0;
    const space = text.slice(from, atMost).search(/\s\S/u);
    return whole(text, space < 0 ? from : from + space + 1);
}
function boundaryBefore(text, to, atLeast) {
    const space = text.slice(atLeast, to).search(/\s\S*$/u);
    return whole(text, space <= LENGTH / 2 ? to : atLeast + space);
}
/** Not between the halves of one character. */
function whole(text, at) {
    return /[\uDC00-\uDFFF]/.test(text[at] ?? '') ? at - 1 : at;
}
/** Orders the texts of a case by how well they show why it was found. */
export function tellsMore(one, other) {
    return other.found - one.found || one.weight.localeCompare(other.weight);
}
//# sourceMappingURL=snippet.rules.js.map