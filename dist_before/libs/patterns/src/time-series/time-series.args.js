var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { ArgsType, Field, registerEnumType } from '@nestjs/graphql';
import { EdtfScalar } from '#platform';
import { IsOptional } from 'class-validator';
import { PatternDimensionEnum } from '../cube/pattern.model.js';
import { CountingArgs } from '../question.args.js';
export const IntervalEnum = { YEAR: 'YEAR', QUARTER: 'QUARTER', MONTH: 'MONTH' };
registerEnumType(IntervalEnum, {
    name: 'Interval',
    description: 'How long the periods of a series are: of the Gregorian calendar, from their first day to their last.',
    valuesMap: {
        YEAR: { description: 'Years.' },
        QUARTER: { description: 'Quarters, from January, April, July and October on.' },
        MONTH: { description: 'Months.' },
    },
});
let TimeSeriesArgs = class TimeSeriesArgs extends CountingArgs {
};
__decorate([
    Field(() => IntervalEnum, { description: 'How long a period is.' }),
    __metadata("design:type", String)
], TimeSeriesArgs.prototype, "interval", void 0);
__decorate([
    Field(() => PatternDimensionEnum, {
        nullable: true,
        description: 'A dimension each of whose keys has a series of its own, no period; one series of all when left out.',
    }),
    IsOptional(),
    __metadata("design:type", Object)
], TimeSeriesArgs.prototype, "by", void 0);
__decorate([
    Field(() => EdtfScalar, {
        nullable: true,
        description: 'The periods to show: those that have a day in this one, such as "2014/2024". Left out, from the first period that has anything to the last.',
    }),
    IsOptional(),
    __metadata("design:type", Object)
], TimeSeriesArgs.prototype, "within", void 0);
TimeSeriesArgs = __decorate([
    ArgsType()
], TimeSeriesArgs);
export { TimeSeriesArgs };
//# sourceMappingURL=time-series.args.js.map