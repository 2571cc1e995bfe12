var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { Field, ID, InputType, registerEnumType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsOptional, Length, MaxLength, ValidateNested } from 'class-validator';
import { CaseSeenInput } from '#cases';
import { ChecklistAnswer, ChecklistItem, QUESTIONS } from './checklist/checklist.rules.js';
import { FieldReviewInput } from './field-review/field-review.input.js';
import { RetractionReason } from './workflow.rules.js';
/** Longest texts, in characters. */
const NOTE = 2000;
const PUBLIC_NOTE = 1000;
/** How an adjudicator votes. */
export const AdjudicationVote = { UPHOLD: 'UPHOLD', OVERTURN: 'OVERTURN' };
registerEnumType(AdjudicationVote, {
    name: 'AdjudicationVote',
    description: 'How somebody votes in an adjudication.',
    valuesMap: {
        UPHOLD: { description: 'The first verifier was right to pass the case.' },
        OVERTURN: { description: 'The case goes back to review.' },
    },
});
registerEnumType(RetractionReason, {
    name: 'RetractionReason',
    description: 'Why a case that was public is taken back.',
    valuesMap: {
        FALSE: { description: 'A material part of it has been shown to be false.' },
        HARM: { description: 'It endangers somebody.' },
        CONSENT_WITHDRAWN: { description: 'Somebody whom it is about no longer agrees to it.' },
        LEGAL_ORDER: { description: 'An order of a court or authority that the registry has to follow.' },
        DUPLICATE: { description: 'It tells what another case tells.' },
        OTHER: { description: 'Another reason; the note says which.' },
    },
});
let CaseStepInput = class CaseStepInput extends CaseSeenInput {
};
CaseStepInput = __decorate([
    InputType('CaseStepInput', { description: 'A step on the version of a case that you have seen.' })
], CaseStepInput);
export { CaseStepInput };
let SubmitCaseInput = class SubmitCaseInput extends CaseStepInput {
};
__decorate([
    Field(() => [ID], {
        defaultValue: [],
        description: 'Ids or references of cases that you have looked at and that tell something else; duplicateCandidates lists those that may tell the same.',
    }),
    ArrayMaxSize(500, { message: 'At most 500 cases. Name those that duplicateCandidates says are suspected.' }),
    __metadata("design:type", Array)
], SubmitCaseInput.prototype, "duplicatesSeen", void 0);
__decorate([
    Field(() => String, {
        nullable: true,
        description: 'Why the case is to go before others in the queues, from 1 to 2000 characters; left out where it is not. For those who review.',
    }),
    IsOptional(),
    Length(1, NOTE, { message: 'A reason has from 1 to 2000 characters. Leave it out where the case is not urgent.' }),
    __metadata("design:type", Object)
], SubmitCaseInput.prototype, "urgentBecause", void 0);
SubmitCaseInput = __decorate([
    InputType('SubmitCaseInput', { description: 'A draft of yours that you hand in, on the version that you have seen.' })
], SubmitCaseInput);
export { SubmitCaseInput };
let WorkflowStepInput = class WorkflowStepInput extends CaseSeenInput {
};
__decorate([
    Field(() => String, { nullable: true, description: 'A note on the decision for the file; at most 2000 characters.' }),
    IsOptional(),
    MaxLength(NOTE, { message: 'The note may have at most 2000 characters. Shorten it.' }),
    __metadata("design:type", Object)
], WorkflowStepInput.prototype, "note", void 0);
WorkflowStepInput = __decorate([
    InputType('WorkflowStepInput', { description: 'A decision on the version that you have seen.' })
], WorkflowStepInput);
export { WorkflowStepInput };
registerEnumType(ChecklistItem, {
    name: 'ChecklistItem',
    description: 'What a verifier has looked at before they pass a case (Berkeley Protocol, 2022).',
    valuesMap: Object.fromEntries(Object.entries(QUESTIONS).map(([item, description]) => [item, { description }])),
});
registerEnumType(ChecklistAnswer, {
    name: 'ChecklistAnswer',
    description: 'Answer to an item of the checklist.',
    valuesMap: {
        YES: { description: 'It is so.' },
        NO: { description: 'It is not so; the note says why the case can be passed all the same.' },
        NOT_APPLICABLE: { description: 'It cannot be asked of this case; the note says why.' },
    },
});
let ChecklistItemInput = class ChecklistItemInput {
};
__decorate([
    Field(() => ChecklistItem, { description: 'The item.' }),
    __metadata("design:type", String)
], ChecklistItemInput.prototype, "item", void 0);
__decorate([
    Field(() => ChecklistAnswer, { description: 'Your answer.' }),
    __metadata("design:type", String)
], ChecklistItemInput.prototype, "answer", void 0);
__decorate([
    Field(() => String, {
        nullable: true,
        description: 'What you looked at, or why the answer is not YES; at most 1000 characters. Needed with NO and NOT_APPLICABLE.',
    }),
    IsOptional(),
    MaxLength(1000, { message: 'The note of an item may have at most 1000 characters. Shorten it.' }),
    __metadata("design:type", Object)
], ChecklistItemInput.prototype, "note", void 0);
ChecklistItemInput = __decorate([
    InputType('ChecklistItemInput', { description: 'Your answer to one item of the checklist.' })
], ChecklistItemInput);
export { ChecklistItemInput };
let PassReviewInput = class PassReviewInput extends WorkflowStepInput {
};
__decorate([
    Field(() => [ChecklistItemInput], { description: 'Your answer to every item of the checklist, each once.' }),
    ArrayMaxSize(20, { message: 'At most 20 answers. Give one to each item.' }),
    ValidateNested({ each: true }),
    Type(() => ChecklistItemInput),
    __metadata("design:type", Array)
], PassReviewInput.prototype, "checklist", void 0);
__decorate([
    Field(() => [FieldReviewInput], {
        defaultValue: [],
        description: 'Fields that you accept, each once, for the file; at most 100.',
    }),
    ArrayMaxSize(100, { message: 'At most 100 fields.' }),
    ValidateNested({ each: true }),
    Type(() => FieldReviewInput),
    __metadata("design:type", Array)
], PassReviewInput.prototype, "fields", void 0);
PassReviewInput = __decorate([
    InputType('PassReviewInput', { description: 'A case that you pass, and what you have looked at.' })
], PassReviewInput);
export { PassReviewInput };
let ReasonedStepInput = class ReasonedStepInput extends CaseSeenInput {
};
__decorate([
    Field(() => String, {
        description: 'Why you decide so; from 1 to 2000 characters. Kept with the decision, for its author and those who review.',
    }),
    Length(1, NOTE, { message: 'A reason has from 1 to 2000 characters.' }),
    __metadata("design:type", String)
], ReasonedStepInput.prototype, "reason", void 0);
ReasonedStepInput = __decorate([
    InputType('ReasonedStepInput', {
        description: 'A decision that needs a reason, on the version that you have seen.',
    })
], ReasonedStepInput);
export { ReasonedStepInput };
let RequestChangesInput = class RequestChangesInput extends ReasonedStepInput {
};
__decorate([
    Field(() => [FieldReviewInput], {
        description: 'What you say of single fields, each once: at least one that is to be changed or taken out; at most 100.',
    }),
    ArrayMaxSize(100, { message: 'At most 100 fields.' }),
    ValidateNested({ each: true }),
    Type(() => FieldReviewInput),
    __metadata("design:type", Array)
], RequestChangesInput.prototype, "fields", void 0);
RequestChangesInput = __decorate([
    InputType('RequestChangesInput', { description: 'A case that its author is to change, and which fields of it.' })
], RequestChangesInput);
export { RequestChangesInput };
let MergeCaseInput = class MergeCaseInput extends ReasonedStepInput {
};
__decorate([
    Field(() => ID, { description: 'Id or reference of the case that stays.' }),
    __metadata("design:type", String)
], MergeCaseInput.prototype, "into", void 0);
MergeCaseInput = __decorate([
    InputType('MergeCaseInput', { description: 'A case that tells what another one tells, and the other one.' })
], MergeCaseInput);
export { MergeCaseInput };
let AdjudicateInput = class AdjudicateInput extends ReasonedStepInput {
};
__decorate([
    Field(() => AdjudicationVote, { description: 'How you vote.' }),
    __metadata("design:type", String)
], AdjudicateInput.prototype, "vote", void 0);
AdjudicateInput = __decorate([
    InputType('AdjudicateInput', { description: 'Your vote on a case that the verifiers disagree about.' })
], AdjudicateInput);
export { AdjudicateInput };
let PublishCaseInput = class PublishCaseInput extends WorkflowStepInput {
};
__decorate([
    Field(() => String, {
        nullable: true,
        description: 'What everybody is to read beside the record, from 1 to 1000 characters, without names of people. Needed where the evidence grade is WEAK or CONTESTED.',
    }),
    IsOptional(),
    Length(1, PUBLIC_NOTE, { message: 'A caveat has from 1 to 1000 characters.' }),
    __metadata("design:type", Object)
], PublishCaseInput.prototype, "caveat", void 0);
__decorate([
    Field(() => Boolean, {
        defaultValue: false,
        description: 'You have made sure that the record lets nobody be identified. Needed where the evidence grade is WEAK or CONTESTED.',
    }),
    __metadata("design:type", Boolean)
], PublishCaseInput.prototype, "identifiesNobody", void 0);
PublishCaseInput = __decorate([
    InputType('PublishCaseInput', {
        description: 'A verified case that is to be published, and what everybody is to be told where its evidence is thin.',
    })
], PublishCaseInput);
export { PublishCaseInput };
let ScheduleCaseInput = class ScheduleCaseInput extends PublishCaseInput {
};
__decorate([
    Field(() => Date, { description: 'When everybody is to read it; a moment to come.' }),
    __metadata("design:type", Date)
], ScheduleCaseInput.prototype, "publishAt", void 0);
ScheduleCaseInput = __decorate([
    InputType('ScheduleCaseInput', { description: 'A verified case, and when it is to be published.' })
], ScheduleCaseInput);
export { ScheduleCaseInput };
let ProposeRetractionInput = class ProposeRetractionInput extends ReasonedStepInput {
};
__decorate([
    Field(() => RetractionReason, { description: 'Why, as everybody is to read it.' }),
    __metadata("design:type", String)
], ProposeRetractionInput.prototype, "reasonClass", void 0);
__decorate([
    Field(() => String, {
        description: 'What everybody is to read in place of the case; from 1 to 1000 characters, without names of people.',
    }),
    Length(1, PUBLIC_NOTE, { message: 'A public note has from 1 to 1000 characters.' }),
    __metadata("design:type", String)
], ProposeRetractionInput.prototype, "publicNote", void 0);
ProposeRetractionInput = __decorate([
    InputType('ProposeRetractionInput', {
        description: 'A case to be taken back, and what everybody is to read in its place.',
    })
], ProposeRetractionInput);
export { ProposeRetractionInput };
//# sourceMappingURL=workflow.input.js.map