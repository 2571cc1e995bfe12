import { inspect } from 'node:util';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf, LanguageTagScalar, UserErrorModel } from '#platform';
import { IdentityAccessStatus, IdentityEventKind, IdentityValueKind } from './vault.rules.js';

registerEnumType(IdentityValueKind, {
  name: 'IdentityValueKind',
  description: 'What a sealed value is.',
  valuesMap: {
    NAME: { description: 'A name, as the person writes it or as a document has it.' },
    ALIAS: { description: 'Another name that the person is known by.' },
    EMAIL: { description: 'An e-mail address.' },
    PHONE: { description: 'A telephone number.' },
    DOCUMENT_NUMBER: { description: 'The number of a passport or another document.' },
    ADDRESS: { description: 'Where the person lives or can be found.' },
    OTHER_CONTACT: { description: 'Any other way to reach the person, such as an account with a messenger.' },
  },
});

registerEnumType(IdentityAccessStatus, {
  name: 'IdentityAccessStatus',
  description: 'Where a request for access to an identity stands.',
  valuesMap: {
    OPEN: { description: 'No custodian has decided it.' },
    GRANTED: { description: 'Granted, and not yet expired.' },
    DENIED: { description: 'Denied.' },
    EXPIRED: { description: 'Was granted; the time is over.' },
    REVOKED: { description: 'Was granted and taken back.' },
  },
});

registerEnumType(IdentityEventKind, {
  name: 'IdentityEventKind',
  description: 'What happened to an identity.',
  valuesMap: {
    SEALED: { description: 'Values were sealed.' },
    REQUESTED: { description: 'Somebody asked for access.' },
    GRANTED: { description: 'A custodian granted it.' },
    DENIED: { description: 'A custodian denied it.' },
    REVOKED: { description: 'The grant was taken back.' },
    UNSEALED: { description: 'Somebody read the values.' },
    ERASED: { description: 'The keys were destroyed; nobody can read the values again.' },
  },
});

const SEALED = '[sealed]';

/** One value of an identity, opened. Shows itself to nobody but whoever asks for {@link value}. */
@ObjectType('IdentityValue', { description: 'One name, contact or number of a person, unsealed.' })
export class IdentityValueModel {
  readonly #value: string;

  @Field(() => IdentityValueKind, { description: 'What it is.' })
  readonly kind: IdentityValueKind;

  @Field(() => LanguageTagScalar, { nullable: true, description: 'Language and script that it is written in.' })
  readonly language: string | null;

  constructor(kind: IdentityValueKind, language: string | null, value: string) {
    this.kind = kind;
    this.language = language;
    this.#value = value;
  }

  @Field(() => String, { description: 'The value in clear. Do not store it, and do not send it on unprotected.' })
  get value(): string {
    return this.#value;
  }

  toString(): string {
    return SEALED;
  }

  toJSON(): string {
    return SEALED;
  }

  [inspect.custom](): string {
    return SEALED;
  }
}

/** An identity, opened. */
@ObjectType('Identity', {
  description: 'Who a subject or a confidential source of a case is. Each reading is recorded with the reader’s name.',
})
export class IdentityModel {
  readonly #values: readonly IdentityValueModel[];

  constructor(values: readonly IdentityValueModel[]) {
    this.#values = values;
  }

  @Field(() => [IdentityValueModel], {
    description: 'Names, contacts and numbers, in the order in which they were sealed.',
  })
  get values(): readonly IdentityValueModel[] {
    return this.#values;
  }

  toString(): string {
    return SEALED;
  }

  toJSON(): string {
    return SEALED;
  }

  [inspect.custom](): string {
    return SEALED;
  }
}

@ObjectType('IdentityAccessRequest', {
  description: 'A request to read an identity, and what became of it. Whether an identity is there, it does not tell.',
})
export class IdentityAccessRequestModel {
  @Field(() => ID, { description: 'Id of the request.' })
  id: string;

  @Field(() => ID, { description: 'Id of the case.' })
  case: string;

  @Field(() => String, { description: 'Reference of the case.' })
  caseReference: string;

  @Field(() => Int, { nullable: true, description: 'Number of the subject; null for a confidential source.' })
  subject: number | null;

  @Field(() => String, { nullable: true, description: 'Code of the confidential source; null for a subject.' })
  source: string | null;

  @Field(() => String, { description: 'Who asks.' })
  requestedBy: string;

  @Field(() => Date, { description: 'When.' })
  requestedAt: Date;

