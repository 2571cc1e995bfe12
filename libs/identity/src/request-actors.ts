import { createParamDecorator, type ExecutionContext, Injectable } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import { bearerOf, type RequestContext } from '#platform';
import { Actor } from './actor.js';
import { isMeantAsKey } from './api-key/api-key-token.js';
import { KeyBearers, refuseKeyInUrl } from './api-key/key-bearers.js';
import { invalidToken, SessionService } from './session.service.js';

const identified = new WeakMap<RequestContext, Actor>();

/** The actor of a GraphQL request. The guard of the operation has identified it before any resolver runs. */
export function actorOf(context: RequestContext): Actor {
  const actor = identified.get(context);
  if (!actor) throw new Error('The actor was asked for outside an operation that the permission guard let pass.');
  return actor;
}

/** Parameter of a resolver: on whose behalf it is called. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext) =>
  actorOf(GqlExecutionContext.create(context).getContext<RequestContext>()),
);

/** Finds out who sends a request, once for all its operations. */
@Injectable()
export class RequestActors {
  readonly #identifying = new WeakMap<RequestContext, Promise<Actor>>();

  constructor(
    private readonly sessions: SessionService,
    private readonly keys: KeyBearers,
  ) {}

  /** @throws DomainError UNAUTHENTICATED when the request carries anything but the token of a live session, a live key or no token. */
  identify(context: RequestContext): Promise<Actor> {
    let identifying = this.#identifying.get(context);
    if (!identifying) {
      identifying = this.#actorOf(context);
      this.#identifying.set(context, identifying);
    }
    return identifying;
  }

  async #actorOf(context: RequestContext): Promise<Actor> {
    refuseKeyInUrl(context);
    const header = context.req?.headers['authorization'];
    const token = bearerOf(context);
    if (header !== undefined && token === null) throw invalidToken();
    const actor = token === null ? Actor.anonymous : await this.#bearer(token);
    identified.set(context, actor);
    return actor;
  }

  #bearer(token: string): Promise<Actor> {
    return isMeantAsKey(token) ? this.keys.actorOf(token) : this.sessions.actorOf(token);
  }
}
