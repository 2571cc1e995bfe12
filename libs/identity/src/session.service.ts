import { AsyncResource } from 'node:async_hooks';
import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { DomainError, ErrorCode, globalId, Refused, UnitOfWork, withBearer } from '#platform';
import { emailOf } from './account.rules.js';
import { Actor } from './actor.js';
import { Passwords } from './passwords.js';
import type { Role } from './role.rules.js';
import { standsAs } from './policy/standing.js';
import { newSessionToken, sessionTokenHash } from './session-token.js';
import { LIFETIME_HOURS, NOTED_EVERY_MINUTES } from './session.rules.js';
import { SignInFailedModel } from './sign-in.model.js';
import type { ViewerModel } from './viewer.model.js';

/** A session that has just begun. */
export interface NewSession {
  /** The secret to send with every request; it cannot be read again. */
  readonly token: string;
  readonly expiresAt: Date;
  readonly viewer: ViewerModel;
}

interface Account {
  readonly id: string;
  readonly displayName: string;
  readonly passwordHash: string;
  readonly isDisabled: boolean;
  readonly roles: Role[];
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
  ) {}

  /**
   * Begins a session with a token of its own.
   *
   * An unknown e-mail, a wrong password and a disabled account get the same answer after the same work. No connection
   * is held while the password is hashed.
   *
   * @throws Refused SignInFailed.
   * @throws DomainError LIMIT_EXCEEDED when too many people are signing in at once.
   */
  async signIn(email: string, password: string): Promise<NewSession> {
    const account = await this.#accountOf(email);
    const isRight = await this.passwords.isRight(password, account?.passwordHash ?? null);
    if (!account || !isRight || account.isDisabled) throw new Refused([new SignInFailedModel()]);
    const token = newSessionToken();
    const expiresAt = await this.#apart(() => this.work.run(() => this.#begin(account.id, token)));
    return { token, expiresAt, viewer: viewer(account.id, account.displayName, account.roles, expiresAt) };
  }

  /** Ends the session that the actor is signed in with; its token is refused from the next request on. */
  async signOut(actor: Actor): Promise<void> {
    await this.work.run(() =>
      this.work.rows(`update session set ended_at = now() where id = $1 and ended_at is null`, [actor.sessionId]),
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
    const [live] = await this.#apart(() =>
      withBearer(token, () =>
        this.work.reading(() =>
          this.work.rows<{ id: string | null; userId: string; roles: Role[]; isToBeNoted: boolean }>(BEARER, [
            NOTED_EVERY_MINUTES,
          ]),
        ),
      ),
    );
    if (!live?.id) throw invalidToken();
    if (live.isToBeNoted) this.#noteUse(live.id, token);
    return Actor.signedIn(live.userId, live.roles, live.id);
  }

  /** What a signed-in person may know about their own sign-in; `null` for a visitor. */
  async viewerOf(actor: Actor): Promise<ViewerModel | null> {
    if (actor.userId === null) return null;
    const { userId, roles, sessionId } = actor;
    const [row] = await this.work.reading(() =>
      this.work.rows<{ displayName: string; expiresAt: Date }>(
        `select u.display_name as "displayName", s.expires_at as "expiresAt"
         from session s join app_user u on u.id = s.user_id
         where s.id = $1`,
        [sessionId],
      ),
    );
    return row ? viewer(userId, row.displayName, roles, row.expiresAt) : null;
  }

  /** Waits for what is still being written, before the connections go. */
  async onModuleDestroy(): Promise<void> {
    await Promise.all(this.#noting.values());
  }

  async #accountOf(text: string): Promise<Account | undefined> {
    const email = emailOf(text);
    if (email === null) return undefined;
    const [account] = await this.#apart(() => this.work.reading(() => this.work.rows<Account>(ACCOUNT, [email])));
    return account;
  }

  async #begin(userId: string, token: string): Promise<Date> {
    const [session] = await this.work.rows<{ expiresAt: Date }>(
      `insert into session (user_id, token_hash, expires_at)
       values ($1, $2, now() + make_interval(hours => $3))
       returning expires_at as "expiresAt"`,
      [userId, sessionTokenHash(token), LIFETIME_HOURS],
    );
    return session!.expiresAt;
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

/** Who the token of the transaction belongs to; one row of nulls where it opens nothing. */
const BEARER = `
  select b.session_id as id, b.user_id as "userId", b.roles,
         b.last_seen_at <= now() - make_interval(mins => $1) as "isToBeNoted"
  from access.bearer() b`;

const ACCOUNT = `
  select u.id, u.display_name as "displayName", u.password_hash as "passwordHash",
         u.disabled_at is not null as "isDisabled",
         array(select r.role from user_role r where r.user_id = u.id and r.revoked_at is null) as roles
  from app_user u
  where u.email = $1`;

function viewer(userId: string, displayName: string, roles: Iterable<Role>, sessionExpiresAt: Date): ViewerModel {
  const shown = { id: globalId('User', userId), displayName, roles: [...roles].sort(), sessionExpiresAt };
  return standsAs(shown, { state: null, relations: ['OWN'] });
}
