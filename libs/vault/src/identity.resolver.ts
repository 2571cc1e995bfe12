import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor } from '#identity';
import { type CountedPage, Requires } from '#platform';
import { IdentityAccess } from './identity-access.service.js';
import {
  EraseSubjectInput,
  FindIdentitiesInput,
  GrantIdentityAccessInput,
  IdentityAccessDecisionInput,
  IdentityAccessRequestsArgs,
  IdentityArgs,
  IdentityHistoryArgs,
  RequestIdentityAccessInput,
  SealIdentityInput,
} from './identity.input.js';
import {
  EraseSubjectPayload,
  FindIdentitiesPayload,
  IdentityAccessPayload,
  IdentityAccessRequestConnectionModel,
  type IdentityAccessRequestModel,
  IdentityEventConnectionModel,
  type IdentityEventModel,
  IdentityModel,
  SealIdentityPayload,
} from './identity.model.js';
import { IdentitySealing } from './identity-sealing.service.js';

@Resolver()
export class IdentityResolver {
  constructor(
    private readonly sealing: IdentitySealing,
    private readonly access: IdentityAccess,
  ) {}

  @Query(() => IdentityModel, {
    nullable: true,
    description:
      'Unseals who a subject or a confidential source of a case is. Needs a grant of a custodian, clearance, and a fresh step-up; at most 10 in an hour and 30 in a day. Each reading is recorded. Without a grant the answer is NOT_FOUND, whether or not an identity is there.',
  })
  @Requires('identity.request')
  identity(@Args() args: IdentityArgs): Promise<IdentityModel> {
    return this.sealing.unseal(args);
  }

  @Query(() => IdentityAccessRequestConnectionModel, {
    description: 'Requests for access to identities, newest first: all of them for a custodian, your own for others.',
  })
  @Requires('identity.request')
  identityAccessRequests(
    @CurrentActor() actor: Actor,
    @Args() args: IdentityAccessRequestsArgs,
  ): Promise<CountedPage<IdentityAccessRequestModel>> {
    return this.access.requests(actor, args);
  }

  @Query(() => IdentityEventConnectionModel, {
    description:
      'All that happened to identities, newest first: sealings, requests, grants, denials with their reasons, readings, erasures. For custodians.',
  })
  @Requires('identity.keep')
  identityHistory(
    @CurrentActor() actor: Actor,
    @Args() args: IdentityHistoryArgs,
  ): Promise<CountedPage<IdentityEventModel>> {
    return this.access.history(actor, args);
  }

  @Mutation(() => SealIdentityPayload, {
    description:
      'Seals names, contacts and numbers of a subject or a confidential source. You cannot read them back without a grant. For the author of a draft, or a custodian. Refused with ValidationFailed, SealingClosed or IdentityErased.',
  })
  @Requires('identity.seal')
  async sealIdentity(
    @Args('input', { description: 'What to seal, and of whom.' }) input: SealIdentityInput,
  ): Promise<SealIdentityPayload> {
    return { sealed: await this.sealing.seal(input), errors: [] };
  }

  @Mutation(() => IdentityAccessPayload, {
    description:
      'Asks for access to an identity, with a purpose. The answer is the same whether or not an identity is there. Refused with ValidationFailed.',
  })
  @Requires('identity.request')
  async requestIdentityAccess(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The request.' }) input: RequestIdentityAccessInput,
  ): Promise<IdentityAccessPayload> {
    return { request: await this.access.request(actor, input), errors: [] };
  }

  @Mutation(() => IdentityAccessPayload, {
    description:
      'Grants a request of somebody else for at most 30 days. For custodians. Refused with ValidationFailed, OwnAccessRequest or AccessRequestDecided.',
  })
  @Requires('identity.keep')
  async grantIdentityAccess(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The grant.' }) input: GrantIdentityAccessInput,
  ): Promise<IdentityAccessPayload> {
    return { request: await this.access.grant(actor, input), errors: [] };
  }

  @Mutation(() => IdentityAccessPayload, {
    description:
      'Denies a request of somebody else. For custodians. Refused with ValidationFailed, OwnAccessRequest or AccessRequestDecided.',
  })
  @Requires('identity.keep')
  async denyIdentityAccess(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The denial.' }) input: IdentityAccessDecisionInput,
  ): Promise<IdentityAccessPayload> {
    return { request: await this.access.deny(actor, input), errors: [] };
  }

  @Mutation(() => IdentityAccessPayload, {
    description:
      'Takes a grant back at once: a custodian from anybody, others their own. Refused with ValidationFailed or NoGrantToRevoke.',
  })
  @Requires('identity.request')
  async revokeIdentityAccess(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which grant, and why.' }) input: IdentityAccessDecisionInput,
  ): Promise<IdentityAccessPayload> {
    return { request: await this.access.revoke(actor, input), errors: [] };
  }

  @Mutation(() => FindIdentitiesPayload, {
    description:
      'Looks for a contact or number among what is sealed, to find persons who stand in several cases; opens nothing. For custodians, after a fresh step-up; at most 20 in an hour, each recorded. Refused with ValidationFailed or StepUpRequired.',
  })
  @Requires('identity.keep')
  async findIdentities(
    @Args('input', { description: 'What to look for.' }) input: FindIdentitiesInput,
  ): Promise<FindIdentitiesPayload> {
    return { places: await this.sealing.find(input), errors: [] };
  }

  @Mutation(() => EraseSubjectPayload, {
    description:
      'Erases an identity for ever: its keys are destroyed, and nobody can read its values again. This cannot be undone; what was done with the identity stays on file. For custodians, after a fresh step-up. Refused with ValidationFailed or StepUpRequired.',
  })
  @Requires('identity.keep')
  async eraseSubject(
    @Args('input', { description: 'Whose identity, and why.' }) input: EraseSubjectInput,
  ): Promise<EraseSubjectPayload> {
    await this.sealing.erase(input);
    return { erased: true, errors: [] };
  }
}
