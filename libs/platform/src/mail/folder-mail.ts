import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import type { Mail, MailTransport } from './mail-transport.js';

/** Writes each mail as an `.eml` file into a folder instead of sending it: for development. */
export class FolderMail implements MailTransport {
  readonly #transport = createTransport({ streamTransport: true, buffer: true });

  constructor(
    private readonly folder: string,
    private readonly from: string,
  ) {}

  get place(): string {
    return this.folder;
  }

  async send({ to, subject, text }: Mail): Promise<void> {
    const { message } = await this.#transport.sendMail({
      from: this.from,
      to: { name: '', address: to },
      subject,
      text,
    });
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    const name = join(this.folder, `${new Date().toISOString().replaceAll(':', '-')}-${crypto.randomUUID()}`);
    await writeFile(`${name}.part`, message as Buffer, { flag: 'wx', mode: 0o600 });
    await rename(`${name}.part`, `${name}.eml`); // whoever looks finds whole mails
  }
}
