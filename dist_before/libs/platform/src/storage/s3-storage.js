import { createReadStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { AwsV4Signer } from 'aws4fetch';
import { StartupError } from '../errors/startup-error.js';
import { ObjectExists } from './object-storage.js';
/** Longest wait for the head of an answer. */
const ANSWER_MS = 30_000;
/** Longest that a file may take on its way to the service. */
const KEEP_MS = 600_000;
/** Is there to find out whether the service writes once. */
const PROBE = 'recourse-writes-once';
/**
 * Keeps each object in a bucket of an S3-compatible service, under its id. The service must honour `If-None-Match: *`, which
 * keeps it from replacing what is there; the first use finds out.
 *
 * The key needs the rights to put, get and list, and none to delete.
 */
export class S3Storage {
    constructor(options) {
        this.options = options;
    }
    /** @throws StartupError when the service cannot be reached, refuses the key, or would replace what is there. */
    static async at(options) {
        const storage = new S3Storage(options);
        await storage.#refuseUnlessItWritesOnce();
        return storage;
    }
    get place() {
        return `${this.options.endpoint}/${this.options.bucket}`;
    }
    async keep(id, file) {
        const body = Readable.toWeb(createReadStream(file.path));
        const response = await this.#put(id, body, file);
        await response.body?.cancel();
        if (response.status === 412)
            throw new ObjectExists(id);
        if (!response.ok)
            throw unexpected('put', response);
        await rm(file.path, { force: true });
    }
    async read(id) {
        const response = await this.#send('GET', `/${id}`);
        if (response.ok && response.body)
            return Readable.fromWeb(response.body);
        await response.body?.cancel();
        if (response.status === 404)
            return null;
        throw unexpected('get', response);
    }
    async *list() {
        let token = null;
        do {
            const page = token === null ? '' : `&continuation-token=${encodeURIComponent(token)}`;
            const response = await this.#send('GET', `?list-type=2${page}`);
            const text = await response.text();
            if (!response.ok)
                throw unexpected('list', response);
            for (const [, key] of text.matchAll(/<Key>([^<]*)<\/Key>/g))
                if (key !== PROBE)
                    yield plain(key);
            token = plain(/<NextContinuationToken>([^<]*)</.exec(text)?.[1] ?? '') || null;
        } while (token !== null);
    }
    async #refuseUnlessItWritesOnce() {
        const text = 'Is there to find out whether this bucket lets what is there be replaced.\n';
        const announced = { size: text.length, sha256: await sha256Of(text) };
        for (const attempt of [1, 2]) {
            let response;
            try {
                response = await this.#put(PROBE, text, announced);
                await response.body?.cancel();
            }
            catch (error) {
                throw new StartupError(`The evidence storage ${this.place} cannot be reached (${causeOf(error)}). Check EVIDENCE_S3_ENDPOINT and that the service runs.`);
            }
            if (response.status === 412)
                return;
            if (!response.ok) {
                throw new StartupError(`The evidence storage ${this.place} refused to take a file (${response.status}). Check EVIDENCE_S3_BUCKET, EVIDENCE_S3_REGION and the key, which needs the rights to put, get and list.`);
            }
            if (attempt === 2) {
                throw new StartupError(`The evidence storage ${this.place} replaces what is there: it does not honour If-None-Match. Use a service that does, or a folder (EVIDENCE_DIR).`);
            }
        }
    }
    #put(key, body, { size, sha256 }) {
        const headers = {
            'content-length': String(size),
            'content-type': 'application/octet-stream',
            'if-none-match': '*',
            'x-amz-content-sha256': sha256, // signed, so the service compares what arrives with it
        };
        return this.#send('PUT', `/${key}`, { headers, body, answerMs: KEEP_MS });
    }
    async #send(method, path, { headers = {}, body, answerMs = ANSWER_MS } = {}) {
        const { endpoint, bucket, region, accessKeyId, secretAccessKey } = this.options;
        const signed = await new AwsV4Signer({
            method,
            url: `${endpoint}/${bucket}${path}`,
            headers: { 'x-amz-content-sha256': EMPTY_SHA256, ...headers },
            accessKeyId,
            secretAccessKey,
            region,
            service: 's3',
            allHeaders: true,
        }).sign();
        const late = new AbortController();
        const timer = setTimeout(() => late.abort(new Error(`no answer within ${answerMs} ms`)), answerMs);
        try {
            return await fetch(signed.url, {
                method,
                headers: signed.headers,
                redirect: 'error', // what is signed for one place is for no other
                signal: late.signal,
                ...(body === undefined ? {} : { body: body, duplex: 'half' }),
            });
        }
        finally {
            clearTimeout(timer);
        }
    }
}
/** Of no octets. */
const EMPTY_SHA256 = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
async function sha256Of(text) {
    return Buffer.from(await crypto.subtle.digest('SHA-256', Buffer.from(text))).toString('hex');
}
/** The text of an element of XML. */
function plain(text) {
    return text
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&quot;', '"')
        .replaceAll('&apos;', "'")
        .replaceAll('&amp;', '&');
}
/** Without what the service says, which may name the key. */
function unexpected(what, { status }) {
    return new Error(`The evidence storage answered ${status} to ${what}.`);
}
function causeOf(error) {
    const { cause, message } = error;
    return cause?.code ?? message;
}
//# sourceMappingURL=s3-storage.js.map