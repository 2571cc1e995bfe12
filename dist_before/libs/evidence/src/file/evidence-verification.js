/** Whether files are still what was received: their octets against their digest, their custody against its hashes. */
import { createHash } from 'node:crypto';
import { firstBreak } from './custody-chain.js';
/** What became of the octets of a file. */
export const FileState = { OK: 'OK', MISMATCH: 'MISMATCH', MISSING: 'MISSING' };
/** Files at a time that are read with their custody. */
const BATCH = 100;
/** Reads the record of a file, as far as the bearer may see it; `null` when they may not. */
export async function fileRecord(work, id) {
    return (await fileRecords(work, 'e.id = $1', [id]))[0] ?? null;
}
/** Compares a record with itself and with the octets. Holds no transaction: reading may take long. */
export async function verify(storage, { file, events }) {
    const foundSha256 = await digestOf(storage, file.objectId);
    const state = foundSha256 === null ? 'MISSING' : foundSha256 === file.sha256 ? 'OK' : 'MISMATCH';
    return { id: file.id, state, foundSha256, custodyBrokenAt: firstBreak(file, events) };
}
/** Verifies all files, under the owner's login. */
export async function* verifyAll(work, storage) {
    let after = '00000000-0000-0000-0000-000000000000';
    for (;;) {
        const records = await work.reading(() => fileRecords(work, `e.id > $1 order by e.id limit ${BATCH}`, [after]));
        for (const record of records)
            yield verify(storage, record);
        if (records.length < BATCH)
            return;
        after = records.at(-1).file.id;
    }
}
/**
 * Compares the storage with the registry, under the owner's login. Changes nothing. What is arriving meanwhile is passed
 * over: its row comes after its file.
 */
export async function sweep(work, storage) {
    const kept = new Set();
    for await (const name of storage.list())
        kept.add(name);
    const { rows, arriving } = await work.reading(async () => ({
        rows: await work.rows('select id, object_id as "objectId" from evidence order by id'),
        arriving: await work.rows(`select object_id as "objectId" from evidence_upload where ended_at is null and claimed_at > now() - interval '2 hours'`),
    }));
    const known = new Set([...rows, ...arriving].map(({ objectId }) => objectId));
    const rowsWithoutFiles = [];
    for (const { id, objectId } of rows) {
        // It may have come since the storage was listed.
        if (!kept.has(objectId) && (await digestOf(storage, objectId)) === null)
            rowsWithoutFiles.push(id);
    }
    return { filesWithoutRows: [...kept].filter((name) => !known.has(name)).sort(), rowsWithoutFiles };
}
async function digestOf(storage, objectId) {
    const octets = await storage.read(objectId);
    if (octets === null)
        return null;
    const hash = createHash('sha256');
    for await (const chunk of octets)
        hash.update(chunk);
    return hash.digest('hex');
}
async function fileRecords(work, condition, values) {
    const files = await work.rows(`select e.id, e.case_id as "caseId", e.number, e.version, e.object_id as "objectId", encode(e.sha256, 'hex') as sha256, e.size,
       e.declared_type as "declaredType", e.detected_type as "detectedType", e.kind, e.master_id as "masterId", e.description,
       e.received_by as "receivedBy", ${moment('e.received_at')} as "receivedAt", e.custody_number as "custodyNumber",
       encode(e.custody_hash, 'hex') as "custodyHash"
     from evidence e where ${condition}`, values);
    const events = await work.rows(`select v.evidence_id as "evidenceId", v.number, v.kind, v.user_id as "userId", v.actor, v.edtf,
       v.lower::text, v.upper::text, v.note,
       v.derivative_id as "derivativeId", ${moment('v.recorded_at')} as "recordedAt",
       encode(v.previous_hash, 'hex') as "previousHash", encode(v.hash, 'hex') as hash
     from custody_event v where v.evidence_id = any ($1) order by v.evidence_id, v.number`, [files.map(({ id }) => id)]);
    return files.map((file) => ({ file, events: events.filter(({ evidenceId }) => evidenceId === file.id) }));
}
function moment(column) {
    return `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;
}
//# sourceMappingURL=evidence-verification.js.map