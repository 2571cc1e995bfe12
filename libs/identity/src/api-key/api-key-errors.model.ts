import { Field, Int, ObjectType } from '@nestjs/graphql';
import { UserErrorModel } from '#platform';
import { MAX_LIVE_KEYS } from './api-key.rules.js';

@ObjectType('TooManyApiKeys', {
  implements: () => UserErrorModel,
  description: 'As many keys of yours are live as one person may have.',
})
export class TooManyApiKeysModel extends UserErrorModel {
  override readonly typeName = 'TooManyApiKeys';

  @Field(() => Int, { description: 'How many keys of one person may be live at a time.' })
  readonly limit = MAX_LIVE_KEYS;

  constructor() {
    super(
      'TOO_MANY_API_KEYS',
      `You have ${MAX_LIVE_KEYS} live keys, and one person may have no more. Revoke one that is not used; see the query apiKeys.`,
      [],
    );
  }
}
