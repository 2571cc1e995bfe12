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
import { LawDirectory, } from '#law';
import { PublicRegistry } from '#registry';
import { Counterparts } from '../counterparts/counterparts.service.js';
import { LENS_NOTE, MOST_REFERENCES } from '../coverage.rules.js';
import { namedInstrument } from '../refusal.js';
import { concernAnswer, MISSED_SAFEGUARD } from './concern-map.rules.js';
/** Follows concerns and proposals from the text of which they were raised to the adopted one. */
let ConcernMaps = class ConcernMaps {
    constructor(law, counterparts, registry) {
        this.law = law;
        this.counterparts = counterparts;
        this.registry = registry;
    }
    /** @throws DomainError BAD_USER_INPUT when there is no such instrument. */
    async map(given) {
        const texts = this.law.textVersionsOf(namedInstrument(this.law, given).id);
        const adopted = texts.findLast(({ stage }) => stage === 'ADOPTED') ?? null;
        const linked = new LinkedRows(await this.registry.selected(null));
        const concerns = texts.flatMap(({ id }) => this.law
            .provisionsOf(id)
            .flatMap((provision) => [
            ...this.law
                .concernsOf(provision.id)
                .map((concern) => this.#mapped(provision, concern, null, adopted?.id, linked)),
            ...this.law.amendmentsOf(provision.id).map((of) => this.#mapped(provision, null, of, adopted?.id, linked)),
        ]));
        return { adopted, concerns, note: LENS_NOTE };
    }
    #mapped(provision, concern, amendment, adoptedId, linked) {
        const safeguardId = concern ? (MISSED_SAFEGUARD[concern.typeId] ?? null) : null;
        const here = {
            provisionId: provision.id,
            textVersionId: provision.textVersionId,
            edges: [],
            kinds: [],
            verified: true,
            changeVerified: true,
        };
        const places = [here, ...this.counterparts.passages(provision.id, false)];
        const there = places.find(({ textVersionId }) => textVersionId === adoptedId);
        const valueAt = (id) => this.law.safeguardsOf(id).find((held) => held.safeguardId === safeguardId)?.value ?? null;
        const illustrated = linked.ofAny(places.map(({ provisionId }) => provisionId));
        return {
            concern,
            amendment,
            provision,
            safeguard: safeguardId === null ? null : this.law.safeguardOf(safeguardId),
            texts: this.#texts(places, safeguardId === null ? () => null : valueAt),
            answer: there
                ? concernAnswer({
                    type: concern?.typeId ?? null,
                    then: valueAt(provision.id),
                    now: valueAt(there.provisionId),
                    kinds: there.kinds,
                    changeVerified: there.changeVerified,
                })
                : 'UNKNOWN',
            isProvisional: there ? this.law.provisionOf(there.provisionId).safeguardsStrengthBasis === 'ANALYST' : false,
            ...illustrated,
        };
    }
    #texts(places, valueAt) {
        return places
            .map(({ provisionId, textVersionId, kinds, verified }) => ({
            textVersion: this.law.textVersionOf(textVersionId),
            provision: this.law.provisionOf(provisionId),
            kinds,
            verified,
            value: valueAt(provisionId),
        }))
            .sort((a, b) => a.textVersion.position - b.textVersion.position);
    }
};
ConcernMaps = __decorate([
    Injectable(),
    __metadata("design:paramtypes", [LawDirectory,
        Counterparts,
        PublicRegistry])
], ConcernMaps);
export { ConcernMaps };
/** Which of the selected cases are linked to each provision, a bit for each. */
class LinkedRows {
    #bits = new Map();
    constructor(selection) {
        this.selection = selection;
        const { cases, rows } = selection;
        const byCode = [];
        const words = Math.ceil(rows.length / 32);
        rows.forEach((row, at) => {
            for (let link = cases.firstLink.start(row), end = cases.firstLink.endOf(row); link < end; link += 1) {
                const bits = (byCode[cases.linkProvision.at(link)] ??= new Uint32Array(words));
                bits[at >> 5] |= 1 << (at & 31);
            }
        });
        byCode.forEach((bits, code) => {
            if (bits)
                this.#bits.set(cases.provisions.word(code), bits);
        });
    }
    /** How many cases are linked to any of some provisions, with the references of the first. */
    ofAny(provisionIds) {
        const all = provisionIds.flatMap((id) => this.#bits.get(id) ?? []);
        const references = [];
        let count = 0;
        for (let word = 0; word < (all[0]?.length ?? 0); word += 1) {
            let bits = 0;
            for (const of of all)
                bits |= of[word];
            while (bits !== 0) {
                const lowest = bits & -bits;
                if (references.length < MOST_REFERENCES)
                    references.push(this.#reference(32 * word + 31 - Math.clz32(lowest)));
                count += 1;
                bits ^= lowest;
            }
        }
        return { cases: count, references: references.sort() };
    }
    #reference(at) {
        const { cases, rows } = this.selection;
        return cases.reference(rows[at]);
    }
}
//# sourceMappingURL=concern-map.service.js.map