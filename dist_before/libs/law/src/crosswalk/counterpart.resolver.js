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
import { TextVersionModel } from '../instrument/text-version.model.js';
import { LawDirectory } from '../law.directory.js';
import { ProvisionModel } from '../provision/provision.model.js';
import { CounterpartModel } from './crosswalk.model.js';
import { CounterpartDirection } from './crosswalk.rules.js';
/** An edge as it looks from the provision at one of its ends. */
class Counterpart {
    constructor(edge, direction) {
        this.edge = edge;
        this.direction = direction;
    }
    get number() {
        return this.direction === 'FROM' ? this.edge.fromNumber : this.edge.toNumber;
    }
    get provisionId() {
        return this.direction === 'FROM' ? this.edge.fromProvisionId : this.edge.toProvisionId;
    }
    get textVersionId() {
        return this.direction === 'FROM' ? this.edge.fromVersionId : this.edge.toVersionId;
    }
    get kinds() {
        return this.edge.kinds;
    }
    get changeSummary() {
        return this.edge.changeSummary;
    }
    get verified() {
        return this.edge.verified;
    }
    get changeVerified() {
        return this.edge.changeVerified;
    }
}
let CounterpartsOfProvisionResolver = class CounterpartsOfProvisionResolver {
    constructor(law) {
        this.law = law;
    }
    counterparts(provision) {
        return [
            ...this.law.edgesTo(provision.id).map((edge) => new Counterpart(edge, CounterpartDirection.FROM)),
            ...this.law.edgesFrom(provision.id).map((edge) => new Counterpart(edge, CounterpartDirection.TO)),
        ];
    }
};
__decorate([
    ResolveField(() => [CounterpartModel], {
        description: 'What corresponds to it in other texts: first where it comes from, then what became of it. Empty where no crosswalk was curated.',
        complexity: ({ childComplexity }) => 1 + 2 * childComplexity,
    }),
    __param(0, Parent()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Function]),
    __metadata("design:returntype", Array)
], CounterpartsOfProvisionResolver.prototype, "counterparts", null);
CounterpartsOfProvisionResolver = __decorate([
    Resolver(() => ProvisionModel),
    __metadata("design:paramtypes", [LawDirectory])
], CounterpartsOfProvisionResolver);
export { CounterpartsOfProvisionResolver };
let CounterpartResolver = class CounterpartResolver {
    constructor(law) {
        this.law = law;
    }
    provision({ provisionId }) {
        return provisionId === null ? null : this.law.provisionOf(provisionId);
    }
    textVersion(counterpart) {
        return this.law.textVersionOf(counterpart.textVersionId);
    }
};
__decorate([
    ResolveField(() => ProvisionModel, {
        nullable: true,
        description: 'The counterpart; null where there is none or it has no record.',
    }),
    __param(0, Parent()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Counterpart]),
    __metadata("design:returntype", Object)
], CounterpartResolver.prototype, "provision", null);
__decorate([
    ResolveField(() => TextVersionModel, {
        description: 'The text that the counterpart stands in, or would stand in. Always show it with the number.',
    }),
    __param(0, Parent()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Counterpart]),
    __metadata("design:returntype", TextVersionModel)
], CounterpartResolver.prototype, "textVersion", null);
CounterpartResolver = __decorate([
    Resolver(() => CounterpartModel),
    __metadata("design:paramtypes", [LawDirectory])
], CounterpartResolver);
export { CounterpartResolver };
//# sourceMappingURL=counterpart.resolver.js.map