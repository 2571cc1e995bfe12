import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type CountedPage, Requires } from '#platform';
import { Permission } from '../permission.rules.js';
import {
  ConfirmRoleChangeInput,
  ProposeRoleChangeInput,
  RejectRoleChangeInput,
  RoleChangesArgs,
} from './role-change.input.js';
import { RoleChangeConnectionModel, RoleChangeModel, RoleChangePayloadModel } from './role-change.model.js';
import { RoleChanges } from './role-changes.service.js';

@Resolver(() => RoleChangeModel)
export class RoleChangeResolver {
  constructor(private readonly changes: RoleChanges) {}

  @Query(() => RoleChangeConnectionModel, {
    description: 'Changes of roles and clearances, proposed and decided, the newest first. For administrators.',
  })
  @Requires(Permission.AccountManage)
  roleChanges(@Args() args: RoleChangesArgs): Promise<CountedPage<RoleChangeModel>> {
    return this.changes.list(args);
  }

  @Mutation(() => RoleChangePayloadModel, {
    description:
      'Proposes that somebody else hold other roles or another clearance, as an administrator after a fresh step-up. Nothing changes until another administrator confirms it. Refused with ValidationFailed, RoleChangeRefused or StepUpRequired.',
  })
  @Requires(Permission.AccountManage)
  async proposeRoleChange(
    @Args('input', { description: 'The person, and what they are to be.' }) input: ProposeRoleChangeInput,
  ): Promise<RoleChangePayloadModel> {
    return { roleChange: await this.changes.propose(input), errors: [] };
  }

  @Mutation(() => RoleChangePayloadModel, {
    description:
      'Puts into force what another administrator proposed about a third person, after a fresh step-up; that person’s sessions end. Refused with RoleChangeRefused or StepUpRequired.',
  })
  @Requires(Permission.AccountManage)
  async confirmRoleChange(
    @Args('input', { description: 'The change.' }) input: ConfirmRoleChangeInput,
  ): Promise<RoleChangePayloadModel> {
    return { roleChange: await this.changes.confirm(input), errors: [] };
  }

  @Mutation(() => RoleChangePayloadModel, {
    description:
      'Rejects a proposed change, or withdraws one’s own, as an administrator whom it does not concern, after a fresh step-up. Refused with ValidationFailed, RoleChangeRefused or StepUpRequired.',
  })
  @Requires(Permission.AccountManage)
  async rejectRoleChange(
    @Args('input', { description: 'The change, and why not.' }) input: RejectRoleChangeInput,
  ): Promise<RoleChangePayloadModel> {
    return { roleChange: await this.changes.reject(input), errors: [] };
  }
}
