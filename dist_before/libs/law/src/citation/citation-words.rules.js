import { isNumeric } from './citation-step.rules.js';
/** @returns a text by its label and symbol or date, such as "Zero draft (A/AC.291/22)". */
export function textName({ label, documentSymbol, date }) {
    const short = label.split(/[:(,]/, 1)[0].trim();
    const mark = documentSymbol ?? date;
    return mark === null || short.includes(mark) ? short : `${short} (${mark})`;
}
/** @returns the texts that were searched, each with its instrument. */
export function inTextsOf(instruments, texts, index) {
    if (texts.length === 0)
        return instruments.map(({ shortTitle }) => shortTitle).join('; ');
    return texts.map((text) => `${index.instruments.get(text.instrumentId).shortTitle}, ${textName(text)}`).join('; ');
}
/** @returns which articles are recorded of the texts, shortened: "Recorded are of X: 3 to 52, 54." */
export function recordedIn(texts, index) {
    const recorded = texts.flatMap((text) => {
        const numbers = (index.numberedIn.get(text.id) ?? []).map(({ provision }) => provision.number);
        return numbers.length > 0 ? [`of ${textName(text)}: ${shortened(numbers)}`] : [];
    });
    return recorded.length > 0 ? `Recorded are ${recorded.join('; ')}.` : 'No provision of it is recorded.';
}
/** Whole articles in rows ("Art. 3 to 52"), all else one by one. */
function shortened(numbers) {
    const whole = new Map(numbers.map((number) => [number, articleOf(number)]));
    const articles = [...whole.values()].filter((article) => article !== null).sort((a, b) => a - b);
    const others = numbers.filter((number) => whole.get(number) === null && !isPartOfSome(number, articles));
    return [...rowsOf(articles), ...others].join(', ');
}
function articleOf(number) {
    const article = /^Art\. ([0-9]{1,4})$/.exec(number)?.[1];
    return article !== undefined && isNumeric(article) ? Number(article) : null;
}
function isPartOfSome(number, articles) {
    const article = /^Art\. ([0-9]{1,4})\(/.exec(number)?.[1];
    return article !== undefined && articles.includes(Number(article));
}
function rowsOf(articles) {
    const rows = [];
    for (const article of articles) {
        const row = rows.at(-1);
        if (row && article <= row[1] + 1)
            row[1] = article;
        else
            rows.push([article, article]);
    }
    return rows.map(([from, to]) => (from === to ? `Art. ${from}` : `Arts. ${from} to ${to}`));
}
/** @returns names in a row: "a, b and c". */
export function listed(names) {
    return names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : (names[0] ?? '');
}
//# sourceMappingURL=citation-words.rules.js.map