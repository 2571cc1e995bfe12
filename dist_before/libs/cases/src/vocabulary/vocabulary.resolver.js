var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { Args, Query, Resolver } from '@nestjs/graphql';
import { NodeRegistry, Requires } from '#platform';
import { VocabularyDirectory } from './vocabulary.directory.js';
import { MechanismModel, OffenceModel, ProfileModel } from './vocabulary.model.js';
import { MechanismFamily } from './vocabulary.rules.js';
let VocabularyResolver = class VocabularyResolver {
    constructor(vocabulary, nodes) {
        this.vocabulary = vocabulary;
        const fetch = (terms) => (keys) => Promise.resolve(keys.map((key) => terms().get(key) ?? null));
        nodes.register('Mechanism', fetch(() => vocabulary.mechanisms));
        nodes.register('Offence', fetch(() => vocabulary.offences));
        nodes.register('Profile', fetch(() => vocabulary.profiles));
    }
    mechanisms(family) {
        const all = [...this.vocabulary.mechanisms.values()];
        return family ? all.filter((mechanism) => mechanism.family === family) : all;
    }
    offences() {
        return [...this.vocabulary.offences.values()];
    }
    profiles() {
        return [...this.vocabulary.profiles.values()];
    }
};
__decorate([
    Query(() => [MechanismModel], { description: 'The vocabulary of mechanisms. Open to everyone.' }),
    Requires('reference.read'),
    __param(0, Args('family', { type: () => MechanismFamily, nullable: true, description: 'Only those of this family.' })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object]),
    __metadata("design:returntype", Array)
], VocabularyResolver.prototype, "mechanisms", null);
__decorate([
    Query(() => [OffenceModel], { description: 'The vocabulary of alleged offences. Open to everyone.' }),
    Requires('reference.read'),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", []),
    __metadata("design:returntype", Array)
], VocabularyResolver.prototype, "offences", null);
__decorate([
    Query(() => [ProfileModel], { description: 'The vocabulary of target profiles. Open to everyone.' }),
    Requires('reference.read'),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", []),
    __metadata("design:returntype", Array)
], VocabularyResolver.prototype, "profiles", null);
VocabularyResolver = __decorate([
    Resolver(),
    __metadata("design:paramtypes", [VocabularyDirectory,
        NodeRegistry])
], VocabularyResolver);
export { VocabularyResolver };
//# sourceMappingURL=vocabulary.resolver.js.map