import { Controller, Get, Inject, Req, Res } from '@nestjs/common';
import { clientPrefixOf, type RequestContext, setCookie, TRUSTED_PROXIES } from '#platform';
import { bindingCookie, browserSecretOf } from './browser-binding.js';
import { type OidcRefusalBody, PAGE_HEADERS, pageOf, pageThatGoesOn, REFUSALS } from './oidc.pages.js';
import { OidcSignIn, OPENID_PROVIDER } from './oidc.service.js';
import { type OpenIdProvider, ProviderFault } from './openid-provider.js';

type Request = NonNullable<RequestContext['req']> & { readonly url: string };

/** As much of Fastify's reply as is used. */
interface Reply {
  status(code: number): Reply;
  header(name: string, value: string): Reply;
  headers(values: Readonly<Record<string, string>>): Reply;
  type(contentType: string): Reply;
  redirect(url: string, code: number): Reply;
  send(body: unknown): Reply;
}

/** To the OpenID provider and back. Only where the settings name one: else its routes are not there. */
@Controller('auth/oidc')
export class OidcController {
  constructor(
    private readonly oidc: OidcSignIn,
    @Inject(TRUSTED_PROXIES) private readonly trustedProxies: number,
    @Inject(OPENID_PROVIDER) private readonly provider: OpenIdProvider,
  ) {}

  /** Sends the browser to sign in. Open to everyone. */
  @Get('start')
  async start(@Req() request: Request, @Res() reply: Reply): Promise<void> {
    try {
      const begun = await this.oidc.begin(clientPrefixOf({ req: request }, this.trustedProxies));
      if ('tryAgainAt' in begun) {
        const message = `Too many sign-ins were begun from your network. Try again at ${begun.tryAgainAt.toISOString()}.`;
        return refuse(request, reply, 'LIMIT_EXCEEDED', { status: 429, message });
      }
      reply.headers(PAGE_HEADERS).header('set-cookie', bindingCookie(begun.browserSecret)).redirect(begun.url, 302);
    } catch (error) {
      if (!(error instanceof ProviderFault)) throw error;
      refuse(request, reply, error.reason, REFUSALS[error.reason]);
    }
  }

  /** Takes the browser in again. The session goes into a cookie alone: no token stands on a page. */
  @Get('callback')
  async callback(@Req() request: Request, @Res() reply: Reply): Promise<void> {
    const { search } = new URL(request.url, 'http://localhost');
    const arrival = await this.oidc.arrive(search, browserSecretOf(headerOf(request, 'cookie')));
    if (!('isClaimed' in arrival) || arrival.isClaimed) reply.header('set-cookie', bindingCookie(null));
    if ('isClaimed' in arrival) return refuse(request, reply, arrival.outcome, REFUSALS[arrival.outcome]);
    const { continueTo } = this.provider.options;
    if (arrival.outcome === 'LINKED') return sendPage(reply, 200, pageThatGoesOn('The sign-in is linked', continueTo));
    setCookie({ res: { setHeader: (name, value) => void reply.header(name, value) } }, arrival.token);
    sendPage(reply, 200, pageThatGoesOn('You are signed in', continueTo));
  }
}

function refuse(
  request: Request,
  reply: Reply,
  code: OidcRefusalBody['error']['code'],
  { status, message }: { readonly status: number; readonly message: string },
): void {
  const accept = headerOf(request, 'accept') ?? '';
  if (accept.includes('text/html') || !accept.includes('json')) {
    return sendPage(reply, status, pageOf('You are not signed in', message));
  }
  reply
    .status(status)
    .headers(PAGE_HEADERS)
    .send({ error: { code, message } } satisfies OidcRefusalBody);
}

function sendPage(reply: Reply, status: number, page: string): void {
  reply.status(status).headers(PAGE_HEADERS).type('text/html; charset=utf-8').send(page);
}

function headerOf(request: Request, name: string): string | undefined {
  const value = request.headers[name];
  return value === undefined ? undefined : String(value);
}
