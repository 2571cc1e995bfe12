import { bearerOf } from '../graphql/bearer.js';
import { clientPrefixOf } from '../graphql/client-prefix.js';
export const DEFAULT_POINTS_PER_MINUTE = {
    anonymous: 1_000_000,
    key: 1_000_000,
    person: 1_000_000,
    global: 20_000_000,
};
/**
 * How much each client may ask in a minute. Kept in memory: each process has its own accounts, and a restart empties them.
 *
 * Each account is forgiven its limit a minute, continuously, so that those who were refused do not all come back at once.
 * What is charged is charged before the work is done, and not given back.
 *
 * Visitors and keys share the global limit, too, which leaves the rest of the machine to people who are signed in: they are
 * not charged to it, so that a flood of strangers does not keep them out.
 */
export class Budgets {
    #accounts = new Map();
    #sweptAt = 0;
    #identify = () => Promise.resolve(null);
    constructor(limits, trustedProxies) {
        this.limits = limits;
        this.trustedProxies = trustedProxies;
    }
    /** Whoever knows tokens says whose they are; until then everybody is a visitor. */
    identifyBy(identify) {
        this.#identify = identify;
    }
    /**
     * Charges a request.
     *
     * @returns `null` when it may be answered; not a promise for visitors, who are most.
     */
    charge(context, points) {
        if (bearerOf(context) === null)
            return this.#chargeVisitor(context, points);
        return this.#identify(context).then((principal) => (principal ? this.#chargeKnown(principal, points) : this.#chargeVisitor(context, points)), () => this.#chargeVisitor(context, points));
    }
    /** Those whose network is not known share a budget. */
    #chargeVisitor(context, points) {
        return this.#spend(points, ['anonymous', clientPrefixOf(context, this.trustedProxies) ?? ''], EVERYBODY);
    }
    #chargeKnown({ kind, id }, points) {
        return kind === 'person' ? this.#spend(points, [kind, id]) : this.#spend(points, [kind, id], EVERYBODY);
    }
    /** Charges all of the accounts, or none: what is refused costs nobody anything. */
    #spend(points, ...owners) {
        const now = performance.now();
        this.#sweep(now);
        for (const [of, id] of owners) {
            const limit = this.limits[of];
            const excess = this.#spent(of + id, limit, now) + points - limit;
            if (limit > 0 && excess > 0)
                return { of, limit, waitSeconds: Math.ceil((excess * 60) / limit) };
        }
        for (const [of, id] of owners) {
            const limit = this.limits[of];
            if (limit > 0)
                this.#accounts.set(of + id, { spent: this.#spent(of + id, limit, now) + points, at: now });
        }
        return null;
    }
    #spent(name, limit, now) {
        const account = this.#accounts.get(name);
        return account ? Math.max(0, account.spent - ((now - account.at) * limit) / MINUTE_MS) : 0;
    }
    /** Forgets accounts that were not charged for a minute: nothing of them is left. */
    #sweep(now) {
        if (now - this.#sweptAt < MINUTE_MS)
            return;
        this.#sweptAt = now;
        for (const [name, { at }] of this.#accounts)
            if (now - at > MINUTE_MS)
                this.#accounts.delete(name);
    }
}
const EVERYBODY = ['global', ''];
const MINUTE_MS = 60_000;
/** Says to whom a limit applies, and when to come back. */
export function overdrawnMessage({ of, limit, waitSeconds }, points) {
    return `${SPENT[of]} ${limit} points that are allowed in a minute; this query costs ${points}. Ask again in ${waitSeconds} seconds, or for fewer rows or fields. ${REMEDY[of]}`;
}
const SPENT = {
    anonymous: 'Visitors from your network have spent the',
    key: 'This API key has spent the',
    person: 'You have spent, over all your sessions, the',
    global: 'All visitors and API keys together have spent the',
};
const REMEDY = {
    anonymous: 'People who sign in, and API keys, have budgets of their own.',
    key: 'Your other keys have budgets of their own.',
    person: 'An API key has a budget of its own.',
    global: 'People who are signed in are answered still.',
};
//# sourceMappingURL=budgets.js.map