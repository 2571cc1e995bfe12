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
import { ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { globalId, NodeRegistry } from '#platform';
import { LawDirectory } from '../law.directory.js';
import { ProvisionModel } from '../provision/provision.model.js';
import { InstrumentModel } from './instrument.model.js';
import { TextVersionModel } from './text-version.model.js';
let TextVersionResolver = class TextVersionResolver {
    constructor(law, nodes) {
        this.law = law;
        nodes.register('TextVersion', async (keys) => keys.map((key) => law.textVersion(key) ?? null));
    }
    id(version) {
        return globalId('TextVersion', version.id);
    }
    slug(version) {
        return version.id;
    }
    instrument(version) {
        return this.law.instrumentOf(version.instrumentId);
    }
    supersedes({ supersedesId }) {
        return supersedesId === null ? null : this.law.textVersionOf(supersedesId);
    }
    provisions(version) {
        return this.law.provisionsOf(version.id);
    }
};
__decorate([
    ResolveField(() => ID, { description: 'Opaque id, unique in the whole registry.' }),
    __param(0, Parent()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Function]),
    __metadata("design:returntype", String)
], TextVersionResolver.prototype, "id", null);
__decorate([
    ResolveField(() => String, { description: 'Stable readable id, such as "uncc-zero-2023".' }),
    __param(0, Parent()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Function]),
    __metadata("design:returntype", String)
], TextVersionResolver.prototype, "slug", null);
__decorate([
    ResolveField(() => InstrumentModel, { description: 'The instrument that it is a text of.' }),
    __param(0, Parent()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Function]),
    __metadata("design:returntype", InstrumentModel)
], TextVersionResolver.prototype, "instrument", null);
__decorate([
    ResolveField(() => TextVersionModel, {
        nullable: true,
        description: 'The text of the same instrument that it took the place of; null where there is none or none is recorded.',
    }),
    __param(0, Parent()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Function]),
    __metadata("design:returntype", Object)
], TextVersionResolver.prototype, "supersedes", null);
__decorate([
    ResolveField(() => [ProvisionModel], {
        description: 'Its provisions that are recorded, parents and children alike, in the order of the text. Seldom all that the text has.',
        complexity: ({ childComplexity }) => 1 + 20 * childComplexity,
    }),
    __param(0, Parent()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Function]),
    __metadata("design:returntype", Array)
], TextVersionResolver.prototype, "provisions", null);
TextVersionResolver = __decorate([
    Resolver(() => TextVersionModel),
    __metadata("design:paramtypes", [LawDirectory,
        NodeRegistry])
], TextVersionResolver);
export { TextVersionResolver };
//# sourceMappingURL=text-version.resolver.js.map