var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { Injectable } from '@nestjs/common';
import { Authoring, ContentParts } from '#cases';
import { globalId, invalid, keyOf, notFound, parseEdtf, UnitOfWork } from '#platform';
import { CaseSourceEntity, SourceEntity } from './source.entity.js';
import { MAX_SOURCES } from './source.input.js';
import { SourceLoader } from './source.loader.js';
import { Publishers } from './publisher.writer.js';
import { urlKey } from './source-url.rules.js';
/** Ties sources to drafts. */
let Sources = class Sources {
    constructor(work, authoring, sources, publishers, parts) {
        this.work = work;
        this.authoring = authoring;
        this.sources = sources;
        this.publishers = publishers;
        parts.register({
            name: 'sources',
            named: {
                isAt: (path) => /^(sources\/\d+|claims\/[^/]+\/source)\/id$/.test(path),
                globalId: (id) => globalId('Source', id),
                visible: (ids) => this.#visible(ids),
            },
            restore: (caseId, content) => this.#restore(caseId, content),
        });
    }
    /**
     * Adds a source to a draft of the actor; the one of the same address, where the actor may see one. One that they may
     * not see is as good as none.
     *
     * @returns the id of the case.
     * @throws Refused with ValidationFailed, StaleVersion or ContentClosed. @throws DomainError NOT_FOUND.
     */
    add(actor, input) {
        return this.authoring.change(actor, 'addSource', input, async ({ id }) => {
            const known = input.url ? await this.sources.byUrlKey(urlKey(input.url)) : null;
            await this.#tie(actor, id, known?.sourceId ?? (await this.#insert(actor, input)), ['url']);
        });
    }
    /** Ties a source that the actor may see to a draft of theirs. @returns and throws as {@link add}. */
    link(actor, input) {
        return this.authoring.change(actor, 'linkSource', input, async ({ id }) => {
            const [source] = await this.sources.byIds([keyOf(input.source, 'Source') ?? input.source]);
            if (!source)
                throw notFound('source');
            await this.#tie(actor, id, source.sourceId, ['source']);
        });
    }
    /** The source of an address, if the bearer of the token may see one. */
    ofUrl(url) {
        return this.sources.byUrlKey(urlKey(url));
    }
    async #tie(actor, caseId, sourceId, path) {
        const links = await this.work.repository(CaseSourceEntity);
        if (await links.existsBy({ caseId, sourceId })) {
            throw invalid({ path, value: null, message: 'The case rests on this source already. Name another.' });
        }
        const number = (await this.#last(caseId)) + 1;
        if (number > MAX_SOURCES) {
            throw invalid({ path: [], value: null, message: `A case may have at most ${MAX_SOURCES} sources.` });
        }
        await links.insert({ caseId, number, sourceId, linkedBy: actor.userId });
    }
    async #insert(actor, input) {
        const date = input.date ? parseEdtf(input.date) : null;
        const name = input.publisher?.trim();
        const made = await (await this.work.repository(SourceEntity)).insert({
            title: input.title,
            publisherId: name ? await this.publishers.named(actor, name) : null,
            url: input.url ?? null,
            urlKey: input.url ? urlKey(input.url) : null,
            archivedUrl: input.archivedUrl ?? null,
            language: input.language ?? null,
            edtf: date?.edtf ?? null,
            lower: date?.lower ?? null,
            upper: date?.upper ?? null,
            kind: input.kind,
            seen: input.seen,
            reliability: input.reliability ?? null,
            addedBy: actor.userId,
        });
        return made.identifiers[0].id;
    }
    async #visible(ids) {
        const rows = await this.work.rows('select id from source where id = any($1)', [ids]);
        return new Set(rows.map(({ id }) => id));
    }
    /** A source that stays keeps its row, which may be one that another person added. */
    async #restore(caseId, content) {
        const wanted = Object.entries(content).map(([number, source]) => [number, source.id]);
        const [numbers, ids] = [wanted.map(([number]) => number), wanted.map(([, id]) => id)];
        await this.work.rows(`delete from case_source where case_id = $1
       and (number, source_id) not in (select * from unnest($2::smallint[], $3::uuid[]))`, [caseId, numbers, ids]);
        await this.work.rows(`insert into case_source (case_id, number, source_id, linked_by)
       select $1, w.number, w.source_id, access.user_id() from unnest($2::smallint[], $3::uuid[]) w (number, source_id)
       where not exists (select from case_source s where s.case_id = $1 and s.number = w.number)`, [caseId, numbers, ids]);
    }
    async #last(caseId) {
        const [row] = await this.work.rows('select coalesce(max(number), 0)::int as last from case_source where case_id = $1', [caseId]);
        return row.last;
    }
};
Sources = __decorate([
    Injectable(),
    __metadata("design:paramtypes", [UnitOfWork,
        Authoring,
        SourceLoader,
        Publishers,
        ContentParts])
], Sources);
export { Sources };
//# sourceMappingURL=source.service.js.map