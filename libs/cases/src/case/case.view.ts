/** From a row of the list to what the schema promises. */
import type { CountryDirectory } from '#geography';
import { edtfDate, globalId } from '#platform';
import type { ReadPart } from './case-parts.js';
import type { CaseRow } from './case.directory.js';
import type { CaseModel } from './case.model.js';
import { STANDING } from './case.rules.js';

/** A case as the resolvers hand it on: what the model promises, and the key that its fields are loaded by. */
export interface CaseView extends CaseModel {
  readonly caseId: string;
  readonly authorId: string | null;
}

/**
 * @param type GraphQL type that the id names: `Case` or `PublicCase`.
 * @param readerId the reader, who alone sees the file reference of their own cases.
 * @param parts what was read along with the row.
 */
export function viewOf(
  row: CaseRow,
  type: 'Case' | 'PublicCase',
  countries: CountryDirectory,
  readerId: string | null,
  parts: readonly ReadPart[] = [],
): CaseView {
  const isMine = readerId !== null && row.authorId === readerId;
  const view: CaseView = {
    id: globalId(type, row.id),
    caseId: row.id,
    authorId: row.authorId,
    reference: row.reference,
    version: row.version,
    title: { text: row.title, language: row.titleLanguage },
    summary: row.summary === null ? null : { text: row.summary, language: row.summaryLanguage },
    state: row.state,
    standing: STANDING[row.state],
    occurred: row.occurredEdtf === null ? null : edtfDate(row.occurredEdtf),
    requestingState: row.requestingState === null ? null : countries.of(row.requestingState),
    outcome: row.outcome,
    outcomeNote: row.outcomeNote,
    disputed: row.disputed,
    isMine,
    fileReference: isMine ? row.fileReference : null,
    createdAt: row.createdAt,
    updatedAt: row.updatedAt,
  };
  for (const part of parts) part.attach(view, row.parts[part.name]);
  return view;
}
