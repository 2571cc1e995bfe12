/** Loads provisions with their safeguards and the criticism of them. */
import {
  expectKnown,
  putRows,
  ReferenceFault,
  type ReferenceFiles,
  replaceRows,
  term,
  UnitOfWork,
  upperCaseId,
} from '#platform';
import { z } from 'zod';
import { amendmentFields, concernFields, loadCriticism } from '../criticism/criticism.reference.js';
import { slug, text } from '../fields.reference.js';
import type { LoadedInstruments } from '../instrument/instrument.reference.js';
import { ProvisionSafeguardEntity } from '../safeguard/provision-safeguard.entity.js';
import { SafeguardsBasis, SafeguardValue, StrengthBasis } from '../safeguard/safeguard.rules.js';
import { type LegalSources, sourceFields } from '../source/source.reference.js';
import { ProvisionEntity } from './provision.entity.js';
import { CooperationPower, VerifiedAspect } from './provision.rules.js';

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
type ProvisionRecord = z.infer<typeof record>;

/** A provision as others refer to it. */
export interface LoadedProvision {
  readonly textVersionId: string;
  readonly number: string;
}

/**
 * @param codedSafeguards safeguards, with whether provisions are coded for each.
 * @returns the provisions by id.
 */
export async function loadProvisions(
  work: UnitOfWork,
  files: ReferenceFiles,
  sources: LegalSources,
  { instruments, textVersions }: LoadedInstruments,
  codedSafeguards: ReadonlyMap<string, boolean>,
): Promise<ReadonlyMap<string, LoadedProvision>> {
  const records = files.records(FILE, record, ({ id }) => id);
  const versionOf = new Map(records.map(({ id, versionId }) => [id, versionId]));
  for (const each of records) {
    expectKnown({ file: FILE, record: each.id, field: 'instrumentId' }, [each.instrumentId], instruments);
    checkVersion(each, textVersions);
    checkParent(each, versionOf);
    checkQuotation(each);
    checkSafeguards(each, codedSafeguards);
  }
  await putRows(
    work,
    ProvisionEntity,
    ['id'],
    records.map((each, position) => ({
      ...rowOf(each),
      sourceIds: sources.add({ file: FILE, record: each.id, field: 'sources' }, each.sources),
      position,
    })),
  );
  await replaceRows(work, ProvisionSafeguardEntity, records.flatMap(safeguardRowsOf));
  await loadCriticism(work, files, FILE, records, sources);
  return new Map(records.map(({ id, versionId, number }) => [id, { textVersionId: versionId, number }]));
}

function rowOf({
  versionId,
  cooperationPower: cooperationPowers,
  safeguards,
  concerns: _concerns,
  proposedAmendments: _amendments,
  sources: _sources,
  ...rest
}: ProvisionRecord) {
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
function safeguardRowsOf({ id: provisionId, safeguards: { values, sourceBacked } }: ProvisionRecord) {
  return Object.entries(values).map(([safeguardId, value]) => ({
    provisionId,
    safeguardId,
    value,
    sourceBacked: sourceBacked.includes(safeguardId),
  }));
}

function checkVersion(
  { id, instrumentId, versionId }: ProvisionRecord,
  textVersions: ReadonlyMap<string, string>,
): void {
  const place = { file: FILE, record: id, field: 'versionId' };
  expectKnown(place, [versionId], textVersions);
  const owner = textVersions.get(versionId);
  if (owner !== instrumentId)
    throw new ReferenceFault(place, `"${versionId}" is a text of "${owner}", not of "${instrumentId}".`);
}

function checkParent({ id, parentId, versionId }: ProvisionRecord, versionOf: ReadonlyMap<string, string>): void {
  const place = { file: FILE, record: id, field: 'parentId' };
  expectKnown(place, [parentId], versionOf);
  if (parentId === id) throw new ReferenceFault(place, 'a provision is no part of itself.');
  if (parentId !== null && versionOf.get(parentId) !== versionId) {
    throw new ReferenceFault(place, `"${parentId}" stands in another text, "${versionOf.get(parentId)}".`);
  }
}

function checkQuotation({ id, quotedText, quotedTextLanguage }: ProvisionRecord): void {
  if ((quotedText === null) === (quotedTextLanguage === null)) return;
  const problem = 'a quotation and its language stand or miss together.';
  throw new ReferenceFault({ file: FILE, record: id, field: 'quotedTextLanguage' }, problem);
}

function checkSafeguards({ id, safeguards }: ProvisionRecord, coded: ReadonlyMap<string, boolean>): void {
  const values = { file: FILE, record: id, field: 'safeguards.values' };
  const keys = Object.keys(safeguards.values);
  expectKnown(values, keys, coded);
  const uncoded = keys.find((key) => !coded.get(key));
  if (uncoded !== undefined)
    throw new ReferenceFault(values, `provisions are not coded for "${uncoded}", as safeguards.json says.`);
  if (safeguards.basis === 'NOT_APPLICABLE' && keys.length > 0) {
    throw new ReferenceFault(
      { ...values, field: 'safeguards.basis' },
      'it says that no safeguard applies, and there are values.',
    );
  }
  expectKnown({ ...values, field: 'safeguards.sourceBacked' }, safeguards.sourceBacked, new Set(keys));
}
