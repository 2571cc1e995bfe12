var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
var PublicVersion_1;
import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';
import { walPosition } from '../database/wal-position.rules.js';
import { Watch } from '../database/watch.js';
/**
 * A number that changes when anything changes that everybody may read, in whichever process it is written.
 *
 * It looks into the database again and again, over a connection of its own. An answer that was worked out under a number is
 * still right while the number stands; when nothing is known of the last second, there is no number.
 */
let PublicVersion = class PublicVersion {
    static { PublicVersion_1 = this; }
    /** Longest that a number is believed without having been confirmed, in milliseconds. */
    static { this.MAX_AGE_MS = 1000; }
    /** How often it looks, in milliseconds. */
    static { this.EVERY_MS = 100; }
    /** What the last look saw of the registry, as `pg_snapshot`; null before the first, and when a connection was lost. */
    #seen = null;
    #number = 0;
    #position = null;
    #since = Infinity;
    #day = 0;
    #confirmedAt = -Infinity;
    #doubtedAt = -Infinity;
    #isNeeded = false;
    #watch;
    /** Runs what it is given as part of no request, or a look would belong to the transaction of whoever has written. */
    #apart = AsyncLocalStorage.snapshot();
    constructor(url, work, snapshots) {
        this.snapshots = snapshots;
        this.#watch = new Watch({
            url,
            name: 'recourse public version',
            everyMs: PublicVersion_1.EVERY_MS,
            look: (client, isConnected) => this.#look(client, isConnected),
            onLost: () => this.#forget(),
        });
        work.afterEachCommand(() => this.doubt());
    }
    /** The number, for answers that depend on what everybody may read and on the day (UTC); null while it is not known. */
    get current() {
        if (performance.now() - this.#confirmedAt > PublicVersion_1.MAX_AGE_MS || this.#confirmedAt <= this.#doubtedAt) {
            return null;
        }
        const day = Math.floor(Date.now() / DAY_MS);
        if (day !== this.#day) {
            this.#day = day;
            this.#begin();
        }
        return this.#number;
    }
    /**
     * What was seen when the number was confirmed last, as `pg_snapshot`: `access.has_public_news` says of it whether a transaction sees
     * anything newer than the number stands for. Null while there is no number.
     */
    get snapshot() {
        return this.current === null ? null : this.#seen;
    }
    /** When the number became what it is, by `performance.now()`: a transaction that was opened later sees what it stands for. */
    get since() {
        return this.#since;
    }
    /** Up to where the log must have been replayed by whoever is to answer under {@link current}; null while that is not known. */
    get position() {
        return this.current === null ? null : this.#position;
    }
    /** For whoever needs the number. Without them nobody looks, and there is none. */
    watchOnceStarted() {
        this.#isNeeded = true;
    }
    async onApplicationBootstrap() {
        if (this.#isNeeded)
            await this.#watch.start();
    }
    /** The number is not believed until it has been looked for again: this process has written something just now. */
    doubt() {
        if (!this.#watch.isOn)
            return;
        this.#doubtedAt = performance.now();
        void this.#apart(async () => {
            await this.#watch.ended();
            if (this.#watch.isOn && this.#confirmedAt <= this.#doubtedAt)
                await this.#watch.now();
        });
    }
    async onApplicationShutdown() {
        await this.#watch.stop();
    }
    #begin() {
        this.#number += 1;
        this.#since = performance.now();
    }
    /** What is copied into the process is as new as the number before the number is told. */
    async #look(client, isConnected) {
        const begun = performance.now();
        const { rows } = await client.query({
            ...NEWS,
            values: [this.#seen],
        });
        const { snapshot, hasNews, position } = rows[0];
        if (hasNews !== false) {
            await this.snapshots.refresh();
            this.#begin();
            this.#position = walPosition(position);
        }
        if (!isConnected())
            return; // lost meanwhile
        this.#seen = snapshot;
        this.#confirmedAt = begun;
    }
    /** What was committed meanwhile, nobody knows: the next look begins a new number. */
    #forget() {
        this.#seen = null;
        this.#confirmedAt = -Infinity;
    }
};
PublicVersion = PublicVersion_1 = __decorate([
    Injectable(),
    __metadata("design:paramtypes", [String, Function, Function])
], PublicVersion);
export { PublicVersion };
const DAY_MS = 86_400_000;
const NEWS = {
    name: 'public_news',
    text: `select pg_current_snapshot()::text as snapshot, access.has_public_news($1::pg_snapshot) as "hasNews",
      pg_current_wal_insert_lsn()::text as position`,
};
//# sourceMappingURL=public-version.js.map