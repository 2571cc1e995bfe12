import { createTransport } from 'nodemailer';
import type { Mail, MailTransport } from './mail-transport.js';

export interface SmtpOptions {
  /** `smtp://user:password@host:587` or `smtps://user:password@host:465`. */
  readonly url: string;
  readonly from: string;
  /** Mails go encrypted, or not at all; with `false`, as the server likes. */
  readonly requireTls: boolean;
}

/** Milliseconds that a server may be silent before it counts as out of reach. */
const PATIENCE_MS = 20_000;

/** Hands mails to an SMTP server, each over a connection of its own. */
export class SmtpMail implements MailTransport {
  readonly place: string;
  readonly #from: string;
  readonly #transport;

  constructor({ url, from, requireTls }: SmtpOptions) {
    const { protocol, hostname, port, username, password } = new URL(url);
    this.#from = from;
    this.place = hostname;
    const isEncryptedFromTheStart = protocol === 'smtps:';
    this.#transport = createTransport({
      host: hostname.replace(/^\[|\]$/g, ''),
      port: Number(port || (isEncryptedFromTheStart ? 465 : 587)),
      secure: isEncryptedFromTheStart,
      requireTLS: requireTls,
      ...(username ? { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } } : {}),
      connectionTimeout: PATIENCE_MS,
      greetingTimeout: PATIENCE_MS,
      socketTimeout: PATIENCE_MS,
      dnsTimeout: PATIENCE_MS,
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  }

  async send({ to, subject, text }: Mail): Promise<void> {
    // As objects, since a text would be read as a list: `a,b@example.org` is one address here and two there.
    await this.#transport.sendMail({
      from: this.#from,
      to: { name: '', address: to },
      subject,
      text,
      headers: { 'Auto-Submitted': 'auto-generated' },
    });
  }
}
