export const QueueKind = {
    TRIAGE: 'TRIAGE',
    FIRST_REVIEW: 'FIRST_REVIEW',
    SECOND_REVIEW: 'SECOND_REVIEW',
    LEGAL: 'LEGAL',
    ADJUDICATION: 'ADJUDICATION',
    PUBLICATION: 'PUBLICATION',
    SUSPENSION: 'SUSPENSION',
    DISPUTES: 'DISPUTES',
    REVISIONS: 'REVISIONS',
};
const DAY = 24;
export const QUEUES = {
    TRIAGE: { states: ['SUBMITTED', 'TRIAGE'], roles: ['TRIAGE_OFFICER'], hours: 3 * DAY },
    FIRST_REVIEW: { states: ['IN_REVIEW'], roles: ['VERIFIER'], hours: 14 * DAY },
    SECOND_REVIEW: { states: ['SECOND_REVIEW'], roles: ['VERIFIER'], hours: 14 * DAY },
    LEGAL: { states: ['IN_REVIEW', 'SECOND_REVIEW', 'ADJUDICATION'], roles: ['LEGAL_REVIEWER'], hours: 14 * DAY },
    ADJUDICATION: { states: ['ADJUDICATION'], roles: ['VERIFIER'], hours: 14 * DAY },
    PUBLICATION: { states: ['VERIFIED'], roles: ['EDITOR'], hours: 7 * DAY },
    SUSPENSION: { states: ['SUSPENDED'], roles: ['SAFETY_OFFICER', 'EDITOR'], hours: DAY },
};
/** States of the cases that wait in some queue. */
export const WAITING = Object.values(QUEUES).flatMap(({ states }) => states);
/** An urgent case is to leave a queue in this part of the time. */
const URGENT_PART = 1 / 3;
/** Hours that it has at least. */
const URGENT_HOURS = 4;
/** Who works on what hangs on cases. */
const WORKERS = {
    DISPUTES: ['DISPUTES_OFFICER'],
    REVISIONS: ['VERIFIER'],
};
/** Hours within which verifiers are to decide on a proposed revision. */
const REVISION_HOURS = 14 * DAY;
/** The moment by which a case that came into a queue is to leave it. */
export function dueAt(kind, since, isUrgent) {
    const { hours } = QUEUES[kind];
    return new Date(since.getTime() + (isUrgent ? Math.max(hours * URGENT_PART, URGENT_HOURS) : hours) * 3_600_000);
}
/** The moment by which verifiers are to have decided on a revision that was proposed at another. */
export function revisionDueAt(since) {
    return new Date(since.getTime() + REVISION_HOURS * 3_600_000);
}
/** Says whether somebody works on a queue. */
export function worksOn(kind, roles) {
    const workers = kind === 'DISPUTES' || kind === 'REVISIONS' ? WORKERS[kind] : QUEUES[kind].roles;
    return workers.some((role) => roles.has(role));
}
//# sourceMappingURL=queue.rules.js.map