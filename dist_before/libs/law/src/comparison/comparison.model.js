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
import { CrosswalkEdgeModel } from '../crosswalk/crosswalk.model.js';
import { TextVersionModel } from '../instrument/text-version.model.js';
import { ProvisionModel } from '../provision/provision.model.js';
import { ProvisionSafeguardModel, SafeguardModel } from '../safeguard/safeguard.model.js';
import { describedBy } from '../vocabulary.rules.js';
import { NO_DIFF_REASON_MEANINGS, NoDiffReason, SAFEGUARD_CHANGE_MEANINGS, SafeguardChange, TEXT_PAIRING_MEANINGS, TextPairing, } from './comparison.rules.js';
import { DIFF_KIND_MEANINGS, DiffKind } from './word-diff.rules.js';
registerEnumType(SafeguardChange, {
    name: 'SafeguardChange',
    description: 'How provision b holds a safeguard, compared with provision a. UNKNOWN is neither a change nor none.',
    valuesMap: describedBy(SAFEGUARD_CHANGE_MEANINGS),
});
registerEnumType(NoDiffReason, {
    name: 'NoDiffReason',
    description: 'Why two wordings were not compared.',
    valuesMap: describedBy(NO_DIFF_REASON_MEANINGS),
});
registerEnumType(DiffKind, {
    name: 'DiffKind',
    description: 'In which of two texts a segment stands.',
    valuesMap: describedBy(DIFF_KIND_MEANINGS),
});
registerEnumType(TextPairing, {
    name: 'TextPairing',
    description: 'What the crosswalk says of a line in which two texts stand side by side.',
    valuesMap: describedBy(TEXT_PAIRING_MEANINGS),
});
let SafeguardComparisonModel = class SafeguardComparisonModel {
};
__decorate([
    Field(() => SafeguardModel, { description: 'The safeguard.' }),
    __metadata("design:type", SafeguardModel)
], SafeguardComparisonModel.prototype, "safeguard", void 0);
__decorate([
    Field(() => ProvisionSafeguardModel, {
        nullable: true,
        description: 'How provision a holds it; null where it is not coded for it, which is not ABSENT.',
    }),
    __metadata("design:type", Object)
], SafeguardComparisonModel.prototype, "a", void 0);
__decorate([
    Field(() => ProvisionSafeguardModel, {
        nullable: true,
        description: 'How provision b holds it; null where it is not coded for it, which is not ABSENT.',
    }),
    __metadata("design:type", Object)
], SafeguardComparisonModel.prototype, "b", void 0);
__decorate([
    Field(() => SafeguardChange, {
        description: 'How b differs from a. UNKNOWN wherever either value is UNKNOWN. Rests on what both values rest on.',
    }),
    __metadata("design:type", String)
], SafeguardComparisonModel.prototype, "change", void 0);
SafeguardComparisonModel = __decorate([
    ObjectType('SafeguardComparison', { description: 'How two provisions hold one safeguard.' })
], SafeguardComparisonModel);
export { SafeguardComparisonModel };
let DiffSegmentModel = class DiffSegmentModel {
};
__decorate([
    Field(() => DiffKind, { description: 'In which of the texts it stands.' }),
    __metadata("design:type", String)
], DiffSegmentModel.prototype, "kind", void 0);
__decorate([
    Field(() => String, { description: 'The words, with their spaces and marks, exactly as quoted.' }),
    __metadata("design:type", String)
], DiffSegmentModel.prototype, "text", void 0);
DiffSegmentModel = __decorate([
    ObjectType('DiffSegment', { description: 'A run of words that stands in both of two texts, or in one of them.' })
], DiffSegmentModel);
export { DiffSegmentModel };
let ProvisionComparisonModel = class ProvisionComparisonModel {
};
__decorate([
    Field(() => ProvisionModel, {
        description: 'The first provision, with heading, summary in own words and official wording. Show its text version.',
    }),
    __metadata("design:type", ProvisionModel)
], ProvisionComparisonModel.prototype, "a", void 0);
__decorate([
    Field(() => ProvisionModel, {
        description: 'The second provision, with heading, summary in own words and official wording. Show its text version.',
    }),
    __metadata("design:type", ProvisionModel)
], ProvisionComparisonModel.prototype, "b", void 0);
__decorate([
    Field(() => [CrosswalkEdgeModel], {
        description: 'What the crosswalk says of the two, in whichever direction it was curated. Empty where it says nothing: that does not mean that they do not correspond.',
    }),
    __metadata("design:type", Array)
], ProvisionComparisonModel.prototype, "edges", void 0);
__decorate([
    Field(() => [SafeguardComparisonModel], {
        description: 'Each safeguard that is coded for one of them or both, with the value in each.',
    }),
    __metadata("design:type", Array)
], ProvisionComparisonModel.prototype, "safeguards", void 0);
__decorate([
    Field(() => [DiffSegmentModel], {
        nullable: true,
        description: 'What differs between the official wordings, as far as they are quoted here, word by word. SAME and REMOVED together are the quotation of a, SAME and ADDED that of b. A quotation is often of a part: words that it leaves out are not removed from the law. Null where there is nothing to compare; `noDiffReason` then says why.',
    }),
    __metadata("design:type", Object)
], ProvisionComparisonModel.prototype, "quotedTextDiff", void 0);
__decorate([
    Field(() => NoDiffReason, {
        nullable: true,
        description: 'Why there is no `quotedTextDiff`; null where there is one.',
    }),
    __metadata("design:type", Object)
], ProvisionComparisonModel.prototype, "noDiffReason", void 0);
ProvisionComparisonModel = __decorate([
    ObjectType('ProvisionComparison', {
        description: 'Two provisions side by side. It compares what is recorded of them; much of a provision may not be.',
    })
], ProvisionComparisonModel);
export { ProvisionComparisonModel };
let TextComparisonRowModel = class TextComparisonRowModel {
};
__decorate([
    Field(() => TextPairing, {
        description: 'What the crosswalk says of this line. NOT_MAPPED is neither dropped nor new.',
    }),
    __metadata("design:type", String)
], TextComparisonRowModel.prototype, "pairing", void 0);
__decorate([
    Field(() => ProvisionModel, { nullable: true, description: 'The provision of text a; null where none is recorded.' }),
    __metadata("design:type", Object)
], TextComparisonRowModel.prototype, "a", void 0);
__decorate([
    Field(() => ProvisionModel, { nullable: true, description: 'The provision of text b; null where none is recorded.' }),
    __metadata("design:type", Object)
], TextComparisonRowModel.prototype, "b", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Number in text a; null where none is known.' }),
    __metadata("design:type", Object)
], TextComparisonRowModel.prototype, "aNumber", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Number in text b; null where none is known.' }),
    __metadata("design:type", Object)
], TextComparisonRowModel.prototype, "bNumber", void 0);
__decorate([
    Field(() => CrosswalkEdgeModel, {
        nullable: true,
        description: 'The curated edge, with its sources and how far it was verified. Its kinds are to be read from its `fromVersion` to its `toVersion`, which may be from b to a. Null where the line is NOT_MAPPED.',
    }),
    __metadata("design:type", Object)
], TextComparisonRowModel.prototype, "edge", void 0);
TextComparisonRowModel = __decorate([
    ObjectType('TextComparisonRow', { description: 'One line of two texts side by side.' })
], TextComparisonRowModel);
export { TextComparisonRowModel };
let TextComparisonModel = class TextComparisonModel {
};
__decorate([
    Field(() => TextVersionModel, { description: 'The first text.' }),
    __metadata("design:type", TextVersionModel)
], TextComparisonModel.prototype, "a", void 0);
__decorate([
    Field(() => TextVersionModel, { description: 'The second text.' }),
    __metadata("design:type", TextVersionModel)
], TextComparisonModel.prototype, "b", void 0);
__decorate([
    Field(() => Boolean, {
        description: 'Whether any crosswalk between the two was curated. Without one, every line is NOT_MAPPED.',
    }),
    __metadata("design:type", Boolean)
], TextComparisonModel.prototype, "isCurated", void 0);
__decorate([
    Field(() => [TextComparisonRowModel], {
        description: 'First the lines with a provision of text a, in its order, then those with one of text b alone. A provision stands in several lines where several edges name it.',
    }),
    __metadata("design:type", Array)
], TextComparisonModel.prototype, "rows", void 0);
TextComparisonModel = __decorate([
    ObjectType('TextComparison', {
        description: 'Two texts side by side, as far as the crosswalk between them was curated.',
    })
], TextComparisonModel);
export { TextComparisonModel };
//# sourceMappingURL=comparison.model.js.map