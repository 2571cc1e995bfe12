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
import { CaseReading } from '#cases';
import { Cursors, pageOf } from '#platform';
/** Makes pages of the cases behind a figure, in the order of their ids. */
let CasePages = class CasePages {
    constructor(reading, cursors) {
        this.reading = reading;
        this.cursors = cursors;
    }
    /**
     * @param scope of the cursors: the list that they are good for.
     * @param nodeOf makes an entry of a case and the number of its row.
     */
    async of(selection, page, scope, nodeOf) {
        const { cases, rows } = selection;
        const after = page.after ? String(this.cursors.read(page.after, scope)[0]) : null;
        const listed = firstById(selection, after, page.first + 1);
        const views = await this.reading.publicByIds(listed.map((row) => cases.ids.at(row)));
        const found = listed.flatMap((row, at) => (views[at] ? [{ row, view: views[at] }] : []));
        return {
            ...pageOf(found, page, ({ row }) => this.cursors.write([cases.ids.at(row)], scope), ({ row, view }) => nodeOf(view, row)),
            totalCount: () => Promise.resolve(rows.length),
        };
    }
};
CasePages = __decorate([
    Injectable(),
    __metadata("design:paramtypes", [CaseReading,
        Cursors])
], CasePages);
export { CasePages };
/** The rows with the lowest ids after one, in their order: a page of a list without sorting all of it. */
function firstById({ cases: { ids }, rows }, after, count) {
    const isAfter = after === null ? () => true : ids.after(after);
    const page = [];
    for (const row of rows) {
        if (!isAfter(row) || (page.length === count && ids.compare(row, page[count - 1]) >= 0))
            continue;
        const at = page.findIndex((other) => ids.compare(other, row) > 0);
        page.splice(at === -1 ? page.length : at, 0, row);
        if (page.length > count)
            page.pop();
    }
    return page;
}
//# sourceMappingURL=case-pages.service.js.map