import { Args, Context, ID, Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import { keyOf, notFound, type RequestContext, Requires } from '#platform';
import { Permission } from '../permission.rules.js';
import { ViewerModel } from '../viewer.model.js';
import { bindingCookie } from './browser-binding.js';
import {
  BeginFederatedLinkPayloadModel,
  FederatedIdentityModel,
  UnlinkFederatedIdentityPayloadModel,
} from './federated-identity.model.js';
import { OidcSignIn } from './oidc.service.js';

@Resolver(() => ViewerModel)
export class FederatedIdentityResolver {
  constructor(private readonly oidc: OidcSignIn) {}

  @Mutation(() => BeginFederatedLinkPayloadModel, {
    description:
      'Begins to link a sign-in at the OpenID provider with one’s own account. Needs a fresh proof of who one is, and ' +
      'sets a cookie: open the answered address in the same browser. Open to whoever is signed in.',
  })
  @Requires(Permission.FederatedIdentityOwn)
  async beginFederatedLink(@Context() context: RequestContext): Promise<BeginFederatedLinkPayloadModel> {
    const { url, browserSecret } = await this.oidc.beginLink();
    context.res?.setHeader('set-cookie', bindingCookie(browserSecret));
    return { url, errors: [] };
  }

  @Mutation(() => UnlinkFederatedIdentityPayloadModel, {
    description:
      'Takes a link with a sign-in at an OpenID provider away. Sessions go on; signOutEverywhere ends them. Open to ' +
      'whoever is signed in.',
  })
  @Requires(Permission.FederatedIdentityOwn)
  async unlinkFederatedIdentity(
    @Args('id', { type: () => ID, description: 'Id of the link, from viewer.federatedIdentities.' }) id: string,
  ): Promise<UnlinkFederatedIdentityPayloadModel> {
    const key = keyOf(id, 'FederatedIdentity');
    if (key === null || !UUID.test(key)) throw notFound('federated identity');
    await this.oidc.unlink(key);
    return { errors: [] };
  }

  @ResolveField('federatedIdentities', () => [FederatedIdentityModel], {
    description: 'Sign-ins at OpenID providers that open one’s own account, the oldest link first.',
  })
  own(): Promise<FederatedIdentityModel[]> {
    return this.oidc.own();
  }
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
