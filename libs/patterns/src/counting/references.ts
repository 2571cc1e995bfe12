/** What larger units the words of the columns belong to, by the reference data. */
import type { CountryDirectory } from '#geography';
import type { VocabularyDirectory } from '#cases';
import type { LawDirectory } from '#law';
import type { Dictionary, PublicCases } from '#registry';

/** Numbers from 1 for the larger units, and by the number of each word the number of its unit; 0 for none. */
export interface Grouping {
  readonly keys: readonly string[];
  readonly of: Uint16Array;
}

export interface Groupings {
  readonly regions: Grouping;
  readonly families: Grouping;
  readonly instruments: Grouping;
}

export function groupingsOf(
  cases: PublicCases,
  countries: CountryDirectory,
  vocabulary: VocabularyDirectory,
  law: LawDirectory,
): Groupings {
  return {
    regions: grouped(cases.countries, (code) => countries.find(code)?.regionCode ?? null),
    families: grouped(cases.mechanisms, (slug) => vocabulary.mechanisms.get(slug)?.family ?? null),
    instruments: grouped(cases.textVersions, (id) => law.textVersion(id)?.instrumentId ?? null),
  };
}

function grouped(words: Dictionary, unitOf: (word: string) => string | null): Grouping {
  const keys = [''];
  const of = new Uint16Array(words.size);
  for (let code = 1; code < words.size; code += 1) {
    const unit = unitOf(words.word(code));
    if (unit === null) continue;
    const known = keys.indexOf(unit);
    of[code] = known < 0 ? keys.push(unit) - 1 : known;
  }
  return { keys, of };
}
