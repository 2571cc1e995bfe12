import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf, UserErrorModel } from '#platform';
import { PersonModel } from '../organisation/organisation.model.js';
import { Role } from '../role.rules.js';

export const InvitationState = {
  OPEN: 'OPEN',
  ACCEPTED: 'ACCEPTED',
  REVOKED: 'REVOKED',
  EXPIRED: 'EXPIRED',
} as const;
export type InvitationState = (typeof InvitationState)[keyof typeof InvitationState];

registerEnumType(InvitationState, {
  name: 'InvitationState',
  description: 'Where an invitation stands.',
  valuesMap: {
    OPEN: { description: 'Its link opens an account, unless who made it is no administrator any more.' },
    ACCEPTED: { description: 'An account came of it.' },
    REVOKED: { description: 'Taken back, or replaced by a newer one.' },
    EXPIRED: { description: 'Nobody accepted it within 72 hours.' },
  },
});

@ObjectType('Invitation', { description: 'An invitation to make an account. Shown to administrators.' })
export class InvitationModel {
  @Field(() => ID, { description: 'Opaque id of the invitation; it opens nothing.' })
  id: string;

  @Field(() => String, { description: 'E-mail address that the account will have.' })
  email: string;

  @Field(() => [Role], {
    description: 'Roles that are proposed: once accepted, they wait among roleChanges for a second administrator.',
  })
  roles: readonly Role[];

  @Field(() => InvitationState, { description: 'Where it stands.' })
  state: InvitationState;

  @Field(() => PersonModel, { description: 'The administrator who made it.' })
  invitedBy: PersonModel;

  @Field(() => Date, { description: 'When it was made.' })
  invitedAt: Date;

  @Field(() => Date, { description: 'Until when it can be accepted.' })
  expiresAt: Date;

  @Field(() => PersonModel, { nullable: true, description: 'Whose account came of it; null while none has.' })
  acceptedBy: PersonModel | null;
}

export const InvitationConnectionModel = connectionOf(InvitationModel, 'Invitation');

@ObjectType('InviteUserPayload', { description: 'The invitation and its link, or why there is none.' })
export class InviteUserPayloadModel {
  @Field(() => InvitationModel, { nullable: true, description: 'The invitation; null when refused.' })
  invitation?: InvitationModel | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Secret for acceptInvitation, good once and for 72 hours. It is shown this once: hand it over so that nobody else reads it. Null when refused.',
  })
  token?: string | null;

  @Field(() => [UserErrorModel], { description: 'Why the mutation was refused; empty when it took effect.' })
  errors: readonly UserErrorModel[];
}

@ObjectType('RevokeInvitationPayload', { description: 'What came of taking an invitation back.' })
export class RevokeInvitationPayloadModel {
  @Field(() => InvitationModel, { nullable: true, description: 'The invitation as it is now; null when refused.' })
  invitation?: InvitationModel | null;

  @Field(() => [UserErrorModel], { description: 'Why it was not taken back; empty when it was.' })
  errors: readonly UserErrorModel[];
}

@ObjectType('AcceptInvitationPayload', { description: 'What came of accepting an invitation.' })
export class AcceptInvitationPayloadModel {
  @Field(() => Boolean, {
    nullable: true,
    description: 'True when there is an account now: sign in to it with signIn. Null when refused.',
  })
  accepted?: boolean | null;

  @Field(() => [UserErrorModel], { description: 'Why no account was made; empty when one was.' })
  errors: readonly UserErrorModel[];
}
