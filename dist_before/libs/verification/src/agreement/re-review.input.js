var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsOptional, Length, Max, Min, ValidateNested } from 'class-validator';
import { CaseField, IdempotencyKey } from '#cases';
let DrawSampleInput = class DrawSampleInput {
};
__decorate([
    Field(() => Date, { description: 'First moment of the period in which they were verified (UTC).' }),
    __metadata("design:type", Date)
], DrawSampleInput.prototype, "verifiedFrom", void 0);
__decorate([
    Field(() => Date, { description: 'The moment at which the period ends, which is no longer in it; it has passed.' }),
    __metadata("design:type", Date)
], DrawSampleInput.prototype, "verifiedBefore", void 0);
__decorate([
    Field(() => Int, { description: 'How many of them, in per cent from 1 to 100; a part of one counts as one.' }),
    Min(1, { message: 'sharePercent must be from 1 to 100; it was $value.' }),
    Max(100, { message: 'sharePercent must be from 1 to 100; it was $value.' }),
    __metadata("design:type", Number)
], DrawSampleInput.prototype, "sharePercent", void 0);
__decorate([
    Field(() => String, {
        nullable: true,
        description: 'From which the draw follows, from 1 to 64 characters; left out, the server makes one by chance.',
    }),
    IsOptional(),
    Length(1, 64, { message: 'A seed has from 1 to 64 characters.' }),
    __metadata("design:type", Object)
], DrawSampleInput.prototype, "seed", void 0);
__decorate([
    IdempotencyKey('draw'),
    __metadata("design:type", Object)
], DrawSampleInput.prototype, "idempotencyKey", void 0);
DrawSampleInput = __decorate([
    InputType('DrawSampleInput', {
        description: 'Of which verified versions, and how many, a sample is drawn to be reviewed again.',
    })
], DrawSampleInput);
export { DrawSampleInput };
let FieldAnswerInput = class FieldAnswerInput {
};
__decorate([
    Field(() => CaseField, { description: 'The field.' }),
    __metadata("design:type", String)
], FieldAnswerInput.prototype, "field", void 0);
__decorate([
    Field(() => String, {
        description: 'Its value, as claims give it: a code of the vocabulary, an EDTF date, or several codes with commas between; NOT_STATED where the sources do not say.',
    }),
    Length(1, 2000, { message: 'A value has from 1 to 2000 characters; NOT_STATED where the sources do not say.' }),
    __metadata("design:type", String)
], FieldAnswerInput.prototype, "value", void 0);
FieldAnswerInput = __decorate([
    InputType('FieldAnswerInput', { description: 'What the sources say of one field.' })
], FieldAnswerInput);
export { FieldAnswerInput };
let HandInReReviewInput = class HandInReReviewInput {
};
__decorate([
    Field(() => ID, { description: 'Id of the review.' }),
    __metadata("design:type", String)
], HandInReReviewInput.prototype, "id", void 0);
__decorate([
    Field(() => [FieldAnswerInput], { description: 'One answer for each field of the task.' }),
    ArrayMaxSize(30, { message: 'At most 30 answers. Answer each field once.' }),
    ValidateNested({ each: true }),
    Type(() => FieldAnswerInput),
    __metadata("design:type", Array)
], HandInReReviewInput.prototype, "answers", void 0);
__decorate([
    IdempotencyKey('review'),
    __metadata("design:type", Object)
], HandInReReviewInput.prototype, "idempotencyKey", void 0);
HandInReReviewInput = __decorate([
    InputType('HandInReReviewInput', { description: 'What you found in the sources, for every field that was asked.' })
], HandInReReviewInput);
export { HandInReReviewInput };
let ReleaseReReviewInput = class ReleaseReReviewInput {
};
__decorate([
    Field(() => ID, { description: 'Id of the review.' }),
    __metadata("design:type", String)
], ReleaseReReviewInput.prototype, "id", void 0);
__decorate([
    IdempotencyKey('review'),
    __metadata("design:type", Object)
], ReleaseReReviewInput.prototype, "idempotencyKey", void 0);
ReleaseReReviewInput = __decorate([
    InputType('ReleaseReReviewInput', { description: 'A review that you give back.' })
], ReleaseReReviewInput);
export { ReleaseReReviewInput };
//# sourceMappingURL=re-review.input.js.map