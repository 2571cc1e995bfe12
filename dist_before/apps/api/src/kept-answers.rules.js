/**
 * Which answers may be kept, by the root field of the query: those that are the same to every visitor until something changes
 * that everybody may read, or until the day changes (UTC). Every root field stands here; of one that does not, nothing is kept.
 */
/** Kept: worked out from what everybody may read, from the question, and at most from today's date. */
export const KEPT_FIELDS = new Set([
    ...['publicCase', 'publicCases', 'tombstone', 'changes'],
    ...['patterns', 'patternCases', 'corridors', 'timeSeries', 'sequences', 'timeToOutcome'],
    ...['countries', 'mechanisms', 'offences', 'profiles', 'safeguards'],
    ...['instrument', 'instruments', 'provision', 'provisionByCitation', 'compareProvisions', 'compareTexts'],
    ...['crosswalk', 'crosswalkGaps', 'concernMap', 'counterfactual', 'counterfactualPresets', 'provisionExposure'],
    ...['safeguardMatrix', 'treatyRoute', 'newRoutes'],
]);
const OF_SOMEBODY = 'It is about whoever asks, and tells a visitor nothing.';
const OF_INSIDERS = 'Visitors are refused.';
const OF_THE_LOG = 'The audit log grows all the time, by what nobody may read, too.';
const OF_AN_INDEX = 'Its index follows the cases a moment later, and tells how far behind it is.';
const OF_ANYTHING = 'It may be of any type, of one that is nobody’s business, too.';
/** Never kept, each with the reason. */
export const NOT_KEPT = {
    viewer: OF_SOMEBODY,
    node: OF_ANYTHING,
    nodes: OF_ANYTHING,
    auditConsistency: OF_THE_LOG,
    auditProof: OF_THE_LOG,
    latestTreeHead: OF_THE_LOG,
    searchCases: OF_AN_INDEX,
    disputeByCode: 'Wrong codes are counted, and the answer is for the disputant alone.',
    accounts: OF_INSIDERS,
    apiKeys: OF_INSIDERS,
    candidatesFor: OF_INSIDERS,
    case: OF_INSIDERS,
    cases: OF_INSIDERS,
    duplicateCandidates: OF_INSIDERS,
    identity: OF_INSIDERS,
    identityAccessRequests: OF_INSIDERS,
    identityHistory: OF_INSIDERS,
    invitations: OF_INSIDERS,
    lawChanges: OF_INSIDERS,
    myInterest: OF_INSIDERS,
    notificationSettings: OF_INSIDERS,
    notifications: OF_INSIDERS,
    organisations: OF_INSIDERS,
    reReviewTask: OF_INSIDERS,
    reReviews: OF_INSIDERS,
    roleChanges: OF_INSIDERS,
    sampleDraws: OF_INSIDERS,
    savedSearches: OF_INSIDERS,
    sourceByUrl: OF_INSIDERS,
    unreadNotificationCount: OF_INSIDERS,
    validateSubmission: OF_INSIDERS,
    workQueue: OF_INSIDERS,
    workflowMetrics: OF_INSIDERS,
};
//# sourceMappingURL=kept-answers.rules.js.map