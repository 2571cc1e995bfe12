import { Injectable } from '@nestjs/common';
import type { EventType } from '#cases';
import { CountryDirectory } from '#geography';
import {
  CasePages,
  isDay,
  OPEN_PAST,
  PerSelection,
  type PossibleDays,
  type PublicCases,
  type Selection,
} from '#registry';
import { coverageOf } from '../coverage.js';
import { ALL } from '../counting/cell-finder.js';
import { PatternCubes } from '../counting/pattern-cubes.service.js';
import { PatternLabels } from '../pattern-labels.service.js';
import { compareCells, type PatternDimension } from '../pattern.rules.js';
import { kaplanMeier, medianOf } from './kaplan-meier.rules.js';
import { type LifetimeKind, LIFETIMES } from './lifetime.rules.js';
import type { TimeToOutcomeArgs } from './time-to-outcome.args.js';
import type { SurvivalCurveModel, TimeToOutcomeModel } from './time-to-outcome.model.js';

/** Finds out how long measures last. */
@Injectable()
export class TimesToOutcome {
  readonly #known = new PerSelection<readonly Curve[]>();

  constructor(
    private readonly cubes: PatternCubes,
    private readonly pages: CasePages,
    private readonly labels: PatternLabels,
    private readonly countries: CountryDirectory,
  ) {}

  /** @throws DomainError BAD_USER_INPUT when the filter names what does not exist. */
  async of({ of, by, filter, asOf: moment }: TimeToOutcomeArgs): Promise<TimeToOutcomeModel> {
    const asked = await this.cubes.asked({ filter, asOf: moment });
    const asOf = asked.past?.asOf ?? null;
    const selection = await this.cubes.selected(asked);
    const { cases } = selection;
    const curves = this.#known.of(selection, [of, by ?? null, this.cubes.epoch], () => this.#curves(selection, of, by));
    return {
      of,
      asOf,
      curves: curves.map(({ keys, curve, rows }) => ({
        key: by ? this.labels.keyOf(by, keys[0] ?? null) : null,
        ...curve,
        list: (page) =>
          this.pages.of({ cases, rows }, page, ['time to outcome', of, keys, filter ?? null, asOf], (view) => view),
      })),
      coverage: () => coverageOf(selection, this.countries),
    };
  }

  /** In order. */
  #curves(selection: Selection, of: LifetimeKind, by: PatternDimension | null | undefined): readonly Curve[] {
    const finder = this.cubes.finder(selection.cases, by ? [by] : []);
    const lives = new Lives(selection.cases, LIFETIMES[of]);
    const found = new Map<number, Sample>();
    for (const row of selection.rows) {
      for (const { uses, life } of lives.of(row)) {
        const cells = by ? new Set(uses.flatMap((use) => finder.cellsOf(row, use, ALL))) : ONE_CURVE;
        for (const cell of cells) {
          const sample = found.get(cell);
          if (sample) sample.take(row, life);
          else found.set(cell, new Sample(row, life));
        }
      }
    }
    return [...found]
      .map(([cell, sample]) => ({ keys: finder.keysOf(cell), value: sample.lives.length, sample }))
      .sort(compareCells)
      .map(({ keys, sample }) => ({ keys, curve: curveOf(sample), rows: Uint32Array.from(sample.rows) }));
  }
}

interface Curve {
  readonly keys: readonly (string | null)[];
  readonly curve: ReturnType<typeof curveOf>;
  /** Of the cases of its measures. */
  readonly rows: Uint32Array;
}

/** The cell of everything, where there is one curve. */
const ONE_CURVE = [0];

/** What is known of how long a measure lasted; `UNDATED` where it cannot be followed. */
type Life =
  { readonly shortest: number; readonly longest: number; readonly end: 'ENDED' | 'LEFT' | 'UNKNOWN' } | 'UNDATED';

/** The measures of one curve, and the rows of their cases. */
class Sample {
  readonly lives: Exclude<Life, 'UNDATED'>[] = [];
  readonly rows = new Set<number>();
  undated = 0;

  constructor(row: number, life: Life) {
    this.take(row, life);
  }

  take(row: number, life: Life): void {
    this.rows.add(row);
    if (life === 'UNDATED') this.undated += 1;
    else this.lives.push(life);
  }
}

function curveOf({ lives, undated }: Sample): Omit<SurvivalCurveModel, 'key' | 'list'> {
  const curve = (days: (life: Exclude<Life, 'UNDATED'>) => number) =>
    kaplanMeier(lives.map((life) => ({ days: days(life), ended: life.end === 'ENDED' })));
  const count = (end: string) => lives.filter((life) => life.end === end).length;
  const steps = curve(({ shortest, longest }) => Math.floor((shortest + longest) / 2));
  return {
    measures: lives.length,
    ended: count('ENDED'),
    notKnownToHaveEnded: count('UNKNOWN'),
    leftOtherwise: count('LEFT'),
    undated,
    steps,
    medianDays: medianOf(steps),
    medianLower: medianOf(steps, ({ lower }) => lower),
    medianUpper: medianOf(steps, ({ upper }) => upper),
    shortestMedianDays: medianOf(curve(({ shortest }) => shortest)),
    longestMedianDays: medianOf(curve(({ longest }) => longest)),
  };
}

