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
import { CaseField } from '#cases';
import { FieldVerdict, ReviewedText } from './field-review.rules.js';
/** All fields that a verifier can speak of. */
export const ReviewedFieldEnum = { ...CaseField, ...ReviewedText };
registerEnumType(ReviewedFieldEnum, {
    name: 'ReviewedField',
    description: 'A field of a case that a verifier can speak of: those of CaseField, the texts, and provision links.',
    valuesMap: Object.fromEntries(Object.keys(ReviewedFieldEnum).map((field) => [
        field,
        { description: `${field.charAt(0)}${field.slice(1).toLowerCase().replaceAll('_', ' ')}.` },
    ])),
});
registerEnumType(FieldVerdict, {
    name: 'FieldVerdict',
    description: 'What a verifier says of a field.',
    valuesMap: {
        ACCEPTED: { description: 'It says what the sources say.' },
        CHANGE: { description: 'It is to be changed, for the reason given.' },
        REJECTED: { description: 'No source bears it out; it is to be taken out, for the reason given.' },
    },
});
let FieldReviewModel = class FieldReviewModel {
};
__decorate([
    Field(() => ReviewedFieldEnum, { description: 'The field.' }),
    __metadata("design:type", String)
], FieldReviewModel.prototype, "field", void 0);
__decorate([
    Field(() => Int, {
        description: 'Number of the use, subject, event or link that the field is of; 0 for the case itself.',
    }),
    __metadata("design:type", Number)
], FieldReviewModel.prototype, "number", void 0);
__decorate([
    Field(() => FieldVerdict, { description: 'What they said of it.' }),
    __metadata("design:type", String)
], FieldReviewModel.prototype, "verdict", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Why; always there unless it is accepted.' }),
    __metadata("design:type", Object)
], FieldReviewModel.prototype, "reason", void 0);
FieldReviewModel = __decorate([
    ObjectType('FieldReview', { description: 'What a verifier said of one field.' })
], FieldReviewModel);
export { FieldReviewModel };
//# sourceMappingURL=field-review.model.js.map