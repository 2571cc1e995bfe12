import { Args, Context, Int, Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import { isByCookie, type RequestContext, Requires, setCookie } from '#platform';
import type { Actor } from '../actor.js';
import { Permission } from '../permission.rules.js';
import { CurrentActor } from '../request-actors.js';
import { ViewerModel } from '../viewer.model.js';
import {
  BeginTotpEnrolmentInput,
  ConfirmTotpInput,
  EnrolWebAuthnInput,
  ProveRecoveryCodeInput,
  ProveTotpInput,
  ProveWebAuthnInput,
  RemoveSecondFactorInput,
} from './second-factor.input.js';
import {
  BeginTotpEnrolmentPayloadModel,
  EnrolSecondFactorPayloadModel,
  RemoveSecondFactorPayloadModel,
  ReplaceRecoveryCodesPayloadModel,
  SecondFactorModel,
  SecondFactorProofPayloadModel,
  WebAuthnOptionsPayloadModel,
} from './second-factor.model.js';
import { type ProvedSession, SecondFactors } from './second-factors.service.js';

@Resolver(() => ViewerModel)
export class SecondFactorResolver {
  constructor(private readonly factors: SecondFactors) {}

  @Mutation(() => BeginTotpEnrolmentPayloadModel, {
    description:
      'Begins to enrol an app that makes codes; confirmTotp finishes it. Open to whoever is signed in: within ten minutes of it for the first factor, after a fresh step-up for a further one. Refused with ValidationFailed, StepUpRequired or SecondFactorChangeRefused.',
  })
  @Requires(Permission.SecondFactorOwn)
  async beginTotpEnrolment(
    @Args('input', { description: 'What to call the app.' }) { label }: BeginTotpEnrolmentInput,
    @CurrentActor() actor: Actor,
  ): Promise<BeginTotpEnrolmentPayloadModel> {
    return { enrolment: await this.factors.beginTotp(label, actor), errors: [] };
  }

  @Mutation(() => EnrolSecondFactorPayloadModel, {
    description:
      'Enrols the app by a code of its own. Other sessions of the account end, and this one gets a new token. Refused with ValidationFailed, SecondFactorRefused, StepUpRequired or SecondFactorChangeRefused.',
  })
  @Requires(Permission.SecondFactorOwn)
  async confirmTotp(
    @Args('input', { description: 'The enrolment and a code.' }) { enrolment, code }: ConfirmTotpInput,
    @Context() context: RequestContext,
  ): Promise<EnrolSecondFactorPayloadModel> {
    return carried(await this.factors.confirmTotp(enrolment, code), context);
  }

  @Mutation(() => WebAuthnOptionsPayloadModel, {
    description:
      'Begins to enrol an authenticator; enrolWebAuthn finishes it. Open and refused as beginTotpEnrolment is.',
  })
  @Requires(Permission.SecondFactorOwn)
  async beginWebAuthnEnrolment(): Promise<WebAuthnOptionsPayloadModel> {
    return { options: await this.factors.beginWebAuthnEnrolment(), errors: [] };
  }

  @Mutation(() => EnrolSecondFactorPayloadModel, {
    description:
      'Enrols an authenticator by its answer to beginWebAuthnEnrolment. Other sessions of the account end, and this one gets a new token. Refused with ValidationFailed, SecondFactorRefused, StepUpRequired or SecondFactorChangeRefused.',
  })
  @Requires(Permission.SecondFactorOwn)
  async enrolWebAuthn(
    @Args('input', { description: 'A name and the answer.' }) { label, response }: EnrolWebAuthnInput,
    @CurrentActor() actor: Actor,
    @Context() context: RequestContext,
  ): Promise<EnrolSecondFactorPayloadModel> {
    return carried(await this.factors.enrolWebAuthn(label, response, actor), context);
  }

  @Mutation(() => SecondFactorProofPayloadModel, {
    description:
      'Proves a second factor by a code of an app: after signing in, or to step up. The session gets a new token. Refused with ValidationFailed or SecondFactorRefused.',
  })
  @Requires(Permission.SecondFactorProve)
  async proveTotp(
    @Args('input', { description: 'The code.' }) { code }: ProveTotpInput,
    @Context() context: RequestContext,
  ): Promise<SecondFactorProofPayloadModel> {
    return carried(await this.factors.proveTotp(code), context);
  }

  @Mutation(() => WebAuthnOptionsPayloadModel, {
    description:
      'Begins to prove a second factor by an authenticator; proveWebAuthn finishes it. Refused with SecondFactorChangeRefused.',
  })
  @Requires(Permission.SecondFactorProve)
  async beginWebAuthnProof(): Promise<WebAuthnOptionsPayloadModel> {
    return { options: await this.factors.beginWebAuthnProof(), errors: [] };
  }

  @Mutation(() => SecondFactorProofPayloadModel, {
    description:
      'Proves a second factor by an authenticator’s answer to beginWebAuthnProof: after signing in, or to step up. The session gets a new token. Refused with ValidationFailed or SecondFactorRefused.',
  })
  @Requires(Permission.SecondFactorProve)
  async proveWebAuthn(
    @Args('input', { description: 'The answer.' }) { response }: ProveWebAuthnInput,
    @Context() context: RequestContext,
  ): Promise<SecondFactorProofPayloadModel> {
    return carried(await this.factors.proveWebAuthn(response), context);
  }

  @Mutation(() => SecondFactorProofPayloadModel, {
    description:
      'Stands in for a second factor that is lost, by a recovery code: after signing in, or to step up. The session gets a new token. Refused with ValidationFailed or SecondFactorRefused.',
  })
  @Requires(Permission.SecondFactorProve)
  async proveRecoveryCode(
    @Args('input', { description: 'The code.' }) { code }: ProveRecoveryCodeInput,
    @Context() context: RequestContext,
  ): Promise<SecondFactorProofPayloadModel> {
    return carried(await this.factors.proveRecoveryCode(code), context);
  }

  @Mutation(() => ReplaceRecoveryCodesPayloadModel, {
    description:
      'Makes ten new recovery codes, after a fresh step-up; the earlier ones open nothing more. Refused with StepUpRequired or SecondFactorChangeRefused.',
  })
  @Requires(Permission.SecondFactorOwn)
  async replaceRecoveryCodes(): Promise<ReplaceRecoveryCodesPayloadModel> {
    return { recoveryCodes: await this.factors.replaceRecoveryCodes(), errors: [] };
  }

  @Mutation(() => RemoveSecondFactorPayloadModel, {
    description:
      'Removes a second factor of one’s own, after a fresh step-up; with the last one, the recovery codes. Refused with StepUpRequired or SecondFactorChangeRefused.',
  })
  @Requires(Permission.SecondFactorOwn)
  async removeSecondFactor(
    @Args('input', { description: 'The factor.' }) { factor }: RemoveSecondFactorInput,
  ): Promise<RemoveSecondFactorPayloadModel> {
    await this.factors.remove(factor);
    return { removed: true, errors: [] };
  }

  @ResolveField('secondFactors', () => [SecondFactorModel], {
    description: 'Second factors of one’s own, the oldest first.',
  })
  own(): Promise<readonly SecondFactorModel[]> {
    return this.factors.own();
  }

  @ResolveField('recoveryCodesLeft', () => Int, {
    description: 'How many recovery codes are left. At three or fewer, make new ones with replaceRecoveryCodes.',
  })
  recoveryCodesLeft(): Promise<number> {
    return this.factors.recoveryCodesLeft();
  }
}

/** Gives the new token the way the old one came: in the cookie, or in the answer. */
function carried<T extends ProvedSession>(session: T, context: RequestContext) {
  const isCookie = isByCookie(context);
  if (isCookie) setCookie(context, session.token);
  return { ...session, token: isCookie ? null : session.token, errors: [] };
}
