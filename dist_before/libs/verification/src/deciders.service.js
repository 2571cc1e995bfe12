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
import { In } from 'typeorm';
import { Capacity, CaseCapacityEntity } from '#cases';
import { Refused, UnitOfWork } from '#platform';
import { DecisionEntity } from './decision.entity.js';
import { Interests } from './interest/interests.service.js';
import { Recusals } from './recusal/recusals.service.js';
import { FourEyesViolationModel } from './workflow-errors.model.js';
import { CONTRIBUTED, VERIFYING } from './workflow.rules.js';
/** Whoever decides on a case, whatever they decide: what is known of them, and that they are on file as deciders. */
let Deciders = class Deciders {
    constructor(work, interests, recusals) {
        this.work = work;
        this.interests = interests;
        this.recusals = recusals;
    }
    async facts(actor, { id: caseId }) {
        const userId = actor.userId;
        const capacities = await this.work.repository(CaseCapacityEntity);
        const decisions = await this.work.repository(DecisionEntity);
        const hits = await this.recusals.hits(actor, caseId);
        return {
            hasContributed: await capacities.existsBy({ caseId, userId, capacity: Capacity.CONTRIBUTOR }),
            hasDeclared: (await this.interests.current(actor)) !== null,
            ties: hits.filter(({ isWaived }) => !isWaived).map(({ message }) => message),
            verifiedIt: await decisions.existsBy({ caseId, decidedBy: userId, kind: In(VERIFYING) }),
        };
    }
    /**
     * Registers somebody as one who decides on a case; the key refuses someone who contributes to it. Whoever hides a case in
     * an emergency does so in whatever capacity they have.
     *
     * @throws Refused with FourEyesViolation.
     */
    async register(caseId, userId, isEmergency = false) {
        const rows = await this.work.rows(`insert into case_capacity (case_id, user_id, capacity) values ($1, $2, 'DECIDER')
       on conflict on constraint case_capacity_pkey do nothing returning capacity`, [caseId, userId]);
        if (rows.length > 0)
            return Capacity.DECIDER;
        const capacities = await this.work.repository(CaseCapacityEntity);
        const { capacity } = await capacities.findOneByOrFail({ caseId, userId });
        if (capacity === Capacity.DECIDER || isEmergency)
            return capacity;
        throw new Refused([new FourEyesViolationModel({ guard: 'FOUR_EYES', message: CONTRIBUTED })]);
    }
};
Deciders = __decorate([
    Injectable(),
    __metadata("design:paramtypes", [UnitOfWork,
        Interests,
        Recusals])
], Deciders);
export { Deciders };
//# sourceMappingURL=deciders.service.js.map