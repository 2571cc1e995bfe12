/** Loads provisions with their safeguards and the criticism of them. */
import { expectKnown, putRows, ReferenceFault, replaceRows, term, UnitOfWork, upperCaseId, } from '#platform';
import { z } from 'zod';
import { amendmentFields, concernFields, loadCriticism } from '../criticism/criticism.reference.js';
import { slug, text } from '../fields.reference.js';
import { ProvisionSafeguardEntity } from '../safeguard/provision-safeguard.entity.js';
import { SafeguardsBasis, SafeguardValue, StrengthBasis } from '../safeguard/safeguard.rules.js';
import { sourceFields } from '../source/source.reference.js';
import { ProvisionEntity } from './provision.entity.js';
import { CooperationPower, faultsOfProvision, VerifiedAspect } from './provision.rules.js';
const FILE = 'provisions.json';
/** `24-7-network` becomes NETWORK_24_7, because a name in GraphQL does not begin with a digit. */
const cooperationPower = z
    .string()
    .transform((id) => (id === '24-7-network' ? CooperationPower.NETWORK_24_7 : upperCaseId(id)))
    .pipe(z.enum(CooperationPower));
const record = z.strictObject({
    id: slug,
    instrumentId: slug,
    versionId: slug,
    number: text,
    parentId: slug.nullable(),
    chapter: text.nullable(),
    heading: text,
    summary: text,
    quotedText: text.nullable(),
    quotedTextLanguage: z
        .string()
        .regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'must be a BCP 47 tag')
        .nullable(),
    cooperationPower: z.array(cooperationPower).min(1, 'must name at least one, which may be none'),
    safeguards: z.strictObject({
        values: z.record(slug, z.enum(SafeguardValue)),
        basis: term(SafeguardsBasis),
        strengthBasis: term(StrengthBasis),
        sourceBacked: z.array(slug),
        note: text.nullable(),
    }),
    concerns: z.array(concernFields),
    proposedAmendments: z.array(amendmentFields),
    sources: z.array(sourceFields),
    verified: z.boolean(),
    verifiedAspects: z.array(term(VerifiedAspect)),
    verificationNote: text.nullable(),
});
/**
 * @param codedSafeguards safeguards, with whether provisions are coded for each.
 * @returns the provisions by id.
 */
export async function loadProvisions(work, files, sources, { instruments, textVersions }, codedSafeguards) {
    const records = files.records(FILE, record, ({ id }) => id);
    const byId = new Map(records.map((each) => [each.id, each]));
    for (const each of records) {
        expectKnown({ file: FILE, record: each.id, field: 'instrumentId' }, [each.instrumentId], instruments);
        checkVersion(each, textVersions);
        checkRules(each, byId, codedSafeguards);
    }
    await putRows(work, ProvisionEntity, ['id'], records.map((each, position) => ({
        ...rowOf(each),
        sourceIds: sources.add({ file: FILE, record: each.id, field: 'sources' }, each.sources),
        position,
    })));
    await replaceRows(work, ProvisionSafeguardEntity, records.flatMap(safeguardRowsOf));
    await loadCriticism(work, files, FILE, records, sources);
    return new Map(records.map(({ id, versionId, number }) => [id, { textVersionId: versionId, number }]));
}
function rowOf({ versionId, cooperationPower: cooperationPowers, safeguards, concerns: _concerns, proposedAmendments: _amendments, sources: _sources, ...rest }) {
    return {
        ...rest,
        textVersionId: versionId,
        cooperationPowers,
        safeguardsBasis: safeguards.basis,
        safeguardsStrengthBasis: safeguards.strengthBasis,
        safeguardsNote: safeguards.note,
    };
}
/** Values go through as they are: UNKNOWN stays UNKNOWN, and a key that is missing makes no row. */
function safeguardRowsOf({ id: provisionId, safeguards: { values, sourceBacked } }) {
    return Object.entries(values).map(([safeguardId, value]) => ({
        provisionId,
        safeguardId,
        value,
        sourceBacked: sourceBacked.includes(safeguardId),
    }));
}
function checkVersion({ id, instrumentId, versionId }, textVersions) {
    const place = { file: FILE, record: id, field: 'versionId' };
    expectKnown(place, [versionId], textVersions);
    const owner = textVersions.get(versionId);
    if (owner !== instrumentId)
        throw new ReferenceFault(place, `"${versionId}" is a text of "${owner}", not of "${instrumentId}".`);
}
/** Where the files have what a rule speaks of. */
const FIELDS = {
    parent: 'parentId',
    safeguards: 'safeguards.values',
    safeguardsBasis: 'safeguards.basis',
};
function checkRules(each, byId, coded) {
    const checked = (of) => ({
        ...of,
        textVersionId: of.versionId,
        safeguardsBasis: of.safeguards.basis,
    });
    const parentOf = (id) => {
        const found = byId.get(id);
        return found && checked(found);
    };
    const values = Object.keys(each.safeguards.values);
    expectKnown({ file: FILE, record: each.id, field: 'parentId' }, [each.parentId], byId);
    expectKnown({ file: FILE, record: each.id, field: 'safeguards.values' }, values, coded);
    const [fault] = faultsOfProvision(checked(each), values, parentOf, (safeguard) => coded.get(safeguard) === true);
    if (fault) {
        throw new ReferenceFault({ file: FILE, record: each.id, field: FIELDS[fault.field] ?? fault.field }, fault.problem);
    }
    expectKnown({ file: FILE, record: each.id, field: 'safeguards.sourceBacked' }, each.safeguards.sourceBacked, new Set(values));
}
//# sourceMappingURL=provision.reference.js.map