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
import { globalId, NodeModel, UserErrorModel } from '#platform';
let PersonModel = class PersonModel {
};
__decorate([
    Field(() => ID, { description: 'Opaque id of the account, the same as that of their `Viewer`.' }),
    __metadata("design:type", String)
], PersonModel.prototype, "id", void 0);
PersonModel = __decorate([
    ObjectType('Person', { description: 'Somebody with an account, as colleagues see them. Never with a contact.' })
], PersonModel);
export { PersonModel };
/** @param userId bare id of the account; what may be shown of it is decided when it is. */
export function personOf(userId) {
    return { id: globalId('User', userId), userId };
}
let MembershipModel = class MembershipModel {
};
__decorate([
    Field(() => PersonModel, { description: 'Who belongs to it.' }),
    __metadata("design:type", PersonModel)
], MembershipModel.prototype, "person", void 0);
__decorate([
    Field(() => Date, { description: 'Since when.' }),
    __metadata("design:type", Date)
], MembershipModel.prototype, "since", void 0);
MembershipModel = __decorate([
    ObjectType('Membership', { description: 'That a person belongs to an organisation or a team.' })
], MembershipModel);
export { MembershipModel };
let TeamModel = class TeamModel extends NodeModel {
};
__decorate([
    Field(() => String, { description: 'Name of the team, unique in its organisation.' }),
    __metadata("design:type", String)
], TeamModel.prototype, "name", void 0);
TeamModel = __decorate([
    ObjectType('Team', {
        implements: () => NodeModel,
        description: 'Some members of an organisation, to whom cases are assigned or opened together.',
    })
], TeamModel);
export { TeamModel };
let OrganisationModel = class OrganisationModel extends NodeModel {
};
__decorate([
    Field(() => String, { description: 'Name of the organisation, unique in the registry.' }),
    __metadata("design:type", String)
], OrganisationModel.prototype, "name", void 0);
__decorate([
    Field(() => Date, { description: 'When it was entered.' }),
    __metadata("design:type", Date)
], OrganisationModel.prototype, "createdAt", void 0);
__decorate([
    Field(() => Date, {
        nullable: true,
        description: 'When the partnership ended; from then on membership opens nothing. Null while it lasts.',
    }),
    __metadata("design:type", Object)
], OrganisationModel.prototype, "endedAt", void 0);
OrganisationModel = __decorate([
    ObjectType('Organisation', {
        implements: () => NodeModel,
        description: 'A partner organisation. Its researchers read one another’s cases, unless a case is withdrawn or its author’s alone. Shown to its members and to administrators.',
    })
], OrganisationModel);
export { OrganisationModel };
let OrganisationPayloadModel = class OrganisationPayloadModel {
};
__decorate([
    Field(() => OrganisationModel, {
        nullable: true,
        description: 'The organisation as it is now; null when the mutation was refused.',
    }),
    __metadata("design:type", Object)
], OrganisationPayloadModel.prototype, "organisation", void 0);
__decorate([
    Field(() => [UserErrorModel], { description: 'Why the mutation was refused; empty when it took effect.' }),
    __metadata("design:type", Array)
], OrganisationPayloadModel.prototype, "errors", void 0);
OrganisationPayloadModel = __decorate([
    ObjectType('OrganisationPayload', {
        description: 'Outcome of a mutation of an organisation: the organisation as it is now, or why nothing was written.',
    })
], OrganisationPayloadModel);
export { OrganisationPayloadModel };
let TeamPayloadModel = class TeamPayloadModel {
};
__decorate([
    Field(() => TeamModel, {
        nullable: true,
        description: 'The team as it is now; null when the mutation was refused.',
    }),
    __metadata("design:type", Object)
], TeamPayloadModel.prototype, "team", void 0);
__decorate([
    Field(() => [UserErrorModel], { description: 'Why the mutation was refused; empty when it took effect.' }),
    __metadata("design:type", Array)
], TeamPayloadModel.prototype, "errors", void 0);
TeamPayloadModel = __decorate([
    ObjectType('TeamPayload', {
        description: 'Outcome of a mutation of a team: the team as it is now, or why nothing was written.',
    })
], TeamPayloadModel);
export { TeamPayloadModel };
//# sourceMappingURL=organisation.model.js.map