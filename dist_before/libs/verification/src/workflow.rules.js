import { insufficientToPublish, insufficientToVerify, } from './grade/grade.rules.js';
import { OPEN_TO_OPINIONS } from './legal/legal.rules.js';
export const WorkflowAction = {
    SUBMIT: 'SUBMIT',
    WITHDRAW: 'WITHDRAW',
    CLAIM: 'CLAIM',
    ACCEPT_FOR_REVIEW: 'ACCEPT_FOR_REVIEW',
    REJECT: 'REJECT',
    RETURN: 'RETURN',
    MERGE: 'MERGE',
    UNMERGE: 'UNMERGE',
    SIGN_LINK: 'SIGN_LINK',
    REQUEST_CHANGES: 'REQUEST_CHANGES',
    RESUBMIT: 'RESUBMIT',
    PASS_REVIEW: 'PASS_REVIEW',
    DISAGREE: 'DISAGREE',
    ADJUDICATE: 'ADJUDICATE',
    PUBLISH: 'PUBLISH',
    SCHEDULE: 'SCHEDULE',
    UNSCHEDULE: 'UNSCHEDULE',
    REOPEN: 'REOPEN',
    SUSPEND: 'SUSPEND',
    RATIFY_SUSPENSION: 'RATIFY_SUSPENSION',
    LIFT_SUSPENSION: 'LIFT_SUSPENSION',
    PROPOSE_RETRACTION: 'PROPOSE_RETRACTION',
    RETRACT: 'RETRACT',
};
/** What each step means, and the mutation that takes it. */
export const ACTIONS = {
    SUBMIT: { mutation: 'submitCase', meaning: 'The author hands the record in' },
    WITHDRAW: { mutation: 'withdrawCase', meaning: 'The author takes it back' },
    RESUBMIT: { mutation: 'resubmitCase', meaning: 'The author hands it in again, changed' },
    CLAIM: { mutation: 'claimTask', meaning: 'A triage officer or verifier takes it up, to work on it alone' },
    ACCEPT_FOR_REVIEW: { mutation: 'acceptForReview', meaning: 'A triage officer lets it into review' },
    REJECT: { mutation: 'rejectCase', meaning: 'A triage officer does not take it into the registry' },
    RETURN: { mutation: 'returnCase', meaning: 'A triage officer puts a documented case back without review' },
    MERGE: { mutation: 'mergeCase', meaning: 'A triage officer merges it into another case' },
    UNMERGE: { mutation: 'unmergeCase', meaning: 'A triage officer takes the merge back' },
    SIGN_LINK: { mutation: 'signProvisionLink', meaning: 'A lawyer gives an opinion on a provision link' },
    REQUEST_CHANGES: { mutation: 'requestChanges', meaning: 'A verifier asks the author for changes' },
    PASS_REVIEW: { mutation: 'passReview', meaning: 'A verifier passes it, first or second' },
    DISAGREE: { mutation: 'disagree', meaning: 'The second verifier disagrees with the first' },
    ADJUDICATE: { mutation: 'adjudicate', meaning: 'One of three other verifiers votes' },
    PUBLISH: { mutation: 'publishCase', meaning: 'An editor makes it public' },
    SCHEDULE: { mutation: 'scheduleCase', meaning: 'An editor sets when it becomes public' },
    UNSCHEDULE: { mutation: 'unscheduleCase', meaning: 'An editor takes that moment back' },
    REOPEN: { mutation: 'reopenCase', meaning: 'An editor or disputes officer sends it back to review' },
    SUSPEND: { mutation: 'suspendCase', meaning: 'A safety officer hides it at once' },
    RATIFY_SUSPENSION: { mutation: 'ratifySuspension', meaning: 'A second person decides that it stays hidden' },
    LIFT_SUSPENSION: { mutation: 'liftSuspension', meaning: 'A second person decides that it is shown again' },
    PROPOSE_RETRACTION: { mutation: 'proposeRetraction', meaning: 'An editor proposes to take it back' },
    RETRACT: { mutation: 'retractCase', meaning: 'Another editor confirms, and it is taken back' },
};
/** Decisions that are kept on file, pinned to the version and the round of review that they were made in. */
export const DecisionKind = {
    ACCEPT: 'ACCEPT',
    REJECT: 'REJECT',
    RETURN: 'RETURN',
    MERGE: 'MERGE',
    UNMERGE: 'UNMERGE',
    REQUEST_CHANGES: 'REQUEST_CHANGES',
    FIRST_PASS: 'FIRST_PASS',
    SECOND_PASS: 'SECOND_PASS',
    DISAGREE: 'DISAGREE',
    UPHOLD: 'UPHOLD',
    OVERTURN: 'OVERTURN',
    PUBLISH: 'PUBLISH',
    SCHEDULE: 'SCHEDULE',
    UNSCHEDULE: 'UNSCHEDULE',
    REOPEN: 'REOPEN',
    SUSPEND: 'SUSPEND',
    RATIFY_SUSPENSION: 'RATIFY_SUSPENSION',
    LIFT_SUSPENSION: 'LIFT_SUSPENSION',
    PROPOSE_RETRACTION: 'PROPOSE_RETRACTION',
    RETRACT: 'RETRACT',
    ACCEPT_REVISION: 'ACCEPT_REVISION',
    REJECT_REVISION: 'REJECT_REVISION',
};
/** By which a verifier speaks on a version in a round of review. Each verifier speaks once. */
export const OPINIONS = ['FIRST_PASS', 'SECOND_PASS', 'DISAGREE', 'UPHOLD', 'OVERTURN'];
/** By which somebody verified what a case says. */
export const VERIFYING = ['FIRST_PASS', 'SECOND_PASS', 'UPHOLD', 'ACCEPT_REVISION'];
/** Verifiers that an adjudication takes; the majority decides. */
export const ADJUDICATORS = 3;
/** Why a public case is taken back, as everybody reads it. */
export const RetractionReason = {
    FALSE: 'FALSE',
    HARM: 'HARM',
    CONSENT_WITHDRAWN: 'CONSENT_WITHDRAWN',
    LEGAL_ORDER: 'LEGAL_ORDER',
    DUPLICATE: 'DUPLICATE',
    OTHER: 'OTHER',
};
/** What must hold before a step is taken; {@link GUARDS} says what each means. */
export const Guard = {
    AUTHOR: 'AUTHOR',
    ROLE: 'ROLE',
    REASON: 'REASON',
    FIELDS: 'FIELDS',
    COMPLETE: 'COMPLETE',
    DUPLICATES_SEEN: 'DUPLICATES_SEEN',
    NEW_VERSION: 'NEW_VERSION',
    LEASE: 'LEASE',
    INTEREST: 'INTEREST',
    RECUSAL: 'RECUSAL',
    CHECKLIST: 'CHECKLIST',
    FOUR_EYES: 'FOUR_EYES',
    DISTINCT: 'DISTINCT',
    NOT_PUBLIC: 'NOT_PUBLIC',
    PUBLIC: 'PUBLIC',
    DOCUMENTED: 'DOCUMENTED',
    MERGE_TARGET: 'MERGE_TARGET',
    REVERSIBLE: 'REVERSIBLE',
    TO_COME: 'TO_COME',
    SUFFICIENT: 'SUFFICIENT',
    LEGAL_SIGNED: 'LEGAL_SIGNED',
    EMBARGO: 'EMBARGO',
    PROJECTION_SAFE: 'PROJECTION_SAFE',
    NO_OPEN_BLOCKERS: 'NO_OPEN_BLOCKERS',
    SECOND_PERSON: 'SECOND_PERSON',
    PROPOSED: 'PROPOSED',
    NOT_VERIFIER: 'NOT_VERIFIER',
};
/** What each guard asks. */
export const GUARDS = {
    AUTHOR: 'The actor is the author of the case',
    ROLE: 'The actor holds the role that the step needs',
    REASON: 'The actor says why',
    FIELDS: 'The actor names every field that is to be changed, with what is wrong with it',
    COMPLETE: 'The record says what a verifier needs to check it',
    DUPLICATES_SEEN: 'The author has looked at the cases that they may see and that may tell the same',
    NEW_VERSION: 'The content has changed since changes were asked for',
    LEASE: 'The actor has claimed the case, and the claim has not run out',
    INTEREST: 'The actor has declared their interests within the last 365 days',
    RECUSAL: 'Nothing that the actor has declared ties them to the case, but for what a safety officer has waived',
    CHECKLIST: 'The actor has answered every item of the checklist, and none of the answers forbids it',
    FOUR_EYES: 'The actor has contributed nothing to the case. There is no override',
    DISTINCT: 'The actor has not decided on this version in this round of review',
    NOT_PUBLIC: 'Nobody has a public record of the case before them',
    PUBLIC: 'Everybody has a public record of the case before them',
    DOCUMENTED: 'The public record is the documented one',
    MERGE_TARGET: 'The case that it is merged into is another one, which can take its place',
    REVERSIBLE: 'The case that it was merged into has not been published since',
    TO_COME: 'The moment of publication is still to come',
    SUFFICIENT: 'The evidence grade suffices: to verify, whatever has a source that counts and was not shown false; to publish, CONFIRMED or FAIR, and less with a public caveat where nobody can be identified',
    LEGAL_SIGNED: 'A lawyer who did not contribute has signed every provision link',
    EMBARGO: 'The embargo of the case, if it has one, has ended by the moment of publication',
    PROJECTION_SAFE: 'What would be public holds no contacts, no numbers of documents, and no names sealed in the vault for the case',
    NO_OPEN_BLOCKERS: 'No dispute is open that the case must not be published over',
    SECOND_PERSON: 'The actor is not the one who suspended the case',
    PROPOSED: 'Another editor has proposed to retract the case',
    NOT_VERIFIER: 'The actor did not verify what was published',
};
/** States that a case with a public record can be in while the registry works on it. */
const UNDER_WAY = [
    'TRIAGE',
    'IN_REVIEW',
    'SECOND_REVIEW',
    'ADJUDICATION',
    'VERIFIED',
    'SCHEDULED',
];
const MAY_BE_PUBLIC = ['DOCUMENTED', 'PUBLISHED', ...UNDER_WAY];
/** Actions that hide a case, or decide on that: they wait for nobody who is tied to nothing. */
const HIDING = [
    'SUSPEND',
    'RATIFY_SUSPENSION',
    'LIFT_SUSPENSION',
    'PROPOSE_RETRACTION',
    'RETRACT',
];
/** All steps. A state and an action name at most one. What the worker does by itself is in {@link LIFTING}. */
export const STEPS = [
    by('AUTHOR', 'SUBMIT', 'DRAFT', 'SUBMITTED', [], ['COMPLETE', 'DUPLICATES_SEEN']),
    by('AUTHOR', 'WITHDRAW', 'DRAFT', 'WITHDRAWN', [], []),
    by('AUTHOR', 'WITHDRAW', 'SUBMITTED', 'WITHDRAWN', [], []),
    by('AUTHOR', 'RESUBMIT', 'CHANGES_REQUESTED', 'IN_REVIEW', [], ['NEW_VERSION', 'COMPLETE']),
    by('TRIAGE_OFFICER', 'CLAIM', 'SUBMITTED', 'TRIAGE', [], ['FOUR_EYES']),
    by('TRIAGE_OFFICER', 'CLAIM', 'DOCUMENTED', 'TRIAGE', [], ['FOUR_EYES']),
    by('TRIAGE_OFFICER', 'CLAIM', 'TRIAGE', 'TRIAGE', [], ['FOUR_EYES']),
    by('TRIAGE_OFFICER', 'ACCEPT_FOR_REVIEW', 'TRIAGE', 'IN_REVIEW', ['ACCEPT'], ['FOUR_EYES', 'LEASE']),
    by('TRIAGE_OFFICER', 'REJECT', 'TRIAGE', 'REJECTED', ['REJECT'], ['FOUR_EYES', 'LEASE', 'NOT_PUBLIC', 'REASON']),
    by('TRIAGE_OFFICER', 'RETURN', 'TRIAGE', 'DOCUMENTED', ['RETURN'], ['FOUR_EYES', 'LEASE', 'DOCUMENTED', 'REASON']),
    by('TRIAGE_OFFICER', 'MERGE', 'TRIAGE', 'MERGED', ['MERGE'], ['FOUR_EYES', 'LEASE', 'MERGE_TARGET', 'REASON']),
    by('TRIAGE_OFFICER', 'UNMERGE', 'MERGED', 'TRIAGE', ['UNMERGE'], ['FOUR_EYES', 'REVERSIBLE', 'REASON']),
    ...OPEN_TO_OPINIONS.map((from) => by('LEGAL_REVIEWER', 'SIGN_LINK', from, from, [], ['INTEREST', 'FOUR_EYES'])),
    by('VERIFIER', 'CLAIM', 'IN_REVIEW', 'IN_REVIEW', [], ['FOUR_EYES']),
    by('VERIFIER', 'CLAIM', 'SECOND_REVIEW', 'SECOND_REVIEW', [], ['FOUR_EYES', 'DISTINCT']),
    by('VERIFIER', 'REQUEST_CHANGES', 'IN_REVIEW', 'CHANGES_REQUESTED', ['REQUEST_CHANGES'], ['FOUR_EYES', 'LEASE', 'NOT_PUBLIC', 'REASON', 'FIELDS']),
    by('VERIFIER', 'PASS_REVIEW', 'IN_REVIEW', 'SECOND_REVIEW', ['FIRST_PASS'], ['FOUR_EYES', 'LEASE', 'CHECKLIST']),
    by('VERIFIER', 'PASS_REVIEW', 'SECOND_REVIEW', 'VERIFIED', ['SECOND_PASS'], ['FOUR_EYES', 'DISTINCT', 'LEASE', 'CHECKLIST', 'SUFFICIENT', 'LEGAL_SIGNED']),
    by('VERIFIER', 'DISAGREE', 'SECOND_REVIEW', 'ADJUDICATION', ['DISAGREE'], ['FOUR_EYES', 'DISTINCT', 'LEASE', 'REASON']),
    by('VERIFIER', 'ADJUDICATE', 'ADJUDICATION', ['ADJUDICATION', 'VERIFIED', 'IN_REVIEW'], ['UPHOLD', 'OVERTURN'], ['FOUR_EYES', 'DISTINCT', 'REASON', 'SUFFICIENT', 'LEGAL_SIGNED']),
    by('EDITOR', 'PUBLISH', 'VERIFIED', 'PUBLISHED', ['PUBLISH'], ['FOUR_EYES', 'EMBARGO', 'SUFFICIENT', 'NO_OPEN_BLOCKERS', 'PROJECTION_SAFE']),
    by('EDITOR', 'SCHEDULE', 'VERIFIED', 'SCHEDULED', ['SCHEDULE'], ['FOUR_EYES', 'TO_COME', 'EMBARGO', 'SUFFICIENT', 'NO_OPEN_BLOCKERS', 'PROJECTION_SAFE']),
    by('EDITOR', 'UNSCHEDULE', 'SCHEDULED', 'VERIFIED', ['UNSCHEDULE'], ['FOUR_EYES', 'REASON']),
    ...['VERIFIED', 'PUBLISHED'].map((from) => by(['EDITOR', 'DISPUTES_OFFICER'], 'REOPEN', from, 'IN_REVIEW', ['REOPEN'], ['FOUR_EYES', 'REASON'])),
    ...MAY_BE_PUBLIC.map((from) => by('SAFETY_OFFICER', 'SUSPEND', from, 'SUSPENDED', ['SUSPEND'], [...onlyIfPublic(from), 'REASON'])),
    by(['SAFETY_OFFICER', 'EDITOR'], 'RATIFY_SUSPENSION', 'SUSPENDED', 'SUSPENDED', ['RATIFY_SUSPENSION'], ['FOUR_EYES', 'SECOND_PERSON', 'REASON']),
    by(['SAFETY_OFFICER', 'EDITOR'], 'LIFT_SUSPENSION', 'SUSPENDED', MAY_BE_PUBLIC, ['LIFT_SUSPENSION'], ['FOUR_EYES', 'SECOND_PERSON', 'REASON']),
    ...['PUBLISHED', 'SUSPENDED'].flatMap((from) => [
        by('EDITOR', 'PROPOSE_RETRACTION', from, from, ['PROPOSE_RETRACTION'], ['FOUR_EYES', 'NOT_VERIFIER', 'REASON']),
        by('EDITOR', 'RETRACT', from, 'RETRACTED', ['RETRACT'], ['FOUR_EYES', 'NOT_VERIFIER', 'PROPOSED']),
    ]),
];
/** What the worker does when the moment of a scheduled publication has come: publishes, or hands back what may not be. */
export const LIFTING = {
    from: 'SCHEDULED',
    to: ['PUBLISHED', 'VERIFIED'],
};
function by(who, action, from, to, decisions, guards) {
    const roles = who === 'AUTHOR' ? [] : typeof who === 'string' ? [who] : who;
    return {
        action,
        from,
        to: typeof to === 'string' ? [to] : to,
        roles,
        decisions,
        // Whoever decides has declared their interests; only an emergency waits for nothing.
        guards: [
            who === 'AUTHOR' ? 'AUTHOR' : 'ROLE',
            ...(decisions.length > 0 && action !== 'SUSPEND' ? ['INTEREST'] : []),
            ...(isTiedUp(who, action) ? ['RECUSAL'] : []),
            ...guards,
        ],
    };
}
/** Whoever takes a case up, or decides whether it is let in, passed or published, is tied to nothing in it. */
function isTiedUp(who, action) {
    return who !== 'AUTHOR' && !HIDING.includes(action);
}
function onlyIfPublic(state) {
    return UNDER_WAY.includes(state) ? ['PUBLIC'] : [];
}
/** @returns the step that the action means in this state, or `null` when there is none. */
export function stepOf(action, from) {
    return STEPS.find((step) => step.action === action && step.from === from) ?? null;
}
/** @returns the states that the action can start from. */
export function statesBefore(action) {
    return STEPS.filter((step) => step.action === action).map(({ from }) => from);
}
/** What somebody sees to before they take a step that is theirs to take; to others it says nothing. */
const PREPARATION = ['INTEREST', 'RECUSAL', 'LEASE', 'CHECKLIST', 'SUFFICIENT', 'LEGAL_SIGNED'];
/** @returns the guards of the step that are not met; empty when it may be taken. */
export function unmetGuards(step, facts) {
    const unmet = step.guards.flatMap((guard) => {
        const message = COMPLAINTS[guard](facts, step);
        return message === null ? [] : [{ guard, message }];
    });
    const isForOthers = unmet.some(({ guard }) => guard === 'ROLE');
    return isForOthers ? unmet.filter(({ guard }) => !PREPARATION.includes(guard)) : unmet;
}
/** The role that somebody acts in when they take a step: the first of those that it takes which they hold. */
export function actingRole(step, roles) {
    return step.roles.find((role) => roles.has(role)) ?? null;
}
/**
 * How an adjudication ends, once all have voted.
 *
 * @returns null as long as votes are missing.
 */
