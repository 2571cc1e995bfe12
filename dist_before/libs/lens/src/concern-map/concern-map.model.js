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
import { CrosswalkKind, describedBy, ProposedAmendmentModel, ProvisionConcernModel, ProvisionModel, SafeguardModel, SafeguardValue, termsOf, TextVersionModel, } from '#law';
import { ANSWER_MEANINGS } from './concern-map.rules.js';
export const ConcernAnswerEnum = termsOf(ANSWER_MEANINGS);
registerEnumType(ConcernAnswerEnum, {
    name: 'ConcernAnswer',
    description: 'Whether the adopted text met a concern or a proposal, as far as that follows from what is coded.',
    valuesMap: describedBy(ANSWER_MEANINGS),
});
let ConcernInTextModel = class ConcernInTextModel {
};
__decorate([
    Field(() => TextVersionModel, { description: 'The text.' }),
    __metadata("design:type", TextVersionModel)
], ConcernInTextModel.prototype, "textVersion", void 0);
__decorate([
    Field(() => ProvisionModel, { description: 'What the provision is, or became, there.' }),
    __metadata("design:type", ProvisionModel)
], ConcernInTextModel.prototype, "provision", void 0);
__decorate([
    Field(() => [CrosswalkKind], {
        description: 'What changed on the way there; empty in the text of which it was raised.',
    }),
    __metadata("design:type", Array)
], ConcernInTextModel.prototype, "kinds", void 0);
__decorate([
    Field(() => Boolean, { description: 'Number and subject were seen on both sides of each edge on the way.' }),
    __metadata("design:type", Boolean)
], ConcernInTextModel.prototype, "verified", void 0);
__decorate([
    Field(() => SafeguardValue, {
        nullable: true,
        description: 'How the provision holds the safeguard that the concern misses; null where it misses none.',
    }),
    __metadata("design:type", Object)
], ConcernInTextModel.prototype, "value", void 0);
ConcernInTextModel = __decorate([
    ObjectType('ConcernInText', { description: 'The provision that a concern is about, in one text of its instrument.' })
], ConcernInTextModel);
export { ConcernInTextModel };
let MappedConcernModel = class MappedConcernModel {
};
__decorate([
    Field(() => ProvisionConcernModel, {
        nullable: true,
        description: 'The concern; null where this is a proposed amendment.',
    }),
    __metadata("design:type", Object)
], MappedConcernModel.prototype, "concern", void 0);
__decorate([
    Field(() => ProposedAmendmentModel, {
        nullable: true,
        description: 'The proposed amendment; null where this is a concern.',
    }),
    __metadata("design:type", Object)
], MappedConcernModel.prototype, "amendment", void 0);
__decorate([
    Field(() => ProvisionModel, { description: 'The provision of which it was raised.' }),
    __metadata("design:type", ProvisionModel)
], MappedConcernModel.prototype, "provision", void 0);
__decorate([
    Field(() => SafeguardModel, { nullable: true, description: 'The safeguard that it misses, where it is about one.' }),
    __metadata("design:type", Object)
], MappedConcernModel.prototype, "safeguard", void 0);
__decorate([
    Field(() => [ConcernInTextModel], {
        description: 'The provision in each text in which it has a counterpart, in their order.',
    }),
    __metadata("design:type", Array)
], MappedConcernModel.prototype, "texts", void 0);
__decorate([
    Field(() => ConcernAnswerEnum, { description: 'Whether the adopted text met it. A reading by rule, no finding.' }),
    __metadata("design:type", String)
], MappedConcernModel.prototype, "answer", void 0);
__decorate([
    Field(() => Boolean, {
        description: 'Whether the answer rests on a strength that this registry assigned from a summary. Provisional where it does.',
    }),
    __metadata("design:type", Boolean)
], MappedConcernModel.prototype, "isProvisional", void 0);
__decorate([
    Field(() => Int, { description: 'Public cases that are linked to the provision, in whichever text.' }),
    __metadata("design:type", Number)
], MappedConcernModel.prototype, "cases", void 0);
__decorate([
    Field(() => [String], { description: 'References of up to 20 of them, in order.' }),
    __metadata("design:type", Array)
], MappedConcernModel.prototype, "references", void 0);
MappedConcernModel = __decorate([
    ObjectType('MappedConcern', {
        description: 'A concern or a proposed amendment, where its provision stands in each text, and whether the adopted text met it. Attribute a concern to those of its `raisedBy` alone.',
    })
], MappedConcernModel);
export { MappedConcernModel };
let ConcernMapModel = class ConcernMapModel {
};
__decorate([
    Field(() => TextVersionModel, {
        nullable: true,
        description: 'The adopted text; null where there is none, and every answer is UNKNOWN.',
    }),
    __metadata("design:type", Object)
], ConcernMapModel.prototype, "adopted", void 0);
__decorate([
    Field(() => [MappedConcernModel], { description: 'In the order of texts and provisions.' }),
    __metadata("design:type", Array)
], ConcernMapModel.prototype, "concerns", void 0);
__decorate([
    Field(() => String, { description: 'Must stand beside every figure.' }),
    __metadata("design:type", String)
], ConcernMapModel.prototype, "note", void 0);
ConcernMapModel = __decorate([
    ObjectType('ConcernMap', { description: 'What was criticised in an instrument, and what became of it.' })
], ConcernMapModel);
export { ConcernMapModel };
//# sourceMappingURL=concern-map.model.js.map