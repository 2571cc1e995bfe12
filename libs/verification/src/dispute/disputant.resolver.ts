import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { clientPrefixOf, type RequestContext, Requires, TRUSTED_PROXIES } from '#platform';
import { Disputants } from './disputants.service.js';
import { OpenDisputeInput, ReplyToDisputeInput } from './dispute.input.js';
import { FollowedDisputeModel, OpenDisputePayloadModel, ReplyToDisputePayloadModel } from './dispute.model.js';

/** Disputes as whoever opens one meets them, without an account. */
@Resolver()
export class DisputantResolver {
  constructor(
    private readonly disputants: Disputants,
    @Inject(TRUSTED_PROXIES) private readonly trustedProxies: number,
  ) {}

  @Query(() => FollowedDisputeModel, {
    nullable: true,
    description:
      'The dispute of a code; null where it is the code of none. A mistyped code is told by its checksum. After 10 wrong codes, its network is answered again 15 minutes later. Open to everyone.',
  })
  @Requires('dispute.file')
  disputeByCode(
    @Args('code', { type: () => String, description: 'Code of the dispute, as openDispute gave it.' }) code: string,
    @Context() context: RequestContext,
  ): Promise<FollowedDisputeModel | null> {
    return this.disputants.follow(code, clientPrefixOf(context, this.trustedProxies));
  }

  @Mutation(() => OpenDisputePayloadModel, {
    description:
      'Disputes a public case, without an account; 5 an hour from one network, and 100 over all. The answer has a code by which the dispute is followed, and which is shown this once. Refused with ValidationFailed or TooManyDisputes. Open to everyone.',
  })
  @Requires('dispute.file')
  async openDispute(
    @Args('input', { description: 'What you dispute, and why.' }) input: OpenDisputeInput,
    @Context() context: RequestContext,
  ): Promise<OpenDisputePayloadModel> {
    return { code: await this.disputants.open(input, clientPrefixOf(context, this.trustedProxies)), errors: [] };
  }

  @Mutation(() => ReplyToDisputePayloadModel, {
    description:
      'Writes to the officers who look into a dispute of yours, without an account. Refused with ValidationFailed, UnknownDisputeCode, DisputeClosed, DisputeAwaitsAnswer or TooManyDisputes. Open to everyone.',
  })
  @Requires('dispute.file')
  async replyToDispute(
    @Args('input', { description: 'Which dispute, and the message.' }) input: ReplyToDisputeInput,
    @Context() context: RequestContext,
  ): Promise<ReplyToDisputePayloadModel> {
    return { dispute: await this.disputants.reply(input, clientPrefixOf(context, this.trustedProxies)), errors: [] };
  }
}
