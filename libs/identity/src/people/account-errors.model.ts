import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { UserErrorModel } from '#platform';

export const AccountRefusal = {
  YOURSELF: 'YOURSELF',
  IS_ADMINISTRATOR: 'IS_ADMINISTRATOR',
  DISABLED: 'DISABLED',
  SAMPLE: 'SAMPLE',
} as const;
export type AccountRefusal = (typeof AccountRefusal)[keyof typeof AccountRefusal];

registerEnumType(AccountRefusal, {
  name: 'AccountRefusal',
  description: 'Why an account was left as it is.',
  valuesMap: {
    YOURSELF: { description: 'It is your own.' },
    IS_ADMINISTRATOR: { description: 'It is another administrator’s, and one who could enter it would be two.' },
    DISABLED: { description: 'It is disabled.' },
    SAMPLE: { description: 'It is a sample account, whose password everybody knows.' },
  },
});

@ObjectType('AccountChangeRefused', {
  implements: () => UserErrorModel,
  description: 'An account was left as it is, for the reason given.',
})
export class AccountChangeRefusedModel extends UserErrorModel {
  override readonly typeName = 'AccountChangeRefused';

  @Field(() => AccountRefusal, { description: 'The reason.' })
  readonly reason: AccountRefusal;

  constructor(reason: AccountRefusal) {
    super('ACCOUNT_CHANGE_REFUSED', MESSAGES[reason], ['person']);
    this.reason = reason;
  }
}

const MESSAGES: Readonly<Record<AccountRefusal, string>> = {
  YOURSELF:
    'This is your own account. Ask another administrator; a new password you set yourself, with changePassword.',
  IS_ADMINISTRATOR:
    'The password of an administrator is reset by the operator alone, with the command issue-password-reset: one administrator who could enter the account of another would be two.',
  DISABLED: 'The account is disabled. Enable it first, with enableAccount.',
  SAMPLE:
    'Everybody knows the password of a sample account, so it stays disabled outside development. Invite the person.',
};