  @Field(() => String, { description: 'For what.' })
  purpose: string;

  @Field(() => IdentityAccessStatus, { description: 'Where it stands.' })
  status: IdentityAccessStatus;

  @Field(() => String, { nullable: true, description: 'Custodian who decided; null while it is open.' })
  decidedBy: string | null;

  @Field(() => Date, { nullable: true, description: 'When it was decided.' })
  decidedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'Why it was granted or denied.' })
  reason: string | null;

  @Field(() => Date, { nullable: true, description: 'Until when the grant holds; null for others.' })
  expiresAt: Date | null;

  @Field(() => String, { nullable: true, description: 'Who took the grant back; null when nobody has.' })
  revokedBy: string | null;

  @Field(() => Date, { nullable: true, description: 'When it was taken back.' })
  revokedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'Why it was taken back.' })
  revocationReason: string | null;
}

export const IdentityAccessRequestConnectionModel = connectionOf(IdentityAccessRequestModel, 'IdentityAccessRequest');

@ObjectType('IdentityEvent', { description: 'Something that happened to an identity. Kept for ever, never changed.' })
export class IdentityEventModel {
  @Field(() => IdentityEventKind, { description: 'What happened.' })
  kind: IdentityEventKind;

  @Field(() => Date, { description: 'When.' })
  at: Date;

  @Field(() => String, { description: 'Who did it.' })
  by: string;

  @Field(() => ID, { description: 'Id of the case.' })
  case: string;

  @Field(() => Int, { nullable: true, description: 'Number of the subject; null for a confidential source.' })
  subject: number | null;

  @Field(() => String, { nullable: true, description: 'Code of the confidential source; null for a subject.' })
  source: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Purpose or reason that was given; null where none is asked for.',
  })
  reason: string | null;

  @Field(() => Date, { nullable: true, description: 'Until when a grant holds; null for other events.' })
  expiresAt: Date | null;
}

export const IdentityEventConnectionModel = connectionOf(IdentityEventModel, 'IdentityEvent');

@ObjectType('SealIdentityPayload', { description: 'Outcome of sealing: how many values, or why nothing was written.' })
export class SealIdentityPayload {
  @Field(() => Int, { nullable: true, description: 'How many values were sealed; null when the mutation was refused.' })
  sealed?: number | null;

  @Field(() => [UserErrorModel], { description: 'Why the mutation was refused; empty when it took effect.' })
  errors: readonly UserErrorModel[];
}

@ObjectType('IdentityAccessPayload', {
  description: 'Outcome of a mutation of a request for access: the request as it is now, or why nothing was written.',
})
export class IdentityAccessPayload {
  @Field(() => IdentityAccessRequestModel, {
    nullable: true,
    description: 'The request as it is now; null when the mutation was refused.',
  })
  request?: IdentityAccessRequestModel | null;

  @Field(() => [UserErrorModel], { description: 'Why the mutation was refused; empty when it took effect.' })
  errors: readonly UserErrorModel[];
}

@ObjectType('IdentityPlace', {
  description: 'A subject or a confidential source of a case, of whom something is sealed.',
})
export class IdentityPlaceModel {
  @Field(() => ID, { description: 'Id of the case.' })
  case: string;

  @Field(() => Int, { nullable: true, description: 'Number of the subject; null for a confidential source.' })
  subject: number | null;

  @Field(() => String, { nullable: true, description: 'Code of the confidential source; null for a subject.' })
  source: string | null;
}

@ObjectType('FindIdentitiesPayload', { description: 'Outcome of a search, or why there was none.' })
export class FindIdentitiesPayload {
  @Field(() => [IdentityPlaceModel], {
    nullable: true,
    description:
      'Where the value may be sealed; null when the search was refused. Now and then another value is meant.',
  })
  places?: readonly IdentityPlaceModel[] | null;

  @Field(() => [UserErrorModel], { description: 'Why the search was refused; empty when it took place.' })
  errors: readonly UserErrorModel[];
}

@ObjectType('EraseSubjectPayload', { description: 'Outcome of an erasure.' })
export class EraseSubjectPayload {
  @Field(() => Boolean, {
    nullable: true,
    description: 'True when the keys are destroyed; null when the mutation was refused.',
  })
  erased?: boolean | null;

  @Field(() => [UserErrorModel], { description: 'Why the mutation was refused; empty when it took effect.' })
  errors: readonly UserErrorModel[];
}
