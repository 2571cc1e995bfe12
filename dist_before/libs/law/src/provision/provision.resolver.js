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
import { ProposedAmendmentModel, ProvisionConcernModel } from '../criticism/criticism.model.js';
import { InstrumentModel } from '../instrument/instrument.model.js';
import { TextVersionModel } from '../instrument/text-version.model.js';
import { LawDirectory } from '../law.directory.js';
import { LookupArgs, referenceIdOf } from '../lookup.args.js';
import { ProvisionSafeguardModel } from '../safeguard/safeguard.model.js';
import { LegalSourceModel } from '../source/legal-source.model.js';
import { eIdOf } from './eid.rules.js';
import { ProvisionModel } from './provision.model.js';
let ProvisionResolver = class ProvisionResolver {
    constructor(law, nodes) {
        this.law = law;
        nodes.register('Provision', async (keys) => keys.map((key) => law.provision(key) ?? null));
    }
    provision(args) {
        const key = referenceIdOf(args, 'Provision');
        return (key !== null && this.law.provision(key)) || null;
    }
    id(provision) {
        return globalId('Provision', provision.id);
    }
    slug(provision) {
        return provision.id;
    }
    eId({ number }) {
        return eIdOf(number);
    }
    textVersion(provision) {
        return this.law.textVersionOf(provision.textVersionId);
    }
    instrument(provision) {
        return this.law.instrumentOf(provision.instrumentId);
    }
    parent({ parentId }) {
        return parentId === null ? null : this.law.provisionOf(parentId);
    }
    children(provision) {
        return this.law.childrenOf(provision.id);
    }
    safeguards(provision) {
        return this.law.safeguardsOf(provision.id);
    }
    concerns(provision) {
        return this.law.concernsOf(provision.id);
    }
    proposedAmendments(provision) {
        return this.law.amendmentsOf(provision.id);
    }
    sources(provision) {
        return this.law.sourcesOf(provision);
    }
};
__decorate([
    Query(() => ProvisionModel, {
        nullable: true,
        description: 'One provision of one text version, by id or by slug; null when there is none. Open to everyone.',
    }),
    Requires('reference.read'),
    __param(0, Args()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [LookupArgs]),
    __metadata("design:returntype", Object)
], ProvisionResolver.prototype, "provision", null);
__decorate([
    ResolveField(() => ID, { description: 'Opaque id, unique in the whole registry.' }),
    __param(0, Parent()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Function]),
    __metadata("design:returntype", String)
], ProvisionResolver.prototype, "id", null);
__decorate([
    ResolveField(() => String, { description: 'Stable readable id, such as "uncc-zero-art-35".' }),
    __param(0, Parent()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Function]),
    __metadata("design:returntype", String)
], ProvisionResolver.prototype, "slug", null);
__decorate([
    ResolveField(() => String, {
        nullable: true,
        description: 'Id within its text, as Akoma Ntoso names parts of a law: "art_35__para_1__point_c". Another in a text that was renumbered; null for what is not numbered by articles.',
    }),
    __param(0, Parent()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Function]),
    __metadata("design:returntype", Object)
], ProvisionResolver.prototype, "eId", null);
__decorate([
    ResolveField(() => TextVersionModel, {
        description: 'The text that it stands in. Always show it together with the number.',
    }),
    __param(0, Parent()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Function]),
    __metadata("design:returntype", TextVersionModel)
], ProvisionResolver.prototype, "textVersion", null);
__decorate([
    ResolveField(() => InstrumentModel, { description: 'The instrument that it belongs to.' }),
    __param(0, Parent()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Function]),
    __metadata("design:returntype", InstrumentModel)
], ProvisionResolver.prototype, "instrument", null);
__decorate([
    ResolveField(() => ProvisionModel, {
        nullable: true,
        description: 'The provision that it is a part of; null where it is none.',
    }),
    __param(0, Parent()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Function]),
    __metadata("design:returntype", Object)
], ProvisionResolver.prototype, "parent", null);
__decorate([
    ResolveField(() => [ProvisionModel], {
        description: 'Its paragraphs and points that have a record of their own. Seldom all that it has.',
        complexity: ({ childComplexity }) => 1 + 2 * childComplexity,
    }),
    __param(0, Parent()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Function]),
    __metadata("design:returntype", Array)
], ProvisionResolver.prototype, "children", null);
__decorate([
    ResolveField(() => [ProvisionSafeguardModel], {
        description: 'How it holds each safeguard that applies to it, UNKNOWN ones included. A safeguard that is not listed does not apply to it; it is not ABSENT.',
        complexity: ({ childComplexity }) => 1 + 5 * childComplexity,
    }),
    __param(0, Parent()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Function]),
    __metadata("design:returntype", Array)
], ProvisionResolver.prototype, "safeguards", null);
__decorate([
    ResolveField(() => [ProvisionConcernModel], { description: 'Criticism of it, paraphrased, with sources.' }),
    __param(0, Parent()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Function]),
    __metadata("design:returntype", Array)
], ProvisionResolver.prototype, "concerns", null);
__decorate([
    ResolveField(() => [ProposedAmendmentModel], {
        description: 'Changes of it that someone asked for, paraphrased, with sources.',
    }),
    __param(0, Parent()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Function]),
    __metadata("design:returntype", Array)
], ProvisionResolver.prototype, "proposedAmendments", null);
__decorate([
    ResolveField(() => [LegalSourceModel], { description: 'What backs the record.' }),
    __param(0, Parent()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Function]),
    __metadata("design:returntype", Array)
], ProvisionResolver.prototype, "sources", null);
ProvisionResolver = __decorate([
    Resolver(() => ProvisionModel),
    __metadata("design:paramtypes", [LawDirectory,
        NodeRegistry])
], ProvisionResolver);
export { ProvisionResolver };
//# sourceMappingURL=provision.resolver.js.map