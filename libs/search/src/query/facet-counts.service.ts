import { Injectable } from '@nestjs/common';
import { OUTCOMES, STANDING, VocabularyDirectory } from '#cases';
import { CountryDirectory } from '#geography';
import { LawDirectory } from '#law';
import { type Dictionary, type PublicCases, type Selection, yearOf } from '#registry';
import type { Facet } from './facet.rules.js';
import type { SearchFacetCountsModel } from './search.model.js';

/** Gives the codes of what a case has; some may come twice. */
type Codes = (row: number, take: (code: number) => void) => void;

/** What a facet counts by, in the columns. */
interface FacetColumn {
  readonly codes: Codes;
  /** Codes are below this. */
  readonly size: number;
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
  ) {}

  /** @param first how many values of each facet. */
  of(hits: Selection, facets: readonly Facet[], first: number): SearchFacetCountsModel[] {
    const asked = [...new Set(facets)];
    const columns = asked.map((facet) => this.#column(facet, hits.cases));
    const counts = casesByCode(hits, columns);
    return asked.map((facet, at) => {
      const { keyOf } = columns[at]!;
      const counted = [...counts[at]!.entries()].flatMap(([code, cases]) =>
        cases > 0 ? [{ key: keyOf(code), cases }] : [],
      );
      const values = counted.sort(mostFirst).slice(0, first);
      return { facet, values: values.map((of) => ({ ...of, label: this.#labelOf(facet, of.key) })) };
    });
  }

  #column(facet: Facet, cases: PublicCases): FacetColumn {
    switch (facet) {
      case 'REQUESTING_STATE':
        return { codes: ofUses(cases, cases.useRequesting), ...wordsOf(cases.countries) };
      case 'MECHANISM':
        return { codes: ofUses(cases, cases.useMechanism), ...wordsOf(cases.mechanisms) };
      case 'OUTCOME':
        return { codes: ofUses(cases, cases.useOutcome), ...wordsOf(cases.outcomes) };
      case 'HOST_STATE':
        return {
          codes: (row, take) => {
            for (let at = cases.firstHost.start(row), end = cases.hostsEnd(row); at < end; at += 1)
              take(cases.host.at(at));
          },
          ...wordsOf(cases.countries),
        };
      case 'PROFILE':
        return {
          codes: (row, take) => {
            for (let of = cases.firstSubject.start(row), last = cases.subjectsEnd(row); of < last; of += 1) {
              for (let at = cases.firstProfile.start(of), end = cases.profilesEnd(of); at < end; at += 1) {
                take(cases.profile.at(at));
              }
            }
          },
          ...wordsOf(cases.profiles),
        };
      case 'YEAR':
        return {
          codes: (row, take) => take(yearOf(cases, row)),
          size: YEARS,
          keyOf: (year) => (year === 0 ? null : String(year)),
        };
      case 'STANDING':
        return { codes: (row, take) => take(cases.state.at(row)), ...wordsOf(cases.states) };
      case 'PROVISION':
        return { codes: ofLinks(cases, cases.linkProvision), ...wordsOf(cases.provisions) };
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
    const ofEach = ofLinks(cases, cases.linkTextVersion);
    return {
      codes: (row, take) => ofEach(row, (code) => take(ofText[code]!)),
      size: unknown + 1,
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

/** In how many cases each code occurs, column by column: a case counts once under each code that it has. */
function casesByCode({ rows }: Selection, columns: readonly FacetColumn[]): readonly Uint32Array[] {
  let row = -1;
  const counted = columns.map(({ codes, size }) => {
    const counts = new Uint32Array(size);
    const lastRow = new Int32Array(size).fill(-1);
    const take = (code: number): void => {
      if (lastRow[code] === row) return;
      lastRow[code] = row;
      counts[code]! += 1;
    };
    return { codes, counts, take };
  });
  for (row of rows) for (const { codes, take } of counted) codes(row, take);
  return counted.map(({ counts }) => counts);
}

interface Column {
  at(index: number): number;
}

function ofUses(cases: PublicCases, column: Column): Codes {
  return (row, take) => {
    for (let use = cases.firstUse.start(row), end = cases.usesEnd(row); use < end; use += 1) take(column.at(use));
  };
}

function ofLinks(cases: PublicCases, column: Column): Codes {
  return (row, take) => {
    for (let link = cases.firstLink.start(row), end = cases.linksEnd(row); link < end; link += 1) take(column.at(link));
  };
}

function wordsOf(words: Dictionary): Pick<FacetColumn, 'size' | 'keyOf'> {
  return { size: words.size, keyOf: (code) => (code === 0 ? null : words.word(code)) };
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
