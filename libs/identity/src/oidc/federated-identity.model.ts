import { Field, ID, ObjectType } from '@nestjs/graphql';
import { UserErrorModel } from '#platform';

@ObjectType('FederatedIdentity', {
  description:
    'A sign-in at an OpenID provider that opens one’s own account. What the provider calls you is not shown.',
})
export class FederatedIdentityModel {
  @Field(() => ID, { description: 'Opaque id of the link; it opens nothing.' })
  id: string;

  @Field(() => String, { description: 'Address of the provider, by which it names itself.' })
  issuer: string;

  @Field(() => Date, { description: 'When it was linked.' })
  linkedAt: Date;
}

@ObjectType('BeginFederatedLinkPayload', { description: 'What came of asking to link a sign-in at the provider.' })
export class BeginFederatedLinkPayloadModel {
  @Field(() => String, {
    nullable: true,
    description:
      'Address at the provider to open in this same browser, within ten minutes. It is good once. Null when refused.',
  })
  url: string | null;

  @Field(() => [UserErrorModel], { description: 'Why nothing was begun; empty when it was.' })
  errors: readonly UserErrorModel[];
}

@ObjectType('UnlinkFederatedIdentityPayload', { description: 'What came of taking a link away.' })
export class UnlinkFederatedIdentityPayloadModel {
  @Field(() => [UserErrorModel], { description: 'Why it was not taken away; empty when it was.' })
  errors: readonly UserErrorModel[];
}
