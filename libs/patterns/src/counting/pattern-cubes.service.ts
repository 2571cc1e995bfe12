import { Injectable } from '@nestjs/common';
import { type CaseFilter, CaseFilters, type ResolvedCaseFilter, VocabularyDirectory } from '#cases';
import { CountryDirectory } from '#geography';
import { LawDirectory } from '#law';
import { DomainError, ErrorCode, ReferenceSnapshots } from '#platform';
import { isInColumns, type PublicCases, PublicRegistry, type Selection, selectionOf, testOf } from '#registry';
import { compareCells, type PatternDimension, type PatternMeasure } from '../pattern.rules.js';
import { CellFinder } from './cell-finder.js';
import { type CountedCell, type Figures, LiveCube, TooManyCells } from './live-cube.js';
import { groupingsOf } from './references.js';

/** What is counted: these dimensions, this unit, of the cases of this filter. */
export interface CubeQuestion {
  readonly dimensions: readonly PatternDimension[];
  readonly measure: PatternMeasure;
  readonly filter: ResolvedCaseFilter;
  readonly mostCells: number;
}

/** The figures of one state of the registry. */
export interface Counted {
  /** Largest first; see {@link compareCells}. */
  readonly cells: readonly CountedCell[];
  readonly total: Figures;
  /** The cases that were counted. */
  readonly selection: () => Selection;
}

interface Kept {
  readonly cube: LiveCube;
  readonly cases: PublicCases;
  readonly vocabulary: number;
  readonly epoch: number;
}

/** Most cubes that are kept true; those asked for longest ago go first. */
const MOST_KEPT = 24;

/**
 * Holds the cubes that were asked for last. Each is counted once; from then on, every change of a public case changes it along,
 * so that the next answer costs what has changed and not the size of the registry.
 */
@Injectable()
export class PatternCubes {
  readonly #kept = new Map<string, Kept>();

  constructor(
    private readonly registry: PublicRegistry,
    private readonly filters: CaseFilters,
    private readonly countries: CountryDirectory,
    private readonly vocabulary: VocabularyDirectory,
    private readonly law: LawDirectory,
    private readonly snapshots: ReferenceSnapshots,
  ) {}

  /** @throws DomainError BAD_USER_INPUT when the filter names what does not exist. */
  filterOf(filter: CaseFilter | null | undefined): ResolvedCaseFilter {
    return this.filters.resolve(filter);
  }

  /** The cases of a filter; good until the next `await`, as {@link PublicRegistry.selected} says. */
  selected(filter: ResolvedCaseFilter): Promise<Selection> {
    return this.registry.selectedBy(filter);
  }

  finder(cases: PublicCases, dimensions: readonly PatternDimension[]): CellFinder {
    return new CellFinder(cases, dimensions, groupingsOf(cases, this.countries, this.vocabulary, this.law));
  }

  /**
   * The figures of a question, as the open transaction sees them or later.
   *
   * @throws DomainError LIMIT_EXCEEDED when there are too many cells.
   */
  async counted(question: CubeQuestion): Promise<Counted> {
    try {
      return await this.#counted(question);
    } catch (error) {
      if (!(error instanceof TooManyCells)) throw error;
      throw new DomainError(
        ErrorCode.LimitExceeded,
        `The cube has more than ${question.mostCells} cells. Ask for fewer dimensions, or narrow it with a filter.`,
      );
    }
  }

  /** The cells of some cases, counted once. */
  countedIn(
    selection: Selection,
    dimensions: readonly PatternDimension[],
    measure: PatternMeasure,
  ): readonly CountedCell[] {
    const question = { dimensions, measure, filter: {}, mostCells: Number.POSITIVE_INFINITY };
    return this.#filled(selection, question).cells(compareCells);
  }

  async #counted(question: CubeQuestion): Promise<Counted> {
    const { dimensions, measure, filter, mostCells } = question;
    if (!isInColumns(filter)) {
      const selection = await this.registry.selectedBy(filter);
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
    if (kept) this.#forget(key, kept);
    const cube = this.#filled(selection(), question);
    this.#keep(key, { cube, cases, vocabulary: cases.vocabulary, epoch: this.snapshots.epoch });
    cases.watch(cube);
    return readNow(cube, selection);
  }

  #filled(selection: Selection, { dimensions, measure, filter, mostCells }: CubeQuestion): LiveCube {
    const { cases } = selection;
    const test = isInColumns(filter) ? testOf(cases, filter) : () => false;
    const cube = new LiveCube(cases, this.finder(cases, dimensions), measure, test, mostCells);
    cube.fill(selection);
    return cube;
  }

  #keep(key: string, kept: Kept): void {
    this.#kept.delete(key);
    this.#kept.set(key, kept);
    if (this.#kept.size <= MOST_KEPT) return;
    const [oldest] = this.#kept;
    this.#forget(...oldest!);
  }

  #forget(key: string, { cube, cases }: Kept): void {
    this.#kept.delete(key);
    cases.unwatch(cube);
  }
}

/** A cube changes with the registry; what was read of it does not. */
function readNow(cube: LiveCube, selection: () => Selection): Counted {
  return { cells: cube.cells(compareCells), total: cube.total, selection };
}
