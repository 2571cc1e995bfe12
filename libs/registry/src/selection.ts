/**
 * What a case filter selects, found in the columns.
 *
 * It means what `conditionOf` of `case-filter.rules.ts` means in SQL, which is asked for what the columns do not hold: words,
 * alerts, and when a record was changed.
 */
import type { Days, ResolvedCaseFilter } from '#cases';
import type { Dictionary } from './columns.js';
import { dayOf, OPEN_FUTURE, OPEN_PAST, UNDATED } from './days.rules.js';
import type { PublicCases, Selection } from './public-cases.js';

/** A part of a filter that is asked of the database: with these conditions alone. */
export type Leaf = Pick<ResolvedCaseFilter, 'overlays' | 'text' | 'updatedSince'>;

/** Whether the columns alone say what a filter selects. */
export function isInColumns(filter: ResolvedCaseFilter): boolean {
  return leavesOf(filter).length === 0;
}

/** The parts of a filter that must be asked of the database; each is to be found in the same filter again. */
export function leavesOf(filter: ResolvedCaseFilter): readonly Leaf[] {
  const { overlays, text, updatedSince } = filter;
  const isLeaf = overlays !== undefined || text !== undefined || updatedSince !== undefined;
  const own = isLeaf ? [leafOf(filter)] : [];
  const parts = [...(filter.and ?? []), ...(filter.or ?? []), ...(filter.not ? [filter.not] : [])];
  return [...own, ...parts.flatMap(leavesOf)];
}

const leaves = new WeakMap<ResolvedCaseFilter, Leaf>();

function leafOf(filter: ResolvedCaseFilter): Leaf {
  const known = leaves.get(filter);
  if (known) return known;
  const { overlays, text, updatedSince } = filter;
  const leaf: Leaf = {
    ...(overlays && { overlays }),
    ...(text !== undefined && { text }),
    ...(updatedSince && { updatedSince }),
  };
  leaves.set(filter, leaf);
  return leaf;
}

/** Says of a row whether the filter selects it. */
export type Test = (row: number) => boolean;

/**
 * @param among the cases that are looked at.
 * @param found the ids that the database has found for each of {@link leavesOf}; nothing where {@link isInColumns}.
 */
export function selectionOf(
  among: Selection,
  filter: ResolvedCaseFilter,
  found: ReadonlyMap<Leaf, readonly string[]> = new Map(),
): Selection {
  if (Object.keys(filter).length === 0) return among;
  const { cases, rows } = among;
  const test = testOf(cases, filter, found);
  const selected = new Uint32Array(rows.length);
  let count = 0;
  for (const row of rows) if (test(row)) selected[count++] = row;
  return { cases, rows: selected.slice(0, count) };
}

/** @param found as for {@link selectionOf}; nothing where {@link isInColumns}. */
export function testOf(
  cases: PublicCases,
  filter: ResolvedCaseFilter,
  found: ReadonlyMap<Leaf, readonly string[]> = new Map(),
): Test {
  const tests: Test[] = [
    ...(filter.and ?? []).map((part) => testOf(cases, part, found)),
    ...(filter.or ? [anyOf(filter.or.map((part) => testOf(cases, part, found)))] : []),
    ...(filter.not ? [negated(testOf(cases, filter.not, found))] : []),
    ...useTests(cases, filter),
    ...caseTests(cases, filter),
    ...leafTests(cases, filter, found),
  ];
  const [only] = tests;
  return tests.length === 1 ? only! : allOf(tests);
}

const allOf =
  (tests: readonly Test[]): Test =>
  (row) => {
    for (const test of tests) if (!test(row)) return false;
    return true;
  };

const anyOf =
  (tests: readonly Test[]): Test =>
  (row) => {
    for (const test of tests) if (test(row)) return true;
    return false;
  };

const negated =
  (test: Test): Test =>
  (row) =>
    !test(row);

