/**
 * The question of the race, in the dialect of each contender, and the one form that all answers are compared in.
 *
 * A page of 20 public cases, newest first, each with its states, its uses of mechanisms, the treaty provisions linked to
 * it and how many sources it rests on. Asked in three ways:
 * - `walk`: the pages of the whole list one after the other, each found by the cursor of the page before;
 * - `filtered`: the first page of the cases that have a use of one mechanism asked for by one State;
 * - `single`: one case by its reference, with all that is said of it: events, grounds, subjects and sources, too.
 */

export const PAGE_SIZE = 20;
export const OPERATIONS = ['walk', 'filtered', 'single'];

const OURS = `query Page($first: Int!, $after: String, $filter: CaseFilter) {
  publicCases(first: $first, after: $after, filter: $filter) {
    edges {
      node {
        reference
        title { text }
        state
        requestingState { code name }
        hostStates { code name }
        uses { number mechanism { label } requestingState { code } respondingStates { code } outcome }
        provisionLinks {
          relation
          citedAs
          provision { number heading }
          textVersion { instrument { shortTitle } }
        }
        sourceCount
      }
    }
    pageInfo { hasNextPage endCursor }
  }
}`;

/** The same page out of the record, as whoever is signed in may read it. */
const OURS_SIGNED_IN = OURS.replace('publicCases(', 'cases(');

const OURS_SINGLE = `query Single($reference: String!) {
  publicCase(reference: $reference) {
    reference
    title { text }
    summary { text }
    state
    outcome
    disputed
    requestingState { code name }
    hostStates { code name }
    uses {
      number
      mechanism { label }
      requestingState { code }
      respondingStates { code }
      ground { label }
      outcome
      events { number type date { edtf } }
    }
    subjects { number kind personCount profiles { label } }
    provisionLinks {
      number
      relation
      citedAs
      rationale
      provision { number heading }
      textVersion { instrument { shortTitle } }
    }
    sourceCount
    sources(first: 10) { edges { node { title url publisher } } }
  }
}`;

const THEIRS = `query Page($first: Int!, $after: Cursor, $filter: CaseFileFilter) {
  allCaseFiles(first: $first, after: $after, filter: $filter, orderBy: [ROW_ID_DESC]) {
    nodes {
      reference
      title
      state
      countryByRequestingState { code name }
      caseHostStatesByCaseId { nodes { countryByCountryCode { code name } } }
      mechanismUsesByCaseId {
        nodes {
          number
          mechanismByMechanismId { label }
          requestingState
          useRespondingStatesByCaseIdAndUseNumber { nodes { countryCode } }
          outcome
        }
      }
      provisionLinksByCaseId {
        nodes {
          relation
          citedAs
          provisionByProvisionIdAndTextVersionId { number heading }
          textVersionByTextVersionId { instrumentByInstrumentId { shortTitle } }
        }
      }
      caseSourcesByCaseId { totalCount }
    }
    pageInfo { hasNextPage endCursor }
  }
}`;

const THEIRS_SINGLE = `query Single($reference: String!) {
  caseFileByReference(reference: $reference) {
    reference
    title
    summary
    state
    outcome
    disputed
    countryByRequestingState { code name }
    caseHostStatesByCaseId { nodes { countryByCountryCode { code name } } }
    mechanismUsesByCaseId {
      nodes {
        number
        mechanismByMechanismId { label }
        requestingState
        useRespondingStatesByCaseIdAndUseNumber { nodes { countryCode } }
        useGroundsByCaseIdAndUseNumber { nodes { offenceByOffenceId { label } } }
        outcome
      }
    }
    caseEventsByCaseId { nodes { number useNumber type edtf } }
    subjectsByCaseId {
      nodes {
        number
        kind
        personCount
        subjectProfilesByCaseIdAndSubjectNumber { nodes { profileByProfileId { label } } }
      }
    }
    provisionLinksByCaseId {
      nodes {
        number
        relation
        citedAs
        rationale
        provisionByProvisionIdAndTextVersionId { number heading }
        textVersionByTextVersionId { instrumentByInstrumentId { shortTitle } }
      }
    }
    caseSourcesByCaseId(first: 10) {
      totalCount
      nodes { sourceBySourceId { title url publisherByPublisherId { name } } }
    }
  }
}`;

/** Labels and numbers in the order of their texts: what has no order of its own is compared as a set. */
const sorted = (list, by = (of) => of) => [...list].sort((one, other) => (by(one) < by(other) ? -1 : 1));
const byNumber = (list) => [...list].sort((one, other) => one.number - other.number);

