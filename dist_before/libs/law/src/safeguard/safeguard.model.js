var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { NodeModel } from '#platform';
import { describedBy } from '../vocabulary.rules.js';
import { SAFEGUARD_TEST_RESULT_MEANINGS, SAFEGUARD_VALUE_MEANINGS, SAFEGUARDS_BASIS_MEANINGS, SafeguardsBasis, SafeguardTestResult, SafeguardValue, STRENGTH_BASIS_MEANINGS, StrengthBasis, } from './safeguard.rules.js';
registerEnumType(SafeguardValue, {
    name: 'SafeguardValue',
    description: 'How a provision holds a safeguard. UNKNOWN is neither ABSENT nor zero.',
    valuesMap: describedBy(SAFEGUARD_VALUE_MEANINGS),
});
registerEnumType(SafeguardsBasis, {
    name: 'SafeguardsBasis',
    description: 'What the safeguard values of a provision rest on.',
    valuesMap: describedBy(SAFEGUARDS_BASIS_MEANINGS),
});
registerEnumType(StrengthBasis, {
    name: 'StrengthBasis',
    description: 'What the strength (mandatory, optional, weak) of the safeguard values of a provision rests on.',
    valuesMap: describedBy(STRENGTH_BASIS_MEANINGS),
});
registerEnumType(SafeguardTestResult, {
    name: 'SafeguardTestResult',
    description: 'What follows, for one safeguard, from a fact coded on a use of a mechanism.',
    valuesMap: describedBy(SAFEGUARD_TEST_RESULT_MEANINGS),
});
let SafeguardModel = class SafeguardModel extends NodeModel {
};
__decorate([
    Field(() => String, { description: 'Name.' }),
    __metadata("design:type", String)
], SafeguardModel.prototype, "label", void 0);
__decorate([
    Field(() => String, { description: 'What it demands.' }),
    __metadata("design:type", String)
], SafeguardModel.prototype, "description", void 0);
__decorate([
    Field(() => String, {
        nullable: true,
        description: 'Name of the fact coded on a use of a mechanism that tests it, such as "dualCriminality". Null: no such fact yet, so its counterfactuals are undetermined.',
    }),
    __metadata("design:type", Object)
], SafeguardModel.prototype, "codedFact", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Limits of the counterfactual test.' }),
    __metadata("design:type", Object)
], SafeguardModel.prototype, "counterfactualNote", void 0);
__decorate([
    Field(() => Boolean, {
        description: 'Whether provisions are coded for it. False says nothing about the provisions: it is not ABSENT from them.',
    }),
    __metadata("design:type", Boolean)
], SafeguardModel.prototype, "codedInProvisions", void 0);
SafeguardModel = __decorate([
    ObjectType('Safeguard', {
        implements: () => NodeModel,
        description: 'What limits a power of cooperation, such as dual criminality or judicial authorisation. A curated vocabulary.',
    })
], SafeguardModel);
export { SafeguardModel };
let SafeguardTestOutcomeModel = class SafeguardTestOutcomeModel {
};
__decorate([
    Field(() => String, { description: 'What the fact says: YES, NO, DISPUTED or UNKNOWN.' }),
    __metadata("design:type", String)
], SafeguardTestOutcomeModel.prototype, "answer", void 0);
__decorate([
    Field(() => SafeguardTestResult, { description: 'What follows, if the safeguard is mandatory.' }),
    __metadata("design:type", String)
], SafeguardTestOutcomeModel.prototype, "result", void 0);
SafeguardTestOutcomeModel = __decorate([
    ObjectType('SafeguardTestOutcome', { description: 'What one answer of the coded fact means for a safeguard.' })
], SafeguardTestOutcomeModel);
export { SafeguardTestOutcomeModel };
let ProvisionSafeguardModel = class ProvisionSafeguardModel {
};
__decorate([
    Field(() => SafeguardValue, {
        description: 'How the provision holds it. UNKNOWN must not be shown or counted as ABSENT.',
    }),
    __metadata("design:type", String)
], ProvisionSafeguardModel.prototype, "value", void 0);
__decorate([
    Field(() => Boolean, {
        description: 'A source backs the value of this safeguard. False: it rests on general knowledge or inference, whatever the basis of the other values.',
    }),
    __metadata("design:type", Boolean)
], ProvisionSafeguardModel.prototype, "sourceBacked", void 0);
ProvisionSafeguardModel = __decorate([
    ObjectType('ProvisionSafeguard', {
        description: 'How one provision holds one safeguard. A safeguard that is not listed for a provision does not apply to it, as with a definition.',
    })
], ProvisionSafeguardModel);
export { ProvisionSafeguardModel };
//# sourceMappingURL=safeguard.model.js.map