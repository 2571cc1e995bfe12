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
import { ProvisionModel } from '../provision/provision.model.js';
import { describedBy } from '../vocabulary.rules.js';
import { COUNTERPART_DIRECTION_MEANINGS, CounterpartDirection, CROSSWALK_KIND_MEANINGS, CrosswalkKind, MAPPING_BASIS_MEANINGS, MappingBasis, } from './crosswalk.rules.js';
registerEnumType(CrosswalkKind, {
    name: 'CrosswalkKind',
    description: 'How a provision of one text corresponds to one of another. An edge can be of several kinds.',
    valuesMap: describedBy(CROSSWALK_KIND_MEANINGS),
});
registerEnumType(MappingBasis, {
    name: 'MappingBasis',
    description: 'What a pairing of two provisions rests on.',
    valuesMap: describedBy(MAPPING_BASIS_MEANINGS),
});
registerEnumType(CounterpartDirection, {
    name: 'CounterpartDirection',
    description: 'On which end of the edge the counterpart stands.',
    valuesMap: describedBy(COUNTERPART_DIRECTION_MEANINGS),
});
let CrosswalkEdgeModel = class CrosswalkEdgeModel extends NodeModel {
};
__decorate([
    Field(() => String, {
        nullable: true,
        description: 'Number in the from version; null where it has no counterpart or none is known.',
    }),
    __metadata("design:type", Object)
], CrosswalkEdgeModel.prototype, "fromNumber", void 0);
__decorate([
    Field(() => String, {
        nullable: true,
        description: 'Number in the to version; null where it has no counterpart or none is known.',
    }),
    __metadata("design:type", Object)
], CrosswalkEdgeModel.prototype, "toNumber", void 0);
__decorate([
    Field(() => [CrosswalkKind], { description: 'How the two correspond, read from the from side to the to side.' }),
    __metadata("design:type", Array)
], CrosswalkEdgeModel.prototype, "kinds", void 0);
__decorate([
    Field(() => String, { description: 'The relation as the curated crosswalk words it, such as "moved-and-narrowed".' }),
    __metadata("design:type", String)
], CrosswalkEdgeModel.prototype, "originalRelation", void 0);
__decorate([
    Field(() => String, {
        nullable: true,
        description: 'What changed, in the words of this registry. A finding only where `changeVerified` is true.',
    }),
    __metadata("design:type", Object)
], CrosswalkEdgeModel.prototype, "changeSummary", void 0);
__decorate([
    Field(() => Boolean, {
        description: 'Number and subject were seen on both sides. Does not vouch for `changeSummary`.',
    }),
    __metadata("design:type", Boolean)
], CrosswalkEdgeModel.prototype, "verified", void 0);
__decorate([
    Field(() => Boolean, {
        description: 'Both wordings, or a description of the old one by a source, were seen. False: the change is general knowledge.',
    }),
    __metadata("design:type", Boolean)
], CrosswalkEdgeModel.prototype, "changeVerified", void 0);
__decorate([
    Field(() => MappingBasis, { description: 'What the pairing rests on.' }),
    __metadata("design:type", String)
], CrosswalkEdgeModel.prototype, "mappingBasis", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'What was and what was not checked.' }),
    __metadata("design:type", Object)
], CrosswalkEdgeModel.prototype, "verificationNote", void 0);
CrosswalkEdgeModel = __decorate([
    ObjectType('CrosswalkEdge', {
        implements: () => NodeModel,
        description: 'A curated statement that a provision of one text corresponds to one of another text.',
    })
], CrosswalkEdgeModel);
export { CrosswalkEdgeModel };
let CounterpartModel = class CounterpartModel {
};
__decorate([
    Field(() => CounterpartDirection, { description: 'On which end of the edge the counterpart stands.' }),
    __metadata("design:type", String)
], CounterpartModel.prototype, "direction", void 0);
__decorate([
    Field(() => CrosswalkEdgeModel, { description: 'The edge, with its sources.' }),
    __metadata("design:type", CrosswalkEdgeModel)
], CounterpartModel.prototype, "edge", void 0);
__decorate([
    Field(() => [CrosswalkKind], {
        description: 'How the two correspond, read from the from side to the to side of the edge.',
    }),
    __metadata("design:type", Array)
], CounterpartModel.prototype, "kinds", void 0);
__decorate([
    Field(() => String, {
        nullable: true,
        description: 'Number of the counterpart; null where there is none or none is known.',
    }),
    __metadata("design:type", Object)
], CounterpartModel.prototype, "number", void 0);
__decorate([
    Field(() => String, {
        nullable: true,
        description: 'What changed, in the words of this registry. A finding only where `changeVerified` is true.',
    }),
    __metadata("design:type", Object)
], CounterpartModel.prototype, "changeSummary", void 0);
__decorate([
    Field(() => Boolean, {
        description: 'Number and subject were seen on both sides. Does not vouch for `changeSummary`.',
    }),
    __metadata("design:type", Boolean)
], CounterpartModel.prototype, "verified", void 0);
__decorate([
    Field(() => Boolean, { description: 'Both wordings, or a description of the old one by a source, were seen.' }),
    __metadata("design:type", Boolean)
], CounterpartModel.prototype, "changeVerified", void 0);
CounterpartModel = __decorate([
    ObjectType('Counterpart', {
        description: 'What corresponds to a provision in another text, seen from that provision.',
    })
], CounterpartModel);
export { CounterpartModel };
let CrosswalkGapModel = class CrosswalkGapModel {
};
__decorate([
    Field(() => CrosswalkEdgeModel, { description: 'The edge that leads from the one to the other at once.' }),
    __metadata("design:type", CrosswalkEdgeModel)
], CrosswalkGapModel.prototype, "direct", void 0);
__decorate([
    Field(() => [ProvisionModel], { description: 'Where the edges over other texts lead to in the same text.' }),
    __metadata("design:type", Array)
], CrosswalkGapModel.prototype, "composed", void 0);
CrosswalkGapModel = __decorate([
    ObjectType('CrosswalkGap', {
        description: 'An edge between two texts that says something else than the edges over a third text between them.',
    })
], CrosswalkGapModel);
export { CrosswalkGapModel };
//# sourceMappingURL=crosswalk.model.js.map