const ourCase = (node) => ({
  reference: node.reference,
  title: node.title.text,
  summary: node.summary?.text ?? null,
  state: node.state,
  outcome: node.outcome,
  disputed: node.disputed,
  requestingState: node.requestingState,
  hostStates: node.hostStates,
  uses: node.uses.map((use) => ({
    number: use.number,
    mechanism: use.mechanism.label,
    requestingState: use.requestingState?.code ?? null,
    respondingStates: use.respondingStates.map(({ code }) => code),
    ground: sorted(use.ground.map(({ label }) => label)),
    outcome: use.outcome,
    events: byNumber(use.events.map(({ number, type, date }) => ({ number, type, date: date.edtf }))),
  })),
  subjects: node.subjects.map(({ number, kind, personCount, profiles }) => ({
    number,
    kind,
    personCount,
    profiles: sorted(profiles.map(({ label }) => label)),
  })),
  provisionLinks: node.provisionLinks.map((link) => ({
    number: link.number,
    relation: link.relation,
    citedAs: link.citedAs,
    rationale: link.rationale,
    provision: link.provision?.number ?? null,
    heading: link.provision?.heading ?? null,
    instrument: link.textVersion.instrument.shortTitle,
  })),
  sourceCount: node.sourceCount,
  sources: node.sources.edges.map(({ node: { title, url, publisher } }) => ({ title, url, publisher })),
});

const theirCase = (node) => ({
  reference: node.reference,
  title: node.title,
  summary: node.summary,
  state: node.state,
  outcome: node.outcome,
  disputed: node.disputed,
  requestingState: node.countryByRequestingState,
  hostStates: node.caseHostStatesByCaseId.nodes.map(({ countryByCountryCode }) => countryByCountryCode),
  uses: node.mechanismUsesByCaseId.nodes.map((use) => ({
    number: use.number,
    mechanism: use.mechanismByMechanismId.label,
    requestingState: use.requestingState,
    respondingStates: use.useRespondingStatesByCaseIdAndUseNumber.nodes.map(({ countryCode }) => countryCode),
    ground: sorted(use.useGroundsByCaseIdAndUseNumber.nodes.map(({ offenceByOffenceId }) => offenceByOffenceId.label)),
    outcome: use.outcome,
    events: byNumber(
      node.caseEventsByCaseId.nodes
        .filter(({ useNumber }) => useNumber === use.number)
        .map(({ number, type, edtf }) => ({ number, type, date: edtf })),
    ),
  })),
  subjects: node.subjectsByCaseId.nodes.map((subject) => ({
    number: subject.number,
    kind: subject.kind,
    personCount: subject.personCount,
    profiles: sorted(
      subject.subjectProfilesByCaseIdAndSubjectNumber.nodes.map(({ profileByProfileId }) => profileByProfileId.label),
    ),
  })),
  provisionLinks: node.provisionLinksByCaseId.nodes.map((link) => ({
    number: link.number,
    relation: link.relation,
    citedAs: link.citedAs,
    rationale: link.rationale,
    provision: link.provisionByProvisionIdAndTextVersionId?.number ?? null,
    heading: link.provisionByProvisionIdAndTextVersionId?.heading ?? null,
    instrument: link.textVersionByTextVersionId.instrumentByInstrumentId.shortTitle,
  })),
  sourceCount: node.caseSourcesByCaseId.totalCount,
  sources: node.caseSourcesByCaseId.nodes.map(({ sourceBySourceId: { title, url, publisherByPublisherId } }) => ({
    title,
    url,
    publisher: publisherByPublisherId?.name ?? null,
  })),
});

/** A single case in the form in which pages are compared. */
const alone = (cases) => ({ cases: [cases], hasNextPage: false });

const PUBLIC = { in: ['PUBLISHED', 'DOCUMENTED'] };

/** How ours is asked and read, whichever way the answer comes about. */
const RECOURSE = {
  script: 'servers/recourse.mjs',
  path: '',
  body: (operation, { after, requestingState, mechanism, reference, first = PAGE_SIZE }) =>
    operation === 'single'
      ? { query: OURS_SINGLE, variables: { reference } }
      : {
          query: OURS,
          variables: operation === 'walk' ? { first, after } : { first, filter: { requestingState, mechanism } },
        },
  canonical: ({ data: { cases, publicCases = cases, publicCase } }) =>
    publicCase
      ? alone(ourCase(publicCase))
      : {
          cases: publicCases.edges.map(({ node }) => ({
            reference: node.reference,
            title: node.title.text,
            state: node.state,
            requestingState: node.requestingState,
            hostStates: node.hostStates,
            uses: node.uses.map((use) => ({
              number: use.number,
              mechanism: use.mechanism.label,
              requestingState: use.requestingState?.code ?? null,
              respondingStates: use.respondingStates.map(({ code }) => code),
              outcome: use.outcome,
            })),
            provisionLinks: node.provisionLinks.map((link) => ({
              relation: link.relation,
              citedAs: link.citedAs,
              number: link.provision?.number ?? null,
              heading: link.provision?.heading ?? null,
              instrument: link.textVersion.instrument.shortTitle,
            })),
            sourceCount: node.sourceCount,
          })),
          hasNextPage: publicCases.pageInfo.hasNextPage,
        },
  cursor: ({ data: { cases, publicCases = cases } }) => publicCases?.pageInfo.endCursor,
};

