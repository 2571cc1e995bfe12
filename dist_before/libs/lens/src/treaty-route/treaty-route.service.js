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
import { LawDirectory, } from '#law';
import { Cursors, pageOfNumbered, parseEdtf } from '#platform';
import { PublicRegistry } from '#registry';
import { LENS_NOTE, MOST_REFERENCES } from '../coverage.rules.js';
import { namedInstrument, refusal } from '../refusal.js';
import { ENTRY_INTO_FORCE, excludedOn, hasRatifiedOn, inForceFrom, isPrecluded, linkBetween, standingOn, } from './treaty-route.rules.js';
/** Regimes whose instruments have States ask one another for something. */
const COOPERATION = [
    'CYBERCRIME_COOPERATION',
    'MUTUAL_LEGAL_ASSISTANCE',
    'EXTRADITION',
    'SECURITY_COOPERATION',
];
/** What provisions do that opens nothing for another State. */
const NO_POWERS = [
    'NONE',
    'CRIMINALISATION',
    'DEFINITION',
    'HUMAN_RIGHTS_STANDARD',
    'CONDITIONS_AND_SAFEGUARDS',
    'OVERSIGHT',
    'DATA_PROTECTION',
    'JURISDICTION',
];
const ROUTE_NOTE = 'Participation is recorded for few instruments and not for every State: what is not listed is unknown, not absent. Reservations and objections count as far as they are recorded. Membership of INTERPOL is deliberately no table, and bilateral treaties are missing; a route may have been open that is not shown.';
const FIRST = ['IN_FORCE', 'SIGNED', 'UNKNOWN', 'NONE'];
/** Says which instruments linked States, and which they would link for the first time. */
let TreatyRoutes = class TreatyRoutes {
    constructor(law, countries, registry, cursors) {
        this.law = law;
        this.countries = countries;
        this.registry = registry;
        this.cursors = cursors;
    }
    /** @throws DomainError BAD_USER_INPUT when a State is unknown, or both are the same. */
    route(args) {
        const [from, to] = [this.#country(['from'], args.from), this.#country(['to'], args.to)];
        if (from.code === to.code)
            throw refusal(['to'], args.to, 'A route is between two States. Name another one.');
        const on = args.on ?? today();
        const links = this.law
            .instruments()
            .flatMap((instrument) => this.#link(instrument, from.code, to.code, on) ?? [])
            .sort((a, b) => FIRST.indexOf(a.link) - FIRST.indexOf(b.link));
        return { from, to, on, links, note: ROUTE_NOTE };
    }
    /** @throws DomainError BAD_USER_INPUT when a State or the instrument is unknown, or no participation in it is recorded. */
    async newRoutes(args) {
        const instrument = this.#instrument(args.instrument);
        const on = args.on ?? today();
        const participations = this.law.participationOf(instrument.id);
        const ratifying = this.#ratifying(args, participations, on);
        const ratified = new Map(participations.filter((of) => hasRatifiedOn(of, on)).map(({ countryCode, boundOn }) => [countryCode, boundOn]));
        for (const code of ratifying)
            if (!ratified.has(code))
                ratified.set(code, on);
        const codes = [...new Set([...ratifying, ...partiesOn(participations, on), ...ratified.keys()])].sort();
        const bound = codes.map((code) => this.countries.of(code));
        const selection = await this.registry.selected(null);
        const asked = new AskedBetween(selection.cases, selection.rows);
        const others = this.#others(instrument.id, on, codes);
        const routes = [];
        let linkedAlready = 0;
        for (let first = 0; first < bound.length; first += 1) {
            for (let second = first + 1; second < bound.length; second += 1) {
                const [one, other] = [bound[first], bound[second]];
                const now = linkOf(others, first, second);
                if (now === 'IN_FORCE')
                    linkedAlready += 1;
                else
                    routes.push({ one, other, mayBeLinkedAlready: now === 'UNKNOWN', ...asked.of(one.code, other.code) });
            }
        }
        // Pairs were made in the order of their codes, which a stable sort keeps.
        routes.sort((a, b) => b.cases - a.cases);
        const numbered = routes.map((route, at) => ({ ...route, number: at + 1 }));
        const rule = ENTRY_INTO_FORCE[instrument.id];
        return {
            instrument,
            bound,
            ratificationsNeeded: rule?.ratifications ?? null,
            ratificationsSource: rule?.source ?? null,
            inForceFrom: rule ? inForceFrom(rule, [...ratified.values()], on) : null,
            pairs: (bound.length * (bound.length - 1)) / 2,
            linkedAlready,
            newPairs: routes.length,
            newPairsWithCases: routes.filter(({ cases }) => cases > 0).length,
            note: `${ROUTE_NOTE} ${LENS_NOTE}`,
            list: (page) => pageOfNumbered(numbered, page, this.cursors, ['newRoutes', instrument.id, codes, on]),
        };
    }
    #link(instrument, from, to, on) {
        const participations = this.law.participationOf(instrument.id);
        const of = (code) => participations.find(({ countryCode }) => countryCode === code) ?? null;
        const [one, other] = [of(from), of(to)];
        if (one === null && other === null)
            return null;
        const [fromStanding, toStanding] = [standing(one, on), standing(other, on)];
        const precluded = isPrecluded(one?.declarations ?? [], to, on) || isPrecluded(other?.declarations ?? [], from, on);
        const link = linkBetween(fromStanding, toStanding);
        return {
            instrument,
            link: precluded && link === 'IN_FORCE' ? 'NONE' : link,
            isPrecluded: precluded,
            fromStanding,
            toStanding,
            fromParticipation: one,
            toParticipation: other,
            powers: this.#powers(instrument.id, [one, other], on),
        };
    }
    /** What an instrument has its parties do for one another, in its last text that is no draft. */
    #powers(instrumentId, parties, on) {
        const text = this.law.textVersionsOf(instrumentId).findLast(isAdopted);
        if (!text)
            return [];
        const excluded = parties.flatMap((party) => party ? [{ country: this.countries.of(party.countryCode), ids: excludedOn(party.declarations, on) }] : []);
        return this.law.provisionsOf(text.id).flatMap((provision) => {
            const excludedBy = excluded.flatMap(({ country, ids }) => (ids.has(provision.id) ? country : []));
            return provision.cooperationPowers
                .filter((power) => !NO_POWERS.includes(power))
                .map((power) => ({ power, provision, excludedBy }));
        });
    }
    /** How some States stand to the other instruments of cooperation of which participation is recorded. */
    #others(instrumentId, on, codes) {
        return this.law
            .instruments()
            .filter(({ id, regime }) => id !== instrumentId && COOPERATION.includes(regime))
            .map(({ id }) => this.law.participationOf(id))
            .filter((all) => all.length > 0)
            .map((all) => {
            const recorded = new Map(all.map((of) => [of.countryCode, standing(of, on)]));
            return codes.map((code) => recorded.get(code) ?? null);
        });
    }
    #ratifying({ ifRatifiedBy }, participations, on) {
        if (ifRatifiedBy)
            return ifRatifiedBy.map((code, at) => this.#country(['ifRatifiedBy', String(at)], code).code);
        return participations.filter((of) => standing(of, on) === 'SIGNED').map(({ countryCode }) => countryCode);
    }
    #country(path, code) {
        const found = this.countries.find(code.toUpperCase());
        if (found)
            return found;
        throw refusal(path, code, 'There is no such State. Give an ISO 3166-1 alpha-2 code; countries lists them.');
    }
    #instrument(given) {
        const found = namedInstrument(this.law, given);
        if (this.law.participationOf(found.id).length > 0)
            return found;
        throw refusal(['instrument'], given, 'No participation in this instrument is recorded, so nothing can be said of whom it would link.');
    }
};
TreatyRoutes = __decorate([
    Injectable(),
    __metadata("design:paramtypes", [LawDirectory,
        CountryDirectory,
        PublicRegistry,
        Cursors])
], TreatyRoutes);
export { TreatyRoutes };
function standing(of, on) {
    return standingOn(of && { ...of, asOf: of.asOf === null ? null : parseEdtf(of.asOf).lower }, on);
}
function partiesOn(participations, on) {
    return participations.filter((of) => standing(of, on) === 'IN_FORCE').map(({ countryCode }) => countryCode);
}
/**
 * Whether any of some instruments links two States, given by their places. UNKNOWN where one is recorded in an instrument and
 * the other is not.
 */
