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
import { badInput, globalId, NodeRegistry, Requires, shown } from '#platform';
import { TextVersionModel } from '../instrument/text-version.model.js';
import { LawDirectory } from '../law.directory.js';
import { namedTextVersion } from '../lookup.args.js';
import { ProvisionModel } from '../provision/provision.model.js';
import { LegalSourceModel } from '../source/legal-source.model.js';
import { compositionGaps } from './composition.rules.js';
import { CrosswalkEdgeModel, CrosswalkGapModel } from './crosswalk.model.js';
let CrosswalkResolver = class CrosswalkResolver {
    constructor(law, nodes) {
        this.law = law;
        nodes.register('CrosswalkEdge', async (keys) => keys.map((key) => law.edge(key) ?? null));
    }
    crosswalk(from, to) {
        return this.law.edgesBetween(namedTextVersion(this.law, 'from', from).id, namedTextVersion(this.law, 'to', to).id);
    }
    crosswalkGaps(given) {
        const instrument = this.law.instrumentNamed(given);
        if (!instrument) {
            const message = `There is no instrument "${shown(given)}". Give the id or the slug of one, such as "un-cybercrime-convention".`;
            throw badInput([{ path: ['instrument'], value: shown(given), message }]);
        }
        const provisions = this.law.textVersionsOf(instrument.id).flatMap(({ id }) => this.law.provisionsOf(id));
        const edgesAt = (id) => [...this.law.edgesFrom(id), ...this.law.edgesTo(id)];
        return compositionGaps(provisions.flatMap(({ id }) => this.law.edgesFrom(id)), edgesAt).map(({ direct, composed }) => ({
            direct,
            composed: composed.map(({ provisionId }) => this.law.provisionOf(provisionId)),
        }));
    }
    id(edge) {
        return globalId('CrosswalkEdge', edge.id);
    }
    slug(edge) {
        return edge.id;
    }
    fromVersion(edge) {
        return this.law.textVersionOf(edge.fromVersionId);
    }
    toVersion(edge) {
        return this.law.textVersionOf(edge.toVersionId);
    }
    fromProvision({ fromProvisionId }) {
        return fromProvisionId === null ? null : this.law.provisionOf(fromProvisionId);
    }
    toProvision({ toProvisionId }) {
        return toProvisionId === null ? null : this.law.provisionOf(toProvisionId);
    }
    sources(edge) {
        return this.law.sourcesOf(edge);
    }
};
__decorate([
    Query(() => [CrosswalkEdgeModel], {
        description: 'How the provisions of one text correspond to those of another, in the direction in which the crosswalk was curated. Empty where none was. Open to everyone.',
        complexity: ({ childComplexity }) => 1 + 60 * childComplexity,
    }),
    Requires('reference.read'),
    __param(0, Args('from', { type: () => ID, description: 'The text version that the edges start from, by id or by slug.' })),
    __param(1, Args('to', { type: () => ID, description: 'The text version that the edges lead to, by id or by slug.' })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [String, String]),
    __metadata("design:returntype", Array)
], CrosswalkResolver.prototype, "crosswalk", null);
__decorate([
    Query(() => [CrosswalkGapModel], {
        description: 'Where the crosswalk of an instrument contradicts itself: an edge between two texts, and edges over a third, that lead to different provisions. Empty where it does not, or no text has more than one way to another. Open to everyone.',
        complexity: ({ childComplexity }) => 1 + 10 * childComplexity,
    }),
    Requires('reference.read'),
    __param(0, Args('instrument', { type: () => ID, description: 'The instrument, by id or by slug.' })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [String]),
    __metadata("design:returntype", Array)
], CrosswalkResolver.prototype, "crosswalkGaps", null);
__decorate([
    ResolveField(() => ID, { description: 'Opaque id, unique in the whole registry.' }),
    __param(0, Parent()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Function]),
    __metadata("design:returntype", String)
], CrosswalkResolver.prototype, "id", null);
__decorate([
    ResolveField(() => String, { description: 'Stable readable id, such as "xw-17-to-4".' }),
    __param(0, Parent()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Function]),
    __metadata("design:returntype", String)
], CrosswalkResolver.prototype, "slug", null);
__decorate([
    ResolveField(() => TextVersionModel, { description: 'The text that the edge starts from.' }),
    __param(0, Parent()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Function]),
    __metadata("design:returntype", TextVersionModel)
], CrosswalkResolver.prototype, "fromVersion", null);
__decorate([
    ResolveField(() => TextVersionModel, { description: 'The text that the edge leads to.' }),
    __param(0, Parent()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Function]),
    __metadata("design:returntype", TextVersionModel)
], CrosswalkResolver.prototype, "toVersion", null);
__decorate([
    ResolveField(() => ProvisionModel, {
        nullable: true,
        description: 'The provision on the from side; null where there is none or none is recorded.',
    }),
    __param(0, Parent()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Function]),
    __metadata("design:returntype", Object)
], CrosswalkResolver.prototype, "fromProvision", null);
__decorate([
    ResolveField(() => ProvisionModel, {
        nullable: true,
        description: 'The provision on the to side; null where there is none or none is recorded.',
    }),
    __param(0, Parent()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Function]),
    __metadata("design:returntype", Object)
], CrosswalkResolver.prototype, "toProvision", null);
__decorate([
    ResolveField(() => [LegalSourceModel], { description: 'What backs the pairing.' }),
    __param(0, Parent()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Function]),
    __metadata("design:returntype", Array)
], CrosswalkResolver.prototype, "sources", null);
CrosswalkResolver = __decorate([
    Resolver(() => CrosswalkEdgeModel),
    __metadata("design:paramtypes", [LawDirectory,
        NodeRegistry])
], CrosswalkResolver);
export { CrosswalkResolver };
//# sourceMappingURL=crosswalk.resolver.js.map