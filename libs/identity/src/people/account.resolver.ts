import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type CountedPage, PageArgs, Requires } from '#platform';
import { Permission } from '../permission.rules.js';
import { AccountAdministration } from './account-administration.service.js';
import { DisableAccountInput, EnableAccountInput, IssuePasswordResetInput } from './account.input.js';
import {
  AccountConnectionModel,
  AccountModel,
  AccountPayloadModel,
  IssuePasswordResetPayloadModel,
} from './account.model.js';

@Resolver(() => AccountModel)
export class AccountResolver {
  constructor(private readonly administration: AccountAdministration) {}

  @Query(() => AccountConnectionModel, {
    description: 'All accounts, in the order in which they were made, with their roles. For administrators.',
  })
  @Requires(Permission.AccountManage)
  accounts(@Args() args: PageArgs): Promise<CountedPage<AccountModel>> {
    return this.administration.list(args);
  }

  @Mutation(() => AccountPayloadModel, {
    description:
      'Keeps somebody else out at once, as an administrator after a fresh step-up: their sessions end. Refused with ValidationFailed, AccountChangeRefused or StepUpRequired.',
  })
  @Requires(Permission.AccountManage)
  async disableAccount(
    @Args('input', { description: 'Whose account.' }) { person }: DisableAccountInput,
  ): Promise<AccountPayloadModel> {
    return { account: await this.administration.disable(person), errors: [] };
  }

  @Mutation(() => AccountPayloadModel, {
    description:
      'Lets somebody in again, as an administrator after a fresh step-up, with the roles that they had. Refused with ValidationFailed, AccountChangeRefused or StepUpRequired.',
  })
  @Requires(Permission.AccountManage)
  async enableAccount(
    @Args('input', { description: 'Whose account.' }) { person }: EnableAccountInput,
  ): Promise<AccountPayloadModel> {
    return { account: await this.administration.enable(person), errors: [] };
  }

  @Mutation(() => IssuePasswordResetPayloadModel, {
    description:
      'Makes a link by which somebody else sets a new password, as an administrator after a fresh step-up. Nothing changes before it is used; earlier links open nothing more. Refused with ValidationFailed, AccountChangeRefused or StepUpRequired.',
  })
  @Requires(Permission.AccountManage)
  async issuePasswordReset(
    @Args('input', { description: 'For whom.' }) { person }: IssuePasswordResetInput,
  ): Promise<IssuePasswordResetPayloadModel> {
    return { token: await this.administration.issuePasswordReset(person), errors: [] };
  }
}
