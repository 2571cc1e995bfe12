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
import { LawDirectory } from '#law';
import { badInput } from '#platform';
import { PublicRegistry, unpacked, WAYS_OF_FACTS } from '#registry';
import { barring } from '../counterfactual/counterfactual.rules.js';
import { LENS_NOTE, MOST_REFERENCES } from '../coverage.rules.js';
import { refusal } from '../refusal.js';
import { fallThrough, isGap, strongest } from './safeguard-matrix.rules.js';
/** Lays safeguards against provisions or mechanisms. */
let SafeguardMatrices = class SafeguardMatrices {
    constructor(registry, law, vocabulary) {
        this.registry = registry;
        this.law = law;
        this.vocabulary = vocabulary;
    }
    /** @throws DomainError BAD_USER_INPUT when the text does not exist, or none was named for rows of provisions. */
    async matrix(args) {
        const textVersionId = this.#textVersion(args);
        const selection = await this.registry.selected(args.filter);
        const rows = args.by === 'PROVISION'
            ? this.#provisions(selection, textVersionId)
            : this.#mechanisms(selection, textVersionId);
        return { safeguards: this.law.safeguards(), rows, note: LENS_NOTE };
    }
    #provisions(selection, textVersionId) {
        const provisions = this.law.provisionsOf(textVersionId);
        const codes = provisions.map(({ id }) => selection.cases.provisions.find(id));
        const byProvision = new Falls(selection, this.law.safeguards()).perLink(codes);
        return provisions.flatMap((provision) => {
            const held = this.law.safeguardsOf(provision.id);
            const code = selection.cases.provisions.find(provision.id);
            const fallen = byProvision[code];
            if (held.length === 0 && fallen === undefined)
                return [];
            return [{ provision, mechanism: null, ...this.#row(held, fallen) }];
        });
    }
    #mechanisms(selection, textVersionId) {
        const byMechanism = new Falls(selection, this.law.safeguards()).perUse();
        return [...this.vocabulary.mechanisms.values()].map((mechanism) => {
            const governing = mechanism.governedBy
                .flatMap(({ provisionIds }) => provisionIds)
                .map((id) => this.law.provisionOf(id))
                .filter((provision) => textVersionId === null || provision.textVersionId === textVersionId);
            const held = this.#strongestOf(governing);
            const code = selection.cases.mechanisms.find(mechanism.id);
            return { provision: null, mechanism, ...this.#row(held, byMechanism[code]) };
        });
    }
    /** Of each safeguard, the strongest way in which any of some provisions holds it. */
    #strongestOf(provisions) {
        const all = provisions.flatMap(({ id }) => this.law.safeguardsOf(id));
        return this.law.safeguards().flatMap(({ id: safeguardId }) => {
            const of = all.filter((held) => held.safeguardId === safeguardId);
            const value = strongest(of.map((held) => held.value));
            if (value === null)
                return [];
            return [{ safeguardId, value, sourceBacked: of.some((held) => held.value === value && held.sourceBacked) }];
        });
    }
    #row(held, fallen) {
        const cells = this.law.safeguards().map((safeguard, at) => {
            const of = held.find(({ safeguardId }) => safeguardId === safeguard.id);
            const value = of?.value ?? (safeguard.codedInProvisions ? null : 'UNKNOWN');
            const gap = isGap(value);
            return {
                safeguard,
                value,
                isGap: gap,
                sourceBacked: of?.sourceBacked ?? false,
                cases: gap ? (fallen?.certain[at] ?? 0) : 0,
                casesOfUnknownFact: gap ? (fallen?.possible[at] ?? 0) : 0,
                references: gap ? (fallen?.referencesOf(at) ?? []) : [],
            };
        });
        return { cases: fallen?.cases ?? 0, cells };
    }
    #textVersion({ by, textVersion }) {
        if (!textVersion) {
            if (by === 'MECHANISM')
                return null;
            const message = 'Rows of provisions need a text. Give the id or slug of a text version, such as "uncc-zero-2023".';
            throw badInput([{ path: ['textVersion'], value: null, message }]);
        }
        const found = this.law.textVersionNamed(textVersion);
        if (found)
            return found.id;
        const message = 'There is no such text version. Give the id or slug of one, such as "uncc-zero-2023".';
        throw refusal(['textVersion'], textVersion, message);
    }
};
SafeguardMatrices = __decorate([
    Injectable(),
    __metadata("design:paramtypes", [PublicRegistry,
        LawDirectory,
        VocabularyDirectory])
], SafeguardMatrices);
export { SafeguardMatrices };
/** Cases of one row, by the place of the safeguard: what would have stopped the request for certain, and what may have. */
class FallenCases {
    #first;
    #row;
    #certain;
    #possible;
    constructor(width, of) {
        this.of = of;
        this.cases = 0;
        this.#row = -1;
        this.#certain = 0;
        this.#possible = 0;
        this.certain = Array.from({ length: width }, () => 0);
        this.possible = Array.from({ length: width }, () => 0);
        this.#first = Array.from({ length: width }, () => []);
    }
    /** References of the first cases that a safeguard would have stopped for certain. */
    referencesOf(at) {
        return this.#first[at].map((row) => this.of.reference(row)).sort();
    }
    /** Uses of one case come one after the other; `end` closes the last. */
    add(row, certain, possible) {
        if (row !== this.#row) {
            this.end();
            this.#row = row;
        }
        this.#certain |= certain;
        this.#possible |= possible;
    }
    end() {
        if (this.#row < 0)
            return;
        this.cases += 1;
        for (let left = this.#possible & ~this.#certain; left !== 0; left &= left - 1) {
            this.possible[lowestOf(left)] += 1;
        }
        for (let left = this.#certain; left !== 0; left &= left - 1) {
            const at = lowestOf(left);
            this.certain[at] += 1;
            if (this.#first[at].length < MOST_REFERENCES)
                this.#first[at].push(this.#row);
        }
        [this.#row, this.#certain, this.#possible] = [-1, 0, 0];
    }
}
/** The place of the lowest bit that is set. */
function lowestOf(bits) {
    return 31 - Math.clz32(bits & -bits);
}
/** Works out for each use which safeguards would have stopped it, and gathers that by provision or by mechanism. */
class Falls {
    /** Which safeguards would have stopped a request for certain, and which may have, as bits. */
    #certain = [];
    #possible = [];
    /** By the facts of a use: the place of its bits in both, from 1; 0 where they were not met yet. */
    #barsOfFacts = new Uint32Array(WAYS_OF_FACTS);
    constructor(selection, safeguards) {
        this.selection = selection;
        this.safeguards = safeguards;
    }
    /**
     * By the code of the linked provision; a link that is about the case as a whole is about each of its uses.
     *
     * @param codes those that are asked for.
     */
    perLink(codes) {
        const { cases, rows } = this.selection;
        const isAsked = new Uint8Array(cases.provisions.size);
        for (const code of codes)
            if (code !== 0)
                isAsked[code] = 1;
        const found = [];
        for (const row of rows) {
            const [first, endOfUses] = [cases.firstUse.start(row), cases.firstUse.endOf(row)];
            for (let link = cases.firstLink.start(row), end = cases.firstLink.endOf(row); link < end; link += 1) {
                const code = cases.linkProvision.at(link);
                if (isAsked[code] === 0)
                    continue;
                const about = cases.linkUse.at(link);
                for (let use = first; use < endOfUses; use += 1) {
                    if (about === 0 || cases.useNumber.at(use) === about)
                        this.#add(found, code, row, cases.useFacts.at(use));
                }
            }
        }
        return ended(found);
    }
    /** By the code of the mechanism. */
    perUse() {
        const { cases, rows } = this.selection;
        const found = [];
        for (const row of rows) {
            for (let use = cases.firstUse.start(row), end = cases.firstUse.endOf(row); use < end; use += 1) {
                this.#add(found, cases.useMechanism.at(use), row, cases.useFacts.at(use));
            }
        }
        return ended(found);
    }
    #add(found, code, row, facts) {
        const bars = this.#barsOf(facts);
        const fallen = (found[code] ??= new FallenCases(this.safeguards.length, this.selection.cases));
        fallen.add(row, this.#certain[bars], this.#possible[bars]);
    }
    /** The place of what facts say, worked out once. */
    #barsOf(facts) {
        const known = this.#barsOfFacts[facts];
        if (known !== 0)
            return known - 1;
        const falls = this.safeguards.map((of) => fallThrough(barring(of, unpacked(facts), false).bars));
        const bitsOf = (wanted) => falls.reduce((bits, fall, at) => (fall === wanted ? bits | (1 << at) : bits), 0);
        this.#possible.push(bitsOf('MAY_HAVE'));
        this.#barsOfFacts[facts] = this.#certain.push(bitsOf('FELL_THROUGH'));
        return this.#certain.length - 1;
    }
}
function ended(found) {
    for (const fallen of found)
        fallen?.end();
    return found;
}
//# sourceMappingURL=safeguard-matrix.service.js.map