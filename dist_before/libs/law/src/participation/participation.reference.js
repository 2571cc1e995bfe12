/** Loads which State takes part in which instrument. */
import { expectKnown, putRows, ReferenceFault, UnitOfWork } from '#platform';
import { z } from 'zod';
import { day, edtf, slug, text } from '../fields.reference.js';
import { tableFields } from '../source/source.reference.js';
import { ParticipationEntity } from './participation.entity.js';
import { BoundBy, BoundStatus, DeclarationKind, faultsOfParticipation } from './participation.rules.js';
const FILE = 'participation.json';
const record = z.strictObject({
    id: text,
    instrumentId: slug,
    countryCode: text,
    country: text,
    signedOn: day.nullable(),
    boundOn: day.nullable(),
    boundBy: z.enum(BoundBy).nullable(),
    inForceOn: day.nullable(),
    withdrawnOn: day.nullable(),
    boundStatus: z.enum(BoundStatus),
    asOf: edtf.nullable(),
    verified: z.boolean(),
    declarations: z
        .array(z.strictObject({
        kind: z.enum(DeclarationKind),
        summary: text,
        madeOn: day.nullable(),
        withdrawnOn: day.nullable(),
        provisionIds: z.array(slug),
        against: z.array(text),
        precludesForce: z.boolean(),
    }))
        .default([]),
    sourceIds: z.array(slug),
    verificationNote: text.nullable(),
});
/** @param countries codes of countries, and of the regional organisations that take part beside their members. */
export async function loadParticipation(work, files, sources, instruments, provisions, countries) {
    const tables = new Set(sources.addTables({ file: FILE, record: 'meta', field: 'sources' }, readTables(files)));
    const records = files.records(FILE, record, ({ id }) => id);
    for (const each of records) {
        const place = (field) => ({ file: FILE, record: each.id, field });
        expectKnown(place('instrumentId'), [each.instrumentId], instruments);
        expectKnown(place('countryCode'), [each.countryCode], countries);
        expectKnown(place('sourceIds'), each.sourceIds, tables);
        for (const { provisionIds, against } of each.declarations) {
            expectKnown(place('declarations'), provisionIds, provisions);
            expectKnown(place('declarations'), against, countries);
        }
        const expectedId = `${each.instrumentId}/${each.countryCode.toLowerCase()}`;
        if (each.id !== expectedId)
            throw new ReferenceFault(place('id'), `instrument and country make it "${expectedId}".`);
        const [fault] = faultsOfParticipation(each);
        if (fault)
            throw new ReferenceFault({ file: FILE, record: each.id, field: fault.field }, fault.problem);
    }
    await putRows(work, ParticipationEntity, ['id'], records.map(({ country: _name, ...rest }) => rest));
}
function readTables(files) {
    const tables = z.array(tableFields).safeParse(files.meta(FILE)['sources']);
    if (tables.success)
        return tables.data;
    const issue = tables.error.issues[0];
    throw new ReferenceFault({ file: FILE, record: 'meta', field: ['sources', ...issue.path].join('.') }, `${issue.message}.`);
}
//# sourceMappingURL=participation.reference.js.map