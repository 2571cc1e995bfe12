import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor } from '#identity';
import { type CountedPage, PageArgs, Requires } from '#platform';
import { DrawSampleInput, HandInReReviewInput, ReleaseReReviewInput } from './re-review.input.js';
import {
  DrawSamplePayloadModel,
  ReReviewConnectionModel,
  type ReReviewModel,
  ReReviewPayloadModel,
  ReReviewTaskModel,
  SampleDrawConnectionModel,
  type SampleDrawModel,
} from './re-review.model.js';
import { ReReviews } from './re-reviews.service.js';

@Resolver()
export class ReReviewResolver {
  constructor(private readonly reviews: ReReviews) {}

  @Query(() => SampleDrawConnectionModel, {
    description: 'Samples that were drawn to be reviewed again, the latest first.',
  })
  @Requires('sample.draw')
  sampleDraws(@CurrentActor() actor: Actor, @Args() args: PageArgs): Promise<CountedPage<SampleDrawModel>> {
    return this.reviews.draws(actor, args);
  }

  @Query(() => ReReviewConnectionModel, {
    description: 'Reviews of yours: those to hand in, the one due first before the others; then those handed in.',
  })
  @Requires('case.re-review')
  reReviews(@CurrentActor() actor: Actor, @Args() args: PageArgs): Promise<CountedPage<ReReviewModel>> {
    return this.reviews.page(actor, args);
  }

  @Query(() => ReReviewTaskModel, {
    description:
      'The task of a review of yours: sources and fields, without what the record says or anybody decided. NOT_FOUND where it is not yours, or the case is hidden now.',
  })
  @Requires('case.re-review')
  reReviewTask(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID, description: 'Id of the review.' }) id: string,
  ): Promise<ReReviewTaskModel> {
    return this.reviews.task(actor, id);
  }

  @Mutation(() => DrawSamplePayloadModel, {
    description:
      'Draws a sample of the versions verified in a period that no draw before has taken, and gives each to a verifier who neither contributed to the case, nor decided on it, nor is tied to it. Reviews of earlier draws that wait for somebody are given out, too. Refused with ValidationFailed.',
  })
  @Requires('sample.draw')
  async drawSample(
    @Args('input', { description: 'Period, share and seed.' }) input: DrawSampleInput,
  ): Promise<DrawSamplePayloadModel> {
    return { draw: await this.reviews.draw(input), errors: [] };
  }

  @Mutation(() => ReReviewPayloadModel, {
    description:
      'Hands in a review of yours, once; what the version says is kept beside each answer. Refused with ValidationFailed, ReReviewHandedIn, FourEyesViolation or IdempotencyKeyReused.',
  })
  @Requires('case.re-review')
  async handInReReview(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The review, and an answer for each field.' }) input: HandInReReviewInput,
  ): Promise<ReReviewPayloadModel> {
    return { review: await this.reviews.handIn(actor, input), errors: [] };
  }

  @Mutation(() => ReReviewPayloadModel, {
    description:
      'Gives a review of yours back; it goes to another verifier, or waits for one. Refused with ReReviewHandedIn.',
  })
  @Requires('case.re-review')
  async releaseReReview(
    @Args('input', { description: 'The review.' }) { id }: ReleaseReReviewInput,
  ): Promise<ReReviewPayloadModel> {
    await this.reviews.release(id);
    return { review: null, errors: [] };
  }
}
