/** Loads how the provisions of one text map onto those of another. */
import {
  expectKnown,
  putRows,
  ReferenceFault,
  type ReferenceFiles,
  type ReferencePlace,
  term,
  UnitOfWork,
} from '#platform';
import { z } from 'zod';
import { slug, text } from '../fields.reference.js';
import type { LoadedProvision } from '../provision/provision.reference.js';
import { type LegalSources, sourceFields } from '../source/source.reference.js';
import { CrosswalkEdgeEntity } from './crosswalk-edge.entity.js';
import { type CrosswalkRelation, KINDS_OF_RELATION, MappingBasis } from './crosswalk.rules.js';

const FILE = 'crosswalk.json';

const record = z.strictObject({
  id: slug,
  fromVersionId: slug,
  toVersionId: slug,
  fromNumber: text.nullable(),
  toNumber: text.nullable(),
  fromProvisionId: slug.nullable(),
  toProvisionId: slug.nullable(),
  relation: z.enum(Object.keys(KINDS_OF_RELATION) as CrosswalkRelation[]),
  changeSummary: text.nullable(),
  verified: z.boolean(),
  mappingBasis: term(MappingBasis),
  changeVerified: z.boolean(),
  verificationNote: text.nullable(),
  sources: z.array(sourceFields),
});
type EdgeRecord = z.infer<typeof record>;

export async function loadCrosswalk(
  work: UnitOfWork,
  files: ReferenceFiles,
  sources: LegalSources,
  textVersions: ReadonlyMap<string, string>,
  provisions: ReadonlyMap<string, LoadedProvision>,
): Promise<void> {
  const records = files.records(FILE, record, ({ id }) => id);
  for (const edge of records) {
    checkEnd(edge, 'from', textVersions, provisions);
    checkEnd(edge, 'to', textVersions, provisions);
    const place = { file: FILE, record: edge.id, field: 'toVersionId' };
    if (edge.fromVersionId === edge.toVersionId)
      throw new ReferenceFault(place, 'an edge leads from one text to another.');
    if (edge.fromNumber === null && edge.toNumber === null) {
      throw new ReferenceFault({ ...place, field: 'toNumber' }, 'an edge needs a number on one side at least.');
    }
  }
  await putRows(
    work,
    CrosswalkEdgeEntity,
    ['id'],
    records.map(({ relation, sources: named, ...rest }, position) => ({
      ...rest,
      kinds: [...KINDS_OF_RELATION[relation]],
      originalRelation: relation,
      sourceIds: sources.add({ file: FILE, record: rest.id, field: 'sources' }, named),
      position,
    })),
  );
}

function checkEnd(
  edge: EdgeRecord,
  side: 'from' | 'to',
  textVersions: ReadonlyMap<string, string>,
  provisions: ReadonlyMap<string, LoadedProvision>,
): void {
  const place = (field: 'VersionId' | 'ProvisionId' | 'Number'): ReferencePlace => ({
    file: FILE,
    record: edge.id,
    field: `${side}${field}`,
  });
  const [versionId, provisionId, number] = [
    edge[`${side}VersionId`],
    edge[`${side}ProvisionId`],
    edge[`${side}Number`],
  ];
  expectKnown(place('VersionId'), [versionId], textVersions);
  expectKnown(place('ProvisionId'), [provisionId], provisions);
  const provision = provisionId === null ? undefined : provisions.get(provisionId);
  if (!provision) return;
  if (provision.textVersionId !== versionId) {
    throw new ReferenceFault(
      place('ProvisionId'),
      `"${provisionId}" stands in another text, "${provision.textVersionId}".`,
    );
  }
  if (provision.number !== number) {
    throw new ReferenceFault(
      place('Number'),
      `"${provisionId}" has the number "${provision.number}", not "${number}".`,
    );
  }
}
