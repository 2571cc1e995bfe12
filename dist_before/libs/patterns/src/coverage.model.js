var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { CaseState } from '#cases';
import { CountryModel } from '#geography';
import { EdtfScalar } from '#platform';
let PatternStateCountModel = class PatternStateCountModel {
};
__decorate([
    Field(() => CaseState, { description: 'State of the record.' }),
    __metadata("design:type", String)
], PatternStateCountModel.prototype, "state", void 0);
__decorate([
    Field(() => String, { description: 'What that state means for a reader, in one sentence.' }),
    __metadata("design:type", String)
], PatternStateCountModel.prototype, "standing", void 0);
__decorate([
    Field(() => Int, { description: 'Distinct cases.' }),
    __metadata("design:type", Number)
], PatternStateCountModel.prototype, "cases", void 0);
PatternStateCountModel = __decorate([
    ObjectType('PatternStateCount', { description: 'How many of the counted cases have one standing.' })
], PatternStateCountModel);
export { PatternStateCountModel };
let PatternGradeCountModel = class PatternGradeCountModel {
};
__decorate([
    Field(() => String, {
        nullable: true,
        description: 'Evidence grade with which the cases were published; null for those without one, which are documented and not verified by this registry.',
    }),
    __metadata("design:type", Object)
], PatternGradeCountModel.prototype, "grade", void 0);
__decorate([
    Field(() => Int, { description: 'Distinct cases.' }),
    __metadata("design:type", Number)
], PatternGradeCountModel.prototype, "cases", void 0);
PatternGradeCountModel = __decorate([
    ObjectType('PatternGradeCount', { description: 'How many of the counted cases have one evidence grade.' })
], PatternGradeCountModel);
export { PatternGradeCountModel };
let PatternLanguageCountModel = class PatternLanguageCountModel {
};
__decorate([
    Field(() => String, { nullable: true, description: 'BCP 47 tag; null where it is not recorded.' }),
    __metadata("design:type", Object)
], PatternLanguageCountModel.prototype, "language", void 0);
__decorate([
    Field(() => Int, { description: 'Distinct sources.' }),
    __metadata("design:type", Number)
], PatternLanguageCountModel.prototype, "sources", void 0);
PatternLanguageCountModel = __decorate([
    ObjectType('PatternLanguageCount', { description: 'How many of the sources are in one language.' })
], PatternLanguageCountModel);
export { PatternLanguageCountModel };
let PatternCoverageModel = class PatternCoverageModel {
};
__decorate([
    Field(() => Int, { description: 'Distinct cases that were counted.' }),
    __metadata("design:type", Number)
], PatternCoverageModel.prototype, "cases", void 0);
__decorate([
    Field(() => [PatternStateCountModel], {
        description: 'The same by state of the record; every public state is listed, with zero where no case has it.',
    }),
    __metadata("design:type", Array)
], PatternCoverageModel.prototype, "casesByState", void 0);
__decorate([
    Field(() => [PatternGradeCountModel], { description: 'The same by evidence grade; those without one last.' }),
    __metadata("design:type", Array)
], PatternCoverageModel.prototype, "casesByGrade", void 0);
__decorate([
    Field(() => Int, { description: 'Cases without any date of when they happened.' }),
    __metadata("design:type", Number)
], PatternCoverageModel.prototype, "undatedCases", void 0);
__decorate([
    Field(() => Int, { description: 'Distinct measures of these cases.' }),
    __metadata("design:type", Number)
], PatternCoverageModel.prototype, "measures", void 0);
__decorate([
    Field(() => Int, { description: 'Measures of which the record does not say how they ended.' }),
    __metadata("design:type", Number)
], PatternCoverageModel.prototype, "measuresOfUnknownOutcome", void 0);
__decorate([
    Field(() => Float, {
        nullable: true,
        description: 'The same as a share of all measures, from 0 to 1; null without measures.',
    }),
    __metadata("design:type", Object)
], PatternCoverageModel.prototype, "shareOfUnknownOutcome", void 0);
__decorate([
    Field(() => Int, { description: 'Distinct sources that these cases rest on.' }),
    __metadata("design:type", Number)
], PatternCoverageModel.prototype, "sources", void 0);
__decorate([
    Field(() => [PatternLanguageCountModel], {
        description: 'The same by language, most first: what is written in other languages is hardly found.',
    }),
    __metadata("design:type", Array)
], PatternCoverageModel.prototype, "sourcesByLanguage", void 0);
__decorate([
    Field(() => [CountryModel], {
        description: 'States that asked in these cases. Of all others the registry has nothing here, which is no finding.',
    }),
    __metadata("design:type", Array)
], PatternCoverageModel.prototype, "requestingStates", void 0);
__decorate([
    Field(() => [CountryModel], { description: 'States where persons or providers of these cases were.' }),
    __metadata("design:type", Array)
], PatternCoverageModel.prototype, "hostStates", void 0);
__decorate([
    Field(() => EdtfScalar, {
        nullable: true,
        description: 'First possible day of a dated event of these cases; dates open towards the past are left out. Null when no event is dated.',
    }),
    __metadata("design:type", Object)
], PatternCoverageModel.prototype, "firstDay", void 0);
__decorate([
    Field(() => EdtfScalar, {
        nullable: true,
        description: 'Last possible day of a dated event of these cases; dates open towards the future are left out. Null when no event is dated.',
    }),
    __metadata("design:type", Object)
], PatternCoverageModel.prototype, "lastDay", void 0);
__decorate([
    Field(() => String, { description: 'What the sample is and is not, in words to be shown beside any ranking.' }),
    __metadata("design:type", String)
], PatternCoverageModel.prototype, "note", void 0);
PatternCoverageModel = __decorate([
    ObjectType('PatternCoverage', {
        description: 'What the figures rest on, and what they do not show. The note must stand beside any ranking that is made of them.',
    })
], PatternCoverageModel);
export { PatternCoverageModel };
//# sourceMappingURL=coverage.model.js.map