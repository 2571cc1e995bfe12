var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
var _a;
var EvidenceRoutes_1;
import { Injectable, Logger } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { asCommand, liftBodyDeadline } from '#platform';
import { EvidenceDownloads } from './downloads.service.js';
import { MAX_BYTES } from './evidence.rules.js';
import { OCTETS } from './file-type.rules.js';
import { EvidenceUploads } from './uploads.service.js';
/** What a browser is told of everything that is sent from here: to show nothing of it, run nothing and keep nothing. */
const HEADERS = {
    'cache-control': 'private, no-store',
    'content-security-policy': "sandbox; default-src 'none'; frame-ancestors 'none'",
    'cross-origin-resource-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
};
/** How long what a refused sender still sends is thrown away, so that they can read why. */
const LAST_WORDS_MS = 1_000;
/** Longest that the reader of a file may take nothing. */
const STALLED_MS = 30_000;
/** The routes by which the octets of files come in and go out. No parser of the server reads a body here. */
let EvidenceRoutes = EvidenceRoutes_1 = class EvidenceRoutes {
    #logger = new Logger(EvidenceRoutes_1.name);
    constructor(host, uploads, downloads) {
        this.host = host;
        this.uploads = uploads;
        this.downloads = downloads;
    }
    onModuleInit() {
        this.host.httpAdapter?.getInstance().register((scope, _options, done) => {
            scope.removeAllContentTypeParsers();
            scope.addContentTypeParser('*', (_request, _body, leftAlone) => leftAlone(null));
            scope.put('/uploads/:token', (request, reply) => this.#put(request, reply));
            scope.get('/evidence/:token', { exposeHeadRoute: false }, (request, reply) => this.#get(request, reply));
            done();
        });
    }
    async #put({ raw, headers, params }, reply) {
        const fault = headerFault(headers);
        if (fault)
            return refuse(reply, raw, fault);
        liftBodyDeadline(raw); // the stream has a clock of its own
        try {
            const result = await asCommand('evidence.receive', () => this.uploads.receive(params.token, Number(headers['content-length']), raw));
            if (result.outcome !== 'RECEIVED')
                return refuse(reply, raw, result.outcome);
            const { outcome: _, ...file } = result;
            return reply.code(201).headers(HEADERS).send(file);
        }
        catch (error) {
            this.#logger.error('A file could not be taken in.', error.stack);
            return refuse(reply, raw, 'FAULT');
        }
    }
    async #get({ raw, params }, reply) {
        const download = await asCommand('evidence.hand-out', () => this.downloads.open(params.token));
        if (typeof download === 'string')
            return refuse(reply, raw, download === 'ABSENT' ? 'NO_DOWNLOAD' : download);
        const { size, sha256, name, octets } = download;
        octets.once('error', (error) => this.#logger.error('A file could not be handed out whole.', error.stack));
        raw.socket.setTimeout(STALLED_MS, () => raw.socket.destroy());
        return reply
            .headers({
            ...HEADERS,
            connection: 'close',
            'content-type': OCTETS,
            'content-length': size,
            'content-disposition': `attachment; filename="${name}.bin"`,
            'repr-digest': `sha-256=:${Buffer.from(sha256, 'hex').toString('base64')}:`,
        })
            .send(octets);
    }
};
EvidenceRoutes = EvidenceRoutes_1 = __decorate([
    Injectable(),
    __metadata("design:paramtypes", [HttpAdapterHost,
        EvidenceUploads,
        EvidenceDownloads])
], EvidenceRoutes);
export { EvidenceRoutes };
/** What the headers alone are refused for: the link stays good. */
function headerFault(headers) {
    if (headers['content-type'] !== OCTETS)
        return 'OTHER_MEDIA_TYPE';
    if (headers['content-encoding'] !== undefined)
        return 'ENCODED';
    const length = headers['content-length'];
    if (headers['transfer-encoding'] !== undefined || length === undefined || !/^\d{1,15}$/.test(length))
        return 'NO_LENGTH';
    return Number(length) > MAX_BYTES ? 'TOO_LARGE' : null;
}
const MORE_REFUSALS = {
    OTHER_MEDIA_TYPE: [415, `Send the octets of the file as they are, as ${OCTETS}.`],
    ENCODED: [415, 'Send the octets of the file as they are, without a Content-Encoding.'],
    NO_LENGTH: [411, 'Say with Content-Length how many octets come; a chunked body is not taken.'],
    TOO_LARGE: [413, `A file has at most ${MAX_BYTES} bytes.`],
    NO_DOWNLOAD: [404, 'The link opens nothing, or nothing any more. Ask for another with downloadEvidence.'],
    MISSING: [500, 'The file is not where it was kept. Tell whoever runs the registry.'],
    FAULT: [500, 'The file could not be taken in. Make another link with createUpload, and try again.'],
};
/** For each refusal its status and what would pass. */
const REFUSALS = {
    ...MORE_REFUSALS,
    ABSENT: [404, 'The link opens nothing, or nothing any more. Make another with createUpload.'],
    OTHER_SIZE: [422, 'Content-Length is not the size that was declared. Nothing was read; the link is good still.'],
    BUSY: [503, 'Too many files are on their way. Wait a little, and try again with the same link.'],
    TOO_LONG: [422, 'More octets came than were declared. Make another link with createUpload.'],
    TOO_SHORT: [422, 'Fewer octets came than were declared. Make another link with createUpload.'],
    OTHER_DIGEST: [422, 'What came has another SHA-256 than was declared. Hash the file again, and make another link.'],
    TOO_SLOW: [408, 'Fewer than 10,000 octets a second came for ten seconds, or all took more than an hour.'],
    CUT: [400, 'The connection was cut. Make another link with createUpload.'],
    NO_SPACE: [507, 'There is no room for the file. Tell whoever runs the registry.'],
    CLOSED: [409, 'The case is no draft of yours any more, so nothing can be added to it.'],
};
/** Says why, and closes the connection: nobody knows what else comes on it. */
function refuse(reply, request, refusal) {
    const [status, message] = REFUSALS[refusal];
    const socket = request.socket;
    reply.raw.once('finish', () => {
        if (request.complete)
            return;
        request.resume();
        setTimeout(() => socket.destroy(), LAST_WORDS_MS).unref();
    });
    return reply
        .code(status)
        .headers({ ...HEADERS, connection: 'close', ...(status === 503 ? { 'retry-after': 10 } : {}) })
        .send({ error: { code: refusal, message } });
}
//# sourceMappingURL=evidence.routes.js.map