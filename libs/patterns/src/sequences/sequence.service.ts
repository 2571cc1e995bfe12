import { Injectable } from '@nestjs/common';
import { type MechanismTerm, slugIn, VocabularyDirectory } from '#cases';
import { CountryDirectory } from '#geography';
import { badInput, shown } from '#platform';
import { CasePages, PerSelection, type PublicCases, type Selection } from '#registry';
import { coverageOf } from '../coverage.js';
import { ownBeginning } from '../counting/beginnings.js';
import { wellFoundedGrades } from '../counting/live-cube.js';
import { PatternCubes } from '../counting/pattern-cubes.service.js';
import type { SequenceArgs } from './sequence.args.js';
import type { SequencePatternModel, SequencesModel } from './sequence.model.js';
import { type Beginning, daysBetween, follows, type Follows, medianOf } from './sequence.rules.js';

/** Finds out which mechanisms follow which. */
@Injectable()
export class Sequences {
  readonly #known = new PerSelection<readonly Tally[]>();

  constructor(
    private readonly cubes: PatternCubes,
    private readonly pages: CasePages,
    private readonly vocabulary: VocabularyDirectory,
    private readonly countries: CountryDirectory,
  ) {}

  /** @throws DomainError BAD_USER_INPUT when a mechanism does not exist, or the filter names what does not. */
  async of(args: SequenceArgs): Promise<SequencesModel> {
    const first = args.first.map((given, at) => this.#mechanism(given, ['first', String(at)]));
    const then = args.then.map((given, at) => this.#mechanism(given, ['then', String(at)]));
    const asked = await this.cubes.asked(args);
    const asOf = asked.past?.asOf ?? null;
    const selection = await this.cubes.selected(asked);
    const pairs = first.flatMap((one) => then.map((other) => ({ first: one, then: other })));
    const slugs = pairs.map((pair) => [pair.first.slug, pair.then.slug]);
    const found = this.#known.of(selection, [slugs, args.withinDays], () =>
      sequencesIn(selection, pairs, args.withinDays),
    );
    return {
      withinDays: args.withinDays,
      asOf,
      patterns: pairs.map((pair, at) => this.#pattern(pair, found[at]!, { ...args, asOf }, selection)),
      coverage: () => coverageOf(selection, this.countries),
    };
  }

  #pattern(
    { first, then }: Pair,
    { rows, days, certain, undated, wellFounded }: Tally,
    { withinDays, filter, asOf }: SequenceArgs,
    { cases }: Selection,
  ): SequencePatternModel {
    const scope = ['sequence', first.slug, then.slug, withinDays, filter ?? null, asOf];
    return {
      first,
      then,
      certain,
      possible: rows.length,
      undated,
      wellFounded,
      medianDays: medianOf(days),
      list: (page) => this.pages.of({ cases, rows: Uint32Array.from(rows) }, page, scope, (view) => view),
    };
  }

  #mechanism(given: string, path: readonly string[]): MechanismTerm {
    const slug = slugIn(this.vocabulary.mechanisms, given, 'Mechanism');
    if (slug !== null) return this.vocabulary.mechanisms.get(slug)!;
    const message = `There is no mechanism "${shown(given)}". Give the slug or id of one, such as "interpol-red-notice"; see the query mechanisms.`;
    throw badInput([{ path, value: shown(given), message }]);
  }
}

interface Pair {
  readonly first: MechanismTerm;
  readonly then: MechanismTerm;
}

/** What is known of one pair, over all cases. */
interface Tally {
  /** Of the certain and the possible cases. */
  readonly rows: number[];
  readonly days: number[];
  certain: number;
  undated: number;
  wellFounded: number;
}

interface Found {
  /** The surest of the pairs of measures; `UNDATED` where none says more than that one has no date. */
  readonly follows: Follows | 'UNDATED';
  /** Of the certain pairs with known days, the shortest. */
  readonly days: number | null;
}

/** What the cases say of each of some pairs, all in one look at each case. */
function sequencesIn({ cases, rows }: Selection, pairs: readonly Pair[], withinDays: number): Tally[] {
  const tallies = pairs.map((): Tally => ({ rows: [], days: [], certain: 0, undated: 0, wellFounded: 0 }));
  const isWellFounded = wellFoundedGrades(cases);
  const places = new Map<number, number[]>();
  pairs.forEach(({ first, then }, at) => {
    const [one, other] = [cases.mechanisms.find(first.slug), cases.mechanisms.find(then.slug)];
    if (one === 0 || other === 0) return;
    const key = one * cases.mechanisms.size + other;
    places.set(key, [...(places.get(key) ?? []), at]);
  });
  for (const row of rows) {
    for (const [key, { follows: surest, days }] of foundIn(cases, row, places, withinDays)) {
      for (const at of places.get(key)!) {
        const tally = tallies[at]!;
        if (surest === 'UNDATED') tally.undated += 1;
        if (surest === 'UNDATED' || surest === 'NO') continue;
        tally.rows.push(row);
        if (surest !== 'CERTAIN') continue;
        tally.certain += 1;
        tally.wellFounded += isWellFounded[cases.grade.at(row)]!;
        if (days !== null) tally.days.push(days);
      }
    }
  }
  return tallies;
}

const NOTHING: ReadonlyMap<number, Found> = new Map();

/** What a case says of each pair of mechanisms that was asked for and of which it has two measures. */
function foundIn(
  cases: PublicCases,
  row: number,
  asked: ReadonlyMap<number, unknown>,
  withinDays: number,
): ReadonlyMap<number, Found> {
  const [begin, end] = [cases.firstUse.start(row), cases.firstUse.endOf(row)];
  if (end - begin < 2) return NOTHING;
  const found = new Map<number, Found>();
  for (let one = begin; one < end; one += 1) {
    for (let other = begin; other < end; other += 1) {
      const key = cases.useMechanism.at(one) * cases.mechanisms.size + cases.useMechanism.at(other);
      if (!asked.has(key) || cases.useMeasure.at(one) === cases.useMeasure.at(other)) continue;
      const next = pairOf(ownBeginning(cases, row, one), ownBeginning(cases, row, other), withinDays);
      const known = found.get(key);
      found.set(key, known ? surerOf(known, next) : next);
    }
  }
  return found;
}

function surerOf(one: Found, other: Found): Found {
  const surest = SURENESS[other.follows] > SURENESS[one.follows] ? other.follows : one.follows;
  const days = one.days === null ? other.days : other.days === null ? one.days : Math.min(one.days, other.days);
  return { follows: surest, days };
}

function pairOf(first: Beginning | null, then: Beginning | null, withinDays: number): Found {
  if (first === null || then === null) return { follows: 'UNDATED', days: null };
  const found = follows(first, then, withinDays);
  return { follows: found, days: found === 'CERTAIN' ? daysBetween(first, then) : null };
}

const SURENESS: Readonly<Record<Found['follows'], number>> = { NO: 0, UNDATED: 1, POSSIBLE: 2, CERTAIN: 3 };
