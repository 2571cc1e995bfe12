import { Injectable } from '@nestjs/common';
import { CaseFilters, type ResolvedCaseFilter, VocabularyDirectory } from '#cases';
import { CountryDirectory } from '#geography';
import { LawDirectory } from '#law';
import { badInput, DomainError, ErrorCode, ReferenceSnapshots } from '#platform';
import {
  isInColumns,
  type Past,
  PerSelection,
  type PublicCases,
  PublicRegistry,
  type Selection,
  selectionOf,
  testOf,
} from '#registry';
import { problemsOfPast } from '../past-filter.rules.js';
import { compareCells, type PatternDimension, type PatternMeasure } from '../pattern.rules.js';
import type { SelectingArgs } from '../question.args.js';
import { type Bases, CellFinder } from './cell-finder.js';
import { type CountedCell, type Figures, LiveCube, TooManyCells } from './live-cube.js';
import { groupingsOf } from './references.js';

/** Which cases are asked about, and as of when. */
export interface Asked {
  readonly filter: ResolvedCaseFilter;
  /** Null for the present. */
  readonly past: Past | null;
}

/** What is counted: these dimensions, this unit, of these cases. */
export interface CubeQuestion extends Asked {
  readonly dimensions: readonly PatternDimension[];
  readonly measure: PatternMeasure;
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
 * so that the next answer costs what has changed and not the size of the registry. Of a past none is kept: that would hold on to
 * its copy of the registry.
 */
@Injectable()
export class PatternCubes {
  readonly #kept = new Map<string, Kept>();
  /** Eight bytes for each use there is, each. */
  readonly #bases = new PerSelection<Bases>(4);

  constructor(
    private readonly registry: PublicRegistry,
    private readonly filters: CaseFilters,
    private readonly countries: CountryDirectory,
    private readonly vocabulary: VocabularyDirectory,
    private readonly law: LawDirectory,
    private readonly snapshots: ReferenceSnapshots,
  ) {}

  /** Changes whenever what is known of dimensions may have changed: regions, families, texts. */
  get epoch(): number {
    return this.snapshots.epoch;
  }

  /**
   * What the arguments of a question ask for.
   *
   * @throws DomainError BAD_USER_INPUT when the filter names what does not exist, or what cannot be asked of the past.
   */
  async asked({ filter, asOf }: SelectingArgs): Promise<Asked> {
    const resolved = this.filters.resolve(filter);
    const past = asOf ? await this.registry.pastAt(asOf) : null;
    const problems = past && filter ? problemsOfPast(filter) : [];
    if (problems.length > 0) throw badInput(problems);
    return { filter: resolved, past };
  }

  /** The cases that are asked about; good until the next `await`, as {@link PublicRegistry.selected} says. */
  async selected({ filter, past }: Asked): Promise<Selection> {
    if (past === null) return this.registry.selectedBy(filter);
    return selectionOf((await this.registry.past(past)).every, filter);
  }

  finder(cases: PublicCases, dimensions: readonly PatternDimension[]): CellFinder {
    return new CellFinder(cases, dimensions, groupingsOf(cases, this.countries, this.vocabulary, this.law));
  }

  /** {@link CellFinder.bases}, worked out once until any case changes. */
  basesOf(finder: CellFinder, cases: PublicCases): Bases {
    return this.#bases.of(cases.every, [finder.dimensions, this.epoch], () => finder.bases());
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
    const question = { dimensions, measure, filter: {}, past: null, mostCells: Number.POSITIVE_INFINITY };
    return this.#filled(selection, question).cells(compareCells);
  }

  async #counted(question: CubeQuestion): Promise<Counted> {
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
    if (kept) this.#forget(key, kept);
    const cube = this.#filled(selection(), question);
    this.#keep(key, { cube, cases, vocabulary: cases.vocabulary, epoch: this.snapshots.epoch });
    cases.watch(cube);
    return readNow(cube, selection);
  }

  #filled(selection: Selection, { dimensions, measure, filter, mostCells }: CubeQuestion): LiveCube {
    const { cases } = selection;
    const test = isInColumns(filter) ? testOf(cases, filter) : () => false;
    const finder = this.finder(cases, dimensions);
    const cube = new LiveCube(cases, finder, measure, test, mostCells);
    cube.fill(selection, this.basesOf(finder, cases));
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
