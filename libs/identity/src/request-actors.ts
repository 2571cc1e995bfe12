import { createParamDecorator, type ExecutionContext, Injectable } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import { bearerOf, DomainError, ErrorCode, isByCookie, type RequestContext, setCookie } from '#platform';
import { Actor } from './actor.js';
import { isMeantAsKey } from './api-key/api-key-token.js';
import { KeyBearers, refuseKeyInUrl } from './api-key/key-bearers.js';
import { invalidToken, SessionService } from './session.service.js';

const identified = new WeakMap<RequestContext, Actor>();

/** The actor of a GraphQL request; null before the guard of an operation has identified it, and where it could not. */
export function identifiedActor(context: RequestContext): Actor | null {
  return identified.get(context) ?? null;
}

/** The actor of a GraphQL request. The guard of the operation has identified it before any resolver runs. */
export function actorOf(context: RequestContext): Actor {
  const actor = identifiedActor(context);
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
    const token = bearerOf(context);
    if (token === null && isByCookie(context)) throw notFromOurPages();
    if (token === null && context.req?.headers['authorization'] !== undefined) throw invalidToken();
    const actor = token === null ? Actor.anonymous : await this.#bearer(token, context);
    identified.set(context, actor);
    return actor;
  }

  /** A cookie that opens nothing is taken away: no script of the page could, and it would keep out the next sign-in. */
  async #bearer(token: string, context: RequestContext): Promise<Actor> {
    const isCookie = isByCookie(context);
    try {
      if (!isMeantAsKey(token)) return await this.sessions.actorOf(token);
      if (isCookie) throw invalidToken(); // a key is for programs, which send it in the header
      return await this.keys.actorOf(token);
    } catch (error) {
      if (isCookie && error instanceof DomainError) setCookie(context, null);
      throw error;
    }
  }
}

/** What another site has a browser send is refused, whatever cookie goes with it. */
export function notFromOurPages(): DomainError {
  return new DomainError(
    ErrorCode.Unauthenticated,
    'A request with the session cookie must be a POST with the header "X-Recourse-CSRF: 1", sent by a page of the same origin. Send it so, or send a token as "Authorization: Bearer rcs_…".',
  );
}
