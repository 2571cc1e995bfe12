import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { UserErrorModel } from '#platform';
import { ViewerModel } from '../viewer.model.js';
import { SecondFactorKind } from './second-factor.rules.js';

registerEnumType(SecondFactorKind, {
  name: 'SecondFactorKind',
  description: 'What somebody proves beside their password.',
  valuesMap: {
    TOTP: { description: 'Six digits that an app makes from the time (RFC 6238). They can be phished.' },
    WEBAUTHN: { description: 'A security key or the lock of a device (WebAuthn). It answers no other site.' },
  },
});

@ObjectType('SecondFactor', { description: 'A second factor of one’s own.' })
export class SecondFactorModel {
  @Field(() => ID, { description: 'Opaque id of the factor.' })
  id: string;

  @Field(() => SecondFactorKind, { description: 'What it is.' })
  kind: SecondFactorKind;

  @Field(() => String, { description: 'What one has called it.' })
  label: string;

  @Field(() => Date, { description: 'Since when it can be proved.' })
  enrolledAt: Date;

  @Field(() => Date, { nullable: true, description: 'When it was last proved; null when never since.' })
  lastUsedAt: Date | null;
}

@ObjectType('TotpEnrolment', { description: 'What an app needs to make codes. It is shown this once.' })
export class TotpEnrolmentModel {
  @Field(() => ID, { description: 'Id for confirmTotp, good for ten minutes.' })
  id: string;

  @Field(() => String, { description: 'The secret in base 32, to type into the app.' })
  secret: string;

  @Field(() => String, {
    description: 'The same as an address that begins with otpauth:, to show to the app as a QR code.',
  })
  uri: string;
}

@ObjectType('BeginTotpEnrolmentPayload', { description: 'What an app needs, or why it may not be enrolled.' })
export class BeginTotpEnrolmentPayloadModel {
  @Field(() => TotpEnrolmentModel, { nullable: true, description: 'For the app. Null when refused.' })
  enrolment?: TotpEnrolmentModel | null;

  @Field(() => [UserErrorModel], { description: 'Why none was begun; empty when one was.' })
  errors: readonly UserErrorModel[];
}

@ObjectType('WebAuthnOptionsPayload', { description: 'What an authenticator is to be asked, or why it may not be.' })
export class WebAuthnOptionsPayloadModel {
  @Field(() => String, {
    nullable: true,
    description:
      'Options as JSON, for PublicKeyCredential.parseCreationOptionsFromJSON or parseRequestOptionsFromJSON. Good once and for five minutes. Null when refused.',
  })
  options?: string | null;

  @Field(() => [UserErrorModel], { description: 'Why there are none; empty when there are.' })
  errors: readonly UserErrorModel[];
}

@ObjectType('SecondFactorProofPayload', { description: 'What came of proving a second factor.' })
export class SecondFactorProofPayloadModel {
  @Field(() => String, {
    nullable: true,
    description:
      'The token that takes the place of the one the request came with, which opens nothing more. Null for a browser, whose cookie was replaced, and when refused.',
  })
  token?: string | null;

  @Field(() => ViewerModel, { nullable: true, description: 'Who has proved it. Null when refused.' })
  viewer?: ViewerModel | null;

  @Field(() => [UserErrorModel], { description: 'Why the proof was not taken; empty when it was.' })
  errors: readonly UserErrorModel[];
}

@ObjectType('EnrolSecondFactorPayload', { description: 'What came of enrolling a second factor.' })
export class EnrolSecondFactorPayloadModel extends SecondFactorProofPayloadModel {
  @Field(() => [String], {
    nullable: true,
    description:
      'Ten codes for the day the factor is lost, each good once. They are shown this once, with the first factor of the account: print them. Null when there are some already, and when refused.',
  })
  recoveryCodes?: readonly string[] | null;
}

@ObjectType('ReplaceRecoveryCodesPayload', { description: 'New recovery codes, or why there are none.' })
export class ReplaceRecoveryCodesPayloadModel {
  @Field(() => [String], {
    nullable: true,
    description: 'Ten new codes, shown this once; the earlier ones open nothing more. Null when refused.',
  })
  recoveryCodes?: readonly string[] | null;

  @Field(() => [UserErrorModel], { description: 'Why they were left as they are; empty when they were replaced.' })
  errors: readonly UserErrorModel[];
}

@ObjectType('RemoveSecondFactorPayload', { description: 'What came of removing a second factor.' })
export class RemoveSecondFactorPayloadModel {
  @Field(() => Boolean, { nullable: true, description: 'True when it was removed. Null when refused.' })
  removed?: boolean | null;

  @Field(() => [UserErrorModel], { description: 'Why it was left; empty when it was removed.' })
  errors: readonly UserErrorModel[];
}
