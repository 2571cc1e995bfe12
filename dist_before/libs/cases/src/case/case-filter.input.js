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
import { CountryCodeScalar, EdtfScalar } from '#platform';
import { OutcomeEnum } from '../vocabulary/vocabulary.model.js';
import { MechanismFamily } from '../vocabulary/vocabulary.rules.js';
import { CaseOverlay, CaseState } from './case.rules.js';
let OccurredFilter = class OccurredFilter {
};
__decorate([
    Field(() => EdtfScalar, { nullable: true, description: 'Every possible day of the case lies in this period.' }),
    __metadata("design:type", Object)
], OccurredFilter.prototype, "within", void 0);
__decorate([
    Field(() => EdtfScalar, {
        nullable: true,
        description: 'At least one possible day of the case lies in this period.',
    }),
    __metadata("design:type", Object)
], OccurredFilter.prototype, "overlaps", void 0);
__decorate([
    Field(() => EdtfScalar, {
        nullable: true,
        description: 'Every possible day of the case lies before this date begins.',
    }),
    __metadata("design:type", Object)
], OccurredFilter.prototype, "before", void 0);
__decorate([
    Field(() => EdtfScalar, { nullable: true, description: 'Every possible day of the case lies after this date ends.' }),
    __metadata("design:type", Object)
], OccurredFilter.prototype, "after", void 0);
OccurredFilter = __decorate([
    InputType('OccurredFilter', {
        description: 'Conditions on when the case happened. Dates are EDTF; a case of uncertain date matches when its possible days do.',
    })
], OccurredFilter);
export { OccurredFilter };
/**
 * Which cases to answer with. Conditions of one object hold together; a list is met by any of its values.
 */
let CaseFilter = class CaseFilter {
};
__decorate([
    Field(() => [CaseFilter], { nullable: true, description: 'All of these hold.' }),
    __metadata("design:type", Object)
], CaseFilter.prototype, "and", void 0);
__decorate([
    Field(() => [CaseFilter], { nullable: true, description: 'At least one of these holds.' }),
    __metadata("design:type", Object)
], CaseFilter.prototype, "or", void 0);
__decorate([
    Field(() => CaseFilter, { nullable: true, description: 'This does not hold.' }),
    __metadata("design:type", Object)
], CaseFilter.prototype, "not", void 0);
__decorate([
    Field(() => [CountryCodeScalar], { nullable: true, description: 'State that asked for the measure.' }),
    __metadata("design:type", Object)
], CaseFilter.prototype, "requestingState", void 0);
__decorate([
    Field(() => [String], {
        nullable: true,
        description: 'UN M49 region or sub-region of the State that asked, by code ("142") or English name ("Central Asia").',
    }),
    __metadata("design:type", Object)
], CaseFilter.prototype, "region", void 0);
__decorate([
    Field(() => [CountryCodeScalar], { nullable: true, description: 'State that was asked.' }),
    __metadata("design:type", Object)
], CaseFilter.prototype, "respondingState", void 0);
__decorate([
    Field(() => [CountryCodeScalar], {
        nullable: true,
        description: 'State where the person was or the provider is established.',
    }),
    __metadata("design:type", Object)
], CaseFilter.prototype, "hostState", void 0);
__decorate([
    Field(() => [ID], { nullable: true, description: 'Mechanism, by slug ("interpol-red-notice") or id.' }),
    __metadata("design:type", Object)
], CaseFilter.prototype, "mechanism", void 0);
__decorate([
    Field(() => [MechanismFamily], { nullable: true, description: 'Family of the mechanism.' }),
    __metadata("design:type", Object)
], CaseFilter.prototype, "mechanismFamily", void 0);
__decorate([
    Field(() => [ID], { nullable: true, description: 'Offence alleged as the ground, by slug or id.' }),
    __metadata("design:type", Object)
], CaseFilter.prototype, "offence", void 0);
__decorate([
    Field(() => [OutcomeEnum], { nullable: true, description: 'How the measure ended.' }),
    __metadata("design:type", Object)
], CaseFilter.prototype, "outcome", void 0);
__decorate([
    Field(() => [ID], { nullable: true, description: 'Profile of a subject, by slug ("journalist") or id.' }),
    __metadata("design:type", Object)
], CaseFilter.prototype, "profile", void 0);
__decorate([
    Field(() => [CaseState], {
        nullable: true,
        description: 'State of the record; PUBLISHED or DOCUMENTED for public ones.',
    }),
    __metadata("design:type", Object)
], CaseFilter.prototype, "state", void 0);
__decorate([
    Field(() => [CaseOverlay], {
        nullable: true,
        description: 'What stands over the record; SOURCE_ALERT for those with a source that is not what it was.',
    }),
    __metadata("design:type", Object)
], CaseFilter.prototype, "overlay", void 0);
__decorate([
    Field(() => [ID], {
        nullable: true,
        description: 'Provision linked to the case, by slug ("uncc-zero-art-35") or id.',
    }),
    __metadata("design:type", Object)
], CaseFilter.prototype, "provision", void 0);
__decorate([
    Field(() => [ID], { nullable: true, description: 'Instrument of a provision linked to the case, by slug or id.' }),
    __metadata("design:type", Object)
], CaseFilter.prototype, "instrument", void 0);
__decorate([
    Field(() => OccurredFilter, { nullable: true, description: 'When the case happened.' }),
    __metadata("design:type", Object)
], CaseFilter.prototype, "occurred", void 0);
__decorate([
    Field(() => Boolean, {
        nullable: true,
        description: 'Whether the abuse, the mechanism or material facts are contested.',
    }),
    __metadata("design:type", Object)
], CaseFilter.prototype, "disputed", void 0);
__decorate([
    Field(() => Date, { nullable: true, description: 'The record changed at or after this moment.' }),
    __metadata("design:type", Object)
], CaseFilter.prototype, "updatedSince", void 0);
__decorate([
    Field(() => String, {
        nullable: true,
        description: 'Words that title or summary contain, in any case; at most 200 characters.',
    }),
    __metadata("design:type", Object)
], CaseFilter.prototype, "text", void 0);
CaseFilter = __decorate([
    InputType('CaseFilter', {
        description: 'Which cases to answer with. All conditions of one object must hold; a list is met by any of its values. Conditions on a measure (requestingState, region, respondingState, mechanism, mechanismFamily, offence, outcome) must hold of one and the same use of a mechanism; to let different uses meet them, put them into separate objects under `and`.',
    })
], CaseFilter);
export { CaseFilter };
//# sourceMappingURL=case-filter.input.js.map