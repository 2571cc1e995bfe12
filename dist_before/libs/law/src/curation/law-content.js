/** Records of the law as the rows that a proposal keeps: by names of columns, and back. */
import { getMetadataArgsStorage } from 'typeorm';
import { CrosswalkEdgeEntity } from '../crosswalk/crosswalk-edge.entity.js';
import { InstrumentEntity } from '../instrument/instrument.entity.js';
import { TextVersionEntity } from '../instrument/text-version.entity.js';
import { ParticipationEntity } from '../participation/participation.entity.js';
import { ProvisionEntity } from '../provision/provision.entity.js';
/** Properties of a record and the columns that hold them, in the order of the entity; its place is left to the database. */
const COLUMNS = {
    INSTRUMENT: columnsOf(InstrumentEntity),
    TEXT_VERSION: columnsOf(TextVersionEntity),
    PROVISION: columnsOf(ProvisionEntity),
    CROSSWALK_EDGE: columnsOf(CrosswalkEdgeEntity),
    PARTICIPATION: columnsOf(ParticipationEntity),
};
function columnsOf(entity) {
    return getMetadataArgsStorage()
        .columns.filter(({ target, propertyName }) => target === entity && propertyName !== 'position')
        .map(({ propertyName, options }) => [propertyName, options.name ?? propertyName]);
}
export function contentOf(kind, record) {
    const values = record;
    const content = Object.fromEntries(COLUMNS[kind].map(([property, column]) => [column, values[property] ?? null]));
    if (kind === 'PROVISION') {
        content['safeguards'] = record.safeguards.map(({ safeguardId, value, sourceBacked }) => ({
            safeguard_id: safeguardId,
            value,
            source_backed: sourceBacked,
        }));
    }
    return content;
}
/** What {@link contentOf} was given. */
export function recordOf(kind, content) {
    const values = Object.fromEntries(COLUMNS[kind].map(([property, column]) => [property, content[column]]));
    return { ...values, ...(kind === 'PROVISION' && { safeguards: safeguardsIn(content) }) };
}
function safeguardsIn(content) {
    const rows = content['safeguards'];
    return rows.map((row) => ({ safeguardId: row.safeguard_id, value: row.value, sourceBacked: row.source_backed }));
}
/** The fields in which two contents of a record differ, by the names that the schema has for them. */
export function fieldChangesOf(kind, before, after) {
    const fields = [...COLUMNS[kind], ...(kind === 'PROVISION' ? [['safeguards', 'safeguards']] : [])];
    return fields.flatMap(([property, column]) => {
        const [was, is] = [textsOf(before?.[column]), textsOf(after[column])];
        if (JSON.stringify(was) === JSON.stringify(is))
            return [];
        return [{ field: fieldOf(property), before: was, after: is }];
    });
}
/** `textVersionId` is `textVersion` in the schema, `sourceIds` is `sources`, and the id of a record is its slug. */
function fieldOf(property) {
    return property === 'id' ? 'slug' : property.replace(/Id(s?)$/, '$1');
}
function textsOf(value) {
    if (value === null || value === undefined)
        return null;
    return Array.isArray(value) ? value.map(textOf) : [textOf(value)];
}
function textOf(value) {
    if (typeof value === 'string')
        return value;
    const { safeguard_id: safeguard, value: held, source_backed: backed } = value;
    if (typeof safeguard !== 'string' || typeof held !== 'string')
        return JSON.stringify(value);
    return `${safeguard}: ${held}${backed === true ? ', source-backed' : ''}`;
}
//# sourceMappingURL=law-content.js.map