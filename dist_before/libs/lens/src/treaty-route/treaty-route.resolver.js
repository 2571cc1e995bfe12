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
import { NewRoutesArgs, TreatyRouteArgs } from './treaty-route.args.js';
import { NewRouteConnectionModel, NewRoutesModel, TreatyRouteModel } from './treaty-route.model.js';
import { TreatyRoutes } from './treaty-route.service.js';
/** What an answer costs beside its fields: it looks at every pair of States, and at every public case. */
const COST_OF_PAIRING = 1000;
let TreatyRouteResolver = class TreatyRouteResolver {
    constructor(routes) {
        this.routes = routes;
    }
    treatyRoute(args) {
        return this.routes.route(args);
    }
    newRoutes(args) {
        return this.routes.newRoutes(args);
    }
    list({ list }, page) {
        return list(page);
    }
};
__decorate([
    Query(() => TreatyRouteModel, {
        description: 'Which instruments linked two States on a day, in force or signed only, and which powers they give. What is not recorded is unknown, not absent. Open to everyone.',
        complexity: ({ childComplexity }) => 1 + 5 * childComplexity,
    }),
    Requires('reference.read'),
    __param(0, Args()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [TreatyRouteArgs]),
    __metadata("design:returntype", TreatyRouteModel)
], TreatyRouteResolver.prototype, "treatyRoute", null);
__decorate([
    Query(() => NewRoutesModel, {
        description: 'The pairs of States that an instrument would link for the first time if some States ratified it, with the public cases between exactly such pairs. Open to everyone.',
        complexity: ({ childComplexity }) => COST_OF_PAIRING + childComplexity,
    }),
    Requires('public.read'),
    __param(0, Args()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [NewRoutesArgs]),
    __metadata("design:returntype", Promise)
], TreatyRouteResolver.prototype, "newRoutes", null);
__decorate([
    ResolveField(() => NewRouteConnectionModel, {
        name: 'routes',
        description: 'The new pairs, those with most cases first.',
    }),
    __param(0, Parent()),
    __param(1, Args()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [NewRoutesModel, PageArgs]),
    __metadata("design:returntype", Object)
], TreatyRouteResolver.prototype, "list", null);
TreatyRouteResolver = __decorate([
    Resolver(() => NewRoutesModel),
    __metadata("design:paramtypes", [TreatyRoutes])
], TreatyRouteResolver);
export { TreatyRouteResolver };
//# sourceMappingURL=treaty-route.resolver.js.map