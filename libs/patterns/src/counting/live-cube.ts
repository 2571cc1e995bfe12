/** Counts the cells of a cube, and keeps the figures true as cases come, change and go. */
import { type PublicCases, type Selection, type Test, UNKNOWN_NUMBER, type Watcher } from '#registry';
import type { PatternMeasure } from '../pattern.rules.js';
import { NONE } from './beginnings.js';
import { ALL, type Bases, type CellFinder, type CellSink } from './cell-finder.js';

/** The figures of a cell. */
export interface Figures {
  readonly value: number;
  /** Of the value, what certainly belongs to the periods of the cell. */
  readonly atLeast: number;
  /** Of the value, what is of cases that were published as well borne out. */
  readonly wellFounded: number;
  /** Cases with a subject of unknown number, whose persons are missing from the value. */
  readonly casesOfUnknownNumber: number;
}

export interface CountedCell extends Figures {
  readonly keys: readonly (string | null)[];
}

/** A cube has more cells than an answer may. */
export class TooManyCells extends Error {}

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
export class LiveCube implements Watcher, CellSink {
  /** By cell: its place. One of the two. */
  readonly #dense: Uint32Array | null;
  readonly #sparse = new Map<number, number>();
  /** By place: the cell, how many units it has, its figures, and the last unit that was counted there for each of them. */
  readonly #cells: number[] = [];
  readonly #units: number[] = [];
  readonly #value: number[] = [];
  readonly #atLeast: number[] = [];
  readonly #wellFounded: number[] = [];
  readonly #unknown: number[] = [];
  readonly #lastUnit: number[] = [];
  readonly #lastCertain: number[] = [];
  readonly #lastUnknown: number[] = [];

  /** Of the unit that is being counted. */
  #unit = 0;
  #ofCase = 0;
  #sign: 1 | -1 = 1;
  #amount = 1;
  #isUnknown = false;
  #isWellFounded = false;
  #isCertain = true;
  /** While all cases are counted. */
  #bases: Bases | null = null;
  readonly #hasCells: boolean;
  readonly #wellFoundedGrades: Uint8Array;
  #inOrder: readonly CountedCell[] | null = null;

  /**
   * @param test of the cases that are counted, when they come and go.
   * @param mostCells that an answer may have.
   */
  constructor(
    private readonly cases: PublicCases,
    private readonly finder: CellFinder,
    private readonly measure: PatternMeasure,
    private readonly test: Test,
    private readonly mostCells: number,
  ) {
    this.#dense = finder.size <= MAX_PLACES ? new Uint32Array(finder.size) : null;
    this.#hasCells = finder.dimensions.length > 0;
    this.#wellFoundedGrades = wellFoundedGrades(cases);
    this.#begin(NONE);
  }

  /**
   * @param bases of all uses that there are.
   * @throws TooManyCells
   */
  fill({ rows }: Selection, bases: Bases): void {
    if (this.#dense && this.measure === 'CASES' && this.#hasCells && this.finder.isFlat)
      return this.#fillFlat(rows, bases);
    this.#bases = bases;
    for (let at = 0; at < rows.length; at += 1) {
      this.#count(rows[at]!, 1);
      if (this.#cells.length > this.mostCells + 1) throw new TooManyCells();
    }
    this.#bases = null;
  }

  /** {@link fill} where a use belongs to one cell: what most questions ask for, in one loop over columns. */
  #fillFlat(rows: Uint32Array, { bases, certain }: Bases): void {
    const [starts, grades] = [this.cases.firstUse.values, this.cases.grade.values];
    const wellFoundedGrades = this.#wellFoundedGrades;
    const { size } = this.finder;
    // By cell: the last case that was counted there, by its place in the rows from 1, and the figures.
    const [last, lastCertain] = [new Uint32Array(size), new Uint32Array(size)];
    const [value, atLeast, wellFounded] = [new Uint32Array(size), new Uint32Array(size), new Uint32Array(size)];
    const cells: number[] = [];
    const withoutUses: number[] = [];
    let ofAll = 0;
    for (let at = 0; at < rows.length; at += 1) {
      const row = rows[at]!;
      const [first, end] = [starts[row]!, starts[row + 1]!];
      if (first === end) {
        withoutUses.push(row);
        continue;
      }
      const isWellFounded = wellFoundedGrades[grades[row]!]!;
      ofAll += isWellFounded;
      for (let use = first; use < end; use += 1) {
        const cell = bases[use]!;
        if (last[cell] !== at + 1) {
          if (last[cell] === 0) cells.push(cell);
          last[cell] = at + 1;
          value[cell]! += 1;
          wellFounded[cell]! += isWellFounded;
        }
        if ((certain === null || certain[use] === 1) && lastCertain[cell] !== at + 1) {
          lastCertain[cell] = at + 1;
          atLeast[cell]! += 1;
        }
      }
      if (cells.length > this.mostCells) throw new TooManyCells();
    }
    const counted = rows.length - withoutUses.length;
    this.#set(TOTAL, counted, counted, ofAll);
    for (const cell of cells) this.#set(this.#begin(cell), value[cell]!, atLeast[cell]!, wellFounded[cell]!);
    for (const row of withoutUses) this.#count(row, 1);
  }

  #set(place: number, value: number, atLeast: number, wellFounded: number): void {
    this.#units[place] = value;
    this.#value[place] = value;
    this.#atLeast[place] = atLeast;
    this.#wellFounded[place] = wellFounded;
  }

