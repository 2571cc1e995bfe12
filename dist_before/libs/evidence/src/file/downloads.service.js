var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { isOneTimeToken, newOneTimeToken, oneTimeTokenHash } from '#identity';
import { FileStore, keyOf, notFound, UnitOfWork, isUuid } from '#platform';
/** Files that one process hands out at a time. */
const MAX_STREAMS = 16;
/** Hands out links to files, and the files. That somebody fetched one stands in its custody before its first octet goes. */
let EvidenceDownloads = class EvidenceDownloads {
    #streams = 0;
    constructor(work, store) {
        this.work = work;
        this.store = store;
    }
    /** Makes a link to a file that the bearer may see. @throws DomainError NOT_FOUND. */
    create(evidence) {
        const token = newOneTimeToken('rcd');
        const id = evidenceKey(evidence);
        return this.work.run(async () => {
            const [row] = await this.work.rows('select access.create_download($1, $2) as "expiresAt"', [oneTimeTokenHash(token), id]);
            if (!row?.expiresAt)
                throw notFound('file');
            return { url: `/evidence/${token}`, expiresAt: row.expiresAt };
        });
    }
    /**
     * Uses a link up and opens its file.
     *
     * @returns `ABSENT` for a link that opens nothing, `BUSY` when too many are on their way, `MISSING` when the octets are
     *   not there.
     */
    async open(token) {
        if (!isOneTimeToken('rcd', token))
            return 'ABSENT';
        if (this.#streams >= MAX_STREAMS)
            return 'BUSY';
        this.#streams += 1;
        let octets = null;
        try {
            const [claim] = await this.work.run(() => this.work.rows('select d.object_id as "objectId", d.size, d.sha256, d.name from access.claim_download($1) d', [token]));
            if (!claim?.objectId)
                return 'ABSENT';
            octets = await this.store.storage.read(claim.objectId);
            if (!octets)
                return 'MISSING';
            octets.once('close', () => (this.#streams -= 1));
            const { size, sha256, name } = claim;
            return { size, sha256, name, octets: Readable.from(unaltered(octets, claim), { objectMode: false }) };
        }
        finally {
            if (!octets)
                this.#streams -= 1;
        }
    }
};
EvidenceDownloads = __decorate([
    Injectable(),
    __metadata("design:paramtypes", [UnitOfWork,
        FileStore])
], EvidenceDownloads);
export { EvidenceDownloads };
/** @throws DomainError NOT_FOUND when it can be the id of no file. */
export function evidenceKey(id) {
    const key = keyOf(id, 'Evidence');
    if (!isUuid(key ?? ''))
        throw notFound('file');
    return key;
}
/** Keeps the last octets back until it is known that the file is the one that was received: no other goes out whole. */
async function* unaltered(octets, { sha256 }) {
    const hash = createHash('sha256');
    let last = null;
    for await (const chunk of octets) {
        if (last)
            yield last;
        last = chunk;
        hash.update(last);
    }
    if (hash.digest('hex') !== sha256)
        throw new Error('A file of evidence is not what was received: verify it.');
    if (last)
        yield last;
}
//# sourceMappingURL=downloads.service.js.map