/** Stands between a login and the database, and breaks the line at the worst moment. */
import { createServer, type Socket, connect } from 'node:net';

export interface BreakingProxy {
  /** The same login, through the proxy. */
  readonly url: string;
  /** Has the next commit take effect, and its answer lost. */
  loseNextCommit(): void;
  /** How many answers were lost. */
  readonly lost: number;
  close(): Promise<void>;
}

/** A server that stops says so first, and its line ends a while later. */
const CLOSES_LATE_MS = 300;

/** @param url of the login; without TLS. */
export async function breakingProxy(url: string): Promise<BreakingProxy> {
  const target = new URL(url);
  let isArmed = false;
  let lost = 0;
  const open = new Set<Socket>();
  const server = createServer((client) => {
    const upstream = connect(Number(target.port), target.hostname);
    let isCommitting = false;
    for (const socket of [client, upstream]) {
      open.add(socket);
      socket.on('error', () => undefined);
    }
    client.on('close', () => upstream.destroy());
    upstream.on('close', () => setTimeout(() => client.destroy(), CLOSES_LATE_MS));
    client.on('data', (bytes) => {
      if (isArmed && bytes.includes('commit\0')) {
        isArmed = false;
        isCommitting = true;
      }
      upstream.write(bytes);
    });
    upstream.on('data', (bytes) => {
      if (isCommitting && bytes.includes('COMMIT\0')) {
        lost += 1;
        client.destroy();
      } else client.write(bytes);
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const through = new URL(url);
  through.hostname = '127.0.0.1';
  through.port = String((server.address() as { port: number }).port);
  return {
    url: through.toString(),
    loseNextCommit: () => (isArmed = true),
    get lost() {
      return lost;
    },
    close: async () => {
      for (const socket of open) socket.destroy();
      await new Promise((closed) => server.close(closed));
    },
  };
}
