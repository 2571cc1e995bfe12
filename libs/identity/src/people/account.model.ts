import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf, UserErrorModel } from '#platform';
import { Role } from '../role.rules.js';
import { Clearance } from './clearance.rules.js';

registerEnumType(Clearance, {
  name: 'Clearance',
  description: 'The most sensitive class of fields that somebody may be shown.',
  valuesMap: {
    PUBLIC: { description: 'What everybody may read.' },
    PARTNER: { description: 'What partner organisations may read, too.' },
    RESTRICTED: { description: 'What is kept to those who work with it.' },
    IDENTITY: { description: 'Who people are, where a custodian grants it.' },
  },
});

@ObjectType('Account', {
  description: 'An account, as administrators see it. It says nothing of what the person has recorded or decided.',
})
export class AccountModel {
  @Field(() => ID, { description: 'Opaque id of the account, the same as that of the `Person`.' })
  id: string;

  @Field(() => String, { description: 'E-mail address that the person signs in with.' })
  email: string;

  @Field(() => String, { description: 'The name that colleagues see.' })
  displayName: string;

  @Field(() => [Role], { description: 'Roles held now, in alphabetical order.' })
  roles: readonly Role[];

  @Field(() => Clearance, { description: 'The clearance held now.' })
  clearance: Clearance;

  @Field(() => Date, { description: 'When it was made.' })
  createdAt: Date;

  @Field(() => Date, { nullable: true, description: 'Since when nobody can sign in with it; null when somebody can.' })
  disabledAt: Date | null;
}

export const AccountConnectionModel = connectionOf(AccountModel, 'Account');

@ObjectType('AccountPayload', {
  description: 'Outcome of a mutation of an account: the account as it is now, or why nothing was written.',
})
export class AccountPayloadModel {
  @Field(() => AccountModel, {
    nullable: true,
    description: 'The account as it is now; null when the mutation was refused.',
  })
  account?: AccountModel | null;

  @Field(() => [UserErrorModel], { description: 'Why the mutation was refused; empty when it took effect.' })
  errors: readonly UserErrorModel[];
}

@ObjectType('IssuePasswordResetPayload', { description: 'The link for a new password, or why there is none.' })
export class IssuePasswordResetPayloadModel {
  @Field(() => String, {
    nullable: true,
    description:
      'Secret for completePasswordReset, good once and for 24 hours. It is shown this once: hand it over so that nobody else reads it. Null when refused.',
  })
  token?: string | null;

  @Field(() => [UserErrorModel], { description: 'Why the mutation was refused; empty when it took effect.' })
  errors: readonly UserErrorModel[];
}
