var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { ObjectType } from '@nestjs/graphql';
import { UserErrorModel } from '#platform';
let BasisMissingModel = class BasisMissingModel extends UserErrorModel {
    constructor(why) {
        super('BASIS_MISSING', why === 'NOT_GIVEN'
            ? 'A claim is ESTABLISHED on a basis: name it, or enter the claim as ALLEGED.'
            : 'MULTIPLE_INDEPENDENT_SOURCES needs another claim of this value, from a source that is independent of this one. Enter that first, as ALLEGED, or name another basis.', ['claim', 'basis']);
        this.typeName = 'BasisMissing';
    }
};
BasisMissingModel = __decorate([
    ObjectType('BasisMissing', {
        implements: () => UserErrorModel,
        description: 'What is established needs a basis, and it is not there.',
    }),
    __metadata("design:paramtypes", [String])
], BasisMissingModel);
export { BasisMissingModel };
let ClaimDismissedModel = class ClaimDismissedModel extends UserErrorModel {
    constructor() {
        super('CLAIM_DISMISSED', 'The claim was dismissed, which is not taken back. Enter it anew if it stands after all.', ['claim']);
        this.typeName = 'ClaimDismissed';
    }
};
ClaimDismissedModel = __decorate([
    ObjectType('ClaimDismissed', {
        implements: () => UserErrorModel,
        description: 'The claim was dismissed, which is not taken back.',
    }),
    __metadata("design:paramtypes", [])
], ClaimDismissedModel);
export { ClaimDismissedModel };
let ClaimAdoptedModel = class ClaimAdoptedModel extends UserErrorModel {
    constructor() {
        super('CLAIM_ADOPTED', 'The value of the case was adopted from this claim. Adopt another one, or change the value, before you set this one aside.', ['claim']);
        this.typeName = 'ClaimAdopted';
    }
};
ClaimAdoptedModel = __decorate([
    ObjectType('ClaimAdopted', {
        implements: () => UserErrorModel,
        description: 'The value of the case was adopted from the claim.',
    }),
    __metadata("design:paramtypes", [])
], ClaimAdoptedModel);
export { ClaimAdoptedModel };
//# sourceMappingURL=claim-errors.model.js.map