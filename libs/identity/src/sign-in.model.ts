import { Field, ObjectType } from '@nestjs/graphql';
import { UserErrorModel } from '#platform';
import { ViewerModel } from './viewer.model.js';

@ObjectType('SignInFailed', {
  implements: () => UserErrorModel,
  description: 'Nobody was signed in. Says the same of an unknown e-mail, a wrong password and a disabled account.',
})
export class SignInFailedModel extends UserErrorModel {
  override readonly typeName = 'SignInFailed';

  constructor() {
    super('SIGN_IN_FAILED', 'E-mail or password is wrong.', []);
  }
}

@ObjectType('SignInPayload', { description: 'What came of signing in.' })
export class SignInPayloadModel {
  @Field(() => String, {
    nullable: true,
    description:
      'Secret to send with every request as "Authorization: Bearer <token>". It is shown this once. Null when refused.',
  })
  token: string | null;

  @Field(() => Date, {
    nullable: true,
    description:
      'When the session ends at the latest. It ends sooner when it is not used for 30 minutes. Null when refused.',
  })
  expiresAt: Date | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Secret by which this device is known when it signs in again; keep it beside the password. Null when refused.',
  })
  device: string | null;

  @Field(() => ViewerModel, { nullable: true, description: 'Who has signed in. Null when refused.' })
  viewer: ViewerModel | null;

  @Field(() => [UserErrorModel], { description: 'Why nobody was signed in; empty when someone was.' })
  errors: readonly UserErrorModel[];
}

@ObjectType('SignOutPayload', { description: 'What came of signing out.' })
export class SignOutPayloadModel {
  @Field(() => [UserErrorModel], { description: 'Why the session was not ended; empty when it was.' })
  errors: readonly UserErrorModel[];
}
