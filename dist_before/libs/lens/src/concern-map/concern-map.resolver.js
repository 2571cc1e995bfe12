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
import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '#platform';
import { ConcernMapModel } from './concern-map.model.js';
import { ConcernMaps } from './concern-map.service.js';
/** What an answer costs beside its fields: it looks at every public case. */
const COST_OF_COUNTING = 1000;
let ConcernMapResolver = class ConcernMapResolver {
    constructor(maps) {
        this.maps = maps;
    }
    concernMap(instrument) {
        return this.maps.map(instrument);
    }
};
__decorate([
    Query(() => ConcernMapModel, {
        description: 'Concerns and proposed amendments of an instrument: of which provision, what it became in each text, whether the adopted text met them, and the cases that illustrate them. Open to everyone.',
        complexity: ({ childComplexity }) => COST_OF_COUNTING + 60 * childComplexity,
    }),
    Requires('public.read'),
    __param(0, Args('instrument', { type: () => ID, description: 'The instrument, by id or by slug.' })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [String]),
    __metadata("design:returntype", Promise)
], ConcernMapResolver.prototype, "concernMap", null);
ConcernMapResolver = __decorate([
    Resolver(),
    __metadata("design:paramtypes", [ConcernMaps])
], ConcernMapResolver);
export { ConcernMapResolver };
//# sourceMappingURL=concern-map.resolver.js.map