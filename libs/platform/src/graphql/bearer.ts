import type { RequestContext } from './batch.js';

/**
 * The token that a request came with; `null` when it came with none, or with a header that holds no token.
 *
 * Whether the token opens anything is for others to find out.
 */
export function bearerOf(context: RequestContext): string | null {
  const header = context.req?.headers['authorization'];
  const match = /^Bearer +(\S+)$/i.exec(String(header ?? '').trim()); // RFC 6750, 2.1; the scheme in any case, RFC 9110, 11.1
  return match?.[1] ?? null;
}
