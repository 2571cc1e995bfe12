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
import { PathPolicy, recordStanding, standsAs } from '#identity';
import { Batch, Cursors, grouped, pageOf, UnitOfWork, isUuid, } from '#platform';
import { byPath, changesBetween, kindOf, valuesOf } from './content.rules.js';
import { ContentParts } from './content-parts.js';
/**
 * The history of cases: who changed what, when and why.
 *
 * Which revisions there are for a reader is decided by row-level security, which value of a change by the policy of the
 * field that it belongs to, and what it names by whether the reader may see that now.
 */
let CaseHistory = class CaseHistory {
    constructor(work, cursors, paths, parts) {
        this.work = work;
        this.cursors = cursors;
        this.paths = paths;
        this.parts = parts;
    }
    /** One page of the history of a case, newest first; of one that is shown as of a moment, up to that moment. */
    async page(view, args, context) {
        const scope = ['history', view.caseId, view.asOf];
        const before = args.after ? Number(this.cursors.read(args.after, scope)[0]) : MAX_NUMBER;
        const rows = await this.#pages.of(context).load(keyed([view.caseId, before, args.first + 1, view.asOf]));
        const standing = recordStanding(view);
        return {
            ...pageOf(rows, args, ({ number }) => this.cursors.write([number], scope), (row) => standsAs(revisionView(row), standing)),
            totalCount: () => this.#counts.of(context).load(keyed([view.caseId, 0, 0, view.asOf])),
        };
    }
    /** What turns one version of a case into another; `null` where one of them was not kept or is not for the reader. */
    async diff(view, from, to, context) {
        const versions = this.#contents.of(context);
        const [before, after] = await Promise.all([from, to].map((version) => versions.load(keyed([view.caseId, version, view.asOf]))));
        return before && after ? changesBetween(valuesOf(before), valuesOf(after)) : null;
    }
    /** Content of a version of a case; `null` where there is none that was kept and that the bearer may see. */
    async contentOf(caseId, version) {
        if (!isUuid(caseId))
            return null;
        const [content] = await this.#contentsOf([keyed([caseId, version, null])]);
        return content;
    }
    /** Changes as they are shown to somebody: without the values that are not theirs, and without what was added as nothing. */
    async shown(actor, record, changes, context) {
        const standing = recordStanding(record);
        const theirs = changes
            .filter((change) => this.paths.isFor(actor, standing, 'Case', change.path))
            .filter(({ before, after }) => !isNothing(before) || !isNothing(after))
            .sort((one, other) => byPath(one.path, other.path));
        return Promise.all(theirs.map((change) => this.#shown(change, context)));
    }
    async #shown(change, context) {
        const { path, before, after } = change;
        const part = this.parts.ofReference(path);
        if (!part)
            return { path, kind: kindOf(change), before: texts(before), after: texts(after), isMasked: false };
        const seen = this.#seen.of(context);
        const id = async (value) => typeof value !== 'string'
            ? null
            : (await seen.load(`${part.name}/${value}`))
                ? [part.named.globalId(value)]
                : 'MASKED';
        const [was, is] = await Promise.all([id(before), id(after)]);
        return {
            path,
            kind: kindOf(change),
            before: was === 'MASKED' ? null : was,
            after: is === 'MASKED' ? null : is,
            isMasked: was === 'MASKED' || is === 'MASKED',
        };
    }
    #pages = new Batch(async (keys) => {
        const asked = keys.map((key) => JSON.parse(key));
        const rows = await this.work.rows(`select q.place::int, r.*
       from unnest($1::uuid[], $2::int[], $3::int[], $4::timestamptz[]) with ordinality q (case_id, before, take, until, place)
       cross join lateral (
         select r.case_id as "caseId", r.number, r.version, r.state, r.makes_version as "makesVersion",
           r.made_by as "madeBy", r.made_at as "madeAt", v.reason, v.on_behalf_of as "onBehalfOfId", v.restores,
           case when exists (select from case_revision p where p.case_id = r.case_id and p.number = r.number - 1)
             then r.changes end as changes,
           case when r.number = 1 then r.content end as beginning
         from case_revision r join case_version v on v.case_id = r.case_id and v.version = r.version
         where r.case_id = q.case_id and r.number < q.before and (q.until is null or r.made_at <= q.until)
         order by r.number desc limit q.take) r
       order by q.place, r.number desc`, [0, 1, 2, 3].map((column) => asked.map((key) => key[column])));
        const places = asked.map((_, index) => index + 1);
        return grouped(places, rows, ({ place }) => place);
    });
    #counts = new Batch(async (keys) => {
        const asked = keys.map((key) => JSON.parse(key));
        const rows = await this.work.rows(`select (select count(*)::int from case_revision r
         where r.case_id = q.case_id and (q.until is null or r.made_at <= q.until)) as count
       from unnest($1::uuid[], $2::timestamptz[]) with ordinality q (case_id, until, place) order by q.place`, [asked.map(([caseId]) => caseId), asked.map(([, , , until]) => until)]);
        return rows.map(({ count }) => count);
    });
    #contents = new Batch((keys) => this.#contentsOf(keys));
    async #contentsOf(keys) {
        const asked = keys.map((key) => JSON.parse(key));
        const rows = await this.work.rows(`select (select r.content from case_revision r
         where r.case_id = q.case_id and r.version = q.version and r.content is not null
           and (q.until is null or r.made_at <= q.until) limit 1) as content
       from unnest($1::uuid[], $2::int[], $3::timestamptz[]) with ordinality q (case_id, version, until, place)
       order by q.place`, [0, 1, 2].map((column) => asked.map((key) => key[column])));
        return rows.map(({ content }) => content);
    }
    /** Whether the bearer may see, now, what a value names. */
    #seen = new Batch(async (keys) => {
        const visible = new Set();
        for (const part of this.parts.all) {
            const ids = keys.filter((key) => key.startsWith(`${part.name}/`)).map((key) => key.slice(part.name.length + 1));
            if (!part.named || ids.length === 0)
                continue;
            for (const id of await part.named.visible(ids))
                visible.add(`${part.name}/${id}`);
        }
        return keys.map((key) => visible.has(key));
    });
};
CaseHistory = __decorate([
    Injectable(),
    __metadata("design:paramtypes", [UnitOfWork,
        Cursors,
        PathPolicy,
        ContentParts])
], CaseHistory);
export { CaseHistory };
const MAX_NUMBER = 2 ** 31 - 1;
/** Batches know their keys by value. */
function keyed(key) {
    return JSON.stringify(key);
}
function revisionView(row) {
    const { place: _, changes, beginning, makesVersion, ...rest } = row;
    return {
        ...rest,
        makesVersion,
        reason: makesVersion ? row.reason : null,
        restores: makesVersion ? row.restores : null,
        onBehalfOfId: makesVersion ? row.onBehalfOfId : null,
        allChanges: beginning ? changesBetween(new Map(), valuesOf(beginning)) : changes,
    };
}
function isNothing(value) {
    return value === undefined || value === null || (Array.isArray(value) && value.length === 0);
}
function texts(value) {
    if (value === undefined || value === null)
        return null;
    if (Array.isArray(value))
        return value;
    return [typeof value === 'object' ? value.edtf : String(value)];
}
//# sourceMappingURL=case-history.service.js.map