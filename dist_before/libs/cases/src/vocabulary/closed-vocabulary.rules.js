/**
 * Closed vocabularies of a measure: what can happen in its life, and how it can end.
 *
 * The same terms stand in `data/event-types.json`, `data/outcomes.json` and `data/target-kinds.json`; the loader of the
 * reference data refuses to load when the two differ.
 */
/** Dated events in the life of a measure. */
export const EVENT_TYPES = {
    LAW_ENACTED: {
        label: 'Law or rule adopted or in force',
        phase: 'CONTEXT',
        valence: 'NEUTRAL',
        description: 'The rule on which the measure rests takes effect.',
    },
    CHARGED: {
        label: 'Charged, or warrant issued',
        phase: 'CONTEXT',
        valence: 'ADVERSE',
        description: 'Charge or warrant in the requesting State.',
    },
    CONVICTED: {
        label: 'Convicted',
        phase: 'CONTEXT',
        valence: 'ADVERSE',
        description: 'Conviction of the target in the requesting State, before or after the measure.',
    },
    CONVICTED_IN_ABSENTIA: {
        label: 'Convicted in absentia',
        phase: 'CONTEXT',
        valence: 'ADVERSE',
        description: 'Conviction of an absent target.',
    },
    ACQUITTED: { label: 'Acquitted', phase: 'CONTEXT', valence: 'FAVOURABLE', description: 'Acquittal in any State.' },
    PROTECTION_SOUGHT: {
        label: 'Protection sought',
        phase: 'CONTEXT',
        valence: 'NEUTRAL',
        description: 'Asylum or a similar status is asked for.',
    },
    PROTECTION_GRANTED: {
        label: 'Protection granted',
        phase: 'CONTEXT',
        valence: 'FAVOURABLE',
        description: 'Asylum, refugee status or a similar protection is granted.',
    },
    REQUESTED: {
        label: 'Requested',
        phase: 'REQUEST',
        valence: 'ADVERSE',
        description: 'The measure is asked for or a demand is served.',
    },
    PRESSURED: {
        label: 'Pressured',
        phase: 'REQUEST',
        valence: 'ADVERSE',
        description: 'Deadline, summons, office visit or threat beside the formal demand.',
    },
    ISSUED: {
        label: 'Issued',
        phase: 'CIRCULATION',
        valence: 'ADVERSE',
        description: 'The measure is formally made: a notice is published, an order given, a document cancelled.',
    },
    CIRCULATED: {
        label: 'Circulated',
        phase: 'CIRCULATION',
        valence: 'ADVERSE',
        description: 'An alert is sent directly to other States.',
    },
    AMENDED: {
        label: 'Amended',
        phase: 'CIRCULATION',
        valence: 'NEUTRAL',
        description: 'The content of an alert is changed.',
    },
    SUSPENDED: {
        label: 'Suspended',
        phase: 'CIRCULATION',
        valence: 'FAVOURABLE',
        description: 'Access to the alert or its effect is blocked for a time.',
    },
    DELETED: {
        label: 'Deleted',
        phase: 'CIRCULATION',
        valence: 'FAVOURABLE',
        description: 'The alert or data are cancelled or removed.',
    },
    REISSUED: {
        label: 'Reissued',
        phase: 'CIRCULATION',
        valence: 'ADVERSE',
        description: 'A new alert or request after an earlier one failed.',
    },
    ENTRY_REFUSED: {
        label: 'Entry or travel refused',
        phase: 'ENFORCEMENT',
        valence: 'ADVERSE',
        description: 'Stopped at a border, visa withdrawn.',
    },
    ARREST: { label: 'Arrest', phase: 'ENFORCEMENT', valence: 'ADVERSE', description: 'Taken into custody.' },
    DETENTION: {
        label: 'Detention',
        phase: 'ENFORCEMENT',
        valence: 'ADVERSE',
        description: 'Custody or house arrest ordered, extended or continued.',
    },
    RELEASED_CONDITIONALLY: {
        label: 'Released on conditions',
        phase: 'ENFORCEMENT',
        valence: 'FAVOURABLE',
        description: 'Bail, house arrest in place of prison, ban on leaving.',
    },
    RELEASED: { label: 'Released', phase: 'ENFORCEMENT', valence: 'FAVOURABLE', description: 'Freed.' },
    SEARCH_SEIZURE: {
        label: 'Search or seizure',
        phase: 'ENFORCEMENT',
        valence: 'ADVERSE',
        description: 'Premises searched or property and devices seized.',
    },
    ABDUCTION_ATTEMPT: {
        label: 'Abduction attempt',
        phase: 'ENFORCEMENT',
        valence: 'ADVERSE',
        description: 'Attempt to take the person outside the law.',
    },
    NOTIFIED: {
        label: 'Notified',
        phase: 'REVIEW',
        valence: 'FAVOURABLE',
        description: 'The person or users concerned are told of the measure or learn of it.',
    },
    CHALLENGED: {
        label: 'Challenged',
        phase: 'REVIEW',
        valence: 'NEUTRAL',
        description: 'Complaint, appeal or application against the measure.',
    },
    CHALLENGE_REJECTED: {
        label: 'Challenge rejected',
        phase: 'REVIEW',
        valence: 'ADVERSE',
        description: 'The complaint or appeal fails.',
    },
    INTERIM_MEASURE: {
        label: 'Interim measure',
        phase: 'REVIEW',
        valence: 'FAVOURABLE',
        description: 'A court or treaty body asks to hold off.',
    },
    JUDGMENT_FOR_TARGET: {
        label: 'Decision for the target',
        phase: 'REVIEW',
        valence: 'FAVOURABLE',
        description: 'A court or competent body finds for the target or those affected.',
    },
    JUDGMENT_AGAINST_TARGET: {
        label: 'Decision against the target',
        phase: 'REVIEW',
        valence: 'ADVERSE',
        description: 'A court or competent body finds against the target.',
    },
    APPROVED: {
        label: 'Approved',
        phase: 'DECISION',
        valence: 'ADVERSE',
        description: 'The State asked decides to carry the measure out.',
    },
    REFUSED: {
        label: 'Refused',
        phase: 'DECISION',
        valence: 'FAVOURABLE',
        description: 'The State, court, organisation or provider asked declines.',
    },
    WITHDRAWN: {
        label: 'Withdrawn',
        phase: 'DECISION',
        valence: 'FAVOURABLE',
        description: 'The requesting or executing authority takes the measure back.',
    },
    EXTRADITED: {
        label: 'Extradited',
        phase: 'EXECUTION',
        valence: 'ADVERSE',
        description: 'Surrendered in a formal procedure.',
    },
    REMOVED: {
        label: 'Removed',
        phase: 'EXECUTION',
        valence: 'ADVERSE',
        description: 'Deported or handed over to the requesting State outside extradition.',
    },
    DATA_DISCLOSED: {
        label: 'Data disclosed',
        phase: 'EXECUTION',
        valence: 'ADVERSE',
        description: 'Data reach the requesting State or those acting for it.',
    },
    CONTENT_REMOVED: {
        label: 'Content, app or account removed',
        phase: 'EXECUTION',
        valence: 'ADVERSE',
        description: 'Content, an app or an account is removed, restricted or suspended.',
    },
    SERVICE_RESTRICTED: {
        label: 'Service blocked or slowed',
        phase: 'EXECUTION',
        valence: 'ADVERSE',
        description: 'A service is blocked or throttled.',
    },
    SANCTIONED: {
        label: 'Fined or banned from advertising',
        phase: 'EXECUTION',
        valence: 'ADVERSE',
        description: 'Financial or commercial sanction.',
    },
    COMPLIED: {
        label: 'Complied',
        phase: 'EXECUTION',
        valence: 'ADVERSE',
        description: 'The one asked does what was demanded, in another way than those above.',
    },
    RESTORED: {
        label: 'Restored',
        phase: 'REVERSAL',
        valence: 'FAVOURABLE',
        description: 'Content, account, service or property is given back.',
    },
    RETURNED_TO_SAFETY: {
        label: 'Returned to safety',
        phase: 'REVERSAL',
        valence: 'FAVOURABLE',
        description: 'The person reaches the home State of choice or a third State.',
    },
    AGENT_PROSECUTED: {
        label: 'Agent prosecuted',
        phase: 'AFTERMATH',
        valence: 'FAVOURABLE',
        description: 'Someone who carried the measure out is charged or convicted.',
    },
    REPORTED: {
        label: 'Reported',
        phase: 'AFTERMATH',
        valence: 'NEUTRAL',
        description: 'The measure becomes publicly known.',
    },
    OTHER: {
        label: 'Other',
        phase: 'AFTERMATH',
        valence: 'NEUTRAL',
        description: 'Anything else; read the description.',
    },
};
/** How a measure ended. Later consequences for the person are events, not outcomes. */
export const OUTCOMES = {
    EXTRADITED: { label: 'Extradited', inFavourOf: 'REQUESTER', description: 'Surrendered in a formal procedure.' },
    REMOVED: {
        label: 'Removed without extradition',
        inFavourOf: 'REQUESTER',
        description: 'Deported, expelled or handed over outside extradition.',
    },
    REFUSED: {
        label: 'Refused',
        inFavourOf: 'TARGET',
        description: 'The State, court, organisation or provider asked declined.',
    },
    WITHDRAWN: { label: 'Withdrawn', inFavourOf: 'TARGET', description: 'The requesting State gave the measure up.' },
    DELETED: {
        label: 'Deleted',
        inFavourOf: 'TARGET',
        description: 'The alert or data were cancelled or removed by the organisation that held them.',
    },
    RELEASED: {
        label: 'Released',
        inFavourOf: 'TARGET',
        description: 'The person was freed or left, without a recorded decision on the request.',
    },
    TRAVEL_BLOCKED: {
        label: 'Travel blocked',
        inFavourOf: 'REQUESTER',
        description: 'The person was kept from travelling or entering, without arrest.',
    },
    DATA_DISCLOSED: {
        label: 'Data disclosed',
        inFavourOf: 'REQUESTER',
        description: 'Data were given to the requesting State or to those acting for it.',
    },
    COMPLIED: {
        label: 'Complied',
        inFavourOf: 'REQUESTER',
        description: 'The demand was met in another way than by disclosing data: content removed, representative named, data moved.',
    },
    PARTLY_COMPLIED: { label: 'Partly complied', inFavourOf: 'MIXED', description: 'Met in part.' },
    OVER_COMPLIED: {
        label: 'Complied beyond the request',
        inFavourOf: 'REQUESTER',
        description: 'More was given or taken than was asked.',
    },
    SANCTIONED: {
        label: 'Sanctioned',
        inFavourOf: 'MIXED',
        description: 'Fined or blocked, with no compliance recorded.',
    },
    REVERSED: {
        label: 'Carried out, then undone',
        inFavourOf: 'MIXED',
        description: 'Executed and later restored, revoked or held unlawful by the State or body that had carried it out.',
    },
    PENDING: {
        label: 'Pending',
        inFavourOf: 'NEITHER',
        description: 'Still running, or announced and not applied, when last reported.',
    },
    UNKNOWN: { label: 'Unknown', inFavourOf: 'NEITHER', description: 'The record does not say how it ended.' },
};
/** Who was targeted. */
export const SUBJECT_KINDS = {
    PERSON: { label: 'Person', description: 'One natural person (with relatives where the record says so).' },
    GROUP: { label: 'Group', description: 'Several natural persons, named or not.' },
    COMPANY: { label: 'Company', description: 'A commercial entity.' },
    ORGANISATION: { label: 'Organisation', description: 'A media outlet, association or movement.' },
};
//# sourceMappingURL=closed-vocabulary.rules.js.map