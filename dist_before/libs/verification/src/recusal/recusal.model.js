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
import { PersonModel } from '#identity';
import { RecusalRule } from './recusal.rules.js';
registerEnumType(RecusalRule, {
    name: 'RecusalRule',
    description: 'Which tie to a case asks somebody to step back from it.',
    valuesMap: {
        NATIONALITY_OF_REQUESTING_STATE: { description: 'They hold or held the nationality of a State that asked.' },
        NATIONALITY_OF_HOST_STATE: {
            description: 'They hold or held the nationality of a State that was asked or hosted.',
        },
        RESIDENCE_IN_REQUESTING_STATE: { description: 'They live in a State that asked.' },
        RESIDENCE_IN_HOST_STATE: { description: 'They live in a State that was asked or hosted.' },
        SAME_ORGANISATION_AS_AUTHOR: { description: 'They work for the same organisation as the author.' },
        SAME_ORGANISATION_AS_PUBLISHER: { description: 'They belong to a publisher of a source, or to its owner.' },
    },
});
let RecusalHitModel = class RecusalHitModel {
};
__decorate([
    Field(() => RecusalRule, { description: 'The rule.' }),
    __metadata("design:type", String)
], RecusalHitModel.prototype, "rule", void 0);
__decorate([
    Field(() => String, { description: 'What ties you, in words.' }),
    __metadata("design:type", String)
], RecusalHitModel.prototype, "message", void 0);
__decorate([
    Field(() => Boolean, { description: 'A safety officer lets you decide all the same.' }),
    __metadata("design:type", Boolean)
], RecusalHitModel.prototype, "isWaived", void 0);
RecusalHitModel = __decorate([
    ObjectType('RecusalHit', { description: 'A tie of yours to a case that asks you to step back from it.' })
], RecusalHitModel);
export { RecusalHitModel };
let RecusalWaiverModel = class RecusalWaiverModel {
};
__decorate([
    Field(() => PersonModel, {
        nullable: true,
        description: 'Who may decide; null where you may not know them by name.',
    }),
    __metadata("design:type", Object)
], RecusalWaiverModel.prototype, "person", void 0);
__decorate([
    Field(() => RecusalRule, { description: 'The tie that does not keep them from it.' }),
    __metadata("design:type", String)
], RecusalWaiverModel.prototype, "rule", void 0);
__decorate([
    Field(() => String, { description: 'Why.' }),
    __metadata("design:type", String)
], RecusalWaiverModel.prototype, "reason", void 0);
__decorate([
    Field(() => Date, { description: 'When a safety officer said so.' }),
    __metadata("design:type", Date)
], RecusalWaiverModel.prototype, "waivedAt", void 0);
RecusalWaiverModel = __decorate([
    ObjectType('RecusalWaiver', { description: 'That somebody may decide on a case in spite of a tie.' })
], RecusalWaiverModel);
export { RecusalWaiverModel };
//# sourceMappingURL=recusal.model.js.map