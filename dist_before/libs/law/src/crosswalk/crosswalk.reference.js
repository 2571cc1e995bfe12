/** Loads how the provisions of one text map onto those of another. */
import { expectKnown, putRows, ReferenceFault, term, UnitOfWork } from '#platform';
import { z } from 'zod';
import { slug, text } from '../fields.reference.js';
import { sourceFields } from '../source/source.reference.js';
import { CrosswalkEdgeEntity } from './crosswalk-edge.entity.js';
import { faultsOfEdge, KINDS_OF_RELATION, MappingBasis } from './crosswalk.rules.js';
const FILE = 'crosswalk.json';
const record = z.strictObject({
    id: slug,
    fromVersionId: slug,
    toVersionId: slug,
    fromNumber: text.nullable(),
    toNumber: text.nullable(),
    fromProvisionId: slug.nullable(),
    toProvisionId: slug.nullable(),
    relation: z.enum(Object.keys(KINDS_OF_RELATION)),
    changeSummary: text.nullable(),
    verified: z.boolean(),
    mappingBasis: term(MappingBasis),
    changeVerified: z.boolean(),
    verificationNote: text.nullable(),
    sources: z.array(sourceFields),
});
export async function loadCrosswalk(work, files, sources, textVersions, provisions) {
    const records = files.records(FILE, record, ({ id }) => id);
    for (const edge of records)
        checkRules(edge, textVersions, provisions);
    await putRows(work, CrosswalkEdgeEntity, ['id'], records.map(({ relation, sources: named, ...rest }, position) => ({
        ...rest,
        kinds: [...KINDS_OF_RELATION[relation]],
        originalRelation: relation,
        sourceIds: sources.add({ file: FILE, record: rest.id, field: 'sources' }, named),
        position,
    })));
}
function checkRules(edge, textVersions, provisions) {
    const place = (field) => ({ file: FILE, record: edge.id, field });
    for (const field of ['fromVersionId', 'toVersionId'])
        expectKnown(place(field), [edge[field]], textVersions);
    for (const field of ['fromProvisionId', 'toProvisionId'])
        expectKnown(place(field), [edge[field]], provisions);
    const checked = { ...edge, kinds: KINDS_OF_RELATION[edge.relation] };
    const [fault] = faultsOfEdge(checked, (id) => provisions.get(id));
    if (fault)
        throw new ReferenceFault(place(fault.field.replace(/(Version|Provision)$/, '$1Id')), fault.problem);
}
//# sourceMappingURL=crosswalk.reference.js.map