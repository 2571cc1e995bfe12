/** Whether provisions of the same number in several texts are about the same, as far as the crosswalk says. */
import { termsOf } from '../vocabulary.rules.js';
import { textName } from './citation-words.rules.js';
export const SUBJECT_RELATION_MEANINGS = {
    SAME_SUBJECT: 'The crosswalk pairs them with one another. Their wordings may differ.',
    ARTICLES_CORRESPOND: 'The crosswalk pairs the articles that they are part of. Whether the paragraphs correspond was not recorded.',
    OTHER_SUBJECT: 'The crosswalk pairs at least one of them with a provision of another number: they are different things.',
    NOT_MAPPED: 'No crosswalk between the texts says whether they correspond.',
};
export const SubjectRelation = termsOf(SUBJECT_RELATION_MEANINGS);
/** @returns the weakest relation among the provisions, two by two, and what the crosswalk says in words. */
export function relationOf(provisions, index) {
    const pairs = provisions.flatMap((a, at) => provisions
        .slice(at + 1)
        .filter((b) => b.textVersionId !== a.textVersionId)
        .map((b) => pairRelation(a, b, index)));
    const relation = WEAKEST_FIRST.find((one) => pairs.some((pair) => pair.relation === one)) ?? 'NOT_MAPPED';
    const words = [...new Set(pairs.filter((pair) => pair.relation === relation).map((pair) => pair.words))].join(' ');
    return { relation, words: words || SAID.NOT_MAPPED };
}
const WEAKEST_FIRST = ['OTHER_SUBJECT', 'NOT_MAPPED', 'ARTICLES_CORRESPOND', 'SAME_SUBJECT'];
const SAID = {
    SAME_SUBJECT: 'The crosswalk pairs them with one another; their wordings may differ.',
    ARTICLES_CORRESPOND: 'The crosswalk pairs their articles; whether these parts correspond was not recorded.',
    NOT_MAPPED: 'No crosswalk says whether they are about the same.',
};
const NOT_CHECKED = ' That pairing was not verified on both sides.';
function pairRelation(a, b, index) {
    const direct = edgeBetween(a, b, index);
    if (direct)
        return { relation: 'SAME_SUBJECT', words: SAID.SAME_SUBJECT + (direct.verified ? '' : NOT_CHECKED) };
    const elsewhere = [...pairedElsewhere(a, b, index), ...pairedElsewhere(b, a, index)];
    if (elsewhere.length > 0)
        return { relation: 'OTHER_SUBJECT', words: `They are not the same: ${elsewhere.join('; ')}.` };
    const articles = [articleOf(a, index), articleOf(b, index)];
    if ((articles[0] !== a || articles[1] !== b) && edgeBetween(...articles, index)) {
        return { relation: 'ARTICLES_CORRESPOND', words: SAID.ARTICLES_CORRESPOND };
    }
    return { relation: 'NOT_MAPPED', words: SAID.NOT_MAPPED };
}
function edgeBetween(a, b, index) {
    return index.edgesOf
        .get(a.id)
        ?.find(({ fromProvisionId: from, toProvisionId: to }) => (from === a.id ? to : from) === b.id);
}
/** What corresponds to `a` in the text of `b`, where that is in another article than `b`. */
function pairedElsewhere(a, b, index) {
    const others = (index.edgesOf.get(a.id) ?? []).flatMap(({ fromProvisionId: from, toProvisionId: to }) => {
        const other = index.provisions.get((from === a.id ? to : from) ?? '');
        const isElsewhere = other?.textVersionId === b.textVersionId && articleOf(other, index) !== articleOf(b, index);
        return other && isElsewhere ? [other] : [];
    });
    const name = (one) => `${one.number} of ${textName(index.texts.get(one.textVersionId))}`;
    return others.map((other) => `${name(a)} corresponds to ${name(other)}, "${other.heading}"`);
}
function articleOf(provision, index) {
    let article = provision;
    for (let depth = 0; depth < 5 && article.parentId !== null; depth += 1) {
        article = index.provisions.get(article.parentId) ?? article;
    }
    return article;
}
//# sourceMappingURL=citation-subject.rules.js.map