/** In which cells of a cube a case, a measure or a person belongs. */
import {
  isDay,
  type Lists,
  PERIOD_LENGTHS,
  type PeriodLength,
  periodName,
  periodNamed,
  periodOf,
  type PublicCases,
} from '#registry';
import type { PatternDimension } from '../pattern.rules.js';
import { beginningOf, NONE } from './beginnings.js';
import type { Groupings } from './references.js';

/** All subjects of a case, instead of one. */
export const ALL = -2;

/** Is told of cells. */
export interface CellSink {
  cell(cell: number): void;
}

/** A dimension of which a use has one value. */
interface Single {
  readonly weight: number;
  /** The code of one use, or of a case without any. */
  readonly code: (row: number, use: number) => number;
  /** Adds the weighted codes of all uses to what is there for each. */
  readonly add: (bases: Bases['bases']) => void;
}

/** A dimension, or two that go together, of which a use may have several values. */
type List =
  | { readonly of: 'CASE' | 'USE' | 'SUBJECT'; readonly starts: Lists; readonly codes: Codes; readonly weight: number }
  | { readonly of: 'LINK'; readonly ofInstrument: number; readonly ofProvision: number };

interface Codes {
  at(index: number): number;
}

interface Axis {
  /** Codes are below this. */
  readonly size: number;
  readonly keyOf: (code: number) => string | null;
  readonly codeOf: (key: string) => number;
}

/** What is the same for all questions about a use, worked out for all uses at once: its cell as far as it has one value a dimension. */
export interface Bases {
  readonly bases: Int32Array | Float64Array;
  /** 1 where the use certainly belongs to the periods of its cells; null where all do. */
  readonly certain: Uint8Array | null;
}

/**
 * Finds the cells of the cube over some dimensions. A cell is a number, put together from the codes of its keys.
 *
 * Good as long as no word occurs for the first time and the reference data stay as they are; see {@link PublicCases.vocabulary}.
 */
export class CellFinder {
  /** How many cells there could be. */
  readonly size: number;
  readonly #axes: readonly Axis[];
  readonly #weights: readonly number[];
  readonly #singles: readonly Single[];
  readonly #lists: readonly List[];
  readonly #periods: readonly PeriodLength[];

  constructor(
    private readonly cases: PublicCases,
    readonly dimensions: readonly PatternDimension[],
    private readonly groupings: Groupings,
  ) {
    this.#axes = dimensions.map((dimension) => axisOf(dimension, cases, groupings));
    const weights: number[] = [];
    let size = 1;
    for (const axis of this.#axes) {
      weights.push(size);
      size *= axis.size;
    }
    this.size = size;
    this.#weights = weights;
    this.#periods = dimensions.filter((dimension) => dimension in PERIOD_LENGTHS) as PeriodLength[];
    const weightOf = (dimension: PatternDimension) => weights[dimensions.indexOf(dimension)] ?? 0;
    this.#singles = dimensions.flatMap((dimension) => singleOf(dimension, cases, groupings, weightOf(dimension)) ?? []);
    this.#lists = listsOf(dimensions, cases, weightOf);
  }

  /** Whether a use belongs to one cell: that which {@link bases} tells of it. */
  get isFlat(): boolean {
    return this.#lists.length === 0;
  }

  /** The keys of a cell, in the order of the dimensions; null is not recorded. */
  keysOf(cell: number): (string | null)[] {
    return this.#axes.map(({ size, keyOf }, at) => keyOf(Math.floor(cell / this.#weights[at]!) % size));
  }

  /** The cell of some keys; `null` where one of them occurs nowhere. */
  cellOf(keys: readonly (string | null)[]): number | null {
    let cell = 0;
    for (const [at, { codeOf }] of this.#axes.entries()) {
      const key = keys[at] ?? null;
      const code = key === null ? 0 : codeOf(key);
      if (code === 0 && key !== null) return null;
      cell += code * this.#weights[at]!;
    }
    return cell;
  }

