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
import { LanguageTagScalar, NodeModel } from '#platform';
import { SafeguardsBasis, StrengthBasis } from '../safeguard/safeguard.rules.js';
import { describedBy } from '../vocabulary.rules.js';
import { COOPERATION_POWER_MEANINGS, CooperationPower, VERIFIED_ASPECT_MEANINGS, VerifiedAspect, } from './provision.rules.js';
registerEnumType(CooperationPower, {
    name: 'CooperationPower',
    description: 'What a provision does in cooperation: a power that it opens, or another function.',
    valuesMap: describedBy(COOPERATION_POWER_MEANINGS),
});
registerEnumType(VerifiedAspect, {
    name: 'VerifiedAspect',
    description: 'What of a provision was seen in a source. What is not named was not.',
    valuesMap: describedBy(VERIFIED_ASPECT_MEANINGS),
});
let ProvisionModel = class ProvisionModel extends NodeModel {
};
__decorate([
    Field(() => String, {
        description: 'Number in this text version, such as "Art. 35(1)". Always show it together with the version.',
    }),
    __metadata("design:type", String)
], ProvisionModel.prototype, "number", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Chapter that it stands in; null where not recorded.' }),
    __metadata("design:type", Object)
], ProvisionModel.prototype, "chapter", void 0);
__decorate([
    Field(() => String, { description: 'Heading. Its wording was seen only where `verifiedAspects` has TEXT.' }),
    __metadata("design:type", String)
], ProvisionModel.prototype, "heading", void 0);
__decorate([
    Field(() => String, {
        description: 'What it says, in the words of this registry. Not the official text: never quote it as such.',
    }),
    __metadata("design:type", String)
], ProvisionModel.prototype, "summary", void 0);
__decorate([
    Field(() => String, {
        nullable: true,
        description: 'Quotation of the official text, in `quotedTextLanguage`, often of a part. Null where the wording was not seen in a source; that says nothing about what the text contains.',
    }),
    __metadata("design:type", Object)
], ProvisionModel.prototype, "quotedText", void 0);
__decorate([
    Field(() => LanguageTagScalar, {
        nullable: true,
        description: 'Language of the quotation; null where there is none.',
    }),
    __metadata("design:type", Object)
], ProvisionModel.prototype, "quotedTextLanguage", void 0);
__decorate([
    Field(() => [CooperationPower], { description: 'What it does in cooperation.' }),
    __metadata("design:type", Array)
], ProvisionModel.prototype, "cooperationPowers", void 0);
__decorate([
    Field(() => SafeguardsBasis, { description: 'What its safeguard values rest on.' }),
    __metadata("design:type", String)
], ProvisionModel.prototype, "safeguardsBasis", void 0);
__decorate([
    Field(() => StrengthBasis, { description: 'What the strength of its safeguard values rests on.' }),
    __metadata("design:type", String)
], ProvisionModel.prototype, "safeguardsStrengthBasis", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'What a reader of the safeguard values should know.' }),
    __metadata("design:type", Object)
], ProvisionModel.prototype, "safeguardsNote", void 0);
__decorate([
    Field(() => Boolean, {
        description: 'Number and subject were seen in a source; `verifiedAspects` says exactly what. Vouches neither for the wording nor for safeguards or concerns, which carry flags of their own.',
    }),
    __metadata("design:type", Boolean)
], ProvisionModel.prototype, "verified", void 0);
__decorate([
    Field(() => [VerifiedAspect], {
        description: 'What was seen in a source. The wording was seen only where this has TEXT.',
    }),
    __metadata("design:type", Array)
], ProvisionModel.prototype, "verifiedAspects", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'What was and what was not checked.' }),
    __metadata("design:type", Object)
], ProvisionModel.prototype, "verificationNote", void 0);
ProvisionModel = __decorate([
    ObjectType('Provision', {
        implements: () => NodeModel,
        description: 'An article, paragraph or rule in one dated text. The same article in another draft is another provision; see `counterparts`.',
    })
], ProvisionModel);
export { ProvisionModel };
//# sourceMappingURL=provision.model.js.map