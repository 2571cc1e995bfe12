var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { Inject } from '@nestjs/common';
import { Args, Context, ID, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { clientPrefixOf, comesFromOurPages, isByCookie, keyOf, notFound, Requires, setCookie, TRUSTED_PROXIES, } from '#platform';
import { Actor } from './actor.js';
import { Permission } from './permission.rules.js';
import { CurrentActor, notFromOurPages } from './request-actors.js';
import { EndSessionPayloadModel, SessionModel, SignOutEverywherePayloadModel } from './session.model.js';
import { SessionService } from './session.service.js';
import { SessionCarrier, SignInInput } from './sign-in.input.js';
import { SignInPayloadModel, SignOutPayloadModel } from './sign-in.model.js';
import { ViewerModel } from './viewer.model.js';
let SessionResolver = class SessionResolver {
    constructor(sessions, trustedProxies) {
        this.sessions = sessions;
        this.trustedProxies = trustedProxies;
    }
    viewer(actor) {
        return this.sessions.viewerOf(actor);
    }
    async signIn(input, context) {
        const place = { clientPrefix: clientPrefixOf(context, this.trustedProxies), device: input.device ?? null };
        const isForCookie = input.session === SessionCarrier.COOKIE;
        if (isForCookie && !comesFromOurPages(context))
            throw notFromOurPages();
        const begun = await this.sessions.signIn(input.email, input.password, place);
        if (isForCookie)
            setCookie(context, begun.token);
        return { ...begun, token: isForCookie ? null : begun.token, errors: [] };
    }
    async signOut(context) {
        await this.sessions.signOut();
        if (isByCookie(context))
            setCookie(context, null);
        return { errors: [] };
    }
    async signOutEverywhere(context) {
        await this.sessions.signOutEverywhere();
        if (isByCookie(context))
            setCookie(context, null);
        return { errors: [] };
    }
    async endSession(id) {
        const key = keyOf(id, 'Session');
        if (key === null || !UUID.test(key))
            throw notFound('session');
        await this.sessions.end(key);
        return { errors: [] };
    }
    own() {
        return this.sessions.own();
    }
};
__decorate([
    Query(() => ViewerModel, {
        nullable: true,
        description: 'The person who is signed in; null when nobody is. Open to everyone.',
    }),
    Requires(Permission.ViewerRead),
    __param(0, CurrentActor()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Actor]),
    __metadata("design:returntype", Promise)
], SessionResolver.prototype, "viewer", null);
__decorate([
    Mutation(() => SignInPayloadModel, {
        description: 'Begins a session of at most 12 hours, with a token of its own. Open to everyone.',
    }),
    Requires(Permission.SessionSignIn),
    __param(0, Args('input', { type: () => SignInInput, description: 'With what to sign in.' })),
    __param(1, Context()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [SignInInput, Object]),
    __metadata("design:returntype", Promise)
], SessionResolver.prototype, "signIn", null);
__decorate([
    Mutation(() => SignOutPayloadModel, {
        description: 'Ends the session that the request was sent with. Open to whoever is signed in.',
    }),
    Requires(Permission.SessionOwn),
    __param(0, Context()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object]),
    __metadata("design:returntype", Promise)
], SessionResolver.prototype, "signOut", null);
__decorate([
    Mutation(() => SignOutEverywherePayloadModel, {
        description: 'Ends all sessions of the person who asks, this one too. Open to whoever is signed in.',
    }),
    Requires(Permission.SessionOwn),
    __param(0, Context()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object]),
    __metadata("design:returntype", Promise)
], SessionResolver.prototype, "signOutEverywhere", null);
__decorate([
    Mutation(() => EndSessionPayloadModel, {
        description: 'Ends one session of the person who asks. Open to whoever is signed in.',
    }),
    Requires(Permission.SessionOwn),
    __param(0, Args('id', { type: () => ID, description: 'Id of the session, from viewer.sessions.' })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [String]),
    __metadata("design:returntype", Promise)
], SessionResolver.prototype, "endSession", null);
__decorate([
    ResolveField('sessions', () => [SessionModel], {
        description: 'Sessions of one’s own that have not ended, the newest first.',
    }),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", []),
    __metadata("design:returntype", Promise)
], SessionResolver.prototype, "own", null);
SessionResolver = __decorate([
    Resolver(() => ViewerModel),
    __param(1, Inject(TRUSTED_PROXIES)),
    __metadata("design:paramtypes", [SessionService, Number])
], SessionResolver);
export { SessionResolver };
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
//# sourceMappingURL=session.resolver.js.map