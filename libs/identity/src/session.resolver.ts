import { Inject } from '@nestjs/common';
import { Args, Context, ID, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  clientPrefixOf,
  comesFromOurPages,
  isByCookie,
  keyOf,
  notFound,
  type RequestContext,
  Requires,
  setCookie,
  TRUSTED_PROXIES,
} from '#platform';
import { Actor } from './actor.js';
import { Permission } from './permission.rules.js';
import { CurrentActor, notFromOurPages } from './request-actors.js';
import { EndSessionPayloadModel, SessionModel, SignOutEverywherePayloadModel } from './session.model.js';
import { SessionService } from './session.service.js';
import { SessionCarrier, SignInInput } from './sign-in.input.js';
import { SignInPayloadModel, SignOutPayloadModel } from './sign-in.model.js';
import { ViewerModel } from './viewer.model.js';

@Resolver(() => ViewerModel)
export class SessionResolver {
  constructor(
    private readonly sessions: SessionService,
    @Inject(TRUSTED_PROXIES) private readonly trustedProxies: number,
  ) {}

  @Query(() => ViewerModel, {
    nullable: true,
    description: 'The person who is signed in; null when nobody is. Open to everyone.',
  })
  @Requires(Permission.ViewerRead)
  viewer(@CurrentActor() actor: Actor): Promise<ViewerModel | null> {
    return this.sessions.viewerOf(actor);
  }

  @Mutation(() => SignInPayloadModel, {
    description: 'Begins a session of at most 12 hours, with a token of its own. Open to everyone.',
  })
  @Requires(Permission.SessionSignIn)
  async signIn(
    @Args('input', { type: () => SignInInput, description: 'With what to sign in.' }) input: SignInInput,
    @Context() context: RequestContext,
  ): Promise<SignInPayloadModel> {
    const place = { clientPrefix: clientPrefixOf(context, this.trustedProxies), device: input.device ?? null };
    const isForCookie = input.session === SessionCarrier.COOKIE;
    if (isForCookie && !comesFromOurPages(context)) throw notFromOurPages();
    const begun = await this.sessions.signIn(input.email, input.password, place);
    if (isForCookie) setCookie(context, begun.token);
    return { ...begun, token: isForCookie ? null : begun.token, errors: [] };
  }

  @Mutation(() => SignOutPayloadModel, {
    description: 'Ends the session that the request was sent with. Open to whoever is signed in.',
  })
  @Requires(Permission.SessionOwn)
  async signOut(@Context() context: RequestContext): Promise<SignOutPayloadModel> {
    await this.sessions.signOut();
    if (isByCookie(context)) setCookie(context, null);
    return { errors: [] };
  }

  @Mutation(() => SignOutEverywherePayloadModel, {
    description: 'Ends all sessions of the person who asks, this one too. Open to whoever is signed in.',
  })
  @Requires(Permission.SessionOwn)
  async signOutEverywhere(@Context() context: RequestContext): Promise<SignOutEverywherePayloadModel> {
    await this.sessions.signOutEverywhere();
    if (isByCookie(context)) setCookie(context, null);
    return { errors: [] };
  }

  @Mutation(() => EndSessionPayloadModel, {
    description: 'Ends one session of the person who asks. Open to whoever is signed in.',
  })
  @Requires(Permission.SessionOwn)
  async endSession(
    @Args('id', { type: () => ID, description: 'Id of the session, from viewer.sessions.' }) id: string,
  ): Promise<EndSessionPayloadModel> {
    const key = keyOf(id, 'Session');
    if (key === null || !UUID.test(key)) throw notFound('session');
    await this.sessions.end(key);
    return { errors: [] };
  }

  @ResolveField('sessions', () => [SessionModel], {
    description: 'Sessions of one’s own that have not ended, the newest first.',
  })
  own(): Promise<readonly SessionModel[]> {
    return this.sessions.own();
  }
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
