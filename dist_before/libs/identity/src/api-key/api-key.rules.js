/**
 * What a key may carry. A key outlives the attention of whoever made it, so it gets less than they hold: it only reads, it
 * has no clearance, belongs to no organisation, and is nobody to whom a case is assigned or opened.
 */
import { Role } from '../role.rules.js';
/** Roles that a key may carry: those that only read. No other role reads without also writing or deciding. */
export const KEY_ROLES = [Role.ANALYST];
/** Most days that a key lasts. */
export const MAX_DAYS = 366;
/** Most keys of one person that are live at a time: each has a budget of its own. */
export const MAX_LIVE_KEYS = 10;
/** Longest label, in characters. */
export const LABEL_LIMIT = 100;
/**
 * The roles that somebody may give to a key: ANALYST, when they hold it or another role about content, all of which see at
 * least as much of public cases. An administrator decides users and configuration, and gives none.
 */
export function rolesToGive(held) {
    return held.size > 0 && !held.has(Role.ADMINISTRATOR) ? KEY_ROLES : [];
}
/** What keeps a key from carrying a role, and what would pass; `null` when nothing does. */
export function roleFault(role, held) {
    if (!KEY_ROLES.includes(role)) {
        return `A key only reads, so it cannot carry ${role}. It may carry ${KEY_ROLES.join(', ')}, or no role, which reads what is public.`;
    }
    if (rolesToGive(held).includes(role))
        return null;
    return `You hold no role about content, so your keys cannot carry ${role}. Leave the roles out: such a key reads what is public.`;
}
//# sourceMappingURL=api-key.rules.js.map