export function adjudicated(votes) {
    if (votes.length < ADJUDICATORS)
        return null;
    return votes.filter((vote) => vote === 'UPHOLD').length * 2 > votes.length ? 'VERIFIED' : 'IN_REVIEW';
}
/** What somebody is told who contributed to a case and would decide on it. */
export const CONTRIBUTED = 'You have contributed to this case, so someone else must decide on it. There is no exception.';
/** @returns the guards of the decider alone that are not met, whatever they would decide. */
export function unmetByDecider(facts) {
    return ['INTEREST', 'RECUSAL', 'FOUR_EYES'].flatMap((guard) => {
        const message = OF_THE_DECIDER[guard](facts);
        return message === null ? [] : [{ guard, message }];
    });
}
const OF_THE_DECIDER = {
    INTEREST: ({ hasDeclared }) => hasDeclared
        ? null
        : 'You have not declared your interests within the last 365 days. Declare them (declareInterest) first.',
    RECUSAL: ({ ties }) => ties.length > 0
        ? `${ties.join(' ')} Leave the case to somebody else, or have a safety officer waive it (waiveRecusal).`
        : null,
    FOUR_EYES: ({ hasContributed }) => (hasContributed ? CONTRIBUTED : null),
};
const COMPLAINTS = {
    ...OF_THE_DECIDER,
    AUTHOR: ({ isAuthor }) => (isAuthor ? null : 'Only the author of the case can do this.'),
    ROLE: ({ roles }, step) => (actingRole(step, roles) ? null : `This needs the role ${step.roles.join(' or ')}.`),
    REASON: ({ request }) => (request && !request.reason?.trim() ? 'Say why; a blank reason is none.' : null),
    FIELDS: ({ request }) => request && !request.namesField
        ? 'Name at least one field that is to be changed (fields), with what is wrong with it.'
        : null,
    COMPLETE: ({ lacks }) => (lacks.length === 0 ? null : `The record is not complete: ${lacks.join('; ')}.`),
    DUPLICATES_SEEN: ({ request }) => request && request.unseenDuplicates.length > 0
        ? `Cases that may tell the same are not among those that you say you have looked at: ${request.unseenDuplicates.join(', ')}. Look at them (duplicateCandidates), and name them in duplicatesSeen if yours is another one.`
        : null,
    NEW_VERSION: ({ isUnchanged }) => isUnchanged ? 'Nothing has changed since changes were asked for. Change the record (updateDraft) first.' : null,
    LEASE: ({ lease }) => {
        if (lease?.isMine)
            return null;
        return lease
            ? `Somebody else has claimed the case until ${lease.expiresAt.toISOString()}. Wait until they release it, or until then.`
            : 'You have not claimed the case, or your claim has run out. Claim it (claimTask) first.';
    },
    CHECKLIST: ({ request }) => request && request.checklistFaults.length > 0
        ? `The checklist does not pass it: ${request.checklistFaults.join('; ')}.`
        : null,
    DISTINCT: ({ hasSpoken }) => hasSpoken ? 'You have decided on this version in this round of review, so another verifier must do this.' : null,
    NOT_PUBLIC: ({ publicAs }) => publicAs ? 'Everybody has a public record of this case before them, which this would alter or take away.' : null,
    PUBLIC: ({ publicAs }) => (publicAs ? null : 'Nothing of the case is public, so there is nothing to hide.'),
    DOCUMENTED: ({ publicAs }) => publicAs === 'DOCUMENTED' ? null : 'Only a case from the documented ones can be returned there.',
    MERGE_TARGET: ({ request }) => request?.targetFault ?? null,
    REVERSIBLE: ({ targetWasPublished }) => targetWasPublished ? 'The case that this one was merged into has been published since, so the merge stands.' : null,
    TO_COME: ({ request }) => request && !(request.publishAt && request.publishAt > request.now)
        ? 'The moment of publication must be still to come. To publish at once, use publishCase.'
        : null,
    SUFFICIENT: ({ grade, request }, { action }) => {
        if (action === 'PUBLISH' || action === 'SCHEDULE')
            return insufficientToPublish(grade, request?.reservation ?? NO_RESERVATION);
        return isAgainst(request) ? null : insufficientToVerify(grade);
    },
    LEGAL_SIGNED: ({ unsignedLinks, request }) => unsignedLinks.length === 0 || isAgainst(request)
        ? null
        : `No lawyer has signed the provision link${unsignedLinks.length > 1 ? 's' : ''} ${unsignedLinks.join(', ')} as it is. A legal reviewer who did not contribute signs it (signProvisionLink), or the author takes it out (requestChanges).`,
    EMBARGO: ({ embargo, request }, { action }) => {
        if (!embargo || embargo.isOver)
            return null;
        if (action !== 'PUBLISH' && !(request?.publishAt && request.publishAt < embargo.until))
            return null;
        return `The case is not to be public before ${embargo.until.toISOString()}. Schedule it for then or later (scheduleCase), or change the embargo (setEmbargo).`;
    },
    PROJECTION_SAFE: ({ personalData, unscreened }) => personalData.length > 0
        ? `What would be public holds personal data: ${personalData.join('; ')}. Send the case back (reopenCase) to have it taken out; what stands in a proposed revision, a verifier rejects (rejectRevision).`
        : unscreened,
    NO_OPEN_BLOCKERS: ({ blockers }) => blockers.length > 0
        ? `The case must not be published over ${blockers.join(', and over ')}. Wait until a disputes officer has resolved it (resolveDispute).`
        : null,
    SECOND_PERSON: ({ suspendedIt }) => suspendedIt ? 'You suspended this case, so a second person must decide what becomes of it.' : null,
    PROPOSED: ({ retraction }) => {
        if (retraction === 'PROPOSED')
            return null;
        return retraction === 'NOT_PROPOSED'
            ? 'No editor has proposed to retract this version (proposeRetraction).'
            : 'You proposed to retract it, so another editor must confirm.';
    },
    NOT_VERIFIER: ({ verifiedIt }) => verifiedIt ? 'You verified what was published, so two other editors must decide on retracting it.' : null,
};
const NO_RESERVATION = { caveat: null, identifiesNobody: false };
/** A vote against a case needs nothing that would speak for it; before it is known which vote, nothing is complained of. */
function isAgainst(request) {
    return request?.vote === 'OVERTURN';
}
/** @returns what the record still lacks before it can be submitted. */
export function lacksOf(record) {
    return [
        ...(record.hasSummary ? [] : ['a summary (updateDraft)']),
        ...(record.uses > 0 ? [] : ['a use of a mechanism (addMechanismUse)']),
        ...(record.subjects > 0 ? [] : ['a subject (updateDraft)']),
        ...(record.sources > 0 ? [] : ['a source (addSource)']),
    ];
}
//# sourceMappingURL=workflow.rules.js.map