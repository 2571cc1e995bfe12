import { IntrinsicException } from '@nestjs/common';

/** What went wrong, in a closed list that clients may switch on: `extensions.code` of a GraphQL error. */
export const ErrorCode = {
  /** Nobody is signed in, or the session has ended, and the operation needs someone. */
  Unauthenticated: 'UNAUTHENTICATED',
  /** The operation is not open to the caller's roles. Never used about a thing: see NOT_FOUND. */
  Forbidden: 'FORBIDDEN',
  /** There is no such thing, or it is not for the caller; the two are told apart nowhere. */
  NotFound: 'NOT_FOUND',
  Conflict: 'CONFLICT',
  BadUserInput: 'BAD_USER_INPUT',
  LimitExceeded: 'LIMIT_EXCEEDED',
  /** Whether it was written is not known. Send it again: with its idempotency key it has at most one effect. */
  UnknownOutcome: 'UNKNOWN_OUTCOME',
  /** Others were in the way for too long. Send it again a little later: with its idempotency key it has at most one effect. */
  Busy: 'BUSY',
  Internal: 'INTERNAL',
} as const;
export type ErrorCode = (typeof ErrorCode)[keyof typeof ErrorCode];

/** One fault of the input: which field, which value, which rule, and what would pass. */
export interface InputProblem {
  /** Path of the field from the root of the input, such as `['uses', '0', 'mechanism']`. */
  readonly path: readonly string[];
  /** The value that was given, shortened; never a secret. */
  readonly value: string | null;
  /** What rule it breaks and what would pass, in one sentence. */
  readonly message: string;
}

/**
 * An expected failure that ends a query. Its message is for the caller and says what would make the request pass.
 *
 * Intrinsic, so that Nest does not log it: it holds what a caller wrote.
 */
export class DomainError extends IntrinsicException {
  override readonly name = 'DomainError';

  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly problems: readonly InputProblem[] = [],
  ) {
    super(message);
  }
}

/** @returns the error for a write whose commit got no answer: it may have taken effect. */
export function unknownOutcome(): DomainError {
  return new DomainError(
    ErrorCode.UnknownOutcome,
    'The connection to the database broke while this was being kept, so it is not known whether it was. Send it again with the same idempotencyKey; without one, read the case first and compare its version.',
  );
}

/** @returns the error for what waited too long for others, and may be sent again. */
export function busy(): DomainError {
  return new DomainError(
    ErrorCode.Busy,
    'The registry is busy: others were in the way for too long. Wait a few seconds and send the same again; under its idempotencyKey it has at most one effect.',
  );
}

/** @returns the error for input that broke rules; its message is that of the first problem. */
export function badInput(problems: readonly InputProblem[]): DomainError {
  return new DomainError(ErrorCode.BadUserInput, problems[0]?.message ?? 'The input is not valid.', problems);
}

/** @returns the one answer for what does not exist and for what is not for the caller. */
export function notFound(what: string): DomainError {
  return new DomainError(ErrorCode.NotFound, `There is no ${what} of this id or reference that you may see.`);
}

/** A value as an error may show it: at most 80 characters, on one line. */
export function shown(value: unknown): string | null {
  if (value === undefined || value === null) return null;
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
