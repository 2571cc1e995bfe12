import { OPINIONS } from '../workflow.rules.js';
/** What somebody may be told of, and may have mails about or not. */
export const NotificationKind = {
    ASSIGNED: 'ASSIGNED',
    CHANGES_REQUESTED: 'CHANGES_REQUESTED',
    DECIDED: 'DECIDED',
    DISPUTED: 'DISPUTED',
    TASK_EXPIRES: 'TASK_EXPIRES',
    SERVICE_LEVEL: 'SERVICE_LEVEL',
};
/** What became of a case, where it was decided. */
export const Outcome = {
    ACCEPTED: 'ACCEPTED',
    REJECTED: 'REJECTED',
    MERGED: 'MERGED',
    UNMERGED: 'UNMERGED',
    RESUBMITTED: 'RESUBMITTED',
    DISAGREED: 'DISAGREED',
    OVERTURNED: 'OVERTURNED',
    VERIFIED: 'VERIFIED',
    PUBLISHED: 'PUBLISHED',
    REOPENED: 'REOPENED',
    SUSPENDED: 'SUSPENDED',
    SUSPENSION_RATIFIED: 'SUSPENSION_RATIFIED',
    SUSPENSION_LIFTED: 'SUSPENSION_LIFTED',
    RETRACTED: 'RETRACTED',
    REVISION_ACCEPTED: 'REVISION_ACCEPTED',
    REVISION_REJECTED: 'REVISION_REJECTED',
};
/** Whether somebody has a mail about it: not yet, has, needs none, or could not be reached. */
export const MailState = { PENDING: 'PENDING', SENT: 'SENT', LEFT: 'LEFT', FAILED: 'FAILED' };
/** By which a verifier has spoken on a case, so that they are told what became of it. */
export const SPOKEN = ['REQUEST_CHANGES', ...OPINIONS];
/** @param to the state that the step has led to. @returns null where nobody is told, since the next step tells more. */
export function toldOf(action, to) {
    if (action === 'REQUEST_CHANGES') {
        return { kind: 'CHANGES_REQUESTED', event: 'CHANGES_REQUESTED', author: true, verifiers: false };
    }
    const [event, author, verifiers] = OUTCOMES[action]?.(to) ?? [null, false, false];
    return event && { kind: 'DECIDED', event, author, verifiers };
}
const author = (event) => () => [event, true, false];
const verifiers = (event) => () => [event, false, true];
const both = (event) => () => [event, true, true];
const OUTCOMES = {
    ACCEPT_FOR_REVIEW: author('ACCEPTED'),
    REJECT: author('REJECTED'),
    MERGE: author('MERGED'),
    UNMERGE: author('UNMERGED'),
    RESUBMIT: verifiers('RESUBMITTED'),
    PASS_REVIEW: (to) => (to === 'VERIFIED' ? both('VERIFIED')() : null),
    DISAGREE: verifiers('DISAGREED'),
    ADJUDICATE: (to) => {
        if (to === 'ADJUDICATION')
            return null; // votes are still to come
        return to === 'VERIFIED' ? both('VERIFIED')() : both('OVERTURNED')();
    },
    PUBLISH: both('PUBLISHED'),
    REOPEN: both('REOPENED'),
    SUSPEND: author('SUSPENDED'),
    RATIFY_SUSPENSION: author('SUSPENSION_RATIFIED'),
    LIFT_SUSPENSION: author('SUSPENSION_LIFTED'),
    RETRACT: author('RETRACTED'),
};
/** Hours before the end of a claim at which whoever has it is told. */
export const CLAIM_WARNING_HOURS = 12;
/** Hours before a case is to leave a queue at which those who work on the queue are told. */
export const QUEUE_WARNING_HOURS = 24;
/** What happened, for whoever may see the case: without names, and without anything of what the case says. */
export const WORDS = {
    ASSIGNED: 'It was assigned to you or to a team of yours.',
    CHANGES_REQUESTED: 'A verifier asks you for changes.',
    ACCEPTED: 'It was let into review.',
    REJECTED: 'It was not taken into the registry.',
    MERGED: 'It was merged into another case.',
    UNMERGED: 'That it was merged into another case was taken back.',
    RESUBMITTED: 'It was handed in again, changed.',
    DISAGREED: 'The second verifier disagreed with the first; three others decide.',
    OVERTURNED: 'The adjudication overturned the first review, and another review has begun.',
    VERIFIED: 'It was verified.',
    PUBLISHED: 'It was published.',
    REOPENED: 'It was sent back to review.',
    SUSPENDED: 'It was hidden for safety, until a second person has decided.',
    SUSPENSION_RATIFIED: 'A second person decided that it stays hidden.',
    SUSPENSION_LIFTED: 'It is shown again.',
    RETRACTED: 'It was taken back by the registry.',
    REVISION_ACCEPTED: 'A proposed revision of it was accepted.',
    REVISION_REJECTED: 'A proposed revision of it was rejected.',
    DISPUTED: 'It is disputed.',
    TASK_EXPIRES: `Your claim on it ends within ${CLAIM_WARNING_HOURS} hours.`,
    SERVICE_LEVEL: `It is to leave a queue that you work on within ${QUEUE_WARNING_HOURS} hours.`,
};
/** Most cases that one mail names; the registry itself has the others. */
const MOST_LINES = 50;
/** A mail about some notifications of one person. It names cases by their references, and nobody and nothing else. */
export function mailOf(told, publicUrl) {
    const lines = told.slice(0, MOST_LINES).map(({ reference, event }) => `${reference}: ${WORDS[event]}`);
    const more = told.length - lines.length;
    return {
        subject: told.length === 1 ? 'A notice of the registry' : `${told.length} notices of the registry`,
        text: [
            ...lines,
            ...(more > 0 ? [`And ${more} more.`] : []),
            '',
            `The registry: ${publicUrl}`,
            'Which mails you have is a setting of your account there (changeNotificationSettings).',
            '',
        ].join('\n'),
    };
}
/** How often a mail is tried. */
export const MOST_TRIES = 10;
/** Minutes after which a mail is tried again that has been tried so many times. */
export function retryMinutes(tries) {
    return 2 ** tries;
}
//# sourceMappingURL=notification.rules.js.map