import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { UserErrorModel } from '#platform';
import { MembershipRefusal } from './organisation.rules.js';

registerEnumType(MembershipRefusal, {
  name: 'MembershipRefusal',
  description: 'Why a membership was not changed.',
  valuesMap: {
    YOURSELF: { description: 'It would be your own; another administrator decides about that.' },
    ORGANISATION_ENDED: { description: 'The organisation is a partner no more.' },
    NOT_A_MEMBER: { description: 'The person is no member of the organisation that the team belongs to.' },
  },
});

@ObjectType('NameTaken', {
  implements: () => UserErrorModel,
  description: 'An organisation has this name already, or a team of the same organisation.',
})
export class NameTakenModel extends UserErrorModel {
  override readonly typeName = 'NameTaken';

  @Field(() => ID, { description: 'Id of the one that has the name.' })
  readonly takenBy: string;

  constructor(name: string, takenBy: string) {
    super('NAME_TAKEN', `"${name}" is the name of another one already. Choose another name, or use that one.`, [
      'name',
    ]);
    this.takenBy = takenBy;
  }
}

@ObjectType('MembershipRefused', {
  implements: () => UserErrorModel,
  description: 'A membership was not changed, for the reason given.',
})
export class MembershipRefusedModel extends UserErrorModel {
  override readonly typeName = 'MembershipRefused';

  @Field(() => MembershipRefusal, { description: 'The reason.' })
  readonly reason: MembershipRefusal;

  constructor(reason: MembershipRefusal) {
    super('MEMBERSHIP_REFUSED', MESSAGES[reason], ['person']);
    this.reason = reason;
  }
}

const MESSAGES: Readonly<Record<MembershipRefusal, string>> = {
  YOURSELF: 'Nobody changes a membership of their own. Ask another administrator.',
  ORGANISATION_ENDED: 'The organisation has ended, so nobody and nothing is added to it. Choose another one.',
  NOT_A_MEMBER:
    'Only members of the organisation can be on its teams. Add the person to it first, with addOrganisationMember.',
};
