/**
 * Counts a small registry by asking of every possible cell whether each case, measure and person belongs to it.
 *
 * The second opinion of the tests: it shares neither code nor approach with the statements.
 */
import type { PatternDimension, PatternMeasure } from '../pattern.rules.js';
import {
  SAMPLE,
  type SampleCase,
  type SampleDays,
  type SampleLink,
  type SampleSubject,
  type SampleUse,
} from '../../../registry/src/testing/sample-registry.js';

export interface Recounted {
  readonly value: number;
  readonly wellFounded: number;
  readonly casesOfUnknownNumber: number | null;
}

export interface RecountedCell extends Recounted {
  readonly atLeast: number;
  readonly keys: readonly (string | null)[];
}

/** All cells that are not empty, in no order. */
export function recountCells(
  cases: readonly SampleCase[],
  dimensions: readonly PatternDimension[],
  measure: PatternMeasure,
): RecountedCell[] {
  const universe = dimensions.map((dimension) => [...possibleKeys(dimension, cases), null]);
  return product(universe).flatMap((keys) => {
    const belongs = (...facts: Facts) => dimensions.every((dimension, at) => has(dimension, keys[at]!, ...facts));
    const found = recount(cases, measure, belongs);
    const certain = recount(
      cases,
      measure,
      (...facts) => belongs(...facts) && isCertain(dimensions, facts[0], facts[1]),
    );
    return found ? [{ keys, ...found, atLeast: certain?.value ?? 0 }] : [];
  });
}

export function recountTotal(cases: readonly SampleCase[], measure: PatternMeasure): Recounted {
  const none = { value: 0, wellFounded: 0 };
  return recount(cases, measure, () => true) ?? { ...none, casesOfUnknownNumber: measure === 'PERSONS' ? 0 : null };
}

/** For each use of a case, the number of the first use that is the same measure. */
export function measuresOf({ uses }: SampleCase): number[] {
  const group = uses.map((_, index) => index);
  for (const _ of uses) {
    uses.forEach(({ sameMeasureAs }, index) => {
      if (sameMeasureAs === null) return;
      const lowest = Math.min(group[index]!, group[sameMeasureAs - 1]!);
      group[index] = lowest;
      group[sameMeasureAs - 1] = lowest;
    });
  }
  return group;
}

type Facts = [of: SampleCase, use: SampleUse | null, link: SampleLink | null, subject: SampleSubject | null];

/** How much has a use, if the case has any, of which this holds. */
export function recountUses(
  cases: readonly SampleCase[],
  measure: PatternMeasure,
  holds: (of: SampleCase, use: SampleUse | null) => boolean,
): number {
  return recountOf(cases, measure, (of, use) => holds(of, use))?.value ?? 0;
}

/** Returns null where nothing belongs. */
function recount(
  cases: readonly SampleCase[],
  measure: PatternMeasure,
  belongs: (...facts: Facts) => boolean,
): Recounted | null {
  const all = recountOf(cases, measure, belongs);
  const wellFounded = cases.filter(
    ({ state, grade }) => state === 'PUBLISHED' && ['CONFIRMED', 'FAIR'].includes(grade!),
  );
  return all && { ...all, wellFounded: recountOf(wellFounded, measure, belongs)?.value ?? 0 };
}

function recountOf(
  cases: readonly SampleCase[],
  measure: PatternMeasure,
  belongs: (...facts: Facts) => boolean,
): Omit<Recounted, 'wellFounded'> | null {
  let value = 0;
  let anything = false;
  let unknown = 0;
  for (const of of cases) {
    const uses = orNull(of.uses.map((_, index) => index));
    const subjects = orNull(of.subjects);
    const some = (useIndex: number | null, subject: SampleSubject | null) => {
      const use = useIndex === null ? null : of.uses[useIndex]!;
      const links = of.links.filter((link) => link.use === null || (useIndex !== null && link.use === useIndex + 1));
      return orNull(links).some((link) => belongs(of, use, link, subject));
    };
    const reachedUses = uses.filter((use) => subjects.some((subject) => some(use, subject)));
    const reachedSubjects = subjects.filter((subject) => uses.some((use) => some(use, subject)));
    if (measure === 'CASES') value += reachedUses.length > 0 ? 1 : 0;
    if (measure === 'MEASURES') {
      const groups = measuresOf(of);
      value += new Set(reachedUses.filter((use) => use !== null).map((use) => groups[use])).size;
    }
    if (measure === 'PERSONS') {
      value += reachedSubjects.reduce((sum, subject) => sum + (subject?.personCount ?? 0), 0);
      unknown += reachedSubjects.some((subject) => subject === null || subject.personCount === null) ? 1 : 0;
      anything ||= reachedSubjects.length > 0;
    }
  }
  if (measure === 'PERSONS') return anything ? { value, casesOfUnknownNumber: unknown } : null;
  return value > 0 ? { value, casesOfUnknownNumber: null } : null;
}

