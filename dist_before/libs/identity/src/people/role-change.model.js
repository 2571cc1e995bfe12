var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf, UserErrorModel } from '#platform';
import { PersonModel } from '../organisation/organisation.model.js';
import { Role } from '../role.rules.js';
import { Clearance } from './clearance.rules.js';
export const RoleChangeState = { OPEN: 'OPEN', CONFIRMED: 'CONFIRMED', REJECTED: 'REJECTED' };
registerEnumType(RoleChangeState, {
    name: 'RoleChangeState',
    description: 'Where a proposed change of roles stands.',
    valuesMap: {
        OPEN: { description: 'No second administrator has decided it.' },
        CONFIRMED: { description: 'Confirmed, and in force since.' },
        REJECTED: { description: 'Rejected or withdrawn; nothing changed.' },
    },
});
let RoleChangeModel = class RoleChangeModel {
};
__decorate([
    Field(() => ID, { description: 'Opaque id of the change.' }),
    __metadata("design:type", String)
], RoleChangeModel.prototype, "id", void 0);
__decorate([
    Field(() => PersonModel, { description: 'Whom it concerns.' }),
    __metadata("design:type", PersonModel)
], RoleChangeModel.prototype, "person", void 0);
__decorate([
    Field(() => [Role], { description: 'Roles that it gives.' }),
    __metadata("design:type", Array)
], RoleChangeModel.prototype, "add", void 0);
__decorate([
    Field(() => [Role], { description: 'Roles that it takes away.' }),
    __metadata("design:type", Array)
], RoleChangeModel.prototype, "remove", void 0);
__decorate([
    Field(() => Clearance, { nullable: true, description: 'The clearance that it brings; null when that stays.' }),
    __metadata("design:type", Object)
], RoleChangeModel.prototype, "clearance", void 0);
__decorate([
    Field(() => String, { description: 'Why it was proposed.' }),
    __metadata("design:type", String)
], RoleChangeModel.prototype, "reason", void 0);
__decorate([
    Field(() => RoleChangeState, { description: 'Where it stands.' }),
    __metadata("design:type", String)
], RoleChangeModel.prototype, "state", void 0);
__decorate([
    Field(() => PersonModel, { description: 'The administrator who proposed it.' }),
    __metadata("design:type", PersonModel)
], RoleChangeModel.prototype, "proposedBy", void 0);
__decorate([
    Field(() => Date, { description: 'When it was proposed.' }),
    __metadata("design:type", Date)
], RoleChangeModel.prototype, "proposedAt", void 0);
__decorate([
    Field(() => PersonModel, { nullable: true, description: 'Who decided it; null while it is open.' }),
    __metadata("design:type", Object)
], RoleChangeModel.prototype, "decidedBy", void 0);
__decorate([
    Field(() => Date, { nullable: true, description: 'When it was decided; null while it is open.' }),
    __metadata("design:type", Object)
], RoleChangeModel.prototype, "decidedAt", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Why it was rejected; null unless it was.' }),
    __metadata("design:type", Object)
], RoleChangeModel.prototype, "rejectionReason", void 0);
RoleChangeModel = __decorate([
    ObjectType('RoleChange', {
        description: 'What an administrator proposed that somebody be, and what another one decided. Shown to administrators.',
    })
], RoleChangeModel);
export { RoleChangeModel };
export const RoleChangeConnectionModel = connectionOf(RoleChangeModel, 'RoleChange');
let RoleChangePayloadModel = class RoleChangePayloadModel {
};
__decorate([
    Field(() => RoleChangeModel, {
        nullable: true,
        description: 'The change as it is now; null when the mutation was refused.',
    }),
    __metadata("design:type", Object)
], RoleChangePayloadModel.prototype, "roleChange", void 0);
__decorate([
    Field(() => [UserErrorModel], { description: 'Why the mutation was refused; empty when it took effect.' }),
    __metadata("design:type", Array)
], RoleChangePayloadModel.prototype, "errors", void 0);
RoleChangePayloadModel = __decorate([
    ObjectType('RoleChangePayload', {
        description: 'Outcome of a mutation of a role change: the change as it is now, or why nothing was written.',
    })
], RoleChangePayloadModel);
export { RoleChangePayloadModel };
//# sourceMappingURL=role-change.model.js.map