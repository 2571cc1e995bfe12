/**
 * What a case filter selects, found in the columns.
 *
 * It means what `conditionOf` of `case-filter.rules.ts` means in SQL, which is asked for what the columns do not hold: words,
 * alerts, and when a record was changed. Each condition is worked out for all rows at once, in a loop over one column.
 */
import type { Days, ResolvedCaseFilter } from '#cases';
import type { Dictionary } from './columns.js';
import { dayOf, OPEN_FUTURE, OPEN_PAST } from './days.rules.js';
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

/** The ids that the database has found for each of {@link leavesOf}. */
export type Found = ReadonlyMap<Leaf, readonly string[]>;

const NOTHING_FOUND: Found = new Map();

/**
 * @param among the cases that are looked at.
 * @param found nothing where {@link isInColumns}.
 */
export function selectionOf(among: Selection, filter: ResolvedCaseFilter, found: Found = NOTHING_FOUND): Selection {
  if (Object.keys(filter).length === 0) return among;
  const { cases, rows } = among;
  const mask = new Filtering(cases, found, 0, cases.size).mask(filter);
  const selected = new Uint32Array(rows.length);
  let count = 0;
  // Each row is written, and the next over it where it was not selected: no processor could foresee which are.
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at]!;
    selected[count] = row;
    count += mask[row]!;
  }
  return { cases, rows: selected.slice(0, count) };
}

/** Says of a row whether a filter selects it. */
export type Test = (row: number) => boolean;

/** @param filter one that {@link isInColumns}. */
export function testOf(cases: PublicCases, filter: ResolvedCaseFilter): Test {
  return (row) => new Filtering(cases, NOTHING_FOUND, row, row + 1).mask(filter)[0] === 1;
}

/** Says of each of some rows, or uses, whether it meets a condition: 1 where it does. */
type Mask = Uint8Array;

type Codes = Uint8Array | Uint16Array;

/** Works out the conditions of a filter for the rows from one to another. */
class Filtering {
  readonly #firstUse: Uint32Array;
  readonly #size: number;
  /** The uses of these rows. */
  readonly #fromUse: number;
  readonly #uses: number;

  constructor(
    private readonly cases: PublicCases,
    private readonly found: Found,
    private readonly from: number,
    private readonly to: number,
  ) {
    this.#size = to - from;
    this.#firstUse = cases.firstUse.values;
    this.#fromUse = this.#firstUse[from]!;
    this.#uses = this.#firstUse[to]! - this.#fromUse;
  }

