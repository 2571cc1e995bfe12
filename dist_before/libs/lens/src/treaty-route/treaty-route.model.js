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
import { CountryModel } from '#geography';
import { CooperationPower, describedBy, InstrumentModel, ParticipationModel, ProvisionModel, termsOf } from '#law';
import { connectionOf } from '#platform';
import { LINK_MEANINGS, STANDING_MEANINGS } from './treaty-route.rules.js';
export const TreatyStandingEnum = termsOf(STANDING_MEANINGS);
registerEnumType(TreatyStandingEnum, {
    name: 'TreatyStanding',
    description: 'How a State stood to an instrument on a day.',
    valuesMap: describedBy(STANDING_MEANINGS),
});
export const TreatyLinkEnum = termsOf(LINK_MEANINGS);
registerEnumType(TreatyLinkEnum, {
    name: 'TreatyLinkState',
    description: 'How far an instrument linked two States on a day.',
    valuesMap: describedBy(LINK_MEANINGS),
});
let OpenedPowerModel = class OpenedPowerModel {
};
__decorate([
    Field(() => CooperationPower, { description: 'The power.' }),
    __metadata("design:type", String)
], OpenedPowerModel.prototype, "power", void 0);
__decorate([
    Field(() => ProvisionModel, { description: 'The provision, in the text as it was adopted or stands.' }),
    __metadata("design:type", ProvisionModel)
], OpenedPowerModel.prototype, "provision", void 0);
__decorate([
    Field(() => [CountryModel], {
        description: 'Which of the two excludes the provision by a reservation on that day; the power is then not open between them.',
    }),
    __metadata("design:type", Array)
], OpenedPowerModel.prototype, "excludedBy", void 0);
OpenedPowerModel = __decorate([
    ObjectType('OpenedPower', { description: 'A power of cooperation, and the provision that gives it.' })
], OpenedPowerModel);
export { OpenedPowerModel };
let TreatyLinkModel = class TreatyLinkModel {
};
__decorate([
    Field(() => InstrumentModel, { description: 'The instrument.' }),
    __metadata("design:type", InstrumentModel)
], TreatyLinkModel.prototype, "instrument", void 0);
__decorate([
    Field(() => TreatyLinkEnum, { description: 'How far it linked the two.' }),
    __metadata("design:type", String)
], TreatyLinkModel.prototype, "link", void 0);
__decorate([
    Field(() => Boolean, {
        description: 'Whether an objection of one of the two to a reservation of the other keeps it from being in force between them.',
    }),
    __metadata("design:type", Boolean)
], TreatyLinkModel.prototype, "isPrecluded", void 0);
__decorate([
    Field(() => TreatyStandingEnum, { description: 'How the first State stood to it.' }),
    __metadata("design:type", String)
], TreatyLinkModel.prototype, "fromStanding", void 0);
__decorate([
    Field(() => TreatyStandingEnum, { description: 'How the second State stood to it.' }),
    __metadata("design:type", String)
], TreatyLinkModel.prototype, "toStanding", void 0);
__decorate([
    Field(() => ParticipationModel, {
        nullable: true,
        description: 'What is recorded of the first; null where nothing is.',
    }),
    __metadata("design:type", Object)
], TreatyLinkModel.prototype, "fromParticipation", void 0);
__decorate([
    Field(() => ParticipationModel, {
        nullable: true,
        description: 'What is recorded of the second; null where nothing is.',
    }),
    __metadata("design:type", Object)
], TreatyLinkModel.prototype, "toParticipation", void 0);
__decorate([
    Field(() => [OpenedPowerModel], {
        description: 'Powers that the instrument gives: open where `link` is IN_FORCE, and otherwise those that it would give.',
    }),
    __metadata("design:type", Array)
], TreatyLinkModel.prototype, "powers", void 0);
TreatyLinkModel = __decorate([
    ObjectType('TreatyLink', { description: 'What one instrument was between two States on a day.' })
], TreatyLinkModel);
export { TreatyLinkModel };
let TreatyRouteModel = class TreatyRouteModel {
};
__decorate([
    Field(() => CountryModel, { description: 'One State.' }),
    __metadata("design:type", CountryModel)
], TreatyRouteModel.prototype, "from", void 0);
__decorate([
    Field(() => CountryModel, { description: 'The other.' }),
    __metadata("design:type", CountryModel)
], TreatyRouteModel.prototype, "to", void 0);
__decorate([
    Field(() => String, { description: 'The day, as YYYY-MM-DD.' }),
    __metadata("design:type", String)
], TreatyRouteModel.prototype, "on", void 0);
__decorate([
    Field(() => [TreatyLinkModel], {
        description: 'One for each instrument of which participation is recorded for one of the two at least; those in force first.',
    }),
    __metadata("design:type", Array)
], TreatyRouteModel.prototype, "links", void 0);
__decorate([
    Field(() => String, { description: 'What is not in the record. Must stand beside the answer.' }),
    __metadata("design:type", String)
], TreatyRouteModel.prototype, "note", void 0);
TreatyRouteModel = __decorate([
    ObjectType('TreatyRoute', {
        description: 'Which instruments linked two States on a day, as far as participation is recorded. No finding that a request was made.',
    })
], TreatyRouteModel);
export { TreatyRouteModel };
let NewRouteModel = class NewRouteModel {
};
__decorate([
    Field(() => CountryModel, { description: 'One State; the codes of the two are in alphabetical order.' }),
    __metadata("design:type", CountryModel)
], NewRouteModel.prototype, "one", void 0);
__decorate([
    Field(() => CountryModel, { description: 'The other.' }),
    __metadata("design:type", CountryModel)
], NewRouteModel.prototype, "other", void 0);
__decorate([
    Field(() => Boolean, {
        description: 'Whether an instrument of the same kind is recorded for one of the two and not for the other: it may link them already.',
    }),
    __metadata("design:type", Boolean)
], NewRouteModel.prototype, "mayBeLinkedAlready", void 0);
__decorate([
    Field(() => Int, {
        description: 'Public cases in which one of the two asked the other, whichever way: those that such a route would have carried.',
    }),
    __metadata("design:type", Number)
], NewRouteModel.prototype, "cases", void 0);
__decorate([
    Field(() => [String], { description: 'References of up to 20 of them, in order.' }),
    __metadata("design:type", Array)
], NewRouteModel.prototype, "references", void 0);
NewRouteModel = __decorate([
    ObjectType('NewRoute', {
        description: 'Two States that an instrument would link for the first time, as far as is recorded.',
    })
], NewRouteModel);
export { NewRouteModel };
export const NewRouteConnectionModel = connectionOf(NewRouteModel, 'NewRoute');
let NewRoutesModel = class NewRoutesModel {
};
__decorate([
    Field(() => InstrumentModel, { description: 'The instrument.' }),
    __metadata("design:type", InstrumentModel)
], NewRoutesModel.prototype, "instrument", void 0);
__decorate([
    Field(() => [CountryModel], { description: 'The States that it would then bind.' }),
    __metadata("design:type", Array)
], NewRoutesModel.prototype, "bound", void 0);
__decorate([
    Field(() => Int, {
        nullable: true,
        description: 'How many ratifications it takes to enter into force; null: not recorded.',
    }),
    __metadata("design:type", Object)
], NewRoutesModel.prototype, "ratificationsNeeded", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Where that is said.' }),
    __metadata("design:type", Object)
], NewRoutesModel.prototype, "ratificationsSource", void 0);
__decorate([
    Field(() => String, {
        nullable: true,
        description: 'First day on which it would be in force, as YYYY-MM-DD; null where they are too few, or the rule is not recorded.',
    }),
    __metadata("design:type", Object)
], NewRoutesModel.prototype, "inForceFrom", void 0);
__decorate([
    Field(() => Int, { description: 'Pairs of these States.' }),
    __metadata("design:type", Number)
], NewRoutesModel.prototype, "pairs", void 0);
__decorate([
    Field(() => Int, { description: 'Those that another recorded instrument of cooperation links already.' }),
    __metadata("design:type", Number)
], NewRoutesModel.prototype, "linkedAlready", void 0);
__decorate([
    Field(() => Int, { description: 'Those that it would link for the first time, as far as is recorded.' }),
    __metadata("design:type", Number)
], NewRoutesModel.prototype, "newPairs", void 0);
__decorate([
    Field(() => Int, { description: 'Those of them between which a public case is documented.' }),
    __metadata("design:type", Number)
], NewRoutesModel.prototype, "newPairsWithCases", void 0);
__decorate([
    Field(() => String, { description: 'Must stand beside every figure.' }),
    __metadata("design:type", String)
], NewRoutesModel.prototype, "note", void 0);
NewRoutesModel = __decorate([
    ObjectType('NewRoutes', {
        description: 'The pairs of States that an instrument would link for the first time if some States ratified it.',
    })
], NewRoutesModel);
export { NewRoutesModel };
//# sourceMappingURL=treaty-route.model.js.map