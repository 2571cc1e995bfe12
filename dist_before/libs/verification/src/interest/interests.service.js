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
import { DraftReaders } from '#cases';
import { CountryDirectory } from '#geography';
import { invalid, UnitOfWork } from '#platform';
import { InterestDeclarationEntity } from './interest-declaration.entity.js';
import { holdsAt, interestEnds } from './interest.rules.js';
/** What those who decide declare of their ties. Everybody reads their own alone. */
let Interests = class Interests {
    constructor(work, countries, readers) {
        this.work = work;
        this.countries = countries;
        this.readers = readers;
    }
    /** @throws Refused with ValidationFailed for a country that there is not. */
    async declare(actor, input) {
        const { nationalities, organisations, residence, ties } = input;
        const reader = this.readers.reader();
        nationalities.forEach((code, index) => reader.country(code, ['nationalities', String(index)]));
        reader.country(residence, ['residence']);
        if (reader.problems.length > 0)
            throw invalid(...reader.problems);
        return this.work.run(async () => {
            const declarations = await this.work.repository(InterestDeclarationEntity);
            await declarations.insert({
                userId: actor.userId,
                nationalities: [...new Set(nationalities)],
                residence: residence ?? null,
                organisations: [...new Set(organisations)],
                ties: ties ?? null,
            });
            return this.#shown((await this.#latest(actor)));
        });
    }
    /** The actor’s latest declaration, whether it still holds or not; null where there is none. */
    async latest(actor) {
        const found = await this.#latest(actor);
        return found && this.#shown(found);
    }
    /** The declaration of the actor that holds now, or null. */
    async current(actor) {
        const found = await this.#latest(actor);
        return found && holdsAt(found.declaredAt, new Date()) ? found : null;
    }
    async #latest({ userId }) {
        if (userId === null)
            return null;
        const declarations = await this.work.repository(InterestDeclarationEntity);
        return declarations.findOne({ where: { userId }, order: { declaredAt: 'DESC', id: 'DESC' } });
    }
    #shown(of) {
        return {
            declaredAt: of.declaredAt,
            expiresAt: interestEnds(of.declaredAt),
            nationalities: of.nationalities.map((code) => this.countries.of(code)),
            residence: of.residence === null ? null : this.countries.of(of.residence),
            organisations: of.organisations,
            ties: of.ties,
        };
    }
};
Interests = __decorate([
    Injectable(),
    __metadata("design:paramtypes", [UnitOfWork,
        CountryDirectory,
        DraftReaders])
], Interests);
export { Interests };
//# sourceMappingURL=interests.service.js.map