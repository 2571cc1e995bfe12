/** In which cells of a cube a case, a measure or a person belongs. */
import {
  isDay,
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

/** A dimension of which a use has one value. */
interface Single {
  readonly weight: number;
  readonly code: (row: number, use: number) => number;
}

/** A dimension of which a use may have several values: pushes their codes, times the weight. */
type List = (into: number[], row: number, use: number, subject: number) => void;

interface Axis {
  /** Codes are below this. */
  readonly size: number;
  readonly keyOf: (code: number) => string | null;
  readonly codeOf: (key: string) => number;
}

/**
 * Finds the cells of the cube over some dimensions. A cell is a number, put together from the codes of its keys.
 *
 * Good as long as no word occurs for the first time and the reference data stay as they are.
 */
export class CellFinder {
  /** How many cells there could be. */
  readonly size: number;
  readonly #axes: readonly Axis[];
  readonly #weights: readonly number[];
  readonly #singles: readonly Single[];
  readonly #lists: readonly List[];
  readonly #isDated: boolean;
  readonly #periods: readonly PeriodLength[];
  readonly #found: number[] = [];
  readonly #values: number[] = [];

  constructor(
    private readonly cases: PublicCases,
    readonly dimensions: readonly PatternDimension[],
    groupings: Groupings,
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
    this.#isDated = this.#periods.length > 0;
    const weightOf = (dimension: PatternDimension) => weights[dimensions.indexOf(dimension)] ?? 0;
    this.#singles = dimensions.flatMap((dimension) => {
      const code = singleOf(dimension, cases, groupings);
      return code ? [{ weight: weightOf(dimension), code }] : [];
    });
    this.#lists = listsOf(dimensions, cases, groupings, weightOf);
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

  /**
   * The cells of a use, together with a subject of the case; some may come twice.
   *
   * @param use or {@link NONE}.
   * @param subject {@link NONE}, or {@link ALL}.
   * @returns good until the next call.
   */
  cellsOf(row: number, use: number, subject: number): readonly number[] {
    const found = this.#found;
    let base = 0;
    for (const { code, weight } of this.#singles) base += weight * code(row, use);
    found.length = 1;
    found[0] = base;
    for (const list of this.#lists) {
      const values = this.#values;
      values.length = 0;
      list(values, row, use, subject);
      const count = found.length;
      for (let at = 1; at < values.length; at += 1) {
        for (let cell = 0; cell < count; cell += 1) found.push(found[cell]! + values[at]!);
      }
      if (values.length > 0) for (let cell = 0; cell < count; cell += 1) found[cell]! += values[0]!;
    }
    return found;
  }

  /** Whether a use certainly belongs to the periods of its cells: all days on which it may have begun do. */
  isCertain(row: number, use: number): boolean {
    if (!this.#isDated) return true;
    const [lower, upper] = beginningOf(this.cases, row, use);
    if (!isDay(lower)) return true; // of the cell "not recorded"
    return isDay(upper) && this.#periods.every((length) => periodOf(lower, length) === periodOf(upper, length));
  }
}

function singleOf(
  dimension: PatternDimension,
  cases: PublicCases,
  { regions, families }: Groupings,
): Single['code'] | null {
  const { useRequesting, useMechanism, useOutcome, useBegins, occurredLower, state, grade } = cases;
  switch (dimension) {
    case 'REQUESTING_STATE':
      return (_, use) => (use === NONE ? 0 : useRequesting.at(use));
    case 'REQUESTING_REGION':
      return (_, use) => (use === NONE ? 0 : regions.of[useRequesting.at(use)]!);
    case 'MECHANISM':
      return (_, use) => (use === NONE ? 0 : useMechanism.at(use));
    case 'MECHANISM_FAMILY':
      return (_, use) => (use === NONE ? 0 : families.of[useMechanism.at(use)]!);
    case 'OUTCOME':
      return (_, use) => (use === NONE ? 0 : useOutcome.at(use));
    case 'YEAR':
    case 'QUARTER':
    case 'MONTH':
      return (row, use) => {
        const day = use === NONE ? occurredLower.at(row) : useBegins.at(use);
        return isDay(day) ? periodOf(day, dimension) + PERIODS_BEFORE[dimension] : 0;
      };
    case 'STATE':
      return (row) => state.at(row);
    case 'GRADE':
      return (row) => grade.at(row);
    case 'RESPONDING_STATE':
    case 'HOST_STATE':
    case 'OFFENCE':
    case 'PROFILE':
    case 'INSTRUMENT':
    case 'PROVISION':
      return null;
  }
}

function listsOf(
  dimensions: readonly PatternDimension[],
  cases: PublicCases,
  { instruments }: Groupings,
  weightOf: (dimension: PatternDimension) => number,
): List[] {
  const lists: List[] = [];
  const asked = (dimension: PatternDimension) => dimensions.includes(dimension);
  if (asked('HOST_STATE')) {
    const weight = weightOf('HOST_STATE');
    lists.push((into, row) => {
      for (let at = cases.firstHost.start(row), end = cases.hostsEnd(row); at < end; at += 1) {
        into.push(weight * cases.host.at(at));
      }
    });
  }
  if (asked('RESPONDING_STATE')) {
    const weight = weightOf('RESPONDING_STATE');
    lists.push((into, _, use) => {
      if (use === NONE) return;
      for (let at = cases.firstResponder.start(use), end = cases.respondersEnd(use); at < end; at += 1) {
        into.push(weight * cases.responder.at(at));
      }
    });
  }
  if (asked('OFFENCE')) {
    const weight = weightOf('OFFENCE');
    lists.push((into, _, use) => {
      if (use === NONE) return;
      for (let at = cases.firstGround.start(use), end = cases.groundsEnd(use); at < end; at += 1) {
        into.push(weight * cases.ground.at(at));
      }
    });
  }
  if (asked('PROFILE')) {
    const weight = weightOf('PROFILE');
    const push = (into: number[], subject: number) => {
      const [first, end] = [cases.firstProfile.start(subject), cases.profilesEnd(subject)];
      if (first === end) into.push(0);
      for (let at = first; at < end; at += 1) into.push(weight * cases.profile.at(at));
    };
    lists.push((into, row, _, subject) => {
      if (subject >= 0) return push(into, subject);
      if (subject === NONE) return;
      for (let of = cases.firstSubject.start(row), end = cases.subjectsEnd(row); of < end; of += 1) push(into, of);
    });
  }
  if (asked('INSTRUMENT') || asked('PROVISION')) {
    const [ofInstrument, ofProvision] = [weightOf('INSTRUMENT'), weightOf('PROVISION')];
    lists.push((into, row, use) => {
      for (let link = cases.firstLink.start(row), end = cases.linksEnd(row); link < end; link += 1) {
        const about = cases.linkUse.at(link);
        if (about !== 0 && (use === NONE || cases.useNumber.at(use) !== about)) continue;
        into.push(
          ofInstrument * instruments.of[cases.linkTextVersion.at(link)]! + ofProvision * cases.linkProvision.at(link),
        );
      }
    });
  }
  return lists;
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
      return periodAxis(dimension);
  }
}

/** Years that a date can have: those of four digits, before our era and after. */
const FIRST_YEAR = -9999;
const LAST_YEAR = 9999;

/** What is added to a period, counted from 1970, so that its code is at least 1. */
const PERIODS_BEFORE: Readonly<Record<PeriodLength, number>> = {
  YEAR: periodsIn('YEAR', 1970 - FIRST_YEAR) + 1,
  QUARTER: periodsIn('QUARTER', 1970 - FIRST_YEAR) + 1,
  MONTH: periodsIn('MONTH', 1970 - FIRST_YEAR) + 1,
};

function periodsIn(length: PeriodLength, years: number): number {
  return (12 / PERIOD_LENGTHS[length]) * years;
}

function periodAxis(length: PeriodLength): Axis {
  const before = PERIODS_BEFORE[length];
  return {
    size: before + periodsIn(length, LAST_YEAR - 1970 + 1),
    keyOf: (code) => (code === 0 ? null : periodName(code - before, length)),
    codeOf: (key) => {
      const period = periodNamed(key, length);
      return period === null ? 0 : period + before;
    },
  };
}
