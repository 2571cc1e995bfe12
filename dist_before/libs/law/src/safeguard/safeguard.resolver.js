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
import { ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { globalId, NodeRegistry, Requires } from '#platform';
import { LawDirectory } from '../law.directory.js';
import { ProvisionSafeguardModel, SafeguardModel, SafeguardTestOutcomeModel } from './safeguard.model.js';
import { CODED_ANSWERS, SafeguardsBasis, StrengthBasis } from './safeguard.rules.js';
let SafeguardResolver = class SafeguardResolver {
    constructor(law, nodes) {
        this.law = law;
        nodes.register('Safeguard', async (keys) => keys.map((key) => law.safeguard(key) ?? null));
    }
    safeguards() {
        return [...this.law.safeguards()];
    }
    id(safeguard) {
        return globalId('Safeguard', safeguard.id);
    }
    slug(safeguard) {
        return safeguard.id;
    }
    counterfactualTest(safeguard) {
        return CODED_ANSWERS.flatMap((answer) => {
            const result = safeguard.counterfactualTest[answer];
            return result ? [{ answer, result }] : [];
        });
    }
};
__decorate([
    Query(() => [SafeguardModel], { description: 'What can limit a power of cooperation. Open to everyone.' }),
    Requires('reference.read'),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", []),
    __metadata("design:returntype", Array)
], SafeguardResolver.prototype, "safeguards", null);
__decorate([
    ResolveField(() => ID, { description: 'Opaque id, unique in the whole registry.' }),
    __param(0, Parent()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Function]),
    __metadata("design:returntype", String)
], SafeguardResolver.prototype, "id", null);
__decorate([
    ResolveField(() => String, { description: 'Stable readable id, such as "dual-criminality".' }),
    __param(0, Parent()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Function]),
    __metadata("design:returntype", String)
], SafeguardResolver.prototype, "slug", null);
__decorate([
    ResolveField(() => [SafeguardTestOutcomeModel], {
        description: 'What each answer of the coded fact means. Empty where no fact tests the safeguard: every verdict is then undetermined.',
    }),
    __param(0, Parent()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Function]),
    __metadata("design:returntype", Array)
], SafeguardResolver.prototype, "counterfactualTest", null);
SafeguardResolver = __decorate([
    Resolver(() => SafeguardModel),
    __metadata("design:paramtypes", [LawDirectory,
        NodeRegistry])
], SafeguardResolver);
export { SafeguardResolver };
let ProvisionSafeguardResolver = class ProvisionSafeguardResolver {
    constructor(law) {
        this.law = law;
    }
    safeguard(held) {
        return this.law.safeguardOf(held.safeguardId);
    }
    basis(held) {
        return this.law.provisionOf(held.provisionId).safeguardsBasis;
    }
    strengthBasis(held) {
        return this.law.provisionOf(held.provisionId).safeguardsStrengthBasis;
    }
};
__decorate([
    ResolveField(() => SafeguardModel, { description: 'The safeguard.' }),
    __param(0, Parent()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Function]),
    __metadata("design:returntype", SafeguardModel)
], ProvisionSafeguardResolver.prototype, "safeguard", null);
__decorate([
    ResolveField(() => SafeguardsBasis, {
        description: 'What the values of this provision rest on; read it with `sourceBacked`.',
    }),
    __param(0, Parent()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Function]),
    __metadata("design:returntype", String)
], ProvisionSafeguardResolver.prototype, "basis", null);
__decorate([
    ResolveField(() => StrengthBasis, {
        description: 'What the strength of the values of this provision rests on. ANALYST is a provisional reading of this registry.',
    }),
    __param(0, Parent()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Function]),
    __metadata("design:returntype", String)
], ProvisionSafeguardResolver.prototype, "strengthBasis", null);
ProvisionSafeguardResolver = __decorate([
    Resolver(() => ProvisionSafeguardModel),
    __metadata("design:paramtypes", [LawDirectory])
], ProvisionSafeguardResolver);
export { ProvisionSafeguardResolver };
//# sourceMappingURL=safeguard.resolver.js.map