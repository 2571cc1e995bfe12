/** What stands beside figures of the treaty lens. */
/** How many of the cases behind a figure are named by their references. */
export const MOST_REFERENCES = 20;
/** Must stand beside every figure. */
export const LENS_NOTE = 'The sample is not representative: it follows what was searched for and what was reported, and where nobody reports, nothing is counted. Do not read a ranking of States, mechanisms or texts from these figures without this note. Links to provisions are readings until a lawyer has signed them, a draft bound nobody, and what was not read or not coded is counted as not known. An entry in the registry is no finding of guilt or innocence.';
//# sourceMappingURL=coverage.rules.js.map