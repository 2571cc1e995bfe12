import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CaseModel, CaseRecordModel, type CaseView } from '#cases';
import { type Actor, CurrentActor } from '#identity';
import { NodeRegistry, type RequestContext, Requires } from '#platform';
import {
  AdmitDisputeInput,
  AnswerDisputeInput,
  DeclineDisputeInput,
  PublishReplyInput,
  ResolveDisputeInput,
} from './dispute.input.js';
import { DisputeLoader } from './dispute.loader.js';
import { CaseDisputeModel, DisputeModel, DisputePayloadModel } from './dispute.model.js';
import type { DisputeActKind } from './dispute.rules.js';
import { type DisputeActContent, type DisputeActRequest, Disputes } from './disputes.service.js';

/** What stands beside a record that somebody disputes, for every reader of it. */
@Resolver(() => CaseRecordModel)
export class CaseDisputesResolver {
  constructor(private readonly disputes: DisputeLoader) {}

  @ResolveField(() => [CaseDisputeModel], {
    name: 'disputes',
    description:
      'Disputes of the public record that an officer has admitted, with the reply of whoever disputes where it was approved, first to last. Those of now, in an answer about the past, too.',
  })
  ofCase(@Parent() { caseId }: CaseView, @Context() context: RequestContext): Promise<readonly CaseDisputeModel[]> {
    return this.disputes.banners.of(context).load(caseId);
  }
}

/** Disputes as officers work on them. */
@Resolver(() => DisputeModel)
export class DisputeResolver {
  constructor(
    private readonly disputes: Disputes,
    private readonly loader: DisputeLoader,
    nodes: NodeRegistry,
  ) {
    nodes.register('Dispute', (keys) => disputes.byKeys(keys));
  }

  @ResolveField(() => CaseModel, { nullable: true })
  case(@Parent() { caseId }: DisputeModel, @Context() context: RequestContext): Promise<CaseModel | null> {
    return this.loader.cases.of(context).load(caseId);
  }

  @Mutation(() => DisputePayloadModel, {
    description:
      'Admits a dispute: from now on it stands beside the record. Refused with IllegalDisputeStep, FourEyesViolation or GuardNotMet (INTEREST, RECUSAL).',
  })
  @Requires('dispute.decide')
  admitDispute(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The dispute.' }) input: AdmitDisputeInput,
  ): Promise<DisputePayloadModel> {
    return this.#act(actor, 'ADMIT', input, { isBlocking: input.blocking });
  }

  @Mutation(() => DisputePayloadModel, {
    description:
      'Declines a dispute, for a reason that whoever disputes reads; nobody else hears of it. Refused with IllegalDisputeStep, FourEyesViolation or GuardNotMet (INTEREST, RECUSAL).',
  })
  @Requires('dispute.decide')
  declineDispute(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The dispute, and why.' }) input: DeclineDisputeInput,
  ): Promise<DisputePayloadModel> {
    return this.#act(actor, 'DECLINE', input, { text: input.reason.trim() });
  }

  @Mutation(() => DisputePayloadModel, {
    description:
      'Writes to whoever disputes. Refused with IllegalDisputeStep, FourEyesViolation or GuardNotMet (INTEREST, RECUSAL).',
  })
  @Requires('dispute.decide')
  answerDispute(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The dispute, and the message.' }) input: AnswerDisputeInput,
  ): Promise<DisputePayloadModel> {
    return this.#act(actor, 'ANSWER', input, { text: input.text.trim() });
  }

  @Mutation(() => DisputePayloadModel, {
    description:
      'Has a reply stand beside the record (right of reply). Refused with IllegalDisputeStep, ValidationFailed, FourEyesViolation or GuardNotMet (INTEREST, RECUSAL, PROJECTION_SAFE).',
  })
  @Requires('dispute.decide')
  publishReply(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The dispute, and which message.' }) input: PublishReplyInput,
  ): Promise<DisputePayloadModel> {
    return this.#act(actor, 'PUBLISH_REPLY', input, { reply: input.message });
  }

  @Mutation(() => DisputePayloadModel, {
    description:
      'Decides on a dispute, as an officer who did not verify the case; the outcome stands beside the record. Refused with IllegalDisputeStep, FourEyesViolation or GuardNotMet (INTEREST, RECUSAL, PROJECTION_SAFE).',
  })
  @Requires('dispute.decide')
  resolveDispute(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The dispute, and how it ends.' }) input: ResolveDisputeInput,
  ): Promise<DisputePayloadModel> {
    return this.#act(actor, 'RESOLVE', input, { outcome: input.outcome, text: input.publicNote.trim() });
  }

  async #act(
    actor: Actor,
    kind: DisputeActKind,
    request: DisputeActRequest,
    content: DisputeActContent,
  ): Promise<DisputePayloadModel> {
    return { dispute: await this.disputes.act(actor, kind, request, content), errors: [] };
  }
}
