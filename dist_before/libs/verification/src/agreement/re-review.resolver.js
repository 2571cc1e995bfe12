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
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '#identity';
import { PageArgs, Requires } from '#platform';
import { DrawSampleInput, HandInReReviewInput, ReleaseReReviewInput } from './re-review.input.js';
import { DrawSamplePayloadModel, ReReviewConnectionModel, ReReviewPayloadModel, ReReviewTaskModel, SampleDrawConnectionModel, } from './re-review.model.js';
import { ReReviews } from './re-reviews.service.js';
let ReReviewResolver = class ReReviewResolver {
    constructor(reviews) {
        this.reviews = reviews;
    }
    sampleDraws(actor, args) {
        return this.reviews.draws(actor, args);
    }
    reReviews(actor, args) {
        return this.reviews.page(actor, args);
    }
    reReviewTask(actor, id) {
        return this.reviews.task(actor, id);
    }
    async drawSample(input) {
        return { draw: await this.reviews.draw(input), errors: [] };
    }
    async handInReReview(actor, input) {
        return { review: await this.reviews.handIn(actor, input), errors: [] };
    }
    async releaseReReview({ id }) {
        await this.reviews.release(id);
        return { review: null, errors: [] };
    }
};
__decorate([
    Query(() => SampleDrawConnectionModel, {
        description: 'Samples that were drawn to be reviewed again, the latest first.',
    }),
    Requires('sample.draw'),
    __param(0, CurrentActor()),
    __param(1, Args()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Function, PageArgs]),
    __metadata("design:returntype", Promise)
], ReReviewResolver.prototype, "sampleDraws", null);
__decorate([
    Query(() => ReReviewConnectionModel, {
        description: 'Reviews of yours: those to hand in, the one due first before the others; then those handed in.',
    }),
    Requires('case.re-review'),
    __param(0, CurrentActor()),
    __param(1, Args()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Function, PageArgs]),
    __metadata("design:returntype", Promise)
], ReReviewResolver.prototype, "reReviews", null);
__decorate([
    Query(() => ReReviewTaskModel, {
        description: 'The task of a review of yours: sources and fields, without what the record says or anybody decided. NOT_FOUND where it is not yours, or the case is hidden now.',
    }),
    Requires('case.re-review'),
    __param(0, CurrentActor()),
    __param(1, Args('id', { type: () => ID, description: 'Id of the review.' })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Function, String]),
    __metadata("design:returntype", Promise)
], ReReviewResolver.prototype, "reReviewTask", null);
__decorate([
    Mutation(() => DrawSamplePayloadModel, {
        description: 'Draws a sample of the versions verified in a period that no draw before has taken, and gives each to a verifier who neither contributed to the case, nor decided on it, nor is tied to it. Reviews of earlier draws that wait for somebody are given out, too. Refused with ValidationFailed.',
    }),
    Requires('sample.draw'),
    __param(0, Args('input', { description: 'Period, share and seed.' })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [DrawSampleInput]),
    __metadata("design:returntype", Promise)
], ReReviewResolver.prototype, "drawSample", null);
__decorate([
    Mutation(() => ReReviewPayloadModel, {
        description: 'Hands in a review of yours, once; what the version says is kept beside each answer. Refused with ValidationFailed, ReReviewHandedIn, FourEyesViolation or IdempotencyKeyReused.',
    }),
    Requires('case.re-review'),
    __param(0, CurrentActor()),
    __param(1, Args('input', { description: 'The review, and an answer for each field.' })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Function, HandInReReviewInput]),
    __metadata("design:returntype", Promise)
], ReReviewResolver.prototype, "handInReReview", null);
__decorate([
    Mutation(() => ReReviewPayloadModel, {
        description: 'Gives a review of yours back; it goes to another verifier, or waits for one. Refused with ReReviewHandedIn.',
    }),
    Requires('case.re-review'),
    __param(0, Args('input', { description: 'The review.' })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [ReleaseReReviewInput]),
    __metadata("design:returntype", Promise)
], ReReviewResolver.prototype, "releaseReReview", null);
ReReviewResolver = __decorate([
    Resolver(),
    __metadata("design:paramtypes", [ReReviews])
], ReReviewResolver);
export { ReReviewResolver };
//# sourceMappingURL=re-review.resolver.js.map