  /** For all uses that there are now. */
  bases(): Bases {
    const bases = new (this.size < 2 ** 31 ? Int32Array : Float64Array)(this.cases.useNumber.length);
    for (const { add } of this.#singles) add(bases);
    return { bases, certain: this.#periods.length > 0 ? this.#certain() : null };
  }

  /** {@link Bases} of one use, or of a case without any. */
  baseOf(row: number, use: number): number {
    let base = 0;
    for (const { code, weight } of this.#singles) base += weight * code(row, use);
    return base;
  }

  /** Whether a use certainly belongs to the periods of its cells: all days on which it may have begun do. */
  isCertain(row: number, use: number): boolean {
    if (this.#periods.length === 0) return true;
    const [lower, upper] = beginningOf(this.cases, row, use);
    return isWithinOne(this.#periods, lower, upper);
  }

  /**
   * Tells the cells of a use, together with a subject of the case; some may come twice.
   *
   * @param use or {@link NONE}.
   * @param subject {@link NONE}, or {@link ALL}.
   * @param base see {@link baseOf}.
   */
  eachCell(row: number, use: number, subject: number, base: number, sink: CellSink): void {
    if (this.#lists.length === 0) sink.cell(base);
    else this.#expand(0, base, row, use, subject, sink);
  }

  /** The cells of {@link eachCell} as a list. */
  cellsOf(row: number, use: number, subject: number): readonly number[] {
    const cells: number[] = [];
    const sink = { cell: (cell: number) => void cells.push(cell) };
    this.eachCell(row, use, subject, this.baseOf(row, use), sink);
    return cells;
  }

  #expand(level: number, cell: number, row: number, use: number, subject: number, sink: CellSink): void {
    const list = this.#lists[level];
    if (!list) return sink.cell(cell);
    if (list.of === 'LINK') return this.#expandLinks(list, level, cell, row, use, subject, sink);
    if (list.of === 'SUBJECT' && subject === ALL) return this.#expandSubjects(level, cell, row, use, sink);
    const owner = list.of === 'CASE' ? row : list.of === 'USE' ? use : subject;
    const [start, end] = owner < 0 ? [0, 0] : [list.starts.start(owner), list.starts.endOf(owner)];
    if (start === end) return this.#expand(level + 1, cell, row, use, subject, sink);
    for (let at = start; at < end; at += 1) {
      this.#expand(level + 1, cell + list.weight * list.codes.at(at), row, use, subject, sink);
    }
  }

  #expandSubjects(level: number, cell: number, row: number, use: number, sink: CellSink): void {
    const [start, end] = [this.cases.firstSubject.start(row), this.cases.firstSubject.endOf(row)];
    if (start === end) this.#expand(level, cell, row, use, NONE, sink);
    for (let subject = start; subject < end; subject += 1) this.#expand(level, cell, row, use, subject, sink);
  }

  #expandLinks(
    { ofInstrument, ofProvision }: Extract<List, { of: 'LINK' }>,
    level: number,
    cell: number,
    row: number,
    use: number,
    subject: number,
    sink: CellSink,
  ): void {
    const { cases } = this;
    const { instruments } = this.groupings;
    let any = false;
    for (let link = cases.firstLink.start(row), end = cases.firstLink.endOf(row); link < end; link += 1) {
      const about = cases.linkUse.at(link);
      if (about !== 0 && (use === NONE || cases.useNumber.at(use) !== about)) continue;
      any = true;
      const code =
        ofInstrument * instruments.of[cases.linkTextVersion.at(link)]! + ofProvision * cases.linkProvision.at(link);
      this.#expand(level + 1, cell + code, row, use, subject, sink);
    }
    if (!any) this.#expand(level + 1, cell, row, use, subject, sink);
  }

  #certain(): Uint8Array {
    const [lower, upper] = [this.cases.useBegins.values, this.cases.useBeginsBy.values];
    const certain = new Uint8Array(lower.length);
    for (let use = 0; use < certain.length; use += 1) {
      const isExact = lower[use] === upper[use];
      if (isExact || isWithinOne(this.#periods, lower[use]!, upper[use]!)) certain[use] = 1;
    }
    return certain;
  }
}

/** What has no first day is certainly of the cell "not recorded". */
function isWithinOne(periods: readonly PeriodLength[], lower: number, upper: number): boolean {
  if (!isDay(lower)) return true;
  return isDay(upper) && periods.every((length) => periodOf(lower, length) === periodOf(upper, length));
}

function singleOf(
  dimension: PatternDimension,
  cases: PublicCases,
  { regions, families }: Groupings,
  weight: number,
): Single | null {
  const { useRequesting, useMechanism, useOutcome } = cases;
  switch (dimension) {
    case 'REQUESTING_STATE':
      return ofUses(useRequesting, weight);
    case 'REQUESTING_REGION':
      return ofGroups(useRequesting, regions.of, weight);
    case 'MECHANISM':
      return ofUses(useMechanism, weight);
    case 'MECHANISM_FAMILY':
      return ofGroups(useMechanism, families.of, weight);
    case 'OUTCOME':
      return ofUses(useOutcome, weight);
    case 'YEAR':
    case 'QUARTER':
    case 'MONTH':
      return ofPeriods(dimension, cases, weight);
    case 'STATE':
      return ofCases(cases, cases.state, weight);
    case 'GRADE':
      return ofCases(cases, cases.grade, weight);
    case 'RESPONDING_STATE':
    case 'HOST_STATE':
    case 'OFFENCE':
    case 'PROFILE':
    case 'INSTRUMENT':
    case 'PROVISION':
      return null;
  }
}

interface Column extends Codes {
  readonly values: Uint8Array | Uint16Array;
}

function ofUses(column: Column, weight: number): Single {
  return {
    weight,
    code: (_, use) => (use === NONE ? 0 : column.at(use)),
    add: (bases) => {
      const { values } = column;
      for (let use = 0; use < bases.length; use += 1) bases[use]! += weight * values[use]!;
    },
  };
}

function ofGroups(column: Column, groups: Uint16Array, weight: number): Single {
  return {
    weight,
    code: (_, use) => (use === NONE ? 0 : groups[column.at(use)]!),
    add: (bases) => {
      const { values } = column;
      for (let use = 0; use < bases.length; use += 1) bases[use]! += weight * groups[values[use]!]!;
    },
  };
}

function ofCases({ firstUse }: PublicCases, column: Column, weight: number): Single {
  return {
    weight,
    code: (row) => column.at(row),
    add: (bases) => {
      const [{ values }, starts] = [column, firstUse.values];
      for (let row = 0; row < values.length; row += 1) {
        const added = weight * values[row]!;
        for (let use = starts[row]!, end = starts[row + 1]!; use < end; use += 1) bases[use]! += added;
      }
    },
  };
}

function ofPeriods(length: PeriodLength, cases: PublicCases, weight: number): Single {
  const before = beforeFirst(length, cases);
  const code = (day: number) => (isDay(day) ? periodOf(day, length) - before : 0);
  return {
    weight,
    code: (row, use) => code(use === NONE ? cases.occurredLower.at(row) : cases.useBegins.at(use)),
    add: (bases) => {
      const { values } = cases.useBegins;
      for (let use = 0; use < bases.length; use += 1) bases[use]! += weight * code(values[use]!);
    },
  };
}

function listsOf(
  dimensions: readonly PatternDimension[],
  cases: PublicCases,
  weightOf: (dimension: PatternDimension) => number,
): List[] {
  const asked = (dimension: PatternDimension) => dimensions.includes(dimension);
  const list = (dimension: PatternDimension, of: 'CASE' | 'USE' | 'SUBJECT', starts: Lists, codes: Codes): List[] =>
    asked(dimension) ? [{ of, starts, codes, weight: weightOf(dimension) }] : [];
  const [ofInstrument, ofProvision] = [weightOf('INSTRUMENT'), weightOf('PROVISION')];
  return [
    ...list('HOST_STATE', 'CASE', cases.firstHost, cases.host),
    ...list('RESPONDING_STATE', 'USE', cases.firstResponder, cases.responder),
    ...list('OFFENCE', 'USE', cases.firstGround, cases.ground),
    ...(asked('INSTRUMENT') || asked('PROVISION') ? [{ of: 'LINK' as const, ofInstrument, ofProvision }] : []),
    ...list('PROFILE', 'SUBJECT', cases.firstProfile, cases.profile),
  ];
}

function axisOf(dimension: PatternDimension, cases: PublicCases, groupings: Groupings): Axis {
  const ofWords = ({ size, word, find }: { size: number; word(code: number): string; find(word: string): number }) => ({
    size,
    keyOf: (code: number) => (code === 0 ? null : word(code)),
    codeOf: find,
  });
  const of = (words: PublicCases['countries']) =>
    ofWords({ size: words.size, word: (code) => words.word(code), find: (word) => words.find(word) });
  const ofUnits = (keys: readonly string[]) =>
    ofWords({ size: keys.length, word: (code) => keys[code]!, find: (key) => Math.max(0, keys.indexOf(key)) });
  switch (dimension) {
    case 'REQUESTING_STATE':
    case 'RESPONDING_STATE':
    case 'HOST_STATE':
      return of(cases.countries);
    case 'REQUESTING_REGION':
      return ofUnits(groupings.regions.keys);
    case 'MECHANISM':
      return of(cases.mechanisms);
    case 'MECHANISM_FAMILY':
      return ofUnits(groupings.families.keys);
    case 'OFFENCE':
      return of(cases.offences);
    case 'PROFILE':
      return of(cases.profiles);
    case 'OUTCOME':
      return of(cases.outcomes);
    case 'STATE':
      return of(cases.states);
    case 'GRADE':
      return of(cases.grades);
    case 'INSTRUMENT':
      return ofUnits(groupings.instruments.keys);
    case 'PROVISION':
      return of(cases.provisions);
    case 'YEAR':
    case 'QUARTER':
    case 'MONTH':
      return periodAxis(dimension, cases);
  }
}

/** The period before the first that occurs: codes are counted from it, so that they begin with 1. */
function beforeFirst(length: PeriodLength, { firstAndLastDay: [first] }: PublicCases): number {
  return periodOf(first, length) - 1;
}

function periodAxis(length: PeriodLength, cases: PublicCases): Axis {
  const before = beforeFirst(length, cases);
  const size = periodOf(cases.firstAndLastDay[1], length) - before + 1;
  return {
    size,
    keyOf: (code) => (code === 0 ? null : periodName(code + before, length)),
    codeOf: (key) => {
      const period = periodNamed(key, length);
      const code = period === null ? 0 : period - before;
      return code > 0 && code < size ? code : 0;
    },
  };
}
