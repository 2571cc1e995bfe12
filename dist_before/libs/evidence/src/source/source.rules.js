/** Closed vocabularies of sources. */
/** How far the source itself is relied on, whatever it says this time: the Admiralty scale (STANAG 2511). */
export const Reliability = { A: 'A', B: 'B', C: 'C', D: 'D', E: 'E', F: 'F' };
/** What is wrong with a source since it was cited. */
export const SourceAlertKind = { RETRACTED: 'RETRACTED', CHANGED: 'CHANGED', UNAVAILABLE: 'UNAVAILABLE' };
//# sourceMappingURL=source.rules.js.map