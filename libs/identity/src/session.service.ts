import { AsyncResource } from 'node:async_hooks';
import { createHash } from 'node:crypto';
import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { DomainError, ErrorCode, globalId, notFound, Refused, UnitOfWork, withBearer } from '#platform';
import { emailOf } from './account.rules.js';
import { Actor } from './actor.js';
import { Arrivals } from './arrivals.js';
import { type Challenge, Passwords } from './passwords.js';
import { standsAs } from './policy/standing.js';
import { deviceTokenHash, newDeviceToken, newSessionToken, sessionTokenHash } from './session-token.js';
import type { SessionModel } from './session.model.js';
import { SignInFailedModel } from './sign-in.model.js';
import type { ViewerModel } from './viewer.model.js';

/** A session that has just begun. */
export interface NewSession {
  /** The secret to send with every request; it cannot be read again. */
  readonly token: string;
  readonly expiresAt: Date;
  /** Secret by which the next sign-in from the same device is known; the one that was sent, where it was known. */
  readonly device: string;
  readonly viewer: ViewerModel;
}

/** From where somebody signs in, as far as it is known. */
export interface SignInPlace {
  /** As of {@link clientPrefixOf}. */
  readonly clientPrefix?: string | null;
  /** Token of a device that has signed in before. */
  readonly device?: string | null;
}

/** Begins, recognises and ends sessions. */
@Injectable()
export class SessionService implements OnModuleDestroy {
  /** Where the service was made: outside the transaction of any operation. */
  readonly #outside = new AsyncResource('SessionService');

  /** Notes of use that are being written, by session. */
  readonly #noting = new Map<string, Promise<void>>();

  constructor(
    private readonly work: UnitOfWork,
    private readonly passwords: Passwords,
    private readonly arrivals: Arrivals,
  ) {}

  /**
   * Begins a session with a token of its own, whatever token the request came with.
   *
   * An unknown e-mail, a wrong password and a disabled account get the same answer after the same work. No connection
   * is held while the password is hashed.
   *
   * @throws Refused SignInFailed.
   * @throws DomainError LIMIT_EXCEEDED when too many people are signing in at once, or too many tries have failed.
   */
  async signIn(email: string, password: string, place: SignInPlace = {}): Promise<NewSession> {
    const account = emailOf(email) ?? createHash('sha256').update(email).digest('hex'); // which is nobody's address
    const clientPrefix = place.clientPrefix ?? null;
    const deviceHash = deviceTokenHash(place.device ?? '');
    const { tryAgainAt, ...challenge } = await this.#challenge([account, clientPrefix, deviceHash]);
    if (tryAgainAt) throw tooManyTries(tryAgainAt);
    const proof = await this.passwords.proof(password, challenge);
    const token = newSessionToken();
    const newDevice = newDeviceToken();
    const [counted] = await this.#apart(() =>
      this.work.run(() =>
        this.work.rows<{ tryAgainAt: Date | null }>(COUNT_TRY, [account, proof, clientPrefix, deviceHash]),
      ),
    );
    if (counted!.tryAgainAt) throw tooManyTries(counted!.tryAgainAt);
    const begin = () =>
      this.work.run(async () => {
        const [tried] = await this.work.rows<Tried>(SIGN_IN, [
          account,
          proof,
          sessionTokenHash(token),
          clientPrefix,
          deviceHash,
          deviceTokenHash(newDevice),
        ]);
        return { ...tried!, viewer: tried!.isSignedIn ? await this.#viewer() : null };
      });
    const { isKnownDevice, viewer } = await this.#apart(() => withBearer(token, begin));
    if (!viewer) throw new Refused([new SignInFailedModel()]);
    const device = isKnownDevice ? place.device! : newDevice;
    return { token, expiresAt: viewer.sessionExpiresAt, device, viewer };
  }

  /** Ends the session that the request came with; its token is refused from the next request on. */
  async signOut(): Promise<void> {
    await this.work.run(() => this.work.rows('select access.sign_out()'));
  }

  /** Ends all sessions of whoever asks, the one that the request came with included. */
  async signOutEverywhere(): Promise<void> {
    await this.work.run(() => this.work.rows('select access.sign_out_everywhere()'));
  }

  /** @throws DomainError NOT_FOUND when the asker has no live session of this id. */
  async end(id: string): Promise<void> {
    const [row] = await this.work.run(() =>
      this.work.rows<{ hasEnded: boolean }>('select access.end_my_session($1) as "hasEnded"', [id]),
    );
    if (!row?.hasEnded) throw notFound('session');
  }

  /** Live sessions of whoever asks, the newest first. */
  async own(): Promise<SessionModel[]> {
    const rows = await this.work.reading(() => this.work.rows<SessionModel & { id: string }>(OWN_SESSIONS));
    return rows.map((row) =>
      standsAs({ ...row, id: globalId('Session', row.id) }, { state: null, relations: ['OWN'] }),
    );
  }

