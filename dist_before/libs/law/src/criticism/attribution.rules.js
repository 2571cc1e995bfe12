/** To whom a criticism of a provision may be attributed, and when not. */
import { termsOf } from '../vocabulary.rules.js';
export const ARTICLE_LINK_MEANINGS = {
    NAMED_BY_SOURCE: 'The source itself names this provision.',
    ASSIGNED_BY_COMPILER: 'The source speaks in general; the link to this provision was made by this registry.',
    CARRIED_OVER_FROM_DRAFT: 'Raised against the article of a draft; not checked against this wording.',
};
export const ArticleLink = termsOf(ARTICLE_LINK_MEANINGS);
/** A statement is attributed to someone on a provision only where the source names the provision. */
export function attributionOf(link, names) {
    const nobody = { ofThisProvision: [], inGeneral: [], ofADraft: [] };
    switch (link) {
        case 'NAMED_BY_SOURCE':
            return { ...nobody, ofThisProvision: names };
        case 'ASSIGNED_BY_COMPILER':
            return { ...nobody, inGeneral: names };
        case 'CARRIED_OVER_FROM_DRAFT':
            return { ...nobody, ofADraft: names };
    }
}
//# sourceMappingURL=attribution.rules.js.map