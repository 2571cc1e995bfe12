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
import { badInput } from '#platform';
import { CasePages, LINK_STANDINGS, Numbers, PublicRegistry, RELATIONS, yearOf, } from '#registry';
import { Counterparts } from '../counterparts/counterparts.service.js';
import { LENS_NOTE } from '../coverage.rules.js';
import { refusal } from '../refusal.js';
/** Counts the cases that are linked to provisions. */
let Exposures = class Exposures {
    constructor(registry, counterparts, law, countries, vocabulary, pages) {
        this.registry = registry;
        this.counterparts = counterparts;
        this.law = law;
        this.countries = countries;
        this.vocabulary = vocabulary;
        this.pages = pages;
    }
    /**
     * @returns the exposure of the provision that was named, or of each provision of the text or instrument that a case is linked
     *   to, most cases first.
     * @throws DomainError BAD_USER_INPUT when something that is named does not exist, or not one of the three was named.
     */
    async of(args) {
        const { texts, only } = this.#scope(args);
        const selection = await this.registry.selected(args.filter);
        const exposures = texts.flatMap((textVersionId) => {
            const links = this.counterparts.inText(textVersionId, selection.cases, args);
            return this.#inText(selection, links, only).map((tally) => this.#model(tally, selection, args));
        });
        return exposures.sort((a, b) => b.cases - a.cases);
    }
    #inText(selection, links, only) {
        const tallies = new Map();
        if (only)
            tallies.set(only.id, new Tally(only.id, selection));
        const tallyOf = (id) => {
            const known = tallies.get(id) ?? new Tally(id, selection);
            tallies.set(id, known);
            return known;
        };
        const counted = Array.from({ length: selection.cases.provisions.size }, () => []);
        for (const [code, counterparts] of links.counterparts) {
            for (const by of counterparts) {
                for (const id of this.#withArticles(by.provisionId)) {
                    if (only !== null && id !== only.id)
                        continue;
                    const tally = tallyOf(id);
                    if (!counted[code].includes(tally))
                        counted[code].push(tally);
                    tally.takeIn(code, by);
                }
            }
        }
        const narrowed = this.#narrowedTo(links, only, tallyOf);
        const { cases, rows } = selection;
        const [firstLink, linkProvision] = [cases.firstLink.values, cases.linkProvision.values];
        const linkStanding = cases.linkStanding.values;
        for (const row of rows) {
            const end = firstLink[row + 1];
            for (let link = firstLink[row]; link < end; link += 1) {
                const code = linkProvision[link];
                for (const tally of counted[code])
                    tally.count(row, linkStanding[link]);
                if (narrowed.size > 0)
                    for (const tally of narrowed.get(code) ?? [])
                        tally.countNarrowed(row);
            }
        }
        return [...tallies.values()].filter(({ cases: count }) => only !== null || count > 0);
    }
    /** For each provision that was narrowed on the way: where its cases are missing. */
    #narrowedTo(links, only, tallyOf) {
        const narrowed = new Map();
        for (const [code, provisionIds] of links.narrowed) {
            const to = provisionIds.flatMap((id) => this.#withArticles(id)).filter((id) => only === null || id === only.id);
            narrowed.set(code, to.map(tallyOf));
        }
        return narrowed;
    }
    /** A provision, and those that it stands in. */
    #withArticles(id) {
        const { parentId } = this.law.provisionOf(id);
        return parentId === null ? [id] : [id, ...this.#withArticles(parentId)];
    }
    #model(tally, selection, args) {
        const { cases } = selection;
        const provision = this.law.provisionOf(tally.provisionId);
        // Of many provisions, most questions want the number alone: the rest is counted where it is asked for.
        return {
            provision,
            cases: tally.cases,
            byStanding: LINK_STANDINGS.map((standing, at) => ({ standing, cases: tally.byStanding.at(at) })),
            byRelation: () => tally.links.byRelation.entries().map(([at, count]) => ({ relation: RELATIONS[at], cases: count })),
            byRequestingState: () => mostFirst(tally.uses.byState.entries()).map(([code, count]) => ({
                country: code === 0 ? null : this.countries.of(cases.countries.word(code)),
                cases: count,
            })),
            byMechanism: () => mostFirst(tally.uses.byMechanism.entries()).flatMap(([code, count]) => {
                const mechanism = this.vocabulary.mechanisms.get(cases.mechanisms.word(code));
                return mechanism ? [{ mechanism, cases: count }] : [];
            }),
            byYear: () => [...tally.byYear()]
                .sort(([a], [b]) => (a === 0 ? 1 : b === 0 ? -1 : a - b))
                .map(([year, count]) => ({ year: year === 0 ? null : year, cases: count })),
            equivalents: () => tally.links.byWay.entries().map(([way, count]) => {
                const { linkedId, passage } = tally.ways[way];
                const { kinds, verified } = passage;
                return { linkedTo: this.law.provisionOf(linkedId), kinds, verified, cases: count };
            }),
            narrowedAway: tally.narrowedAway,
            note: LENS_NOTE,
            list: (page) => this.pages.of({ cases, rows: tally.rows }, page, ['exposure', { ...args }, tally.provisionId], (view) => view),
        };
    }
    #scope({ provision, textVersion, instrument }) {
        const given = Object.entries({ provision, textVersion, instrument }).filter(([, value]) => value);
        if (given.length !== 1) {
            const message = 'Name a provision, a text version or an instrument: one of the three.';
            throw badInput([{ path: ['provision'], value: null, message }]);
        }
        if (provision) {
            const found = this.law.provisionNamed(provision);
            if (!found)
                throw unknown('provision', provision, 'uncc-zero-art-35');
            return { texts: [found.textVersionId], only: found };
        }
        if (textVersion) {
            const found = this.law.textVersionNamed(textVersion);
            if (!found)
                throw unknown('textVersion', textVersion, 'uncc-zero-2023');
            return { texts: [found.id], only: null };
        }
        const found = this.law.instrumentNamed(instrument);
        if (!found)
            throw unknown('instrument', instrument, 'un-cybercrime-convention');
        return { texts: this.law.textVersionsOf(found.id).map(({ id }) => id), only: null };
    }
};
Exposures = __decorate([
    Injectable(),
    __metadata("design:paramtypes", [PublicRegistry,
        Counterparts,
        LawDirectory,
        CountryDirectory,
        VocabularyDirectory,
        CasePages])
], Exposures);
export { Exposures };
function unknown(field, given, example) {
    return refusal([field], given, `There is no such record. Give an id or a slug, such as "${example}".`);
}
function mostFirst(counts) {
    return [...counts].sort(([a, one], [b, other]) => other - one || a - b);
}
/** Distinct cases by a code. Cases come row by row, so that each is told apart from the one before. */
class Counts {
    #cases = new Uint32Array(16);
    #lastRow = new Int32Array(16).fill(-1);
    add(row, code) {
        if (code >= this.#cases.length)
            this.#grow(2 * code);
        if (this.#lastRow[code] === row)
            return;
        this.#lastRow[code] = row;
        this.#cases[code] += 1;
    }
    at(code) {
        return this.#cases[code] ?? 0;
    }
    /** Codes with a case, with how many. */
    entries() {
        return Array.from(this.#cases, (cases, code) => [code, cases]).filter(([, cases]) => cases > 0);
    }
    #grow(size) {
        const [cases, lastRow] = [new Uint32Array(size), new Int32Array(size).fill(-1)];
        cases.set(this.#cases);
        lastRow.set(this.#lastRow);
        [this.#cases, this.#lastRow] = [cases, lastRow];
    }
}
/**
 * What is linked to one provision. How its cases break down is worked out once it is asked for; rows stay what they are, also
 * when the registry has changed since.
 */
class Tally {
    #rows;
    #cases;
    /** By the code of a linked provision that counts here: the places of its ways; none for a link to the provision itself. */
    #taken;
    #row;
    #links;
    #uses;
    #narrowedRow;
    constructor(provisionId, { cases }) {
        this.provisionId = provisionId;
        this.#rows = new Numbers();
        /** By which links to provisions of other texts count here. */
        this.ways = [];
        this.byStanding = new Counts();
        this.narrowedAway = 0;
        /** By the code of a linked provision that counts here: the places of its ways; none for a link to the provision itself. */
        this.#taken = new Map();
        this.#row = -1;
        this.#narrowedRow = -1;
        this.#cases = cases;
    }
    get rows() {
        return this.#rows.values;
    }
    get cases() {
        return this.#rows.length;
    }
    /** Has links to a provision count here. */
    takeIn(code, by) {
        const ways = this.#taken.get(code) ?? [];
        this.#taken.set(code, ways);
        if (by.passage !== null)
            ways.push(this.ways.push(by) - 1);
    }
    /** Counts a case for one of its links; the links of a case come one after the other. */
    count(row, standing) {
        if (this.#row !== row) {
            this.#row = row;
            this.#rows.push(row);
        }
        this.byStanding.add(row, standing);
    }
    countNarrowed(row) {
        if (row === this.#narrowedRow)
            return;
        this.#narrowedRow = row;
        this.narrowedAway += 1;
    }
    /** By what the links say. */
    get links() {
        return (this.#links ??= this.#countLinks());
    }
    /** By the uses that the links are about. */
    get uses() {
        return (this.#uses ??= this.#countUses());
    }
    byYear() {
        const years = new Map();
        for (const row of this.rows) {
            const year = yearOf(this.#cases, row);
            years.set(year, (years.get(year) ?? 0) + 1);
        }
        return years;
    }
    #countLinks() {
        const counts = { byRelation: new Counts(), byWay: new Counts() };
        this.#eachLink((row, link, ways) => {
            counts.byRelation.add(row, this.#cases.linkRelation.at(link));
            for (const way of ways)
                counts.byWay.add(row, way);
        });
        return counts;
    }
    #countUses() {
        const counts = { byState: new Counts(), byMechanism: new Counts() };
        const of = this.#cases;
        this.#eachLink((row, link) => {
            const about = of.linkUse.at(link);
            const [first, end] = [of.firstUse.start(row), of.firstUse.endOf(row)];
            if (first === end)
                counts.byState.add(row, of.requesting.at(row));
            for (let use = first; use < end; use += 1) {
                if (about !== 0 && of.useNumber.at(use) !== about)
                    continue;
                counts.byState.add(row, of.useRequesting.at(use));
                counts.byMechanism.add(row, of.useMechanism.at(use));
            }
        });
        return counts;
    }
    #eachLink(visit) {
        const of = this.#cases;
        const taken = Array.from({ length: of.provisions.size }, (_, code) => this.#taken.get(code));
        for (const row of this.rows) {
            for (let link = of.firstLink.start(row), end = of.firstLink.endOf(row); link < end; link += 1) {
                const ways = taken[of.linkProvision.at(link)];
                if (ways)
                    visit(row, link, ways);
            }
        }
    }
}
//# sourceMappingURL=exposure.service.js.map