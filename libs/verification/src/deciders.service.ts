import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Capacity, CaseCapacityEntity, type CaseFileEntity } from '#cases';
import type { Actor } from '#identity';
import { Refused, UnitOfWork } from '#platform';
import { DecisionEntity } from './decision.entity.js';
import { Interests } from './interest/interests.service.js';
import { Recusals } from './recusal/recusals.service.js';
import { FourEyesViolationModel } from './workflow-errors.model.js';
import { CONTRIBUTED, type DeciderFacts, VERIFYING } from './workflow.rules.js';

/** Whoever decides on a case, whatever they decide: what is known of them, and that they are on file as deciders. */
@Injectable()
export class Deciders {
  constructor(
    private readonly work: UnitOfWork,
    private readonly interests: Interests,
    private readonly recusals: Recusals,
  ) {}

  async facts(actor: Actor, { id: caseId }: Pick<CaseFileEntity, 'id'>): Promise<DeciderFacts> {
    const userId = actor.userId!;
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
  async register(caseId: string, userId: string, isEmergency = false): Promise<Capacity> {
    const rows = await this.work.rows<{ capacity: string }>(
      `insert into case_capacity (case_id, user_id, capacity) values ($1, $2, 'DECIDER')
       on conflict on constraint case_capacity_pkey do nothing returning capacity`,
      [caseId, userId],
    );
    if (rows.length > 0) return Capacity.DECIDER;
    const capacities = await this.work.repository(CaseCapacityEntity);
    const { capacity } = await capacities.findOneByOrFail({ caseId, userId });
    if (capacity === Capacity.DECIDER || isEmergency) return capacity;
    throw new Refused([new FourEyesViolationModel({ guard: 'FOUR_EYES', message: CONTRIBUTED })]);
  }
}
