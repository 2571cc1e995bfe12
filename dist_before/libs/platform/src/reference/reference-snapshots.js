var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
var ReferenceSnapshots_1;
import { Injectable, Logger } from '@nestjs/common';
import { UnitOfWork } from '../database/unit-of-work.js';
/**
 * Keeps reference tables (hundreds of rows, read by every request) in the process.
 *
 * All copies are taken in one transaction, so they agree with one another; a change of the epoch, which the loader of
 * the reference data advances, has them taken anew.
 */
let ReferenceSnapshots = class ReferenceSnapshots {
    static { ReferenceSnapshots_1 = this; }
    /** How far a copy may lag behind the database, in milliseconds. */
    static { this.MAX_AGE_MS = 5000; }
    #entries = [];
    #epoch;
    #turn = Promise.resolve();
    #timer;
    constructor(work) {
        this.work = work;
    }
    /** Announces a copy. Call it in a constructor: the copies are taken when the application has been wired. */
    register(load) {
        const entry = { load, value: undefined };
        this.#entries.push(entry);
        return {
            get current() {
                if (entry.value === undefined)
                    throw new Error('Reference data was asked for before the application had started.');
                return entry.value;
            },
        };
    }
    /** Which state of the reference data the copies are of: another number once they have been taken anew. */
    get epoch() {
        return this.#epoch ?? 0;
    }
    async onApplicationBootstrap() {
        await this.refresh();
        this.#timer = setInterval(() => {
            this.refresh().catch((error) => Logger.warn(`Reference data could not be refreshed: ${String(error)}`));
        }, ReferenceSnapshots_1.MAX_AGE_MS);
        this.#timer.unref();
    }
    onApplicationShutdown() {
        clearInterval(this.#timer);
    }
    /** Takes all copies anew if the epoch has moved: one after the other, so that none is replaced by an older one. */
    refresh() {
        const mine = this.#turn.then(() => this.#refresh());
        this.#turn = mine.catch(() => undefined);
        return mine;
    }
    async #refresh() {
        await this.work.reading(async () => {
            const [row] = await this.work.rows('select epoch from reference_epoch');
            const epoch = row?.epoch ?? 0;
            if (this.#epoch !== undefined && epoch <= this.#epoch)
                return; // a transaction that began earlier may ask later
            const values = await Promise.all(this.#entries.map((entry) => entry.load()));
            this.#entries.forEach((entry, index) => (entry.value = values[index]));
            this.#epoch = epoch;
        });
    }
};
ReferenceSnapshots = ReferenceSnapshots_1 = __decorate([
    Injectable(),
    __metadata("design:paramtypes", [UnitOfWork])
], ReferenceSnapshots);
export { ReferenceSnapshots };
//# sourceMappingURL=reference-snapshots.js.map