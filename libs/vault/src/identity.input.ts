import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { LanguageTagScalar, PageArgs } from '#platform';
import { IdentityValueKind } from './vault.rules.js';

const CASE = { description: 'Id of the case.' };
const SUBJECT = {
  nullable: true,
  description: 'Number of a subject of the case; leave it out for a confidential source.',
};
const SOURCE = {
  nullable: true,
  description: 'Code of a confidential source of the case, such as "SOURCE-1"; leave it out for a subject.',
};

@ArgsType()
export class IdentityArgs {
  @Field(() => ID, CASE)
  case: string;

  @Field(() => Int, SUBJECT)
  subject?: number | null;

  @Field(() => String, SOURCE)
  source?: string | null;
}

@ArgsType()
export class IdentityAccessRequestsArgs extends PageArgs {
  @Field(() => Boolean, { defaultValue: false, description: 'Only those that no custodian has decided.' })
  open: boolean;
}

@ArgsType()
export class IdentityHistoryArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'Id of a case; all cases when left out.' })
  case?: string | null;
}

/** Values are checked where they are sealed: the common rules on inputs show what they refuse. */
@InputType('IdentityValueInput', { description: 'A name, contact or number of a person, to be sealed.' })
export class IdentityValueInput {
  @Field(() => IdentityValueKind, { description: 'What it is.' })
  kind: IdentityValueKind;

  @Field(() => String, { description: 'The value; at most 1000 characters.' })
  value: string;

  @Field(() => LanguageTagScalar, { nullable: true, description: 'Language and script that it is written in.' })
  language?: string | null;
}

@InputType('SealIdentityInput', {
  description: 'What to seal, and of whom: a subject or a confidential source of a case, one of the two.',
})
export class SealIdentityInput {
  @Field(() => ID, CASE)
  case: string;

  @Field(() => Int, SUBJECT)
  subject?: number | null;

  @Field(() => String, SOURCE)
  source?: string | null;

  @Field(() => [IdentityValueInput], { description: 'Names, contacts and numbers; from 1 to 50.' })
  values: IdentityValueInput[];
}

@InputType('RequestIdentityAccessInput', {
  description: 'Whose identity you ask to read, and for what: a subject or a confidential source, one of the two.',
})
export class RequestIdentityAccessInput {
  @Field(() => ID, CASE)
  case: string;

  @Field(() => Int, SUBJECT)
  subject?: number | null;

  @Field(() => String, SOURCE)
  source?: string | null;

  @Field(() => String, { description: 'What you need it for; from 10 to 2000 characters. Kept on file.' })
  purpose: string;
}

@InputType('GrantIdentityAccessInput', { description: 'A grant of access to an identity.' })
export class GrantIdentityAccessInput {
  @Field(() => ID, { description: 'Id of the request.' })
  request: string;

  @Field(() => String, { description: 'Why it is granted; from 1 to 2000 characters. Kept on file.' })
  reason: string;

  @Field(() => Date, { description: 'Until when the grant holds; at most 30 days from now.' })
  expiresAt: Date;
}

@InputType('IdentityAccessDecisionInput', { description: 'A decision on a request for access to an identity.' })
export class IdentityAccessDecisionInput {
  @Field(() => ID, { description: 'Id of the request.' })
  request: string;

  @Field(() => String, { description: 'Why; from 1 to 2000 characters. Kept on file.' })
  reason: string;
}

@InputType('FindIdentitiesInput', { description: 'A contact or number to look for among what is sealed.' })
export class FindIdentitiesInput {
  @Field(() => IdentityValueKind, {
    description: 'What it is: EMAIL, PHONE or DOCUMENT_NUMBER. Names cannot be looked for.',
  })
  kind: IdentityValueKind;

  @Field(() => String, { description: 'The value; separators and case do not matter.' })
  value: string;
}

@InputType('EraseSubjectInput', {
  description: 'Whose identity to erase, for ever: a subject or a confidential source of a case, one of the two.',
})
export class EraseSubjectInput {
  @Field(() => ID, CASE)
  case: string;

  @Field(() => Int, SUBJECT)
  subject?: number | null;

  @Field(() => String, SOURCE)
  source?: string | null;

  @Field(() => String, { description: 'Why; from 1 to 2000 characters. Kept on file; never write a name here.' })
  reason: string;
}
