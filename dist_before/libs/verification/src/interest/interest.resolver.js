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
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '#identity';
import { Requires } from '#platform';
import { DeclareInterestInput } from './interest.input.js';
import { DeclareInterestPayloadModel, InterestDeclarationModel } from './interest.model.js';
import { Interests } from './interests.service.js';
let InterestResolver = class InterestResolver {
    constructor(interests) {
        this.interests = interests;
    }
    mine(actor) {
        return this.interests.latest(actor);
    }
    async declareInterest(actor, input) {
        return { declaration: await this.interests.declare(actor, input), errors: [] };
    }
};
__decorate([
    Query(() => InterestDeclarationModel, {
        name: 'myInterest',
        nullable: true,
        description: 'What you declared last of your ties, whether it still holds or not; null where you never did.',
    }),
    Requires('interest.declare'),
    __param(0, CurrentActor()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Function]),
    __metadata("design:returntype", Promise)
], InterestResolver.prototype, "mine", null);
__decorate([
    Mutation(() => DeclareInterestPayloadModel, {
        description: 'Declares your ties, in place of what you declared before. Whoever decides on cases does so once a year. Refused with ValidationFailed.',
    }),
    Requires('interest.declare'),
    __param(0, CurrentActor()),
    __param(1, Args('input', { description: 'Your ties; empty lists where there are none.' })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Function, DeclareInterestInput]),
    __metadata("design:returntype", Promise)
], InterestResolver.prototype, "declareInterest", null);
InterestResolver = __decorate([
    Resolver(),
    __metadata("design:paramtypes", [Interests])
], InterestResolver);
export { InterestResolver };
//# sourceMappingURL=interest.resolver.js.map