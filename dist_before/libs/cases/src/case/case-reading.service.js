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
import { CountryDirectory } from '#geography';
import {} from '#identity';
import { badInput, Cursors, pageOf } from '#platform';
import { CaseDirectory, FOR_EVERYONE, forBearer, } from './case.directory.js';
import { CaseParts } from './case-parts.js';
import { CaseFilters } from './case-filter.service.js';
import { KeptCases } from './kept-cases.service.js';
import { KeptRecords } from './kept-records.service.js';
import { publicViewOf, viewOf } from './case.view.js';
/** Reads cases for whoever may see them: the public ones for everybody, the record for the bearer of the token. */
let CaseReading = class CaseReading {
    constructor(directory, filters, cursors, countries, parts, kept, records) {
        this.directory = directory;
        this.filters = filters;
        this.cursors = cursors;
        this.countries = countries;
        this.parts = parts;
        this.kept = kept;
        this.records = records;
        this.order = null;
    }
    /** Has pages of all public cases be taken from somebody who knows their order, for those who may be shown what is kept. */
    orderBy(order) {
        this.order = order;
    }
    /**
     * One page of the public cases.
     *
     * @param fields what the request asks for of each case: read along in the same statement.
     * @throws DomainError BAD_USER_INPUT when the filter names something unknown or the cursor is of another list.
     */
    async publicPage(args, fields) {
        const source = FOR_EVERYONE;
        return this.#page(source, 'everyone', args, async (filter, position) => {
            const parts = this.parts.asked(fields, source.table);
            if (!this.kept.areOpen) {
                const rows = await this.directory.list(source, filter, args.orderBy, position, args.first + 1, parts);
                return rows.map((row) => publicViewOf(row, this.countries, parts));
            }
            const ids = await this.#publicIds(filter, args.orderBy, position, args.first + 1);
            const views = await this.kept.of(ids, namesOf(parts), async (missing) => {
                const rows = await this.directory.byIds(source, missing, parts);
                return rows.map((row) => publicViewOf(row, this.countries, parts));
            });
            return ids.flatMap((id) => views.get(id) ?? []);
        });
    }
    /** The ids of a page: of all public cases, where somebody has them in order in the process. */
    async #publicIds(filter, order, position, limit) {
        const isOfAll = Object.keys(filter).length === 0;
        const known = isOfAll ? await this.order?.page(order, position?.id ?? null, limit) : null;
        return known ?? this.directory.ids(FOR_EVERYONE, filter, order, position, limit);
    }
    /**
     * One page of the cases that the actor, who bears the token of the request, may see.
     *
     * @param asOf the moment at which they are to be shown; null for the present.
     * @throws as {@link publicPage}.
     */
    page(actor, args, fields, asOf = null) {
        const source = forBearer(asOf);
        return this.#page(source, actor.userId ?? actor.keyId, args, async (filter, position) => {
            const parts = this.parts.asked(fields, source.table);
            const state = asOf === null ? this.records.state : null;
            if (state) {
                const own = parts.filter(({ isEverybodys }) => !isEverybodys);
                const { orderBy, first } = args;
                const compared = await this.directory.compared(filter, orderBy, position, first + 1, own, state.seen);
                return this.#recordsOf(actor, compared, parts, state);
            }
            const rows = await this.directory.list(source, filter, args.orderBy, position, args.first + 1, parts);
            return rows.map((row) => viewOf(row, this.countries, source, parts));
        });
    }
    /** @param rows with what is not everybody's. */
    async #recordsOf(actor, rows, parts, state) {
        const along = namesOf(parts);
        const asked = rows.map((row) => ({ row, written: JSON.stringify(row), isKept: this.records.isOf(state, row) }));
        const views = new Map();
        for (const { row, written, isKept } of asked) {
            const view = isKept ? this.records.find(actor, row.id, along, written, state) : null;
            if (view)
                views.set(row.id, view);
        }
        const missing = asked.filter(({ row }) => !views.has(row.id));
        const read = await this.#everybodysParts(missing.map(({ row }) => row.id), parts);
        for (const { row, written, isKept } of missing) {
            const whole = { ...row, parts: { ...row.parts, ...read.get(row.id) } };
            const view = viewOf(whole, this.countries, forBearer(), parts);
            views.set(row.id, view);
            if (isKept)
                this.records.keep(actor, along, written, view, state);
        }
        return rows.map(({ id }) => views.get(id));
    }
    async #everybodysParts(ids, parts) {
        const everybodys = parts.filter(({ isEverybodys }) => isEverybodys);
        return ids.length > 0 && everybodys.length > 0 ? this.directory.partsOf(ids, everybodys) : new Map();
    }
    /**
     * The public case of an id or reference; `null` when there is none.
     *
     * @param fields what the request asks for of it: read along in the same statement.
     */
    async publicOne(key, fields) {
        const parts = this.parts.asked(fields, FOR_EVERYONE.table);
        const read = async () => {
            const row = (await this.#row(FOR_EVERYONE, key, parts)) ?? (await this.directory.thatStays(key.reference ?? null, parts));
            return row && publicViewOf(row, this.countries, parts);
        };
        const name = key.id ? (key.reference ? null : key.id) : key.reference;
        return name && this.kept.areOpen ? this.kept.one(name, namesOf(parts), read) : read();
    }
    /**
     * The case of an id or reference, now or as it was at a moment; `null` when there is none that the bearer may see.
     *
     * @param fields as of {@link publicOne}; none are read along when left out.
     */
    async one(key, asOf = null, fields = NOTHING_YET) {
        const source = forBearer(asOf);
        const parts = this.parts.asked(fields, source.table);
        const row = await this.#row(source, key, parts);
        return row && viewOf(row, this.countries, source, parts);
    }
    /** The public cases of some bare ids, in their order; `null` where there is none. */
    async publicByIds(ids) {
        const read = async (missing) => {
            const rows = await this.directory.byIds(FOR_EVERYONE, missing);
            return rows.map((row) => publicViewOf(row, this.countries));
        };
        if (this.kept.areOpen) {
            const views = await this.kept.of(ids, namesOf(NO_PARTS), read);
            return ids.map((id) => views.get(id) ?? null);
        }
        return inOrder(ids, await read(ids));
    }
    /** The cases of some bare ids, in their order; `null` for those that the bearer may not see. */
    async byIds(ids) {
        const source = forBearer();
        const rows = (await this.directory.byIds(source, ids));
        return inOrder(ids, rows.map((row) => viewOf(row, this.countries, source)));
    }
    /** @param list reads the cases of the page and the one after it, in their order. */
    async #page(source, reader, args, list) {
        const filter = this.filters.resolve(args.filter);
        const scope = ['cases', reader, filter, args.orderBy, source.asOf];
        const listed = await list(filter, args.after ? this.#position(args.after, scope) : null);
        const cursor = ({ occurredKey, caseId }) => this.cursors.write([occurredKey, caseId], scope);
        return {
            ...pageOf(listed, args, cursor, (view) => view),
            totalCount: () => this.directory.count(source, filter),
        };
    }
    async #row(source, { id, reference }, parts) {
        if (Boolean(id) === Boolean(reference)) {
            throw badInput([
                {
                    path: [id ? 'reference' : 'id'],
                    value: null,
                    message: 'Name the case by its id or by its reference: one of the two.',
                },
            ]);
        }
        if (id)
            return (await this.directory.byIds(source, [id], parts))[0] ?? null;
        return this.directory.byReference(source, reference, parts);
    }
    #position(after, scope) {
        const [occurredKey, id] = this.cursors.read(after, scope);
        return { occurredKey: String(occurredKey), id: String(id) };
    }
};
CaseReading = __decorate([
    Injectable(),
    __metadata("design:paramtypes", [CaseDirectory,
        CaseFilters,
        Cursors,
        CountryDirectory,
        CaseParts,
        KeptCases,
        KeptRecords])
], CaseReading);
export { CaseReading };
const names = new WeakMap();
/** Names what is read along: each part with what is asked of it. */
function namesOf(parts) {
    let name = names.get(parts);
    if (name === undefined)
        names.set(parts, (name = parts.map(({ name: of, column }) => `${of} ${column}`).join()));
    return name;
}
const NO_PARTS = [];
const NOTHING_YET = new Set();
function inOrder(ids, views) {
    const byId = new Map(views.map((view) => [view.caseId, view]));
    return ids.map((id) => byId.get(id) ?? null);
}
//# sourceMappingURL=case-reading.service.js.map