/** OpenID providers on loopback: a real one, and one that answers what it is told to. */
import { createHash, generateKeyPairSync, randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { base64url, exportJWK, type JWK, type JWTPayload, SignJWT } from 'jose';
import { Provider } from 'oidc-provider';

export const CLIENT_ID = 'recourse';
export const CLIENT_SECRET = 'a secret for tests, of no use elsewhere';

/** What the hostile provider does otherwise than it should. */
export interface Faults {
  /** Claims that replace those of an honest ID token; `undefined` takes one out. */
  readonly claims?: Readonly<Record<string, unknown>>;
  /** How the ID token is signed: by a key that is not published, not at all, or with a secret that the client has, too. */
  readonly signedBy?: 'STRANGER' | 'NOBODY' | 'CLIENT_SECRET' | 'PUBLIC_KEY';
  /** Answer of the token endpoint, as it is sent. */
  readonly body?: string;
  readonly type?: string;
  readonly status?: number;
  readonly location?: string;
  /** The token endpoint takes the request and says nothing. */
  readonly hangs?: boolean;
}

export interface HostileProvider {
  readonly issuer: string;
  /** The algorithms and names that it publishes; a test may change them. */
  readonly description: Record<string, unknown>;
  /** Signs somebody in who was sent to `url`, and has them come back with the query that this returns. */
  signIn(url: string, subject: string, faults?: Faults): string;
  /** Addresses that were asked for and that none of its own are. */
  readonly strangeRequests: string[];
  close(): Promise<void>;
}

interface Issued {
  readonly subject: string;
  readonly nonce: string;
  readonly challenge: string;
  readonly redirectUri: string;
  readonly faults: Faults;
}

export async function startHostileProvider(): Promise<HostileProvider> {
  const own = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const stranger = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const published: JWK = { ...(await exportJWK(own.publicKey)), kid: 'one', use: 'sig', alg: 'RS256' };
  const codes = new Map<string, Issued>();
  const strangeRequests: string[] = [];
  const description: Record<string, unknown> = {};

  const signed = (claims: JWTPayload, by: Faults['signedBy']): Promise<string> | string => {
    const header = (alg: string) => ({ alg, kid: 'one' });
    const secret = (key: string | Buffer) =>
      new SignJWT(claims).setProtectedHeader(header('HS256')).sign(Buffer.from(key));
    switch (by) {
      case 'NOBODY':
        return `${[header('none'), claims].map((part) => base64url.encode(JSON.stringify(part))).join('.')}.`;
      case 'CLIENT_SECRET':
        return secret(CLIENT_SECRET);
      case 'PUBLIC_KEY':
        return secret(own.publicKey.export({ type: 'spki', format: 'pem' }));
      case 'STRANGER':
        return new SignJWT(claims).setProtectedHeader(header('RS256')).sign(stranger.privateKey);
      case undefined:
        return new SignJWT(claims).setProtectedHeader(header('RS256')).sign(own.privateKey);
    }
  };

  const redeem = async (
    form: URLSearchParams,
    authorization: string | undefined,
  ): Promise<[number, unknown, Faults]> => {
    const issued = codes.get(form.get('code') ?? '');
    codes.delete(form.get('code') ?? '');
    const challenge = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url');
    const isHonest =
      issued?.challenge === challenge &&
      issued.redirectUri === form.get('redirect_uri') &&
      authorization === `Basic ${btoa(`${CLIENT_ID}:${encodeURIComponent(CLIENT_SECRET).replaceAll('%20', '+')}`)}`;
    if (!isHonest) return [400, { error: 'invalid_grant' }, {}];
    const now = Math.floor(Date.now() / 1000);
    const claims: JWTPayload = {
      iss: issuer,
      sub: issued.subject,
      aud: CLIENT_ID,
      nonce: issued.nonce,
      iat: now,
      exp: now + 60,
      email: 'researcher@example.org', // of an account that there is: nobody may look at it
      ...issued.faults.claims,
    };
    const idToken = await signed(JSON.parse(JSON.stringify(claims)) as JWTPayload, issued.faults.signedBy);
    return [
      200,
      { access_token: randomBytes(16).toString('hex'), token_type: 'Bearer', id_token: idToken },
      issued.faults,
    ];
  };

  const { url: issuer, close } = await serve((request, response) => void answer(request, response));
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { pathname } = new URL(request.url!, 'http://localhost');
    const json = (status: number, body: unknown, faults: Faults = {}): void => {
      if (faults.hangs) return;
      response
        .writeHead(faults.status ?? status, {
          'content-type': faults.type ?? 'application/json',
          ...(faults.location ? { location: faults.location } : {}),
        })
        .end(faults.body ?? JSON.stringify(body));
    };
    switch (pathname) {
      case '/.well-known/openid-configuration':
        return json(200, description, { body: description['body'] as string });
      case '/jwks':
        return json(200, { keys: [published] });
      case '/token':
        return json(...(await redeem(new URLSearchParams(await textOf(request)), request.headers.authorization)));
      default:
        strangeRequests.push(pathname);
        return json(404, {});
    }
  };
  Object.assign(description, {
    issuer,
    authorization_endpoint: `${issuer}/authorize`,
    token_endpoint: `${issuer}/token`,
    jwks_uri: `${issuer}/jwks`,
    response_types_supported: ['code'],
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: ['RS256'],
  });
  return {
    issuer,
    description,
    strangeRequests,
    close,
    signIn: (url, subject, faults = {}) => {
      const { searchParams } = new URL(url);
      const code = randomBytes(16).toString('hex');
      codes.set(code, {
        subject,
        nonce: searchParams.get('nonce')!,
        challenge: searchParams.get('code_challenge')!,
        redirectUri: searchParams.get('redirect_uri')!,
        faults,
      });
      return `?${new URLSearchParams({ code, state: searchParams.get('state')! }).toString()}`;
    },
  };
}

