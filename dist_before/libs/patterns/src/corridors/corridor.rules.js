/** What a corridor leads to. */
export const CORRIDOR_ENDS = {
    HOST: 'The State where the person was or the provider is established.',
    RESPONDING: 'The State that was asked.',
};
export const END_DIMENSIONS = {
    HOST: 'HOST_STATE',
    RESPONDING: 'RESPONDING_STATE',
};
/** Most pairs of States that can occur, about: of each one with each one. */
export const MOST_PAIRS = 70_000;
//# sourceMappingURL=corridor.rules.js.map