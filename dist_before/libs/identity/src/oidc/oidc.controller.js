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
import { Controller, Get, Inject, Req, Res } from '@nestjs/common';
import { clientPrefixOf, setCookie, TRUSTED_PROXIES } from '#platform';
import { bindingCookie, browserSecretOf } from './browser-binding.js';
import { PAGE_HEADERS, pageOf, pageThatGoesOn, REFUSALS } from './oidc.pages.js';
import { OidcSignIn, OPENID_PROVIDER } from './oidc.service.js';
import { ProviderFault } from './openid-provider.js';
/** To the OpenID provider and back. Only where the settings name one: else its routes are not there. */
let OidcController = class OidcController {
    constructor(oidc, trustedProxies, provider) {
        this.oidc = oidc;
        this.trustedProxies = trustedProxies;
        this.provider = provider;
    }
    /** Sends the browser to sign in. Open to everyone. */
    async start(request, reply) {
        try {
            const begun = await this.oidc.begin(clientPrefixOf({ req: request }, this.trustedProxies));
            if ('tryAgainAt' in begun) {
                const message = `Too many sign-ins were begun from your network. Try again at ${begun.tryAgainAt.toISOString()}.`;
                return refuse(request, reply, 'LIMIT_EXCEEDED', { status: 429, message });
            }
            reply.headers(PAGE_HEADERS).header('set-cookie', bindingCookie(begun.browserSecret)).redirect(begun.url, 302);
        }
        catch (error) {
            if (!(error instanceof ProviderFault))
                throw error;
            refuse(request, reply, error.reason, REFUSALS[error.reason]);
        }
    }
    /** Takes the browser in again. The session goes into a cookie alone: no token stands on a page. */
    async callback(request, reply) {
        const { search } = new URL(request.url, 'http://localhost');
        const arrival = await this.oidc.arrive(search, browserSecretOf(headerOf(request, 'cookie')));
        if (!('isClaimed' in arrival) || arrival.isClaimed)
            reply.header('set-cookie', bindingCookie(null));
        if ('isClaimed' in arrival)
            return refuse(request, reply, arrival.outcome, REFUSALS[arrival.outcome]);
        const { continueTo } = this.provider.options;
        if (arrival.outcome === 'LINKED')
            return sendPage(reply, 200, pageThatGoesOn('The sign-in is linked', continueTo));
        setCookie({ res: { setHeader: (name, value) => void reply.header(name, value) } }, arrival.token);
        sendPage(reply, 200, pageThatGoesOn('You are signed in', continueTo));
    }
};
__decorate([
    Get('start'),
    __param(0, Req()),
    __param(1, Res()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, Object]),
    __metadata("design:returntype", Promise)
], OidcController.prototype, "start", null);
__decorate([
    Get('callback'),
    __param(0, Req()),
    __param(1, Res()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, Object]),
    __metadata("design:returntype", Promise)
], OidcController.prototype, "callback", null);
OidcController = __decorate([
    Controller('auth/oidc'),
    __param(1, Inject(TRUSTED_PROXIES)),
    __param(2, Inject(OPENID_PROVIDER)),
    __metadata("design:paramtypes", [OidcSignIn, Number, Function])
], OidcController);
export { OidcController };
function refuse(request, reply, code, { status, message }) {
    const accept = headerOf(request, 'accept') ?? '';
    if (accept.includes('text/html') || !accept.includes('json')) {
        return sendPage(reply, status, pageOf('You are not signed in', message));
    }
    reply
        .status(status)
        .headers(PAGE_HEADERS)
        .send({ error: { code, message } });
}
function sendPage(reply, status, page) {
    reply.status(status).headers(PAGE_HEADERS).type('text/html; charset=utf-8').send(page);
}
function headerOf(request, name) {
    const value = request.headers[name];
    return value === undefined ? undefined : String(value);
}
//# sourceMappingURL=oidc.controller.js.map