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
import { EdtfScalar, PutOff } from '#platform';
import { PatternCoverageModel } from '../coverage.model.js';
import { PatternKeyModel, PatternMeasureEnum } from '../cube/pattern.model.js';
import { IntervalEnum } from './time-series.args.js';
let TimePointModel = class TimePointModel {
};
__decorate([
    Field(() => String, { description: 'The period: "2018", "2018-Q3" or "2018-07".' }),
    __metadata("design:type", String)
], TimePointModel.prototype, "period", void 0);
__decorate([
    Field(() => EdtfScalar, { description: 'Its first day.' }),
    __metadata("design:type", String)
], TimePointModel.prototype, "firstDay", void 0);
__decorate([
    Field(() => Int, {
        description: 'Distinct cases, measures or persons whose first possible day lies in the period. What is dated to a year alone counts in its first month, so that peaks in January may be of the calendar: see atLeast and atMost.',
    }),
    __metadata("design:type", Number)
], TimePointModel.prototype, "value", void 0);
__decorate([
    Field(() => Int, { description: 'Those that certainly belong here: every possible day of their beginning does.' }),
    __metadata("design:type", Number)
], TimePointModel.prototype, "atLeast", void 0);
__decorate([
    Field(() => Int, {
        description: 'Those that may belong here: a possible day of their beginning does. What has no date at all is not among them; see undated.',
    }),
    __metadata("design:type", Number)
], TimePointModel.prototype, "atMost", void 0);
__decorate([
    Field(() => Int, {
        description: 'Of the value, what is of cases that were published with the grade CONFIRMED or FAIR.',
    }),
    __metadata("design:type", Number)
], TimePointModel.prototype, "wellFounded", void 0);
TimePointModel = __decorate([
    ObjectType('TimePoint', { description: 'One period of a series. Periods without anything are there, with zeros.' })
], TimePointModel);
export { TimePointModel };
let SeriesModel = class SeriesModel {
};
__decorate([
    Field(() => PatternKeyModel, { nullable: true, description: 'The key; null where there is one series of all.' }),
    __metadata("design:type", Object)
], SeriesModel.prototype, "key", void 0);
__decorate([
    Field(() => [TimePointModel], { description: 'Every period that is shown, in order, without gaps.' }),
    __metadata("design:type", Array)
], SeriesModel.prototype, "points", void 0);
__decorate([
    Field(() => Int, {
        description: 'Distinct ones whose beginning is not dated, or open towards the past: in no period.',
    }),
    __metadata("design:type", Number)
], SeriesModel.prototype, "undated", void 0);
SeriesModel = __decorate([
    ObjectType('Series', { description: 'The figures of one key over time.' })
], SeriesModel);
export { SeriesModel };
let TimeSeriesModel = class TimeSeriesModel {
};
__decorate([
    Field(() => IntervalEnum, { description: 'How long a period is.' }),
    __metadata("design:type", String)
], TimeSeriesModel.prototype, "interval", void 0);
__decorate([
    Field(() => PatternMeasureEnum, { description: 'The unit that was counted.' }),
    __metadata("design:type", String)
], TimeSeriesModel.prototype, "measure", void 0);
__decorate([
    Field(() => String, { description: 'What days and time zone the periods are made of.' }),
    __metadata("design:type", String)
], TimeSeriesModel.prototype, "calendar", void 0);
__decorate([
    Field(() => [SeriesModel], { description: 'The series, largest first, null last among equals.' }),
    __metadata("design:type", Array)
], TimeSeriesModel.prototype, "series", void 0);
__decorate([
    Field(() => Int, { description: 'Distinct cases, measures or persons of all selected cases; no sum of the points.' }),
    __metadata("design:type", Number)
], TimeSeriesModel.prototype, "total", void 0);
__decorate([
    Field(() => Date, { nullable: true, description: 'The moment as of which was counted; null for the present.' }),
    __metadata("design:type", Object)
], TimeSeriesModel.prototype, "asOf", void 0);
__decorate([
    PutOff(),
    Field(() => PatternCoverageModel, {
        description: 'What the figures rest on. To be shown with them.',
    }),
    __metadata("design:type", Function)
], TimeSeriesModel.prototype, "coverage", void 0);
TimeSeriesModel = __decorate([
    ObjectType('TimeSeries', {
        description: 'How figures change over time. It shows when what was recorded began, and not how much there was: read it with its coverage.',
    })
], TimeSeriesModel);
export { TimeSeriesModel };
//# sourceMappingURL=time-series.model.js.map