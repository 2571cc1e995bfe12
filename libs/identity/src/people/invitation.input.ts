import { Field, ID, InputType } from '@nestjs/graphql';
import { Role } from '../role.rules.js';

@InputType('InviteUserInput', { description: 'Who is to have an account.' })
export class InviteUserInput {
  @Field(() => String, { description: 'E-mail address of the account; upper and lower case are the same.' })
  email: string;

  @Field(() => [Role], {
    defaultValue: [],
    description: 'Roles to propose. Once the invitation is accepted they wait for a second administrator.',
  })
  roles: Role[];

  @Field(() => ID, {
    nullable: true,
    description: 'Id of the organisation that the person works for, where there is one.',
  })
  organisation?: string | null;
}

@InputType('RevokeInvitationInput', { description: 'An invitation to take back.' })
export class RevokeInvitationInput {
  @Field(() => ID, { description: 'Id of the invitation.' })
  invitation: string;
}

/** No rules on the fields here: the common ones show what they refuse, and two of these are secrets. */
@InputType('AcceptInvitationInput', { description: 'With what somebody makes the account that they were invited to.' })
export class AcceptInvitationInput {
  @Field(() => String, { description: 'The token of the invitation.' })
  token: string;

  @Field(() => String, { description: 'The name that colleagues will see; at most 100 characters.' })
  displayName: string;

  @Field(() => String, { description: 'From 15 to 128 characters of any kind, and no well-known password.' })
  password: string;
}
