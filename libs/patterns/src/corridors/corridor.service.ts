import { Injectable } from '@nestjs/common';
import { termOf, VocabularyDirectory } from '#cases';
import { CountryDirectory } from '#geography';
import { type CountedPage, Cursors, type PageArgs, pageOf } from '#platform';
import { CasePages, type Selection } from '#registry';
import { coverageOf } from '../coverage.js';
import type { CountedCell } from '../counting/live-cube.js';
import { PatternCubes } from '../counting/pattern-cubes.service.js';
import { PerCells } from '../counting/per-cells.js';
import { rowsOf } from '../drill-down/pattern-cases.service.js';
import { compareCells, type PatternDimension, type PatternMeasure } from '../pattern.rules.js';
import type { CorridorArgs } from './corridor.args.js';
import type { CorridorMechanismModel, CorridorModel, CorridorsModel } from './corridor.model.js';
import { END_DIMENSIONS, MOST_PAIRS } from './corridor.rules.js';

/** What was asked, and what it was asked of. */
interface Asked {
  readonly dimensions: readonly PatternDimension[];
  readonly measure: PatternMeasure;
  readonly selection: () => Selection;
  readonly scope: readonly unknown[];
}

/** Counts between which States measures run. */
@Injectable()
export class Corridors {
  readonly #corridors = new PerCells<readonly CountedCell[]>();

  constructor(
    private readonly cubes: PatternCubes,
    private readonly pages: CasePages,
    private readonly cursors: Cursors,
    private readonly countries: CountryDirectory,
    private readonly vocabulary: VocabularyDirectory,
  ) {}

  /** @throws DomainError BAD_USER_INPUT when the filter names what does not exist. */
  async of({ measure, to, ...of }: CorridorArgs): Promise<CorridorsModel> {
    const dimensions: readonly PatternDimension[] = ['REQUESTING_STATE', END_DIMENSIONS[to]];
    const cases = await this.cubes.asked(of);
    const asOf = cases.past?.asOf ?? null;
    const { cells, total, selection } = await this.cubes.counted({
      dimensions,
      measure,
      ...cases,
      mostCells: MOST_PAIRS,
    });
    const scope = ['corridors', measure, to, of.filter ?? null, asOf];
    const asked: Asked = { dimensions, measure, selection, scope };
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
  #among(cells: readonly CountedCell[]): readonly CountedCell[] {
    return this.#corridors.of(cells, () => cells.filter(({ keys }) => !keys.includes(null)));
  }

  #page(corridors: readonly CountedCell[], page: PageArgs, asked: Asked): CountedPage<CorridorModel> {
    const begin = page.after ? this.#placeAfter(corridors, page.after, asked.scope) : 0;
    const cursor = ({ value, keys }: CountedCell) => this.cursors.write([value, ...keys], asked.scope);
    return {
      ...pageOf(corridors.slice(begin, begin + page.first + 1), page, cursor, (cell) => this.#model(cell, asked)),
      totalCount: () => Promise.resolve(corridors.length),
    };
  }

  /** The first corridor that comes after a position, whatever the figures have become. */
  #placeAfter(corridors: readonly CountedCell[], cursor: string, scope: readonly unknown[]): number {
    const [value, ...keys] = this.cursors.read(cursor, scope);
    const at = { value: Number(value), keys: keys.map(String) };
    const place = corridors.findIndex((corridor) => compareCells(corridor, at) > 0);
    return place < 0 ? corridors.length : place;
  }

  #model(cell: CountedCell, asked: Asked): CorridorModel {
    const { keys, value, wellFounded, casesOfUnknownNumber } = cell;
    const [requesting, other] = keys as [string, string];
    let found: Selection | undefined;
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

  #rows({ keys }: CountedCell, { dimensions, selection }: Asked): Selection {
    const among = selection();
    const finder = this.cubes.finder(among.cases, dimensions);
    return rowsOf(among, finder, this.cubes.basesOf(finder, among.cases), finder.cellOf(keys));
  }

  /** How much has nothing on record in a dimension. */
  #unrecorded(dimension: PatternDimension, { selection, measure }: Asked): number {
    const cells = this.cubes.countedIn(selection(), [dimension], measure);
    return cells.find(({ keys }) => keys[0] === null)?.value ?? 0;
  }

  #byMechanism(rows: Selection, { keys }: CountedCell, { dimensions, measure }: Asked): CorridorMechanismModel[] {
    return this.cubes
      .countedIn(rows, [...dimensions, 'MECHANISM'], measure)
      .flatMap(({ keys: [requesting, other, mechanism], value }) =>
        requesting === keys[0] && other === keys[1] && mechanism !== null && mechanism !== undefined
          ? [{ mechanism: termOf(this.vocabulary.mechanisms, mechanism), value }]
          : [],
      );
  }
}
