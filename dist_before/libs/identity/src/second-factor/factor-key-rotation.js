/** Ties second factors to the newest key of the ring. Works under the owner's login. */
import { asCommand } from '#platform';
import { FactorSecrets } from './factor-secrets.js';
/** Which keys of the ring second factors are tied to, and how many to each. */
export function factorKeysInUse(work) {
    return work.reading(() => work.rows(`select ring_key_id as "ringKeyId", count(*)::int as count from second_factor group by ring_key_id order by ring_key_id`));
}
/**
 * Seals what is sealed anew with the newest key, and takes its proofs, in batches of one transaction each.
 *
 * May be stopped and begun again at any time. Safe while the API works, once all its processes know the newest key: a
 * factor that is proved at that moment is refused once.
 *
 * @returns how many factors were tied to it anew.
 */
export async function rotateFactorKeys(work, ring, batchSize = 100) {
    const secrets = new FactorSecrets(ring);
    let done = 0;
    for (;;) {
        const batch = await asCommand('ring.rotate', () => work.run(async () => {
            const rows = await work.rows(`select id, user_id as "userId", ring_key_id as "ringKeyId", nonce, ciphertext, tag
         from second_factor where ring_key_id <> $1 order by id limit $2 for update`, [ring.newestId, batchSize]);
            for (const { nonce, ciphertext, tag, ...factor } of rows) {
                const anew = { ...factor, ringKeyId: ring.newestId };
                const sealed = ciphertext
                    ? await secrets.seal(await secrets.open({ nonce: nonce, ciphertext, tag: tag }, factor), anew)
                    : null;
                await work.rows(`update second_factor set ring_key_id = $2, proof_hash = $3, nonce = $4, ciphertext = $5, tag = $6 where id = $1`, [
                    factor.id,
                    anew.ringKeyId,
                    await secrets.proofHash(anew),
                    sealed?.nonce ?? null,
                    sealed?.ciphertext ?? null,
                    sealed?.tag ?? null,
                ]);
            }
            return rows.length;
        }));
        if (batch === 0)
            return done;
        done += batch;
    }
}
//# sourceMappingURL=factor-key-rotation.js.map