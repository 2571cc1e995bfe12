/**
 * Disputes of public cases, and the right of reply: what officers may do about one, when, and by when.
 *
 * A dispute is anybody's to open; it shows nothing to the public until an officer has admitted it, or whoever files enough of
 * them could smear every record. The service levels are the registry's own.
 */
import type { DeciderFacts, Guard, UnmetGuard } from '../workflow.rules.js';
import { unmetByDecider } from '../workflow.rules.js';

/** Who disputes, by their own word, which nobody checks. */
export const DisputeParty = {
  SUBJECT: 'SUBJECT',
  STATE: 'STATE',
  COMPANY: 'COMPANY',
  READER: 'READER',
} as const;
export type DisputeParty = (typeof DisputeParty)[keyof typeof DisputeParty];

export const DisputeState = {
  RECEIVED: 'RECEIVED',
  ADMITTED: 'ADMITTED',
  DECLINED: 'DECLINED',
  RESOLVED: 'RESOLVED',
} as const;
export type DisputeState = (typeof DisputeState)[keyof typeof DisputeState];

export const DisputeOutcome = {
  UPHELD: 'UPHELD',
  PARTLY_UPHELD: 'PARTLY_UPHELD',
  DISMISSED: 'DISMISSED',
} as const;
export type DisputeOutcome = (typeof DisputeOutcome)[keyof typeof DisputeOutcome];

/** What an officer does about a dispute. Kept on file, never changed. */
export const DisputeActKind = {
  ADMIT: 'ADMIT',
  DECLINE: 'DECLINE',
  ANSWER: 'ANSWER',
  PUBLISH_REPLY: 'PUBLISH_REPLY',
  RESOLVE: 'RESOLVE',
} as const;
export type DisputeActKind = (typeof DisputeActKind)[keyof typeof DisputeActKind];

/** Of what may become of a dispute: the mutation, the states that it starts from, and the guards. */
export const DISPUTE_ACTS: Readonly<
  Record<
    DisputeActKind,
    { readonly mutation: string; readonly from: readonly DisputeState[]; readonly guards: readonly Guard[] }
  >
> = {
  ADMIT: { mutation: 'admitDispute', from: ['RECEIVED'], guards: deciding() },
  DECLINE: { mutation: 'declineDispute', from: ['RECEIVED'], guards: deciding() },
  ANSWER: { mutation: 'answerDispute', from: ['RECEIVED', 'ADMITTED'], guards: handling() },
  PUBLISH_REPLY: { mutation: 'publishReply', from: ['ADMITTED', 'RESOLVED'], guards: handling() },
  RESOLVE: { mutation: 'resolveDispute', from: ['ADMITTED'], guards: deciding() },
};

/** Whoever has to do with a dispute stands outside of the case. */
function handling(): readonly Guard[] {
  return ['INTEREST', 'RECUSAL', 'FOUR_EYES'];
}

/** Whoever decides on one has not verified what it is about, either. */
function deciding(): readonly Guard[] {
  return [...handling(), 'NOT_VERIFIER'];
}

/** The state of a dispute after what officers have done about it, in any order. */
export function disputeState(acts: readonly DisputeActKind[]): DisputeState {
  if (acts.includes('RESOLVE')) return 'RESOLVED';
  if (acts.includes('DECLINE')) return 'DECLINED';
  return acts.includes('ADMIT') ? 'ADMITTED' : 'RECEIVED';
}

/** @returns the guards that somebody does not meet who would do something about a dispute of a case. */
export function unmetForDispute(kind: DisputeActKind, facts: DeciderFacts): readonly UnmetGuard[] {
  const verified: UnmetGuard = {
    guard: 'NOT_VERIFIER',
    message: 'You verified this case, so another officer must decide on the dispute. There is no exception.',
  };
  return [...unmetByDecider(facts), ...(facts.verifiedIt ? [verified] : [])].filter(({ guard }) =>
    DISPUTE_ACTS[kind].guards.includes(guard),
  );
}

/** Days within which a dispute that waits for an officer is to leave its state. */
const DAYS = { RECEIVED: 7, ADMITTED: 30 } as const satisfies Partial<Record<DisputeState, number>>;

/** States in which a dispute waits for an officer. */
export type WaitingDisputeState = keyof typeof DAYS;

/** The moment by which a dispute that has been in a state since another moment is to leave it. */
export function disputeDueAt(state: WaitingDisputeState, since: Date): Date {
  return new Date(since.getTime() + DAYS[state] * 24 * 3_600_000);
}

/** What an officer did, as far as others are told. */
export interface ToldAct {
  readonly kind: DisputeActKind;
  readonly outcome: DisputeOutcome | null;
  readonly reply: number | null;
  readonly text: string | null;
  readonly at: Date;
}

/** What whoever disputes has written. */
export interface ToldMessage {
  readonly number: number;
  readonly isForPublication: boolean;
  readonly text: string;
  readonly at: Date;
}

/** One text of what was written on both sides. */
export interface CorrespondenceEntry {
  readonly number: number | null;
  readonly isFromOfficer: boolean;
  readonly text: string;
  readonly sentAt: Date;
  readonly isForPublication: boolean;
  readonly isPublished: boolean;
}

/** What both sides have written, first to last. @param acts first to last. */
export function correspondence(
  acts: readonly ToldAct[],
  messages: readonly ToldMessage[],
): readonly CorrespondenceEntry[] {
  const published = acts.findLast(({ kind }) => kind === 'PUBLISH_REPLY')?.reply;
  const written = messages.map(({ number, isForPublication, text, at }) => ({
    number,
    isFromOfficer: false,
    text,
    sentAt: at,
    isForPublication,
    isPublished: number === published,
  }));
  const answers = acts.flatMap(({ text, at }) =>
    text === null
      ? []
      : [{ number: null, isFromOfficer: true, text, sentAt: at, isForPublication: false, isPublished: false }],
  );
  return [...written, ...answers].sort((one, other) => one.sentAt.getTime() - other.sentAt.getTime());
}

/** How a dispute ended: what was decided, and what was said about it. */
export function ending(acts: readonly ToldAct[]): Pick<ToldAct, 'outcome' | 'text'> | null {
  return acts.find(({ kind }) => kind === 'DECLINE' || kind === 'RESOLVE') ?? null;
}
