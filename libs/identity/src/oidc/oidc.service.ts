import { Inject, Injectable, Logger } from '@nestjs/common';
import { recordEvent } from '#audit';
import { asCommand, DomainError, ErrorCode, globalId, notFound, UnitOfWork, withBearer } from '#platform';
import { standsAs } from '../policy/standing.js';
import { newSessionToken, sessionTokenHash } from '../session-token.js';
import { newSecret, nonceOf, secretHash, verifierOf } from './browser-binding.js';
import type { FederatedIdentityModel } from './federated-identity.model.js';
import { OpenIdProvider, ProviderFault } from './openid-provider.js';

/** Provides the provider of the settings, or `null` where they name none. */
export const OPENID_PROVIDER = Symbol('OpenID provider');

/** Somebody who is to be sent to the provider. */
export interface Departure {
  readonly url: string;
  /** For the cookie of the browser. */
  readonly browserSecret: string;
}

/** Why nobody was signed in and nothing was linked. */
export type OidcRefusal =
  | 'ATTEMPT_REFUSED'
  | 'PROVIDER_UNAVAILABLE'
  | 'PROVIDER_REFUSED'
  | 'PROVIDER_ANSWER_INVALID'
  | 'NO_ACCOUNT'
  | 'TAKEN'
  | 'SESSION_ENDED';

/** What came of coming back. */
export type Arrival =
  | { readonly outcome: 'SIGNED_IN'; readonly token: string }
  | { readonly outcome: 'LINKED' }
  | { readonly outcome: OidcRefusal; readonly isClaimed: boolean };

/** Sends people to the OpenID provider of the settings and takes them in when they come back. */
@Injectable()
export class OidcSignIn {
  constructor(
    private readonly work: UnitOfWork,
    @Inject(OPENID_PROVIDER) private readonly provider: OpenIdProvider | null,
  ) {}

