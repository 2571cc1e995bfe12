/** On whose behalf something is done: a signed-in person, a program with a key, or a visitor of whom nothing is known. */
export class Actor {
    /** A visitor who has not signed in. */
    static { this.anonymous = new Actor(null, new Set(), null, null, null); }
    constructor(
    /** `null` for a visitor and for a key: a key is not the person who made it. */
    userId, 
    /** Roles that act since the request came in; none for a visitor. */
    roles, 
    /** The session that the request came in with; `null` for a visitor and for a key. */
    sessionId, 
    /** What must be done before the session opens anything else; `null` when nothing must. */
    confinedTo, 
    /** The key that the request came in with; `null` for anybody else. */
    keyId) {
        this.userId = userId;
        this.roles = roles;
        this.sessionId = sessionId;
        this.confinedTo = confinedTo;
        this.keyId = keyId;
        Object.freeze(this);
    }
    static signedIn(userId, roles, sessionId, confinedTo = null) {
        return new Actor(userId, new Set(roles), sessionId, confinedTo, null);
    }
    static withKey(keyId, roles) {
        return new Actor(null, new Set(roles), null, null, keyId);
    }
    get isAnonymous() {
        return this.userId === null && this.keyId === null;
    }
    get isKey() {
        return this.keyId !== null;
    }
}
//# sourceMappingURL=actor.js.map