import { join, resolve } from 'node:path';
import { FolderMail } from './folder-mail.js';
import { SmtpMail } from './smtp-mail.js';
/**
 * Where mails go, by the settings: to an SMTP server; in development without one, into a folder; else nowhere.
 *
 * @param dataDir folder of the embedded database, where there is one.
 */
export function openMail(settings, dataDir) {
    const { SMTP_URL: url, MAIL_FROM: from, SMTP_TLS: tls, NODE_ENV: environment } = settings;
    if (url && from) {
        return new SmtpMail({ url, from, requireTls: (tls ?? (environment === 'development' ? 'off' : 'on')) === 'on' });
    }
    if (environment !== 'development')
        return null;
    return new FolderMail(resolve(join(dataDir ?? settings.DATA_DIR, 'mail')), from ?? 'registry@example.org');
}
//# sourceMappingURL=open-mail.js.map