import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type CountedPage, PageArgs, Requires } from '#platform';
import { Actor } from '../actor.js';
import { Permission } from '../permission.rules.js';
import { CurrentActor } from '../request-actors.js';
import { CreateApiKeyInput, RevokeApiKeyInput } from './api-key.input.js';
import {
  ApiKeyConnectionModel,
  type ApiKeyModel,
  CreateApiKeyPayloadModel,
  RevokeApiKeyPayloadModel,
} from './api-key.model.js';
import { ApiKeys } from './api-keys.service.js';

@Resolver()
export class ApiKeyResolver {
  constructor(private readonly keys: ApiKeys) {}

  @Query(() => ApiKeyConnectionModel, {
    name: 'apiKeys',
    description:
      'Your keys, newest first, with those that have ended; for administrators, everybody’s. Open to whoever is signed in.',
  })
  @Requires(Permission.ApiKeyOwn)
  list(@Args() args: PageArgs): Promise<CountedPage<ApiKeyModel>> {
    return this.keys.page(args);
  }

  @Mutation(() => CreateApiKeyPayloadModel, {
    description:
      'Makes a key for a program to read with, and shows it this once. Refused with ValidationFailed or TooManyApiKeys. Open to whoever is signed in.',
  })
  @Requires(Permission.ApiKeyOwn)
  async createApiKey(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The key to be made.' }) input: CreateApiKeyInput,
  ): Promise<CreateApiKeyPayloadModel> {
    return { ...(await this.keys.create(actor, input)), errors: [] };
  }

  @Mutation(() => RevokeApiKeyPayloadModel, {
    description:
      'Revokes a key of yours, or, as an administrator, anybody’s: no request that begins afterwards passes with it. Open to whoever is signed in.',
  })
  @Requires(Permission.ApiKeyOwn)
  async revokeApiKey(
    @Args('input', { description: 'The key to be revoked.' }) input: RevokeApiKeyInput,
  ): Promise<RevokeApiKeyPayloadModel> {
    return { apiKey: await this.keys.revoke(input.id), errors: [] };
  }
}
