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
import { PutOff } from '#platform';
import { PatternCoverageModel } from '../coverage.model.js';
import { PatternKeyModel } from '../cube/pattern.model.js';
import { LifetimeEnum } from './time-to-outcome.args.js';
let SurvivalStepModel = class SurvivalStepModel {
};
__decorate([
    Field(() => Int, { description: 'Days since the measure began.' }),
    __metadata("design:type", Number)
], SurvivalStepModel.prototype, "day", void 0);
__decorate([
    Field(() => Int, { description: 'Measures that were followed at least so long.' }),
    __metadata("design:type", Number)
], SurvivalStepModel.prototype, "atRisk", void 0);
__decorate([
    Field(() => Int, { description: 'Measures that ended on that day.' }),
    __metadata("design:type", Number)
], SurvivalStepModel.prototype, "ended", void 0);
__decorate([
    Field(() => Float, { description: 'Estimated share of measures that last longer, from 0 to 1.' }),
    __metadata("design:type", Number)
], SurvivalStepModel.prototype, "survival", void 0);
__decorate([
    Field(() => Float, { description: 'Lower bound of that share, of 95 % (Greenwood, on the log-log scale).' }),
    __metadata("design:type", Number)
], SurvivalStepModel.prototype, "lower", void 0);
__decorate([
    Field(() => Float, { description: 'Upper bound of that share, of 95 %.' }),
    __metadata("design:type", Number)
], SurvivalStepModel.prototype, "upper", void 0);
SurvivalStepModel = __decorate([
    ObjectType('SurvivalStep', {
        description: 'The curve at a day on which at least one measure ended. Between steps it stays level; it begins at 1.',
    })
], SurvivalStepModel);
export { SurvivalStepModel };
let SurvivalCurveModel = class SurvivalCurveModel {
};
__decorate([
    Field(() => PatternKeyModel, { nullable: true, description: 'The key; null where there is one curve of all.' }),
    __metadata("design:type", Object)
], SurvivalCurveModel.prototype, "key", void 0);
__decorate([
    Field(() => Int, { description: 'Distinct measures that were followed: with a dated beginning.' }),
    __metadata("design:type", Number)
], SurvivalCurveModel.prototype, "measures", void 0);
__decorate([
    Field(() => Int, { description: 'Of these, those whose end is on record, with a date.' }),
    __metadata("design:type", Number)
], SurvivalCurveModel.prototype, "ended", void 0);
__decorate([
    Field(() => Int, {
        description: 'Of these, those of which no end is on record: they are followed to the last dated event of their case. Not known to have ended is not going on.',
    }),
    __metadata("design:type", Number)
], SurvivalCurveModel.prototype, "notKnownToHaveEnded", void 0);
__decorate([
    Field(() => Int, { description: 'Of these, those that left the sample by an end of another kind.' }),
    __metadata("design:type", Number)
], SurvivalCurveModel.prototype, "leftOtherwise", void 0);
__decorate([
    Field(() => Int, {
        description: 'Measures that have such an event and could not be followed, because it has no first or last possible day. They are not among the above.',
    }),
    __metadata("design:type", Number)
], SurvivalCurveModel.prototype, "undated", void 0);
__decorate([
    Field(() => [SurvivalStepModel], {
        description: 'The curve. Where a date is a period, its middle is taken.',
    }),
    __metadata("design:type", Array)
], SurvivalCurveModel.prototype, "steps", void 0);
__decorate([
    Field(() => Int, {
        nullable: true,
        description: 'Days after which half of the measures have ended; null where more than half outlast the curve.',
    }),
    __metadata("design:type", Object)
], SurvivalCurveModel.prototype, "medianDays", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: 'Lower bound of the median, of 95 %; null where it has none.' }),
    __metadata("design:type", Object)
], SurvivalCurveModel.prototype, "medianLower", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: 'Upper bound of the median, of 95 %; null where it has none.' }),
    __metadata("design:type", Object)
], SurvivalCurveModel.prototype, "medianUpper", void 0);
__decorate([
    Field(() => Int, {
        nullable: true,
        description: 'The median if every measure had lasted as short as its dates allow. Null as medianDays.',
    }),
    __metadata("design:type", Object)
], SurvivalCurveModel.prototype, "shortestMedianDays", void 0);
__decorate([
    Field(() => Int, {
        nullable: true,
        description: 'The median if every measure had lasted as long as its dates allow. Null as medianDays.',
    }),
    __metadata("design:type", Object)
], SurvivalCurveModel.prototype, "longestMedianDays", void 0);
SurvivalCurveModel = __decorate([
    ObjectType('SurvivalCurve', {
        description: 'How long measures last, by the estimator of Kaplan and Meier (1958). It takes it that what is not reported is no longer or shorter than what is, which nobody can check.',
    })
], SurvivalCurveModel);
export { SurvivalCurveModel };
let TimeToOutcomeModel = class TimeToOutcomeModel {
};
__decorate([
    Field(() => LifetimeEnum, { description: 'From which events to which.' }),
    __metadata("design:type", String)
], TimeToOutcomeModel.prototype, "of", void 0);
__decorate([
    Field(() => [SurvivalCurveModel], { description: 'The curves, with most measures first.' }),
    __metadata("design:type", Array)
], TimeToOutcomeModel.prototype, "curves", void 0);
__decorate([
    Field(() => Date, { nullable: true, description: 'The moment as of which was counted; null for the present.' }),
    __metadata("design:type", Object)
], TimeToOutcomeModel.prototype, "asOf", void 0);
__decorate([
    PutOff(),
    Field(() => PatternCoverageModel, {
        description: 'What the figures rest on. To be shown with them.',
    }),
    __metadata("design:type", Function)
], TimeToOutcomeModel.prototype, "coverage", void 0);
TimeToOutcomeModel = __decorate([
    ObjectType('TimeToOutcome', { description: 'How long measures last until an outcome. Read it with its coverage.' })
], TimeToOutcomeModel);
export { TimeToOutcomeModel };
//# sourceMappingURL=time-to-outcome.model.js.map