var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { createParamDecorator, Injectable } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import { bearerOf, DomainError, ErrorCode, isByCookie, setCookie } from '#platform';
import { Actor } from './actor.js';
import { isMeantAsKey } from './api-key/api-key-token.js';
import { KeyBearers, refuseKeyInUrl } from './api-key/key-bearers.js';
import { invalidToken, SessionService } from './session.service.js';
const identified = new WeakMap();
/** The actor of a GraphQL request. The guard of the operation has identified it before any resolver runs. */
export function actorOf(context) {
    const actor = identified.get(context);
    if (!actor)
        throw new Error('The actor was asked for outside an operation that the permission guard let pass.');
    return actor;
}
/** Parameter of a resolver: on whose behalf it is called. */
export const CurrentActor = createParamDecorator((_, context) => actorOf(GqlExecutionContext.create(context).getContext()));
/** Finds out who sends a request, once for all its operations. */
let RequestActors = class RequestActors {
    #identifying = new WeakMap();
    constructor(sessions, keys) {
        this.sessions = sessions;
        this.keys = keys;
    }
    /** @throws DomainError UNAUTHENTICATED when the request carries anything but the token of a live session, a live key or no token. */
    identify(context) {
        let identifying = this.#identifying.get(context);
        if (!identifying) {
            identifying = this.#actorOf(context);
            this.#identifying.set(context, identifying);
        }
        return identifying;
    }
    async #actorOf(context) {
        refuseKeyInUrl(context);
        const token = bearerOf(context);
        if (token === null && isByCookie(context))
            throw notFromOurPages();
        if (token === null && context.req?.headers['authorization'] !== undefined)
            throw invalidToken();
        const actor = token === null ? Actor.anonymous : await this.#bearer(token, context);
        identified.set(context, actor);
        return actor;
    }
    /** A cookie that opens nothing is taken away: no script of the page could, and it would keep out the next sign-in. */
    async #bearer(token, context) {
        const isCookie = isByCookie(context);
        try {
            if (!isMeantAsKey(token))
                return await this.sessions.actorOf(token);
            if (isCookie)
                throw invalidToken(); // a key is for programs, which send it in the header
            return await this.keys.actorOf(token);
        }
        catch (error) {
            if (isCookie && error instanceof DomainError)
                setCookie(context, null);
            throw error;
        }
    }
};
RequestActors = __decorate([
    Injectable(),
    __metadata("design:paramtypes", [SessionService,
        KeyBearers])
], RequestActors);
export { RequestActors };
/** What another site has a browser send is refused, whatever cookie goes with it. */
export function notFromOurPages() {
    return new DomainError(ErrorCode.Unauthenticated, 'A request with the session cookie must be a POST with the header "X-Recourse-CSRF: 1", sent by a page of the same origin. Send it so, or send a token as "Authorization: Bearer rcs_…".');
}
//# sourceMappingURL=request-actors.js.map