/**
 * Who steps back from a case, worked out from what they have declared and from what is known of the case.
 *
 * Source of the duty: Berkeley Protocol on Digital Open Source Investigations (OHCHR and Human Rights Center, UC
 * Berkeley, 2022), on objectivity and independence. Which ties count is this registry's own rule.
 *
 * A tie says nothing of what somebody has done or thinks. That somebody contributed to the case is not a matter of
 * recusal but of the guard FOUR_EYES, which nobody can waive.
 */
/** Which tie asks for recusal. */
export const RecusalRule = {
    NATIONALITY_OF_REQUESTING_STATE: 'NATIONALITY_OF_REQUESTING_STATE',
    NATIONALITY_OF_HOST_STATE: 'NATIONALITY_OF_HOST_STATE',
    RESIDENCE_IN_REQUESTING_STATE: 'RESIDENCE_IN_REQUESTING_STATE',
    RESIDENCE_IN_HOST_STATE: 'RESIDENCE_IN_HOST_STATE',
    SAME_ORGANISATION_AS_AUTHOR: 'SAME_ORGANISATION_AS_AUTHOR',
    SAME_ORGANISATION_AS_PUBLISHER: 'SAME_ORGANISATION_AS_PUBLISHER',
};
/** @returns every tie of the person to the case, in the order of the rules; a waived one stays on the list. */
export function recusalHits(ties, waived) {
    return Object.values(RecusalRule).flatMap((rule) => [...new Set(MESSAGES[rule](ties))].map((message) => ({ rule, message, isWaived: waived.has(rule) })));
}
const MESSAGES = {
    NATIONALITY_OF_REQUESTING_STATE: ({ nationalities, requestingStates }) => nationalityIn(nationalities, requestingStates, 'requesting'),
    NATIONALITY_OF_HOST_STATE: ({ nationalities, hostStates }) => nationalityIn(nationalities, hostStates, 'host'),
    RESIDENCE_IN_REQUESTING_STATE: ({ residence, requestingStates }) => residenceIn(residence, requestingStates, 'requesting'),
    RESIDENCE_IN_HOST_STATE: ({ residence, hostStates }) => residenceIn(residence, hostStates, 'host'),
    SAME_ORGANISATION_AS_AUTHOR: ({ sharedWithAuthor }) => sharedWithAuthor.map((name) => `You work for ${name}, and so does an author of this case.`),
    SAME_ORGANISATION_AS_PUBLISHER: ({ bodies, publishers }) => bodies
        .filter((name) => publishers.some((other) => sameName(other, name)))
        .map((name) => `You belong to ${name}, which published a source of this case or owns its publisher.`),
};
function nationalityIn(nationalities, states, part) {
    return nationalities
        .filter((code) => states.includes(code))
        .map((code) => `You hold or held the nationality of ${code}, which is ${partOf(part, states)}.`);
}
function residenceIn(residence, states, part) {
    if (residence === null || !states.includes(residence))
        return [];
    return [`You live in ${residence}, which is ${partOf(part, states)}.`];
}
function partOf(part, states) {
    return `${new Set(states).size > 1 ? 'a' : 'the'} ${part} State of this case`;
}
/** Names are compared as those of publishers are everywhere: without regard to capitals. */
function sameName(one, other) {
    return one.trim().toLowerCase() === other.trim().toLowerCase();
}
//# sourceMappingURL=recusal.rules.js.map