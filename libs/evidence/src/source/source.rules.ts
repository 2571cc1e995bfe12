/** Closed vocabularies of sources. */

/** How far the source itself is relied on, whatever it says this time: the Admiralty scale (STANAG 2511). */
export const Reliability = { A: 'A', B: 'B', C: 'C', D: 'D', E: 'E', F: 'F' } as const;
export type Reliability = (typeof Reliability)[keyof typeof Reliability];

/** What is wrong with a source since it was cited. */
export const SourceAlertKind = { RETRACTED: 'RETRACTED', CHANGED: 'CHANGED', UNAVAILABLE: 'UNAVAILABLE' } as const;
export type SourceAlertKind = (typeof SourceAlertKind)[keyof typeof SourceAlertKind];
