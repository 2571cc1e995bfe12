import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { loadSettings } from '../settings/settings.js';
import { startMailServer } from '../testing/mail-server.js';
import { mailFault } from './mail-transport.js';
import { openMail } from './open-mail.js';
import { SmtpMail } from './smtp-mail.js';

const folder = mkdtempSync(join(tmpdir(), 'recourse-mail-'));
afterAll(() => rmSync(folder, { recursive: true }));

const MAIL = { to: 'a,b@example.org', subject: 'Naïve', text: 'One line\n.\nand another' };
const settingsOf = (environment: Record<string, string>) => loadSettings(environment, join(folder, 'none'));

describe('a mail', () => {
  it('is a file of the data folder in development, where no server is named', async () => {
    const mail = openMail(settingsOf({ DATA_DIR: folder }), null)!;
    await mail.send(MAIL);
    const [name] = readdirSync(join(folder, 'mail'));
    expect(name).toMatch(/\.eml$/);
    const text = readFileSync(join(folder, 'mail', name!), 'utf8');
    expect(text).toContain('From: registry@example.org');
    expect(text).toContain('and another');
  });

  it('goes nowhere anywhere else without a server', () => {
    expect(openMail(settingsOf({ NODE_ENV: 'test' }), folder)).toBeNull();
  });

  it('goes to one address, whatever is in it', async () => {
    const server = await startMailServer();
    await new SmtpMail({ url: server.url, from: 'registry@example.org', requireTls: false }).send(MAIL);
    expect(server.mails).toMatchObject([{ to: ['<"a,b"@example.org>'] }]);
    expect(server.mails[0]!.text).toContain('\r\n.\r\nand another');
    await server.close();
  });

  it('is not sent to a server that does not encrypt, unless that is allowed', async () => {
    const server = await startMailServer();
    const environment = { SMTP_URL: server.url, MAIL_FROM: 'registry@example.org' };
    const sending = openMail(settingsOf({ ...environment, NODE_ENV: 'test' }), null)!.send(MAIL);
    await expect(sending).rejects.toMatchObject({ code: expect.stringMatching(/TLS|PROTOCOL|CONNECTION/) });
    expect(server.mails).toEqual([]);
    await openMail(settingsOf({ ...environment, NODE_ENV: 'test', SMTP_TLS: 'off' }), null)!.send(MAIL);
    expect(server.mails).toHaveLength(1);
    await server.close();
  });

  it('that is refused is told of in codes, which name nobody', async () => {
    const server = await startMailServer({ refusals: 1 });
    const mail = new SmtpMail({ url: server.url, from: 'registry@example.org', requireTls: false });
    const error: unknown = await mail.send(MAIL).catch((refused: unknown) => refused);
    expect(mailFault(error)).toBe('EENVELOPE 451');
    expect(mailFault(new Error('for a,b@example.org'))).toBe('UNKNOWN');
    await server.close();
  });
});
