import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { beginBodyDeadline, liftBodyDeadline } from './body-deadline.js';

let server: Server;

/** Sends a request whose body never comes whole. @returns whether the server hung up within a second. */
async function hangsUp(onRequest: (request: IncomingMessage) => void, request: string): Promise<boolean> {
  server = createServer(onRequest).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
  socket.write(request);
  const closed = once(socket, 'close').then(() => true);
  const late = new Promise<boolean>((resolve) => setTimeout(resolve, 500, false));
  const isClosed = await Promise.race([closed, late]);
  socket.destroy();
  return isClosed;
}

const UNFINISHED = 'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\nabc';

afterEach(() => {
  server.close();
});

describe('a body that does not come whole', () => {
  it('has its connection closed at the deadline', async () => {
    expect(await hangsUp((request) => beginBodyDeadline(request.resume(), 50), UNFINISHED)).toBe(true);
  });

  it('is waited for on a route with a clock of its own', async () => {
    const lifted = (request: IncomingMessage) => {
      beginBodyDeadline(request.resume(), 50);
      liftBodyDeadline(request);
    };
    expect(await hangsUp(lifted, UNFINISHED)).toBe(false);
  });
});

it('a request that came whole is answered after the deadline, too', async () => {
  expect(await hangsUp((request) => beginBodyDeadline(request, 50), 'GET / HTTP/1.1\r\nHost: a\r\n\r\n')).toBe(false);
});
