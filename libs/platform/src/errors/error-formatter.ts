/** The one place where an error becomes what a caller sees. */
import { randomUUID } from 'node:crypto';
import { HttpException, Logger } from '@nestjs/common';
import { GraphQLError } from 'graphql';
import { busy, DomainError, ErrorCode } from './domain-error.js';

const CODE_OF_STATUS: Readonly<Record<number, ErrorCode>> = {
  400: ErrorCode.BadUserInput,
  401: ErrorCode.Unauthenticated,
  403: ErrorCode.Forbidden,
  404: ErrorCode.NotFound,
  409: ErrorCode.Conflict,
  413: ErrorCode.LimitExceeded,
  429: ErrorCode.LimitExceeded,
};

/** SQLSTATE query_canceled. */
const STATEMENT_TIMEOUT = '57014';

/** SQLSTATEs lock_not_available, deadlock_detected, serialization_failure and too_many_connections: no fault of anybody's. */
const IN_THE_WAY: readonly unknown[] = ['55P03', '40P01', '40001', '53300'];

/**
 * Passes on what is meant for the caller and masks the rest.
 *
 * A masked error is logged once, here, with the correlation id that the caller gets; the log has the error's class and
 * stack, and neither the request's text nor its variables, which messages of the database and of GraphQL quote.
 */
export function formatError(error: unknown): GraphQLError {
  const original = originalOf(error);
  const { code } = (original ?? {}) as { readonly code?: unknown };
  if (code === ErrorCode.Busy || IN_THE_WAY.includes(code)) {
    Logger.warn({ code }, 'GraphQL');
    return told(error, busy());
  }
  if (original instanceof DomainError) return told(error, original);
  if (original instanceof HttpException) {
    return like(error, original.message, { code: CODE_OF_STATUS[original.getStatus()] ?? ErrorCode.Internal });
  }
  if (error instanceof GraphQLError && isOfTheRequest(error, original)) return withCode(error);
  if (code === STATEMENT_TIMEOUT) {
    return like(error, 'The answer took too long to find. Narrow the filter, or ask for less.', {
      code: ErrorCode.LimitExceeded,
    });
  }
  const correlationId = randomUUID();
  const fault = original ?? error;
  Logger.error({ correlationId, ...described(fault) }, stackOf(fault), 'GraphQL');
  return like(error, `Something failed on our side. Quote ${correlationId} when you report it.`, {
    code: ErrorCode.Internal,
    correlationId,
  });
}

function told(error: unknown, { code, message, problems }: DomainError): GraphQLError {
  return like(error, message, { code, ...(problems.length > 0 ? { problems } : {}) });
}

/** What may be logged of a fault: its class, and of the database's its code and the constraint that was broken. */
function described(fault: unknown): Record<string, unknown> {
  if (!(fault instanceof Error)) return { fault: typeof fault };
  const { code, constraint } = fault as { code?: unknown; constraint?: unknown };
  return { fault: fault.name, ...(isQuoting(fault) ? { code, constraint } : {}) };
}

function stackOf(fault: unknown): string | undefined {
  if (!(fault instanceof Error) || !fault.stack) return undefined;
  if (!isQuoting(fault)) return fault.stack;
  return fault.stack
    .split('\n')
    .filter((line) => line.startsWith('    at '))
    .join('\n');
}

/** Messages of the database and of GraphQL repeat the values they are about; ours do not. */
function isQuoting(fault: Error): boolean {
  return fault instanceof GraphQLError || 'code' in fault || 'driverError' in fault;
}

/** Whether GraphQL itself found fault with the request; a value that could not be shown is a fault of ours. */
function isOfTheRequest(error: GraphQLError, original: unknown): boolean {
  if (original !== undefined && !(original instanceof GraphQLError)) return false;
  return error.path === undefined || error.extensions['code'] !== undefined || error.message.startsWith('Argument ');
}

/** Faults that GraphQL finds in the request are the caller's input: they get a code of our closed list that says so. */
export function withCode(error: GraphQLError): GraphQLError {
  const isOurs = Object.values(ErrorCode).some((code) => code === error.extensions['code']);
  return isOurs ? error : withExtensions(error, { code: ErrorCode.BadUserInput });
}

/** The error with further extensions. */
export function withExtensions(error: GraphQLError, extensions: Record<string, unknown>): GraphQLError {
  return like(error, error.message, { ...error.extensions, ...extensions });
}

function like(error: unknown, message: string, extensions: Record<string, unknown>): GraphQLError {
  if (!(error instanceof GraphQLError)) return new GraphQLError(message, { extensions });
  return new GraphQLError(message, {
    nodes: error.nodes ?? null,
    source: error.source ?? null,
    positions: error.positions ?? null,
    path: error.path ?? null,
    extensions: error.extensions['http'] ? { http: error.extensions['http'], ...extensions } : extensions,
  });
}

function originalOf(error: unknown): unknown {
  return error instanceof GraphQLError ? (error.originalError ?? undefined) : error;
}

/** The error without GraphQL's guesses at the names of other fields, for a server that does not show its schema. */
export function withoutSuggestions(error: GraphQLError): GraphQLError {
  return like(error, error.message.replace(/ Did you mean [^?]*\?/g, ''), error.extensions);
}
