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
import { CaseFilters, VocabularyDirectory } from '#cases';
import { CountryDirectory } from '#geography';
import { LawDirectory } from '#law';
import { badInput, DomainError, ErrorCode, ReferenceSnapshots } from '#platform';
import { isInColumns, PerSelection, PublicRegistry, selectionOf, testOf, } from '#registry';
import { problemsOfPast } from '../past-filter.rules.js';
import { compareCells } from '../pattern.rules.js';
import { CellFinder } from './cell-finder.js';
import { LiveCube, TooManyCells } from './live-cube.js';
import { groupingsOf } from './references.js';
/** Most cubes that are kept true; those asked for longest ago go first. */
const MOST_KEPT = 24;
/**
 * Holds the cubes that were asked for last. Each is counted once; from then on, every change of a public case changes it along,
 * so that the next answer costs what has changed and not the size of the registry. Of a past none is kept: that would hold on to
 * its copy of the registry.
 */
let PatternCubes = class PatternCubes {
    #kept = new Map();
    /** Eight bytes for each use there is, each. */
    #bases = new PerSelection(4);
    constructor(registry, filters, countries, vocabulary, law, snapshots) {
        this.registry = registry;
        this.filters = filters;
        this.countries = countries;
        this.vocabulary = vocabulary;
        this.law = law;
        this.snapshots = snapshots;
    }
    /** Changes whenever what is known of dimensions may have changed: regions, families, texts. */
    get epoch() {
        return this.snapshots.epoch;
    }
    /**
     * What the arguments of a question ask for.
     *
     * @throws DomainError BAD_USER_INPUT when the filter names what does not exist, or what cannot be asked of the past.
     */
    async asked({ filter, asOf }) {
        const resolved = this.filters.resolve(filter);
        const past = asOf ? await this.registry.pastAt(asOf) : null;
        const problems = past && filter ? problemsOfPast(filter) : [];
        if (problems.length > 0)
            throw badInput(problems);
        return { filter: resolved, past };
    }
    /** The cases that are asked about; good until the next `await`, as {@link PublicRegistry.selected} says. */
    async selected({ filter, past }) {
        if (past === null)
            return this.registry.selectedBy(filter);
        return selectionOf((await this.registry.past(past)).every, filter);
    }
    finder(cases, dimensions) {
        return new CellFinder(cases, dimensions, groupingsOf(cases, this.countries, this.vocabulary, this.law));
    }
    /** {@link CellFinder.bases}, worked out once until any case changes. */
    basesOf(finder, cases) {
        return this.#bases.of(cases.every, [finder.dimensions, this.epoch], () => finder.bases());
    }
    /**
     * The figures of a question, as the open transaction sees them or later.
     *
     * @throws DomainError LIMIT_EXCEEDED when there are too many cells.
     */
    async counted(question) {
        try {
            return await this.#counted(question);
        }
        catch (error) {
            if (!(error instanceof TooManyCells))
                throw error;
            throw new DomainError(ErrorCode.LimitExceeded, `The cube has more than ${question.mostCells} cells. Ask for fewer dimensions, or narrow it with a filter.`);
        }
    }
    /** The cells of some cases, counted once. */
    countedIn(selection, dimensions, measure) {
        const question = { dimensions, measure, filter: {}, past: null, mostCells: Number.POSITIVE_INFINITY };
        return this.#filled(selection, question).cells(compareCells);
    }
    async #counted(question) {
        const { dimensions, measure, filter, mostCells } = question;
        if (question.past !== null || !isInColumns(filter)) {
            const selection = await this.selected(question);
            return readNow(this.#filled(selection, question), () => selection);
        }
        const cases = await this.registry.current();
        const { every } = cases;
        const selection = () => selectionOf(every, filter);
        const key = JSON.stringify([dimensions, measure, filter, mostCells]);
        const kept = this.#kept.get(key);
        if (kept && kept.cases === cases && kept.vocabulary === cases.vocabulary && kept.epoch === this.snapshots.epoch) {
            this.#keep(key, kept);
            return readNow(kept.cube, selection);
        }
        if (kept)
            this.#forget(key, kept);
        const cube = this.#filled(selection(), question);
        this.#keep(key, { cube, cases, vocabulary: cases.vocabulary, epoch: this.snapshots.epoch });
        cases.watch(cube);
        return readNow(cube, selection);
    }
    #filled(selection, { dimensions, measure, filter, mostCells }) {
        const { cases } = selection;
        const test = isInColumns(filter) ? testOf(cases, filter) : () => false;
        const finder = this.finder(cases, dimensions);
        const cube = new LiveCube(cases, finder, measure, test, mostCells);
        cube.fill(selection, this.basesOf(finder, cases));
        return cube;
    }
    #keep(key, kept) {
        this.#kept.delete(key);
        this.#kept.set(key, kept);
        if (this.#kept.size <= MOST_KEPT)
            return;
        const [oldest] = this.#kept;
        this.#forget(...oldest);
    }
    #forget(key, { cube, cases }) {
        this.#kept.delete(key);
        cases.unwatch(cube);
    }
};
PatternCubes = __decorate([
    Injectable(),
    __metadata("design:paramtypes", [PublicRegistry,
        CaseFilters,
        CountryDirectory,
        VocabularyDirectory,
        LawDirectory,
        ReferenceSnapshots])
], PatternCubes);
export { PatternCubes };
/** A cube changes with the registry; what was read of it does not. */
function readNow(cube, selection) {
    return { cells: cube.cells(compareCells), total: cube.total, selection };
}
//# sourceMappingURL=pattern-cubes.service.js.map