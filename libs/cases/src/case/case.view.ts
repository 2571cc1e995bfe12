/** From a row of the list to what the schema promises. */
import type { CountryDirectory } from '#geography';
import { standsAs } from '#identity';
import { edtfDate, globalId } from '#platform';
import type { ReadPart } from './case-parts.js';
import { PUBLISHED, type ReadFrom } from './case-table.rules.js';
import type { CaseRecordRow, CaseRelation, CaseRow, CaseSource } from './case.directory.js';
import type { CaseModel, PublicCaseModel } from './case.model.js';
import { type CaseState, STANDING } from './case.rules.js';

/** A public case as the resolvers hand it on: what the model promises, and the key that its fields are loaded by. */
export interface PublicCaseView extends PublicCaseModel, Placed {}

/** What hangs on a case is read by, and where the case stands in lists. */
export interface Placed extends ReadFrom {
  /** Sort key for the order by date. */
  readonly occurredKey: string;
}

/** A case of the record as the resolvers hand it on. */
export interface CaseView extends CaseModel, Placed {
  readonly authorId: string | null;
  readonly organisationId: string | null;
  /** How the reader stands to it. */
  readonly relations: readonly CaseRelation[];
  readonly stateNow: CaseState;
}

/** @param parts what was read along with the row. */
export function publicViewOf(
  row: CaseRow,
  countries: CountryDirectory,
  parts: readonly ReadPart[] = [],
): PublicCaseView {
  return withParts({ ...shared(row, countries), id: globalId('PublicCase', row.id), table: PUBLISHED }, row, parts);
}

/**
 * @param source from where the row was read; what hangs on the case is read from there, too.
 * @param parts what was read along with the row.
 */
export function viewOf(
  row: CaseRecordRow,
  countries: CountryDirectory,
  { table, asOf }: CaseSource,
  parts: readonly ReadPart[] = [],
): CaseView {
  const view: CaseView = {
    ...shared(row, countries),
    id: globalId('Case', row.id),
    table,
    asOf,
    version: row.version,
    authorId: row.authorId,
    organisationId: row.organisationId,
    relations: row.relations,
    stateNow: row.stateNow,
    isMine: row.relations.includes('OWN'),
    fileReference: row.fileReference,
    createdAt: row.createdAt,
  };
  // Whose a field is, is decided by the case as it stands now, whichever moment is shown.
  return standsAs(withParts(view, row, parts), { state: row.stateNow, relations: row.relations });
}

function shared(row: CaseRow, countries: CountryDirectory) {
  return {
    caseId: row.id,
    occurredKey: row.occurredKey,
    reference: row.reference,
    title: { text: row.title, language: row.titleLanguage },
    summary: row.summary === null ? null : { text: row.summary, language: row.summaryLanguage },
    state: row.state,
    standing: STANDING[row.state],
    occurred: row.occurredEdtf === null ? null : edtfDate(row.occurredEdtf),
    requestingState: row.requestingState === null ? null : countries.of(row.requestingState),
    outcome: row.outcome,
    outcomeNote: row.outcomeNote,
    disputed: row.disputed,
    updatedAt: row.updatedAt,
  };
}

function withParts<V extends ReadFrom>(view: V, row: CaseRow, parts: readonly ReadPart[]): V {
  for (const part of parts) part.attach(view, row.parts[part.name]);
  return view;
}
