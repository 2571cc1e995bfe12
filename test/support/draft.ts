/** A researcher's case from the first line to the public record, for tests that need one on the way. */
import type { Answer, Ask, TestApi } from './api.js';

export interface CaseState {
  readonly id: string;
  readonly reference: string;
  readonly version: number;
  readonly state: string;
}

const CASE =
  '{ case { id reference version state } errors { __typename code message path ... on ValidationFailed { value } } }';

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

/** Takes one step of the workflow as a sample account. */
export function step(api: TestApi, account: string, mutation: string, { id, version }: CaseState): Promise<CaseState> {
  const type = ['submitCase', 'withdrawCase'].includes(mutation) ? 'CaseStepInput' : 'WorkflowStepInput';
  return succeed(api.as(account), mutation, type, { id, expectedVersion: version });
}

/** A case of the sample researcher that has been let into review. */
export async function caseInReview(api: TestApi, title?: string): Promise<CaseState> {
  const draft = await completeDraft(api, title);
  return step(api, 'triage', 'acceptForReview', await step(api, 'researcher', 'submitCase', draft));
}
