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
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { LawDirectory } from '../law.directory.js';
import { LegalSourceModel } from '../source/legal-source.model.js';
import { attributionOf } from './attribution.rules.js';
import { ConcernTypeModel, ProposedAmendmentModel, ProvisionConcernModel } from './criticism.model.js';
let ProvisionConcernResolver = class ProvisionConcernResolver {
    constructor(law) {
        this.law = law;
    }
    type(concern) {
        return this.law.concernTypeOf(concern.typeId);
    }
    raisedBy({ articleLink, allVoices }) {
        return attributionOf(articleLink, allVoices).ofThisProvision;
    }
    raisedInGeneralBy({ articleLink, allVoices }) {
        return attributionOf(articleLink, allVoices).inGeneral;
    }
    raisedAgainstDraftBy({ articleLink, allVoices }) {
        return attributionOf(articleLink, allVoices).ofADraft;
    }
    sources(concern) {
        return this.law.sourcesOf(concern);
    }
};
__decorate([
    ResolveField(() => ConcernTypeModel, { description: 'Kind of criticism.' }),
    __param(0, Parent()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Function]),
    __metadata("design:returntype", ConcernTypeModel)
], ProvisionConcernResolver.prototype, "type", null);
__decorate([
    ResolveField(() => [String], {
        description: 'Who raised it against this very provision, as a source that names the provision reports. Empty in all other cases: then nobody may be said to have raised it here.',
    }),
    __param(0, Parent()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Function]),
    __metadata("design:returntype", Array)
], ProvisionConcernResolver.prototype, "raisedBy", null);
__decorate([
    ResolveField(() => [String], {
        description: 'Who raised it in general, where this registry made the link to the provision. Do not attribute the concern about this provision to them; "compiler" and the like mean that it is a reading of this registry.',
    }),
    __param(0, Parent()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Function]),
    __metadata("design:returntype", Array)
], ProvisionConcernResolver.prototype, "raisedInGeneralBy", null);
__decorate([
    ResolveField(() => [String], {
        description: 'Who raised it against an earlier draft. Whether it holds for this text was not checked: do not attribute it to them here.',
    }),
    __param(0, Parent()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Function]),
    __metadata("design:returntype", Array)
], ProvisionConcernResolver.prototype, "raisedAgainstDraftBy", null);
__decorate([
    ResolveField(() => [LegalSourceModel], { description: 'Where it was raised.' }),
    __param(0, Parent()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Function]),
    __metadata("design:returntype", Array)
], ProvisionConcernResolver.prototype, "sources", null);
ProvisionConcernResolver = __decorate([
    Resolver(() => ProvisionConcernModel),
    __metadata("design:paramtypes", [LawDirectory])
], ProvisionConcernResolver);
export { ProvisionConcernResolver };
let ProposedAmendmentResolver = class ProposedAmendmentResolver {
    constructor(law) {
        this.law = law;
    }
    proposedBy({ articleLink, allVoices }) {
        return attributionOf(articleLink, allVoices).ofThisProvision;
    }
    proposedInGeneralBy({ articleLink, allVoices }) {
        return attributionOf(articleLink, allVoices).inGeneral;
    }
    proposedForDraftBy({ articleLink, allVoices }) {
        return attributionOf(articleLink, allVoices).ofADraft;
    }
    sources(amendment) {
        return this.law.sourcesOf(amendment);
    }
};
__decorate([
    ResolveField(() => [String], {
        description: 'Who proposed it for this very provision, as a source that names the provision reports. Empty in all other cases: then nobody may be said to have proposed it here.',
    }),
    __param(0, Parent()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Function]),
    __metadata("design:returntype", Array)
], ProposedAmendmentResolver.prototype, "proposedBy", null);
__decorate([
    ResolveField(() => [String], {
        description: 'Who proposed it in general, where this registry made the link to the provision. Do not attribute the proposal for this provision to them.',
    }),
    __param(0, Parent()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Function]),
    __metadata("design:returntype", Array)
], ProposedAmendmentResolver.prototype, "proposedInGeneralBy", null);
__decorate([
    ResolveField(() => [String], {
        description: 'Who proposed it for an earlier draft. Whether it fits this text was not checked: do not attribute it to them here.',
    }),
    __param(0, Parent()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Function]),
    __metadata("design:returntype", Array)
], ProposedAmendmentResolver.prototype, "proposedForDraftBy", null);
__decorate([
    ResolveField(() => [LegalSourceModel], { description: 'Where it was proposed.' }),
    __param(0, Parent()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Function]),
    __metadata("design:returntype", Array)
], ProposedAmendmentResolver.prototype, "sources", null);
ProposedAmendmentResolver = __decorate([
    Resolver(() => ProposedAmendmentModel),
    __metadata("design:paramtypes", [LawDirectory])
], ProposedAmendmentResolver);
export { ProposedAmendmentResolver };
//# sourceMappingURL=criticism.resolver.js.map