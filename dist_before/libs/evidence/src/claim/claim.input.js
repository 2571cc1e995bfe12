var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { Field, ID, InputType, Int, OmitType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsOptional, Length, Matches, Max, Min, ValidateNested } from 'class-validator';
import { CaseChangeInput, CaseField, TEXT_LIMITS } from '#cases';
import { ClaimBasis, ClaimStance } from './claim.rules.js';
const REASON = { message: `A reason must have from 1 to ${TEXT_LIMITS.reason} characters, and say something.` };
const CREDIBILITY = { message: 'Credibility goes from 1 (confirmed) to 6 (cannot be judged).' };
let ClaimInput = class ClaimInput {
};
__decorate([
    Field(() => CaseField, { description: 'The field.' }),
    __metadata("design:type", String)
], ClaimInput.prototype, "field", void 0);
__decorate([
    Field(() => Int, {
        defaultValue: 0,
        description: 'Number of the use, subject or event that the field is of; 0 for the case itself.',
    }),
    __metadata("design:type", Number)
], ClaimInput.prototype, "number", void 0);
__decorate([
    Field(() => String, { description: 'What the source says, as text in the form of the field (see CaseField).' }),
    Length(1, 2000, { message: 'A value must have from 1 to 2000 characters.' }),
    __metadata("design:type", String)
], ClaimInput.prototype, "value", void 0);
__decorate([
    Field(() => ID, { description: 'Id of the source; one that the case rests on.' }),
    __metadata("design:type", String)
], ClaimInput.prototype, "source", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Page, in 1 to 40 characters.' }),
    IsOptional(),
    Length(1, 40, { message: 'A page must have from 1 to 40 characters.' }),
    Matches(/\S/, { message: 'The page is blank. Write it, or leave it out.' }),
    __metadata("design:type", Object)
], ClaimInput.prototype, "page", void 0);
__decorate([
    Field(() => Int, {
        nullable: true,
        description: 'Characters from the beginning of a text, seconds of a recording.',
    }),
    IsOptional(),
    Min(0, { message: 'An offset is not negative.' }),
    __metadata("design:type", Object)
], ClaimInput.prototype, "offset", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'The words of the source; from 1 to 1000 characters.' }),
    IsOptional(),
    Length(1, 1000, { message: 'A quotation must have from 1 to 1000 characters. Quote the words that matter.' }),
    Matches(/\S/, { message: 'The quotation is blank. Write it, or leave it out.' }),
    __metadata("design:type", Object)
], ClaimInput.prototype, "quotation", void 0);
__decorate([
    Field(() => Int, {
        description: 'How far the statement is believed: 1 confirmed, 2 probably true, 3 possibly true, 4 doubtful, 5 improbable, 6 cannot be judged.',
    }),
    Min(1, CREDIBILITY),
    Max(6, CREDIBILITY),
    __metadata("design:type", Number)
], ClaimInput.prototype, "credibility", void 0);
__decorate([
    Field(() => ClaimStance, { description: 'Whether the source says so, or it has been found to be so.' }),
    __metadata("design:type", String)
], ClaimInput.prototype, "stance", void 0);
__decorate([
    Field(() => ClaimBasis, { nullable: true, description: 'On what it rests that it is ESTABLISHED.' }),
    __metadata("design:type", Object)
], ClaimInput.prototype, "basis", void 0);
ClaimInput = __decorate([
    InputType('ClaimInput', {
        description: 'What a source says about one field, anchored by page, offset or quotation: at least one of them.',
    })
], ClaimInput);
export { ClaimInput };
let AddClaimInput = class AddClaimInput extends CaseChangeInput {
};
__decorate([
    Field(() => ClaimInput, { description: 'The claim.' }),
    ValidateNested(),
    Type(() => ClaimInput),
    __metadata("design:type", ClaimInput)
], AddClaimInput.prototype, "claim", void 0);
AddClaimInput = __decorate([
    InputType('AddClaimInput', { description: 'One more claim of a draft of yours.' })
], AddClaimInput);
export { AddClaimInput };
let RemoveClaimInput = class RemoveClaimInput extends CaseChangeInput {
};
__decorate([
    Field(() => ID, { description: 'Id of the claim.' }),
    __metadata("design:type", String)
], RemoveClaimInput.prototype, "claim", void 0);
RemoveClaimInput = __decorate([
    InputType('RemoveClaimInput', { description: 'A claim that was entered by mistake.' })
], RemoveClaimInput);
export { RemoveClaimInput };
let ClaimDecisionInput = class ClaimDecisionInput extends OmitType(RemoveClaimInput, ['reason']) {
};
__decorate([
    Field(() => String, {
        description: 'Why, in own words; from 1 to 500 characters. Kept with the claim and the version.',
    }),
    Length(1, TEXT_LIMITS.reason, REASON),
    Matches(/\S/, REASON),
    __metadata("design:type", String)
], ClaimDecisionInput.prototype, "reason", void 0);
ClaimDecisionInput = __decorate([
    InputType('ClaimDecisionInput', { description: 'What becomes of a claim, and why.' })
], ClaimDecisionInput);
export { ClaimDecisionInput };
//# sourceMappingURL=claim.input.js.map