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
let DisableAccountInput = class DisableAccountInput {
};
__decorate([
    Field(() => ID, { description: 'Id of the person.' }),
    __metadata("design:type", String)
], DisableAccountInput.prototype, "person", void 0);
DisableAccountInput = __decorate([
    InputType('DisableAccountInput', { description: 'An account that nobody is to sign in with.' })
], DisableAccountInput);
export { DisableAccountInput };
let EnableAccountInput = class EnableAccountInput {
};
__decorate([
    Field(() => ID, { description: 'Id of the person.' }),
    __metadata("design:type", String)
], EnableAccountInput.prototype, "person", void 0);
EnableAccountInput = __decorate([
    InputType('EnableAccountInput', { description: 'A disabled account that is to be used again.' })
], EnableAccountInput);
export { EnableAccountInput };
let IssuePasswordResetInput = class IssuePasswordResetInput {
};
__decorate([
    Field(() => ID, { description: 'Id of the person.' }),
    __metadata("design:type", String)
], IssuePasswordResetInput.prototype, "person", void 0);
IssuePasswordResetInput = __decorate([
    InputType('IssuePasswordResetInput', { description: 'Who is to set a new password.' })
], IssuePasswordResetInput);
export { IssuePasswordResetInput };
//# sourceMappingURL=account.input.js.map