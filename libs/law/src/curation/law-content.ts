/** Records of the law as the rows that a proposal keeps: by names of columns, and back. */
import { getMetadataArgsStorage } from 'typeorm';
import { CrosswalkEdgeEntity } from '../crosswalk/crosswalk-edge.entity.js';
import { InstrumentEntity } from '../instrument/instrument.entity.js';
import { TextVersionEntity } from '../instrument/text-version.entity.js';
import { ParticipationEntity } from '../participation/participation.entity.js';
import { ProvisionEntity } from '../provision/provision.entity.js';
import type { ProvisionSafeguardEntity } from '../safeguard/provision-safeguard.entity.js';
import type { LawFieldChangeModel } from './curation.model.js';
import type { LawContent } from './law-change.entity.js';
import type { LawRecordKind } from './law-record.rules.js';

/** A provision with the values of its safeguards. */
export type CuratedProvision = ProvisionEntity & {
  readonly safeguards: readonly Pick<ProvisionSafeguardEntity, 'safeguardId' | 'value' | 'sourceBacked'>[];
};

/** What a record of each kind is. */
export interface LawRecords {
  readonly INSTRUMENT: InstrumentEntity;
  readonly TEXT_VERSION: TextVersionEntity;
  readonly PROVISION: CuratedProvision;
  readonly CROSSWALK_EDGE: CrosswalkEdgeEntity;
  readonly PARTICIPATION: ParticipationEntity;
}

/** Properties of a record and the columns that hold them, in the order of the entity; its place is left to the database. */
const COLUMNS: Readonly<Record<LawRecordKind, readonly (readonly [property: string, column: string])[]>> = {
  INSTRUMENT: columnsOf(InstrumentEntity),
  TEXT_VERSION: columnsOf(TextVersionEntity),
  PROVISION: columnsOf(ProvisionEntity),
  CROSSWALK_EDGE: columnsOf(CrosswalkEdgeEntity),
  PARTICIPATION: columnsOf(ParticipationEntity),
};

function columnsOf(entity: object) {
  return getMetadataArgsStorage()
    .columns.filter(({ target, propertyName }) => target === entity && propertyName !== 'position')
    .map(({ propertyName, options }) => [propertyName, options.name ?? propertyName] as const);
}

export function contentOf<K extends LawRecordKind>(kind: K, record: LawRecords[K]): LawContent {
  const values = record as unknown as Readonly<Record<string, unknown>>;
  const content: Record<string, unknown> = Object.fromEntries(
    COLUMNS[kind].map(([property, column]) => [column, values[property] ?? null]),
  );
  if (kind === 'PROVISION') {
    content['safeguards'] = (record as CuratedProvision).safeguards.map(({ safeguardId, value, sourceBacked }) => ({
      safeguard_id: safeguardId,
      value,
      source_backed: sourceBacked,
    }));
  }
  return content;
}

/** What {@link contentOf} was given. */
export function recordOf<K extends LawRecordKind>(kind: K, content: LawContent): LawRecords[K] {
  const values = Object.fromEntries(COLUMNS[kind].map(([property, column]) => [property, content[column]]));
  return { ...values, ...(kind === 'PROVISION' && { safeguards: safeguardsIn(content) }) } as unknown as LawRecords[K];
}

function safeguardsIn(content: LawContent): CuratedProvision['safeguards'] {
  const rows = content['safeguards'] as { safeguard_id: string; value: never; source_backed: boolean }[];
  return rows.map((row) => ({ safeguardId: row.safeguard_id, value: row.value, sourceBacked: row.source_backed }));
}

/** The fields in which two contents of a record differ, by the names that the schema has for them. */
export function fieldChangesOf(
  kind: LawRecordKind,
  before: LawContent | null,
  after: LawContent,
): LawFieldChangeModel[] {
  const fields = [...COLUMNS[kind], ...(kind === 'PROVISION' ? [['safeguards', 'safeguards'] as const] : [])];
  return fields.flatMap(([property, column]) => {
    const [was, is] = [textsOf(before?.[column]), textsOf(after[column])];
    if (JSON.stringify(was) === JSON.stringify(is)) return [];
    return [{ field: fieldOf(property), before: was, after: is }];
  });
}

/** `textVersionId` is `textVersion` in the schema, `sourceIds` is `sources`, and the id of a record is its slug. */
function fieldOf(property: string): string {
  return property === 'id' ? 'slug' : property.replace(/Id(s?)$/, '$1');
}

function textsOf(value: unknown): string[] | null {
  if (value === null || value === undefined) return null;
  return Array.isArray(value) ? value.map(textOf) : [textOf(value)];
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  const { safeguard_id: safeguard, value: held, source_backed: backed } = value as Readonly<Record<string, unknown>>;
  if (typeof safeguard !== 'string' || typeof held !== 'string') return JSON.stringify(value);
  return `${safeguard}: ${held}${backed === true ? ', source-backed' : ''}`;
}
