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
import { globalId, ReferenceSnapshots, UnitOfWork } from '#platform';
import { MechanismEntity, OffenceEntity, ProfileEntity } from './vocabulary.entity.js';
/** The curated vocabularies of the case record, kept in the process. */
let VocabularyDirectory = class VocabularyDirectory {
    #terms;
    constructor(work, snapshots) {
        this.#terms = snapshots.register(async () => {
            const [mechanisms, offences, profiles] = await Promise.all([
                work.repository(MechanismEntity).then((table) => table.find({ order: { position: 'ASC' } })),
                work.repository(OffenceEntity).then((table) => table.find({ order: { position: 'ASC' } })),
                work.repository(ProfileEntity).then((table) => table.find({ order: { position: 'ASC' } })),
            ]);
            return {
                mechanisms: bySlug('Mechanism', mechanisms, ({ safeguards }) => ({ limits: safeguards })),
                offences: bySlug('Offence', offences, () => ({})),
                profiles: bySlug('Profile', profiles, () => ({})),
            };
        });
    }
    /** Terms by slug, in the order of the vocabulary. */
    get mechanisms() {
        return this.#terms.current.mechanisms;
    }
    get offences() {
        return this.#terms.current.offences;
    }
    get profiles() {
        return this.#terms.current.profiles;
    }
    /** Slugs of the mechanisms of some families. */
    mechanismsOf(families) {
        return [...this.mechanisms.values()].filter(({ family }) => families.includes(family)).map(({ slug }) => slug);
    }
};
VocabularyDirectory = __decorate([
    Injectable(),
    __metadata("design:paramtypes", [UnitOfWork, ReferenceSnapshots])
], VocabularyDirectory);
export { VocabularyDirectory };
/** @returns the term that a foreign key vouches for. */
export function termOf(terms, slug) {
    const term = terms.get(slug);
    if (!term)
        throw new Error(`The term ${slug} is referred to and not in its vocabulary.`);
    return term;
}
function bySlug(type, rows, extra) {
    return new Map(rows.map((row) => [row.id, { ...row, id: globalId(type, row.id), slug: row.id, ...extra(row) }]));
}
//# sourceMappingURL=vocabulary.directory.js.map