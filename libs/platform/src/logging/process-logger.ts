import type { LoggerService } from '@nestjs/common';
import { destination, type DestinationStream, pino, type Logger as Pino } from 'pino';

/** Fields that may hold personal data or secrets; removed wherever they appear in a log line. */
const REDACTED = ['password', 'token', 'authorization', 'name', 'email', 'title', 'summary', 'query', 'variables'];

/** Context under which Nest logs what a resolver threw. */
const NEST_EXCEPTIONS = 'ExceptionsHandler';

/**
 * Structured log lines (JSON, one each) on standard error, so that standard output stays for what a person reads.
 *
 * Lines carry ids and codes. Names, contacts, testimony, tokens and request bodies are never passed in; the redaction
 * is the second line of defence.
 */
export class ProcessLogger implements LoggerService {
  readonly pino: Pino;

  /** @param to standard error, unless a test listens. */
  constructor(level: string, to: DestinationStream = destination({ dest: 2, sync: true })) {
    this.pino = pino(
      {
        level,
        base: null,
        timestamp: pino.stdTimeFunctions.isoTime,
        redact: { paths: REDACTED.flatMap((field) => [field, `*.${field}`]), remove: true },
      },
      to,
    );
  }

  log(message: unknown, context?: string): void {
    this.pino.debug({ context }, String(message)); // what Nest says while it wires itself
  }

  warn(message: unknown, context?: string): void {
    this.pino.warn({ context }, String(message));
  }

  error(message: unknown, stack?: string, context?: string): void {
    if (context === NEST_EXCEPTIONS) return; // the error formatter logs it once, with its correlation id
    const fields = typeof message === 'object' && message !== null ? message : {};
    this.pino.error({ ...fields, stack, context }, typeof message === 'string' ? message : 'unexpected failure');
  }

  debug(message: unknown, context?: string): void {
    this.pino.debug({ context }, String(message));
  }

  fatal(message: unknown, context?: string): void {
    this.pino.fatal({ context }, String(message));
  }
}
