/** The search looks at public cases only, so whatever it answers is everybody's. What people keep, the database shows them alone. */
import { connectionPolicy, open } from '#identity';
/** What this library states about its types and tables. */
export const searchPolicy = {
    types: [
        {
            type: 'CaseSearchConnection',
            fields: {
                edges: open,
                facets: open,
                isPartial: open,
                pageInfo: open,
                terms: open,
                totalCount: open,
                waiting: open,
            },
        },
        { type: 'CaseSearchEdge', fields: { cursor: open, node: open, score: open, snippets: open } },
        { type: 'CaseSnippet', fields: { field: open, number: open, segments: open } },
        { type: 'ChangeSavedSearchPayload', fields: { errors: open, savedSearch: open } },
        { type: 'DeleteSavedSearchPayload', fields: { errors: open } },
        {
            type: 'SavedSearch',
            fields: {
                createdAt: open,
                crossScript: open,
                filter: open,
                id: open,
                lookedAt: open,
                name: open,
                newCount: open,
                query: open,
            },
        },
        ...connectionPolicy('SavedSearch'),
        { type: 'SaveSearchPayload', fields: { errors: open, savedSearch: open } },
        { type: 'SearchFacetCount', fields: { cases: open, key: open, label: open } },
        { type: 'SearchFacetCounts', fields: { facet: open, values: open } },
        { type: 'SearchForm', fields: { cases: open, match: open, word: open } },
        { type: 'SearchTerm', fields: { forms: open, text: open } },
        { type: 'SnippetSegment', fields: { match: open, text: open } },
    ],
    tables: [
        { table: 'search_document', protection: 'CLOSED' },
        { table: 'search_index', protection: 'CLOSED' },
        { table: 'search_seen_change', protection: 'CLOSED' },
        { table: 'search_word', protection: 'CLOSED' },
        { table: 'saved_search', protection: 'ROWS' },
    ],
};
//# sourceMappingURL=search.policy.rules.js.map