function has(
  dimension: PatternDimension,
  key: string | null,
  of: SampleCase,
  use: Facts[1],
  link: Facts[2],
  subject: Facts[3],
): boolean {
  const requester = use?.requestingState ?? null;
  switch (dimension) {
    case 'REQUESTING_STATE':
      return requester === key;
    case 'REQUESTING_REGION':
      return (requester === null ? null : SAMPLE.regions[requester]!) === key;
    case 'RESPONDING_STATE':
      return listHas(use?.respondingStates ?? [], key);
    case 'HOST_STATE':
      return listHas(of.hostStates, key);
    case 'MECHANISM':
      return (use?.mechanism ?? null) === key;
    case 'MECHANISM_FAMILY':
      return (use === null ? null : SAMPLE.families[use.mechanism]!) === key;
    case 'OFFENCE':
      return listHas(use?.grounds ?? [], key);
    case 'PROFILE':
      return listHas(subject?.profiles ?? [], key);
    case 'OUTCOME':
      return (use?.outcome ?? null) === key;
    case 'YEAR':
    case 'QUARTER':
    case 'MONTH':
      return periodOf(dimension, firstDayOf(of, use)) === key;
    case 'GRADE':
      return gradeOf(of) === key;
    case 'STATE':
      return of.state === key;
    case 'INSTRUMENT':
      return (link === null ? null : SAMPLE.instruments[link.version]!) === key;
    case 'PROVISION':
      return (link?.provision ?? null) === key;
  }
}

function gradeOf({ state, grade }: SampleCase): string | null {
  return state === 'PUBLISHED' ? grade : null;
}

/** The dates that say when a use began: those of its events, else that of the case. */
export function daysOf(of: SampleCase, use: SampleUse | null): readonly SampleDays[] {
  return use && use.events.length > 0 ? use.events : of.occurred ? [of.occurred] : [];
}

function firstDayOf(of: SampleCase, use: SampleUse | null): string | null {
  const begins = daysOf(of, use).map(({ lower }) => lower);
  if (begins.length === 0 || begins.includes(null)) return null;
  return begins.sort()[0]!;
}

/** All days on which it may have begun lie in the same of these periods, or none is known. */
function isCertain(dimensions: readonly PatternDimension[], of: SampleCase, use: SampleUse | null): boolean {
  const periods = dimensions.filter((dimension) => ['YEAR', 'QUARTER', 'MONTH'].includes(dimension));
  const first = firstDayOf(of, use);
  if (first === null) return true;
  const ends = daysOf(of, use)
    .flatMap(({ upper }) => upper ?? [])
    .sort();
  const [last] = ends;
  return periods.every((period) => last !== undefined && periodOf(period, first) === periodOf(period, last));
}

function periodOf(period: PatternDimension, day: string | null): string | null {
  if (day === null) return null;
  const [year, month] = day.split('-').map(Number) as [number, number];
  if (period === 'YEAR') return String(year);
  return period === 'QUARTER' ? `${year}-Q${Math.ceil(month / 3)}` : `${year}-${String(month).padStart(2, '0')}`;
}

function possibleKeys(dimension: PatternDimension, cases: readonly SampleCase[]): string[] {
  const distinct = (keys: readonly (string | null)[]) => [...new Set(keys)].filter((key) => key !== null);
  switch (dimension) {
    case 'REQUESTING_STATE':
    case 'RESPONDING_STATE':
    case 'HOST_STATE':
      return Object.keys(SAMPLE.regions);
    case 'REQUESTING_REGION':
      return distinct(Object.values(SAMPLE.regions));
    case 'MECHANISM':
      return Object.keys(SAMPLE.families);
    case 'MECHANISM_FAMILY':
      return distinct(Object.values(SAMPLE.families));
    case 'OFFENCE':
      return [...SAMPLE.offences];
    case 'PROFILE':
      return [...SAMPLE.profiles];
    case 'OUTCOME':
      return distinct(cases.flatMap(({ uses }) => uses.map(({ outcome }) => outcome)));
    case 'YEAR':
    case 'QUARTER':
    case 'MONTH':
      return distinct(cases.flatMap((of) => orNull(of.uses).map((use) => periodOf(dimension, firstDayOf(of, use)))));
    case 'GRADE':
      return distinct(cases.map(gradeOf));
    case 'STATE':
      return distinct(cases.map(({ state }) => state));
    case 'INSTRUMENT':
      return distinct(Object.values(SAMPLE.instruments));
    case 'PROVISION':
      return Object.keys(SAMPLE.versions);
  }
}

function listHas(values: readonly string[], key: string | null): boolean {
  return key === null ? values.length === 0 : values.includes(key);
}

function orNull<T>(values: readonly T[]): readonly (T | null)[] {
  return values.length > 0 ? values : [null];
}

function product<T>(lists: readonly (readonly T[])[]): T[][] {
  return lists.reduce<T[][]>((heads, list) => heads.flatMap((head) => list.map((item) => [...head, item])), [[]]);
}
