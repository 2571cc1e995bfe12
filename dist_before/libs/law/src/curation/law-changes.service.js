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
import { personOf } from '#identity';
import { Batch, Cursors, globalId, grouped, isUuid, keyOf, notFound, pageOf, ReferenceSnapshots, Refused, UnitOfWork, } from '#platform';
import { In } from 'typeorm';
import { LawChangeRefusedModel } from './curation.model.js';
import { LawChangeEntity } from './law-change.entity.js';
import { fieldChangesOf } from './law-content.js';
/** Reads and decides changes of the law. */
let LawChanges = class LawChanges {
    constructor(work, cursors, snapshots) {
        this.work = work;
        this.cursors = cursors;
        this.snapshots = snapshots;
        /** Revisions of records of a kind, first to last, by their slugs. */
        this.revisions = new Batch(async (keys) => {
            const rows = await this.work.rows(`select r.kind, r.record_id as "recordId", r.revision as number, r.before, r.after, r.reason, r.made_at as "madeAt"
         from published.law_revision r
        where (r.kind, r.record_id) in (select split_part(k, ' ', 1), split_part(k, ' ', 2) from unnest($1::text[]) k)
        order by r.revision`, [keys]);
            return grouped(keys, rows, ({ kind, recordId }) => `${kind} ${recordId}`).map((of) => of.map(revisionOf));
        });
    }
    /** Newest first: their ids are in the order in which they were proposed. For legal reviewers and editors. */
    async page(args) {
        const scope = ['lawChanges', args.open];
        const after = args.after ? String(this.cursors.read(args.after, scope)[0]) : null;
        const rows = await this.work.rows(`select id from law_change where (not $1::boolean or outcome is null) and ($2::uuid is null or id < $2)
        order by id desc limit $3`, [args.open, after, args.first + 1]);
        const changes = new Map((await this.byIds(rows.map(({ id }) => id))).map((change) => [change.id, change]));
        return {
            ...pageOf(rows, args, ({ id }) => this.cursors.write([id], scope), ({ id }) => changes.get(changeId(id))),
            totalCount: async () => {
                const [row] = await this.work.rows('select count(*)::int as count from law_change where not $1::boolean or outcome is null', [args.open]);
                return row.count;
            },
        };
    }
    /** In the order of the ids; those that are not there, or not for the bearer, are left out. */
    async byIds(ids) {
        const found = await this.#visible(ids);
        const byId = new Map(found.map((change) => [change.id, changeOf(change)]));
        return ids.flatMap((id) => byId.get(id) ?? []);
    }
    /**
     * Accepts changes that somebody else proposed, in the order in which they were proposed: all of them, or none.
     *
     * @throws Refused with LawChangeRefused. @throws DomainError NOT_FOUND.
     */
    async accept(actor, { changes, note }) {
        const accepted = await this.#decide(actor, changes, true, note ?? null);
        // So that whoever accepted reads the law as it is now.
        await this.snapshots.refresh();
        return accepted;
    }
    /** @throws as {@link accept}. */
    reject(actor, { changes, note }) {
        return this.#decide(actor, changes, false, note);
    }
    /** @throws as {@link accept}. */
    withdraw(actor, change) {
        return this.work.run(async () => {
            const [found] = await this.#named([change]);
            const path = ['change'];
            if (found.proposedBy !== actor.userId)
                throw refused('NOT_PROPOSED_BY_YOU', found, path);
            const [row] = await this.work.rows('select access.withdraw_law_change($1) as done', [
                found.id,
            ]);
            if (!row.done)
                throw refused('DECIDED', found, path);
            return this.byIds([found.id]);
        });
    }
    async #decide(actor, ids, isAccepted, note) {
        return this.work.run(async () => {
            const named = await this.#named(ids);
            const path = (change) => ['changes', String(named.indexOf(change))];
            const own = named.find(({ proposedBy }) => proposedBy === actor.userId);
            if (own)
                throw refused('PROPOSED_BY_YOU', own, path(own));
            for (const change of named.toSorted(asProposed)) {
                const outcome = await this.#decideOne(change, isAccepted, note, path(change));
                if (outcome !== 'DONE')
                    throw refused(outcome, change, path(change));
            }
            return this.byIds(named.map(({ id }) => id));
        });
    }
    async #decideOne(change, isAccepted, note, path) {
        try {
            const [row] = await this.work.rows('select access.decide_law_change($1, $2, $3) as outcome', [change.id, isAccepted, note]);
            return row.outcome;
        }
        catch (error) {
            if (isMissingReference(error))
                throw refused('RESTS_ON_ANOTHER', change, path);
            throw error;
        }
    }
    async #named(ids) {
        const keys = [...new Set(ids.map((id) => keyOf(id, 'LawChange') ?? id))];
        const found = await this.#visible(keys.filter(isUuid));
        if (found.length < keys.length)
            throw notFound('change of the law');
        return keys.map((key) => found.find(({ id }) => id === key));
    }
    /** Those that there are and that the bearer may see, in any order. */
    async #visible(ids) {
        return (await this.work.repository(LawChangeEntity)).findBy({ id: In([...ids]) });
    }
};
LawChanges = __decorate([
    Injectable(),
    __metadata("design:paramtypes", [UnitOfWork,
        Cursors,
        ReferenceSnapshots])
], LawChanges);
export { LawChanges };
function revisionOf({ kind, number, before, after, reason, madeAt }) {
    return { number, madeAt, reason, fields: fieldChangesOf(kind, before, after) };
}
function changeId(id) {
    return globalId('LawChange', id);
}
function changeOf(change) {
    const { id, kind, recordId, before, after, newSources, proposedBy, decidedBy } = change;
    return {
        ...change,
        id: changeId(id),
        slug: recordId,
        isNew: before === null,
        fields: fieldChangesOf(kind, before, after),
        newSources: newSources.map(sourceOf),
        proposedBy: personOf(proposedBy),
        decidedBy: decidedBy === null ? null : personOf(decidedBy),
    };
}
function sourceOf({ id, as_of: asOf, is_copy: isCopy, ...rest }) {
    return { ...rest, slug: id, asOf, isCopy };
}
function refused(reason, change, path) {
    return new Refused([new LawChangeRefusedModel(reason, change.recordId, path)]);
}
function asProposed(a, b) {
    return a.id < b.id ? -1 : 1;
}
/** A foreign key: what the record names is not there. */
function isMissingReference(error) {
    return error.code === '23503';
}
//# sourceMappingURL=law-changes.service.js.map