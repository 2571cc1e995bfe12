import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { UserErrorModel } from '#platform';

export const InvitationRefusal = {
  HAS_ACCOUNT: 'HAS_ACCOUNT',
  ADMINISTRATOR_ALONE: 'ADMINISTRATOR_ALONE',
  NO_ORGANISATION: 'NO_ORGANISATION',
  CLOSED: 'CLOSED',
} as const;
export type InvitationRefusal = (typeof InvitationRefusal)[keyof typeof InvitationRefusal];

registerEnumType(InvitationRefusal, {
  name: 'InvitationRefusal',
  description: 'Why an invitation was not made, or not taken back.',
  valuesMap: {
    HAS_ACCOUNT: { description: 'Somebody has an account with this e-mail.' },
    ADMINISTRATOR_ALONE: { description: 'An administrator holds no other role.' },
    NO_ORGANISATION: { description: 'There is no such organisation, or it has ended.' },
    CLOSED: { description: 'It was accepted or taken back already.' },
  },
});

@ObjectType('InvitationRefused', {
  implements: () => UserErrorModel,
  description: 'An invitation was not made, or not taken back, for the reason given.',
})
export class InvitationRefusedModel extends UserErrorModel {
  override readonly typeName = 'InvitationRefused';

  @Field(() => InvitationRefusal, { description: 'The reason.' })
  readonly reason: InvitationRefusal;

  constructor(reason: InvitationRefusal) {
    const [path, message] = MESSAGES[reason];
    super('INVITATION_REFUSED', message, [path]);
    this.reason = reason;
  }
}

const MESSAGES: Readonly<Record<InvitationRefusal, readonly [string, string]>> = {
  HAS_ACCOUNT: ['email', 'Somebody has an account with this e-mail. Use that one; see accounts.'],
  ADMINISTRATOR_ALONE: [
    'roles',
    'An administrator holds no other role. Invite with ADMINISTRATOR alone, or without it.',
  ],
  NO_ORGANISATION: ['organisation', 'There is no such organisation, or it has ended. See organisations.'],
  CLOSED: ['invitation', 'This invitation was accepted or taken back already. See invitations.'],
};
