var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ChecklistAnswer, ChecklistItem } from './checklist/checklist.rules.js';
import { FieldReviewModel } from './field-review/field-review.model.js';
import { DecisionKind, Guard, RetractionReason, WorkflowAction } from './workflow.rules.js';
registerEnumType(DecisionKind, {
    name: 'DecisionKind',
    description: 'A decision that is kept on file.',
    valuesMap: {
        ACCEPT: { description: 'Let into review by a triage officer.' },
        REJECT: { description: 'Not taken into the registry.' },
        RETURN: { description: 'A documented case went back to where it was, without review.' },
        MERGE: { description: 'Merged into another case, which tells the same.' },
        UNMERGE: { description: 'The merge was taken back.' },
        REQUEST_CHANGES: { description: 'Sent back to its author, who was asked for changes.' },
        FIRST_PASS: { description: 'Passed by the first verifier.' },
        SECOND_PASS: { description: 'Passed by the second verifier, who is another person.' },
        DISAGREE: { description: 'The second verifier disagrees with the first.' },
        UPHOLD: { description: 'One of three adjudicators holds that the first verifier was right.' },
        OVERTURN: { description: 'One of three adjudicators holds that it must go back to review.' },
        PUBLISH: { description: 'Made public by an editor.' },
        SCHEDULE: { description: 'An editor set the moment at which it becomes public.' },
        UNSCHEDULE: { description: 'An editor took that moment back.' },
        REOPEN: { description: 'Sent back to review, in a new round.' },
        SUSPEND: { description: 'Hidden for safety by one person, at once.' },
        RATIFY_SUSPENSION: { description: 'A second person decided that it stays hidden.' },
        LIFT_SUSPENSION: { description: 'A second person decided that it is shown again.' },
        PROPOSE_RETRACTION: { description: 'An editor proposed to take it back.' },
        RETRACT: { description: 'Another editor confirmed, and it was taken back.' },
        ACCEPT_REVISION: { description: 'A verifier accepted a proposed revision.' },
        REJECT_REVISION: { description: 'A verifier rejected a proposed revision.' },
    },
});
let UnmetGuardModel = class UnmetGuardModel {
};
__decorate([
    Field(() => Guard, { description: 'The guard.' }),
    __metadata("design:type", String)
], UnmetGuardModel.prototype, "guard", void 0);
__decorate([
    Field(() => String, { description: 'What would satisfy it.' }),
    __metadata("design:type", String)
], UnmetGuardModel.prototype, "message", void 0);
UnmetGuardModel = __decorate([
    ObjectType('UnmetGuard', { description: 'A guard that is not met, and what would satisfy it.' })
], UnmetGuardModel);
export { UnmetGuardModel };
let AllowedActionModel = class AllowedActionModel {
};
__decorate([
    Field(() => WorkflowAction, { description: 'The step.' }),
    __metadata("design:type", String)
], AllowedActionModel.prototype, "action", void 0);
__decorate([
    Field(() => Boolean, { description: 'You may take it now.' }),
    __metadata("design:type", Boolean)
], AllowedActionModel.prototype, "allowed", void 0);
__decorate([
    Field(() => [UnmetGuardModel], { description: 'What keeps you from it; empty when nothing does.' }),
    __metadata("design:type", Array)
], AllowedActionModel.prototype, "unmet", void 0);
AllowedActionModel = __decorate([
    ObjectType('AllowedAction', { description: 'A step that the state of a case admits, and whether you may take it.' })
], AllowedActionModel);
export { AllowedActionModel };
let AnsweredItemModel = class AnsweredItemModel {
};
__decorate([
    Field(() => ChecklistItem, { description: 'The item.' }),
    __metadata("design:type", String)
], AnsweredItemModel.prototype, "item", void 0);
__decorate([
    Field(() => ChecklistAnswer, { description: 'The answer.' }),
    __metadata("design:type", String)
], AnsweredItemModel.prototype, "answer", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'What was looked at, or why the answer is not YES.' }),
    __metadata("design:type", Object)
], AnsweredItemModel.prototype, "note", void 0);
AnsweredItemModel = __decorate([
    ObjectType('AnsweredItem', { description: 'What a verifier answered to one item of the checklist.' })
], AnsweredItemModel);
export { AnsweredItemModel };
let DecisionModel = class DecisionModel {
};
__decorate([
    Field(() => DecisionKind, { description: 'What was decided.' }),
    __metadata("design:type", String)
], DecisionModel.prototype, "kind", void 0);
__decorate([
    Field(() => Int, { description: 'Version that it was decided on.' }),
    __metadata("design:type", Number)
], DecisionModel.prototype, "version", void 0);
__decorate([
    Field(() => Int, { description: 'Round of review that it was decided in; each reopening begins another.' }),
    __metadata("design:type", Number)
], DecisionModel.prototype, "round", void 0);
__decorate([
    Field(() => Date, { description: 'When.' }),
    __metadata("design:type", Date)
], DecisionModel.prototype, "decidedAt", void 0);
__decorate([
    Field(() => [AnsweredItemModel], {
        description: 'What a verifier had looked at who passed the case; empty for others.',
    }),
    __metadata("design:type", Array)
], DecisionModel.prototype, "checklist", void 0);
__decorate([
    Field(() => [FieldReviewModel], {
        description: 'What a verifier said of single fields who passed the case or asked for changes; empty for others.',
    }),
    __metadata("design:type", Array)
], DecisionModel.prototype, "fields", void 0);
__decorate([
    Field(() => String, {
        nullable: true,
        description: 'Note for the file, or the reason where the decision needs one.',
    }),
    __metadata("design:type", Object)
], DecisionModel.prototype, "note", void 0);
DecisionModel = __decorate([
    ObjectType('Decision', { description: 'A decision on one version of a case. Kept for ever, never changed.' })
], DecisionModel);
export { DecisionModel };
let SubmissionCheckModel = class SubmissionCheckModel {
};
__decorate([
    Field(() => Boolean, { description: 'The record is complete.' }),
    __metadata("design:type", Boolean)
], SubmissionCheckModel.prototype, "complete", void 0);
__decorate([
    Field(() => [String], { description: 'What it still lacks, each with the mutation that adds it.' }),
    __metadata("design:type", Array)
], SubmissionCheckModel.prototype, "lacks", void 0);
SubmissionCheckModel = __decorate([
    ObjectType('SubmissionCheck', { description: 'Whether a draft can be submitted, and what it still lacks.' })
], SubmissionCheckModel);
export { SubmissionCheckModel };
let CaseLeaseModel = class CaseLeaseModel {
};
__decorate([
    Field(() => Boolean, { description: 'It is you.' }),
    __metadata("design:type", Boolean)
], CaseLeaseModel.prototype, "isMine", void 0);
__decorate([
    Field(() => Date, { description: 'Since when.' }),
    __metadata("design:type", Date)
], CaseLeaseModel.prototype, "claimedAt", void 0);
__decorate([
    Field(() => Date, { description: 'Until when; from then on anybody may claim it.' }),
    __metadata("design:type", Date)
], CaseLeaseModel.prototype, "expiresAt", void 0);
__decorate([
    Field(() => Boolean, { description: 'It was made longer, which is done once.' }),
    __metadata("design:type", Boolean)
], CaseLeaseModel.prototype, "extended", void 0);
__decorate([
    Field(() => Boolean, { description: 'Somebody who leads the case gave it to them (assignTask).' }),
    __metadata("design:type", Boolean)
], CaseLeaseModel.prototype, "wasGiven", void 0);
CaseLeaseModel = __decorate([
    ObjectType('CaseLease', {
        description: 'Somebody has claimed a case to work on it, for 72 hours; they can make that longer once.',
    })
], CaseLeaseModel);
export { CaseLeaseModel };
let TombstoneModel = class TombstoneModel {
};
__decorate([
    Field(() => String, { description: 'Reference of the case, which is never used again.' }),
    __metadata("design:type", String)
], TombstoneModel.prototype, "reference", void 0);
__decorate([
    Field(() => RetractionReason, { description: 'Why it was taken back.' }),
    __metadata("design:type", String)
], TombstoneModel.prototype, "reasonClass", void 0);
__decorate([
    Field(() => String, { description: 'The note of the editors.' }),
    __metadata("design:type", String)
], TombstoneModel.prototype, "note", void 0);
__decorate([
    Field(() => Date, { description: 'When.' }),
    __metadata("design:type", Date)
], TombstoneModel.prototype, "retractedAt", void 0);
TombstoneModel = __decorate([
    ObjectType('Tombstone', { description: 'What stands in place of a case that this registry has taken back.' })
], TombstoneModel);
export { TombstoneModel };
//# sourceMappingURL=workflow.model.js.map