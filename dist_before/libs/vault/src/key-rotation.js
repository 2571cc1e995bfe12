/** Replaces the key of the ring that data keys are wrapped with, and what else follows from it. Works under the owner's login. */
import { asCommand, blindIndex, open } from '#platform';
import { keyContext, placeOf } from './identity-sealing.service.js';
import { isIndexed, isName } from './vault.rules.js';
/** Which keys of the ring still wrap something, and how much: one that is not among them can be taken out. */
export function ringKeysInUse(work) {
    return work.reading(() => work.rows(`select ring_key_id as "ringKeyId", count(*)::int as count from vault.person_key
       where destroyed_at is null group by ring_key_id order by ring_key_id`));
}
/**
 * Wraps every data key with the newest key of the ring, in batches of one transaction each. Values stay as they are, but
 * for blind indexes and the marks of names, whose keys follow from that of the ring. Marks that are missing, or were made by
 * other rules, are made along.
 *
 * May be stopped and begun again at any time: what is done is done. Safe while the API works, once all its processes
 * know the newest key.
 *
 * @param report told after each batch how many are done, and of how many.
 * @returns how many data keys were wrapped anew.
 */
export async function rotateKeys(work, ring, nameMarks, report, batchSize = 100) {
    const [row] = await work.reading(() => work.rows(`select count(*)::int as total from vault.person_key k where ${IS_OUTDATED}`, [
        ring.newestId,
        nameMarks.rules,
    ]));
    let done = 0;
    for (;;) {
        const batch = await asCommand('ring.rotate', () => work.run(() => rotateBatch(work, ring, nameMarks, batchSize)));
        if (batch === 0)
            return done;
        done += batch;
        report(done, Math.max(row.total, done));
    }
}
/** Of a row `k` of keys: its key of the ring is not the newest, or a name lacks the marks of today's rules. */
const IS_OUTDATED = `k.destroyed_at is null and (k.ring_key_id <> $1 or exists (
  select from vault.sealed_value v where v.sealing_id = k.sealing_id and v.kind in ('NAME', 'ALIAS')
     and v.name_rules is distinct from $2::smallint))`;
async function rotateBatch(work, ring, nameMarks, size) {
    const keys = await work.rows(`select k.sealing_id as "sealingId", k.person_id as "personId", p.case_id as "caseId", k.ring_key_id as "ringKeyId",
            k.wrapped
     from vault.person_key k join vault.person p on p.id = k.person_id where ${IS_OUTDATED}
     order by k.sealing_id limit $3 for update of k`, [ring.newestId, nameMarks.rules, size]);
    for (const { sealingId, personId, caseId, ringKeyId, wrapped } of keys) {
        const context = keyContext(personId, sealingId);
        const dataKey = await ring.unwrap({ keyId: ringKeyId, bytes: wrapped }, context);
        try {
            const anew = await ring.wrap(dataKey, context);
            await work.rows('update vault.person_key set ring_key_id = $2, wrapped = $3 where sealing_id = $1', [
                sealingId,
                anew.keyId,
                anew.bytes,
            ]);
            const values = await work.rows(`select id, kind, nonce, ciphertext, tag from vault.sealed_value where sealing_id = $1`, [sealingId]);
            for (const value of values.filter(({ kind }) => isIndexed(kind) || isName(kind))) {
                const text = open(value, dataKey, placeOf(value.id, value.kind, personId, sealingId));
                if (isName(value.kind)) {
                    await work.rows('update vault.sealed_value set name_marks = $2, name_rules = $3 where id = $1', [
                        value.id,
                        await nameMarks.of(text, ring, anew.keyId, caseId),
                        nameMarks.rules,
                    ]);
                }
                else {
                    await work.rows('update vault.sealed_value set blind_index = $2 where id = $1', [
                        value.id,
                        await blindIndex(ring, anew.keyId, value.kind, text),
                    ]);
                }
            }
        }
        finally {
            dataKey.fill(0);
        }
    }
    return keys.length;
}
//# sourceMappingURL=key-rotation.js.map