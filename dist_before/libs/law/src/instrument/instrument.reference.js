/** Loads instruments and their text versions. */
import { expectKnown, putRows, ReferenceFault, term, UnitOfWork } from '#platform';
import { z } from 'zod';
import { edtf, slug, text, webAddress } from '../fields.reference.js';
import { sourceFields } from '../source/source.reference.js';
import { InstrumentEntity } from './instrument.entity.js';
import { GROUPS_OF_STATES, InstrumentKind, LegalRegime, readStatus, TextStage } from './instrument.rules.js';
import { TextVersionEntity } from './text-version.entity.js';
const FILE = 'instruments.json';
const version = z.strictObject({
    id: slug,
    label: text,
    date: edtf.nullable(),
    documentSymbol: text.nullable(),
    stage: term(TextStage),
    supersedesVersionId: slug.nullable(),
    url: webAddress.nullable(),
    verified: z.boolean(),
    note: text.nullable(),
});
const record = z.strictObject({
    id: slug,
    title: text,
    shortTitle: text,
    aliases: z.array(text),
    kind: term(InstrumentKind),
    regime: term(LegalRegime),
    jurisdictions: z.array(text).min(1, 'must name at least one'),
    parentInstrumentId: slug.nullable(),
    summary: text,
    adoptedOn: edtf.nullable(),
    openedOn: edtf.nullable(),
    inForceOn: edtf.nullable(),
    status: z.string().transform((words, context) => {
        const reading = readStatus(words);
        if (reading)
            return reading;
        context.addIssue({
            code: 'custom',
            message: `"${words}" is no known status, or lacks its day, or has one that it should not`,
        });
        return z.NEVER;
    }),
    statusAsOf: edtf.nullable(),
    depositary: text.nullable(),
    issuer: text.nullable(),
    versions: z.array(version),
    url: webAddress.nullable(),
    sources: z.array(sourceFields),
    verified: z.boolean(),
    unverifiedFields: z.array(text),
    verificationNote: text.nullable(),
});
/** @param countries codes of countries that a jurisdiction may name. */
export async function loadInstruments(work, files, sources, countries) {
    const records = files.records(FILE, record, ({ id }) => id);
    const instruments = new Set(records.map(({ id }) => id));
    const textVersions = versionsOf(records);
    for (const { id, parentInstrumentId, jurisdictions } of records) {
        expectKnown({ file: FILE, record: id, field: 'parentInstrumentId' }, [parentInstrumentId], instruments);
        const isKnown = { has: (code) => countries.has(code) || GROUPS_OF_STATES.has(code) };
        expectKnown({ file: FILE, record: id, field: 'jurisdictions' }, jurisdictions, isKnown);
    }
    const rows = records.map(({ parentInstrumentId, status, versions: _, sources: named, ...rest }, position) => ({
        ...rest,
        ...status,
        parentId: parentInstrumentId,
        sourceIds: sources.add({ file: FILE, record: rest.id, field: 'sources' }, named),
        position,
    }));
    const versionRows = records.flatMap(({ id: instrumentId, versions }) => versions.map(({ supersedesVersionId, ...rest }, position) => ({
        ...rest,
        instrumentId,
        supersedesId: supersedesVersionId,
        position,
    })));
    await putRows(work, InstrumentEntity, ['id'], rows);
    await putRows(work, TextVersionEntity, ['id'], versionRows);
    return { instruments, textVersions };
}
function versionsOf(records) {
    const instrumentOf = new Map();
    for (const { id, versions } of records) {
        const own = new Set(versions.map((each) => each.id));
        versions.forEach((each, index) => {
            const place = { file: FILE, record: id, field: `versions.${index}` };
            const other = instrumentOf.get(each.id);
            if (other !== undefined) {
                throw new ReferenceFault({ ...place, field: `${place.field}.id` }, `"${each.id}" is a version of "${other}" too.`);
            }
            expectKnown({ ...place, field: `${place.field}.supersedesVersionId` }, [each.supersedesVersionId], own);
            instrumentOf.set(each.id, id);
        });
    }
    return instrumentOf;
}
//# sourceMappingURL=instrument.reference.js.map