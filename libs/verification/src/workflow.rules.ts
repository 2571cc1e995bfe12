/**
 * The verification workflow as a table: who may take a case from which state to which, and what must hold.
 *
 * Pure on purpose. The service brings the facts; this file says which guards are not met. What a database can hold
 * (four eyes, two different verifiers, decisions by those who have the role) is also held by its keys.
 *
 * Source of the separation of those who collect from those who verify: Berkeley Protocol on Digital Open Source
 * Investigations (OHCHR and Human Rights Center, UC Berkeley, 2022), part VI.
 */
import type { CaseState } from '#cases';
import type { Role } from '#identity';

export const WorkflowAction = {
  SUBMIT: 'SUBMIT',
  WITHDRAW: 'WITHDRAW',
  ACCEPT_FOR_REVIEW: 'ACCEPT_FOR_REVIEW',
  PASS_REVIEW: 'PASS_REVIEW',
  PUBLISH: 'PUBLISH',
} as const;
export type WorkflowAction = (typeof WorkflowAction)[keyof typeof WorkflowAction];

/** Decisions that are kept on file, pinned to the version they were made on. */
export const DecisionKind = {
  ACCEPT: 'ACCEPT',
  FIRST_PASS: 'FIRST_PASS',
  SECOND_PASS: 'SECOND_PASS',
  PUBLISH: 'PUBLISH',
} as const;
export type DecisionKind = (typeof DecisionKind)[keyof typeof DecisionKind];

/** What must hold before a step is taken. */
export const Guard = {
  /** The actor is the author of the case. */
  AUTHOR: 'AUTHOR',
  /** The actor holds the role that the step needs. */
  ROLE: 'ROLE',
  /** The record says what a verifier needs to check it. */
  COMPLETE: 'COMPLETE',
  /** The actor has contributed nothing to the case. Holds for everybody; there is no override. */
  FOUR_EYES: 'FOUR_EYES',
  /** The second verifier is another person than the first. */
  DISTINCT: 'DISTINCT',
} as const;
export type Guard = (typeof Guard)[keyof typeof Guard];

/** One step of the workflow. */
export interface Step {
  readonly action: WorkflowAction;
  readonly from: CaseState;
  readonly to: CaseState;
  /** Role that takes the step; `null` for the author's own steps. */
  readonly role: Role | null;
  /** The decision that it leaves on file, if any. */
  readonly decision: DecisionKind | null;
  readonly guards: readonly Guard[];
}

/** All steps. A state and an action name at most one. */
export const STEPS: readonly Step[] = [
  { action: 'SUBMIT', from: 'DRAFT', to: 'SUBMITTED', role: null, decision: null, guards: ['AUTHOR', 'COMPLETE'] },
  { action: 'WITHDRAW', from: 'DRAFT', to: 'WITHDRAWN', role: null, decision: null, guards: ['AUTHOR'] },
  { action: 'WITHDRAW', from: 'SUBMITTED', to: 'WITHDRAWN', role: null, decision: null, guards: ['AUTHOR'] },
  {
    action: 'ACCEPT_FOR_REVIEW',
    from: 'SUBMITTED',
    to: 'IN_REVIEW',
    role: 'TRIAGE_OFFICER',
    decision: 'ACCEPT',
    guards: ['ROLE', 'FOUR_EYES'],
  },
  {
    action: 'PASS_REVIEW',
    from: 'IN_REVIEW',
    to: 'SECOND_REVIEW',
    role: 'VERIFIER',
    decision: 'FIRST_PASS',
    guards: ['ROLE', 'FOUR_EYES'],
  },
  {
    action: 'PASS_REVIEW',
    from: 'SECOND_REVIEW',
    to: 'VERIFIED',
    role: 'VERIFIER',
    decision: 'SECOND_PASS',
    guards: ['ROLE', 'FOUR_EYES', 'DISTINCT'],
  },
  {
    action: 'PUBLISH',
    from: 'VERIFIED',
    to: 'PUBLISHED',
    role: 'EDITOR',
    decision: 'PUBLISH',
    guards: ['ROLE', 'FOUR_EYES'],
  },
];

/** What is known about a case and an actor when the actor wants to take a step. */
export interface StepFacts {
  readonly isAuthor: boolean;
  readonly roles: ReadonlySet<Role>;
  readonly hasContributed: boolean;
  readonly madeFirstPass: boolean;
  /** What the record still lacks, in words for its author; empty when it is complete. */
  readonly lacks: readonly string[];
}

/** A guard that is not met, and what would satisfy it. */
export interface UnmetGuard {
  readonly guard: Guard;
  readonly message: string;
}

/** @returns the step that the action means in this state, or `null` when there is none. */
export function stepOf(action: WorkflowAction, from: CaseState): Step | null {
  return STEPS.find((step) => step.action === action && step.from === from) ?? null;
}

/** @returns the states that the action can start from. */
export function statesBefore(action: WorkflowAction): readonly CaseState[] {
  return STEPS.filter((step) => step.action === action).map(({ from }) => from);
}

/** @returns the guards of the step that are not met; empty when it may be taken. */
export function unmetGuards(step: Step, facts: StepFacts): readonly UnmetGuard[] {
  return step.guards.flatMap((guard): UnmetGuard[] => {
    const message = complaintOf(guard, step, facts);
    return message === null ? [] : [{ guard, message }];
  });
}

function complaintOf(guard: Guard, step: Step, facts: StepFacts): string | null {
  switch (guard) {
    case 'AUTHOR':
      return facts.isAuthor ? null : 'Only the author of the case can do this.';
    case 'ROLE':
      return step.role !== null && facts.roles.has(step.role) ? null : `This needs the role ${step.role}.`;
    case 'COMPLETE':
      return facts.lacks.length === 0 ? null : `The record is not complete: ${facts.lacks.join('; ')}.`;
    case 'FOUR_EYES':
      return facts.hasContributed
        ? 'You have contributed to this case, so someone else must decide on it. There is no exception.'
        : null;
    case 'DISTINCT':
      return facts.madeFirstPass ? 'You passed the first review, so another verifier must pass the second.' : null;
  }
}

/** What a record says, as far as completeness goes. */
export interface RecordFacts {
  readonly hasSummary: boolean;
  readonly uses: number;
  readonly subjects: number;
  readonly sources: number;
}

/** @returns what the record still lacks before it can be submitted. */
export function lacksOf(record: RecordFacts): readonly string[] {
  return [
    ...(record.hasSummary ? [] : ['a summary (updateDraft)']),
    ...(record.uses > 0 ? [] : ['a use of a mechanism (addMechanismUse)']),
    ...(record.subjects > 0 ? [] : ['a subject (updateDraft)']),
    ...(record.sources > 0 ? [] : ['a source (addSource)']),
  ];
}