  mask(filter: ResolvedCaseFilter): Mask {
    const mask = new Uint8Array(this.#size).fill(1);
    for (const part of filter.and ?? []) intersect(mask, this.mask(part));
    if (filter.or) intersect(mask, this.#any(filter.or));
    if (filter.not) intersect(mask, this.mask(filter.not), 0);
    this.#byUse(mask, filter);
    this.#byCase(mask, filter);
    this.#byDate(mask, filter);
    this.#byLeaf(mask, filter);
    return mask;
  }

  #any(filters: readonly ResolvedCaseFilter[]): Mask {
    const any = new Uint8Array(this.#size);
    for (const filter of filters) {
      const mask = this.mask(filter);
      for (let at = 0; at < any.length; at += 1) any[at]! |= mask[at]!;
    }
    return any;
  }

  /** What one and the same use of a mechanism must meet. */
  #byUse(mask: Mask, { requestingStates, mechanisms, outcomes, respondingStates, offences }: ResolvedCaseFilter): void {
    if (![requestingStates, mechanisms, outcomes, respondingStates, offences].some(Boolean)) return;
    const { cases } = this;
    const own = [
      ...(requestingStates ? [[cases.useRequesting, codesOf(cases.countries, requestingStates)] as const] : []),
      ...(mechanisms ? [[cases.useMechanism, codesOf(cases.mechanisms, mechanisms)] as const] : []),
      ...(outcomes ? [[cases.useOutcome, codesOf(cases.outcomes, outcomes)] as const] : []),
    ];
    const [only] = own;
    if (only && own.length === 1 && !respondingStates && !offences) {
      return listed(mask, this.#firstUse, this.from, only[0].values, only[1]);
    }
    const uses = new Uint8Array(this.#uses).fill(1);
    for (const [column, codes] of own) wanted(uses, this.#fromUse, column.values, codes);
    if (respondingStates) {
      const codes = codesOf(cases.countries, respondingStates);
      listed(uses, cases.firstResponder.values, this.#fromUse, cases.responder.values, codes);
    }
    if (offences) {
      listed(uses, cases.firstGround.values, this.#fromUse, cases.ground.values, codesOf(cases.offences, offences));
    }
    met(mask, this.#firstUse, this.from, uses);
  }

  #byCase(mask: Mask, filter: ResolvedCaseFilter): void {
    const { cases, from, to } = this;
    if (filter.states) {
      const codes = codesOf(cases.states, filter.states);
      const states = cases.state.values;
      for (let at = 0; at < mask.length; at += 1) mask[at]! &= codes[states[from + at]!]!;
    }
    if (filter.disputed !== undefined) {
      const wanted = filter.disputed ? 1 : 0;
      const disputed = cases.disputed.values;
      for (let at = 0; at < mask.length; at += 1) if (disputed[from + at] !== wanted) mask[at] = 0;
    }
    if (filter.hostStates) {
      listed(mask, cases.firstHost.values, from, cases.host.values, codesOf(cases.countries, filter.hostStates));
    }
    if (filter.profiles) {
      const codes = codesOf(cases.profiles, filter.profiles);
      const [firstSubject, firstProfile] = [cases.firstSubject.values, cases.firstProfile.values];
      const starts = new Uint32Array(to - from + 1);
      for (let at = 0; at < starts.length; at += 1) starts[at] = firstProfile[firstSubject[from + at]!]!;
      listed(mask, starts, 0, cases.profile.values, codes);
    }
    if (filter.provisions) {
      const codes = codesOf(cases.provisions, filter.provisions);
      listed(mask, cases.firstLink.values, from, cases.linkProvision.values, codes);
    }
    if (filter.textVersions) {
      const codes = codesOf(cases.textVersions, filter.textVersions);
      listed(mask, cases.firstLink.values, from, cases.linkTextVersion.values, codes);
    }
  }

  /** A case without a date meets no condition on dates. */
  #byDate(mask: Mask, { within, overlaps, before, after }: ResolvedCaseFilter): void {
    if (within) this.#dated(mask, { firstFrom: fromOf(within), lastTo: toOf(within) });
    if (overlaps) this.#dated(mask, { firstTo: toOf(overlaps), lastFrom: fromOf(overlaps) });
    if (before) this.#dated(mask, { lastTo: fromOf(before) - 1 });
    if (after) this.#dated(mask, { firstFrom: toOf(after) + 1 });
  }

  /** The first and the last possible day must each lie between two days, these included; no bound lets in what is undated. */
  #dated(
    mask: Mask,
    { firstFrom = OPEN_PAST, firstTo = OPEN_FUTURE, lastFrom = OPEN_PAST, lastTo = OPEN_FUTURE }: Partial<Bounds>,
  ): void {
    const [lower, upper, from] = [this.cases.occurredLower.values, this.cases.occurredUpper.values, this.from];
    for (let at = 0; at < mask.length; at += 1) {
      const first = lower[from + at]!;
      const last = upper[from + at]!;
      // Without a branch, which for dates would be foreseen wrongly as often as not.
      mask[at]! &= +(first >= firstFrom) & +(first <= firstTo) & +(last >= lastFrom) & +(last <= lastTo);
    }
  }

  #byLeaf(mask: Mask, filter: ResolvedCaseFilter): void {
    const ids = this.found.get(leafOf(filter));
    if (!ids) return;
    const named = new Uint8Array(this.#size);
    for (const id of ids) {
      const row = this.cases.rowOf(id);
      if (row !== undefined && row >= this.from && row < this.to) named[row - this.from] = 1;
    }
    intersect(mask, named);
  }
}

/**
 * Leaves those in a mask that have a wanted code.
 *
 * @param from the place in the column of what comes first in the mask.
 */
function wanted(mask: Mask, from: number, column: Codes, codes: Uint8Array): void {
  for (let at = 0; at < mask.length; at += 1) mask[at]! &= codes[column[from + at]!]!;
}

/**
 * Leaves those in a mask of whose list any entry has a wanted code.
 *
 * @param starts where the lists begin in the column.
 * @param from the list of what comes first in the mask.
 */
function listed(mask: Mask, starts: Uint32Array, from: number, column: Codes, codes: Uint8Array): void {
  for (let at = 0, of = starts[from]!; at < mask.length; at += 1) {
    let meets = 0;
    for (const end = starts[from + at + 1]!; of < end; of += 1) meets |= codes[column[of]!]!;
    mask[at]! &= meets;
  }
}

/** As {@link listed}, where the entries of these lists are marked, one after the other. */
function met(mask: Mask, starts: Uint32Array, from: number, entries: Uint8Array): void {
  const first = starts[from]!;
  for (let at = 0, of = 0; at < mask.length; at += 1) {
    let meets = 0;
    for (const end = starts[from + at + 1]! - first; of < end; of += 1) meets |= entries[of]!;
    mask[at]! &= meets;
  }
}

/** Days, as numbers. */
interface Bounds {
  readonly firstFrom: number;
  readonly firstTo: number;
  readonly lastFrom: number;
  readonly lastTo: number;
}

function fromOf({ lower }: Days): number {
  return lower === null ? OPEN_PAST : dayOf(lower);
}

function toOf({ upper }: Days): number {
  return upper === null ? OPEN_FUTURE : dayOf(upper);
}

/** @param wanted what the other mask must say. */
function intersect(mask: Mask, other: Mask, wanted: 0 | 1 = 1): void {
  for (let at = 0; at < mask.length; at += 1) if (other[at] !== wanted) mask[at] = 0;
}

/** By the code of each word there is, 1 for those that are wanted. None is never among them. */
function codesOf(dictionary: Dictionary, words: readonly string[]): Uint8Array {
  const codes = new Uint8Array(dictionary.size);
  for (const word of words) codes[dictionary.find(word)] = 1;
  codes[0] = 0;
  return codes;
}
