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
import { slugIn, VocabularyDirectory } from '#cases';
import { CountryDirectory } from '#geography';
import { badInput, shown } from '#platform';
import { CasePages, PerSelection } from '#registry';
import { coverageOf } from '../coverage.js';
import { ownBeginning } from '../counting/beginnings.js';
import { wellFoundedGrades } from '../counting/live-cube.js';
import { PatternCubes } from '../counting/pattern-cubes.service.js';
import { daysBetween, follows, medianOf } from './sequence.rules.js';
/** Finds out which mechanisms follow which. */
let Sequences = class Sequences {
    #known = new PerSelection();
    constructor(cubes, pages, vocabulary, countries) {
        this.cubes = cubes;
        this.pages = pages;
        this.vocabulary = vocabulary;
        this.countries = countries;
    }
    /** @throws DomainError BAD_USER_INPUT when a mechanism does not exist, or the filter names what does not. */
    async of(args) {
        const first = args.first.map((given, at) => this.#mechanism(given, ['first', String(at)]));
        const then = args.then.map((given, at) => this.#mechanism(given, ['then', String(at)]));
        const asked = await this.cubes.asked(args);
        const asOf = asked.past?.asOf ?? null;
        const selection = await this.cubes.selected(asked);
        const pairs = first.flatMap((one) => then.map((other) => ({ first: one, then: other })));
        const slugs = pairs.map((pair) => [pair.first.slug, pair.then.slug]);
        const found = this.#known.of(selection, [slugs, args.withinDays], () => sequencesIn(selection, pairs, args.withinDays));
        return {
            withinDays: args.withinDays,
            asOf,
            patterns: pairs.map((pair, at) => this.#pattern(pair, found[at], { ...args, asOf }, selection)),
            coverage: () => coverageOf(selection, this.countries),
        };
    }
    #pattern({ first, then }, { rows, days, certain, undated, wellFounded }, { withinDays, filter, asOf }, { cases }) {
        const scope = ['sequence', first.slug, then.slug, withinDays, filter ?? null, asOf];
        return {
            first,
            then,
            certain,
            possible: rows.length,
            undated,
            wellFounded,
            medianDays: medianOf(days),
            list: (page) => this.pages.of({ cases, rows: Uint32Array.from(rows) }, page, scope, (view) => view),
        };
    }
    #mechanism(given, path) {
        const slug = slugIn(this.vocabulary.mechanisms, given, 'Mechanism');
        if (slug !== null)
            return this.vocabulary.mechanisms.get(slug);
        const message = `There is no mechanism "${shown(given)}". Give the slug or id of one, such as "interpol-red-notice"; see the query mechanisms.`;
        throw badInput([{ path, value: shown(given), message }]);
    }
};
Sequences = __decorate([
    Injectable(),
    __metadata("design:paramtypes", [PatternCubes,
        CasePages,
        VocabularyDirectory,
        CountryDirectory])
], Sequences);
export { Sequences };
/** What the cases say of each of some pairs, all in one look at each case. */
function sequencesIn({ cases, rows }, pairs, withinDays) {
    const tallies = pairs.map(() => ({ rows: [], days: [], certain: 0, undated: 0, wellFounded: 0 }));
    const isWellFounded = wellFoundedGrades(cases);
    const places = new Map();
    pairs.forEach(({ first, then }, at) => {
        const [one, other] = [cases.mechanisms.find(first.slug), cases.mechanisms.find(then.slug)];
        if (one === 0 || other === 0)
            return;
        const key = one * cases.mechanisms.size + other;
        places.set(key, [...(places.get(key) ?? []), at]);
    });
    for (const row of rows) {
        for (const [key, { follows: surest, days }] of foundIn(cases, row, places, withinDays)) {
            for (const at of places.get(key)) {
                const tally = tallies[at];
                if (surest === 'UNDATED')
                    tally.undated += 1;
                if (surest === 'UNDATED' || surest === 'NO')
                    continue;
                tally.rows.push(row);
                if (surest !== 'CERTAIN')
                    continue;
                tally.certain += 1;
                tally.wellFounded += isWellFounded[cases.grade.at(row)];
                if (days !== null)
                    tally.days.push(days);
            }
        }
    }
    return tallies;
}
const NOTHING = new Map();
/** What a case says of each pair of mechanisms that was asked for and of which it has two measures. */
function foundIn(cases, row, asked, withinDays) {
    const [begin, end] = [cases.firstUse.start(row), cases.firstUse.endOf(row)];
    if (end - begin < 2)
        return NOTHING;
    const found = new Map();
    for (let one = begin; one < end; one += 1) {
        for (let other = begin; other < end; other += 1) {
            const key = cases.useMechanism.at(one) * cases.mechanisms.size + cases.useMechanism.at(other);
            if (!asked.has(key) || cases.useMeasure.at(one) === cases.useMeasure.at(other))
                continue;
            const next = pairOf(ownBeginning(cases, row, one), ownBeginning(cases, row, other), withinDays);
            const known = found.get(key);
            found.set(key, known ? surerOf(known, next) : next);
        }
    }
    return found;
}
function surerOf(one, other) {
    const surest = SURENESS[other.follows] > SURENESS[one.follows] ? other.follows : one.follows;
    const days = one.days === null ? other.days : other.days === null ? one.days : Math.min(one.days, other.days);
    return { follows: surest, days };
}
function pairOf(first, then, withinDays) {
    if (first === null || then === null)
        return { follows: 'UNDATED', days: null };
    const found = follows(first, then, withinDays);
    return { follows: found, days: found === 'CERTAIN' ? daysBetween(first, then) : null };
}
const SURENESS = { NO: 0, UNDATED: 1, POSSIBLE: 2, CERTAIN: 3 };
//# sourceMappingURL=sequence.service.js.map