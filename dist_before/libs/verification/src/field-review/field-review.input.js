var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { Field, InputType, Int } from '@nestjs/graphql';
import { IsOptional, MaxLength } from 'class-validator';
import { ReviewedFieldEnum } from './field-review.model.js';
import { FieldVerdict } from './field-review.rules.js';
let FieldReviewInput = class FieldReviewInput {
};
__decorate([
    Field(() => ReviewedFieldEnum, { description: 'The field.' }),
    __metadata("design:type", String)
], FieldReviewInput.prototype, "field", void 0);
__decorate([
    Field(() => Int, {
        defaultValue: 0,
        description: 'Number of the use, subject, event or link that the field is of; 0 for the case itself.',
    }),
    __metadata("design:type", Number)
], FieldReviewInput.prototype, "number", void 0);
__decorate([
    Field(() => FieldVerdict, { description: 'What you say of it.' }),
    __metadata("design:type", String)
], FieldReviewInput.prototype, "verdict", void 0);
__decorate([
    Field(() => String, {
        nullable: true,
        description: 'Why, for the author; at most 1000 characters. Needed unless you accept it.',
    }),
    IsOptional(),
    MaxLength(1000, { message: 'The reason of a field may have at most 1000 characters. Shorten it.' }),
    __metadata("design:type", Object)
], FieldReviewInput.prototype, "reason", void 0);
FieldReviewInput = __decorate([
    InputType('FieldReviewInput', { description: 'What you say of one field of a case.' })
], FieldReviewInput);
export { FieldReviewInput };
//# sourceMappingURL=field-review.input.js.map