import type { IncomingMessage } from 'node:http';

const deadlines = new WeakMap<IncomingMessage, NodeJS.Timeout>();

/** Closes the connection of a request whose body has not arrived whole by then. */
export function beginBodyDeadline(request: IncomingMessage, limitMs: number): void {
  const deadline = setTimeout(() => {
    if (!request.complete) request.socket.destroy();
  }, limitMs).unref();
  deadlines.set(request, deadline);
  request.once('close', () => clearTimeout(deadline));
}

/** For a route that has a clock of its own. */
export function liftBodyDeadline(request: IncomingMessage): void {
  clearTimeout(deadlines.get(request));
}
