import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
/** Writes each mail as an `.eml` file into a folder instead of sending it: for development. */
export class FolderMail {
    #transport = createTransport({ streamTransport: true, buffer: true });
    constructor(folder, from) {
        this.folder = folder;
        this.from = from;
    }
    get place() {
        return this.folder;
    }
    async send({ to, subject, text }) {
        const { message } = await this.#transport.sendMail({
            from: this.from,
            to: { name: '', address: to },
            subject,
            text,
        });
        await mkdir(this.folder, { recursive: true, mode: 0o700 });
        const name = join(this.folder, `${new Date().toISOString().replaceAll(':', '-')}-${crypto.randomUUID()}`);
        await writeFile(`${name}.part`, message, { flag: 'wx', mode: 0o600 });
        await rename(`${name}.part`, `${name}.eml`); // whoever looks finds whole mails
    }
}
//# sourceMappingURL=folder-mail.js.map