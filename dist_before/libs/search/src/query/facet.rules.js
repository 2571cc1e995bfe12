/** By what the hits of a search are counted. */
export const FACET_MEANINGS = {
    REQUESTING_STATE: 'State that asked, in any use of a mechanism.',
    HOST_STATE: 'State where the persons were, or the provider is established.',
    MECHANISM: 'Mechanism of a use.',
    OUTCOME: 'How a measure ended.',
    PROFILE: 'Profile of a subject.',
    YEAR: 'Year of the first day on which the case may have happened.',
    INSTRUMENT: 'Instrument of a provision that is linked to the case.',
    PROVISION: 'Provision that is linked to the case.',
    STANDING: 'Whether this registry has verified the case or it is documented in public sources.',
};
//# sourceMappingURL=facet.rules.js.map