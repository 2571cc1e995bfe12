import { Injectable } from '@nestjs/common';
import { VocabularyDirectory } from '#cases';
import { CountryDirectory } from '#geography';
import { LawDirectory } from '#law';
import { type TermKind, wordOfTerm } from '../index/searched-field.rules.js';
import { wordsOf } from '../text/words.rules.js';

/** Languages by whose names States are found. */
const LANGUAGES = [
  ...[
    'ar',
    'az',
    'be',
    'bn',
    'de',
    'es',
    'fa',
    'fr',
    'he',
    'hi',
    'hy',
    'id',
    'it',
    'ja',
    'ka',
    'kk',
    'km',
    'ko',
    'ky',
    'my',
  ],
  ...['ps', 'pt', 'ru', 'so', 'sw', 'tg', 'th', 'tk', 'tr', 'ug', 'uk', 'ur', 'uz', 'vi', 'zh', 'zh-Hant'],
];

/** A word that is part of the names of more terms than these tells none from the others. */
const MOST_TERMS = 12;

interface Names {
  readonly sources: readonly unknown[];
  readonly termsOf: ReadonlyMap<string, readonly string[]>;
}

/** Knows terms by the words of their names: States in many languages, mechanisms, profiles and instruments in English. */
@Injectable()
export class TermNames {
  #names: Names | null = null;

  constructor(
    private readonly countries: CountryDirectory,
    private readonly vocabulary: VocabularyDirectory,
    private readonly law: LawDirectory,
  ) {}

  /** The words that stand in the index for the terms of whose names a word is part. */
  wordsFor(word: string): readonly string[] {
    return this.#current().termsOf.get(word) ?? [];
  }

  /** What a term is called in English. */
  labelOf(kind: TermKind, key: string): string {
    switch (kind) {
      case 'STATE':
        return this.countries.find(key)?.name ?? key;
      case 'MECHANISM':
        return this.vocabulary.mechanisms.get(key)?.label ?? key;
      case 'PROFILE':
        return this.vocabulary.profiles.get(key)?.label ?? key;
      case 'INSTRUMENT':
        return this.law.instrument(key)?.title ?? key;
    }
  }

  /** Made anew when the reference data are others than those it was made of. */
  #current(): Names {
    const { mechanisms, profiles } = this.vocabulary;
    const [countries, instruments] = [this.countries.all(), this.law.instruments()];
    const sources = [mechanisms, profiles, instruments, countries[0]];
    if (this.#names?.sources.every((source, at) => source === sources[at])) return this.#names;
    const found = new Map<string, Set<string>>();
    const put = (term: string, names: readonly (string | undefined)[]): void => {
      for (const { word } of names.flatMap((name) => (name ? wordsOf(name) : []))) {
        if (!found.has(word)) found.set(word, new Set());
        found.get(word)!.add(term);
      }
    };
    const inLanguages = LANGUAGES.map(
      (language) => new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }),
    );
    for (const { code, name } of countries) {
      const isRegion = /^[A-Z]{2}$/.test(code);
      put(wordOfTerm('STATE', code), [name, ...inLanguages.map((of) => (isRegion ? of.of(code) : undefined))]);
    }
    for (const { slug, label, aliases } of mechanisms.values()) put(wordOfTerm('MECHANISM', slug), [label, ...aliases]);
    for (const { slug, label } of profiles.values()) put(wordOfTerm('PROFILE', slug), [label]);
    for (const { id, title, shortTitle } of instruments) put(wordOfTerm('INSTRUMENT', id), [title, shortTitle]);
    const termsOf = new Map(
      [...found].filter(([, terms]) => terms.size <= MOST_TERMS).map(([word, terms]) => [word, [...terms].sort()]),
    );
    return (this.#names = { sources, termsOf });
  }
}
