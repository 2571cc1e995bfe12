/** Counts the cells of a cube, and keeps the figures true as cases come, change and go. */
import { UNKNOWN_NUMBER } from '#registry';
import { NONE } from './beginnings.js';
import { ALL } from './cell-finder.js';
/** A cube has more cells than an answer may. */
export class TooManyCells extends Error {
}
/** Most possible cells that are looked up by place; above, in a map. */
const MAX_PLACES = 2 ** 18;
/** Evidence grades of cases that are well borne out; see `grade.rules.ts` of the verification. */
const WELL_FOUNDED = ['CONFIRMED', 'FAIR'];
/** The place of the whole, before those of the cells. */
const TOTAL = 0;
/**
 * Every unit that is counted belongs to one case, so a figure is a sum over cases: one that comes adds its part, and one that
 * goes takes the same part away.
 */
export class LiveCube {
    /** By cell: its place. One of the two. */
    #dense;
    #sparse = new Map();
    /** By place: the cell, how many units it has, its figures, and the last unit that was counted there for each of them. */
    #cells = [];
    #units = [];
    #value = [];
    #atLeast = [];
    #wellFounded = [];
    #unknown = [];
    #lastUnit = [];
    #lastCertain = [];
    #lastUnknown = [];
    /** Of the unit that is being counted. */
    #unit = 0;
    #ofCase = 0;
    #sign = 1;
    #amount = 1;
    #isUnknown = false;
    #isWellFounded = false;
    #isCertain = true;
    /** While all cases are counted. */
    #bases = null;
    #hasCells;
    #wellFoundedGrades;
    #inOrder = null;
    /**
     * @param test of the cases that are counted, when they come and go.
     * @param mostCells that an answer may have.
     */
    constructor(cases, finder, measure, test, mostCells) {
        this.cases = cases;
        this.finder = finder;
        this.measure = measure;
        this.test = test;
        this.mostCells = mostCells;
        this.#dense = finder.size <= MAX_PLACES ? new Uint32Array(finder.size) : null;
        this.#hasCells = finder.dimensions.length > 0;
        this.#wellFoundedGrades = wellFoundedGrades(cases);
        this.#begin(NONE);
    }
    /**
     * @param bases of all uses that there are.
     * @throws TooManyCells
     */
    fill({ rows }, bases) {
        this.#bases = bases;
        for (let at = 0; at < rows.length; at += 1) {
            this.#count(rows[at], 1);
            if (this.#cells.length > this.mostCells + 1)
                throw new TooManyCells();
        }
        this.#bases = null;
    }
    added(row) {
        if (this.test(row))
            this.#count(row, 1);
    }
    removed(row) {
        if (this.test(row))
            this.#count(row, -1);
    }
    get total() {
        return this.#figures(TOTAL);
    }
    /**
     * The cells that are not empty.
     *
     * @param compare their order; the same function each time.
     * @throws TooManyCells
     */
    cells(compare) {
        if (this.#inOrder)
            return this.#inOrder;
        const found = [];
        for (let place = TOTAL + 1; place < this.#cells.length; place += 1) {
            if (this.#units[place] === 0)
                continue;
            found.push({ keys: this.finder.keysOf(this.#cells[place]), ...this.#figures(place) });
        }
        if (found.length > this.mostCells)
            throw new TooManyCells();
        return (this.#inOrder = found.sort(compare));
    }
    #figures(place) {
        return {
            value: this.#value[place],
            atLeast: this.#atLeast[place],
            wellFounded: this.#wellFounded[place],
            casesOfUnknownNumber: this.#unknown[place],
        };
    }
    #count(row, sign) {
        this.#inOrder = null;
        this.#sign = sign;
        this.#ofCase = ++this.#unit;
        this.#isWellFounded = this.#wellFoundedGrades[this.cases.grade.at(row)] === 1;
        switch (this.measure) {
            case 'CASES':
                return this.#countUnit(row, NONE, ALL);
            case 'MEASURES':
                return this.#countMeasures(row);
            case 'PERSONS':
                return this.#countPersons(row);
        }
    }
    #countMeasures(row) {
        const { useMeasure } = this.cases;
        const [first, end] = [this.cases.firstUse.start(row), this.cases.firstUse.endOf(row)];
        for (let use = first; use < end; use += 1) {
            const measure = useMeasure.at(use);
            let before = first;
            while (useMeasure.at(before) !== measure)
                before += 1;
            if (before === use)
                this.#countUnit(row, measure, ALL);
        }
    }
    /** A case without a subject on record is one of unknown number: somebody was targeted. */
    #countPersons(row) {
        const [first, end] = [this.cases.firstSubject.start(row), this.cases.firstSubject.endOf(row)];
        for (let subject = first; subject < end; subject += 1) {
            const persons = this.cases.subjectPersons.at(subject);
            this.#isUnknown = persons === UNKNOWN_NUMBER;
            this.#amount = this.#isUnknown ? 0 : persons;
            this.#countUnit(row, NONE, subject);
        }
        if (first === end) {
            this.#isUnknown = true;
            this.#amount = 0;
            this.#countUnit(row, NONE, NONE);
        }
    }
    /** @param measure whose uses alone are of the unit; all are, where it is {@link NONE}. */
    #countUnit(row, measure, subject) {
        this.#unit += 1;
        this.#isCertain = true;
        this.#touch(TOTAL);
        if (!this.#hasCells)
            return;
        const [first, end] = [this.cases.firstUse.start(row), this.cases.firstUse.endOf(row)];
        if (first === end)
            return this.#touchCells(row, NONE, subject);
        for (let use = first; use < end; use += 1) {
            if (measure === NONE || this.cases.useMeasure.at(use) === measure)
                this.#touchCells(row, use, subject);
        }
    }
    #touchCells(row, use, subject) {
        if (this.#bases && use !== NONE) {
            const { bases, certain } = this.#bases;
            this.#isCertain = certain === null || certain[use] === 1;
            this.finder.eachCell(row, use, subject, bases[use], this);
        }
        else {
            this.#isCertain = this.finder.isCertain(row, use);
            this.finder.eachCell(row, use, subject, this.finder.baseOf(row, use), this);
        }
    }
    /** Counts the unit in a cell. */
    cell(cell) {
        const place = this.#dense ? this.#dense[cell] : (this.#sparse.get(cell) ?? 0);
        this.#touch(place === 0 ? this.#begin(cell) : place);
    }
    /** Counts the unit, once however often it meets a cell. */
    #touch(place) {
        const change = this.#sign * this.#amount;
        if (this.#lastUnit[place] !== this.#unit) {
            this.#lastUnit[place] = this.#unit;
            this.#units[place] += this.#sign;
            this.#value[place] += change;
            if (this.#isWellFounded)
                this.#wellFounded[place] += change;
        }
        if (this.#isCertain && this.#lastCertain[place] !== this.#unit) {
            this.#lastCertain[place] = this.#unit;
            this.#atLeast[place] += change;
        }
        if (this.#isUnknown && this.#lastUnknown[place] !== this.#ofCase) {
            this.#lastUnknown[place] = this.#ofCase;
            this.#unknown[place] += this.#sign;
        }
    }
    #begin(cell) {
        for (const figures of [this.#units, this.#value, this.#atLeast, this.#wellFounded, this.#unknown])
            figures.push(0);
        for (const last of [this.#lastUnit, this.#lastCertain, this.#lastUnknown])
            last.push(0);
        const place = this.#cells.push(cell) - 1;
        if (this.#dense)
            this.#dense[cell] = place;
        else
            this.#sparse.set(cell, place);
        return place;
    }
}
/** By the code of each grade: 1 for those of cases that are well borne out. */
export function wellFoundedGrades({ grades }) {
    return Uint8Array.from({ length: grades.size }, (_, code) => (WELL_FOUNDED.includes(grades.word(code)) ? 1 : 0));
}
//# sourceMappingURL=live-cube.js.map