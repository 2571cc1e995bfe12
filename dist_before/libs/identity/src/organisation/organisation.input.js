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
let CreateOrganisationInput = class CreateOrganisationInput {
};
__decorate([
    Field(() => String, { description: 'Its name; at most 200 characters, unique in the registry.' }),
    __metadata("design:type", String)
], CreateOrganisationInput.prototype, "name", void 0);
CreateOrganisationInput = __decorate([
    InputType('CreateOrganisationInput', { description: 'A new partner organisation.' })
], CreateOrganisationInput);
export { CreateOrganisationInput };
let RenameOrganisationInput = class RenameOrganisationInput extends CreateOrganisationInput {
};
__decorate([
    Field(() => ID, { description: 'Id of the organisation.' }),
    __metadata("design:type", String)
], RenameOrganisationInput.prototype, "organisation", void 0);
RenameOrganisationInput = __decorate([
    InputType('RenameOrganisationInput', { description: 'A new name of an organisation.' })
], RenameOrganisationInput);
export { RenameOrganisationInput };
let EndOrganisationInput = class EndOrganisationInput {
};
__decorate([
    Field(() => ID, { description: 'Id of the organisation.' }),
    __metadata("design:type", String)
], EndOrganisationInput.prototype, "organisation", void 0);
EndOrganisationInput = __decorate([
    InputType('EndOrganisationInput', { description: 'The end of a partnership.' })
], EndOrganisationInput);
export { EndOrganisationInput };
let OrganisationMemberInput = class OrganisationMemberInput {
};
__decorate([
    Field(() => ID, { description: 'Id of the organisation.' }),
    __metadata("design:type", String)
], OrganisationMemberInput.prototype, "organisation", void 0);
__decorate([
    Field(() => ID, { description: 'Id of the person.' }),
    __metadata("design:type", String)
], OrganisationMemberInput.prototype, "person", void 0);
OrganisationMemberInput = __decorate([
    InputType('OrganisationMemberInput', { description: 'A person and an organisation.' })
], OrganisationMemberInput);
export { OrganisationMemberInput };
let CreateTeamInput = class CreateTeamInput {
};
__decorate([
    Field(() => ID, { description: 'Id of the organisation that it belongs to.' }),
    __metadata("design:type", String)
], CreateTeamInput.prototype, "organisation", void 0);
__decorate([
    Field(() => String, { description: 'Its name; at most 200 characters, unique in the organisation.' }),
    __metadata("design:type", String)
], CreateTeamInput.prototype, "name", void 0);
CreateTeamInput = __decorate([
    InputType('CreateTeamInput', { description: 'A new team.' })
], CreateTeamInput);
export { CreateTeamInput };
let TeamMemberInput = class TeamMemberInput {
};
__decorate([
    Field(() => ID, { description: 'Id of the team.' }),
    __metadata("design:type", String)
], TeamMemberInput.prototype, "team", void 0);
__decorate([
    Field(() => ID, { description: 'Id of the person.' }),
    __metadata("design:type", String)
], TeamMemberInput.prototype, "person", void 0);
TeamMemberInput = __decorate([
    InputType('TeamMemberInput', { description: 'A person and a team.' })
], TeamMemberInput);
export { TeamMemberInput };
//# sourceMappingURL=organisation.input.js.map