/** Follows the measures of cases. */
class Lives {
  readonly #begins: Uint8Array;
  readonly #ends: Uint8Array;
  readonly #leaves: Uint8Array;

  constructor(
    private readonly cases: PublicCases,
    {
      begins,
      ends,
      leaves,
    }: { begins: readonly EventType[]; ends: readonly EventType[]; leaves: readonly EventType[] },
  ) {
    const flagged = (types: readonly EventType[]) =>
      Uint8Array.from({ length: cases.eventTypes.size }, (_, code) =>
        (types as readonly string[]).includes(cases.eventTypes.word(code)) ? 1 : 0,
      );
    this.#begins = flagged(begins);
    this.#ends = flagged(ends);
    this.#leaves = flagged(leaves);
  }

  /** The measures of a case that have begun in this way, each with its uses. */
  of(row: number): { readonly uses: readonly number[]; readonly life: Life }[] {
    const { cases } = this;
    if (!this.#hasBeginning(row)) return [];
    if (cases.firstUse.endOf(row) - cases.firstUse.start(row) === 1)
      return this.#lives(row, [cases.firstUse.start(row)]);
    const byMeasure = new Map<number, number[]>();
    for (let use = cases.firstUse.start(row), end = cases.firstUse.endOf(row); use < end; use += 1) {
      const measure = cases.useMeasure.at(use);
      byMeasure.set(measure, [...(byMeasure.get(measure) ?? []), use]);
    }
    return [...byMeasure.values()].flatMap((uses) => this.#lives(row, uses));
  }

  #lives(row: number, uses: readonly number[]): ReturnType<Lives['of']> {
    const numbers = uses.map((use) => this.cases.useNumber.at(use));
    const life = this.#lifeOf(row, numbers);
    return life === null ? [] : [{ uses, life }];
  }

  #hasBeginning(row: number): boolean {
    const { firstEvent, eventType } = this.cases;
    for (let at = firstEvent.start(row), end = this.cases.firstEvent.endOf(row); at < end; at += 1) {
      if (this.#begins[eventType.at(at)] === 1) return true;
    }
    return false;
  }

  /** @param numbers of the uses of the measure. */
  #lifeOf(row: number, numbers: readonly number[]): Life | null {
    const begin = this.#earliest(row, numbers, this.#begins, OPEN_PAST);
    if (begin === null) return null;
    if (!isDay(begin.lower) || !isDay(begin.upper)) return 'UNDATED';
    const ended = this.#earliest(row, numbers, this.#ends, begin.lower);
    const left = this.#earliest(row, numbers, this.#leaves, begin.lower);
    for (const end of [ended, left]) if (end && (!isDay(end.lower) || !isDay(end.upper))) return 'UNDATED';
    if (ended && (!left || ended.lower <= left.lower)) return between(begin, ended, 'ENDED');
    if (left) return between(begin, left, 'LEFT');
    const last = this.#lastDay(row, begin.upper);
    return between(begin, { lower: last, upper: last }, 'UNKNOWN');
  }

  /** The earliest event of some kinds that may be of the day `from` or later; `null` without one. */
  #earliest(row: number, numbers: readonly number[], isWanted: Uint8Array, from: number): PossibleDays | null {
    const { cases } = this;
    let [lower, upper] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
    for (let at = cases.firstEvent.start(row), end = cases.firstEvent.endOf(row); at < end; at += 1) {
      if (isWanted[cases.eventType.at(at)] !== 1 || !numbers.includes(cases.eventUse.at(at))) continue;
      if (cases.eventUpper.at(at) < from) continue;
      lower = Math.min(lower, cases.eventLower.at(at));
      upper = Math.min(upper, cases.eventUpper.at(at));
    }
    return upper === Number.POSITIVE_INFINITY ? null : { lower, upper };
  }

  /** The last day of which the record of a case says anything, not before one that is known. */
  #lastDay(row: number, known: number): number {
    const { cases } = this;
    let last = known;
    for (let at = cases.firstEvent.start(row), end = cases.firstEvent.endOf(row); at < end; at += 1) {
      const lower = cases.eventLower.at(at);
      if (isDay(lower)) last = Math.max(last, lower);
    }
    return last;
  }
}

function between(begin: PossibleDays, end: PossibleDays, how: 'ENDED' | 'LEFT' | 'UNKNOWN'): Life {
  return {
    shortest: Math.max(0, end.lower - begin.upper),
    longest: Math.max(0, end.upper - begin.lower),
    end: how,
  };
}
