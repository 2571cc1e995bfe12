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
import { Capacity, CaseCapacityEntity, CaseCommands } from '#cases';
import { invalid, Refused, UnitOfWork } from '#platform';
import { FourEyesViolationModel } from '../workflow-errors.model.js';
import { CONTRIBUTED } from '../workflow.rules.js';
import { CaseEmbargoEntity } from './case-embargo.entity.js';
import { EmbargoClosedModel } from './embargo.model.js';
import { embargoRefusal } from './embargo.rules.js';
/** Before when cases are not to be public. */
let Embargoes = class Embargoes {
    constructor(work, commands) {
        this.work = work;
        this.commands = commands;
    }
    /** The embargo of a case at a moment, or now; null where there is none, or it is not for the reader to know. */
    of(caseId, asOf = null) {
        return embargoOf(this.work, caseId, asOf);
    }
    /**
     * Sets the embargo of a case, or takes it back; one that is there already is left as it is.
     *
     * @returns the id of the case.
     * @throws Refused with ValidationFailed, StaleVersion, EmbargoClosed or FourEyesViolation. @throws DomainError NOT_FOUND.
     */
    async set(actor, input) {
        const { until, reason } = input;
        if (until === undefined || (until !== null && until <= new Date())) {
            throw invalid({
                path: ['until'],
                value: until?.toISOString() ?? null,
                message: 'An embargo ends at a moment that is still to come. Say when, or null to take it back.',
            });
        }
        return this.commands.onSeen(actor, 'setEmbargo', input, async (file) => {
            const of = { caseId: file.id, userId: actor.userId, capacity: Capacity.CONTRIBUTOR };
            const refused = embargoRefusal({
                state: file.state,
                isPublic: file.publicAs !== null,
                isAuthor: file.authorId === actor.userId,
                roles: actor.roles,
                hasContributed: await (await this.work.repository(CaseCapacityEntity)).existsBy(of),
            });
            if (refused === 'CLOSED')
                throw new Refused([new EmbargoClosedModel(file.state, file.publicAs !== null)]);
            if (refused)
                throw new Refused([new FourEyesViolationModel({ guard: refused, message: CONTRIBUTED })]);
            const embargoes = await this.work.repository(CaseEmbargoEntity);
            const [last] = await embargoes.find({ where: { caseId: file.id }, order: { number: 'DESC' }, take: 1 });
            if ((last?.until?.getTime() ?? null) === (until?.getTime() ?? null))
                return;
            const number = (last?.number ?? 0) + 1;
            await embargoes.insert({ caseId: file.id, number, until, reason, setBy: actor.userId });
        });
    }
};
Embargoes = __decorate([
    Injectable(),
    __metadata("design:paramtypes", [UnitOfWork,
        CaseCommands])
], Embargoes);
export { Embargoes };
/** The embargo of a case, read under whichever login the work is done. */
export async function embargoOf(work, caseId, asOf = null) {
    const [last] = await work.rows(`select e.until, e.until <= coalesce($2, now()) as "isOver", e.reason, e.set_at as "setAt" from case_embargo e
      where e.case_id = $1 and ($2::timestamptz is null or e.set_at <= $2) order by e.number desc limit 1`, [caseId, asOf]);
    return last?.until ? { ...last, until: last.until } : null;
}
//# sourceMappingURL=embargoes.service.js.map