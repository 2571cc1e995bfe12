import { createTransport } from 'nodemailer';
/** Milliseconds that a server may be silent before it counts as out of reach. */
const PATIENCE_MS = 20_000;
/** Hands mails to an SMTP server, each over a connection of its own. */
export class SmtpMail {
    #from;
    #transport;
    constructor({ url, from, requireTls }) {
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
    async send({ to, subject, text }) {
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
//# sourceMappingURL=smtp-mail.js.map