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
import { EndorsementState } from './endorsement.rules.js';
registerEnumType(EndorsementState, {
    name: 'EndorsementState',
    description: 'Whether an organisation still stands behind what is public of a case.',
    valuesMap: {
        CURRENT: { description: 'It endorsed the version that is public.' },
        NEEDS_REVIEW: { description: 'A later version has become public since, which it has not endorsed.' },
    },
});
let CaseEndorsementModel = class CaseEndorsementModel {
};
__decorate([
    Field(() => String, { description: 'Name of the organisation.' }),
    __metadata("design:type", String)
], CaseEndorsementModel.prototype, "organisation", void 0);
__decorate([
    Field(() => String, { description: 'What it says.' }),
    __metadata("design:type", String)
], CaseEndorsementModel.prototype, "statement", void 0);
__decorate([
    Field(() => Date, { description: 'When it said so last.' }),
    __metadata("design:type", Date)
], CaseEndorsementModel.prototype, "endorsedAt", void 0);
__decorate([
    Field(() => EndorsementState, { description: 'Whether that is about what is public now.' }),
    __metadata("design:type", String)
], CaseEndorsementModel.prototype, "state", void 0);
__decorate([
    Field(() => Boolean, {
        description: 'Somebody of the organisation contributed to the case, so that this is no independent support. Members of earlier count.',
    }),
    __metadata("design:type", Boolean)
], CaseEndorsementModel.prototype, "isContributor", void 0);
CaseEndorsementModel = __decorate([
    ObjectType('CaseEndorsement', {
        description: 'That an organisation stands behind a public case. It is no verification by this registry.',
    })
], CaseEndorsementModel);
export { CaseEndorsementModel };
//# sourceMappingURL=endorsement.model.js.map