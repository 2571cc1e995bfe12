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
import { CountryModel } from '#geography';
import { connectionOf, PutOff } from '#platform';
import { PatternCoverageModel } from '../coverage.model.js';
import { PatternMeasureEnum } from '../cube/pattern.model.js';
import { CorridorEndEnum } from './corridor.args.js';
let CorridorMechanismModel = class CorridorMechanismModel {
};
__decorate([
    Field(() => MechanismModel, { description: 'The mechanism.' }),
    __metadata("design:type", MechanismModel)
], CorridorMechanismModel.prototype, "mechanism", void 0);
__decorate([
    Field(() => Int, {
        description: 'Distinct cases, measures or persons. A case with several mechanisms counts under each.',
    }),
    __metadata("design:type", Number)
], CorridorMechanismModel.prototype, "value", void 0);
CorridorMechanismModel = __decorate([
    ObjectType('CorridorMechanism', { description: 'How much of a corridor is of one mechanism.' })
], CorridorMechanismModel);
export { CorridorMechanismModel };
let CorridorModel = class CorridorModel {
};
__decorate([
    Field(() => CountryModel, { description: 'The State that asked.' }),
    __metadata("design:type", CountryModel)
], CorridorModel.prototype, "requestingState", void 0);
__decorate([
    Field(() => CountryModel, { description: 'The State that the corridor leads to.' }),
    __metadata("design:type", CountryModel)
], CorridorModel.prototype, "otherState", void 0);
__decorate([
    Field(() => Int, {
        description: 'Distinct cases, measures or persons. What has several States counts in several corridors, so they must not be added up.',
    }),
    __metadata("design:type", Number)
], CorridorModel.prototype, "value", void 0);
__decorate([
    Field(() => Int, {
        description: 'Of the value, what is of cases that were published with the grade CONFIRMED or FAIR.',
    }),
    __metadata("design:type", Number)
], CorridorModel.prototype, "wellFounded", void 0);
__decorate([
    Field(() => Int, {
        nullable: true,
        description: 'For PERSONS: cases whose number of persons is not known. Null for other units.',
    }),
    __metadata("design:type", Object)
], CorridorModel.prototype, "casesOfUnknownNumber", void 0);
__decorate([
    PutOff(),
    Field(() => [CorridorMechanismModel], {
        description: 'The same by mechanism, most first.',
    }),
    __metadata("design:type", Function)
], CorridorModel.prototype, "byMechanism", void 0);
CorridorModel = __decorate([
    ObjectType('Corridor', {
        description: 'From one State that asked to one other State. It describes records, and is no finding about a State.',
    })
], CorridorModel);
export { CorridorModel };
export const CorridorConnectionModel = connectionOf(CorridorModel, 'Corridor');
let CorridorsModel = class CorridorsModel {
};
__decorate([
    Field(() => CorridorEndEnum, { description: 'Which State the corridors lead to.' }),
    __metadata("design:type", String)
], CorridorsModel.prototype, "to", void 0);
__decorate([
    Field(() => PatternMeasureEnum, { description: 'The unit that was counted.' }),
    __metadata("design:type", String)
], CorridorsModel.prototype, "measure", void 0);
__decorate([
    Field(() => Int, {
        description: 'Distinct cases, measures or persons of all selected cases; not the sum of the corridors.',
    }),
    __metadata("design:type", Number)
], CorridorsModel.prototype, "total", void 0);
__decorate([
    PutOff(),
    Field(() => Int, {
        description: 'Distinct ones for which no State that asked is accused or recorded, as far as they are: in no corridor.',
    }),
    __metadata("design:type", Function)
], CorridorsModel.prototype, "withoutRequestingState", void 0);
__decorate([
    PutOff(),
    Field(() => Int, {
        description: 'Distinct ones for which no State on the other side is recorded, as far as they are: in no corridor.',
    }),
    __metadata("design:type", Function)
], CorridorsModel.prototype, "withoutOtherState", void 0);
__decorate([
    Field(() => Date, { nullable: true, description: 'The moment as of which was counted; null for the present.' }),
    __metadata("design:type", Object)
], CorridorsModel.prototype, "asOf", void 0);
__decorate([
    PutOff(),
    Field(() => PatternCoverageModel, {
        description: 'What the figures rest on. To be shown with them.',
    }),
    __metadata("design:type", Function)
], CorridorsModel.prototype, "coverage", void 0);
CorridorsModel = __decorate([
    ObjectType('Corridors', {
        description: 'Between which States measures run. It compares records, not States: read it with its coverage.',
    })
], CorridorsModel);
export { CorridorsModel };
//# sourceMappingURL=corridor.model.js.map