import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '#platform';
import { Actor } from './actor.js';
import { Permission } from './permission.rules.js';
import { CurrentActor } from './request-actors.js';
import { SessionService } from './session.service.js';
import { SignInInput } from './sign-in.input.js';
import { SignInPayloadModel, SignOutPayloadModel } from './sign-in.model.js';
import { ViewerModel } from './viewer.model.js';

@Resolver()
export class SessionResolver {
  constructor(private readonly sessions: SessionService) {}

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
  ): Promise<SignInPayloadModel> {
    return { ...(await this.sessions.signIn(input.email, input.password)), errors: [] };
  }

  @Mutation(() => SignOutPayloadModel, {
    description: 'Ends the session that the request was sent with. Open to whoever is signed in.',
  })
  @Requires(Permission.SessionOwn)
  async signOut(@CurrentActor() actor: Actor): Promise<SignOutPayloadModel> {
    await this.sessions.signOut(actor);
    return { errors: [] };
  }
}
