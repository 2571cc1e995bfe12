import { unmetByDecider } from '../workflow.rules.js';
/** Who disputes, by their own word, which nobody checks. */
export const DisputeParty = {
    SUBJECT: 'SUBJECT',
    STATE: 'STATE',
    COMPANY: 'COMPANY',
    READER: 'READER',
};
export const DisputeState = {
    RECEIVED: 'RECEIVED',
    ADMITTED: 'ADMITTED',
    DECLINED: 'DECLINED',
    RESOLVED: 'RESOLVED',
};
export const DisputeOutcome = {
    UPHELD: 'UPHELD',
    PARTLY_UPHELD: 'PARTLY_UPHELD',
    DISMISSED: 'DISMISSED',
};
/** What an officer does about a dispute. Kept on file, never changed. */
export const DisputeActKind = {
    ADMIT: 'ADMIT',
    DECLINE: 'DECLINE',
    ANSWER: 'ANSWER',
    PUBLISH_REPLY: 'PUBLISH_REPLY',
    RESOLVE: 'RESOLVE',
};
/** Of what may become of a dispute: the mutation, the states that it starts from, and the guards. */
export const DISPUTE_ACTS = {
    ADMIT: { mutation: 'admitDispute', from: ['RECEIVED'], guards: deciding() },
    DECLINE: { mutation: 'declineDispute', from: ['RECEIVED'], guards: deciding() },
    ANSWER: { mutation: 'answerDispute', from: ['RECEIVED', 'ADMITTED'], guards: handling() },
    PUBLISH_REPLY: { mutation: 'publishReply', from: ['ADMITTED', 'RESOLVED'], guards: handling() },
    RESOLVE: { mutation: 'resolveDispute', from: ['ADMITTED'], guards: deciding() },
};
/** Whoever has to do with a dispute stands outside of the case. */
function handling() {
    return ['INTEREST', 'RECUSAL', 'FOUR_EYES'];
}
/** Whoever decides on one has not verified what it is about, either. */
function deciding() {
    return [...handling(), 'NOT_VERIFIER'];
}
/** The state of a dispute after what officers have done about it, in any order. */
export function disputeState(acts) {
    if (acts.includes('RESOLVE'))
        return 'RESOLVED';
    if (acts.includes('DECLINE'))
        return 'DECLINED';
    return acts.includes('ADMIT') ? 'ADMITTED' : 'RECEIVED';
}
/** @returns the guards that somebody does not meet who would do something about a dispute of a case. */
export function unmetForDispute(kind, facts) {
    const verified = {
        guard: 'NOT_VERIFIER',
        message: 'You verified this case, so another officer must decide on the dispute. There is no exception.',
    };
    return [...unmetByDecider(facts), ...(facts.verifiedIt ? [verified] : [])].filter(({ guard }) => DISPUTE_ACTS[kind].guards.includes(guard));
}
/** Days within which a dispute that waits for an officer is to leave its state. */
const DAYS = { RECEIVED: 7, ADMITTED: 30 };
/** The moment by which a dispute that has been in a state since another moment is to leave it. */
export function disputeDueAt(state, since) {
    return new Date(since.getTime() + DAYS[state] * 24 * 3_600_000);
}
/** What both sides have written, first to last. @param acts first to last. */
export function correspondence(acts, messages) {
    const published = acts.findLast(({ kind }) => kind === 'PUBLISH_REPLY')?.reply;
    const written = messages.map(({ number, isForPublication, text, at }) => ({
        number,
        isFromOfficer: false,
        text,
        sentAt: at,
        isForPublication,
        isPublished: number === published,
    }));
    const answers = acts.flatMap(({ text, at }) => text === null
        ? []
        : [{ number: null, isFromOfficer: true, text, sentAt: at, isForPublication: false, isPublished: false }]);
    return [...written, ...answers].sort((one, other) => one.sentAt.getTime() - other.sentAt.getTime());
}
/** How a dispute ended: what was decided, and what was said about it. */
export function ending(acts) {
    return acts.find(({ kind }) => kind === 'DECLINE' || kind === 'RESOLVE') ?? null;
}
//# sourceMappingURL=dispute.rules.js.map