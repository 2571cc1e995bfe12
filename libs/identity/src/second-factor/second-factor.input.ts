import { Field, ID, InputType } from '@nestjs/graphql';

@InputType('BeginTotpEnrolmentInput', { description: 'An app that is to make codes.' })
export class BeginTotpEnrolmentInput {
  @Field(() => String, { description: 'What to call it, in at most 100 characters.' })
  label: string;
}

/** No rules on the fields of those that follow: the common ones show what they refuse, and these are secrets. */
@InputType('ConfirmTotpInput', { description: 'That the app makes the right codes.' })
export class ConfirmTotpInput {
  @Field(() => ID, { description: 'Id of the enrolment.' })
  enrolment: string;

  @Field(() => String, { description: 'The six digits that the app shows now.' })
  code: string;
}

@InputType('EnrolWebAuthnInput', { description: 'An authenticator that is to be a second factor.' })
export class EnrolWebAuthnInput {
  @Field(() => String, { description: 'What to call it, in at most 100 characters.' })
  label: string;

  @Field(() => String, {
    description: 'What navigator.credentials.create answered, as JSON of a RegistrationResponseJSON.',
  })
  response: string;
}

@InputType('ProveTotpInput', { description: 'A code of one’s app.' })
export class ProveTotpInput {
  @Field(() => String, { description: 'The six digits that the app shows now. Each code is good once.' })
  code: string;
}

@InputType('ProveWebAuthnInput', { description: 'The answer of one’s authenticator.' })
export class ProveWebAuthnInput {
  @Field(() => String, {
    description: 'What navigator.credentials.get answered, as JSON of an AuthenticationResponseJSON.',
  })
  response: string;
}

@InputType('ProveRecoveryCodeInput', { description: 'A recovery code of one’s own.' })
export class ProveRecoveryCodeInput {
  @Field(() => String, { description: 'One of the codes, as printed; each is good once.' })
  code: string;
}

@InputType('RemoveSecondFactorInput', { description: 'A second factor that is not to be used any more.' })
export class RemoveSecondFactorInput {
  @Field(() => ID, { description: 'Id of the factor, from viewer.secondFactors.' })
  factor: string;
}
