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
  const byId = new Map(records.map((each) => [each.id, each]));
  for (const each of records) {
    expectKnown({ file: FILE, record: each.id, field: 'instrumentId' }, [each.instrumentId], instruments);
    checkVersion(each, textVersions);
    checkRules(each, byId, codedSafeguards);
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

/** Where the files have what a rule speaks of. */
const FIELDS: Readonly<Record<string, string>> = {
  parent: 'parentId',
  safeguards: 'safeguards.values',
  safeguardsBasis: 'safeguards.basis',
};

function checkRules(
  each: ProvisionRecord,
  byId: ReadonlyMap<string, ProvisionRecord>,
  coded: ReadonlyMap<string, boolean>,
): void {
  const checked = (of: ProvisionRecord) => ({
    ...of,
    textVersionId: of.versionId,
    safeguardsBasis: of.safeguards.basis,
  });
  const parentOf = (id: string) => {
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
  expectKnown(
    { file: FILE, record: each.id, field: 'safeguards.sourceBacked' },
    each.safeguards.sourceBacked,
    new Set(values),
  );
}
