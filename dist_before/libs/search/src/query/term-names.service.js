var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { Injectable } from '@nestjs/common';
import { VocabularyDirectory } from '#cases';
import { CountryDirectory } from '#geography';
import { LawDirectory } from '#law';
import { wordOfTerm } from '../index/searched-field.rules.js';
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
/** Knows terms by the words of their names: States in many languages, mechanisms, profiles and instruments in English. */
let TermNames = class TermNames {
    #names = null;
    constructor(countries, vocabulary, law) {
        this.countries = countries;
        this.vocabulary = vocabulary;
        this.law = law;
    }
    /** The words that stand in the index for the terms of whose names a word is part. */
    wordsFor(word) {
        return this.#current().termsOf.get(word) ?? [];
    }
    /** What a term is called in English. */
    labelOf(kind, key) {
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
    #current() {
        const { mechanisms, profiles } = this.vocabulary;
        const [countries, instruments] = [this.countries.all(), this.law.instruments()];
        const sources = [mechanisms, profiles, instruments, countries[0]];
        if (this.#names?.sources.every((source, at) => source === sources[at]))
            return this.#names;
        const found = new Map();
        const put = (term, names) => {
            for (const { word } of names.flatMap((name) => (name ? wordsOf(name) : []))) {
                if (!found.has(word))
                    found.set(word, new Set());
                found.get(word).add(term);
            }
        };
        const inLanguages = LANGUAGES.map((language) => new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }));
        for (const { code, name } of countries) {
            const isRegion = /^[A-Z]{2}$/.test(code);
            put(wordOfTerm('STATE', code), [name, ...inLanguages.map((of) => (isRegion ? of.of(code) : undefined))]);
        }
        for (const { slug, label, aliases } of mechanisms.values())
            put(wordOfTerm('MECHANISM', slug), [label, ...aliases]);
        for (const { slug, label } of profiles.values())
            put(wordOfTerm('PROFILE', slug), [label]);
        for (const { id, title, shortTitle } of instruments)
            put(wordOfTerm('INSTRUMENT', id), [title, shortTitle]);
        const termsOf = new Map([...found].filter(([, terms]) => terms.size <= MOST_TERMS).map(([word, terms]) => [word, [...terms].sort()]));
        return (this.#names = { sources, termsOf });
    }
};
TermNames = __decorate([
    Injectable(),
    __metadata("design:paramtypes", [CountryDirectory,
        VocabularyDirectory,
        LawDirectory])
], TermNames);
export { TermNames };
//# sourceMappingURL=term-names.service.js.map