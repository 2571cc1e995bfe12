/** Input for mutations that are tried upon what is not theirs who try. */

/** What a mutation is tried upon. */
export interface Target {
  readonly type: string;
  readonly keys: readonly string[];
  /** Input beside what every mutation of its kind must have. */
  readonly add?: object;
}

/** The variables of a mutation with more in its input. */
export function merged(variables: Readonly<Record<string, unknown>>, add: object = {}): Record<string, unknown> {
  const both = (one: unknown, other: unknown): unknown =>
    other !== null && typeof other === 'object' && one !== null && typeof one === 'object' && !Array.isArray(other)
      ? Object.fromEntries(
          [...new Set([...Object.keys(one), ...Object.keys(other)])].map((key) => [
            key,
            key in other ? both((one as any)[key], (other as any)[key]) : (one as any)[key],
          ]),
        )
      : other;
  return 'input' in variables ? { ...variables, input: both(variables['input'], add) } : { ...variables };
}

/** The same with an id wherever one goes; what begins with "=" stays as it is without it. */
export function withKeys(variables: Readonly<Record<string, unknown>>, key: string): Record<string, unknown> {
  const filled = (value: unknown, name: string): unknown => {
    if (Array.isArray(value)) return value.map((part) => filled(part, name));
    if (value !== null && typeof value === 'object') {
      return Object.fromEntries(Object.entries(value).map(([of, part]) => [of, filled(part, of)]));
    }
    if (typeof value === 'string' && value.startsWith('=')) return value.slice(1);
    return typeof value === 'string' && ID_ARGUMENTS.has(name) ? key : value;
  };
  return filled(variables, '') as Record<string, unknown>;
}

const ID_ARGUMENTS = new Set([
  ...['id', 'case', 'assignment', 'grant', 'request', 'person', 'organisation', 'team', 'invitation', 'roleChange'],
  ...['evidence', 'derivedFrom', 'source', 'origin', 'claim', 'alert', 'into'],
]);
