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
let SealingClosedModel = class SealingClosedModel extends UserErrorModel {
    constructor() {
        super('SEALING_CLOSED', 'Identities are sealed by the author of a case while it is a DRAFT, or by a custodian. Ask a custodian to do it.', ['case']);
        this.typeName = 'SealingClosed';
    }
};
SealingClosedModel = __decorate([
    ObjectType('SealingClosed', {
        implements: () => UserErrorModel,
        description: 'Only the author of a draft, or a custodian, can seal an identity of a case.',
    }),
    __metadata("design:paramtypes", [])
], SealingClosedModel);
export { SealingClosedModel };
let IdentityErasedModel = class IdentityErasedModel extends UserErrorModel {
    constructor() {
        super('IDENTITY_ERASED', 'The identity of this person was erased for ever, so nothing can be sealed in its place. Ask a custodian why.', ['case']);
        this.typeName = 'IdentityErased';
    }
};
IdentityErasedModel = __decorate([
    ObjectType('IdentityErased', {
        implements: () => UserErrorModel,
        description: 'The identity has been erased for ever, and nothing is sealed in its place.',
    }),
    __metadata("design:paramtypes", [])
], IdentityErasedModel);
export { IdentityErasedModel };
let OwnAccessRequestModel = class OwnAccessRequestModel extends UserErrorModel {
    constructor() {
        super('OWN_ACCESS_REQUEST', 'This is your own request. Another custodian must decide it.', ['request']);
        this.typeName = 'OwnAccessRequest';
    }
};
OwnAccessRequestModel = __decorate([
    ObjectType('OwnAccessRequest', {
        implements: () => UserErrorModel,
        description: 'Nobody decides a request of their own.',
    }),
    __metadata("design:paramtypes", [])
], OwnAccessRequestModel);
export { OwnAccessRequestModel };
let AccessRequestDecidedModel = class AccessRequestDecidedModel extends UserErrorModel {
    constructor() {
        super('ACCESS_REQUEST_DECIDED', 'This request has been decided. Read it again with identityAccessRequests; whoever still needs access makes a new request.', ['request']);
        this.typeName = 'AccessRequestDecided';
    }
};
AccessRequestDecidedModel = __decorate([
    ObjectType('AccessRequestDecided', {
        implements: () => UserErrorModel,
        description: 'The request has been decided; a request is decided once.',
    }),
    __metadata("design:paramtypes", [])
], AccessRequestDecidedModel);
export { AccessRequestDecidedModel };
let NoGrantToRevokeModel = class NoGrantToRevokeModel extends UserErrorModel {
    constructor() {
        super('NO_GRANT_TO_REVOKE', 'This request was not granted, or its grant has been taken back already. Deny an open request with denyIdentityAccess.', ['request']);
        this.typeName = 'NoGrantToRevoke';
    }
};
NoGrantToRevokeModel = __decorate([
    ObjectType('NoGrantToRevoke', {
        implements: () => UserErrorModel,
        description: 'The request has no grant that could be taken back.',
    }),
    __metadata("design:paramtypes", [])
], NoGrantToRevokeModel);
export { NoGrantToRevokeModel };
//# sourceMappingURL=identity-errors.model.js.map