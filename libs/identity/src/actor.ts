import type { Role } from './role.rules.js';
import type { Confinement } from './confinement.rules.js';

/** On whose behalf something is done: a signed-in person, or a visitor of whom nothing is known. */
export class Actor {
  /** A visitor who has not signed in. */
  static readonly anonymous = new Actor(null, new Set(), null, null);

  private constructor(
    /** `null` for a visitor. */
    readonly userId: string | null,
    /** Roles held when the request came in; none for a visitor. */
    readonly roles: ReadonlySet<Role>,
    /** The session that the request came in with; `null` for a visitor. */
    readonly sessionId: string | null,
    /** What must be done before the session opens anything else; `null` when nothing must. */
    readonly confinedTo: Confinement | null,
  ) {
    Object.freeze(this);
  }

  static signedIn(
    userId: string,
    roles: Iterable<Role>,
    sessionId: string,
    confinedTo: Confinement | null = null,
  ): Actor {
    return new Actor(userId, new Set(roles), sessionId, confinedTo);
  }

  get isAnonymous(): boolean {
    return this.userId === null;
  }
}
