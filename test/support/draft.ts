/** A researcher's case from the first line to the public record, for tests that need one on the way. */
import type { Answer, Ask, TestApi } from './api.js';
import { sessionOf } from './case-in-every-state.js';
import type { TestDatabase } from './database.js';

export interface CaseState {
  readonly id: string;
  readonly reference: string;
  readonly version: number;
  readonly state: string;
}

const CASE = `{ case { id reference version state } errors { __typename code message path ... on ValidationFailed { value }
     ... on GuardNotMet { guard } ... on FourEyesViolation { guard } ... on DuplicateSuspected { candidates { case { reference } } } } }`;

/** Sends a mutation of a case and answers with the payload. */
export async function act(
  ask: Ask,
  mutation: string,
  inputType: string,
  input: object,
): Promise<Answer & { payload: any }> {
  const answer = await ask(`mutation ($input: ${inputType}!) { ${mutation}(input: $input) ${CASE} }`, { input });
  return { ...answer, payload: answer.data?.[mutation] };
}

/** Sends a mutation that must take effect, and answers with the case as it is then. */
export async function succeed(ask: Ask, mutation: string, inputType: string, input: object): Promise<CaseState> {
  const answer = await act(ask, mutation, inputType, input);
  if (answer.errors || answer.payload.errors.length > 0) {
    throw new Error(`${mutation} was refused: ${JSON.stringify(answer.errors ?? answer.payload.errors)}`);
  }
  return answer.payload.case as CaseState;
}

let drafts = 0;

/** A complete draft of the sample researcher. */
export async function completeDraft(api: TestApi, title = 'A red notice against a journalist'): Promise<CaseState> {
  const researcher = api.as('researcher');
  const draft = await succeed(researcher, 'createDraft', 'CreateDraftInput', {
    title: { text: title },
    summary: { text: 'A journalist in exile was arrested on a red notice and released by a court.' },
    requestingState: 'TR',
    hostStates: ['ES'],
    occurred: '2019-05/2020',
    subjects: [{ kind: 'PERSON', profiles: ['journalist'], personCount: 1 }],
    uses: [
      {
        mechanism: 'interpol-red-notice',
        requestingState: 'TR',
        respondingStates: ['ES'],
        ground: ['terrorism'],
        outcome: 'DELETED',
        events: [
          { type: 'ISSUED', date: '2019-05' },
          { type: 'DELETED', date: '2020' },
        ],
      },
    ],
  });
  const linked = await succeed(researcher, 'linkProvision', 'LinkProvisionInput', {
    id: draft.id,
    expectedVersion: draft.version,
    link: {
      provision: 'uncc-zero-art-35',
      relation: 'WOULD_PERMIT',
      rationale: 'Nothing in the article would stop it.',
      use: 1,
    },
  });
  return succeed(researcher, 'addSource', 'AddSourceInput', {
    id: draft.id,
    expectedVersion: linked.version,
    title: 'Court orders release',
    url: `https://example.org/court-orders-release/${(drafts += 1)}`, // cases share what has one address
    kind: 'NEWS',
    date: '2020-02-11',
  });
}

/** Mutations that only their caller's claim on the case lets through. */
export const CLAIMED: readonly string[] = [
  'acceptForReview',
  'rejectCase',
  'returnCase',
  'mergeCase',
  'requestChanges',
  'passReview',
  'disagree',
];
const OF_AUTHORS = [
  'submitCase',
  'withdrawCase',
  'resubmitCase',
  'claimTask',
  'releaseTask',
  'extendTask',
  'assignTask',
  'endorseCase',
  'withdrawEndorsement',
];
const WITH_A_NOTE = ['acceptForReview', 'retractCase'];
const INPUTS: Readonly<Record<string, string>> = {
  submitCase: 'SubmitCaseInput',
  mergeCase: 'MergeCaseInput',
  waiveRecusal: 'WaiveRecusalInput',
  passReview: 'PassReviewInput',
  requestChanges: 'RequestChangesInput',
  signProvisionLink: 'SignProvisionLinkInput',
  publishCase: 'PublishCaseInput',
  adjudicate: 'AdjudicateInput',
  scheduleCase: 'ScheduleCaseInput',
  setEmbargo: 'SetEmbargoInput',
  endorseCase: 'EndorseCaseInput',
  withdrawEndorsement: 'WithdrawEndorsementInput',
  assignTask: 'AssignTaskInput',
  proposeRetraction: 'ProposeRetractionInput',
};

/** The input type of a mutation of the workflow. */
export function inputOf(mutation: string): string {
  const own = INPUTS[mutation];
  if (own) return own;
  if (OF_AUTHORS.includes(mutation)) return 'CaseStepInput';
  return WITH_A_NOTE.includes(mutation) ? 'WorkflowStepInput' : 'ReasonedStepInput';
}

/** A checklist that passes a case. */
export const CHECKLIST = [
  ...['AUTHENTICITY', 'PROVENANCE', 'IDENTITY', 'INTEGRITY', 'CORROBORATION', 'CONTEXT', 'DO_NO_HARM'],
].map((item) => ({ item, answer: 'YES' }));

/** What a verifier says of a field that is to be changed. */
export const CHANGES = [{ field: 'OUTCOME', verdict: 'CHANGE', reason: 'The source says otherwise.' }];

/** What an editor says of a case that rests on one source. */
export const RESERVATION = { caveat: 'Rests on one report.', identifiesNobody: true };

