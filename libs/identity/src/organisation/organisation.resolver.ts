import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { NodeRegistry, type RequestContext, Requires } from '#platform';
import { Actor } from '../actor.js';
import { Permission } from '../permission.rules.js';
import { CurrentActor } from '../request-actors.js';
import { ViewerModel } from '../viewer.model.js';
import { OrganisationDirectory, type OrganisationView, type TeamView } from './organisation.directory.js';
import {
  CreateOrganisationInput,
  CreateTeamInput,
  EndOrganisationInput,
  OrganisationMemberInput,
  RenameOrganisationInput,
  TeamMemberInput,
} from './organisation.input.js';
import {
  MembershipModel,
  OrganisationModel,
  OrganisationPayloadModel,
  PersonModel,
  type PersonView,
  TeamModel,
  TeamPayloadModel,
} from './organisation.model.js';
import { Organisations } from './organisations.service.js';

@Resolver(() => OrganisationModel)
export class OrganisationResolver {
  constructor(
    private readonly directory: OrganisationDirectory,
    private readonly organisations: Organisations,
    nodes: NodeRegistry,
  ) {
    nodes.register('Organisation', (ids) => directory.byIds(ids));
    nodes.register('Team', (ids) => directory.teamsByIds(ids));
  }

  @Query(() => [OrganisationModel], {
    name: 'organisations',
    description:
      'The organisations that you may know, by name: those that you work for; for administrators, all. Open to whoever is signed in.',
  })
  @Requires(Permission.OrganisationRead)
  list(): Promise<OrganisationModel[]> {
    return this.directory.all();
  }

  @Mutation(() => OrganisationPayloadModel, {
    description: 'Enters a partner organisation, as an administrator. Refused with ValidationFailed or NameTaken.',
  })
  @Requires(Permission.OrganisationManage)
  async createOrganisation(
    @Args('input', { description: 'The organisation.' }) input: CreateOrganisationInput,
  ): Promise<OrganisationPayloadModel> {
    return { organisation: await this.organisations.create(input), errors: [] };
  }

  @Mutation(() => OrganisationPayloadModel, {
    description: 'Renames an organisation, as an administrator. Refused with ValidationFailed or NameTaken.',
  })
  @Requires(Permission.OrganisationManage)
  async renameOrganisation(
    @Args('input', { description: 'The organisation and its new name.' }) input: RenameOrganisationInput,
  ): Promise<OrganisationPayloadModel> {
    return { organisation: await this.organisations.rename(input), errors: [] };
  }

  @Mutation(() => OrganisationPayloadModel, {
    description:
      'Ends a partnership, as an administrator: at once, membership opens nothing more. Cases stay with their authors.',
  })
  @Requires(Permission.OrganisationManage)
  async endOrganisation(
    @Args('input', { description: 'The organisation.' }) input: EndOrganisationInput,
  ): Promise<OrganisationPayloadModel> {
    return { organisation: await this.organisations.end(input), errors: [] };
  }

  @Mutation(() => OrganisationPayloadModel, {
    description:
      'Makes somebody else a member of an organisation, as an administrator. Refused with ValidationFailed or MembershipRefused.',
  })
  @Requires(Permission.OrganisationManage)
  async addOrganisationMember(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The person and the organisation.' }) input: OrganisationMemberInput,
  ): Promise<OrganisationPayloadModel> {
    return { organisation: await this.organisations.addMember(actor, input), errors: [] };
  }

  @Mutation(() => OrganisationPayloadModel, {
    description:
      'Ends somebody else’s membership of an organisation and of its teams, as an administrator: at once, it opens nothing more. Refused with ValidationFailed or MembershipRefused.',
  })
  @Requires(Permission.OrganisationManage)
  async removeOrganisationMember(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The person and the organisation.' }) input: OrganisationMemberInput,
  ): Promise<OrganisationPayloadModel> {
    return { organisation: await this.organisations.removeMember(actor, input), errors: [] };
  }

  @Mutation(() => TeamPayloadModel, {
    description:
      'Makes a team of an organisation, as an administrator. Refused with ValidationFailed, NameTaken or MembershipRefused.',
  })
  @Requires(Permission.OrganisationManage)
  async createTeam(@Args('input', { description: 'The team.' }) input: CreateTeamInput): Promise<TeamPayloadModel> {
    return { team: await this.organisations.createTeam(input), errors: [] };
  }

  @Mutation(() => TeamPayloadModel, {
    description:
      'Puts another member of the organisation on a team, as an administrator. Refused with ValidationFailed or MembershipRefused.',
  })
  @Requires(Permission.OrganisationManage)
  async addTeamMember(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The person and the team.' }) input: TeamMemberInput,
  ): Promise<TeamPayloadModel> {
    return { team: await this.organisations.addTeamMember(actor, input), errors: [] };
  }

  @Mutation(() => TeamPayloadModel, {
    description:
      'Takes somebody else off a team, as an administrator. Refused with ValidationFailed or MembershipRefused.',
  })
  @Requires(Permission.OrganisationManage)
  async removeTeamMember(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The person and the team.' }) input: TeamMemberInput,
  ): Promise<TeamPayloadModel> {
    return { team: await this.organisations.removeTeamMember(actor, input), errors: [] };
  }

  @ResolveField(() => [MembershipModel], { description: 'Who works for it now, in the order in which they came.' })
  members(
    @Parent() { organisationId }: OrganisationView,
    @Context() context: RequestContext,
  ): Promise<MembershipModel[]> {
    return this.directory.members.of(context).load(organisationId);
  }

  @ResolveField(() => [TeamModel], { description: 'Its teams, by name.' })
  teams(@Parent() { organisationId }: OrganisationView, @Context() context: RequestContext): Promise<TeamModel[]> {
    return this.directory.teams.of(context).load(organisationId);
  }
}

@Resolver(() => TeamModel)
export class TeamResolver {
  constructor(private readonly directory: OrganisationDirectory) {}

  @ResolveField(() => OrganisationModel, { nullable: true, description: 'The organisation that it belongs to.' })
  organisation(
    @Parent() { organisationId }: TeamView,
    @Context() context: RequestContext,
  ): Promise<OrganisationModel | null> {
    return this.directory.organisation.of(context).load(organisationId);
  }

  @ResolveField(() => [MembershipModel], { description: 'Who is on it now, in the order in which they came.' })
  members(@Parent() { teamId }: TeamView, @Context() context: RequestContext): Promise<MembershipModel[]> {
    return this.directory.teamMembers.of(context).load(teamId);
  }
}

@Resolver(() => PersonModel)
export class PersonResolver {
  constructor(private readonly directory: OrganisationDirectory) {}

  @ResolveField(() => String, {
    nullable: true,
    description:
      'The name that colleagues see. Null when you neither share an organisation nor work with the person on a case.',
  })
  displayName(@Parent() { userId }: PersonView, @Context() context: RequestContext): Promise<string | null> {
    return this.directory.displayName.of(context).load(userId);
  }
}

@Resolver(() => ViewerModel)
export class ViewerOrganisationsResolver {
  constructor(private readonly directory: OrganisationDirectory) {}

  @ResolveField(() => [OrganisationModel], { description: 'The organisations that you work for, by name.' })
  organisations(): Promise<OrganisationModel[]> {
    return this.directory.mine();
  }
}
