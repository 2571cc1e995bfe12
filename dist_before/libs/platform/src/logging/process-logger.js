import { destination, pino } from 'pino';
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
export class ProcessLogger {
    /** @param to standard error, unless a test listens. */
    constructor(level, to = destination({ dest: 2, sync: true })) {
        this.pino = pino({
            level,
            base: null,
            timestamp: pino.stdTimeFunctions.isoTime,
            redact: { paths: REDACTED.flatMap((field) => [field, `*.${field}`]), remove: true },
        }, to);
    }
    log(message, context) {
        this.pino.debug({ context }, String(message)); // what Nest says while it wires itself
    }
    warn(message, context) {
        this.pino.warn({ context }, String(message));
    }
    error(message, stack, context) {
        if (context === NEST_EXCEPTIONS)
            return; // the error formatter logs it once, with its correlation id
        const fields = typeof message === 'object' && message !== null ? message : {};
        this.pino.error({ ...fields, stack, context }, typeof message === 'string' ? message : 'unexpected failure');
    }
    debug(message, context) {
        this.pino.debug({ context }, String(message));
    }
    fatal(message, context) {
        this.pino.fatal({ context }, String(message));
    }
}
//# sourceMappingURL=process-logger.js.map