function linkOf(instruments, one, other) {
    let isHalfKnown = false;
    for (const standings of instruments) {
        const [first, second] = [standings[one], standings[other]];
        if (linkBetween(first ?? 'UNKNOWN', second ?? 'UNKNOWN') === 'IN_FORCE')
            return 'IN_FORCE';
        isHalfKnown ||= (first === null) !== (second === null);
    }
    return isHalfKnown ? 'UNKNOWN' : 'NONE';
}
/** Cases in which one of two States asked the other, with the references of the first of them. */
class AskedBetween {
    #size;
    #counts;
    #first = new Map();
    constructor(cases, rows) {
        this.cases = cases;
        this.#size = cases.countries.size;
        this.#counts = new Uint32Array(this.#size ** 2);
        const lastRow = new Int32Array(this.#size ** 2).fill(-1);
        for (const row of rows) {
            for (let use = cases.firstUse.start(row), end = cases.firstUse.endOf(row); use < end; use += 1) {
                const asking = cases.useRequesting.at(use);
                if (asking === 0)
                    continue;
                for (let at = cases.firstResponder.start(use), last = cases.firstResponder.endOf(use); at < last; at += 1) {
                    const pair = this.#pair(asking, cases.responder.at(at));
                    if (lastRow[pair] === row)
                        continue;
                    lastRow[pair] = row;
                    this.#add(pair, row);
                }
            }
        }
    }
    of(one, other) {
        const pair = this.#pair(this.cases.countries.find(one), this.cases.countries.find(other));
        const references = (this.#first.get(pair) ?? []).map((row) => this.cases.reference(row));
        return { cases: this.#counts[pair], references: references.sort() };
    }
    #pair(one, other) {
        return one < other ? one * this.#size + other : other * this.#size + one;
    }
    #add(pair, row) {
        this.#counts[pair] += 1;
        if (this.#counts[pair] > MOST_REFERENCES)
            return;
        const known = this.#first.get(pair);
        if (known)
            known.push(row);
        else
            this.#first.set(pair, [row]);
    }
}
function isAdopted({ stage }) {
    return stage === 'ADOPTED' || stage === 'AMENDMENT' || stage === 'CONSOLIDATED';
}
function today() {
    return new Date().toISOString().slice(0, 10);
}
//# sourceMappingURL=treaty-route.service.js.map