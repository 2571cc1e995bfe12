import { Injectable } from '@nestjs/common';
import { OUTCOMES, STANDING, VocabularyDirectory } from '#cases';
import { CountryDirectory } from '#geography';
import { LawDirectory } from '#law';
import { ReferenceSnapshots } from '#platform';
import { type Dictionary, PerSelection, type PublicCases, type Selection, yearOf } from '#registry';
import type { Facet } from './facet.rules.js';
import type { SearchFacetCountsModel } from './search.model.js';

/** What a facet counts by, in the columns. */
interface FacetColumn {
  /** In how many of some cases each code occurs: a case counts once under each code that it has. */
  readonly counts: (rows: Uint32Array) => Uint32Array;
  readonly keyOf: (code: number) => string | null;
}

/** Years of dates are at most 9999. */
const YEARS = 10_000;

/** Counts all hits of a search by what they have. */
@Injectable()
export class FacetCounts {
  constructor(
    private readonly countries: CountryDirectory,
    private readonly vocabulary: VocabularyDirectory,
    private readonly law: LawDirectory,
    private readonly snapshots: ReferenceSnapshots,
  ) {}

  readonly #known = new PerSelection<readonly Counted[]>();

  /** @param first how many values of each facet. */
  of(hits: Selection, facets: readonly Facet[], first: number): SearchFacetCountsModel[] {
    return [...new Set(facets)].map((facet) => {
      // Which instrument a text is of, the reference data say.
      const counted = this.#known.of(hits, [facet, this.snapshots.epoch], () => this.#counted(hits, facet));
      return { facet, values: counted.slice(0, first).map((of) => ({ ...of, label: this.#labelOf(facet, of.key) })) };
    });
  }

  #counted({ cases, rows }: Selection, facet: Facet): readonly Counted[] {
    const { counts, keyOf } = this.#column(facet, cases);
    return [...counts(rows).entries()]
      .flatMap(([code, count]) => (count > 0 ? [{ key: keyOf(code), cases: count }] : []))
      .sort(mostFirst);
  }

  #column(facet: Facet, cases: PublicCases): FacetColumn {
    const { firstUse, firstHost, firstLink } = cases;
    switch (facet) {
      case 'REQUESTING_STATE':
        return ofLists(firstUse.values, cases.useRequesting.values, cases.countries);
      case 'MECHANISM':
        return ofLists(firstUse.values, cases.useMechanism.values, cases.mechanisms);
      case 'OUTCOME':
        return ofLists(firstUse.values, cases.useOutcome.values, cases.outcomes);
      case 'HOST_STATE':
        return ofLists(firstHost.values, cases.host.values, cases.countries);
      case 'PROFILE': {
        const firstProfile = cases.firstProfile.values;
        const starts = cases.firstSubject.values.map((subject) => firstProfile[subject]!);
        return ofLists(starts, cases.profile.values, cases.profiles);
      }
      case 'YEAR':
        return {
          counts: (rows) => countedOnce(rows, YEARS, (row) => yearOf(cases, row)),
          keyOf: (year) => (year === 0 ? null : String(year)),
        };
      case 'STANDING':
        return {
          counts: (rows) => countedOnce(rows, cases.states.size, (row) => cases.state.at(row)),
          keyOf: wordOf(cases.states),
        };
      case 'PROVISION':
        return ofLists(firstLink.values, cases.linkProvision.values, cases.provisions);
      case 'INSTRUMENT':
        return this.#instruments(cases);
    }
  }

  /** Which text belongs to which instrument, the process knows. */
  #instruments(cases: PublicCases): FacetColumn {
    const instruments = this.law.instruments().map(({ id }) => id);
    const unknown = instruments.length;
    const ofText = Array.from({ length: cases.textVersions.size }, (_, code) => {
      const text = this.law.textVersion(cases.textVersions.word(code));
      const known = text ? instruments.indexOf(text.instrumentId) : -1;
      return known < 0 ? unknown : known;
    });
    const column = cases.linkTextVersion.values.map((text) => ofText[text]!);
    return {
      counts: (rows) => countedInLists(rows, cases.firstLink.values, column, unknown + 1),
      keyOf: (code) => instruments[code] ?? null,
    };
  }

  /** A term that was loaded a moment ago and has not reached this process is shown by its key. */
  #labelOf(facet: Facet, key: string | null): string {
    if (key === null) return 'Not recorded';
    switch (facet) {
      case 'REQUESTING_STATE':
      case 'HOST_STATE':
        return this.countries.find(key)?.name ?? key;
      case 'MECHANISM':
        return this.vocabulary.mechanisms.get(key)?.label ?? key;
      case 'OUTCOME':
        return (OUTCOMES as Readonly<Record<string, { readonly label: string }>>)[key]?.label ?? key;
      case 'PROFILE':
        return this.vocabulary.profiles.get(key)?.label ?? key;
      case 'YEAR':
        return key;
      case 'INSTRUMENT':
        return this.law.instrument(key)?.shortTitle ?? key;
      case 'PROVISION':
        return this.#citation(key);
      case 'STANDING':
        return (STANDING as Readonly<Record<string, string>>)[key] ?? key;
    }
  }

  #citation(id: string): string {
    const provision = this.law.provision(id);
    return provision ? `${this.law.instrument(provision.instrumentId)?.shortTitle ?? ''}, ${provision.number}` : id;
  }
}

/** Counts by codes that stand in lists, one list a row. */
function ofLists(starts: Uint32Array, codes: Uint8Array | Uint16Array, words: Dictionary): FacetColumn {
  return { counts: (rows) => countedInLists(rows, starts, codes, words.size), keyOf: wordOf(words) };
}

function countedInLists(
  rows: Uint32Array,
  starts: Uint32Array,
  codes: Uint8Array | Uint16Array,
  size: number,
): Uint32Array {
  const counts = new Uint32Array(size);
  const lastRow = new Int32Array(size).fill(-1);
  for (const row of rows) {
    for (let at = starts[row]!, end = starts[row + 1]!; at < end; at += 1) {
      const code = codes[at]!;
      if (lastRow[code] === row) continue;
      lastRow[code] = row;
      counts[code]! += 1;
    }
  }
  return counts;
}

function countedOnce(rows: Uint32Array, size: number, codeOf: (row: number) => number): Uint32Array {
  const counts = new Uint32Array(size);
  for (const row of rows) counts[codeOf(row)]! += 1;
  return counts;
}

function wordOf(words: Dictionary): FacetColumn['keyOf'] {
  return (code) => (code === 0 ? null : words.word(code));
}

interface Counted {
  readonly key: string | null;
  readonly cases: number;
}

/** Equal ones by their keys, what is not recorded last. */
function mostFirst(one: Counted, other: Counted): number {
  if (one.cases !== other.cases) return other.cases - one.cases;
  if (one.key === null || other.key === null) return one.key === null ? 1 : -1;
  return one.key < other.key ? -1 : 1;
}
