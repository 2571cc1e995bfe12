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
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { ProvisionLinkModel } from '#cases';
import { LegalOpinionModel } from './legal.model.js';
import { LegalOpinions } from './legal-opinions.service.js';
import { LegalReview, legalReviewOf } from './legal.rules.js';
/** What lawyers say of a link: added here, because opinions are this library's own. */
let LegalResolver = class LegalResolver {
    constructor(opinions) {
        this.opinions = opinions;
    }
    async legalReview(link, context) {
        return legalReviewOf((await this.#of(link, context)).map(({ opinion }) => opinion));
    }
    legalOpinions(link, context) {
        return this.#of(link, context);
    }
    async #of(link, context) {
        return (await this.opinions.ofCase.load(link, context)).filter((opinion) => opinion.link === link.number);
    }
};
__decorate([
    ResolveField(() => LegalReview, { description: 'What lawyers have said of the link, all in all.' }),
    __param(0, Parent()),
    __param(1, Context()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, Object]),
    __metadata("design:returntype", Promise)
], LegalResolver.prototype, "legalReview", null);
__decorate([
    ResolveField(() => [LegalOpinionModel], {
        description: 'What lawyers say of the link as it is, the last opinion of each; of a published case, those that were given by then.',
    }),
    __param(0, Parent()),
    __param(1, Context()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, Object]),
    __metadata("design:returntype", Promise)
], LegalResolver.prototype, "legalOpinions", null);
LegalResolver = __decorate([
    Resolver(() => ProvisionLinkModel),
    __metadata("design:paramtypes", [LegalOpinions])
], LegalResolver);
export { LegalResolver };
//# sourceMappingURL=legal.resolver.js.map