export interface RealProvider {
  readonly issuer: string;
  /** Signs a browser in that was sent to `url`, and returns the query with which it comes back. */
  signIn(url: string, subject: string, methods?: readonly string[]): Promise<string>;
  close(): Promise<void>;
}

/** The package oidc-provider, whose people sign in by naming themselves. */
export async function startRealProvider(redirectUri: string): Promise<RealProvider> {
  let arriving: { readonly accountId: string; readonly amr: string[] } = { accountId: '', amr: [] };
  let answer: RequestListener = (_, response) => void response.end();
  const { url: issuer, close } = await serve((request, response) => answer(request, response));
  const provider: Provider = new Provider(issuer, {
    clients: [{ client_id: CLIENT_ID, client_secret: CLIENT_SECRET, redirect_uris: [redirectUri] }],
    claims: { openid: ['sub', 'acr', 'amr', 'auth_time'] },
    features: { devInteractions: { enabled: false } },
    cookies: { keys: ['for tests'] },
    findAccount: (_, accountId) => ({ accountId, claims: () => ({ sub: accountId, email: 'researcher@example.org' }) }),
    loadExistingGrant: async ({ oidc }) => {
      const grant = new provider.Grant({ accountId: oidc.account!.accountId, clientId: oidc.client!.clientId });
      grant.addOIDCScope('openid');
      await grant.save();
      return grant;
    },
  });
  const callback = provider.callback();
  answer = (request, response) =>
    request.url!.startsWith('/interaction/')
      ? void provider.interactionFinished(request, response, { login: arriving }, { mergeWithLastSubmission: false })
      : void callback(request, response);
  return {
    issuer,
    close,
    signIn: async (url, accountId, methods = []) => {
      arriving = { accountId, amr: [...methods] };
      const cookies = new Map<string, string>();
      for (let next = url; ;) {
        if (next.startsWith(redirectUri)) return new URL(next).search;
        const response = await fetch(next, {
          redirect: 'manual',
          headers: { cookie: [...cookies].map((pair) => pair.join('=')).join('; ') },
        });
        for (const cookie of response.headers.getSetCookie()) {
          const [name, value] = cookie.split(';')[0]!.split('=');
          cookies.set(name!, value!);
        }
        const location = response.headers.get('location');
        if (!location) throw new Error(`The provider stopped with ${response.status}: ${await response.text()}`);
        next = new URL(location, next).href;
      }
    },
  };
}

async function serve(listener: RequestListener): Promise<{ readonly url: string; close(): Promise<void> }> {
  const server: Server = createServer(listener);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

async function textOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString();
}
