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
import { badInput } from '#platform';
import { CasePages } from '#registry';
import { NONE } from '../counting/beginnings.js';
import { ALL } from '../counting/cell-finder.js';
import { PatternCubes } from '../counting/pattern-cubes.service.js';
import { dimensionsRefusal } from '../pattern.rules.js';
/** Lists the cases behind a figure. */
let PatternCases = class PatternCases {
    constructor(cubes, pages) {
        this.cubes = cubes;
        this.pages = pages;
    }
    /** @throws DomainError BAD_USER_INPUT when a dimension is named twice, or the filter names what does not exist. */
    async of(args) {
        const dimensions = args.cell.map(({ dimension }) => dimension);
        const refusal = dimensionsRefusal(dimensions);
        if (refusal) {
            const path = ['cell', ...(refusal.index === null ? [] : [String(refusal.index), 'dimension'])];
            throw badInput([{ path, value: dimensions[refusal.index ?? 0], message: refusal.message }]);
        }
        const asked = await this.cubes.asked(args);
        const selection = await this.cubes.selected(asked);
        const finder = this.cubes.finder(selection.cases, dimensions);
        const cell = finder.cellOf(args.cell.map(({ key }) => key ?? null));
        const found = rowsOf(selection, finder, this.cubes.basesOf(finder, selection.cases), cell);
        const scope = ['pattern cases', args.cell, args.filter ?? null, asked.past?.asOf ?? null];
        return this.pages.of(found, args, scope, (view) => view);
    }
};
PatternCases = __decorate([
    Injectable(),
    __metadata("design:paramtypes", [PatternCubes,
        CasePages])
], PatternCases);
export { PatternCases };
/** The cases that belong to a cell; none, where it is {@link CellFinder.cellOf} keys that occur nowhere. */
export function rowsOf(selection, finder, { bases }, cell) {
    const { cases, rows } = selection;
    if (cell === null)
        return { cases, rows: new Uint32Array() };
    const firstUse = cases.firstUse.values;
    let isMet = false;
    const sink = {
        cell: (met) => {
            if (met === cell)
                isMet = true;
        },
    };
    const belongs = (row) => {
        isMet = false;
        const [first, end] = [firstUse[row], firstUse[row + 1]];
        if (first === end)
            finder.eachCell(row, NONE, ALL, finder.baseOf(row, NONE), sink);
        for (let use = first; use < end && !isMet; use += 1)
            finder.eachCell(row, use, ALL, bases[use], sink);
        return isMet;
    };
    return { cases, rows: rows.filter(belongs) };
}
//# sourceMappingURL=pattern-cases.service.js.map