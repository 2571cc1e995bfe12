import { standsAs } from '#identity';
import { edtfDate, globalId } from '#platform';
import { PUBLISHED } from './case-table.rules.js';
import { STANDING } from './case.rules.js';
/** @param parts what was read along with the row. */
export function publicViewOf(row, countries, parts = []) {
    return withParts({ ...shared(row, countries), id: globalId('PublicCase', row.id), table: PUBLISHED }, row, parts);
}
/**
 * @param source from where the row was read; what hangs on the case is read from there, too.
 * @param parts what was read along with the row.
 */
export function viewOf(row, countries, { table, asOf }, parts = []) {
    const view = {
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
function shared(row, countries) {
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
function withParts(view, row, parts) {
    for (const part of parts)
        part.attach(view, row.parts[part.name]);
    return view;
}
//# sourceMappingURL=case.view.js.map