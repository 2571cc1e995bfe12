import type { PublicReader } from './arrivals.js';
import type { Role } from './role.rules.js';
import type { Confinement } from './confinement.rules.js';

/** On whose behalf something is done: a signed-in person, a program with a key, or a visitor of whom nothing is known. */
export class Actor {
  /** A visitor who has not signed in. */
  static readonly anonymous = new Actor(null, new Set(), null, null, null, null);

  private constructor(
    /** `null` for a visitor and for a key: a key is not the person who made it. */
    readonly userId: string | null,
    /** Roles that act since the request came in; none for a visitor. */
    readonly roles: ReadonlySet<Role>,
    /** The session that the request came in with; `null` for a visitor and for a key. */
    readonly sessionId: string | null,
    /** What must be done before the session opens anything else; `null` when nothing must. */
    readonly confinedTo: Confinement | null,
    /** The key that the request came in with; `null` for anybody else. */
    readonly keyId: string | null,
    /** Of somebody who sees public cases alone; `null` for anybody else, and where it is not known. */
    readonly standing: PublicReader | null,
  ) {
    Object.freeze(this);
  }

  static signedIn(
    userId: string,
    roles: Iterable<Role>,
    sessionId: string,
    confinedTo: Confinement | null = null,
    standing: PublicReader | null = null,
  ): Actor {
    return new Actor(userId, new Set(roles), sessionId, confinedTo, null, standing);
  }

  static withKey(keyId: string, roles: Iterable<Role>, standing: PublicReader | null = null): Actor {
    return new Actor(null, new Set(roles), null, null, keyId, standing);
  }

  get isAnonymous(): boolean {
    return this.userId === null && this.keyId === null;
  }

  get isKey(): boolean {
    return this.keyId !== null;
  }
}
