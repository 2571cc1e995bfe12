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
import { Refused, UnitOfWork } from '#platform';
import { In, MoreThan } from 'typeorm';
import { CaseLeaseEntity } from './decision.entity.js';
import { LEASE_HOURS, MOST_LEASES } from './lease.rules.js';
import { TaskNotClaimedModel, TaskTakenModel, TooManyClaimsModel } from './workflow-errors.model.js';
/** Claims on cases: one person works on one at a time. The caller holds the lock of the case. */
let Leases = class Leases {
    constructor(work) {
        this.work = work;
    }
    /** The claim on a case that is in force, or null; also where it is not for the actor to know. */
    async of(actor, caseId) {
        const found = await (await this.work.repository(CaseLeaseEntity)).findOneBy({ caseId, expiresAt: MoreThan(new Date()) });
        return found && viewOf(actor, found);
    }
    /** The claims on some cases that are in force, by the id of the case. */
    async ofCases(actor, caseIds) {
        const leases = await this.work.repository(CaseLeaseEntity);
        const found = await leases.findBy({ caseId: In([...caseIds]), expiresAt: MoreThan(new Date()) });
        return new Map(found.map((lease) => [lease.caseId, viewOf(actor, lease)]));
    }
    /** Claims a case for the actor, from now on. @throws Refused with TaskTaken or TooManyClaims. */
    async take(actor, caseId) {
        const me = actor.userId;
        const leases = await this.work.repository(CaseLeaseEntity);
        // One claim of a person at a time, or two at once would both find room.
        await this.work.rows('select pg_advisory_xact_lock(hashtextextended($1, 2))', [me]);
        const current = await this.of(actor, caseId);
        if (current && !current.isMine)
            throw new Refused([new TaskTakenModel(current.expiresAt)]);
        if (current)
            return;
        if ((await leases.countBy({ userId: me, expiresAt: MoreThan(new Date()) })) >= MOST_LEASES) {
            throw new Refused([new TooManyClaimsModel(MOST_LEASES)]);
        }
        await leases.delete({ caseId }); // one that has run out
        await leases.insert({ caseId, userId: me, expiresAt: () => `now() + interval '${LEASE_HOURS} hours'` });
    }
    /** Makes the actor's claim longer. @throws Refused with TaskNotClaimed. */
    async extend(actor, caseId) {
        const current = await this.#mine(actor, caseId);
        if (current.extended) {
            throw new Refused([
                new TaskNotClaimedModel(`Your claim has been made longer already, and ends at ${current.expiresAt.toISOString()}. Decide until then, or release it.`),
            ]);
        }
        const expiresAt = new Date(current.claimedAt.getTime() + 2 * LEASE_HOURS * 3_600_000);
        await (await this.work.repository(CaseLeaseEntity)).update({ caseId }, { extended: true, expiresAt });
    }
    /** Gives the actor's claim back. @throws Refused with TaskNotClaimed. */
    async release(actor, caseId) {
        await this.#mine(actor, caseId);
        await this.end(caseId);
    }
    /** Ends the claim on a case, whatever it was for. */
    async end(caseId) {
        await (await this.work.repository(CaseLeaseEntity)).delete({ caseId });
    }
    async #mine(actor, caseId) {
        const current = await this.of(actor, caseId);
        if (current?.isMine)
            return current;
        throw new Refused([
            new TaskNotClaimedModel('You have not claimed this case, or your claim has run out. Claim it (claimTask) first.'),
        ]);
    }
};
Leases = __decorate([
    Injectable(),
    __metadata("design:paramtypes", [UnitOfWork])
], Leases);
export { Leases };
function viewOf({ userId }, lease) {
    return { ...lease, isMine: lease.userId === userId, wasGiven: lease.assignedBy !== null };
}
//# sourceMappingURL=lease.service.js.map