  /**
   * Recognises the bearer of a token, with the roles that they hold now.
   *
   * Reads in a transaction of its own, which ends before the operation's begins: a payload must show the state after
   * its mutation, and a mutation must not hold two connections.
   *
   * @throws DomainError UNAUTHENTICATED when the token is malformed or unknown, or its session has ended.
   */
  async actorOf(token: string): Promise<Actor> {
    if (!sessionTokenHash(token)) throw invalidToken();
    const { sessionId, userId, roles, confinedTo, isToBeNoted, standing } = await this.arrivals.of(token);
    if (sessionId === null) throw invalidToken();
    if (isToBeNoted) this.#noteUse(sessionId, token);
    return Actor.signedIn(userId, roles, sessionId, confinedTo, standing);
  }

  /** What a signed-in person may know about their own sign-in; `null` for a visitor. */
  async viewerOf(actor: Actor): Promise<ViewerModel | null> {
    return actor.isAnonymous ? null : this.work.reading(() => this.#viewer());
  }

  /** The same of whoever has a token that was just given, whatever token the request came with. */
  viewerBearing(token: string): Promise<ViewerModel | null> {
    return this.#apart(() => withBearer(token, () => this.work.reading(() => this.#viewer())));
  }

  /** Waits for what is still being written, before the connections go. */
  async onModuleDestroy(): Promise<void> {
    await Promise.all(this.#noting.values());
  }

  async #challenge(values: readonly unknown[]): Promise<Challenge & { readonly tryAgainAt: Date | null }> {
    const [challenge] = await this.#apart(() =>
      this.work.run(() => this.work.rows<Challenge & { tryAgainAt: Date | null }>(CHALLENGE, values)),
    );
    return challenge!;
  }

  async #viewer(): Promise<ViewerModel | null> {
    const [row] = await this.work.rows<ViewerModel>(VIEWER);
    return row ? standsAs({ ...row, id: globalId('User', row.id) }, { state: null, relations: ['OWN'] }) : null;
  }

  /** Notes that a session was used, behind the request's back: nobody waits for it, and a failure loses only the note. */
  #noteUse(sessionId: string, token: string): void {
    if (this.#noting.has(sessionId)) return;
    const note = this.#apart(() =>
      withBearer(token, () =>
        this.work.run(async () => {
          await this.work.rows('select access.note_use()');
        }),
      ),
    )
      .catch((error: unknown) => Logger.warn(`The use of a session could not be noted: ${String(error)}`, 'Sessions'))
      .finally(() => this.#noting.delete(sessionId));
    this.#noting.set(sessionId, note);
  }

  /** Keeps `work` out of the scope of the calling operation, so that it opens and closes a transaction of its own. */
  #apart<T>(work: () => Promise<T>): Promise<T> {
    return this.#outside.runInAsyncScope(work);
  }
}

/** The one answer to a token that opens nothing: why it does not is nobody's business but its owner's. */
export function invalidToken(): DomainError {
  return new DomainError(
    ErrorCode.Unauthenticated,
    'The session has ended, or its token is not valid. Sign in again: send the mutation signIn without an Authorization header, and then the new token as "Authorization: Bearer rcs_…".',
  );
}

const CHALLENGE = `
  select salt, memory_cost as "memoryCost", time_cost as "timeCost", parallelism, try_again_at as "tryAgainAt"
  from access.sign_in_challenge($1, $2, $3)`;

interface Tried {
  readonly isSignedIn: boolean;
  readonly isKnownDevice: boolean;
}

/** Counts a try as failed, in a transaction that has ended before the next one compares. */
const COUNT_TRY = `select access.count_try($1, $2, $3, $4) as "tryAgainAt"`;

const SIGN_IN = `
  select is_signed_in as "isSignedIn", is_known_device as "isKnownDevice"
  from access.sign_in($1, $2, $3, $4, $5, $6)`;

const VIEWER = `
  select user_id as id, display_name as "displayName", roles, expires_at as "sessionExpiresAt",
         confined_to as "confinedTo", stepped_up_until as "steppedUpUntil"
  from access.viewer()`;

const OWN_SESSIONS = `
  select id, created_at as "createdAt", last_seen_at as "lastSeenAt", expires_at as "expiresAt", is_current as "isCurrent"
  from access.my_sessions()`;

/** The same whether there is such an account or not. */
function tooManyTries(until: Date): DomainError {
  return new DomainError(
    ErrorCode.LimitExceeded,
    `Too many tries to sign in have failed. Try again at ${until.toISOString()}, or sign in from a device that has signed in to this account before.`,
  );
}
