import { Field, ID, ObjectType } from '@nestjs/graphql';
import { UserErrorModel } from '#platform';

@ObjectType('Session', { description: 'A sign-in of one’s own that has not ended.' })
export class SessionModel {
  @Field(() => ID, { description: 'Opaque id of the session; it opens nothing.' })
  id: string;

  @Field(() => Date, { description: 'When it began.' })
  createdAt: Date;

  @Field(() => Date, { description: 'When it was last used, up to a minute late.' })
  lastSeenAt: Date;

  @Field(() => Date, { description: 'When it ends at the latest.' })
  expiresAt: Date;

  @Field(() => Boolean, { description: 'Whether this request was sent with it.' })
  isCurrent: boolean;
}

@ObjectType('SignOutEverywherePayload', { description: 'What came of ending all sessions of one’s own.' })
export class SignOutEverywherePayloadModel {
  @Field(() => [UserErrorModel], { description: 'Why they were not ended; empty when they were.' })
  errors: readonly UserErrorModel[];
}

@ObjectType('EndSessionPayload', { description: 'What came of ending a session of one’s own.' })
export class EndSessionPayloadModel {
  @Field(() => [UserErrorModel], { description: 'Why it was not ended; empty when it was.' })
  errors: readonly UserErrorModel[];
}
