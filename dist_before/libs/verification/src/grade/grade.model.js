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
import { SourceModel } from '#evidence';
import { EvidenceGrade, GradeRule } from './grade.rules.js';
registerEnumType(EvidenceGrade, {
    name: 'EvidenceGrade',
    description: 'How well what a record says is borne out by its sources, computed by rules that have a version (docs/DOMAIN.md). No finding of guilt or innocence.',
    valuesMap: {
        CONFIRMED: { description: 'Found by a court or competent body, or admitted by those responsible.' },
        FAIR: {
            description: 'Two or more independent sources, one of them rated A or B; or a primary document whose file was checked.',
        },
        WEAK: { description: 'Sources of one origin alone, or none that is rated A or B.' },
        CONTESTED: { description: 'Credible sources conflict on a material field, or the record is disputed.' },
        DISCOUNTED: { description: 'A material field has been shown to be false.' },
    },
});
registerEnumType(GradeRule, {
    name: 'GradeRule',
    description: 'Why an evidence grade is what it is.',
    valuesMap: {
        FINDING: { description: 'A court or competent body found a material field to be so.' },
        ADMISSION: { description: 'Those responsible admitted a material field.' },
        INDEPENDENT_SOURCES: { description: 'Two or more sources are independent, and one is rated A or B.' },
        PRIMARY_DOCUMENT: { description: 'A primary document was seen, and its file is kept.' },
        NOT_CORROBORATED: { description: 'All sources are of one origin.' },
        NONE_RATED: { description: 'Sources are independent, but none is rated A or B.' },
        SOURCES_CONFLICT: { description: 'Credible, independent sources say different things of a material field.' },
        DISPUTED: { description: 'A party, a court or serious sources contest it.' },
        SHOWN_FALSE: { description: 'A finding, an admission or an official document says otherwise.' },
        NO_SOURCE: { description: 'No source counts.' },
    },
});
let GradeReasonModel = class GradeReasonModel {
};
__decorate([
    Field(() => GradeRule, { description: 'The rule.' }),
    __metadata("design:type", String)
], GradeReasonModel.prototype, "rule", void 0);
__decorate([
    Field(() => String, { description: 'What it found, in words.' }),
    __metadata("design:type", String)
], GradeReasonModel.prototype, "text", void 0);
GradeReasonModel = __decorate([
    ObjectType('GradeReason', { description: 'A rule by which the grade was found.' })
], GradeReasonModel);
export { GradeReasonModel };
let GradeChangeModel = class GradeChangeModel {
};
__decorate([
    Field(() => String, { description: 'What would.' }),
    __metadata("design:type", String)
], GradeChangeModel.prototype, "change", void 0);
__decorate([
    Field(() => EvidenceGrade, { nullable: true, description: 'The grade then; null where no source would count.' }),
    __metadata("design:type", Object)
], GradeChangeModel.prototype, "grade", void 0);
GradeChangeModel = __decorate([
    ObjectType('GradeChange', { description: 'Something that would bring the case to another grade.' })
], GradeChangeModel);
export { GradeChangeModel };
let NumberedSourceModel = class NumberedSourceModel {
};
__decorate([
    Field(() => Int, { description: 'Number of the source within the case.' }),
    __metadata("design:type", Number)
], NumberedSourceModel.prototype, "number", void 0);
__decorate([
    Field(() => SourceModel, { description: 'The source.' }),
    __metadata("design:type", SourceModel)
], NumberedSourceModel.prototype, "source", void 0);
NumberedSourceModel = __decorate([
    ObjectType('NumberedSource', { description: 'A source of a case, and its number there.' })
], NumberedSourceModel);
export { NumberedSourceModel };
let SourceGroupModel = class SourceGroupModel {
};
__decorate([
    Field(() => [NumberedSourceModel], { description: 'The sources.' }),
    __metadata("design:type", Array)
], SourceGroupModel.prototype, "sources", void 0);
SourceGroupModel = __decorate([
    ObjectType('SourceGroup', { description: 'Sources that count as one, because they are not independent.' })
], SourceGroupModel);
export { SourceGroupModel };
let LeftOutSourceModel = class LeftOutSourceModel extends NumberedSourceModel {
};
__decorate([
    Field(() => String, { description: 'Why not.' }),
    __metadata("design:type", String)
], LeftOutSourceModel.prototype, "why", void 0);
LeftOutSourceModel = __decorate([
    ObjectType('LeftOutSource', { description: 'A source that does not count.' })
], LeftOutSourceModel);
export { LeftOutSourceModel };
let EvidenceAssessmentModel = class EvidenceAssessmentModel {
};
__decorate([
    Field(() => EvidenceGrade, { nullable: true, description: 'The grade; null where no source counts.' }),
    __metadata("design:type", Object)
], EvidenceAssessmentModel.prototype, "grade", void 0);
__decorate([
    Field(() => Int, { description: 'Version of the rules by which it was found.' }),
    __metadata("design:type", Number)
], EvidenceAssessmentModel.prototype, "ruleVersion", void 0);
__decorate([
    Field(() => [GradeReasonModel], { description: 'Why.' }),
    __metadata("design:type", Array)
], EvidenceAssessmentModel.prototype, "reasons", void 0);
__decorate([
    Field(() => [SourceGroupModel], { description: 'Sources that count: each group of them once.' }),
    __metadata("design:type", Array)
], EvidenceAssessmentModel.prototype, "independentSources", void 0);
__decorate([
    Field(() => [LeftOutSourceModel], { description: 'Sources that do not count.' }),
    __metadata("design:type", Array)
], EvidenceAssessmentModel.prototype, "leftOutSources", void 0);
__decorate([
    Field(() => [GradeChangeModel], { description: 'What would raise it.' }),
    __metadata("design:type", Array)
], EvidenceAssessmentModel.prototype, "raisedBy", void 0);
__decorate([
    Field(() => [GradeChangeModel], { description: 'What would lower it.' }),
    __metadata("design:type", Array)
], EvidenceAssessmentModel.prototype, "loweredBy", void 0);
EvidenceAssessmentModel = __decorate([
    ObjectType('EvidenceAssessment', { description: 'An evidence grade, with all that its reader needs to check it.' })
], EvidenceAssessmentModel);
export { EvidenceAssessmentModel };
//# sourceMappingURL=grade.model.js.map