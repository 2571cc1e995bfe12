import { Field, ID, InputType } from '@nestjs/graphql';

@InputType('CreateOrganisationInput', { description: 'A new partner organisation.' })
export class CreateOrganisationInput {
  @Field(() => String, { description: 'Its name; at most 200 characters, unique in the registry.' })
  name: string;
}

@InputType('RenameOrganisationInput', { description: 'A new name of an organisation.' })
export class RenameOrganisationInput extends CreateOrganisationInput {
  @Field(() => ID, { description: 'Id of the organisation.' })
  organisation: string;
}

@InputType('EndOrganisationInput', { description: 'The end of a partnership.' })
export class EndOrganisationInput {
  @Field(() => ID, { description: 'Id of the organisation.' })
  organisation: string;
}

@InputType('OrganisationMemberInput', { description: 'A person and an organisation.' })
export class OrganisationMemberInput {
  @Field(() => ID, { description: 'Id of the organisation.' })
  organisation: string;

  @Field(() => ID, { description: 'Id of the person.' })
  person: string;
}

@InputType('CreateTeamInput', { description: 'A new team.' })
export class CreateTeamInput {
  @Field(() => ID, { description: 'Id of the organisation that it belongs to.' })
  organisation: string;

  @Field(() => String, { description: 'Its name; at most 200 characters, unique in the organisation.' })
  name: string;
}

@InputType('TeamMemberInput', { description: 'A person and a team.' })
export class TeamMemberInput {
  @Field(() => ID, { description: 'Id of the team.' })
  team: string;

  @Field(() => ID, { description: 'Id of the person.' })
  person: string;
}
