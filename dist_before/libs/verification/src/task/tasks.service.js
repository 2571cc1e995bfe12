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
import { Capacity, CaseCapacityEntity, CaseCommands, CaseReading } from '#cases';
import { personOf } from '#identity';
import { invalid, isUuid, keyOf, notFound, Refused, UnitOfWork } from '#platform';
import { LEASE_HOURS, MOST_LEASES } from '../lease.rules.js';
import { Leases } from '../lease.service.js';
import { Recusals } from '../recusal/recusals.service.js';
import { errorOf, TaskTakenModel } from '../workflow-errors.model.js';
import { CONTRIBUTED } from '../workflow.rules.js';
import { NotAssignableModel } from './task.model.js';
/** Gives claims on cases to people who may work on them. Who may is worked out in the database, which tells of nobody why not. */
let Tasks = class Tasks {
    constructor(work, reading, commands, leases, recusals) {
        this.work = work;
        this.reading = reading;
        this.commands = commands;
        this.leases = leases;
        this.recusals = recusals;
    }
    /** Who could work on a case, those with the fewest claims first. @throws DomainError NOT_FOUND. */
    async candidates(named) {
        const found = await this.reading.one({ id: keyOf(named, 'Case') ?? named });
        if (!found)
            throw notFound('case');
        const rows = await this.work.rows('select user_id as id, claims from access.assignable_to($1, $2)', [found.caseId, MOST_LEASES]);
        return rows.map(({ id, claims }) => ({ person: personOf(id), claims }));
    }
    /**
     * Gives the claim on a case to somebody else; whoever has it already keeps it.
     *
     * @returns the id of the case.
     * @throws Refused with ValidationFailed, StaleVersion, FourEyesViolation, GuardNotMet, NotAssignable or TaskTaken.
     * @throws DomainError NOT_FOUND.
     */
    async assign(actor, input) {
        const person = keyOf(input.assignee, 'User') ?? '';
        if (!isUuid(person) || person === actor.userId) {
            throw invalid({
                path: ['assignee'],
                value: null,
                message: isUuid(person)
                    ? 'A claim is given to somebody else. Claim the case yourself with claimTask.'
                    : 'This is the id of no person. candidatesFor lists those who can have the claim.',
            });
        }
        return this.commands.onSeen(actor, 'assignTask', input, async ({ id, state }) => {
            const unmet = await this.#unmet(actor, id);
            if (unmet.length > 0)
                throw new Refused(unmet.map(errorOf));
            const [answer] = await this.work.rows('select access.assign_claim($1, $2, $3, $4) as outcome', [id, person, LEASE_HOURS, MOST_LEASES]);
            if (answer.outcome === 'NOT_ASSIGNABLE')
                throw new Refused([new NotAssignableModel(state)]);
            if (answer.outcome === 'TAKEN') {
                const lease = await this.leases.of(actor, id);
                throw new Refused([new TaskTakenModel(lease.expiresAt)]);
            }
        });
    }
    /** What keeps somebody from choosing who works on a case. */
    async #unmet(actor, caseId) {
        const of = { caseId, userId: actor.userId, capacity: Capacity.CONTRIBUTOR };
        const hasContributed = await (await this.work.repository(CaseCapacityEntity)).existsBy(of);
        const ties = (await this.recusals.hits(actor, caseId)).filter(({ isWaived }) => !isWaived);
        return [
            ...(hasContributed ? [{ guard: 'FOUR_EYES', message: CONTRIBUTED }] : []),
            ...(ties.length > 0
                ? [
                    {
                        guard: 'RECUSAL',
                        message: `${ties.map(({ message }) => message).join(' ')} Leave it to somebody else who works on this case.`,
                    },
                ]
                : []),
        ];
    }
};
Tasks = __decorate([
    Injectable(),
    __metadata("design:paramtypes", [UnitOfWork,
        CaseReading,
        CaseCommands,
        Leases,
        Recusals])
], Tasks);
export { Tasks };
//# sourceMappingURL=tasks.service.js.map