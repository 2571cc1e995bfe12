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
import { Args, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { globalId, NodeRegistry, Requires } from '#platform';
import { LawDirectory } from '../law.directory.js';
import { LookupArgs, referenceIdOf } from '../lookup.args.js';
import { ParticipationModel } from '../participation/participation.model.js';
import { LegalSourceModel } from '../source/legal-source.model.js';
import { InstrumentModel } from './instrument.model.js';
import { InstrumentKind } from './instrument.rules.js';
import { TextVersionModel } from './text-version.model.js';
let InstrumentResolver = class InstrumentResolver {
    constructor(law, nodes) {
        this.law = law;
        nodes.register('Instrument', async (keys) => keys.map((key) => law.instrument(key) ?? null));
    }
    instruments(kind) {
        return this.law.instruments().filter((instrument) => !kind || instrument.kind === kind);
    }
    instrument(args) {
        const key = referenceIdOf(args, 'Instrument');
        return (key !== null && this.law.instrument(key)) || null;
    }
    id(instrument) {
        return globalId('Instrument', instrument.id);
    }
    slug(instrument) {
        return instrument.id;
    }
    parent({ parentId }) {
        return parentId === null ? null : this.law.instrumentOf(parentId);
    }
    versions(instrument) {
        return this.law.textVersionsOf(instrument.id);
    }
    participation(instrument) {
        return this.law.participationOf(instrument.id);
    }
    sources(instrument) {
        return this.law.sourcesOf(instrument);
    }
};
__decorate([
    Query(() => [InstrumentModel], {
        description: 'Treaties, statutes and rules that cases and mechanisms refer to. Open to everyone.',
        complexity: ({ childComplexity }) => 1 + 20 * childComplexity,
    }),
    Requires('reference.read'),
    __param(0, Args('kind', { type: () => InstrumentKind, nullable: true, description: 'Only those of this kind.' })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object]),
    __metadata("design:returntype", Array)
], InstrumentResolver.prototype, "instruments", null);
__decorate([
    Query(() => InstrumentModel, {
        nullable: true,
        description: 'One instrument, by id or by slug; null when there is none. Open to everyone.',
    }),
    Requires('reference.read'),
    __param(0, Args()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [LookupArgs]),
    __metadata("design:returntype", Object)
], InstrumentResolver.prototype, "instrument", null);
__decorate([
    ResolveField(() => ID, { description: 'Opaque id, unique in the whole registry.' }),
    __param(0, Parent()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Function]),
    __metadata("design:returntype", String)
], InstrumentResolver.prototype, "id", null);
__decorate([
    ResolveField(() => String, { description: 'Stable readable id, such as "un-cybercrime-convention".' }),
    __param(0, Parent()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Function]),
    __metadata("design:returntype", String)
], InstrumentResolver.prototype, "slug", null);
__decorate([
    ResolveField(() => InstrumentModel, {
        nullable: true,
        description: 'The instrument that this one supplements, implements or is an instance of; null where there is none.',
    }),
    __param(0, Parent()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Function]),
    __metadata("design:returntype", Object)
], InstrumentResolver.prototype, "parent", null);
__decorate([
    ResolveField(() => [TextVersionModel], {
        description: 'Its dated texts, from the earliest on. Empty where none is recorded.',
        complexity: ({ childComplexity }) => 1 + 2 * childComplexity,
    }),
    __param(0, Parent()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Function]),
    __metadata("design:returntype", Array)
], InstrumentResolver.prototype, "versions", null);
__decorate([
    ResolveField(() => [ParticipationModel], {
        description: 'States in it, by country code. Recorded for few instruments and incomplete: a State that is not listed is unknown, not outside.',
        complexity: ({ childComplexity }) => 1 + 20 * childComplexity,
    }),
    __param(0, Parent()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Function]),
    __metadata("design:returntype", Array)
], InstrumentResolver.prototype, "participation", null);
__decorate([
    ResolveField(() => [LegalSourceModel], { description: 'What backs the record.' }),
    __param(0, Parent()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Function]),
    __metadata("design:returntype", Array)
], InstrumentResolver.prototype, "sources", null);
InstrumentResolver = __decorate([
    Resolver(() => InstrumentModel),
    __metadata("design:paramtypes", [LawDirectory,
        NodeRegistry])
], InstrumentResolver);
export { InstrumentResolver };
//# sourceMappingURL=instrument.resolver.js.map