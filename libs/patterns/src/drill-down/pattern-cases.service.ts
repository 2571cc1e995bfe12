import { Injectable } from '@nestjs/common';
import type { PublicCaseModel } from '#cases';
import { badInput, type CountedPage } from '#platform';
import { CasePages, PerSelection, type Selection } from '#registry';
import { NONE } from '../counting/beginnings.js';
import { ALL, type Bases, type CellFinder } from '../counting/cell-finder.js';
import { PatternCubes } from '../counting/pattern-cubes.service.js';
import { dimensionsRefusal } from '../pattern.rules.js';
import type { PatternCasesArgs } from './pattern-cases.args.js';

/** Cells whose cases are known, of all public cases as they are now. */
const MOST_KEPT = 16;

/** Lists the cases behind a figure. */
@Injectable()
export class PatternCases {
  /** Whoever looks into a cell turns its pages. Four bytes for each case of it, at most. */
  readonly #found = new PerSelection<Selection>(MOST_KEPT);

  constructor(
    private readonly cubes: PatternCubes,
    private readonly pages: CasePages,
  ) {}

  /** @throws DomainError BAD_USER_INPUT when a dimension is named twice, or the filter names what does not exist. */
  async of(args: PatternCasesArgs): Promise<CountedPage<PublicCaseModel>> {
    const dimensions = args.cell.map(({ dimension }) => dimension);
    const refusal = dimensionsRefusal(dimensions);
    if (refusal) {
      const path = ['cell', ...(refusal.index === null ? [] : [String(refusal.index), 'dimension'])];
      throw badInput([{ path, value: dimensions[refusal.index ?? 0]!, message: refusal.message }]);
    }
    const asked = await this.cubes.asked(args);
    const selection = await this.cubes.selected(asked);
    const keys = args.cell.map(({ key }) => key ?? null);
    const found = this.#found.of(selection, [dimensions, keys, this.cubes.epoch], () => {
      const finder = this.cubes.finder(selection.cases, dimensions);
      return rowsOf(selection, finder, this.cubes.basesOf(finder, selection.cases), finder.cellOf(keys));
    });
    const scope = ['pattern cases', args.cell, args.filter ?? null, asked.past?.asOf ?? null];
    return this.pages.of(found, args, scope, (view) => view);
  }
}

/** The cases that belong to a cell; none, where it is {@link CellFinder.cellOf} keys that occur nowhere. */
export function rowsOf(selection: Selection, finder: CellFinder, { bases }: Bases, cell: number | null): Selection {
  const { cases, rows } = selection;
  if (cell === null) return { cases, rows: new Uint32Array() };
  if (finder.isFlat) return { cases, rows: rowsOfFlat(selection, finder, bases, cell) };
  const firstUse = cases.firstUse.values;
  let isMet = false;
  const sink = {
    cell: (met: number): void => {
      if (met === cell) isMet = true;
    },
  };
  const belongs = (row: number): boolean => {
    isMet = false;
    const [first, end] = [firstUse[row]!, firstUse[row + 1]!];
    if (first === end) finder.eachCell(row, NONE, ALL, finder.baseOf(row, NONE), sink);
    for (let use = first; use < end && !isMet; use += 1) finder.eachCell(row, use, ALL, bases[use]!, sink);
    return isMet;
  };
  return { cases, rows: rows.filter(belongs) };
}

/** The rows of {@link rowsOf} where a use belongs to one cell: that which the bases tell. */
function rowsOfFlat({ cases, rows }: Selection, finder: CellFinder, bases: Bases['bases'], cell: number): Uint32Array {
  const firstUse = cases.firstUse.values;
  const found = new Uint32Array(rows.length);
  let count = 0;
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at]!;
    const [first, end] = [firstUse[row]!, firstUse[row + 1]!];
    let belongs = first === end && finder.baseOf(row, NONE) === cell ? 1 : 0;
    for (let use = first; use < end; use += 1) belongs |= +(bases[use] === cell);
    found[count] = row; // and the next over it, where it does not belong
    count += belongs;
  }
  return found.slice(0, count);
}
