/**
 * Gives committed leaves their place in the tree, and signs heads.
 *
 * Works under the owner's login. Sequencers keep out of one another's way by an advisory lock; writers wait for none.
 * What is not committed is not seen, and is taken the next time.
 */
import { asCommand } from '#platform';
import { recordEvent } from '../audit-trail.js';
import { sha256, verifyEd25519 } from './hashing.js';
import { HEAD_SIGNED } from './log-check.rules.js';
import { CompactRange, completeSubtrees, equal, folded } from './merkle.rules.js';
import { parseHead, signatureBy, signedHead } from './signed-note.rules.js';
/** Most leaves between two heads. */
export const LEAVES_PER_HEAD = 1000;
/** The tree in the database is not the one that the last head was signed over. */
export class LogRewritten extends Error {
    constructor() {
        super(...arguments);
        this.name = 'LogRewritten';
    }
}
export class Sequencer {
    constructor(work, 
    /** `null` where the process holds no key: it seals, and signs nothing. */
    signer) {
        this.work = work;
        this.signer = signer;
    }
    /**
     * Seals what has been committed, and signs a head after each {@link LEAVES_PER_HEAD} leaves, or when the last one is
     * older than `headEverySeconds` and there is something new.
     *
     * @returns how many leaves were sealed.
     * @throws LogRewritten instead of signing a tree that does not continue the last head.
     */
    async run(headEverySeconds = 300) {
        let total = 0;
        for (;;) {
            const turn = await asCommand('audit.seal', () => this.work.run(() => this.#turn(headEverySeconds)));
            total += turn.sealed;
            if (turn.sealed === 0 && !turn.hasSigned)
                return total;
        }
    }
    async #turn(headEverySeconds) {
        const [lock] = await this.work.rows(`select pg_try_advisory_xact_lock(hashtextextended('recourse.audit', 0)) as "isOurs"`);
        if (!lock?.isOurs)
            return { sealed: 0, hasSigned: false };
        const [tree] = await this.work.rows('select size from audit.tree');
        const [head] = await this.work.rows(`select h.size, h.root, h.checkpoint, h.signed_at <= now() - make_interval(secs => $1) as "isDue"
       from audit.tree_head h order by h.size desc limit 1`, [headEverySeconds]);
        const size = Number(tree.size);
        const headSize = Number(head?.size ?? 0);
        const sealed = await this.#seal(size, Math.max(1, headSize + LEAVES_PER_HEAD - size));
        const isFull = size + sealed >= headSize + LEAVES_PER_HEAD;
        const hasNews = size + sealed > headSize + (head ? 1 : 0); // the leaf that tells of a head is no news
        const isDue = hasNews && (isFull || !head || head.isDue);
        if (this.signer && isDue)
            await this.#sign(this.signer, size + sealed, head);
        return { sealed, hasSigned: this.signer !== null && isDue };
    }
    /** Takes leaves in the order in which they were written, moves them into the log and completes subtrees. */
    async #seal(size, most) {
        const leaves = await this.work.rows(SEAL, [size, most]);
        if (leaves.length === 0)
            return 0;
        const range = new CompactRange(sha256, size, await this.#hashes(completeSubtrees({ start: 0, end: size })));
        const nodes = leaves.flatMap(({ hash }) => range.append(hash));
        await this.work.rows(`insert into audit.tree_node (level, position, hash) select * from unnest($1::smallint[], $2::bigint[], $3::bytea[])`, [nodes.map(({ level }) => level), nodes.map(({ position }) => position), nodes.map(({ hash }) => hash)]);
        await this.work.rows('update audit.tree set size = $1', [range.size]);
        return leaves.length;
    }
    async #sign(signer, size, last) {
        const key = last ? await this.#keyThatContinues(signer, last) : signer.key;
        const root = folded(sha256, await this.#hashes(completeSubtrees({ start: 0, end: size })));
        const checkpoint = signedHead(sha256, { origin: key.name, size, root }, key, signer.sign);
        await this.work.rows('insert into audit.tree_head (size, root, checkpoint) values ($1, $2, $3)', [
            size,
            root,
            checkpoint,
        ]);
        await recordEvent(this.work, HEAD_SIGNED, String(size), { root: Buffer.from(root).toString('hex') });
    }
    /** The signer's key, under the name that the log has had from its first head on. @throws LogRewritten */
    async #keyThatContinues(signer, { size, checkpoint }) {
        const head = parseHead(checkpoint);
        const key = { ...signer.key, name: head?.origin ?? '' };
        if (!head || signatureBy(sha256, verifyEd25519, head, key) !== 'GOOD') {
            throw new LogRewritten(`The last tree head (size ${size}) is not signed by the key of this process. Nothing more is signed. See docs/OPERATIONS.md, "The audit log".`);
        }
        const root = folded(sha256, await this.#hashes(completeSubtrees({ start: 0, end: head.size })));
        if (head.size !== Number(size) || !equal(root, head.root)) {
            throw new LogRewritten(`The tree is not the one that was signed at size ${size}. Nothing more is signed. Run: npm run cli -- audit-verify-database`);
        }
        return key;
    }
    async #hashes(subtrees) {
        const rows = await this.work.rows(`select n.hash from unnest($1::smallint[], $2::bigint[]) with ordinality w (level, position, number)
       join audit.tree_node n on n.level = w.level and n.position = w.position order by w.number`, [subtrees.map(({ level }) => level), subtrees.map(({ position }) => position)]);
        if (rows.length !== subtrees.length)
            throw new LogRewritten('The tree lacks nodes. Run: npm run cli -- audit-verify-database');
        return rows.map(({ hash }) => hash);
    }
}
/** The signer's public key, under the name that the log has had from its first head on. */
export async function logKeyOf(work, signer) {
    const [head] = await work.reading(() => work.rows('select checkpoint from audit.tree_head order by size limit 1'));
    return { ...signer.key, name: (head && parseHead(head.checkpoint)?.origin) ?? signer.key.name };
}
/** Moves leaves from the queue into the log, and keeps for each row the salt of its last state alone. */
const SEAL = `
  with taken as (
    delete from audit.pending_leaf where id in (select p.id from audit.pending_leaf p order by p.id limit $2) returning *
  ), placed as (
    select t.*, $1::bigint + row_number() over (order by t.id) - 1 as leaf_index from taken t
  ), sealed as (
    insert into audit.leaf (leaf_index, canonical, salt, leaf_hash)
    select p.leaf_index, p.canonical, p.salt, p.leaf_hash from placed p order by p.leaf_index
    returning leaf_index, leaf_hash
  ), last as (
    select distinct on (p.table_name, p.row_key) p.table_name, p.row_key, p.row_salt
    from placed p where p.table_name is not null order by p.table_name, p.row_key, p.leaf_index desc
  ), gone as (
    delete from audit.row_state s using last l
    where l.row_salt is null and s.table_name = l.table_name and s.row_key = l.row_key
  ), kept as (
    insert into audit.row_state (table_name, row_key, row_salt)
    select l.table_name, l.row_key, l.row_salt from last l where l.row_salt is not null
    on conflict (table_name, row_key) do update set row_salt = excluded.row_salt
  )
  select s.leaf_hash as hash from sealed s order by s.leaf_index`;
//# sourceMappingURL=sequencer.js.map