import { Injectable } from '@nestjs/common';
import {
  Capacity,
  CaseCapacityEntity,
  CaseDirectory,
  CaseFileEntity,
  caseIdOf,
  type CaseState,
  Idempotency,
  type Repeatable,
  StaleVersionModel,
} from '#cases';
import type { Actor } from '#identity';
import { Refused, UnitOfWork } from '#platform';
import { CasePublicationEntity, CaseVerificationEntity, DecisionEntity } from './decision.entity.js';
import { errorOf, FourEyesViolationModel, IllegalTransitionModel } from './workflow-errors.model.js';
import {
  lacksOf,
  type Step,
  type StepFacts,
  STEPS,
  stepOf,
  type UnmetGuard,
  unmetGuards,
  type WorkflowAction,
} from './workflow.rules.js';

/** A step that someone wants to take on the version that they have seen. */
export interface StepRequest extends Repeatable {
  readonly id: string;
  readonly expectedVersion: number;
  readonly note?: string | null | undefined;
}

/** A step that a case's state admits, and what keeps the actor from it. */
export interface PossibleStep {
  readonly action: WorkflowAction;
  readonly unmet: readonly UnmetGuard[];
}

/** Takes cases through the workflow. */
@Injectable()
export class Verification {
  constructor(
    private readonly work: UnitOfWork,
    private readonly cases: CaseDirectory,
    private readonly idempotency: Idempotency,
  ) {}

  /**
   * Takes one step, and leaves the decision on file.
   *
   * The case stays locked until the commit, so two who act at once act one after the other, and the second meets the
   * state that the first left.
   *
   * @returns the id of the case.
   * @throws Refused with IllegalTransition, StaleVersion, FourEyesViolation, GuardNotMet or IdempotencyKeyReused.
   * @throws DomainError NOT_FOUND when there is no such case or the actor may not see it.
   */
  async take(actor: Actor, action: WorkflowAction, request: StepRequest): Promise<string> {
    const id = caseIdOf(request.id);
    return this.idempotency.once(actor, action, request, id, async () => {
      const file = await this.cases.lockVisible(id);
      const step = stepOf(action, file.state);
      if (!step) throw new Refused([new IllegalTransitionModel(action, file.state)]);
      if (file.version !== request.expectedVersion) {
        throw new Refused([new StaleVersionModel(request.expectedVersion, file.version)]);
      }
      const unmet = unmetGuards(step, await this.#facts(actor, file));
      if (unmet.length > 0) throw new Refused(unmet.map(errorOf));
      if (step.decision) await this.#decide(actor, file, step, request.note ?? null);
      await (
        await this.work.repository(CaseFileEntity)
      ).update(
        { id: file.id },
        {
          state: step.to,
          updatedAt: new Date(),
          ...(step.to === 'VERIFIED' ? { verifiedVersion: file.version } : {}),
          ...(step.to === 'PUBLISHED' ? { publishedVersion: file.version } : {}),
        },
      );
    });
  }

  /** The steps that the state of a case admits, with the guards that the actor does not meet. */
  async possibleSteps(
    actor: Actor,
    file: { id: string; state: CaseState; authorId: string | null; version: number },
  ): Promise<PossibleStep[]> {
    const steps = STEPS.filter(({ from }) => from === file.state);
    if (steps.length === 0) return [];
    const facts = await this.#facts(actor, file);
    return steps.map((step) => ({ action: step.action, unmet: unmetGuards(step, facts) }));
  }

  /** What a record still lacks before it can be submitted, in words for its author. Writes nothing. */
  async lacks(caseId: string): Promise<readonly string[]> {
    const [row] = await this.work.rows<{ hasSummary: boolean; uses: number; subjects: number; sources: number }>(
      `select coalesce(btrim(c.summary) <> '', false) as "hasSummary",
              (select count(*)::int from mechanism_use u where u.case_id = c.id) as uses,
              (select count(*)::int from subject s where s.case_id = c.id) as subjects,
              (select count(*)::int from case_source r where r.case_id = c.id) as sources
       from case_file c where c.id = $1`,
      [caseId],
    );
    return lacksOf(row!);
  }

  /** Decisions on a case, first to last. */
  async decisions(caseId: string): Promise<DecisionEntity[]> {
    return (await this.work.repository(DecisionEntity)).find({ where: { caseId }, order: { decidedAt: 'ASC' } });
  }

  async #facts(actor: Actor, file: { id: string; authorId: string | null; version: number }): Promise<StepFacts> {
    const capacities = await this.work.repository(CaseCapacityEntity);
    const decisions = await this.work.repository(DecisionEntity);
    return {
      isAuthor: file.authorId === actor.userId,
      roles: actor.roles,
      hasContributed: await capacities.existsBy({
        caseId: file.id,
        userId: actor.userId!,
        capacity: Capacity.CONTRIBUTOR,
      }),
      madeFirstPass: await decisions.existsBy({
        caseId: file.id,
        version: file.version,
        kind: 'FIRST_PASS',
        decidedBy: actor.userId!,
      }),
      lacks: await this.lacks(file.id),
    };
  }

  async #decide(actor: Actor, file: CaseFileEntity, step: Step, note: string | null): Promise<void> {
    const decidedBy = actor.userId!;
    const of = { caseId: file.id, version: file.version };
    await this.#register(file.id, decidedBy);
    await (
      await this.work.repository(DecisionEntity)
    ).insert({
      ...of,
      kind: step.decision!,
      decidedBy,
      actingRole: step.role!,
      note,
    });
    if (step.decision === 'SECOND_PASS') {
      const first = await (await this.work.repository(DecisionEntity)).findOneByOrFail({ ...of, kind: 'FIRST_PASS' });
      await (
        await this.work.repository(CaseVerificationEntity)
      ).insert({
        ...of,
        firstVerifier: first.decidedBy,
        secondVerifier: decidedBy,
      });
    }
    if (step.decision === 'PUBLISH') {
      await (await this.work.repository(CasePublicationEntity)).insert({ ...of, editor: decidedBy });
    }
  }

  /** Registers the actor as one who decides on the case; the key refuses someone who contributes to it. */
  async #register(caseId: string, userId: string): Promise<void> {
    const rows = await this.work.rows<{ capacity: string }>(
      `insert into case_capacity (case_id, user_id, capacity) values ($1, $2, 'DECIDER')
       on conflict on constraint case_capacity_pkey do nothing returning capacity`,
      [caseId, userId],
    );
    if (rows.length > 0) return;
    const capacities = await this.work.repository(CaseCapacityEntity);
    const { capacity } = await capacities.findOneByOrFail({ caseId, userId });
    if (capacity === Capacity.DECIDER) return;
    throw new Refused([
      new FourEyesViolationModel({
        guard: 'FOUR_EYES',
        message: 'You have contributed to this case, so someone else must decide on it. There is no exception.',
      }),
    ]);
  }
}
