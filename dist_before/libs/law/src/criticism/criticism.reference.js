/** Forms of the criticism that stands in the records of provisions, and its rows. */
import { expectKnown, putRows, ReferenceFault, replaceRows, term, UnitOfWork, } from '#platform';
import { z } from 'zod';
import { slug, text } from '../fields.reference.js';
import { earlierSourceFields } from '../source/source.reference.js';
import { ArticleLink } from './attribution.rules.js';
import { ConcernTypeEntity } from './concern-type.entity.js';
import { ProposedAmendmentEntity } from './proposed-amendment.entity.js';
import { ProvisionConcernEntity } from './provision-concern.entity.js';
export const concernFields = z.strictObject({
    type: slug,
    summary: text,
    raisedBy: z.array(text),
    sources: z.array(earlierSourceFields),
    verified: z.boolean(),
    articleLink: term(ArticleLink),
    note: text.nullable().default(null),
});
export const amendmentFields = z.strictObject({
    summary: text,
    proposedBy: z.array(text),
    sources: z.array(earlierSourceFields),
    verified: z.boolean(),
    articleLink: term(ArticleLink),
    note: text.nullable().default(null),
});
const types = z.array(z.strictObject({ slug, description: text }));
/** Loads the kinds of concern, which the head of `file` lists, and replaces all concerns and amendments. */
export async function loadCriticism(work, files, file, provisions, sources) {
    const listed = types.safeParse(files.meta(file)['concernTypes']);
    if (!listed.success) {
        const issue = listed.error.issues[0];
        const field = ['concernTypes', ...issue.path].join('.');
        throw new ReferenceFault({ file, record: 'meta', field }, `${issue.message}.`);
    }
    const known = new Set(listed.data.map((type) => type.slug));
    const concerns = provisions.flatMap(({ id: provisionId, concerns: own }) => own.map(({ type, raisedBy, sources: named, ...rest }, index) => {
        const place = { file, record: provisionId, field: `concerns.${index}` };
        expectKnown(below(place, 'type'), [type], known);
        const sourceIds = sources.addEarlier(below(place, 'sources'), named);
        return { ...rest, provisionId, number: index + 1, typeId: type, allVoices: raisedBy, sourceIds };
    }));
    const amendments = provisions.flatMap(({ id: provisionId, proposedAmendments: own }) => own.map(({ proposedBy, sources: named, ...rest }, index) => {
        const place = { file, record: provisionId, field: `proposedAmendments.${index}.sources` };
        return {
            ...rest,
            provisionId,
            number: index + 1,
            allVoices: proposedBy,
            sourceIds: sources.addEarlier(place, named),
        };
    }));
    await putRows(work, ConcernTypeEntity, ['slug'], listed.data);
    await replaceRows(work, ProvisionConcernEntity, concerns);
    await replaceRows(work, ProposedAmendmentEntity, amendments);
}
function below(place, field) {
    return { ...place, field: `${place.field}.${field}` };
}
//# sourceMappingURL=criticism.reference.js.map