/** What mutations of the workflow need beside the case: a reason; for passing a review, a checklist; for publication, a caveat. */
export function reasonOf(mutation: string): object {
  if (mutation === 'passReview') return { checklist: CHECKLIST };
  if (mutation === 'publishCase' || mutation === 'scheduleCase') return RESERVATION;
  if (mutation === 'signProvisionLink') return { link: 1, opinion: 'SIGNED' };
  if (mutation === 'requestChanges') return { reason: 'The reason of requestChanges', fields: CHANGES };
  const needsOne = ![...OF_AUTHORS, ...WITH_A_NOTE].includes(mutation);
  return needsOne ? { reason: `The reason of ${mutation}` } : {};
}

/**
 * Tries one step of the workflow as a sample account. Whoever hands a case in says that they have looked at what may tell the
 * same, unless `more` says what they have looked at.
 */
export async function attempt(
  api: TestApi,
  account: string,
  mutation: string,
  { id, version }: CaseState,
  more: object = {},
): Promise<Answer & { payload: any }> {
  const input = { id, expectedVersion: version, ...reasonOf(mutation), ...more };
  const send = (seen: object) => act(api.as(account), mutation, inputOf(mutation), { ...input, ...seen });
  const answer = await send({});
  const suspected = answer.payload?.errors.find(({ __typename }: any) => __typename === 'DuplicateSuspected');
  if (!suspected || 'duplicatesSeen' in more) return answer;
  return send({ duplicatesSeen: suspected.candidates.map((candidate: any) => candidate.case.reference) });
}

/** Claims a case as a sample account, to work on it. */
export function claim(api: TestApi, account: string, of: CaseState): Promise<CaseState> {
  return step(api, account, 'claimTask', of);
}

/** Takes one step of the workflow as a sample account, who claims the case before if the step needs that. */
export async function step(
  api: TestApi,
  account: string,
  mutation: string,
  of: CaseState,
  more: object = {},
): Promise<CaseState> {
  if (mutation === 'passReview' && of.state === 'SECOND_REVIEW') await signed(api, of);
  if (mutation === 'adjudicate' && 'vote' in more && more.vote === 'UPHOLD') await signed(api, of);
  const claimed = CLAIMED.includes(mutation) ? await claim(api, account, of) : of;
  const { payload, errors } = await attempt(api, account, mutation, claimed, more);
  if (errors || payload.errors.length > 0) {
    throw new Error(`${mutation} was refused: ${JSON.stringify(errors ?? payload.errors)}`);
  }
  return payload.case as CaseState;
}

/** Disables all sample verifiers but two, for what is about who is left. */
export async function twoVerifiers(database: TestDatabase): Promise<void> {
  await database.asOwner(
    `update app_user set disabled_at = now() where email ~ '^verifier-(three|four|five)@' returning id`,
  );
}

/** Token of a lawyer who does nothing else, once {@link moreStaff} has made one; before, the sample lawyer signs. */
let lawyer: string | null = null;

/** Has a lawyer sign every provision link of a case. */
export async function signed(api: TestApi, of: CaseState): Promise<void> {
  const ask = lawyer === null ? api.as('legal') : api.bearing(lawyer);
  const answer = await ask('query ($id: ID!) { case(id: $id) { provisionLinks { number } } }', {
    id: of.id,
  });
  for (const { number } of answer.data!.case.provisionLinks as { number: number }[]) {
    const input = { id: of.id, expectedVersion: of.version, link: number, opinion: 'SIGNED' };
    await succeed(ask, 'signProvisionLink', 'SignProvisionLinkInput', input);
  }
}

/** A case of the sample researcher that has been let into review. */
export async function caseInReview(api: TestApi, title?: string): Promise<CaseState> {
  const draft = await completeDraft(api, title);
  return step(api, 'triage', 'acceptForReview', await step(api, 'researcher', 'submitCase', draft));
}

/** A case of the sample researcher that two verifiers have passed. */
export async function verifiedCase(api: TestApi, title?: string): Promise<CaseState> {
  const passed = await step(api, 'verifier-one', 'passReview', await caseInReview(api, title));
  return step(api, 'verifier-two', 'passReview', passed);
}

/**
 * Gives sample accounts more roles, for what takes more people than there are accounts: `legal`, `disputes` and `safety` can
 * verify, and `custodian` can edit; a lawyer of whom nothing else is asked signs provision links.
 */
export async function moreStaff(database: TestDatabase): Promise<void> {
  for (const [account, role] of [
    ['legal', 'VERIFIER'],
    ['disputes', 'VERIFIER'],
    ['safety', 'VERIFIER'],
    ['custodian', 'EDITOR'],
  ]) {
    const given = await database.asOwner(
      `insert into user_role (user_id, role) select id, $2 from app_user where email = $1 || '@example.org' returning role`,
      [account, role],
    );
    await database.asOwner(
      `insert into interest_declaration (user_id) select id from app_user u where email = $1 || '@example.org'
          and not exists (select from interest_declaration d where d.user_id = u.id)`,
      [account],
    );
    if (given.length === 0) throw new Error(`There is no sample account ${account} yet.`);
  }
  await database.asOwner(
    `with made as (insert into app_user (email, display_name, password_hash)
                   values ('lawyer@example.org', 'A lawyer', '$argon2id$none') returning id),
          declared as (insert into interest_declaration (user_id) select id from made)
     insert into user_role (user_id, role) select id, 'LEGAL_REVIEWER' from made`,
  );
  lawyer = await sessionOf(database, 'lawyer@example.org', 'a lawyer');
}
