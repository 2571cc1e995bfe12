/** What every server of the race has in common: settings come in, one line goes out, and nothing outlives the bench. */
import { createServer } from 'node:http';

/** Settings that the bench gave this server. */
export const settings = JSON.parse(process.env.BENCH_SERVER ?? '{}');

/** Tells the bench the address, and ends with it: when the bench goes away, so does the pipe. */
export function ready(url) {
  process.stdin.resume().once('end', () => process.exit(0));
  process.once('SIGTERM', () => process.exit(0));
  process.stdout.write(`${JSON.stringify({ url, node: process.version })}\n`);
}

/** Listens on a free port of the loopback interface. */
export function listen(server) {
  server.keepAliveTimeout = 60_000;
  server.listen(0, '127.0.0.1', () => ready(`http://127.0.0.1:${server.address().port}`));
}

/** @returns the body of a request, as text. */
export async function bodyOf(request) {
  const parts = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts).toString();
}

/**
 * Listens, and answers each request with one text of JSON.
 *
 * @param answer gives it for what was asked, which came as JSON.
 */
export function answering(answer) {
  listen(
    createServer(async (request, response) => {
      try {
        const text = await answer(JSON.parse(await bodyOf(request)));
        response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) });
        response.end(text);
      } catch (error) {
        response.writeHead(500).end(JSON.stringify({ errors: [{ message: error.message }] }));
      }
    }),
  );
}
