import { Field, InputType } from '@nestjs/graphql';

/** No rules on the fields: the common ones show what they refuse, and these are secrets. */
@InputType('CompletePasswordResetInput', { description: 'With what somebody sets a new password by a link.' })
export class CompletePasswordResetInput {
  @Field(() => String, { description: 'The token of the link.' })
  token: string;

  @Field(() => String, { description: 'From 15 to 128 characters of any kind, and no well-known password.' })
  newPassword: string;
}

/** No rules on the fields, as above. */
@InputType('ChangePasswordInput', { description: 'The password that one has, and the one that one wants.' })
export class ChangePasswordInput {
  @Field(() => String, { description: 'The password that holds now.' })
  currentPassword: string;

  @Field(() => String, { description: 'From 15 to 128 characters of any kind, and no well-known password.' })
  newPassword: string;
}
