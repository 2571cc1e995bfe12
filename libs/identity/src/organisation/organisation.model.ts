import { Field, ID, ObjectType } from '@nestjs/graphql';
import { globalId, NodeModel, UserErrorModel } from '#platform';

@ObjectType('Person', { description: 'Somebody with an account, as colleagues see them. Never with a contact.' })
export class PersonModel {
  @Field(() => ID, { description: 'Opaque id of the account, the same as that of their `Viewer`.' })
  id: string;
}

/** A person as the resolvers hand them on: what the model promises, and the key that the name is loaded by. */
export interface PersonView extends PersonModel {
  readonly userId: string;
}

/** @param userId bare id of the account; what may be shown of it is decided when it is. */
export function personOf(userId: string): PersonView {
  return { id: globalId('User', userId), userId };
}

@ObjectType('Membership', { description: 'That a person belongs to an organisation or a team.' })
export class MembershipModel {
  @Field(() => PersonModel, { description: 'Who belongs to it.' })
  person: PersonModel;

  @Field(() => Date, { description: 'Since when.' })
  since: Date;
}

@ObjectType('Team', {
  implements: () => NodeModel,
  description: 'Some members of an organisation, to whom cases are assigned or opened together.',
})
export class TeamModel extends NodeModel {
  @Field(() => String, { description: 'Name of the team, unique in its organisation.' })
  name: string;
}

@ObjectType('Organisation', {
  implements: () => NodeModel,
  description:
    'A partner organisation. Its researchers read one another’s cases, unless a case is withdrawn or its author’s alone. Shown to its members and to administrators.',
})
export class OrganisationModel extends NodeModel {
  @Field(() => String, { description: 'Name of the organisation, unique in the registry.' })
  name: string;

  @Field(() => Date, { description: 'When it was entered.' })
  createdAt: Date;

  @Field(() => Date, {
    nullable: true,
    description: 'When the partnership ended; from then on membership opens nothing. Null while it lasts.',
  })
  endedAt: Date | null;
}

@ObjectType('OrganisationPayload', {
  description: 'Outcome of a mutation of an organisation: the organisation as it is now, or why nothing was written.',
})
export class OrganisationPayloadModel {
  @Field(() => OrganisationModel, {
    nullable: true,
    description: 'The organisation as it is now; null when the mutation was refused.',
  })
  organisation?: OrganisationModel | null;

  @Field(() => [UserErrorModel], { description: 'Why the mutation was refused; empty when it took effect.' })
  errors: readonly UserErrorModel[];
}

@ObjectType('TeamPayload', {
  description: 'Outcome of a mutation of a team: the team as it is now, or why nothing was written.',
})
export class TeamPayloadModel {
  @Field(() => TeamModel, {
    nullable: true,
    description: 'The team as it is now; null when the mutation was refused.',
  })
  team?: TeamModel | null;

  @Field(() => [UserErrorModel], { description: 'Why the mutation was refused; empty when it took effect.' })
  errors: readonly UserErrorModel[];
}
