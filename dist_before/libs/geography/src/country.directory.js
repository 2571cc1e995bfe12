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
import { ReferenceSnapshots, UnitOfWork } from '#platform';
import { CountryEntity } from './country.entity.js';
/** The list of countries, kept in the process. */
let CountryDirectory = class CountryDirectory {
    #countries;
    constructor(work, snapshots) {
        this.#countries = snapshots.register(async () => {
            const repository = await work.repository(CountryEntity);
            const countries = await repository.find({ order: { code: 'ASC' } });
            return new Map(countries.map((country) => [country.code, country]));
        });
    }
    /** All entries, by code. */
    all() {
        return [...this.#countries.current.values()];
    }
    find(code) {
        return this.#countries.current.get(code);
    }
    has(code) {
        return this.#countries.current.has(code);
    }
    /** The country of a code that a foreign key vouches for. */
    of(code) {
        const country = this.find(code);
        if (!country)
            throw new Error(`The country ${code} is referred to and not in the list.`);
        return country;
    }
    /** Codes of the countries in an M49 region or sub-region, given by code ("142") or by name ("Asia"). */
    inRegion(region) {
        return this.all()
            .filter((country) => [country.regionCode, country.subregionCode, country.regionName, country.subregionName].includes(region))
            .map((country) => country.code);
    }
};
CountryDirectory = __decorate([
    Injectable(),
    __metadata("design:paramtypes", [UnitOfWork, ReferenceSnapshots])
], CountryDirectory);
export { CountryDirectory };
//# sourceMappingURL=country.directory.js.map