/** A mail server for tests: takes mails over as SMTP has it (RFC 5321), keeps them, and can refuse the first ones. */
import { createServer, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';
import { createInterface } from 'node:readline';

export interface ReceivedMail {
  /** As the envelope names them. */
  readonly to: readonly string[];
  /** Headers and body as they came. */
  readonly text: string;
}

export interface MailServer {
  readonly url: string;
  readonly mails: readonly ReceivedMail[];
  /** How often somebody named a recipient. */
  readonly attempts: () => number;
  close(): Promise<void>;
}

/** @param options.refusals how many recipients are refused for the time being, before the first is taken. */
export async function startMailServer(options: { readonly refusals?: number } = {}): Promise<MailServer> {
  const mails: ReceivedMail[] = [];
  const open = new Set<Socket>();
  let attempts = 0;
  const server = createServer((socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    socket.on('error', () => undefined);
    void serve(socket, mails, () => (attempts += 1) > (options.refusals ?? 0));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    mails,
    attempts: () => attempts,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        for (const socket of open) socket.destroy();
      }),
  };
}

async function serve(socket: Socket, mails: ReceivedMail[], takes: () => boolean): Promise<void> {
  const say = (line: string) => void socket.write(`${line}\r\n`);
  let to: string[] = [];
  let text: string[] | null = null;
  say('220 mail.example.org');
  for await (const line of createInterface({ input: socket, crlfDelay: Infinity })) {
    if (text) {
      if (line !== '.') {
        text.push(line.startsWith('.') ? line.slice(1) : line);
        continue;
      }
      mails.push({ to, text: text.join('\r\n') });
      [to, text] = [[], null];
      say('250 taken');
      continue;
    }
    const verb = line.slice(0, 4).toUpperCase();
    if (verb === 'RCPT') {
      const isTaken = takes();
      if (isTaken) to.push(line.slice('RCPT TO:'.length));
      say(isTaken ? '250 known' : '451 come again');
    } else if (verb === 'DATA') {
      text = [];
      say('354 go on');
    } else if (verb === 'QUIT') {
      say('221 goodbye');
      socket.end();
    } else {
      say(['EHLO', 'HELO', 'MAIL', 'RSET', 'NOOP'].includes(verb) ? '250 mail.example.org' : '502 unknown');
    }
  }
}
