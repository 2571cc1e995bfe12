var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { MechanismModel } from '#cases';
import { PutOff } from '#platform';
import { PatternCoverageModel } from '../coverage.model.js';
let SequencePatternModel = class SequencePatternModel {
};
__decorate([
    Field(() => MechanismModel, { description: 'The mechanism that came first.' }),
    __metadata("design:type", MechanismModel)
], SequencePatternModel.prototype, "first", void 0);
__decorate([
    Field(() => MechanismModel, { description: 'The mechanism that came after it.' }),
    __metadata("design:type", MechanismModel)
], SequencePatternModel.prototype, "then", void 0);
__decorate([
    Field(() => Int, {
        description: 'Distinct cases in which it certainly did, on whichever of its possible days either began.',
    }),
    __metadata("design:type", Number)
], SequencePatternModel.prototype, "certain", void 0);
__decorate([
    Field(() => Int, {
        description: 'Distinct cases in which it may have: the certain ones, and those whose dates leave it open. Two measures of the same year are among them in both orders.',
    }),
    __metadata("design:type", Number)
], SequencePatternModel.prototype, "possible", void 0);
__decorate([
    Field(() => Int, {
        description: 'Distinct cases with both mechanisms in which one has no dated event of its own, and nothing else shows a sequence. Not known is not no.',
    }),
    __metadata("design:type", Number)
], SequencePatternModel.prototype, "undated", void 0);
__decorate([
    Field(() => Int, {
        description: 'Of the certain ones, those that were published with the grade CONFIRMED or FAIR.',
    }),
    __metadata("design:type", Number)
], SequencePatternModel.prototype, "wellFounded", void 0);
__decorate([
    Field(() => Int, {
        nullable: true,
        description: 'Median of the days between, over the certain cases in which both began on a known day, the shortest of each case; null where there is none.',
    }),
    __metadata("design:type", Object)
], SequencePatternModel.prototype, "medianDays", void 0);
SequencePatternModel = __decorate([
    ObjectType('SequencePattern', {
        description: 'One mechanism that followed another against the same people: in the same case, as another measure. That it came later does not say that it came because of it.',
    })
], SequencePatternModel);
export { SequencePatternModel };
let SequencesModel = class SequencesModel {
};
__decorate([
    Field(() => Int, { description: 'How many days after the first the other began at the latest.' }),
    __metadata("design:type", Number)
], SequencesModel.prototype, "withinDays", void 0);
__decorate([
    Field(() => [SequencePatternModel], {
        description: 'One for each pair of mechanisms that was asked for, in that order.',
    }),
    __metadata("design:type", Array)
], SequencesModel.prototype, "patterns", void 0);
__decorate([
    Field(() => Date, { nullable: true, description: 'The moment as of which was counted; null for the present.' }),
    __metadata("design:type", Object)
], SequencesModel.prototype, "asOf", void 0);
__decorate([
    PutOff(),
    Field(() => PatternCoverageModel, {
        description: 'What the figures rest on. To be shown with them.',
    }),
    __metadata("design:type", Function)
], SequencesModel.prototype, "coverage", void 0);
SequencesModel = __decorate([
    ObjectType('Sequences', { description: 'Which mechanisms follow which. Read it with its coverage.' })
], SequencesModel);
export { SequencesModel };
//# sourceMappingURL=sequence.model.js.map