  added(row: number): void {
    if (this.test(row)) this.#count(row, 1);
  }

  removed(row: number): void {
    if (this.test(row)) this.#count(row, -1);
  }

  get total(): Figures {
    return this.#figures(TOTAL);
  }

  /**
   * The cells that are not empty.
   *
   * @param compare their order; the same function each time.
   * @throws TooManyCells
   */
  cells(compare: (one: CountedCell, other: CountedCell) => number): readonly CountedCell[] {
    if (this.#inOrder) return this.#inOrder;
    const found: CountedCell[] = [];
    for (let place = TOTAL + 1; place < this.#cells.length; place += 1) {
      if (this.#units[place] === 0) continue;
      found.push({ keys: this.finder.keysOf(this.#cells[place]!), ...this.#figures(place) });
    }
    if (found.length > this.mostCells) throw new TooManyCells();
    return (this.#inOrder = found.sort(compare));
  }

  #figures(place: number): Figures {
    return {
      value: this.#value[place]!,
      atLeast: this.#atLeast[place]!,
      wellFounded: this.#wellFounded[place]!,
      casesOfUnknownNumber: this.#unknown[place]!,
    };
  }

  #count(row: number, sign: 1 | -1): void {
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

  #countMeasures(row: number): void {
    const { useMeasure } = this.cases;
    const [first, end] = [this.cases.firstUse.start(row), this.cases.firstUse.endOf(row)];
    for (let use = first; use < end; use += 1) {
      const measure = useMeasure.at(use);
      let before = first;
      while (useMeasure.at(before) !== measure) before += 1;
      if (before === use) this.#countUnit(row, measure, ALL);
    }
  }

  /** A case without a subject on record is one of unknown number: somebody was targeted. */
  #countPersons(row: number): void {
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
  #countUnit(row: number, measure: number, subject: number): void {
    this.#unit += 1;
    this.#isCertain = true;
    this.#touch(TOTAL);
    if (!this.#hasCells) return;
    const [first, end] = [this.cases.firstUse.start(row), this.cases.firstUse.endOf(row)];
    if (first === end) return this.#touchCells(row, NONE, subject);
    for (let use = first; use < end; use += 1) {
      if (measure === NONE || this.cases.useMeasure.at(use) === measure) this.#touchCells(row, use, subject);
    }
  }

  #touchCells(row: number, use: number, subject: number): void {
    if (this.#bases && use !== NONE) {
      const { bases, certain } = this.#bases;
      this.#isCertain = certain === null || certain[use] === 1;
      this.finder.eachCell(row, use, subject, bases[use]!, this);
    } else {
      this.#isCertain = this.finder.isCertain(row, use);
      this.finder.eachCell(row, use, subject, this.finder.baseOf(row, use), this);
    }
  }

  /** Counts the unit in a cell. */
  cell(cell: number): void {
    const place = this.#dense ? this.#dense[cell]! : (this.#sparse.get(cell) ?? 0);
    this.#touch(place === 0 ? this.#begin(cell) : place);
  }

  /** Counts the unit, once however often it meets a cell. */
  #touch(place: number): void {
    const change = this.#sign * this.#amount;
    if (this.#lastUnit[place] !== this.#unit) {
      this.#lastUnit[place] = this.#unit;
      this.#units[place]! += this.#sign;
      this.#value[place]! += change;
      if (this.#isWellFounded) this.#wellFounded[place]! += change;
    }
    if (this.#isCertain && this.#lastCertain[place] !== this.#unit) {
      this.#lastCertain[place] = this.#unit;
      this.#atLeast[place]! += change;
    }
    if (this.#isUnknown && this.#lastUnknown[place] !== this.#ofCase) {
      this.#lastUnknown[place] = this.#ofCase;
      this.#unknown[place]! += this.#sign;
    }
  }

  #begin(cell: number): number {
    for (const figures of [this.#units, this.#value, this.#atLeast, this.#wellFounded, this.#unknown]) figures.push(0);
    for (const last of [this.#lastUnit, this.#lastCertain, this.#lastUnknown]) last.push(0);
    const place = this.#cells.push(cell) - 1;
    if (this.#dense) this.#dense[cell] = place;
    else this.#sparse.set(cell, place);
    return place;
  }
}

/** By the code of each grade: 1 for those of cases that are well borne out. */
export function wellFoundedGrades({ grades }: PublicCases): Uint8Array {
  return Uint8Array.from({ length: grades.size }, (_, code) => (WELL_FOUNDED.includes(grades.word(code)) ? 1 : 0));
}
