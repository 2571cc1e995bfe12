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
import { FAMILY_LABELS, PATTERN_DIMENSIONS } from './pattern.rules.js';
/** Says in words what the keys of a cube mean. */
let PatternLabels = class PatternLabels {
    constructor(countries, vocabulary, law) {
        this.countries = countries;
        this.vocabulary = vocabulary;
        this.law = law;
    }
    /** A term that was loaded a moment ago and has not reached this process is shown by its key. */
    keyOf(dimension, key) {
        const label = key === null ? PATTERN_DIMENSIONS[dimension].unrecorded : (this.#label(dimension, key) ?? key);
        return { dimension, key, label };
    }
    #label(dimension, key) {
        switch (dimension) {
            case 'REQUESTING_STATE':
            case 'RESPONDING_STATE':
            case 'HOST_STATE':
                return this.countries.find(key)?.name;
            case 'REQUESTING_REGION':
                return this.countries.all().find(({ regionCode }) => regionCode === key)?.regionName ?? undefined;
            case 'MECHANISM':
                return this.vocabulary.mechanisms.get(key)?.label;
            case 'MECHANISM_FAMILY':
                return FAMILY_LABELS[key];
            case 'OFFENCE':
                return this.vocabulary.offences.get(key)?.label;
            case 'PROFILE':
                return this.vocabulary.profiles.get(key)?.label;
            case 'OUTCOME':
                return OUTCOMES[key]?.label;
            case 'YEAR':
            case 'QUARTER':
            case 'MONTH':
                return key;
            case 'GRADE':
                return key.charAt(0) + key.slice(1).toLowerCase();
            case 'STATE':
                return STANDING[key];
            case 'INSTRUMENT':
                return this.law.instrument(key)?.shortTitle;
            case 'PROVISION':
                return this.#citation(key);
        }
    }
    /** Version and number together, because articles were renumbered from one text to the next. */
    #citation(provisionId) {
        const provision = this.law.provision(provisionId);
        if (!provision)
            return undefined;
        const { shortTitle } = this.law.instrumentOf(provision.instrumentId);
        const [version] = this.law.textVersionOf(provision.textVersionId).label.split(/: | \(/); // leaves the explanation out
        return `${shortTitle}, ${version}, ${provision.number}`;
    }
};
PatternLabels = __decorate([
    Injectable(),
    __metadata("design:paramtypes", [CountryDirectory,
        VocabularyDirectory,
        LawDirectory])
], PatternLabels);
export { PatternLabels };
//# sourceMappingURL=pattern-labels.service.js.map