/** A page of the record, as somebody asks for it who is signed in. */
const pageOfRecords = (_operation, { after, first = PAGE_SIZE }) => ({
  query: OURS_SIGNED_IN,
  variables: { first, after },
});

/**
 * The contenders. `body` writes a request; `canonical` reads an answer into the common form. The floor answers no
 * question and has neither. `keeps`: what the server keeps, cases or whole answers, which all others are kept from; `isSignedIn`: asked by an analyst, of the record; `isByGet`: asked as a
 * visitor's client does that may store them; `holds`: by one that has stored them, and asks whether they still hold.
 */
export const CONTENDERS = {
  recourse: { label: '**Recourse**', ...RECOURSE },
  seen: { label: '**Recourse**, cases kept', ...RECOURSE, keeps: 'cases' },
  analyst: {
    label: '**Recourse**, signed in',
    ...RECOURSE,
    sharesServerOf: 'recourse',
    isSignedIn: true,
    body: pageOfRecords,
    operations: ['walk'],
  },
  seenAnalyst: {
    label: '**Recourse**, signed in, cases kept',
    ...RECOURSE,
    sharesServerOf: 'seen',
    isSignedIn: true,
    body: pageOfRecords,
    operations: ['walk'],
  },
  kept: { label: '**Recourse**, answer kept', ...RECOURSE, keeps: 'answers', isByGet: true, operations: ['walk'] },
  held: {
    label: '**Recourse**, 304',
    ...RECOURSE,
    sharesServerOf: 'kept',
    isByGet: true,
    holds: true,
    operations: ['walk'],
  },
  postgraphile: {
    label: 'PostGraphile 5',
    script: 'servers/postgraphile.mjs',
    path: '/graphql',
    body: (operation, { after, requestingState, mechanism, reference, first = PAGE_SIZE }) =>
      operation === 'single'
        ? { query: THEIRS_SINGLE, variables: { reference } }
        : {
            query: THEIRS,
            variables:
              operation === 'walk'
                ? { first, after, filter: { state: PUBLIC } }
                : {
                    first,
                    filter: {
                      state: PUBLIC,
                      mechanismUsesByCaseId: {
                        some: { requestingState: { equalTo: requestingState }, mechanismId: { equalTo: mechanism } },
                      },
                    },
                  },
          },
    canonical: ({ data: { allCaseFiles, caseFileByReference } }) =>
      caseFileByReference
        ? alone(theirCase(caseFileByReference))
        : {
            cases: allCaseFiles.nodes.map((node) => ({
              reference: node.reference,
              title: node.title,
              state: node.state,
              requestingState: node.countryByRequestingState,
              hostStates: node.caseHostStatesByCaseId.nodes.map(({ countryByCountryCode }) => countryByCountryCode),
              uses: node.mechanismUsesByCaseId.nodes.map((use) => ({
                number: use.number,
                mechanism: use.mechanismByMechanismId.label,
                requestingState: use.requestingState,
                respondingStates: use.useRespondingStatesByCaseIdAndUseNumber.nodes.map(
                  ({ countryCode }) => countryCode,
                ),
                outcome: use.outcome,
              })),
              provisionLinks: node.provisionLinksByCaseId.nodes.map((link) => ({
                relation: link.relation,
                citedAs: link.citedAs,
                number: link.provisionByProvisionIdAndTextVersionId?.number ?? null,
                heading: link.provisionByProvisionIdAndTextVersionId?.heading ?? null,
                instrument: link.textVersionByTextVersionId.instrumentByInstrumentId.shortTitle,
              })),
              sourceCount: node.caseSourcesByCaseId.totalCount,
            })),
            hasNextPage: allCaseFiles.pageInfo.hasNextPage,
          },
    cursor: ({ data }) => data.allCaseFiles?.pageInfo.endCursor,
  },
  'raw-pg': {
    label: 'hand-written SQL',
    script: 'servers/raw-pg.mjs',
    path: '/',
    body: (operation, variables) => ({ operation, ...variables }),
    canonical: ({ cases, hasNextPage }) => ({ cases, hasNextPage }),
    cursor: ({ endCursor }) => endCursor,
  },
  'raw-card': {
    label: 'hand-written SQL, cards ready',
    script: 'servers/raw-card.mjs',
    path: '/',
    body: (_operation, variables) => variables,
    canonical: ({ cases, hasNextPage }) => ({ cases, hasNextPage }),
    cursor: ({ endCursor }) => endCursor,
    operations: ['walk'],
  },
  floor: { label: 'node:http, 20 bytes', script: 'servers/floor.mjs', path: '/', operations: ['walk'] },
};
