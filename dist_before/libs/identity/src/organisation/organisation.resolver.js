var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { NodeRegistry, Requires } from '#platform';
import { Actor } from '../actor.js';
import { Permission } from '../permission.rules.js';
import { CurrentActor } from '../request-actors.js';
import { ViewerModel } from '../viewer.model.js';
import { OrganisationDirectory } from './organisation.directory.js';
import { CreateOrganisationInput, CreateTeamInput, EndOrganisationInput, OrganisationMemberInput, RenameOrganisationInput, TeamMemberInput, } from './organisation.input.js';
import { MembershipModel, OrganisationModel, OrganisationPayloadModel, PersonModel, TeamModel, TeamPayloadModel, } from './organisation.model.js';
import { Organisations } from './organisations.service.js';
let OrganisationResolver = class OrganisationResolver {
    constructor(directory, organisations, nodes) {
        this.directory = directory;
        this.organisations = organisations;
        nodes.register('Organisation', (ids) => directory.byIds(ids));
        nodes.register('Team', (ids) => directory.teamsByIds(ids));
    }
    list() {
        return this.directory.all();
    }
    async createOrganisation(input) {
        return { organisation: await this.organisations.create(input), errors: [] };
    }
    async renameOrganisation(input) {
        return { organisation: await this.organisations.rename(input), errors: [] };
    }
    async endOrganisation(input) {
        return { organisation: await this.organisations.end(input), errors: [] };
    }
    async addOrganisationMember(actor, input) {
        return { organisation: await this.organisations.addMember(actor, input), errors: [] };
    }
    async removeOrganisationMember(actor, input) {
        return { organisation: await this.organisations.removeMember(actor, input), errors: [] };
    }
    async createTeam(input) {
        return { team: await this.organisations.createTeam(input), errors: [] };
    }
    async addTeamMember(actor, input) {
        return { team: await this.organisations.addTeamMember(actor, input), errors: [] };
    }
    async removeTeamMember(actor, input) {
        return { team: await this.organisations.removeTeamMember(actor, input), errors: [] };
    }
    members({ organisationId }, context) {
        return this.directory.members.of(context).load(organisationId);
    }
    teams({ organisationId }, context) {
        return this.directory.teams.of(context).load(organisationId);
    }
};
__decorate([
    Query(() => [OrganisationModel], {
        name: 'organisations',
        description: 'The organisations that you may know, by name: those that you work for; for administrators, all. Open to whoever is signed in.',
    }),
    Requires(Permission.OrganisationRead),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", []),
    __metadata("design:returntype", Promise)
], OrganisationResolver.prototype, "list", null);
__decorate([
    Mutation(() => OrganisationPayloadModel, {
        description: 'Enters a partner organisation, as an administrator. Refused with ValidationFailed or NameTaken.',
    }),
    Requires(Permission.OrganisationManage),
    __param(0, Args('input', { description: 'The organisation.' })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [CreateOrganisationInput]),
    __metadata("design:returntype", Promise)
], OrganisationResolver.prototype, "createOrganisation", null);
__decorate([
    Mutation(() => OrganisationPayloadModel, {
        description: 'Renames an organisation, as an administrator. Refused with ValidationFailed or NameTaken.',
    }),
    Requires(Permission.OrganisationManage),
    __param(0, Args('input', { description: 'The organisation and its new name.' })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [RenameOrganisationInput]),
    __metadata("design:returntype", Promise)
], OrganisationResolver.prototype, "renameOrganisation", null);
__decorate([
    Mutation(() => OrganisationPayloadModel, {
        description: 'Ends a partnership, as an administrator: at once, membership opens nothing more. Cases stay with their authors.',
    }),
    Requires(Permission.OrganisationManage),
    __param(0, Args('input', { description: 'The organisation.' })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [EndOrganisationInput]),
    __metadata("design:returntype", Promise)
], OrganisationResolver.prototype, "endOrganisation", null);
__decorate([
    Mutation(() => OrganisationPayloadModel, {
        description: 'Makes somebody else a member of an organisation, as an administrator. Refused with ValidationFailed or MembershipRefused.',
    }),
    Requires(Permission.OrganisationManage),
    __param(0, CurrentActor()),
    __param(1, Args('input', { description: 'The person and the organisation.' })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Actor,
        OrganisationMemberInput]),
    __metadata("design:returntype", Promise)
], OrganisationResolver.prototype, "addOrganisationMember", null);
__decorate([
    Mutation(() => OrganisationPayloadModel, {
        description: 'Ends somebody else’s membership of an organisation and of its teams, as an administrator: at once, it opens nothing more. Refused with ValidationFailed or MembershipRefused.',
    }),
    Requires(Permission.OrganisationManage),
    __param(0, CurrentActor()),
    __param(1, Args('input', { description: 'The person and the organisation.' })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Actor,
        OrganisationMemberInput]),
    __metadata("design:returntype", Promise)
], OrganisationResolver.prototype, "removeOrganisationMember", null);
__decorate([
    Mutation(() => TeamPayloadModel, {
        description: 'Makes a team of an organisation, as an administrator. Refused with ValidationFailed, NameTaken or MembershipRefused.',
    }),
    Requires(Permission.OrganisationManage),
    __param(0, Args('input', { description: 'The team.' })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [CreateTeamInput]),
    __metadata("design:returntype", Promise)
], OrganisationResolver.prototype, "createTeam", null);
__decorate([
    Mutation(() => TeamPayloadModel, {
        description: 'Puts another member of the organisation on a team, as an administrator. Refused with ValidationFailed or MembershipRefused.',
    }),
    Requires(Permission.OrganisationManage),
    __param(0, CurrentActor()),
    __param(1, Args('input', { description: 'The person and the team.' })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Actor,
        TeamMemberInput]),
    __metadata("design:returntype", Promise)
], OrganisationResolver.prototype, "addTeamMember", null);
__decorate([
    Mutation(() => TeamPayloadModel, {
        description: 'Takes somebody else off a team, as an administrator. Refused with ValidationFailed or MembershipRefused.',
    }),
    Requires(Permission.OrganisationManage),
    __param(0, CurrentActor()),
    __param(1, Args('input', { description: 'The person and the team.' })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Actor,
        TeamMemberInput]),
    __metadata("design:returntype", Promise)
], OrganisationResolver.prototype, "removeTeamMember", null);
__decorate([
    ResolveField(() => [MembershipModel], { description: 'Who works for it now, in the order in which they came.' }),
    __param(0, Parent()),
    __param(1, Context()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, Object]),
    __metadata("design:returntype", Promise)
], OrganisationResolver.prototype, "members", null);
__decorate([
    ResolveField(() => [TeamModel], { description: 'Its teams, by name.' }),
    __param(0, Parent()),
    __param(1, Context()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, Object]),
    __metadata("design:returntype", Promise)
], OrganisationResolver.prototype, "teams", null);
OrganisationResolver = __decorate([
    Resolver(() => OrganisationModel),
    __metadata("design:paramtypes", [OrganisationDirectory,
        Organisations,
        NodeRegistry])
], OrganisationResolver);
export { OrganisationResolver };
let TeamResolver = class TeamResolver {
    constructor(directory) {
        this.directory = directory;
    }
    organisation({ organisationId }, context) {
        return this.directory.organisation.of(context).load(organisationId);
    }
    members({ teamId }, context) {
        return this.directory.teamMembers.of(context).load(teamId);
    }
};
__decorate([
    ResolveField(() => OrganisationModel, { nullable: true, description: 'The organisation that it belongs to.' }),
    __param(0, Parent()),
    __param(1, Context()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, Object]),
    __metadata("design:returntype", Promise)
], TeamResolver.prototype, "organisation", null);
__decorate([
    ResolveField(() => [MembershipModel], { description: 'Who is on it now, in the order in which they came.' }),
    __param(0, Parent()),
    __param(1, Context()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, Object]),
    __metadata("design:returntype", Promise)
], TeamResolver.prototype, "members", null);
TeamResolver = __decorate([
    Resolver(() => TeamModel),
    __metadata("design:paramtypes", [OrganisationDirectory])
], TeamResolver);
export { TeamResolver };
let PersonResolver = class PersonResolver {
    constructor(directory) {
        this.directory = directory;
    }
    displayName({ userId }, context) {
        return this.directory.displayName.of(context).load(userId);
    }
};
__decorate([
    ResolveField(() => String, {
        nullable: true,
        description: 'The name that colleagues see. Null when you neither share an organisation nor work with the person on a case.',
    }),
    __param(0, Parent()),
    __param(1, Context()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, Object]),
    __metadata("design:returntype", Promise)
], PersonResolver.prototype, "displayName", null);
PersonResolver = __decorate([
    Resolver(() => PersonModel),
    __metadata("design:paramtypes", [OrganisationDirectory])
], PersonResolver);
export { PersonResolver };
let ViewerOrganisationsResolver = class ViewerOrganisationsResolver {
    constructor(directory) {
        this.directory = directory;
    }
    organisations() {
        return this.directory.mine();
    }
};
__decorate([
    ResolveField(() => [OrganisationModel], { description: 'The organisations that you work for, by name.' }),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", []),
    __metadata("design:returntype", Promise)
], ViewerOrganisationsResolver.prototype, "organisations", null);
ViewerOrganisationsResolver = __decorate([
    Resolver(() => ViewerModel),
    __metadata("design:paramtypes", [OrganisationDirectory])
], ViewerOrganisationsResolver);
export { ViewerOrganisationsResolver };
//# sourceMappingURL=organisation.resolver.js.map