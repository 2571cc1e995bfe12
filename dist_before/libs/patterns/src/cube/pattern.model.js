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
import { PutOff } from '#platform';
import { PatternCoverageModel } from '../coverage.model.js';
import { PATTERN_DIMENSIONS, PATTERN_MEASURES } from '../pattern.rules.js';
export const PatternDimensionEnum = enumOf(PATTERN_DIMENSIONS);
registerEnumType(PatternDimensionEnum, {
    name: 'PatternDimension',
    description: 'What public cases may be counted by. Unless said otherwise it is a fact of the use of a mechanism. What the record does not say is counted under a null key.',
    valuesMap: PATTERN_DIMENSIONS,
});
export const PatternMeasureEnum = enumOf(PATTERN_MEASURES);
registerEnumType(PatternMeasureEnum, {
    name: 'PatternMeasure',
    description: 'The unit that is counted.',
    valuesMap: PATTERN_MEASURES,
});
let PatternKeyModel = class PatternKeyModel {
};
__decorate([
    Field(() => PatternDimensionEnum, { description: 'The dimension.' }),
    __metadata("design:type", String)
], PatternKeyModel.prototype, "dimension", void 0);
__decorate([
    Field(() => String, {
        nullable: true,
        description: 'Stable code, slug or period; null where nothing is recorded, which is neither "none" nor "no".',
    }),
    __metadata("design:type", Object)
], PatternKeyModel.prototype, "key", void 0);
__decorate([
    Field(() => String, { description: 'The value in words; for a null key, what is not recorded.' }),
    __metadata("design:type", String)
], PatternKeyModel.prototype, "label", void 0);
PatternKeyModel = __decorate([
    ObjectType('PatternKey', { description: 'The value that a cell has in one dimension.' })
], PatternKeyModel);
export { PatternKeyModel };
let PatternCellModel = class PatternCellModel {
};
__decorate([
    Field(() => [PatternKeyModel], {
        description: 'One key for each dimension, in the order in which they were asked for.',
    }),
    __metadata("design:type", Array)
], PatternCellModel.prototype, "keys", void 0);
__decorate([
    Field(() => Int, {
        description: 'Distinct cases, measures or persons of the cell. What has several values counts in several cells, so cells must not be added up; see total.',
    }),
    __metadata("design:type", Number)
], PatternCellModel.prototype, "value", void 0);
__decorate([
    Field(() => Int, {
        description: 'Of the value, what certainly belongs to the period of the cell, since every possible day of its beginning does. The same as the value where no dimension is a period.',
    }),
    __metadata("design:type", Number)
], PatternCellModel.prototype, "atLeast", void 0);
__decorate([
    Field(() => Int, {
        description: 'Of the value, what is of cases that were published with the grade CONFIRMED or FAIR. The rest is weaker, contested or not graded.',
    }),
    __metadata("design:type", Number)
], PatternCellModel.prototype, "wellFounded", void 0);
__decorate([
    Field(() => Int, {
        nullable: true,
        description: 'For PERSONS: cases of the cell with a subject of unknown number, or without a subject on record. Their persons are missing from the value. Null for other units.',
    }),
    __metadata("design:type", Object)
], PatternCellModel.prototype, "casesOfUnknownNumber", void 0);
PatternCellModel = __decorate([
    ObjectType('PatternCell', { description: 'One combination of values that occurs, with its figure.' })
], PatternCellModel);
export { PatternCellModel };
let PatternRowModel = class PatternRowModel {
};
__decorate([
    Field(() => String, { nullable: true, description: 'Country code.' }),
    __metadata("design:type", Object)
], PatternRowModel.prototype, "requestingState", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'UN M49 code of the region of the State that asked.' }),
    __metadata("design:type", Object)
], PatternRowModel.prototype, "requestingRegion", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Country code.' }),
    __metadata("design:type", Object)
], PatternRowModel.prototype, "respondingState", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Country code.' }),
    __metadata("design:type", Object)
], PatternRowModel.prototype, "hostState", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Slug.' }),
    __metadata("design:type", Object)
], PatternRowModel.prototype, "mechanism", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Family of the mechanism.' }),
    __metadata("design:type", Object)
], PatternRowModel.prototype, "mechanismFamily", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Slug.' }),
    __metadata("design:type", Object)
], PatternRowModel.prototype, "offence", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Slug.' }),
    __metadata("design:type", Object)
], PatternRowModel.prototype, "profile", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Outcome of the measure.' }),
    __metadata("design:type", Object)
], PatternRowModel.prototype, "outcome", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Such as "2018".' }),
    __metadata("design:type", Object)
], PatternRowModel.prototype, "year", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Such as "2018-Q3".' }),
    __metadata("design:type", Object)
], PatternRowModel.prototype, "quarter", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Such as "2018-07".' }),
    __metadata("design:type", Object)
], PatternRowModel.prototype, "month", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Evidence grade.' }),
    __metadata("design:type", Object)
], PatternRowModel.prototype, "grade", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'State of the record.' }),
    __metadata("design:type", Object)
], PatternRowModel.prototype, "state", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Slug.' }),
    __metadata("design:type", Object)
], PatternRowModel.prototype, "instrument", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Slug.' }),
    __metadata("design:type", Object)
], PatternRowModel.prototype, "provision", void 0);
__decorate([
    Field(() => Int, { description: 'As in `PatternCell`.' }),
    __metadata("design:type", Number)
], PatternRowModel.prototype, "value", void 0);
__decorate([
    Field(() => Int, { description: 'As in `PatternCell`.' }),
    __metadata("design:type", Number)
], PatternRowModel.prototype, "atLeast", void 0);
__decorate([
    Field(() => Int, { description: 'As in `PatternCell`.' }),
    __metadata("design:type", Number)
], PatternRowModel.prototype, "wellFounded", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: 'As in `PatternCell`.' }),
    __metadata("design:type", Object)
], PatternRowModel.prototype, "casesOfUnknownNumber", void 0);
PatternRowModel = __decorate([
    ObjectType('PatternRow', {
        description: 'A cell as one flat row, for dashboards: a field for each dimension that there is, null for those that were not asked for, and the figures. What is not recorded is null, too; `PatternCell.keys` has the words.',
    })
], PatternRowModel);
export { PatternRowModel };
let PatternTotalModel = class PatternTotalModel {
};
__decorate([
    Field(() => Int, { description: 'Distinct cases, measures or persons of the whole; not the sum of the cells.' }),
    __metadata("design:type", Number)
], PatternTotalModel.prototype, "value", void 0);
__decorate([
    Field(() => Int, {
        description: 'Of the value, what is of cases that were published with the grade CONFIRMED or FAIR.',
    }),
    __metadata("design:type", Number)
], PatternTotalModel.prototype, "wellFounded", void 0);
__decorate([
    Field(() => Int, {
        nullable: true,
        description: 'For PERSONS: cases with a subject of unknown number, or without a subject on record. Their persons are missing from the value. Null for other units.',
    }),
    __metadata("design:type", Object)
], PatternTotalModel.prototype, "casesOfUnknownNumber", void 0);
PatternTotalModel = __decorate([
    ObjectType('PatternTotal', { description: 'The figure of all selected cases together.' })
], PatternTotalModel);
export { PatternTotalModel };
let PatternCubeModel = class PatternCubeModel {
};
__decorate([
    Field(() => [PatternDimensionEnum], { description: 'The dimensions, as asked for.' }),
    __metadata("design:type", Array)
], PatternCubeModel.prototype, "dimensions", void 0);
__decorate([
    Field(() => PatternMeasureEnum, { description: 'The unit that was counted.' }),
    __metadata("design:type", String)
], PatternCubeModel.prototype, "measure", void 0);
__decorate([
    Field(() => [PatternCellModel], {
        description: 'Combinations that occur, largest first, equal ones by their keys, null last. Empty without dimensions. The order is no ranking: see coverage.',
    }),
    __metadata("design:type", Array)
], PatternCubeModel.prototype, "cells", void 0);
__decorate([
    PutOff(),
    Field(() => [PatternRowModel], {
        description: 'The same cells, in the same order, each as one flat row.',
    }),
    __metadata("design:type", Function)
], PatternCubeModel.prototype, "rows", void 0);
__decorate([
    Field(() => PatternTotalModel, { description: 'The figure of the whole, counted anew and no sum of cells.' }),
    __metadata("design:type", PatternTotalModel)
], PatternCubeModel.prototype, "total", void 0);
__decorate([
    Field(() => Date, { nullable: true, description: 'The moment as of which was counted; null for the present.' }),
    __metadata("design:type", Object)
], PatternCubeModel.prototype, "asOf", void 0);
__decorate([
    PutOff(),
    Field(() => PatternCoverageModel, {
        description: 'What the figures rest on. To be shown with them.',
    }),
    __metadata("design:type", Function)
], PatternCubeModel.prototype, "coverage", void 0);
PatternCubeModel = __decorate([
    ObjectType('PatternCube', {
        description: 'A count of public cases, of their measures or of the persons targeted, by up to four dimensions. It compares records, not States: read it with its coverage.',
    })
], PatternCubeModel);
export { PatternCubeModel };
/** GraphQL shows the keys of an enum, so here they are the values. */
function enumOf(terms) {
    return Object.fromEntries(Object.keys(terms).map((term) => [term, term]));
}
//# sourceMappingURL=pattern.model.js.map