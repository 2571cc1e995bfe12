/** What the pure rules of the log are given: SHA-256 and Ed25519 of Node. */
import { createHash, createPublicKey, verify } from 'node:crypto';
export const sha256 = (...parts) => {
    const hash = createHash('sha256');
    for (const part of parts)
        hash.update(part);
    return hash.digest();
};
/** What stands before the 32 bytes of a public key of Ed25519 in DER. RFC 8410. */
const DER_PREFIX = Buffer.from('302a300506032b6570032100', 'hex');
export const verifyEd25519 = (publicKey, message, signature) => {
    const key = createPublicKey({ key: Buffer.concat([DER_PREFIX, publicKey]), format: 'der', type: 'spki' });
    return verify(null, message, key, signature);
};
//# sourceMappingURL=hashing.js.map