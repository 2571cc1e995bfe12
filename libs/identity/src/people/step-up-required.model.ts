import { ObjectType } from '@nestjs/graphql';
import { UserErrorModel } from '#platform';

@ObjectType('StepUpRequired', {
  implements: () => UserErrorModel,
  description: 'You must first show again, by a second factor, that it is you.',
})
export class StepUpRequiredModel extends UserErrorModel {
  override readonly typeName = 'StepUpRequired';

  constructor() {
    super('STEP_UP_REQUIRED', STEP_UP_FIRST, []);
  }
}

export const STEP_UP_FIRST =
  'This needs a fresh proof that it is you: step up with your second factor, and repeat the request within 5 minutes.';
