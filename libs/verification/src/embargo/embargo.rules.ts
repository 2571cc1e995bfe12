/** Who may say before when a case is not to be public, and until when that holds. */
import type { CaseState } from '#cases';
import type { Role } from '#identity';

/** States in which the author of a case may still change it. */
const AUTHORS: readonly CaseState[] = ['DRAFT', 'CHANGES_REQUESTED'];
/** States in which an editor has it before them, to publish it. */
const EDITORS: readonly CaseState[] = ['VERIFIED', 'SCHEDULED'];

export interface EmbargoFacts {
  readonly state: CaseState;
  /** Everybody has a record of the case before them. */
  readonly isPublic: boolean;
  readonly isAuthor: boolean;
  readonly roles: ReadonlySet<Role>;
  readonly hasContributed: boolean;
}

/** @returns why somebody may not set or take back the embargo of a case; null when they may. */
export function embargoRefusal(facts: EmbargoFacts): 'CLOSED' | 'FOUR_EYES' | null {
  const { state, isPublic, isAuthor, roles, hasContributed } = facts;
  if (isPublic) return 'CLOSED';
  if (isAuthor && roles.has('RESEARCHER') && AUTHORS.includes(state)) return null;
  if (!roles.has('EDITOR') || !EDITORS.includes(state)) return 'CLOSED';
  return hasContributed ? 'FOUR_EYES' : null;
}
