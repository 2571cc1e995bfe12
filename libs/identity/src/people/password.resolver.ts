import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Requires } from '#platform';
import { Permission } from '../permission.rules.js';
import { PasswordChanges } from './password-changes.service.js';
import { ChangePasswordInput, CompletePasswordResetInput } from './password.input.js';
import { ChangePasswordPayloadModel, CompletePasswordResetPayloadModel } from './password.model.js';

@Resolver()
export class PasswordResolver {
  constructor(private readonly changes: PasswordChanges) {}

  @Mutation(() => ChangePasswordPayloadModel, {
    description:
      'Sets one’s own password and ends one’s other sessions. Open to whoever is signed in. Refused with ValidationFailed or WrongPassword.',
  })
  @Requires(Permission.PasswordOwn)
  async changePassword(
    @Args('input', { description: 'The two passwords.' }) input: ChangePasswordInput,
  ): Promise<ChangePasswordPayloadModel> {
    await this.changes.change(input);
    return { changed: true, errors: [] };
  }

  @Mutation(() => CompletePasswordResetPayloadModel, {
    description:
      'Sets a new password by a link and ends all sessions of the account; a second factor stays what it is. Open to everyone who has the token. Refused with ValidationFailed or LinkRefused.',
  })
  @Requires(Permission.LinkRedeem)
  async completePasswordReset(
    @Args('input', { description: 'The token and the new password.' }) input: CompletePasswordResetInput,
  ): Promise<CompletePasswordResetPayloadModel> {
    await this.changes.completeReset(input);
    return { completed: true, errors: [] };
  }
}
