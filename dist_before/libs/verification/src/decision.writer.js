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
import { IsNull, Not } from 'typeorm';
import { UnitOfWork } from '#platform';
import { Deciders } from './deciders.service.js';
import { CasePublicationEntity, CaseRetractionEntity, CaseSuspensionEntity, CaseVerificationEntity, DecisionEntity, } from './decision.entity.js';
import { Interests } from './interest/interests.service.js';
/** Writes decisions, and what rests on them: the rows by which the database knows that two people have decided. */
let DecisionWriter = class DecisionWriter {
    #resting = {
        SECOND_PASS: (second) => this.#verify(second),
        PUBLISH: (decision) => this.#publish(decision),
        SUSPEND: (decision) => this.#suspend(decision),
        RATIFY_SUSPENSION: (decision) => this.#settle(decision),
        LIFT_SUSPENSION: (decision) => this.#settle(decision),
        PROPOSE_RETRACTION: (decision, file, text) => this.#propose(decision, file, text),
        RETRACT: (decision) => this.#confirm(decision),
    };
    constructor(work, deciders, interests) {
        this.work = work;
        this.deciders = deciders;
        this.interests = interests;
    }
    /**
     * Puts a decision on the version that a case is at on file, under the decider's declaration of interests. The caller holds
     * the transaction and has checked.
     *
     * @throws Refused with FourEyesViolation.
     */
    async make(actor, file, { kind, actingRole, note, checklistVersion = null }) {
        const capacity = await this.deciders.register(file.id, actor.userId, kind === 'SUSPEND');
        const interest = kind === 'SUSPEND' ? null : await this.interests.current(actor);
        const decisions = await this.work.repository(DecisionEntity);
        const [made] = await this.work.rows('select uuidv7() as id');
        const decision = {
            caseId: file.id,
            id: made.id,
            version: file.version,
            round: file.round,
            kind,
            decidedBy: actor.userId,
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
    async rest(decision, file, text) {
        await this.#resting[decision.kind]?.(decision, file, text);
    }
    /** That an adjudication upheld the first pass. @param votes all of them, first to last. */
    async upheld(votes) {
        const [second, third] = votes.filter(({ kind }) => kind === 'UPHOLD');
        await this.#verify(second, third);
    }
    async #verify(second, third) {
        const of = decidedOn(second);
        const first = await (await this.work.repository(DecisionEntity)).findOneByOrFail({
            ...of,
            kind: 'FIRST_PASS',
        });
        await (await this.work.repository(CaseVerificationEntity)).insert({
            ...of,
            firstDecision: first.id,
            firstVerifier: first.decidedBy,
            secondDecision: second.id,
            secondKind: second.kind,
            secondVerifier: second.decidedBy,
            ...(third ? { thirdDecision: third.id, thirdKind: third.kind, thirdVerifier: third.decidedBy } : {}),
        });
    }
    async #publish(decision) {
        const publications = await this.work.repository(CasePublicationEntity);
        await publications.insert({ ...decidedOn(decision), decisionId: decision.id, editor: decision.decidedBy });
    }
    async #suspend(decision) {
        const suspensions = await this.work.repository(CaseSuspensionEntity);
        await suspensions.insert({ ...decidedOn(decision), decisionId: decision.id, suspendedBy: decision.decidedBy });
    }
    /** The second person has decided on a suspension; once that is so, a later decision changes nothing of it. */
    async #settle({ caseId, id, kind, decidedBy }) {
        const suspensions = await this.work.repository(CaseSuspensionEntity);
        await suspensions.update({ caseId, secondBy: IsNull() }, { secondDecision: id, secondKind: kind, secondBy: decidedBy });
    }
    async #propose(decision, { reference }, text) {
        const { id, decidedBy } = decision;
        const { reasonClass, publicNote } = text;
        const retractions = await this.work.repository(CaseRetractionEntity);
        await retractions.insert({
            ...decidedOn(decision),
            decisionId: id,
            proposedBy: decidedBy,
            reference,
            reasonClass: reasonClass,
            publicNote: publicNote,
        });
    }
    /** Confirms the last proposal of another editor on what is published. */
    async #confirm(decision) {
        const retractions = await this.work.repository(CaseRetractionEntity);
        const proposal = await retractions.findOneOrFail({
            where: { ...decidedOn(decision), proposedBy: Not(decision.decidedBy) },
            order: { decisionId: 'DESC' },
        });
        await retractions.update({ caseId: decision.caseId, decisionId: proposal.decisionId }, {
            secondDecision: decision.id,
            secondKind: decision.kind,
            confirmedBy: decision.decidedBy,
            retractedAt: () => 'now()',
        });
    }
};
DecisionWriter = __decorate([
    Injectable(),
    __metadata("design:paramtypes", [UnitOfWork,
        Deciders,
        Interests])
], DecisionWriter);
export { DecisionWriter };
/** The columns by which what is kept with a decision names it, and by which its key holds it to that decision. */
export function ofDecision({ id, ...facts }) {
    const { caseId, version, round, kind, decidedBy } = facts;
    return { caseId, decisionId: id, version, round, kind, decidedBy };
}
function decidedOn({ caseId, version, round }) {
    return { caseId, version, round };
}
//# sourceMappingURL=decision.writer.js.map