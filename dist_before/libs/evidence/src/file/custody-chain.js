/** Checks that the custody of a file is as it was written: each event carries a hash over what it says and what came before. */
import { createHash } from 'node:crypto';
const GENESIS = '0'.repeat(64);
/**
 * @param events all events of the file, in order.
 * @returns the number of the first event that is not as it was written, or is not there; `null` when all are.
 */
export function firstBreak(file, events) {
    let previous = GENESIS;
    for (const [index, event] of events.entries()) {
        const number = index + 1;
        if (event.number !== number || event.previousHash !== previous || event.hash !== hashOf(file, event))
            return number;
        previous = event.hash;
    }
    // At least its reception is known of every file.
    const isWhole = events.length > 0 && file.custodyNumber === events.length && file.custodyHash === previous;
    return isWhole ? null : events.length + 1;
}
function hashOf(file, event) {
    const text = textOf([
        'recourse custody 1',
        file.id,
        file.caseId,
        String(file.number),
        String(file.version),
        file.objectId,
        file.sha256,
        String(file.size),
        file.declaredType,
        file.detectedType,
        file.kind,
        file.masterId,
        file.description,
        file.receivedBy,
        file.receivedAt,
        String(event.number),
        event.kind,
        event.userId,
        event.actor,
        event.edtf,
        event.lower,
        event.upper,
        event.note,
        event.derivativeId,
        event.recordedAt,
    ]);
    return createHash('sha256').update(Buffer.from(event.previousHash, 'hex')).update(text).digest('hex');
}
/** Each value with its length in bytes, so that no two lists of values make one text. */
function textOf(fields) {
    return fields.map((field) => (field === null ? '-,' : `${Buffer.byteLength(field)}:${field},`)).join('');
}
//# sourceMappingURL=custody-chain.js.map