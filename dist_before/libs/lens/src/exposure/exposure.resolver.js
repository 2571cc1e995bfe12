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
import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { PageArgs, Requires } from '#platform';
import { ExposureArgs } from './exposure.args.js';
import { ProvisionExposureModel, PublicCaseConnectionModel } from './exposure.model.js';
import { Exposures } from './exposure.service.js';
/** What an answer costs beside its fields: it looks at every selected case. */
const COST_OF_COUNTING = 1000;
/** As many provisions of a text as cases are linked to, about. */
const MANY_PROVISIONS = 20;
let ExposureResolver = class ExposureResolver {
    constructor(exposures) {
        this.exposures = exposures;
    }
    provisionExposure(args) {
        return this.exposures.of(args);
    }
    linkedCases({ list }, page) {
        return list(page);
    }
};
__decorate([
    Query(() => [ProvisionExposureModel], {
        description: 'The public cases that are linked to a provision, or to each provision of a text or instrument that has any; most first. No ranking of States or texts without the note. Open to everyone.',
        complexity: ({ args, childComplexity }) => COST_OF_COUNTING + (args['provision'] ? 1 : MANY_PROVISIONS) * childComplexity,
    }),
    Requires('public.read'),
    __param(0, Args()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [ExposureArgs]),
    __metadata("design:returntype", Promise)
], ExposureResolver.prototype, "provisionExposure", null);
__decorate([
    ResolveField(() => PublicCaseConnectionModel, { description: 'The cases that are counted.' }),
    __param(0, Parent()),
    __param(1, Args()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [ProvisionExposureModel,
        PageArgs]),
    __metadata("design:returntype", Promise)
], ExposureResolver.prototype, "linkedCases", null);
ExposureResolver = __decorate([
    Resolver(() => ProvisionExposureModel),
    __metadata("design:paramtypes", [Exposures])
], ExposureResolver);
export { ExposureResolver };
//# sourceMappingURL=exposure.resolver.js.map