var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { UserErrorModel } from '#platform';
let FederatedIdentityModel = class FederatedIdentityModel {
};
__decorate([
    Field(() => ID, { description: 'Opaque id of the link; it opens nothing.' }),
    __metadata("design:type", String)
], FederatedIdentityModel.prototype, "id", void 0);
__decorate([
    Field(() => String, { description: 'Address of the provider, by which it names itself.' }),
    __metadata("design:type", String)
], FederatedIdentityModel.prototype, "issuer", void 0);
__decorate([
    Field(() => Date, { description: 'When it was linked.' }),
    __metadata("design:type", Date)
], FederatedIdentityModel.prototype, "linkedAt", void 0);
FederatedIdentityModel = __decorate([
    ObjectType('FederatedIdentity', {
        description: 'A sign-in at an OpenID provider that opens one’s own account. What the provider calls you is not shown.',
    })
], FederatedIdentityModel);
export { FederatedIdentityModel };
let BeginFederatedLinkPayloadModel = class BeginFederatedLinkPayloadModel {
};
__decorate([
    Field(() => String, {
        nullable: true,
        description: 'Address at the provider to open in this same browser, within ten minutes. It is good once. Null when refused.',
    }),
    __metadata("design:type", Object)
], BeginFederatedLinkPayloadModel.prototype, "url", void 0);
__decorate([
    Field(() => [UserErrorModel], { description: 'Why nothing was begun; empty when it was.' }),
    __metadata("design:type", Array)
], BeginFederatedLinkPayloadModel.prototype, "errors", void 0);
BeginFederatedLinkPayloadModel = __decorate([
    ObjectType('BeginFederatedLinkPayload', { description: 'What came of asking to link a sign-in at the provider.' })
], BeginFederatedLinkPayloadModel);
export { BeginFederatedLinkPayloadModel };
let UnlinkFederatedIdentityPayloadModel = class UnlinkFederatedIdentityPayloadModel {
};
__decorate([
    Field(() => [UserErrorModel], { description: 'Why it was not taken away; empty when it was.' }),
    __metadata("design:type", Array)
], UnlinkFederatedIdentityPayloadModel.prototype, "errors", void 0);
UnlinkFederatedIdentityPayloadModel = __decorate([
    ObjectType('UnlinkFederatedIdentityPayload', { description: 'What came of taking a link away.' })
], UnlinkFederatedIdentityPayloadModel);
export { UnlinkFederatedIdentityPayloadModel };
//# sourceMappingURL=federated-identity.model.js.map