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
import { termOf, VocabularyDirectory } from '#cases';
import { CountryDirectory } from '#geography';
import { Cursors, pageOf } from '#platform';
import { CasePages } from '#registry';
import { coverageOf } from '../coverage.js';
import { PatternCubes } from '../counting/pattern-cubes.service.js';
import { PerCells } from '../counting/per-cells.js';
import { rowsOf } from '../drill-down/pattern-cases.service.js';
import { compareCells } from '../pattern.rules.js';
import { END_DIMENSIONS, MOST_PAIRS } from './corridor.rules.js';
/** Counts between which States measures run. */
let Corridors = class Corridors {
    #corridors = new PerCells();
    constructor(cubes, pages, cursors, countries, vocabulary) {
        this.cubes = cubes;
        this.pages = pages;
        this.cursors = cursors;
        this.countries = countries;
        this.vocabulary = vocabulary;
    }
    /** @throws DomainError BAD_USER_INPUT when the filter names what does not exist. */
    async of({ measure, to, ...of }) {
        const dimensions = ['REQUESTING_STATE', END_DIMENSIONS[to]];
        const cases = await this.cubes.asked(of);
        const asOf = cases.past?.asOf ?? null;
        const { cells, total, selection } = await this.cubes.counted({
            dimensions,
            measure,
            ...cases,
            mostCells: MOST_PAIRS,
        });
        const scope = ['corridors', measure, to, of.filter ?? null, asOf];
        const asked = { dimensions, measure, selection, scope };
        const corridors = this.#among(cells);
        return {
            to,
            measure,
            asOf,
            total: total.value,
            withoutRequestingState: () => this.#unrecorded('REQUESTING_STATE', asked),
            withoutOtherState: () => this.#unrecorded(END_DIMENSIONS[to], asked),
            coverage: () => coverageOf(selection(), this.countries),
            page: (page) => this.#page(corridors, page, asked),
        };
    }
    /** Those whose two ends are on record. */
    #among(cells) {
        return this.#corridors.of(cells, () => cells.filter(({ keys }) => !keys.includes(null)));
    }
    #page(corridors, page, asked) {
        const begin = page.after ? this.#placeAfter(corridors, page.after, asked.scope) : 0;
        const cursor = ({ value, keys }) => this.cursors.write([value, ...keys], asked.scope);
        return {
            ...pageOf(corridors.slice(begin, begin + page.first + 1), page, cursor, (cell) => this.#model(cell, asked)),
            totalCount: () => Promise.resolve(corridors.length),
        };
    }
    /** The first corridor that comes after a position, whatever the figures have become. */
    #placeAfter(corridors, cursor, scope) {
        const [value, ...keys] = this.cursors.read(cursor, scope);
        const at = { value: Number(value), keys: keys.map(String) };
        const place = corridors.findIndex((corridor) => compareCells(corridor, at) > 0);
        return place < 0 ? corridors.length : place;
    }
    #model(cell, asked) {
        const { keys, value, wellFounded, casesOfUnknownNumber } = cell;
        const [requesting, other] = keys;
        let found;
        const rows = () => (found ??= this.#rows(cell, asked));
        return {
            requestingState: this.countries.of(requesting),
            otherState: this.countries.of(other),
            value,
            wellFounded,
            casesOfUnknownNumber: asked.measure === 'PERSONS' ? casesOfUnknownNumber : null,
            byMechanism: () => this.#byMechanism(rows(), cell, asked),
            list: (page) => this.pages.of(rows(), page, [...asked.scope, ...keys], (view) => view),
        };
    }
    #rows({ keys }, { dimensions, selection }) {
        const among = selection();
        const finder = this.cubes.finder(among.cases, dimensions);
        return rowsOf(among, finder, this.cubes.basesOf(finder, among.cases), finder.cellOf(keys));
    }
    /** How much has nothing on record in a dimension. */
    #unrecorded(dimension, { selection, measure }) {
        const cells = this.cubes.countedIn(selection(), [dimension], measure);
        return cells.find(({ keys }) => keys[0] === null)?.value ?? 0;
    }
    #byMechanism(rows, { keys }, { dimensions, measure }) {
        return this.cubes
            .countedIn(rows, [...dimensions, 'MECHANISM'], measure)
            .flatMap(({ keys: [requesting, other, mechanism], value }) => requesting === keys[0] && other === keys[1] && mechanism !== null && mechanism !== undefined
            ? [{ mechanism: termOf(this.vocabulary.mechanisms, mechanism), value }]
            : []);
    }
};
Corridors = __decorate([
    Injectable(),
    __metadata("design:paramtypes", [PatternCubes,
        CasePages,
        Cursors,
        CountryDirectory,
        VocabularyDirectory])
], Corridors);
export { Corridors };
//# sourceMappingURL=corridor.service.js.map