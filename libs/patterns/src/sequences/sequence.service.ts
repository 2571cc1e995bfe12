import { Injectable } from '@nestjs/common';
import { type MechanismTerm, slugIn, VocabularyDirectory } from '#cases';
import { CountryDirectory } from '#geography';
import { badInput, shown } from '#platform';
import { CasePages, type PublicCases, type Selection } from '#registry';
import { Coverage } from '../coverage.js';
import { ownBeginning } from '../counting/beginnings.js';
import { wellFoundedGrades } from '../counting/live-cube.js';
import { PatternCubes } from '../counting/pattern-cubes.service.js';
import type { SequenceArgs } from './sequence.args.js';
import type { SequencePatternModel, SequencesModel } from './sequence.model.js';
import { type Beginning, daysBetween, follows, type Follows, medianOf } from './sequence.rules.js';

/** Finds out which mechanisms follow which. */
@Injectable()
export class Sequences {
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
    const selection = await this.cubes.selected(this.cubes.filterOf(args.filter));
    return {
      withinDays: args.withinDays,
      patterns: first.flatMap((one) => then.map((other) => this.#pattern(one, other, args, selection))),
      coverage: () => new Coverage(selection, this.countries),
    };
  }

  #pattern(
    first: MechanismTerm,
    then: MechanismTerm,
    { withinDays, filter }: SequenceArgs,
    selection: Selection,
  ): SequencePatternModel {
    const { cases } = selection;
    const [a, b] = [cases.mechanisms.find(first.slug), cases.mechanisms.find(then.slug)];
    const isWellFounded = wellFoundedGrades(cases);
    const rows: number[] = [];
    const days: number[] = [];
    let [certain, undated, wellFounded] = [0, 0, 0];
    if (a !== 0 && b !== 0) {
      for (const row of selection.rows) {
        const found = sequenceIn(cases, row, a, b, withinDays);
        if (found === null) continue;
        if (found.follows === 'UNDATED') undated += 1;
        if (found.follows === 'UNDATED' || found.follows === 'NO') continue;
        rows.push(row);
        if (found.follows !== 'CERTAIN') continue;
        certain += 1;
        wellFounded += isWellFounded[cases.grade.at(row)]!;
        if (found.days !== null) days.push(found.days);
      }
    }
    const scope = ['sequence', first.slug, then.slug, withinDays, filter ?? null];
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

interface Found {
  /** The surest of the pairs of measures; `UNDATED` where none says more than that one has no date. */
  readonly follows: Follows | 'UNDATED';
  /** Of the certain pairs with known days, the shortest. */
  readonly days: number | null;
}

/** What a case says of a mechanism that followed another; `null` where it has no two measures of the two. */
function sequenceIn(cases: PublicCases, row: number, first: number, then: number, withinDays: number): Found | null {
  const [begin, end] = [cases.firstUse.start(row), cases.usesEnd(row)];
  let best: Found['follows'] | null = null;
  let days: number | null = null;
  for (let one = begin; one < end; one += 1) {
    if (cases.useMechanism.at(one) !== first) continue;
    for (let other = begin; other < end; other += 1) {
      if (cases.useMechanism.at(other) !== then || cases.useMeasure.at(one) === cases.useMeasure.at(other)) continue;
      const found = pairOf(ownBeginning(cases, row, one), ownBeginning(cases, row, other), withinDays);
      if (best === null || SURENESS[found.follows] > SURENESS[best]) best = found.follows;
      if (found.days !== null) days = Math.min(days ?? found.days, found.days);
    }
  }
  return best === null ? null : { follows: best, days };
}

function pairOf(first: Beginning | null, then: Beginning | null, withinDays: number): Found {
  if (first === null || then === null) return { follows: 'UNDATED', days: null };
  const found = follows(first, then, withinDays);
  return { follows: found, days: found === 'CERTAIN' ? daysBetween(first, then) : null };
}

const SURENESS: Readonly<Record<Found['follows'], number>> = { NO: 0, UNDATED: 1, POSSIBLE: 2, CERTAIN: 3 };