  /**
   * Begins a sign-in. Open to everyone.
   *
   * @param clientPrefix as of `clientPrefixOf`.
   * @returns where to send the browser, or until when no more sign-ins can be begun from its network.
   * @throws ProviderFault when the provider does not answer.
   */
  async begin(clientPrefix: string | null): Promise<Departure | { readonly tryAgainAt: Date }> {
    return this.#reported(async () => {
      const { issuer, departure, hashes } = await this.#departure();
      const [row] = await this.#asVisitor(() =>
        this.work.rows<{ tryAgainAt: Date | null }>(
          'select access.begin_oidc_attempt($1, $2, $3, $4) as "tryAgainAt"',
          [issuer, ...hashes, clientPrefix],
        ),
      );
      return row?.tryAgainAt ? { tryAgainAt: row.tryAgainAt } : departure;
    });
  }

  /**
   * Begins to link a sign-in at the provider with the account of whoever asks.
   *
   * @throws DomainError FORBIDDEN without a fresh proof of who one is.
   * @throws DomainError CONFLICT when one is linked already, the provider does not answer, or the settings name none.
   */
  async beginLink(): Promise<Departure> {
    if (!this.provider) throw new DomainError(ErrorCode.Conflict, NO_PROVIDER);
    const { issuer, departure, hashes } = await this.#reported(() => this.#departure()).catch((error: unknown) => {
      if (!(error instanceof ProviderFault)) throw error;
      throw new DomainError(ErrorCode.Conflict, 'The OpenID provider does not answer. Try again later.');
    });
    const [row] = await this.work.run(() =>
      this.work.rows<{ outcome: string }>('select access.begin_federated_link($1, $2, $3) as outcome', [
        issuer,
        ...hashes,
      ]),
    );
    if (row?.outcome === 'LINKED_ALREADY') throw new DomainError(ErrorCode.Conflict, LINKED_ALREADY);
    if (row?.outcome !== 'BEGUN') throw new DomainError(ErrorCode.Forbidden, STEP_UP_FIRST);
    return departure;
  }

  /**
   * Takes in whoever comes back from the provider: at most once for each time that somebody was sent there.
   *
   * No connection is held while the provider is asked.
   *
   * @param query of the address that they came back to, with its question mark.
   * @param browserSecret as their browser kept it.
   */
  async arrive(query: string, browserSecret: string | null): Promise<Arrival> {
    const states = new URLSearchParams(query).getAll('state');
    const state = states.length === 1 ? states[0]! : null;
    const hashes = [secretHash(state), secretHash(browserSecret)] as const;
    if (state === null || browserSecret === null || hashes.includes(null)) {
      await this.#refuse(hashes[0] === null ? 'NO_STATE' : 'NO_COOKIE');
      return { outcome: 'ATTEMPT_REFUSED', isClaimed: false };
    }
    const [claim] = await this.#asVisitor(() =>
      this.work.rows<{ isClaimed: boolean }>('select access.claim_oidc_attempt($1, $2) as "isClaimed"', hashes),
    );
    if (!claim?.isClaimed) return { outcome: 'ATTEMPT_REFUSED', isClaimed: false };
    try {
      const { issuer, subject, assurance } = await this.#reported(() =>
        this.provider!.identify(query, state, nonceOf(browserSecret), verifierOf(browserSecret)),
      );
      const token = newSessionToken();
      const [row] = await this.#asVisitor(() =>
        this.work.rows<{ outcome: string }>('select access.complete_oidc_attempt($1, $2, $3, $4, $5, $6) as outcome', [
          ...hashes,
          issuer,
          subject,
          assurance,
          sessionTokenHash(token),
        ]),
      );
      return arrivalOf(row!.outcome, token);
    } catch (error) {
      if (!(error instanceof ProviderFault)) throw error;
      return { outcome: error.reason, isClaimed: true };
    }
  }

  /** Links of whoever asks, the oldest first. */
  async own(): Promise<FederatedIdentityModel[]> {
    const rows = await this.work.reading(() =>
      this.work.rows<FederatedIdentityModel>(
        'select id, issuer, linked_at as "linkedAt" from access.my_federated_identities()',
      ),
    );
    return rows.map((row) =>
      standsAs({ ...row, id: globalId('FederatedIdentity', row.id) }, { state: null, relations: ['OWN'] }),
    );
  }

  /** @throws DomainError NOT_FOUND when the asker has no link of this id. */
  async unlink(id: string): Promise<void> {
    const [row] = await this.work.run(() =>
      this.work.rows<{ isGone: boolean }>('select access.unlink_federated_identity($1) as "isGone"', [id]),
    );
    if (!row?.isGone) throw notFound('federated identity');
  }

  async #departure() {
    const [state, browserSecret] = [newSecret(), newSecret()];
    const url = await this.provider!.authorizationUrl(state, nonceOf(browserSecret), verifierOf(browserSecret));
    const issuer = await this.provider!.issuer();
    const hashes = [secretHash(state), secretHash(browserSecret)];
    return { issuer, hashes, departure: { url, browserSecret } };
  }

  /** Logs and leaves a trace of each answer of the provider that is not taken. */
  async #reported<T>(asking: () => Promise<T>): Promise<T> {
    try {
      return await asking();
    } catch (error) {
      if (!(error instanceof ProviderFault)) throw error;
      Logger.warn(`A sign-in at the OpenID provider came to nothing: ${error.message}`, 'OIDC');
      await this.#refuse(error.reason, error.code);
      throw error;
    }
  }

  async #refuse(reason: string, code: string | null = null): Promise<void> {
    await this.#asVisitor(() => recordEvent(this.work, 'federated-sign-in.refused', null, { reason, code }));
  }

  /** Whatever token the request came with: who signs in is nobody yet. */
  #asVisitor<T>(work: () => Promise<T>): Promise<T> {
    return asCommand('oidc.sign-in', () => withBearer(null, () => this.work.run(work)));
  }
}

function arrivalOf(outcome: string, token: string): Arrival {
  switch (outcome) {
    case 'SIGNED_IN':
      return { outcome, token };
    case 'LINKED':
      return { outcome };
    case 'NO_ACCOUNT':
    case 'TAKEN':
    case 'SESSION_ENDED':
      return { outcome, isClaimed: true };
    default:
      return { outcome: 'ATTEMPT_REFUSED', isClaimed: true };
  }
}

const NO_PROVIDER = 'This registry has no OpenID provider. The operator names one in the settings.';
const LINKED_ALREADY =
  'Your account is linked with a sign-in at this provider already. Remove that link first with unlinkFederatedIdentity.';
const STEP_UP_FIRST = 'Linking another way to sign in needs a fresh proof of who you are. Prove it again, then retry.';
