var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { Field, Float, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { CodedAnswer, CodedFactEnum, MechanismModel, PublicCaseModel } from '#cases';
import { CrosswalkKind, describedBy, ProvisionModel, SafeguardModel, SafeguardValue, termsOf, TextVersionModel, } from '#law';
import { connectionOf, PutOff } from '#platform';
import { ROUTE_STATE_MEANINGS, SAFEGUARD_RULES, VERDICT_MEANINGS, } from './counterfactual.rules.js';
export const RouteStateEnum = termsOf(ROUTE_STATE_MEANINGS);
registerEnumType(RouteStateEnum, {
    name: 'RouteState',
    description: 'Whether what was asked could go on under a text.',
    valuesMap: describedBy(ROUTE_STATE_MEANINGS),
});
export const VerdictEnum = termsOf(VERDICT_MEANINGS);
registerEnumType(VerdictEnum, {
    name: 'CounterfactualVerdict',
    description: 'What a change of the text would have changed. What is not known is never guessed.',
    valuesMap: describedBy(VERDICT_MEANINGS),
});
export const SafeguardRuleEnum = termsOf(SAFEGUARD_RULES);
registerEnumType(SafeguardRuleEnum, {
    name: 'CounterfactualRule',
    description: 'The rule by which a safeguard was asked about a use. `Counterfactual.rules` names the version of all of them.',
    valuesMap: describedBy(SAFEGUARD_RULES),
});
let CounterfactualPresetModel = class CounterfactualPresetModel {
};
__decorate([
    Field(() => String, { description: 'Stable readable id, for the argument `preset` of counterfactual.' }),
    __metadata("design:type", String)
], CounterfactualPresetModel.prototype, "slug", void 0);
__decorate([
    Field(() => String, { description: 'Name.' }),
    __metadata("design:type", String)
], CounterfactualPresetModel.prototype, "label", void 0);
__decorate([
    Field(() => String, { description: 'What is demanded, in the words of this registry.' }),
    __metadata("design:type", String)
], CounterfactualPresetModel.prototype, "demand", void 0);
CounterfactualPresetModel = __decorate([
    ObjectType('CounterfactualPreset', {
        description: 'A change of Chapter V of the UN Cybercrime Convention that was asked for during its negotiations.',
    })
], CounterfactualPresetModel);
export { CounterfactualPresetModel };
let CounterfactualChangeModel = class CounterfactualChangeModel {
};
__decorate([
    Field(() => SafeguardModel, { description: 'The safeguard.' }),
    __metadata("design:type", SafeguardModel)
], CounterfactualChangeModel.prototype, "safeguard", void 0);
__decorate([
    Field(() => SafeguardValue, { description: 'How each provision that is changed would hold it.' }),
    __metadata("design:type", String)
], CounterfactualChangeModel.prototype, "value", void 0);
CounterfactualChangeModel = __decorate([
    ObjectType('CounterfactualChange', { description: 'What a text is to say of one safeguard instead of what it says.' })
], CounterfactualChangeModel);
export { CounterfactualChangeModel };
let CounterfactualStepModel = class CounterfactualStepModel {
};
__decorate([
    Field(() => SafeguardModel, { description: 'The safeguard.' }),
    __metadata("design:type", SafeguardModel)
], CounterfactualStepModel.prototype, "safeguard", void 0);
__decorate([
    Field(() => SafeguardRuleEnum, { description: 'The rule that was applied.' }),
    __metadata("design:type", String)
], CounterfactualStepModel.prototype, "rule", void 0);
__decorate([
    Field(() => CodedFactEnum, {
        nullable: true,
        description: 'The coded fact that was asked; null where none tests it.',
    }),
    __metadata("design:type", Object)
], CounterfactualStepModel.prototype, "fact", void 0);
__decorate([
    Field(() => CodedAnswer, { nullable: true, description: 'What the use says of it. UNKNOWN is not NO.' }),
    __metadata("design:type", Object)
], CounterfactualStepModel.prototype, "answer", void 0);
__decorate([
    Field(() => Boolean, {
        nullable: true,
        description: 'Whether the safeguard would stop the request; null: not known.',
    }),
    __metadata("design:type", Object)
], CounterfactualStepModel.prototype, "bars", void 0);
__decorate([
    Field(() => SafeguardValue, {
        nullable: true,
        description: 'How the text holds the safeguard; null where it does not apply to the provision.',
    }),
    __metadata("design:type", Object)
], CounterfactualStepModel.prototype, "value", void 0);
__decorate([
    Field(() => SafeguardValue, {
        nullable: true,
        description: 'How it would after the change; null where it is left alone.',
    }),
    __metadata("design:type", Object)
], CounterfactualStepModel.prototype, "changedTo", void 0);
__decorate([
    Field(() => Boolean, {
        nullable: true,
        description: 'Whether the text obliges to apply it, before the change; null where a State may choose, or it is not known.',
    }),
    __metadata("design:type", Object)
], CounterfactualStepModel.prototype, "applied", void 0);
__decorate([
    Field(() => Boolean, { nullable: true, description: 'The same after the change.' }),
    __metadata("design:type", Object)
], CounterfactualStepModel.prototype, "applies", void 0);
CounterfactualStepModel = __decorate([
    ObjectType('CounterfactualStep', {
        description: 'One condition of a route: how the text holds a safeguard, and what the facts of the use make of it.',
    })
], CounterfactualStepModel);
export { CounterfactualStepModel };
let CounterfactualRouteModel = class CounterfactualRouteModel {
};
__decorate([
    Field(() => Int, {
        nullable: true,
        description: 'Number of the use within its case; null where the case records none, and all of its facts are unknown.',
    }),
    __metadata("design:type", Object)
], CounterfactualRouteModel.prototype, "use", void 0);
__decorate([
    Field(() => MechanismModel, { nullable: true, description: 'The mechanism of the use.' }),
    __metadata("design:type", Object)
], CounterfactualRouteModel.prototype, "mechanism", void 0);
__decorate([
    Field(() => ProvisionModel, { description: 'The provision of the text that was asked about.' }),
    __metadata("design:type", ProvisionModel)
], CounterfactualRouteModel.prototype, "provision", void 0);
__decorate([
    Field(() => ProvisionModel, {
        description: 'The provision that the case is linked to: the same, or the one of another text that became it.',
    }),
    __metadata("design:type", ProvisionModel)
], CounterfactualRouteModel.prototype, "linkedTo", void 0);
__decorate([
    Field(() => [CrosswalkKind], {
        description: 'What changed from the one to the other; empty where they are the same.',
    }),
    __metadata("design:type", Array)
], CounterfactualRouteModel.prototype, "kinds", void 0);
__decorate([
    Field(() => Boolean, {
        description: 'Number and subject were seen on both sides of each edge between the two; true where they are the same.',
    }),
    __metadata("design:type", Boolean)
], CounterfactualRouteModel.prototype, "isVerifiedCounterpart", void 0);
__decorate([
    Field(() => RouteStateEnum, { description: 'Whether the request could go on under the text as it is.' }),
    __metadata("design:type", String)
], CounterfactualRouteModel.prototype, "before", void 0);
__decorate([
    Field(() => RouteStateEnum, { description: 'Whether it could with the change.' }),
    __metadata("design:type", String)
], CounterfactualRouteModel.prototype, "after", void 0);
__decorate([
    Field(() => VerdictEnum, { description: 'What the change would have changed for this route.' }),
    __metadata("design:type", String)
], CounterfactualRouteModel.prototype, "verdict", void 0);
__decorate([
    Field(() => [CounterfactualStepModel], {
        description: 'What the verdict follows from, by the rules alone: a route is barred where a safeguard applies and bars.',
    }),
    __metadata("design:type", Array)
], CounterfactualRouteModel.prototype, "steps", void 0);
CounterfactualRouteModel = __decorate([
    ObjectType('CounterfactualRoute', {
        description: 'The use of a mechanism, together with a provision that would have compelled or permitted what was asked.',
    })
], CounterfactualRouteModel);
export { CounterfactualRouteModel };
let CounterfactualCaseModel = class CounterfactualCaseModel {
};
__decorate([
    Field(() => PublicCaseModel, { description: 'The case. An entry is no finding of guilt or innocence.' }),
    __metadata("design:type", PublicCaseModel)
], CounterfactualCaseModel.prototype, "case", void 0);
__decorate([
    Field(() => VerdictEnum, {
        description: 'The verdict on all of its routes together: it is stopped where each is barred, and goes on where one is open.',
    }),
    __metadata("design:type", String)
], CounterfactualCaseModel.prototype, "verdict", void 0);
__decorate([
    Field(() => RouteStateEnum, { description: 'Whether what was asked could go on under the text as it is.' }),
    __metadata("design:type", String)
], CounterfactualCaseModel.prototype, "before", void 0);
__decorate([
    Field(() => RouteStateEnum, { description: 'Whether it could with the change.' }),
    __metadata("design:type", String)
], CounterfactualCaseModel.prototype, "after", void 0);
__decorate([
    Field(() => [CounterfactualRouteModel], { description: 'Its routes under the text, each with its derivation.' }),
    __metadata("design:type", Array)
], CounterfactualCaseModel.prototype, "routes", void 0);
CounterfactualCaseModel = __decorate([
    ObjectType('CounterfactualCase', { description: 'What a change of the text would have changed for one public case.' })
], CounterfactualCaseModel);
export { CounterfactualCaseModel };
export const CounterfactualCaseConnectionModel = connectionOf(CounterfactualCaseModel, 'CounterfactualCase');
let VerdictCountModel = class VerdictCountModel {
};
__decorate([
    Field(() => VerdictEnum, { description: 'The verdict.' }),
    __metadata("design:type", String)
], VerdictCountModel.prototype, "verdict", void 0);
__decorate([
    Field(() => Int, { description: 'Distinct public cases.' }),
    __metadata("design:type", Number)
], VerdictCountModel.prototype, "cases", void 0);
VerdictCountModel = __decorate([
    ObjectType('VerdictCount', { description: 'How many cases have one verdict.' })
], VerdictCountModel);
export { VerdictCountModel };
let MissingFactModel = class MissingFactModel {
};
__decorate([
    Field(() => CodedFactEnum, { description: 'The fact.' }),
    __metadata("design:type", String)
], MissingFactModel.prototype, "fact", void 0);
__decorate([
    Field(() => Int, { description: 'Undetermined cases of which a use does not say, or disputes it.' }),
    __metadata("design:type", Number)
], MissingFactModel.prototype, "cases", void 0);
__decorate([
    Field(() => Int, { description: 'Those that would be determined whichever the answer, YES or NO.' }),
    __metadata("design:type", Number)
], MissingFactModel.prototype, "settles", void 0);
__decorate([
    Field(() => Int, { description: 'Those that one of the two answers at least would determine.' }),
    __metadata("design:type", Number)
], MissingFactModel.prototype, "maySettle", void 0);
MissingFactModel = __decorate([
    ObjectType('MissingFact', { description: 'What would be won if one coded fact were known of the cases that lack it.' })
], MissingFactModel);
export { MissingFactModel };
/** The answer, with what its list of cases is made from. Fields that are functions are worked out when they are asked for. */
let CounterfactualModel = class CounterfactualModel {
};
__decorate([
    Field(() => String, {
        description: 'The rules and their version: the same rules give the same verdicts (docs/METHOD.md).',
    }),
    __metadata("design:type", String)
], CounterfactualModel.prototype, "rules", void 0);
__decorate([
    Field(() => TextVersionModel, { description: 'The text. A draft bound nobody.' }),
    __metadata("design:type", TextVersionModel)
], CounterfactualModel.prototype, "textVersion", void 0);
__decorate([
    Field(() => [CounterfactualChangeModel], { description: 'What is changed in it.' }),
    __metadata("design:type", Array)
], CounterfactualModel.prototype, "changes", void 0);
__decorate([
    Field(() => [ProvisionModel], { description: 'The provisions that are changed; empty: all of the text.' }),
    __metadata("design:type", Array)
], CounterfactualModel.prototype, "within", void 0);
__decorate([
    Field(() => Int, { description: 'Public cases that the filter selects.' }),
    __metadata("design:type", Number)
], CounterfactualModel.prototype, "selected", void 0);
__decorate([
    Field(() => Int, { description: 'Those of them with a route under the text, of which the verdicts are.' }),
    __metadata("design:type", Number)
], CounterfactualModel.prototype, "judged", void 0);
__decorate([
    Field(() => Int, {
        description: 'Cases without a route here that are linked to a provision of another text which was narrowed since: whether it still covers their facts is not coded.',
    }),
    __metadata("design:type", Number)
], CounterfactualModel.prototype, "narrowedAway", void 0);
__decorate([
    Field(() => [VerdictCountModel], { description: 'How many cases have each verdict, each verdict once.' }),
    __metadata("design:type", Array)
], CounterfactualModel.prototype, "verdicts", void 0);
__decorate([
    Field(() => Float, {
        nullable: true,
        description: 'Share of the judged cases that are undetermined; null for none.',
    }),
    __metadata("design:type", Object)
], CounterfactualModel.prototype, "shareUndetermined", void 0);
__decorate([
    PutOff(),
    Field(() => [MissingFactModel], {
        description: 'The coded facts that the change turns on, what would settle most first. Empty where no fact tests it.',
    }),
    __metadata("design:type", Function)
], CounterfactualModel.prototype, "missingFacts", void 0);
__decorate([
    PutOff(),
    Field(() => Int, {
        description: 'Undetermined cases that no coded fact would settle: a text was not read, or no fact tests the safeguard.',
    }),
    __metadata("design:type", Function)
], CounterfactualModel.prototype, "undeterminedForWantOfText", void 0);
__decorate([
    Field(() => String, { description: 'Must stand beside every figure.' }),
    __metadata("design:type", String)
], CounterfactualModel.prototype, "note", void 0);
CounterfactualModel = __decorate([
    ObjectType('Counterfactual', {
        description: 'What a change of safeguards would have changed for the public cases that are linked to a text. A reading by rules over coded facts and links, most of which no lawyer has signed; no finding, and no forecast of what States would do.',
    })
], CounterfactualModel);
export { CounterfactualModel };
//# sourceMappingURL=counterfactual.model.js.map