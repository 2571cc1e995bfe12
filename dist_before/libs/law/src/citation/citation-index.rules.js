/** What citations are read against: the names of instruments and texts, and the numbers that are recorded in each text. */
import { CUSTOMARY_NAMES } from './citation-names.rules.js';
import { numbersOf } from './citation-number.rules.js';
import { isNumeric } from './citation-step.rules.js';
import { tokensOf, wordsOf } from './citation-token.rules.js';
export function citationIndex({ instruments, texts, provisions, edges }) {
    const instrumentById = new Map(instruments.map((one) => [one.id, one]));
    const textById = new Map(texts.map((one) => [one.id, one]));
    return {
        instruments: instrumentById,
        texts: textById,
        provisions: new Map(provisions.map((one) => [one.id, one])),
        textsOf: grouped(texts, ({ instrumentId }) => [instrumentId]),
        numberedIn: grouped(provisions.map(numbered), ({ provision }) => [provision.textVersionId]),
        edgesOf: grouped(edges, (edge) => [edge.fromProvisionId, edge.toProvisionId].filter((id) => id !== null)),
        names: namesOf(instruments, texts, instrumentById, textById),
        slugs: texts.map(({ id, instrumentId }) => ({
            pieces: tokensOf(id).map(({ text }) => text),
            target: { instrumentId, textId: id },
        })),
    };
}
function numbered(provision) {
    return { provision, numbers: numbersOf(provision.number) };
}
function namesOf(instruments, texts, instrumentById, textById) {
    const byWords = new Map();
    const add = (name, target) => {
        const words = wordsOf(name);
        // A bare number, such as that of a law, is no name: it could be the number of an article.
        if (words.length === 0 || words.every(isNumeric))
            return;
        const known = byWords.get(words.join(' '));
        if (known)
            known.targets.push(target);
        else
            byWords.set(words.join(' '), { words, targets: [target] });
    };
    for (const instrument of instruments) {
        for (const name of titlesOf(instrument))
            add(name, { instrumentId: instrument.id, textId: null });
    }
    for (const text of texts) {
        for (const name of symbolsOf(text))
            add(name, { instrumentId: text.instrumentId, textId: text.id });
    }
    for (const [id, names] of Object.entries(CUSTOMARY_NAMES)) {
        const target = targetOf(id, instrumentById, textById);
        if (target)
            names.forEach((name) => add(name, target));
    }
    const byFirst = grouped([...byWords.values()], ({ words }) => [words[0]]);
    return new Map([...byFirst].map(([first, names]) => [first, [...names].sort((a, b) => b.words.length - a.words.length)]));
}
function targetOf(id, instruments, texts) {
    if (instruments.has(id))
        return { instrumentId: id, textId: null };
    const text = texts.get(id);
    return text ? { instrumentId: text.instrumentId, textId: id } : null;
}
/** Title, its first part, short title and aliases, each without what stands in brackets. */
function titlesOf({ id, title, shortTitle, aliases }) {
    const parts = [';', ',', '('].map((end) => title.split(end, 1)[0]);
    const long = parts.filter((part) => wordsOf(part).length >= 3);
    return [id, title, ...long, ...[shortTitle, ...aliases].map((name) => name.split('(', 1)[0])];
}
function symbolsOf({ documentSymbol }) {
    if (documentSymbol === null)
        return [];
    const resolution = /^A\/RES\/(.+)$/.exec(documentSymbol);
    if (resolution)
        return [documentSymbol, `resolution ${resolution[1]}`];
    return isNumeric(documentSymbol) ? [`Law ${documentSymbol}`] : [documentSymbol];
}
function grouped(all, keysOf) {
    const groups = new Map();
    for (const one of all) {
        for (const key of keysOf(one)) {
            const group = groups.get(key);
            if (group)
                group.push(one);
            else
                groups.set(key, [one]);
        }
    }
    return groups;
}
//# sourceMappingURL=citation-index.rules.js.map