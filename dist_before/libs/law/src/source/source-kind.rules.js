/**
 * Kinds of source, for legal records and for cases alike.
 *
 * The same terms, labels and descriptions stand in `data/source-kinds.json`; the loader of the reference data refuses
 * to load when the two differ.
 */
import { termsOf } from '../vocabulary.rules.js';
/** What each kind covers. */
export const SOURCE_KIND_MEANINGS = {
    NEWS: 'Article or broadcast of a news medium or agency.',
    NGO_PUBLICATION: 'Report, statement, letter or case page of an advocacy organisation.',
    ANALYSIS: 'Legal or academic analysis, law firm note, opinion piece, encyclopedia.',
    JUDGMENT: 'Decision of a court, treaty body or commission.',
    OFFICIAL_STATEMENT: 'Statement of an authority, an international organisation or a company about its own act.',
    OFFICIAL_DOCUMENT: 'Treaty status table, draft, report or record of an authority or international organisation.',
    LAW: 'Text of a treaty, statute, regulation or rules.',
    FILING: 'Document of a party in proceedings.',
    DATASET: 'Table or database of incidents, requests or persons.',
    OTHER: 'None of these.',
};
export const SourceKind = termsOf(SOURCE_KIND_MEANINGS);
/** What each kind is called. */
export const SOURCE_KIND_LABELS = {
    NEWS: 'News',
    NGO_PUBLICATION: 'Publication of a non-governmental organisation',
    ANALYSIS: 'Analysis or reference work',
    JUDGMENT: 'Judgment or decision',
    OFFICIAL_STATEMENT: 'Official statement',
    OFFICIAL_DOCUMENT: 'Official document',
    LAW: 'Law or treaty text',
    FILING: 'Filing',
    DATASET: 'Dataset',
    OTHER: 'Other',
};
//# sourceMappingURL=source-kind.rules.js.map