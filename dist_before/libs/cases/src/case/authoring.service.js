var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { invalid, keyOf, Refused, shown, UnitOfWork } from '#platform';
import { CaseCapacityEntity, CaseFileEntity, CaseVersionEntity } from './case.entity.js';
import { CaseDirectory, caseIdOf } from './case.directory.js';
import { ClaimsRestModel, ContentClosedModel, DuplicateReferenceModel, SubjectsSealedModel, VersionNotKeptModel, } from './case-errors.model.js';
import { refuseStale } from './case-version.js';
import { CaseHistory } from '../revision/case-history.service.js';
import { ContentParts } from '../revision/content-parts.js';
import { columnsOf, listsToRestore } from '../revision/kept-content.rules.js';
import { appendLinks, appendUses, replaceLists } from './case-content.writer.js';
import { referenceOf } from './case-reference.rules.js';
import { Capacity, CaseState, COUNT_LIMITS, isOpen } from './case.rules.js';
import { DraftReaders } from './draft-reading.service.js';
import { Idempotency } from './idempotency.service.js';
/** What an author does with a draft. Every change makes a version, under the author's name. */
let Authoring = class Authoring {
    constructor(work, cases, readers, histories, parts, idempotency) {
        this.work = work;
        this.cases = cases;
        this.readers = readers;
        this.histories = histories;
        this.parts = parts;
        this.idempotency = idempotency;
    }
    /**
     * Makes a draft with the actor as its author.
     *
     * @returns its id; that of the first draft when the same request, with an idempotency key, is sent again.
     * @throws Refused with ValidationFailed for each fault, DuplicateReference or IdempotencyKeyReused.
     */
    async create(actor, input) {
        const reader = this.readers.reader();
        const { columns, lists } = reader.content(input);
        if (reader.problems.length > 0)
            throw invalid(...reader.problems);
        const authorId = actor.userId;
        return this.work.run(async () => {
            const id = await this.#newId();
            return this.idempotency.once(actor, 'createDraft', input, id, async () => {
                const files = await this.work.repository(CaseFileEntity);
                const fileReference = input.fileReference ?? null;
                if (fileReference !== null) {
                    // One author at a time, so that the look-up below cannot be overtaken.
                    await this.work.rows('select pg_advisory_xact_lock(hashtextextended($1, 1))', [authorId]);
                    const isTaken = await files.existsBy({ authorId, fileReference });
                    if (isTaken)
                        throw new Refused([new DuplicateReferenceModel(fileReference)]);
                }
                const organisationId = await this.#organisation(input.organisation);
                const reference = await this.#freeReference();
                await files.insert({
                    id,
                    organisationId,
                    reference,
                    version: 1,
                    state: CaseState.DRAFT,
                    authorId,
                    fileReference,
                    ...columns,
                });
                await (await this.work.repository(CaseCapacityEntity)).insert({
                    caseId: id,
                    userId: authorId,
                    capacity: Capacity.CONTRIBUTOR,
                });
                await this.#makeVersion(actor, id, 1, input);
                await replaceLists(this.work, id, lists);
            });
        });
    }
    /**
     * Changes a draft. Fields that the input leaves out stay as they are.
     *
     * @throws Refused with ValidationFailed, StaleVersion, ContentClosed, SubjectsSealed or ClaimsRest.
     * @throws DomainError NOT_FOUND.
     */
    async update(actor, input) {
        const reader = this.readers.reader();
        const { columns, lists } = reader.content(input);
        if (reader.problems.length > 0)
            throw invalid(...reader.problems);
        return unlessHeld(this.change(actor, 'updateDraft', input, async (file) => {
            if (Object.keys(columns).length > 0) {
                await (await this.work.repository(CaseFileEntity)).update({ id: file.id }, columns);
            }
            await replaceLists(this.work, file.id, lists);
        }));
    }
    /**
     * Makes a version whose content is that of an earlier one. Neither of the two changes. Files stay, whenever they came.
     *
     * @throws Refused with ValidationFailed, StaleVersion, ContentClosed, VersionNotKept or SubjectsSealed. @throws
     *   DomainError NOT_FOUND.
     */
    restore(actor, input) {
        const { version, expectedVersion } = input;
        return this.work.run(async () => {
            const content = await this.histories.contentOf(caseIdOf(input.id), version);
            const restores = content === null || version > expectedVersion ? null : version;
            const make = async (file) => {
                if (content === null || restores === null)
                    throw new Refused([new VersionNotKeptModel(version)]);
                const now = await this.histories.contentOf(file.id, expectedVersion);
                for (const part of this.parts.all.toReversed())
                    await part.clear?.(file.id);
                await (await this.work.repository(CaseFileEntity)).update({ id: file.id }, columnsOf(content));
                await replaceLists(this.work, file.id, listsToRestore(content, now));
                for (const part of this.parts.all)
                    await part.restore?.(file.id, content[part.name]);
            };
            return unlessHeld(this.change(actor, 'restoreVersion', input, make, restores));
        });
    }
    /** Adds one use. @throws as {@link update}. */
    addUse(actor, input) {
        return this.change(actor, 'addMechanismUse', input, async (file) => {
            const number = (await this.#last('mechanism_use', file.id)) + 1;
            const reader = this.readers.reader();
            const use = reader.use(input.use, ['use'], number);
            if (number > COUNT_LIMITS.uses) {
                reader.problems.push({
                    path: ['use'],
                    value: null,
                    message: `A case may have at most ${COUNT_LIMITS.uses} uses.`,
                });
            }
            if (reader.problems.length > 0)
                throw invalid(...reader.problems);
            await appendUses(this.work, file.id, number, [use]);
        });
    }
    /** Adds one provision link. @throws as {@link update}. */
    linkProvision(actor, input) {
        return this.change(actor, 'linkProvision', input, async (file) => {
            const number = (await this.#last('provision_link', file.id)) + 1;
            const reader = this.readers.reader();
            const link = reader.link(input.link, ['link'], await this.#last('mechanism_use', file.id), actor.userId);
            if (number > COUNT_LIMITS.links) {
                reader.problems.push({
                    path: ['link'],
                    value: null,
                    message: `A case may have at most ${COUNT_LIMITS.links} links.`,
                });
            }
            if (reader.problems.length > 0 || !link)
                throw invalid(...reader.problems);
            await appendLinks(this.work, file.id, number, [link]);
        });
    }
    /**
     * The frame of every change of content: locks the case, checks that it is the actor's open draft at the version that
     * they saw, counts the version up under the actor's name, and lets `make` change it. The database takes no change of
     * content otherwise, and keeps the new version as a revision when all of it is committed.
     *
     * @param operation name of the mutation.
     * @param restores an earlier version whose content the new one has again.
     * @returns the id of the case.
     */
    async change(actor, operation, input, make, restores = null) {
        return this.idempotency.once(actor, operation, input, caseIdOf(input.id), async () => {
            const file = await this.lockOpen(actor, input);
            const version = file.version + 1;
            await this.#makeVersion(actor, file.id, version, input, restores);
            await (await this.work.repository(CaseFileEntity)).update({ id: file.id }, { version, updatedAt: new Date() });
            await make(file);
        });
    }
    /**
     * Locks the actor's open case at the version that they saw. Of a case that was handed in before, the change needs its
     * reason.
     *
     * @throws Refused with StaleVersion, ContentClosed or ValidationFailed. @throws DomainError NOT_FOUND.
     */
    async lockOpen(actor, { id, expectedVersion, reason }) {
        const file = await this.cases.lockVisible(caseIdOf(id));
        const isMine = file.authorId === actor.userId;
        if (!isMine || !isOpen(file))
            throw new Refused([new ContentClosedModel(file.state, isMine)]);
        refuseStale(file, expectedVersion);
        if (file.state !== CaseState.DRAFT && !reason) {
            throw invalid({
                path: ['reason'],
                value: null,
                message: 'The case has been handed in before, so each change needs its reason. Say why you make it.',
            });
        }
        return file;
    }
    /** For whom and why a change is made. @throws Refused with ValidationFailed for an organisation that is not the actor's. */
    async noteOf({ onBehalfOf, reason }) {
        return { onBehalfOf: onBehalfOf ? await this.#mine(onBehalfOf, 'onBehalfOf') : null, reason: reason ?? null };
    }
    async #makeVersion(actor, caseId, version, note, restores = null) {
        await (await this.work.repository(CaseVersionEntity)).insert({
            caseId,
            version,
            madeBy: actor.userId,
            ...(await this.noteOf(note)),
            restores,
        });
    }
    /**
     * The organisation whose members may read the new case: the one that the author names among their own, or the only
     * one; none where they say so, or where it is not clear which.
     */
    async #organisation(named) {
        if (named === null)
            return null;
        if (named !== undefined)
            return this.#mine(named, 'organisation');
        const ids = await this.#organisations();
        return ids.length === 1 ? ids[0] : null;
    }
    /** The bare id of an organisation that the actor works for. */
    async #mine(named, field) {
        const id = keyOf(named, 'Organisation');
        if (id !== null && (await this.#organisations()).includes(id))
            return id;
        const otherwise = field === 'organisation' ? ', or null to keep the case to yourself' : ', or leave it out';
        throw invalid({
            path: [field],
            value: shown(named),
            message: `You work for no organisation of this id. Name one of yours, as \`viewer { organisations { id } }\` lists them${otherwise}.`,
        });
    }
    async #organisations() {
        const [row] = await this.work.rows('select access.organisation_ids() as ids');
        return row.ids;
    }
    async #newId() {
        const [row] = await this.work.rows('select uuidv7() as id');
        return row.id;
    }
    async #freeReference() {
        const year = new Date().getUTCFullYear();
        for (let attempt = 0; attempt < 20; attempt += 1) {
            const reference = referenceOf(year, randomInt(1_000_000));
            const [taken] = await this.work.rows('select 1 from case_file where reference = $1', [reference]);
            if (!taken)
                return reference;
        }
        throw new Error('No free reference was found in 20 attempts.');
    }
    async #last(table, caseId) {
        const [row] = await this.work.rows(`select coalesce(max(number), 0)::int as last from ${table} where case_id = $1`, [caseId]);
        return row.last;
    }
};
Authoring = __decorate([
    Injectable(),
    __metadata("design:paramtypes", [UnitOfWork,
        CaseDirectory,
        DraftReaders,
        CaseHistory,
        ContentParts,
        Idempotency])
], Authoring);
export { Authoring };
/** @throws Refused with SubjectsSealed or ClaimsRest when the change would take away what an identity or a claim is held to. */
export async function unlessHeld(change) {
    try {
        return await change;
    }
    catch (error) {
        const { constraint } = error;
        if (constraint === SEALED_SUBJECT)
            throw new Refused([new SubjectsSealedModel()]);
        const claimed = CLAIMED[constraint ?? ''];
        throw claimed ? new Refused([new ClaimsRestModel(claimed)]) : error;
    }
}
/** Key of the identity vault, which keeps a subject from being replaced while an identity is sealed under it. */
const SEALED_SUBJECT = 'person_subject_fkey';
/** Keys of claims, which keep what they speak of from being replaced under them. */
const CLAIMED = {
    claim_use_fkey: 'uses',
    claim_event_fkey: 'uses',
    claim_subject_fkey: 'subjects',
};
//# sourceMappingURL=authoring.service.js.map