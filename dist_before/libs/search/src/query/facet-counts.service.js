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
import { OUTCOMES, STANDING, VocabularyDirectory } from '#cases';
import { CountryDirectory } from '#geography';
import { LawDirectory } from '#law';
import { ReferenceSnapshots } from '#platform';
import { PerSelection, yearOf } from '#registry';
/** Years of dates are at most 9999. */
const YEARS = 10_000;
/** Counts all hits of a search by what they have. */
let FacetCounts = class FacetCounts {
    constructor(countries, vocabulary, law, snapshots) {
        this.countries = countries;
        this.vocabulary = vocabulary;
        this.law = law;
        this.snapshots = snapshots;
    }
    #known = new PerSelection();
    /** @param first how many values of each facet. */
    of(hits, facets, first) {
        return [...new Set(facets)].map((facet) => {
            // Which instrument a text is of, the reference data say.
            const counted = this.#known.of(hits, [facet, this.snapshots.epoch], () => this.#counted(hits, facet));
            return { facet, values: counted.slice(0, first).map((of) => ({ ...of, label: this.#labelOf(facet, of.key) })) };
        });
    }
    #counted({ cases, rows }, facet) {
        const { counts, keyOf } = this.#column(facet, cases);
        return [...counts(rows).entries()]
            .flatMap(([code, count]) => (count > 0 ? [{ key: keyOf(code), cases: count }] : []))
            .sort(mostFirst);
    }
    #column(facet, cases) {
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
                const starts = cases.firstSubject.values.map((subject) => firstProfile[subject]);
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
    #instruments(cases) {
        const instruments = this.law.instruments().map(({ id }) => id);
        const unknown = instruments.length;
        const ofText = Array.from({ length: cases.textVersions.size }, (_, code) => {
            const text = this.law.textVersion(cases.textVersions.word(code));
            const known = text ? instruments.indexOf(text.instrumentId) : -1;
            return known < 0 ? unknown : known;
        });
        const column = cases.linkTextVersion.values.map((text) => ofText[text]);
        return {
            counts: (rows) => countedInLists(rows, cases.firstLink.values, column, unknown + 1),
            keyOf: (code) => instruments[code] ?? null,
        };
    }
    /** A term that was loaded a moment ago and has not reached this process is shown by its key. */
    #labelOf(facet, key) {
        if (key === null)
            return 'Not recorded';
        switch (facet) {
            case 'REQUESTING_STATE':
            case 'HOST_STATE':
                return this.countries.find(key)?.name ?? key;
            case 'MECHANISM':
                return this.vocabulary.mechanisms.get(key)?.label ?? key;
            case 'OUTCOME':
                return OUTCOMES[key]?.label ?? key;
            case 'PROFILE':
                return this.vocabulary.profiles.get(key)?.label ?? key;
            case 'YEAR':
                return key;
            case 'INSTRUMENT':
                return this.law.instrument(key)?.shortTitle ?? key;
            case 'PROVISION':
                return this.#citation(key);
            case 'STANDING':
                return STANDING[key] ?? key;
        }
    }
    #citation(id) {
        const provision = this.law.provision(id);
        return provision ? `${this.law.instrument(provision.instrumentId)?.shortTitle ?? ''}, ${provision.number}` : id;
    }
};
FacetCounts = __decorate([
    Injectable(),
    __metadata("design:paramtypes", [CountryDirectory,
        VocabularyDirectory,
        LawDirectory,
        ReferenceSnapshots])
], FacetCounts);
export { FacetCounts };
/** Counts by codes that stand in lists, one list a row. */
function ofLists(starts, codes, words) {
    return { counts: (rows) => countedInLists(rows, starts, codes, words.size), keyOf: wordOf(words) };
}
function countedInLists(rows, starts, codes, size) {
    const counts = new Uint32Array(size);
    const lastRow = new Int32Array(size).fill(-1);
    for (const row of rows) {
        for (let at = starts[row], end = starts[row + 1]; at < end; at += 1) {
            const code = codes[at];
            if (lastRow[code] === row)
                continue;
            lastRow[code] = row;
            counts[code] += 1;
        }
    }
    return counts;
}
function countedOnce(rows, size, codeOf) {
    const counts = new Uint32Array(size);
    for (const row of rows)
        counts[codeOf(row)] += 1;
    return counts;
}
function wordOf(words) {
    return (code) => (code === 0 ? null : words.word(code));
}
/** Equal ones by their keys, what is not recorded last. */
function mostFirst(one, other) {
    if (one.cases !== other.cases)
        return other.cases - one.cases;
    if (one.key === null || other.key === null)
        return one.key === null ? 1 : -1;
    return one.key < other.key ? -1 : 1;
}
//# sourceMappingURL=facet-counts.service.js.map