/** What a request over HTTP asks: the question itself, whichever way it is spelled. */

/** A question, as GraphQL over HTTP carries it. */
export interface Asked {
  readonly query: string;
  readonly operationName?: string | null;
  readonly variables?: Readonly<Record<string, unknown>> | null;
}

/** Deepest that variables may be nested; what is deeper is for the server to refuse. */
const MAX_DEPTH = 32;

const PARAMETERS: readonly string[] = ['query', 'operationName', 'variables'];

/** The question in the query string of a GET; null when it is not one that can be read without doubt. */
export function askedByGet(url: string): Asked | null {
  const at = url.indexOf('?');
  if (at < 0) return null;
  const given = new URLSearchParams(url.slice(at + 1));
  const names = [...given.keys()];
  if (new Set(names).size !== names.length) return null;
  const variables = given.get('variables');
  const read = variables === null ? undefined : fromJson(variables);
  if (variables !== null && read === undefined) return null;
  return asAsked({ ...Object.fromEntries(given), ...(variables !== null && { variables: read }) });
}

/** The question in the body of a POST; null when it is not one that can be read without doubt. */
export function askedByPost(body: string): Asked | null {
  return asAsked(fromJson(body));
}

/** The question in one spelling: the order of members and the white space of JSON make no difference; null when it is too deep. */
export function spelled({ query, operationName, variables }: Asked, accept: string): string | null {
  const given = canonical(variables ?? null, 0);
  if (given === null) return null;
  // The lengths say where each ends: to quote the texts would cost more than to find the answer.
  const lengths = `${accept.length} ${operationName?.length ?? '-'} ${query.length} `;
  return `${lengths}${accept}${operationName ?? ''}${query}${given}`;
}

/**
 * Whether one of the entity tags that a client has is that of the answer. Weak tags count: the answer is the same for reading.
 *
 * Source: RFC 9110, 13.1.2.
 */
export function holdsTag(ifNoneMatch: string | undefined, tag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  return ifNoneMatch.trim() === '*' || ifNoneMatch.split(',').some((held) => held.trim().replace(/^W\//, '') === tag);
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function asAsked(given: unknown): Asked | null {
  if (!isRecord(given) || typeof given['query'] !== 'string') return null;
  if (Object.keys(given).some((name) => !PARAMETERS.includes(name))) return null;
  const { operationName, variables } = given;
  if (typeof (operationName ?? '') !== 'string' || !isRecord(variables ?? {})) return null;
  return given as unknown as Asked;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function canonical(value: unknown, depth: number): string | null {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (depth === MAX_DEPTH) return null;
  const parts: string[] = [];
  const names = Array.isArray(value) ? null : Object.keys(value).sort();
  for (const part of names ?? (value as unknown[])) {
    const text = canonical(names ? (value as Record<string, unknown>)[part as string] : part, depth + 1);
    if (text === null) return null;
    parts.push(names ? `${JSON.stringify(part)}:${text}` : text);
  }
  return names ? `{${parts.join(',')}}` : `[${parts.join(',')}]`;
}
