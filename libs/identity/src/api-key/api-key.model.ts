import { Field, ID, ObjectType } from '@nestjs/graphql';
import { connectionOf, UserErrorModel } from '#platform';
import { PersonModel } from '../organisation/organisation.model.js';
import { Role } from '../role.rules.js';

@ObjectType('ApiKey', {
  description:
    'A secret with which a program reads, sent as "Authorization: Bearer rck_…". Shown to whoever made it and to administrators, never with the secret.',
})
export class ApiKeyModel {
  @Field(() => ID, { description: 'Opaque id.' })
  id: string;

  @Field(() => String, { description: 'How the key begins, by which it can be told from others. Not a secret.' })
  startsWith: string;

  @Field(() => String, { description: 'What it is for, in the words of whoever made it.' })
  label: string;

  @Field(() => [Role], {
    description:
      'Roles that it carries: ANALYST, which reads records of public cases, or none, which reads what is public. They act only while whoever made it may give them.',
  })
  roles: readonly Role[];

  @Field(() => PersonModel, { description: 'Who made it. When their account is disabled, the key opens nothing.' })
  createdBy: PersonModel;

  @Field(() => Date, { description: 'When it was made.' })
  createdAt: Date;

  @Field(() => Date, { description: 'When it ends; at most 366 days after it was made.' })
  expiresAt: Date;

  @Field(() => Date, { nullable: true, description: 'When it was last used, up to a minute late; null when never.' })
  lastUsedAt: Date | null;

  @Field(() => Date, { nullable: true, description: 'When it was revoked; null when it was not.' })
  revokedAt: Date | null;
}

export const ApiKeyConnectionModel = connectionOf(ApiKeyModel, 'ApiKey');

@ObjectType('CreateApiKeyPayload', { description: 'What came of making a key.' })
export class CreateApiKeyPayloadModel {
  @Field(() => String, {
    nullable: true,
    description:
      'The key, to send as "Authorization: Bearer <key>". It is shown this once and cannot be read again. Null when refused.',
  })
  key?: string | null;

  @Field(() => ApiKeyModel, { nullable: true, description: 'What is known of the key. Null when refused.' })
  apiKey?: ApiKeyModel | null;

  @Field(() => [UserErrorModel], { description: 'Why no key was made; empty when one was.' })
  errors: readonly UserErrorModel[];
}

@ObjectType('RevokeApiKeyPayload', { description: 'What came of revoking a key.' })
export class RevokeApiKeyPayloadModel {
  @Field(() => ApiKeyModel, { nullable: true, description: 'The key as it is now. Null when refused.' })
  apiKey?: ApiKeyModel | null;

  @Field(() => [UserErrorModel], { description: 'Why the key was not revoked; empty when it is.' })
  errors: readonly UserErrorModel[];
}
