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
import { LinkRelation, MechanismModel, PublicCaseConnectionModel } from '#cases';
import { CountryModel } from '#geography';
import { CrosswalkKind, describedBy, ProvisionModel, termsOf } from '#law';
import { PutOff } from '#platform';
import { LINK_STANDING_MEANINGS } from '#registry';
export { PublicCaseConnectionModel };
export const LinkStandingEnum = termsOf(LINK_STANDING_MEANINGS);
registerEnumType(LinkStandingEnum, {
    name: 'LinkStanding',
    description: 'What a link between a case and a provision rests on. Each link has one.',
    valuesMap: describedBy(LINK_STANDING_MEANINGS),
});
let StandingCountModel = class StandingCountModel {
};
__decorate([
    Field(() => LinkStandingEnum, { description: 'What the links rest on.' }),
    __metadata("design:type", String)
], StandingCountModel.prototype, "standing", void 0);
__decorate([
    Field(() => Int, { description: 'Distinct cases with such a link. A case with several kinds counts under each.' }),
    __metadata("design:type", Number)
], StandingCountModel.prototype, "cases", void 0);
StandingCountModel = __decorate([
    ObjectType('StandingCount', { description: 'Cases by what their links to a provision rest on.' })
], StandingCountModel);
export { StandingCountModel };
let RelationCountModel = class RelationCountModel {
};
__decorate([
    Field(() => LinkRelation, { description: 'How it bears on them.' }),
    __metadata("design:type", String)
], RelationCountModel.prototype, "relation", void 0);
__decorate([
    Field(() => Int, { description: 'Distinct cases.' }),
    __metadata("design:type", Number)
], RelationCountModel.prototype, "cases", void 0);
RelationCountModel = __decorate([
    ObjectType('RelationCount', { description: 'Cases by how a provision bears on them.' })
], RelationCountModel);
export { RelationCountModel };
let ExposedStateCountModel = class ExposedStateCountModel {
};
__decorate([
    Field(() => CountryModel, { nullable: true, description: 'The State; null where none is accused or recorded.' }),
    __metadata("design:type", Object)
], ExposedStateCountModel.prototype, "country", void 0);
__decorate([
    Field(() => Int, { description: 'Distinct cases.' }),
    __metadata("design:type", Number)
], ExposedStateCountModel.prototype, "cases", void 0);
ExposedStateCountModel = __decorate([
    ObjectType('ExposedStateCount', { description: 'Cases by the State that asked.' })
], ExposedStateCountModel);
export { ExposedStateCountModel };
let ExposedMechanismCountModel = class ExposedMechanismCountModel {
};
__decorate([
    Field(() => MechanismModel, { description: 'The mechanism.' }),
    __metadata("design:type", MechanismModel)
], ExposedMechanismCountModel.prototype, "mechanism", void 0);
__decorate([
    Field(() => Int, { description: 'Distinct cases.' }),
    __metadata("design:type", Number)
], ExposedMechanismCountModel.prototype, "cases", void 0);
ExposedMechanismCountModel = __decorate([
    ObjectType('ExposedMechanismCount', { description: 'Cases by the mechanism that was used.' })
], ExposedMechanismCountModel);
export { ExposedMechanismCountModel };
let ExposedYearCountModel = class ExposedYearCountModel {
};
__decorate([
    Field(() => Int, {
        nullable: true,
        description: 'Year of the first day on which the case may have happened; null: not recorded.',
    }),
    __metadata("design:type", Object)
], ExposedYearCountModel.prototype, "year", void 0);
__decorate([
    Field(() => Int, { description: 'Distinct cases.' }),
    __metadata("design:type", Number)
], ExposedYearCountModel.prototype, "cases", void 0);
ExposedYearCountModel = __decorate([
    ObjectType('ExposedYearCount', { description: 'Cases by year.' })
], ExposedYearCountModel);
export { ExposedYearCountModel };
let EquivalentCountModel = class EquivalentCountModel {
};
__decorate([
    Field(() => ProvisionModel, { description: 'The provision that they are linked to.' }),
    __metadata("design:type", ProvisionModel)
], EquivalentCountModel.prototype, "linkedTo", void 0);
__decorate([
    Field(() => [CrosswalkKind], { description: 'What changed from there to here.' }),
    __metadata("design:type", Array)
], EquivalentCountModel.prototype, "kinds", void 0);
__decorate([
    Field(() => Boolean, {
        description: 'Number and subject were seen on both sides of each edge. False: to be checked.',
    }),
    __metadata("design:type", Boolean)
], EquivalentCountModel.prototype, "verified", void 0);
__decorate([
    Field(() => Int, { description: 'Distinct cases.' }),
    __metadata("design:type", Number)
], EquivalentCountModel.prototype, "cases", void 0);
EquivalentCountModel = __decorate([
    ObjectType('EquivalentCount', { description: 'Cases that count for a provision by way of one of another text.' })
], EquivalentCountModel);
export { EquivalentCountModel };
/** Fields that are functions are worked out when they are asked for. */
let ProvisionExposureModel = class ProvisionExposureModel {
};
__decorate([
    Field(() => ProvisionModel, { description: 'The provision. A draft bound nobody.' }),
    __metadata("design:type", ProvisionModel)
], ProvisionExposureModel.prototype, "provision", void 0);
__decorate([
    Field(() => Int, { description: 'Distinct cases.' }),
    __metadata("design:type", Number)
], ProvisionExposureModel.prototype, "cases", void 0);
__decorate([
    Field(() => [StandingCountModel], {
        description: 'By what the links rest on; each standing once.',
    }),
    __metadata("design:type", Array)
], ProvisionExposureModel.prototype, "byStanding", void 0);
__decorate([
    PutOff(),
    Field(() => [RelationCountModel], {
        description: 'By how the provision bears on them; relations without a case left out.',
    }),
    __metadata("design:type", Function)
], ProvisionExposureModel.prototype, "byRelation", void 0);
__decorate([
    PutOff(),
    Field(() => [ExposedStateCountModel], {
        description: 'By the State that asked, of the use that the link is about or of any of the case; most first. No ranking without the note.',
    }),
    __metadata("design:type", Function)
], ProvisionExposureModel.prototype, "byRequestingState", void 0);
__decorate([
    PutOff(),
    Field(() => [ExposedMechanismCountModel], {
        description: 'By mechanism, likewise; most first.',
    }),
    __metadata("design:type", Function)
], ProvisionExposureModel.prototype, "byMechanism", void 0);
__decorate([
    PutOff(),
    Field(() => [ExposedYearCountModel], {
        description: 'By year, from the earliest on; not recorded last.',
    }),
    __metadata("design:type", Function)
], ProvisionExposureModel.prototype, "byYear", void 0);
__decorate([
    PutOff(),
    Field(() => [EquivalentCountModel], {
        description: 'What of it comes from other texts; empty unless they were asked for.',
    }),
    __metadata("design:type", Function)
], ProvisionExposureModel.prototype, "equivalents", void 0);
__decorate([
    Field(() => Int, {
        description: 'Cases that are not counted, since they are linked to a provision of another text that was narrowed since.',
    }),
    __metadata("design:type", Number)
], ProvisionExposureModel.prototype, "narrowedAway", void 0);
__decorate([
    Field(() => String, { description: 'Must stand beside every figure.' }),
    __metadata("design:type", String)
], ProvisionExposureModel.prototype, "note", void 0);
ProvisionExposureModel = __decorate([
    ObjectType('ProvisionExposure', {
        description: 'The public cases that are linked to a provision. What links rest on is counted apart: read it with every figure.',
    })
], ProvisionExposureModel);
export { ProvisionExposureModel };
//# sourceMappingURL=exposure.model.js.map