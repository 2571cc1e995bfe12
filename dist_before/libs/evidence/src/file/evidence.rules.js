/** What a file of evidence is, how it comes in, and what may happen to it. */
/** What a file is to the others of its case. */
export const EvidenceKind = {
    /** As it was received. */
    MASTER: 'MASTER',
    /** Made from a master, with something taken away. */
    REDACTED: 'REDACTED',
    /** Made from a master to work with. */
    WORKING: 'WORKING',
};
/** What happened to a file. */
export const CustodyEventKind = {
    COLLECTED: 'COLLECTED',
    RECEIVED: 'RECEIVED',
    ACCESSED: 'ACCESSED',
    TRANSFERRED: 'TRANSFERRED',
    EXPORTED: 'EXPORTED',
    DERIVED: 'DERIVED',
};
/** Events that a person tells of; the others the registry notes by itself. */
export const StatedCustodyKind = { COLLECTED: 'COLLECTED', TRANSFERRED: 'TRANSFERRED', EXPORTED: 'EXPORTED' };
/** How an upload ended. */
export const UploadOutcome = {
    RECEIVED: 'RECEIVED',
    TOO_LONG: 'TOO_LONG',
    TOO_SHORT: 'TOO_SHORT',
    OTHER_DIGEST: 'OTHER_DIGEST',
    TOO_SLOW: 'TOO_SLOW',
    CUT: 'CUT',
    NO_SPACE: 'NO_SPACE',
    CLOSED: 'CLOSED',
    FAULT: 'FAULT',
};
/** Largest file, in bytes. */
export const MAX_BYTES = 200 * 1024 * 1024;
export const TEXT_LIMITS = { description: 500, actor: 200, note: 1_000 };
/** Form of a media type, without parameters (RFC 6838, 4.2). */
export const MEDIA_TYPE = /^[a-z0-9][a-z0-9!#$&^_.+-]{0,62}\/[a-z0-9][a-z0-9!#$&^_.+-]{0,62}$/;
/** Form of a SHA-256, in hexadecimal. */
export const SHA256 = /^[0-9a-f]{64}$/;
//# sourceMappingURL=evidence.rules.js.map