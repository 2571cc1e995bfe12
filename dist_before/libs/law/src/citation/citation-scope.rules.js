import { isOfYear } from './citation-name.rules.js';
import { near } from './citation-near.rules.js';
import { listed, textName } from './citation-words.rules.js';
export const EXAMPLE = 'Give an article and what it is of, such as "Art. 36(1), UNCC zero draft" or "ICCPR art 19(3)".';
export function refuse(refused) {
    return { refused };
}
/** Documents about an instrument, or beside it, which are not that instrument. */
const ANOTHER_DOCUMENT = new Set('protocol protocols protocole protokoll protocolo comment comments commentary commentaire report guidance observation observations'.split(' '));
/** @returns the instruments that are named; several where one name stands for several. */
export function instrumentsOf(parts, index) {
    const named = namedIds(parts, index);
    if (named.length === 0)
        return unnamed(parts, index);
    const other = parts.rest.find((word) => ANOTHER_DOCUMENT.has(word));
    const instruments = named.flatMap((id) => index.instruments.get(id) ?? []);
    if (other !== undefined) {
        return refuse(`It speaks of a ${other} beside ${listed(instruments.map(({ shortTitle }) => shortTitle))}, and the registry has no such document. To cite the instrument itself, leave that word out.`);
    }
    return instruments;
}
/** Ids of what is named; none where several names stand for different instruments that only ambiguity could join. */
function namedIds({ targets, textWords }, index) {
    const sets = targets.map((of) => [...new Set(of.map(({ instrumentId }) => instrumentId))]);
    if (sets.length === 0)
        return distinctiveIds(textWords, index);
    const common = sets.reduce((kept, next) => kept.filter((id) => next.includes(id)));
    if (common.length > 0)
        return common;
    return withoutParents([...new Set(sets.flat())], index);
}
/** "zero draft" alone: only one instrument has a text that is called so. */
function distinctiveIds(textWords, index) {
    const distinctive = textWords.filter(({ isDistinctive }) => isDistinctive);
    if (distinctive.length === 0)
        return [];
    const ids = new Set([...index.texts.values()]
        .filter((text) => distinctive.every((words) => words.picks(text)))
        .map(({ instrumentId }) => instrumentId));
    return ids.size === 1 ? [...ids] : [];
}
/** "Second Additional Protocol to the Budapest Convention" names the convention only to say whose protocol it is. */
function withoutParents(ids, index) {
    const parents = new Set(ids.map((id) => index.instruments.get(id)?.parentId));
    return ids.filter((id) => !parents.has(id));
}
function unnamed({ rest }, index) {
    if (rest.length === 0)
        return refuse(`It does not say what the article is of. ${EXAMPLE}`);
    const suggestions = near(rest, index);
    const found = suggestions.length > 0 ? ` Near to it: ${suggestions.join('; ')}.` : '';
    return refuse(`The registry has no instrument that is called "${rest.join(' ').slice(0, 80)}".${found} Give a title, a short title or a document symbol; instruments { shortTitle aliases } lists them.`);
}
/** @returns the texts of these instruments that the names, words and years of the citation leave. */
export function textsOf(parts, instruments, index) {
    if (instruments.length > 1 && !areNamedTogether(parts, instruments)) {
        const names = listed(instruments.map(({ shortTitle }) => shortTitle));
        return refuse(`It names several instruments: ${names}. Cite one at a time.`);
    }
    const all = instruments.flatMap(({ id }) => index.textsOf.get(id) ?? []);
    if (all.length === 0)
        return refuse(`No text of ${instruments[0].shortTitle} is recorded, and so no provision.`);
    const bySymbol = textsByName(parts, all);
    if (bySymbol.length === 0) {
        return refuse(`It names texts that exclude one another. Name one of: ${all.map(textName).join('; ')}.`);
    }
    const byWords = bySymbol.filter((text) => parts.textWords.every((words) => words.picks(text)));
    if (byWords.length === 0)
        return noSuchText(parts, instruments, all);
    return withinYears(parts, byWords, byWords.length < all.length);
}
/** One name may stand for several instruments; several names for different ones are several citations. */
function areNamedTogether({ targets }, instruments) {
    return targets.some((of) => instruments.every(({ id }) => of.some(({ instrumentId }) => instrumentId === id)));
}
/** The texts that every name in the citation leaves: a symbol names one, a title all. */
function textsByName({ targets }, all) {
    const allows = (of, text) => {
        const own = of.filter(({ instrumentId }) => instrumentId === text.instrumentId);
        return own.length === 0 || own.some(({ textId }) => textId === null || textId === text.id);
    };
    return all.filter((text) => targets.every((of) => allows(of, text)));
}
function noSuchText({ textWords }, instruments, all) {
    const words = listed(textWords.map((one) => `"${one.words}"`));
    const names = listed(instruments.map(({ shortTitle }) => shortTitle));
    return refuse(`No text of ${names} that is recorded fits ${words}. Recorded are: ${all.map(textName).join('; ')}.`);
}
function withinYears({ years }, texts, named) {
    let meant = texts;
    const warnings = [];
    for (const year of new Set(years)) {
        const ofYear = meant.filter((text) => isOfYear(text, year));
        if (ofYear.length > 0)
            meant = ofYear;
        else
            warnings.push(`No text of ${year} is recorded there, so the year was not used to choose a text.`);
    }
    return { texts: meant, named: named || meant.length < texts.length, warnings };
}
//# sourceMappingURL=citation-scope.rules.js.map