var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { Field, InputType } from '@nestjs/graphql';
/** No rules on the fields: the common ones show what they refuse, and these are secrets. */
let CompletePasswordResetInput = class CompletePasswordResetInput {
};
__decorate([
    Field(() => String, { description: 'The token of the link.' }),
    __metadata("design:type", String)
], CompletePasswordResetInput.prototype, "token", void 0);
__decorate([
    Field(() => String, { description: 'From 15 to 128 characters of any kind, and no well-known password.' }),
    __metadata("design:type", String)
], CompletePasswordResetInput.prototype, "newPassword", void 0);
CompletePasswordResetInput = __decorate([
    InputType('CompletePasswordResetInput', { description: 'With what somebody sets a new password by a link.' })
], CompletePasswordResetInput);
export { CompletePasswordResetInput };
/** No rules on the fields, as above. */
let ChangePasswordInput = class ChangePasswordInput {
};
__decorate([
    Field(() => String, { description: 'The password that holds now.' }),
    __metadata("design:type", String)
], ChangePasswordInput.prototype, "currentPassword", void 0);
__decorate([
    Field(() => String, { description: 'From 15 to 128 characters of any kind, and no well-known password.' }),
    __metadata("design:type", String)
], ChangePasswordInput.prototype, "newPassword", void 0);
ChangePasswordInput = __decorate([
    InputType('ChangePasswordInput', { description: 'The password that one has, and the one that one wants.' })
], ChangePasswordInput);
export { ChangePasswordInput };
//# sourceMappingURL=password.input.js.map