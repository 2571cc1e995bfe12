import { Field, ObjectType } from '@nestjs/graphql';
import { UserErrorModel } from '#platform';

@ObjectType('WrongPassword', {
  implements: () => UserErrorModel,
  description: 'The current password is another one.',
})
export class WrongPasswordModel extends UserErrorModel {
  override readonly typeName = 'WrongPassword';

  constructor() {
    super(
      'WRONG_PASSWORD',
      'This is not the current password of the account. Try again, or ask an administrator for a link.',
      ['currentPassword'],
    );
  }
}

@ObjectType('CompletePasswordResetPayload', { description: 'What came of setting a new password by a link.' })
export class CompletePasswordResetPayloadModel {
  @Field(() => Boolean, {
    nullable: true,
    description: 'True when the new password holds: all sessions have ended, sign in with signIn. Null when refused.',
  })
  completed?: boolean | null;

  @Field(() => [UserErrorModel], { description: 'Why the password was left as it is; empty when it was set.' })
  errors: readonly UserErrorModel[];
}

@ObjectType('ChangePasswordPayload', { description: 'What came of changing one’s password.' })
export class ChangePasswordPayloadModel {
  @Field(() => Boolean, {
    nullable: true,
    description: 'True when the new password holds: all other sessions have ended. Null when refused.',
  })
  changed?: boolean | null;

  @Field(() => [UserErrorModel], { description: 'Why the password was left as it is; empty when it was changed.' })
  errors: readonly UserErrorModel[];
}
