import type { Standing } from './policy.rules.js';

const STANDING = Symbol('standing');

/** Notes on an object of which record it shows something, and how its reader stands to that record. */
export function standsAs<T extends object>(object: T, standing: Standing | null): T {
  (object as { [STANDING]?: Standing | null })[STANDING] = standing;
  return object;
}

/** State and relations that were noted on an object; `null` where nothing was, which opens no rule that asks for them. */
export function recordStanding(object: unknown): Standing | null {
  return (object as { [STANDING]?: Standing | null } | null | undefined)?.[STANDING] ?? null;
}
