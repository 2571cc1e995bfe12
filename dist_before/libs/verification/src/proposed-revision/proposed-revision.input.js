var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { Field, ID, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsOptional, Length, MaxLength, ValidateNested } from 'class-validator';
import { CaseSeenInput, UpdateDraftInput } from '#cases';
import { FieldReviewInput } from '../field-review/field-review.input.js';
let ProposeRevisionInput = class ProposeRevisionInput extends UpdateDraftInput {
};
__decorate([
    Field(() => String, {
        description: 'Why, and what it rests on, for those who decide on it; from 1 to 500 characters. Kept with the version.',
    }),
    Length(1, 500, { message: 'A reason has from 1 to 500 characters. Say what the change rests on.' }),
    __metadata("design:type", String)
], ProposeRevisionInput.prototype, "reason", void 0);
ProposeRevisionInput = __decorate([
    InputType('ProposeRevisionInput', {
        description: 'A change of a case that is verified or public. Fields that are left out stay as they are; a list that is given replaces the old one.',
    })
], ProposeRevisionInput);
export { ProposeRevisionInput };
let WithdrawRevisionInput = class WithdrawRevisionInput extends CaseSeenInput {
};
__decorate([
    Field(() => ID, { description: 'Id of the proposed revision.' }),
    __metadata("design:type", String)
], WithdrawRevisionInput.prototype, "revision", void 0);
WithdrawRevisionInput = __decorate([
    InputType('WithdrawRevisionInput', { description: 'A revision that you have proposed and take back.' })
], WithdrawRevisionInput);
export { WithdrawRevisionInput };
let AcceptRevisionInput = class AcceptRevisionInput extends WithdrawRevisionInput {
};
__decorate([
    Field(() => String, { nullable: true, description: 'A note on the decision for the file; at most 2000 characters.' }),
    IsOptional(),
    MaxLength(2000, { message: 'The note may have at most 2000 characters. Shorten it.' }),
    __metadata("design:type", Object)
], AcceptRevisionInput.prototype, "note", void 0);
AcceptRevisionInput = __decorate([
    InputType('AcceptRevisionInput', { description: 'A proposed revision that you accept.' })
], AcceptRevisionInput);
export { AcceptRevisionInput };
let RejectRevisionInput = class RejectRevisionInput extends WithdrawRevisionInput {
};
__decorate([
    Field(() => String, {
        description: 'Why, from 1 to 2000 characters, for whoever proposed it and those who review.',
    }),
    Length(1, 2000, { message: 'A reason has from 1 to 2000 characters.' }),
    __metadata("design:type", String)
], RejectRevisionInput.prototype, "reason", void 0);
__decorate([
    Field(() => [FieldReviewInput], {
        defaultValue: [],
        description: 'What you say of single fields, each once; at most 100.',
    }),
    ArrayMaxSize(100, { message: 'At most 100 fields.' }),
    ValidateNested({ each: true }),
    Type(() => FieldReviewInput),
    __metadata("design:type", Array)
], RejectRevisionInput.prototype, "fields", void 0);
RejectRevisionInput = __decorate([
    InputType('RejectRevisionInput', { description: 'A proposed revision that you reject, and why.' })
], RejectRevisionInput);
export { RejectRevisionInput };
//# sourceMappingURL=proposed-revision.input.js.map