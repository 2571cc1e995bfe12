var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { Injectable } from '@nestjs/common';
import { lastingly, PublicVersion, RecentlyUsed, UnitOfWork } from '#platform';
/** Most records that are kept, each with what was read of it along with it; those asked for longest ago go first. */
const MOST_KEPT = 4_000;
/**
 * Records of public cases as somebody was shown them a moment ago.
 *
 * The row of the case, whether the reader may see it and how they stand to it, the database says anew each time. Kept is what hangs on
 * the row and everybody may read, with what was made of both: for this person or key alone, in these roles, until the row is
 * another or anything changes that everybody may read. Of that, too, the database is asked, in the transaction of the reader: who has
 * changed something, in whichever process, reads what they have changed.
 */
let KeptRecords = class KeptRecords {
    #kept = new RecentlyUsed(MOST_KEPT);
    constructor(work, version) {
        this.work = work;
        this.version = version;
    }
    /** In which state something may be kept and shown to whoever is asking now; null where nothing may. */
    get state() {
        const [number, seen] = [this.version.current, this.version.snapshot];
        return number === null || seen === null || !this.work.isReading ? null : { number, seen };
    }
    /**
     * Whether a case is shown to whoever is asking now as it is in a state.
     *
     * @param row as it was compared with the state, in a transaction that must not have been opened before it.
     */
    isOf({ number }, { isPublic, hasNews }) {
        return isPublic && !hasNews && this.version.current === number && this.work.openedAt >= this.version.since;
    }
    /**
     * The record of a case that is shown as it is in a state, with what is read along.
     *
     * @param parts names what is read along.
     * @param row the row of the case, written out.
     */
    find(actor, id, parts, row, { number }) {
        const kept = this.#kept.get(keyOf(actor, id, parts));
        return kept?.number === number && kept.row === row ? kept.view : null;
    }
    /** What {@link find} is to find; the same of a case that is not shown as it is in the state would be found wrongly. */
    keep(actor, parts, row, view, { number }) {
        this.#kept.set(keyOf(actor, view.caseId, parts), { number, row, view: lastingly(view) });
    }
};
KeptRecords = __decorate([
    Injectable(),
    __metadata("design:paramtypes", [UnitOfWork,
        PublicVersion])
], KeptRecords);
export { KeptRecords };
const readers = new WeakMap();
/** All of an actor that decides what is shown to them. */
function readerOf(actor) {
    let reader = readers.get(actor);
    if (reader === undefined) {
        reader = JSON.stringify([actor.userId, actor.keyId, [...actor.roles].sort(), actor.confinedTo]);
        readers.set(actor, reader);
    }
    return reader;
}
function keyOf(actor, id, parts) {
    return `${id} ${parts} ${readerOf(actor)}`;
}
//# sourceMappingURL=kept-records.service.js.map