/** What one and the same use of a mechanism must meet. */
function useTests(cases: PublicCases, filter: ResolvedCaseFilter): Test[] {
  const { requestingStates, mechanisms, outcomes, respondingStates, offences } = filter;
  const of: Test[] = [];
  if (requestingStates) {
    const wanted = wantedOf(cases.countries, requestingStates);
    of.push((use) => wanted.has(cases.useRequesting.at(use)));
  }
  if (mechanisms) {
    const wanted = wantedOf(cases.mechanisms, mechanisms);
    of.push((use) => wanted.has(cases.useMechanism.at(use)));
  }
  if (outcomes) {
    const wanted = wantedOf(cases.outcomes, outcomes);
    of.push((use) => wanted.has(cases.useOutcome.at(use)));
  }
  if (respondingStates) {
    const wanted = wantedOf(cases.countries, respondingStates);
    of.push((use) => {
      for (let at = cases.firstResponder.start(use), end = cases.respondersEnd(use); at < end; at += 1) {
        if (wanted.has(cases.responder.at(at))) return true;
      }
      return false;
    });
  }
  if (offences) {
    const wanted = wantedOf(cases.offences, offences);
    of.push((use) => {
      for (let at = cases.firstGround.start(use), end = cases.groundsEnd(use); at < end; at += 1) {
        if (wanted.has(cases.ground.at(at))) return true;
      }
      return false;
    });
  }
  if (of.length === 0) return [];
  const meets = of.length === 1 ? of[0]! : allOf(of);
  return [
    (row) => {
      for (let use = cases.firstUse.start(row), end = cases.usesEnd(row); use < end; use += 1)
        if (meets(use)) return true;
      return false;
    },
  ];
}

function caseTests(cases: PublicCases, filter: ResolvedCaseFilter): Test[] {
  const of: Test[] = [];
  if (filter.states) {
    const wanted = wantedOf(cases.states, filter.states);
    of.push((row) => wanted.has(cases.state.at(row)));
  }
  if (filter.disputed !== undefined) {
    const wanted = filter.disputed ? 1 : 0;
    of.push((row) => cases.disputed.at(row) === wanted);
  }
  if (filter.hostStates) {
    const wanted = wantedOf(cases.countries, filter.hostStates);
    of.push((row) => {
      for (let at = cases.firstHost.start(row), end = cases.hostsEnd(row); at < end; at += 1) {
        if (wanted.has(cases.host.at(at))) return true;
      }
      return false;
    });
  }
  if (filter.profiles) {
    const wanted = wantedOf(cases.profiles, filter.profiles);
    of.push((row) => {
      const [first, end] = [cases.firstSubject.start(row), cases.subjectsEnd(row)];
      if (first === end) return false;
      for (let at = cases.firstProfile.start(first), last = cases.profilesEnd(end - 1); at < last; at += 1) {
        if (wanted.has(cases.profile.at(at))) return true;
      }
      return false;
    });
  }
  for (const [words, codes, column] of [
    [filter.provisions, cases.provisions, cases.linkProvision],
    [filter.textVersions, cases.textVersions, cases.linkTextVersion],
  ] as const) {
    if (!words) continue;
    const wanted = wantedOf(codes, words);
    of.push((row) => {
      for (let link = cases.firstLink.start(row), end = cases.linksEnd(row); link < end; link += 1) {
        if (wanted.has(column.at(link))) return true;
      }
      return false;
    });
  }
  return [...of, ...dateTests(cases, filter)];
}

/** A case without a date meets no condition on dates. */
function dateTests(cases: PublicCases, filter: ResolvedCaseFilter): Test[] {
  const { occurredLower: lower, occurredUpper: upper } = cases;
  const of: Test[] = [];
  const dated = (days: Days | undefined, test: (from: number, to: number) => Test) => {
    if (!days) return;
    const meets = test(
      days.lower === null ? OPEN_PAST : dayOf(days.lower),
      days.upper === null ? OPEN_FUTURE : dayOf(days.upper),
    );
    of.push((row) => lower.at(row) !== UNDATED && meets(row));
  };
  dated(filter.within, (from, to) => (row) => lower.at(row) >= from && upper.at(row) <= to);
  dated(filter.overlaps, (from, to) => (row) => lower.at(row) <= to && upper.at(row) >= from);
  dated(filter.before, (from) => (row) => upper.at(row) < from);
  dated(filter.after, (_, to) => (row) => lower.at(row) > to);
  return of;
}

function leafTests(
  cases: PublicCases,
  filter: ResolvedCaseFilter,
  found: ReadonlyMap<Leaf, readonly string[]>,
): Test[] {
  const ids = found.get(leafOf(filter));
  if (!ids) return [];
  const rows = new Set(ids.flatMap((id) => cases.rowOf(id) ?? []));
  return [(row) => rows.has(row)];
}

/** Codes of those words that occur at all; none is never among them. */
function wantedOf(codes: Dictionary, words: readonly string[]): Codes {
  return new Codes(words.map((word) => codes.find(word)).filter((code) => code !== 0));
}

/** A small set of codes, quick to look into. */
class Codes {
  readonly #has: Uint8Array;

  constructor(codes: readonly number[]) {
    this.#has = new Uint8Array(Math.max(0, ...codes) + 1);
    for (const code of codes) this.#has[code] = 1;
  }

  has(code: number): boolean {
    return this.#has[code] === 1;
  }
}
