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
import { connectionOf, UserErrorModel } from '#platform';
import { PersonModel } from '../organisation/organisation.model.js';
import { Role } from '../role.rules.js';
let ApiKeyModel = class ApiKeyModel {
};
__decorate([
    Field(() => ID, { description: 'Opaque id.' }),
    __metadata("design:type", String)
], ApiKeyModel.prototype, "id", void 0);
__decorate([
    Field(() => String, { description: 'How the key begins, by which it can be told from others. Not a secret.' }),
    __metadata("design:type", String)
], ApiKeyModel.prototype, "startsWith", void 0);
__decorate([
    Field(() => String, { description: 'What it is for, in the words of whoever made it.' }),
    __metadata("design:type", String)
], ApiKeyModel.prototype, "label", void 0);
__decorate([
    Field(() => [Role], {
        description: 'Roles that it carries: ANALYST, which reads records of public cases, or none, which reads what is public. They act only while whoever made it may give them.',
    }),
    __metadata("design:type", Array)
], ApiKeyModel.prototype, "roles", void 0);
__decorate([
    Field(() => PersonModel, { description: 'Who made it. When their account is disabled, the key opens nothing.' }),
    __metadata("design:type", PersonModel)
], ApiKeyModel.prototype, "createdBy", void 0);
__decorate([
    Field(() => Date, { description: 'When it was made.' }),
    __metadata("design:type", Date)
], ApiKeyModel.prototype, "createdAt", void 0);
__decorate([
    Field(() => Date, { description: 'When it ends; at most 366 days after it was made.' }),
    __metadata("design:type", Date)
], ApiKeyModel.prototype, "expiresAt", void 0);
__decorate([
    Field(() => Date, { nullable: true, description: 'When it was last used, up to a minute late; null when never.' }),
    __metadata("design:type", Object)
], ApiKeyModel.prototype, "lastUsedAt", void 0);
__decorate([
    Field(() => Date, { nullable: true, description: 'When it was revoked; null when it was not.' }),
    __metadata("design:type", Object)
], ApiKeyModel.prototype, "revokedAt", void 0);
ApiKeyModel = __decorate([
    ObjectType('ApiKey', {
        description: 'A secret with which a program reads, sent as "Authorization: Bearer rck_…". Shown to whoever made it and to administrators, never with the secret.',
    })
], ApiKeyModel);
export { ApiKeyModel };
export const ApiKeyConnectionModel = connectionOf(ApiKeyModel, 'ApiKey');
let CreateApiKeyPayloadModel = class CreateApiKeyPayloadModel {
};
__decorate([
    Field(() => String, {
        nullable: true,
        description: 'The key, to send as "Authorization: Bearer <key>". It is shown this once and cannot be read again. Null when refused.',
    }),
    __metadata("design:type", Object)
], CreateApiKeyPayloadModel.prototype, "key", void 0);
__decorate([
    Field(() => ApiKeyModel, { nullable: true, description: 'What is known of the key. Null when refused.' }),
    __metadata("design:type", Object)
], CreateApiKeyPayloadModel.prototype, "apiKey", void 0);
__decorate([
    Field(() => [UserErrorModel], { description: 'Why no key was made; empty when one was.' }),
    __metadata("design:type", Array)
], CreateApiKeyPayloadModel.prototype, "errors", void 0);
CreateApiKeyPayloadModel = __decorate([
    ObjectType('CreateApiKeyPayload', { description: 'What came of making a key.' })
], CreateApiKeyPayloadModel);
export { CreateApiKeyPayloadModel };
let RevokeApiKeyPayloadModel = class RevokeApiKeyPayloadModel {
};
__decorate([
    Field(() => ApiKeyModel, { nullable: true, description: 'The key as it is now. Null when refused.' }),
    __metadata("design:type", Object)
], RevokeApiKeyPayloadModel.prototype, "apiKey", void 0);
__decorate([
    Field(() => [UserErrorModel], { description: 'Why the key was not revoked; empty when it is.' }),
    __metadata("design:type", Array)
], RevokeApiKeyPayloadModel.prototype, "errors", void 0);
RevokeApiKeyPayloadModel = __decorate([
    ObjectType('RevokeApiKeyPayload', { description: 'What came of revoking a key.' })
], RevokeApiKeyPayloadModel);
export { RevokeApiKeyPayloadModel };
//# sourceMappingURL=api-key.model.js.map