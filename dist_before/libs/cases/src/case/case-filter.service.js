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
import { CountryDirectory } from '#geography';
import { LawDirectory } from '#law';
import { badInput, keyOf, parseEdtf } from '#platform';
import { VocabularyDirectory } from '../vocabulary/vocabulary.directory.js';
/** Most filter objects that one filter may consist of, and how deep they may nest. */
const MAX_PARTS = 50;
const MAX_DEPTH = 5;
const MAX_VALUES = 100;
const MAX_TEXT = 200;
/** Checks what a caller wrote into a case filter and resolves names, slugs and global ids. */
let CaseFilters = class CaseFilters {
    constructor(countries, law, vocabulary) {
        this.countries = countries;
        this.law = law;
        this.vocabulary = vocabulary;
    }
    /**
     * @returns the filter with ids in place of names; empty for none.
     * @throws DomainError BAD_USER_INPUT with one problem for each value that names nothing.
     */
    resolve(filter) {
        const reading = new Reading();
        const resolved = filter ? this.#resolve(filter, ['filter'], reading, 1) : {};
        if (reading.problems.length > 0)
            throw badInput(reading.problems);
        return resolved;
    }
    #resolve(filter, path, reading, depth) {
        reading.parts += 1;
        if (depth > MAX_DEPTH || reading.parts > MAX_PARTS) {
            throw badInput([
                {
                    path,
                    value: null,
                    message: `A filter may nest ${MAX_DEPTH} levels and consist of ${MAX_PARTS} objects; this one is larger. Write it flatter, with lists of values.`,
                },
            ]);
        }
        const nested = (parts, name) => parts.map((part, index) => this.#resolve(part, [...path, name, String(index)], reading, depth + 1));
        const countries = (name) => reading.list(filter[name], [...path, name], (code) => this.countries.has(code)
            ? code
            : reading.unknown('country code', 'ISO 3166-1 alpha-2 lists them; see countries'));
        const region = reading.list(filter.region, [...path, 'region'], (name) => {
            const codes = this.countries.inRegion(name);
            return codes.length > 0
                ? codes
                : reading.unknown('UN M49 region', 'give a code such as "142" or a name such as "Asia"');
        });
        const families = filter.mechanismFamily ? [this.vocabulary.mechanismsOf(filter.mechanismFamily)] : [];
        const mechanisms = reading.list(filter.mechanism, [...path, 'mechanism'], (id) => slugIn(this.vocabulary.mechanisms, id, 'Mechanism') ?? reading.unknown('mechanism', 'see the query mechanisms'));
        const requesting = countries('requestingState');
        return present({
            and: filter.and ? nested(filter.and, 'and') : undefined,
            or: filter.or ? nested(filter.or, 'or') : undefined,
            not: filter.not ? this.#resolve(filter.not, [...path, 'not'], reading, depth + 1) : undefined,
            requestingStates: intersection([requesting, region?.flat()]),
            respondingStates: countries('respondingState'),
            hostStates: countries('hostState'),
            mechanisms: intersection([mechanisms, ...families]),
            offences: reading.list(filter.offence, [...path, 'offence'], (id) => slugIn(this.vocabulary.offences, id, 'Offence') ?? reading.unknown('offence', 'see the query offences')),
            profiles: reading.list(filter.profile, [...path, 'profile'], (id) => slugIn(this.vocabulary.profiles, id, 'Profile') ?? reading.unknown('profile', 'see the query profiles')),
            provisions: reading.list(filter.provision, [...path, 'provision'], (id) => this.law.provisionNamed(id)?.id ?? reading.unknown('provision', 'see the provisions of a text version')),
            textVersions: reading
                .list(filter.instrument, [...path, 'instrument'], (id) => {
                const instrument = this.law.instrumentNamed(id);
                return instrument
                    ? this.law.textVersionsOf(instrument.id).map((version) => version.id)
                    : reading.unknown('instrument', 'see the query instruments');
            })
                ?.flat(),
            outcomes: filter.outcome ?? undefined,
            states: filter.state ?? undefined,
            overlays: filter.overlay ?? undefined,
            disputed: filter.disputed ?? undefined,
            updatedSince: filter.updatedSince ?? undefined,
            text: reading.text(filter.text, [...path, 'text']),
            within: days(filter.occurred?.within),
            overlaps: days(filter.occurred?.overlaps),
            before: days(filter.occurred?.before),
            after: days(filter.occurred?.after),
        });
    }
};
CaseFilters = __decorate([
    Injectable(),
    __metadata("design:paramtypes", [CountryDirectory,
        LawDirectory,
        VocabularyDirectory])
], CaseFilters);
export { CaseFilters };
/** Collects the problems of one filter, so that a caller learns all of them at once. */
class Reading {
    constructor() {
        this.problems = [];
        this.parts = 0;
        this.#current = { path: [], value: '' };
    }
    #current;
    list(values, path, read) {
        if (!values)
            return undefined;
        if (values.length > MAX_VALUES) {
            const message = `At most ${MAX_VALUES} values; there were ${values.length}.`;
            this.problems.push({ path, value: null, message });
            return undefined;
        }
        return values.flatMap((value) => {
            this.#current = { path, value };
            const found = read(value);
            return found === null ? [] : [found];
        });
    }
    unknown(what, remedy) {
        const { path, value } = this.#current;
        this.problems.push({
            path,
            value: value.slice(0, 80),
            message: `There is no ${what} "${value.slice(0, 80)}"; ${remedy}.`,
        });
        return null;
    }
    text(text, path) {
        if (!text)
            return undefined;
        if (text.length > MAX_TEXT || text.includes('\0')) {
            const message = `The text to look for may have at most ${MAX_TEXT} characters and no NUL; it had ${text.length}.`;
            this.problems.push({ path, value: text.slice(0, 80), message });
            return undefined;
        }
        return text;
    }
}
/** @returns the slug that a slug or global id names, or `null`. */
export function slugIn(terms, id, type) {
    const slug = keyOf(id, type) ?? id;
    return terms.has(slug) ? slug : null;
}
function days(text) {
    if (!text)
        return undefined;
    const { lower, upper } = parseEdtf(text);
    return { lower, upper };
}
/** What all of the given lists allow; absent lists allow everything. */
function intersection(lists) {
    const given = lists.filter((list) => list !== undefined);
    if (given.length === 0)
        return undefined;
    return given.reduce((left, right) => left.filter((value) => right.includes(value)));
}
/** Without the fields that set no condition. */
function present(filter) {
    return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined));
}
//# sourceMappingURL=case-filter.service.js.map