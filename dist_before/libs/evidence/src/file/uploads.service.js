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
var EvidenceUploads_1;
import { Injectable, Logger } from '@nestjs/common';
import { Authoring, caseIdOf, ContentClosedModel, Idempotency } from '#cases';
import { isOneTimeToken, newOneTimeToken, oneTimeTokenHash } from '#identity';
import { FileStore, globalId, invalid, keyOf, Refused, shown, StreamRefused, UnitOfWork, isUuid, } from '#platform';
import { EvidenceKind, MAX_BYTES, MEDIA_TYPE, SHA256, TEXT_LIMITS } from './evidence.rules.js';
import { UploadRefusedModel } from './evidence-errors.model.js';
import { OCTETS, typeOf } from './file-type.rules.js';
/** How fast a stream must come: ten kilobytes a second, in every ten seconds, and all of it in an hour. */
const STREAM_LIMITS = { bytesPerSecond: 10_000, windowMs: 10_000, deadlineMs: 3_600_000 };
/** Streams that one process takes in at a time. */
const MAX_STREAMS = 16;
/**
 * Hands out links for files, and takes the files in.
 *
 * A file is first on the disk, then in the registry: a process that is killed in between leaves a file without a row, which
 * the sweep reports, and never a row without a file.
 */
let EvidenceUploads = EvidenceUploads_1 = class EvidenceUploads {
    #logger;
    #streams;
    constructor(work, authoring, idempotency, store) {
        this.work = work;
        this.authoring = authoring;
        this.idempotency = idempotency;
        this.store = store;
        this.#logger = new Logger(EvidenceUploads_1.name);
        this.#streams = 0;
        /** How fast streams must come; tests set their own. */
        this.limits = STREAM_LIMITS;
    }
    /**
     * Makes the link for one file of a draft of the actor. When the same request, with an idempotency key, is sent again, the
     * file gets another link instead, for what is left of its time.
     *
     * @throws Refused with ValidationFailed for each fault, StaleVersion, ContentClosed, UploadRefused or IdempotencyKeyReused.
     * @throws DomainError NOT_FOUND.
     */
    async create(actor, input) {
        const declaredType = input.declaredType.trim().toLowerCase();
        const sha256 = input.sha256.toLowerCase();
        const problems = problemsOf({ ...input, declaredType, sha256 });
        if (problems.length > 0)
            throw invalid(...problems);
        const master = input.derivedFrom ? keyOf(input.derivedFrom, 'Evidence') : null;
        if (input.derivedFrom && !isUuid(master ?? ''))
            throw new Refused([new UploadRefusedModel('NO_MASTER')]);
        const token = newOneTimeToken('rcu');
        void this.store.quarantine; // a server that keeps no files gives no links
        return this.work.run(async () => {
            let expiresAt = null;
            await this.idempotency.once(actor, 'createUpload', input, caseIdOf(input.id), async () => {
                expiresAt = await this.#announce(actor, { ...input, declaredType, sha256 }, master, token);
            });
            expiresAt ??= await this.#renew(token, input.idempotencyKey);
            return { url: `/uploads/${token}`, expiresAt };
        });
    }
    /** @returns until when the link is good. */
    async #announce(actor, input, master, token) {
        const file = await this.authoring.lockOpen(actor, input);
        const { onBehalfOf, reason } = await this.authoring.noteOf(input);
        const [row] = await this.work.rows(`select access.create_upload($1, $2, $3, decode($4, 'hex'), $5, $6, $7, $8, $9, $10, $11) as outcome,
              now() + interval '15 minutes' as "expiresAt"`, [
            ...[oneTimeTokenHash(token), file.id, input.size, input.sha256, input.declaredType, input.kind, master],
            ...[input.description?.trim() || null, onBehalfOf, reason, input.idempotencyKey ?? null],
        ]);
        const { outcome, expiresAt } = row;
        switch (outcome) {
            case 'CREATED':
                return expiresAt;
            case 'NO_MASTER':
            case 'QUOTA':
            case 'CASE_FULL':
                throw new Refused([new UploadRefusedModel(outcome)]);
            default:
                throw new Refused([new ContentClosedModel(file.state, true)]);
        }
    }
    async #renew(token, idempotencyKey) {
        const [row] = await this.work.rows('select access.renew_upload($1, $2) as "expiresAt"', [oneTimeTokenHash(token), idempotencyKey]);
        if (!row.expiresAt)
            throw new Refused([new UploadRefusedModel('LINK_USED')]);
        return row.expiresAt;
    }
    /**
     * Takes in the file of a link. The link is used up when the first octet is asked for, whatever comes of it.
     *
     * @param length what the sender says that the stream has.
     */
    async receive(token, length, stream) {
        if (!isOneTimeToken('rcu', token))
            return { outcome: 'ABSENT' };
        if (this.#streams >= MAX_STREAMS)
            return { outcome: 'BUSY' };
        this.#streams += 1;
        try {
            const claim = await this.#claim(token, length);
            if (claim.outcome !== 'CLAIMED')
                return { outcome: claim.outcome };
            return await this.#take(token, claim, length, stream);
        }
        finally {
            this.#streams -= 1;
        }
    }
    async #take(token, { objectId, sha256 }, size, stream) {
        const { quarantine, storage } = this.store;
        try {
            const file = await quarantine.receive(stream, { size, sha256 }, this.limits);
            try {
                // Asked before the file is kept, since nothing that is kept is ever taken away again.
                if (!(await this.#isOpen(token)))
                    throw new UploadClosed();
                await storage.keep(objectId, file);
            }
            finally {
                await quarantine.discard(file);
            }
            const detectedType = typeOf(file.head);
            const { evidenceId, version } = await this.#record(token, detectedType);
            return { outcome: 'RECEIVED', evidence: globalId('Evidence', evidenceId), sha256, detectedType, version };
        }
        catch (error) {
            const outcome = error instanceof StreamRefused ? error.fault : error instanceof UploadClosed ? 'CLOSED' : null;
            await this.#refuse(token, outcome ?? 'FAULT');
            if (outcome === null)
                throw error;
            return { outcome };
        }
    }
    async #claim(token, length) {
        const [row] = await this.work.run(() => this.work.rows('select c.outcome, c.object_id as "objectId", c.sha256 from access.claim_upload($1, $2) c', [token, length]));
        return row;
    }
    async #isOpen(token) {
        const [row] = await this.work.reading(() => this.work.rows('select access.upload_is_open($1) as "isOpen"', [token]));
        return row.isOpen;
    }
    async #record(token, detectedType) {
        const [row] = await this.work.run(() => this.work.rows('select r.outcome, r.evidence_id as "evidenceId", r.version from access.record_upload($1, $2) r', [token, detectedType]));
        if (row.outcome !== 'RECEIVED')
            throw new UploadClosed();
        return row;
    }
    async #refuse(token, reason) {
        try {
            await this.work.run(() => this.work.rows('select access.refuse_upload($1, $2)', [token, reason]));
        }
        catch (error) {
            this.#logger.error('The end of an upload could not be noted.', error.stack);
        }
    }
};
EvidenceUploads = EvidenceUploads_1 = __decorate([
    Injectable(),
    __metadata("design:paramtypes", [UnitOfWork,
        Authoring,
        Idempotency,
        FileStore])
], EvidenceUploads);
export { EvidenceUploads };
/** The case left its author's hands, or the author lost their rights, while the file arrived. */
class UploadClosed extends Error {
}
function problemsOf(input) {
    const { size, sha256, declaredType, kind, derivedFrom, description } = input;
    const isMaster = kind === EvidenceKind.MASTER;
    return [
        problem('size', size, size >= 1 && size <= MAX_BYTES, `A file has from 1 to ${MAX_BYTES} bytes.`),
        problem('sha256', sha256, SHA256.test(sha256), 'Write the SHA-256 of the file as 64 hexadecimal digits.'),
        problem('declaredType', declaredType, declaredType.length <= 100 && MEDIA_TYPE.test(declaredType), `Write a media type without parameters, such as "application/pdf"; "${OCTETS}" where you do not know.`),
        problem('derivedFrom', derivedFrom, isMaster !== Boolean(derivedFrom), isMaster
            ? 'A MASTER is made from nothing. Leave derivedFrom out, or say which kind of derivative it is.'
            : 'Name the master that the file was made from.'),
        problem('description', description, (description?.trim().length ?? 0) <= TEXT_LIMITS.description, `A description may have at most ${TEXT_LIMITS.description} characters. Shorten it.`),
    ].flat();
}
function problem(field, value, isRight, message) {
    return isRight ? [] : [{ path: [field], value: shown(value), message }];
}
//# sourceMappingURL=uploads.service.js.map