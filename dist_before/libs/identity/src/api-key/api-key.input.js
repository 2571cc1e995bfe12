var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { Field, ID, InputType } from '@nestjs/graphql';
import { Matches, MaxLength } from 'class-validator';
import { Role } from '../role.rules.js';
import { LABEL_LIMIT } from './api-key.rules.js';
let CreateApiKeyInput = class CreateApiKeyInput {
};
__decorate([
    Field(() => String, {
        description: 'What it is for, such as "Dashboard of the press office"; at most 100 characters.',
    }),
    MaxLength(LABEL_LIMIT, { message: `A label may have at most ${LABEL_LIMIT} characters. Shorten it.` }),
    Matches(/^[^\s\p{Cc}]([^\p{Cc}]*[^\s\p{Cc}])?$/u, {
        message: 'Say in one line what the key is for, without spaces around it.',
    }),
    __metadata("design:type", String)
], CreateApiKeyInput.prototype, "label", void 0);
__decorate([
    Field(() => Date, { description: 'When it ends; at most 366 days from now.' }),
    __metadata("design:type", Date)
], CreateApiKeyInput.prototype, "expiresAt", void 0);
__decorate([
    Field(() => [Role], {
        defaultValue: [],
        description: 'Roles that it carries: ANALYST, if you hold it or another role about content, or none. With none it reads what is public.',
    }),
    __metadata("design:type", Array)
], CreateApiKeyInput.prototype, "roles", void 0);
CreateApiKeyInput = __decorate([
    InputType('CreateApiKeyInput', { description: 'A key to be made.' })
], CreateApiKeyInput);
export { CreateApiKeyInput };
let RevokeApiKeyInput = class RevokeApiKeyInput {
};
__decorate([
    Field(() => ID, { description: 'Id of the key.' }),
    __metadata("design:type", String)
], RevokeApiKeyInput.prototype, "id", void 0);
RevokeApiKeyInput = __decorate([
    InputType('RevokeApiKeyInput', { description: 'A key to be revoked.' })
], RevokeApiKeyInput);
export { RevokeApiKeyInput };
//# sourceMappingURL=api-key.input.js.map