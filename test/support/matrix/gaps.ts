/** What the matrix leaves out of a schema, so that nothing new is forgotten. */
import { getNamedType, type GraphQLSchema, isObjectType } from 'graphql';
import { REFERENCE } from './operations.js';
import { STATED_DOORS, STATED_FIELDS } from './truth.js';

/**
 * What the schema has and the matrix has not asked for, or not stated for whom it is.
 *
 * @param asked each `Type.field` that was asked for. @param shown each that somebody was shown with a canary in it.
 */
export function gapsIn(schema: GraphQLSchema, asked: ReadonlySet<string>, shown: ReadonlySet<string>): string[] {
  const types = Object.values(schema.getTypeMap()).filter(
    (type) => isObjectType(type) && !type.name.startsWith('__') && !REFERENCE.has(type.name),
  );
  const gaps: string[] = [];
  const asks = (type: string, name: string) =>
    [type, ...interfacesOf(schema, type)].some((of) => asked.has(`${of}.${name}`));
  for (const type of types) {
    if (!isObjectType(type)) continue;
    const isRoot = type === schema.getQueryType() || type === schema.getMutationType();
    for (const [name, field] of Object.entries(type.getFields())) {
      const full = `${type.name}.${name}`;
      if (!asks(type.name, name)) gaps.push(`${full} is not asked for`);
      if (isRoot && !STATED_DOORS.has(name)) gaps.push(`of ${full} it is not stated whom it answers`);
      const isText = ['String', 'Url', 'ID'].includes(getNamedType(field.type).name);
      if (!isRoot && isText && !STATED_FIELDS.has(full) && !isHarmless(type.name, name)) {
        gaps.push(`${full} has no canary`);
      }
    }
  }
  for (const field of STATED_FIELDS) {
    if (!shown.has(field) && !NEVER_IN_AN_ANSWER_OF_ITS_OWN.has(field)) gaps.push(`nobody was ever shown ${field}`);
  }
  return gaps;
}

function interfacesOf(schema: GraphQLSchema, name: string): string[] {
  const type = schema.getType(name);
  return isObjectType(type) ? type.getInterfaces().map((of) => of.name) : [];
}

/** Text that the server itself writes, names of types, and ids that are good for nothing but asking again. */
function isHarmless(type: string, field: string): boolean {
  return (
    ['code', 'message', 'path', 'cursor', 'startCursor', 'endCursor', 'standing'].includes(field) ||
    type.endsWith('Payload') ||
    type === 'PatternRow' || // codes, slugs, periods and terms of closed vocabularies
    HARMLESS.has(`${type}.${field}`) ||
    (field === 'id' && !STATED_FIELDS.has(`${type}.id`))
  );
}

const HARMLESS: ReadonlySet<string> = new Set([
  'ApiKey.startsWith',
  'EdtfDate.lower',
  'EdtfDate.upper',
  'EdtfDate.edtf',
  'IdentityAccessRequest.source',
  'IdentityEvent.source',
  'IdentityPlace.source',
  'LocalizedText.text',
  'CaseEvent.description',
  'Change.caseId', // those of the case that it shows, or that is public no more
  'Change.reference',
  'ContentChange.path',
  ...['GradeReason.text', 'GradeChange.change', 'LeftOutSource.why'], // worked out from what their reader sees
  'DuplicateCandidate.reasons', // in words of the server, of cases that they see
  'NameTaken.takenBy',
  ...['LawChange.slug', 'LawChangeRefused.slug'], // of records of the law
  ...['ConcernMap.note', 'Counterfactual.note', 'NewRoutes.note', 'ProvisionExposure.note', 'SafeguardMatrix.note'],
  ...['Counterfactual.rules', 'NewRoutes.inForceFrom', 'NewRoutes.ratificationsSource'],
  // Of public cases, which are counted beside them.
  ...['MappedConcern.references', 'NewRoute.references', 'SafeguardCell.references'],
  'PatternCoverage.note',
  ...['PatternKey.key', 'PatternKey.label', 'PatternGradeCount.grade', 'PatternLanguageCount.language'],
  ...['TimePoint.period', 'TimeSeries.calendar'],
  'SampleDraw.seed',
  // Of public cases, which stand beside them, and what was asked.
  ...['SearchFacetCount.key', 'SearchFacetCount.label', 'SearchForm.word', 'SearchTerm.text', 'SnippetSegment.text'],
  'DecisionAgreement.whyNot',
  'FieldAgreement.whyNot',
  'ReReviewTask.reference', // of what one reviewer was given alone, which is tried elsewhere
  'ReReviewSource.title',
  'ReReviewSource.publisher',
  'ReReviewSource.date',
  'ReReviewSource.url',
  'ReReviewSource.archivedUrl',
  'ReReviewAnchor.page',
  'ReReviewFile.sha256',
  'ReReviewFile.mediaType',
  'RecusalHit.message', // of what the reader declared, and of cases that they see
  'UnmetGuard.message',
  'SubmissionCheck.lacks',
  'TotpEnrolment.secret',
  'TotpEnrolment.uri',
  'ValidationFailed.value',
]);

/** Shown wherever a person is named, under the field that names them. */
const NEVER_IN_AN_ANSWER_OF_ITS_OWN: ReadonlySet<string> = new Set(['Person.displayName']);
