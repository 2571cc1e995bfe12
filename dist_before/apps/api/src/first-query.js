/** What GraphiQL shows a newcomer, and the README explains. Lines are short: the editor takes half the window. */
export const FIRST_QUERY = `# Welcome to Recourse. Press the play button.
# To work on cases, sign in and send your token:
# Headers { "Authorization": "Bearer rcs_..." }
{
  publicCases(
    first: 5
    filter: {
      requestingState: "TR"
      mechanism: "interpol-red-notice"
    }
  ) {
    totalCount
    edges {
      node {
        reference
        title { text }
        standing
        disputed
        hostStates { name }
        uses {
          mechanism { label }
          requestingState { name }
          outcome
          events { type date { edtf } basis }
        }
        provisionLinks {
          citedAs
          relation
          legalReview
          provision { heading }
        }
        sourceCount
        sources(first: 3) {
          edges { node { title publisher url } }
        }
      }
    }
    pageInfo { hasNextPage endCursor }
  }
}
`;
//# sourceMappingURL=first-query.js.map