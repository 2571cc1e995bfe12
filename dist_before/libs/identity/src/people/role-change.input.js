var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { PageArgs } from '#platform';
import { Role } from '../role.rules.js';
import { Clearance } from './clearance.rules.js';
let RoleChangesArgs = class RoleChangesArgs extends PageArgs {
};
__decorate([
    Field(() => Boolean, { defaultValue: false, description: 'Only those that nobody has decided.' }),
    __metadata("design:type", Boolean)
], RoleChangesArgs.prototype, "open", void 0);
RoleChangesArgs = __decorate([
    ArgsType()
], RoleChangesArgs);
export { RoleChangesArgs };
let ProposeRoleChangeInput = class ProposeRoleChangeInput {
};
__decorate([
    Field(() => ID, { description: 'Id of the person.' }),
    __metadata("design:type", String)
], ProposeRoleChangeInput.prototype, "person", void 0);
__decorate([
    Field(() => [Role], { defaultValue: [], description: 'Roles to give.' }),
    __metadata("design:type", Array)
], ProposeRoleChangeInput.prototype, "add", void 0);
__decorate([
    Field(() => [Role], { defaultValue: [], description: 'Roles to take away.' }),
    __metadata("design:type", Array)
], ProposeRoleChangeInput.prototype, "remove", void 0);
__decorate([
    Field(() => Clearance, { nullable: true, description: 'The new clearance; left out when it is to stay.' }),
    __metadata("design:type", Object)
], ProposeRoleChangeInput.prototype, "clearance", void 0);
__decorate([
    Field(() => String, { description: 'Why, for who decides it and for later; at most 1,000 characters.' }),
    __metadata("design:type", String)
], ProposeRoleChangeInput.prototype, "reason", void 0);
ProposeRoleChangeInput = __decorate([
    InputType('ProposeRoleChangeInput', { description: 'What somebody is to be.' })
], ProposeRoleChangeInput);
export { ProposeRoleChangeInput };
let ConfirmRoleChangeInput = class ConfirmRoleChangeInput {
};
__decorate([
    Field(() => ID, { description: 'Id of the change.' }),
    __metadata("design:type", String)
], ConfirmRoleChangeInput.prototype, "roleChange", void 0);
ConfirmRoleChangeInput = __decorate([
    InputType('ConfirmRoleChangeInput', { description: 'The change that is to come into force.' })
], ConfirmRoleChangeInput);
export { ConfirmRoleChangeInput };
let RejectRoleChangeInput = class RejectRoleChangeInput {
};
__decorate([
    Field(() => ID, { description: 'Id of the change.' }),
    __metadata("design:type", String)
], RejectRoleChangeInput.prototype, "roleChange", void 0);
__decorate([
    Field(() => String, { description: 'Why; at most 1,000 characters.' }),
    __metadata("design:type", String)
], RejectRoleChangeInput.prototype, "reason", void 0);
RejectRoleChangeInput = __decorate([
    InputType('RejectRoleChangeInput', { description: 'The change that is not to be.' })
], RejectRoleChangeInput);
export { RejectRoleChangeInput };
//# sourceMappingURL=role-change.input.js.map