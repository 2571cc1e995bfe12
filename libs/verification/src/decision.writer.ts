import { Injectable } from '@nestjs/common';
import { IsNull, Not } from 'typeorm';
import type { CaseFileEntity } from '#cases';
import type { Actor, Role } from '#identity';
import { UnitOfWork } from '#platform';
import { Deciders } from './deciders.service.js';
import {
  CasePublicationEntity,
  CaseRetractionEntity,
  CaseSuspensionEntity,
  CaseVerificationEntity,
  DecisionEntity,
} from './decision.entity.js';
import { Interests } from './interest/interests.service.js';
import type { DecisionKind, RetractionReason } from './workflow.rules.js';

/** What everybody reads in place of a case that is to be taken back; given with the proposal. */
export interface RetractionText {
  readonly reasonClass?: RetractionReason;
  readonly publicNote?: string;
}

/** What a decision says, beside by whom and on what it was made. */
export interface DecisionContent {
  readonly kind: DecisionKind;
  readonly actingRole: Role;
  readonly note: string | null;
  readonly checklistVersion?: number | null;
}

/** The version and round of a case that something was decided on. */
interface Decided {
  readonly caseId: string;
  readonly version: number;
  readonly round: number;
}

/** Writes decisions, and what rests on them: the rows by which the database knows that two people have decided. */
@Injectable()
export class DecisionWriter {
  readonly #resting: Readonly<
    Partial<
      Record<DecisionKind, (decision: DecisionEntity, file: CaseFileEntity, text: RetractionText) => Promise<void>>
    >
  > = {
    SECOND_PASS: (second) => this.#verify(second),
    PUBLISH: (decision) => this.#publish(decision),
    SUSPEND: (decision) => this.#suspend(decision),
    RATIFY_SUSPENSION: (decision) => this.#settle(decision),
    LIFT_SUSPENSION: (decision) => this.#settle(decision),
    PROPOSE_RETRACTION: (decision, file, text) => this.#propose(decision, file, text),
    RETRACT: (decision) => this.#confirm(decision),
  };

  constructor(
    private readonly work: UnitOfWork,
    private readonly deciders: Deciders,
    private readonly interests: Interests,
  ) {}

  /**
   * Puts a decision on the version that a case is at on file, under the decider's declaration of interests. The caller holds
   * the transaction and has checked.
   *
   * @throws Refused with FourEyesViolation.
   */
  async make(
    actor: Actor,
    file: CaseFileEntity,
    { kind, actingRole, note, checklistVersion = null }: DecisionContent,
  ): Promise<DecisionEntity> {
    const capacity = await this.deciders.register(file.id, actor.userId!, kind === 'SUSPEND');
    const interest = kind === 'SUSPEND' ? null : await this.interests.current(actor);
    const decisions = await this.work.repository(DecisionEntity);
    const [made] = await this.work.rows<{ id: string }>('select uuidv7() as id');
    const decision = {
      caseId: file.id,
      id: made!.id,
      version: file.version,
      round: file.round,
      kind,
      decidedBy: actor.userId!,
      actingRole,
      capacity,
      note,
      interestDeclaration: interest?.id ?? null,
      interestDeclaredAt: interest?.declaredAt ?? null,
      checklistVersion,
    };
    await decisions.insert(decision);
    return decisions.create(decision);
  }

  /** Writes what rests on a decision, if anything does. The caller holds the transaction, has checked, and has written it. */
  async rest(decision: DecisionEntity, file: CaseFileEntity, text: RetractionText): Promise<void> {
    await this.#resting[decision.kind]?.(decision, file, text);
  }

  /** That an adjudication upheld the first pass. @param votes all of them, first to last. */
  async upheld(votes: readonly DecisionEntity[]): Promise<void> {
    const [second, third] = votes.filter(({ kind }) => kind === 'UPHOLD');
    await this.#verify(second!, third);
  }

  async #verify(second: DecisionEntity, third?: DecisionEntity): Promise<void> {
    const of = decidedOn(second);
    const first = await (
      await this.work.repository(DecisionEntity)
    ).findOneByOrFail({
      ...of,
      kind: 'FIRST_PASS',
    });
    await (
      await this.work.repository(CaseVerificationEntity)
    ).insert({
      ...of,
      firstDecision: first.id,
      firstVerifier: first.decidedBy,
      secondDecision: second.id,
      secondKind: second.kind,
      secondVerifier: second.decidedBy,
      ...(third ? { thirdDecision: third.id, thirdKind: third.kind, thirdVerifier: third.decidedBy } : {}),
    });
  }

  async #publish(decision: DecisionEntity): Promise<void> {
    const publications = await this.work.repository(CasePublicationEntity);
    await publications.insert({ ...decidedOn(decision), decisionId: decision.id, editor: decision.decidedBy });
  }

  async #suspend(decision: DecisionEntity): Promise<void> {
    const suspensions = await this.work.repository(CaseSuspensionEntity);
    await suspensions.insert({ ...decidedOn(decision), decisionId: decision.id, suspendedBy: decision.decidedBy });
  }

  /** The second person has decided on a suspension; once that is so, a later decision changes nothing of it. */
  async #settle({ caseId, id, kind, decidedBy }: DecisionEntity): Promise<void> {
    const suspensions = await this.work.repository(CaseSuspensionEntity);
    await suspensions.update(
      { caseId, secondBy: IsNull() },
      { secondDecision: id, secondKind: kind, secondBy: decidedBy },
    );
  }

  async #propose(decision: DecisionEntity, { reference }: CaseFileEntity, text: RetractionText): Promise<void> {
    const { id, decidedBy } = decision;
    const { reasonClass, publicNote } = text;
    const retractions = await this.work.repository(CaseRetractionEntity);
    await retractions.insert({
      ...decidedOn(decision),
      decisionId: id,
      proposedBy: decidedBy,
      reference,
      reasonClass: reasonClass!,
      publicNote: publicNote!,
    });
  }

  /** Confirms the last proposal of another editor on what is published. */
  async #confirm(decision: DecisionEntity): Promise<void> {
    const retractions = await this.work.repository(CaseRetractionEntity);
    const proposal = await retractions.findOneOrFail({
      where: { ...decidedOn(decision), proposedBy: Not(decision.decidedBy) },
      order: { decisionId: 'DESC' },
    });
    await retractions.update(
      { caseId: decision.caseId, decisionId: proposal.decisionId },
      {
        secondDecision: decision.id,
        secondKind: decision.kind,
        confirmedBy: decision.decidedBy,
        retractedAt: () => 'now()',
      },
    );
  }
}

/** A decision as what is kept with it names it. */
export type DecisionFacts = Pick<DecisionEntity, 'caseId' | 'id' | 'version' | 'round' | 'kind' | 'decidedBy'>;

/** The columns by which what is kept with a decision names it, and by which its key holds it to that decision. */
export function ofDecision({
  id,
  ...facts
}: DecisionFacts): Omit<DecisionFacts, 'id'> & { readonly decisionId: string } {
  const { caseId, version, round, kind, decidedBy } = facts;
  return { caseId, decisionId: id, version, round, kind, decidedBy };
}

function decidedOn({ caseId, version, round }: DecisionEntity): Decided {
  return { caseId, version, round };
}
