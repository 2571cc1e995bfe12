import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type CountedPage, PageArgs, Requires } from '#platform';
import { Permission } from '../permission.rules.js';
import { AcceptInvitationInput, InviteUserInput, RevokeInvitationInput } from './invitation.input.js';
import {
  AcceptInvitationPayloadModel,
  InvitationConnectionModel,
  InvitationModel,
  InviteUserPayloadModel,
  RevokeInvitationPayloadModel,
} from './invitation.model.js';
import { Invitations } from './invitations.service.js';

@Resolver(() => InvitationModel)
export class InvitationResolver {
  constructor(private readonly registry: Invitations) {}

  @Query(() => InvitationConnectionModel, { description: 'All invitations, the newest first. For administrators.' })
  @Requires(Permission.AccountManage)
  invitations(@Args() args: PageArgs): Promise<CountedPage<InvitationModel>> {
    return this.registry.list(args);
  }

  @Mutation(() => InviteUserPayloadModel, {
    description:
      'Makes a link by which somebody makes an account, as an administrator after a fresh step-up. An earlier one for the same e-mail opens nothing more. Refused with ValidationFailed, InvitationRefused or StepUpRequired.',
  })
  @Requires(Permission.AccountManage)
  async inviteUser(
    @Args('input', { description: 'Who is invited.' }) input: InviteUserInput,
  ): Promise<InviteUserPayloadModel> {
    return { ...(await this.registry.invite(input)), errors: [] };
  }

  @Mutation(() => RevokeInvitationPayloadModel, {
    description:
      'Takes an invitation back, as an administrator after a fresh step-up: its link opens nothing more. Refused with InvitationRefused or StepUpRequired.',
  })
  @Requires(Permission.AccountManage)
  async revokeInvitation(
    @Args('input', { description: 'The invitation.' }) input: RevokeInvitationInput,
  ): Promise<RevokeInvitationPayloadModel> {
    return { invitation: await this.registry.revoke(input), errors: [] };
  }

  @Mutation(() => AcceptInvitationPayloadModel, {
    description:
      'Makes the account that somebody was invited to; sign in to it afterwards. Open to everyone who has the token. Refused with ValidationFailed or LinkRefused.',
  })
  @Requires(Permission.LinkRedeem)
  async acceptInvitation(
    @Args('input', { description: 'The token, a name and a password.' }) input: AcceptInvitationInput,
  ): Promise<AcceptInvitationPayloadModel> {
    await this.registry.accept(input);
    return { accepted: true, errors: [] };
  }
}
