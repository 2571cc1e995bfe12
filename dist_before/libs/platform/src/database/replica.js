import { DataSource } from 'typeorm';
import { walPosition } from './wal-position.rules.js';
import { Watch } from './watch.js';
/**
 * A streaming replica, which answers visitors as long as it has replayed all that everybody may read and that this process knows
 * of, and all that the client who asks has written.
 *
 * It looks again and again how far the replica is. When the replica cannot be reached, has fallen behind, or nothing is known of
 * the last second, the primary answers. Whoever is signed in reads the primary: their rights are those of now.
 */
export class Replica {
    /** Longest that what was seen of the replica is believed, in milliseconds: it never goes back. */
    static { this.MAX_AGE_MS = 1000; }
    /** How often it looks, in milliseconds. */
    static { this.EVERY_MS = 50; }
    #source;
    #replayed = null;
    #seenAt = -Infinity;
    #watch;
    constructor(options, url, work, version) {
        this.work = work;
        this.version = version;
        this.#source = new DataSource(options);
        this.#watch = new Watch({
            url,
            name: 'recourse replica',
            everyMs: Replica.EVERY_MS,
            look: (client) => this.#look(client),
            onLost: () => (this.#replayed = null), // the primary answers meanwhile
        });
    }
    sourceFor(written) {
        const needed = this.version.position;
        if (needed === null || this.#replayed === null || performance.now() - this.#seenAt > Replica.MAX_AGE_MS)
            return null;
        if (this.#replayed < needed || (written !== null && this.#replayed < written))
            return null;
        return this.#source.isInitialized ? this.#source : null;
    }
    async onApplicationBootstrap() {
        this.version.watchOnceStarted();
        this.work.readFrom(this);
        await this.#watch.start();
    }
    async onApplicationShutdown() {
        await this.#watch.stop();
        if (this.#source.isInitialized)
            await this.#source.destroy();
    }
    async #look(client) {
        const begun = performance.now();
        const { rows } = await client.query(REPLAYED);
        this.#replayed = walPosition(rows[0].replayed); // none of a server that follows nobody
        this.#seenAt = begun;
        if (!this.#source.isInitialized)
            await this.#source.initialize();
    }
}
const REPLAYED = {
    name: 'replayed',
    text: 'select case when pg_is_in_recovery() then pg_last_wal_replay_lsn()::text end as replayed',
};
//# sourceMappingURL=replica.js.map