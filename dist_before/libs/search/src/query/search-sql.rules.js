/** From what is sought to conditions and scores in SQL, over the alias `d` of `published.search_document`. */
import { quoted, WORTH } from '../index/searched-field.rules.js';
import { MATCH_WORTH } from './match.rules.js';
/** What two words that stand next to one another, as they were sought, add to what they are worth by themselves. */
const NEXT_TO_ONE_ANOTHER = 0.3;
/** The words of a document as PostgreSQL is asked for them, each within quotes. */
function word(of, weight) {
    return weight ? `${quoted(of)}:${weight}` : quoted(of);
}
/** Any of some forms, in words of one class or of all. */
function anyForm(forms, weight) {
    return `(${forms.map(({ words }) => (words.length === 1 ? word(words[0], weight) : `(${words.map((of) => word(of, weight)).join(' <-> ')})`)).join(' | ')})`;
}
/** A `tsquery` for cases that have all that is sought; null where one word has no form. */
export function allOf(sought) {
    if (sought.length === 0 || sought.some(({ forms }) => forms.length === 0))
        return null;
    return sought.map(({ forms }) => anyForm(forms, '')).join(' & ');
}
/** A `tsquery` for cases that have all that is sought but one word. */
export function allButOneOf(sought) {
    const ways = sought.flatMap((_, at) => allOf(sought.filter((_of, other) => other !== at)) ?? []);
    return ways.length > 0 ? ways.map((way) => `(${way})`).join(' | ') : null;
}
/** Most cases that a `tsquery` for all that is sought selects. */
export function casesAtMost(sought) {
    const sum = (of, what) => of.forms.reduce((all, form) => all + form[what], 0);
    return {
        cases: Math.min(...sought.map((of) => sum(of, 'cases'))),
        titles: Math.min(...sought.map((of) => sum(of, 'titles'))),
    };
}
/** The share of all cases that is selected, were words independent of one another. */
export function shareOf(sought, allCases, what) {
    return sought.reduce((share, { forms }) => {
        const cases = forms.reduce((all, form) => all + form[what], 0);
        return share * Math.min(1, cases / Math.max(1, allCases));
    }, 1);
}
/**
 * What a document is worth for what is sought, from 0 to 1: each word counts by how rare it is, where it stands and how it meets what
 * was sought, at the best place of each case; words that stand next to one another count more.
 */
export function scoreOf(sought, allCases, parameter) {
    const rarity = sought.map(({ forms }) => {
        const cases = Math.max(1, ...forms.map((form) => form.cases));
        return 1 + Math.log((1 + allCases) / cases) / Math.LN2 / 10;
    });
    const pairs = sought.slice(1).map((next, at) => [sought[at], next]);
    const most = rarity.reduce((all, of) => all + of, 0) + pairs.length * NEXT_TO_ONE_ANOTHER;
    const parts = [
        ...sought.map((of, at) => `${rarity[at].toFixed(6)} * ${worthOf(of, parameter)}`),
        ...pairs
            .filter(([one, next]) => one.forms.length > 0 && next.forms.length > 0)
            .map(([one, next]) => {
            const adjacent = parameter(`${anyForm(one.forms, '')} <-> ${anyForm(next.forms, '')}`);
            return `case when d.body @@ ${adjacent}::tsquery then ${NEXT_TO_ONE_ANOTHER} else 0 end`;
        }),
    ];
    return `round(((${parts.join(' + ')}) / ${most.toFixed(6)})::numeric, 6)`;
}
function worthOf({ forms }, parameter) {
    const ways = Object.entries(MATCH_WORTH).flatMap(([match, byMatch]) => {
        const of = forms.filter((form) => form.match === match);
        if (of.length === 0)
            return [];
        return Object.entries(WORTH).map(([weight, byPlace]) => ({
            worth: byMatch * byPlace,
            query: anyForm(of, weight),
        }));
    });
    if (ways.length === 0)
        return '0';
    const cases = ways
        .sort((one, other) => other.worth - one.worth)
        .map(({ worth, query }) => `when d.body @@ ${parameter(query)}::tsquery then ${worth.toFixed(4)}`);
    return `case ${cases.join(' ')} else 0 end`;
}
//# sourceMappingURL=search-sql.rules.js.map