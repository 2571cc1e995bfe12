import { createParamDecorator, type ExecutionContext, Injectable } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { RequestContext } from '#platform';
import { Actor } from './actor.js';
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

  constructor(private readonly sessions: SessionService) {}

  /** @throws DomainError UNAUTHENTICATED when the request carries anything but the token of a live session or no token. */
  identify(context: RequestContext): Promise<Actor> {
    let identifying = this.#identifying.get(context);
    if (!identifying) {
      identifying = this.#actorOf(context);
      this.#identifying.set(context, identifying);
    }
    return identifying;
  }

  async #actorOf(context: RequestContext): Promise<Actor> {
    const header = context.req?.headers['authorization'];
    const actor = header === undefined ? Actor.anonymous : await this.sessions.actorOf(bearerToken(header));
    identified.set(context, actor);
    return actor;
  }
}

function bearerToken(header: string | string[]): string {
  const match = /^Bearer +(\S+)$/i.exec(String(header).trim()); // RFC 6750, 2.1; the scheme in any case, RFC 9110, 11.1
  if (!match) throw invalidToken();
  return match[1]!;
}
