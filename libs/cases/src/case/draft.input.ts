import { applyDecorators } from '@nestjs/common';
import { Field, ID, InputType, Int, IntersectionType } from '@nestjs/graphql';
import {
  ArrayMaxSize,
  IsOptional,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { Type } from 'class-transformer';
import { CountryCodeScalar, EdtfScalar, LanguageTagScalar } from '#platform';
import { EventTypeEnum, OutcomeEnum, SubjectKindEnum } from '../vocabulary/vocabulary.model.js';
import type { EventType, Outcome, SubjectKind } from '../vocabulary/closed-vocabulary.rules.js';
import { CodedFactEnum } from '../mechanism-use/mechanism-use.model.js';
import { CodedAnswer, type CodedFact, COUNT_LIMITS, LinkRelation, TEXT_LIMITS } from './case.rules.js';

const atMost = (what: string, limit: number) => ({
  message: `${what} may have at most ${limit} characters. Shorten it.`,
});
const tooMany = (what: string, limit: number) => ({ message: `At most ${limit} ${what}. Leave some out.` });

/** The key of a request that may be sent again. @param answer what it answers with again. */
export function IdempotencyKey(answer = 'case'): PropertyDecorator {
  return applyDecorators(
    Field(() => String, {
      nullable: true,
      description: `Any text of 8 to 100 characters that you make up for this request, such as a UUID. Sent again with the same input, it answers with the ${answer} of the first time and has no second effect.`,
    }),
    IsOptional(),
    Length(8, 100, { message: 'An idempotency key has from 8 to 100 characters.' }),
  );
}

@InputType('LocalizedTextInput', { description: 'A text and the language it is in.' })
export class LocalizedTextInput {
  @Field(() => String, { description: 'The text.' })
  @MinLength(1, { message: 'The text is empty. Write it, or leave the field out.' })
  text: string;

  @Field(() => LanguageTagScalar, { defaultValue: 'en', description: 'Its language.' })
  language: string;
}

@InputType('CaseEventInput', { description: 'A dated event.' })
export class CaseEventInput {
  @Field(() => EventTypeEnum, { description: 'What happened.' })
  type: EventType;

  @Field(() => EdtfScalar, { description: 'When.' })
  date: string;

  @Field(() => CountryCodeScalar, { nullable: true, description: 'Where.' })
  country?: string | null;

  @Field(() => String, { nullable: true, description: 'What happened, in own words; at most 1000 characters.' })
  @IsOptional()
  @MaxLength(TEXT_LIMITS.description, atMost('The description', TEXT_LIMITS.description))
  description?: string | null;
}

@InputType('CodedFactInput', { description: 'An answer to a coded question about a measure, with its reason.' })
export class CodedFactInput {
  @Field(() => CodedFactEnum, { description: 'The question.' })
  fact: CodedFact;

  @Field(() => CodedAnswer, { description: 'The answer. Leave the question out where the sources do not say.' })
  answer: CodedAnswer;

  @Field(() => String, { description: 'What in the sources says so; at most 1000 characters.' })
  @Length(1, TEXT_LIMITS.description, {
    message: `The reason must have from 1 to ${TEXT_LIMITS.description} characters.`,
  })
  reason: string;
}

@InputType('MechanismUseInput', { description: 'One use of one mechanism.' })
export class MechanismUseInput {
  @Field(() => ID, { description: 'Mechanism, by slug ("interpol-red-notice") or id.' })
  mechanism: string;

  @Field(() => CountryCodeScalar, {
    nullable: true,
    description: 'State that asked; leave it out where no State is accused.',
  })
  requestingState?: string | null;

  @Field(() => [CountryCodeScalar], { defaultValue: [], description: 'States that were asked.' })
  @ArrayMaxSize(COUNT_LIMITS.states, tooMany('States', COUNT_LIMITS.states))
  respondingStates: string[];

  @Field(() => String, { nullable: true, description: 'Provider that was asked; at most 200 characters.' })
  @IsOptional()
  @MaxLength(TEXT_LIMITS.provider, atMost('The provider', TEXT_LIMITS.provider))
  respondingProvider?: string | null;

  @Field(() => [ID], { defaultValue: [], description: 'Offences alleged as the ground, by slug or id.' })
  @ArrayMaxSize(COUNT_LIMITS.grounds, tooMany('offences', COUNT_LIMITS.grounds))
  ground: string[];

  @Field(() => [CodedFactInput], {
    defaultValue: [],
    description: 'Answers to coded questions; the others stay UNKNOWN.',
  })
  @ValidateNested({ each: true })
  @Type(() => CodedFactInput)
  codedFacts: CodedFactInput[];

  @Field(() => OutcomeEnum, { defaultValue: 'UNKNOWN', description: 'How the measure ended.' })
  outcome: Outcome;

  @Field(() => Int, {
    nullable: true,
    description: 'Number of the earlier use that codes the same act under another mechanism.',
  })
  sameMeasureAs?: number | null;

  @Field(() => [CaseEventInput], { defaultValue: [], description: 'Dated events in the life of the measure.' })
  @ArrayMaxSize(COUNT_LIMITS.events, tooMany('events', COUNT_LIMITS.events))
  @ValidateNested({ each: true })
  @Type(() => CaseEventInput)
  events: CaseEventInput[];

  @Field(() => String, {
    nullable: true,
    description: 'What a reader should know about the use; at most 2000 characters.',
  })
  @IsOptional()
  @MaxLength(TEXT_LIMITS.note, atMost('The note', TEXT_LIMITS.note))
  note?: string | null;
}

@InputType('SubjectInput', {
  description: 'Who was targeted. Names of persons are not taken here: identity data belong in the identity vault.',
})
export class SubjectInput {
  @Field(() => SubjectKindEnum, { description: 'Who was targeted.' })
  kind: SubjectKind;

  @Field(() => [ID], { defaultValue: [], description: 'Profiles, by slug ("journalist") or id.' })
  @ArrayMaxSize(COUNT_LIMITS.grounds, tooMany('profiles', COUNT_LIMITS.grounds))
  profiles: string[];

  @Field(() => Int, { nullable: true, description: 'Number of persons; leave it out where the sources do not say.' })
  @IsOptional()
  @Min(0, { message: 'A number of persons cannot be negative. Leave it out where it is not known.' })
  @Max(10_000_000, { message: 'The number of persons is too large.' })
  personCount?: number | null;
}

@InputType('ProvisionLinkInput', { description: 'How a provision bears on the case.' })
export class ProvisionLinkInput {
  @Field(() => ID, { description: 'Provision, by slug ("uncc-zero-art-35") or id.' })
  provision: string;

  @Field(() => ID, {
    nullable: true,
    description:
      'Text version that you mean, by slug or id. Give it to be told when the provision belongs to another text.',
  })
  textVersion?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Number of the use that the link is about; leave it out for the whole case.',
  })
  use?: number | null;

  @Field(() => LinkRelation, { description: 'How the provision bears on the case.' })
  relation: LinkRelation;

  @Field(() => String, { description: 'Why, in own words; from 1 to 2000 characters.' })
  @Length(1, TEXT_LIMITS.rationale, {
    message: `The rationale must have from 1 to ${TEXT_LIMITS.rationale} characters.`,
  })
  rationale: string;
}

/** What whoever makes a version may say about it. */
@InputType({ isAbstract: true })
class VersionNoteInput {
  @Field(() => ID, {
    nullable: true,
    description: 'Organisation of yours for which you act; left out, you act for yourself. Kept with the version.',
  })
  onBehalfOf?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Why you make the change; from 1 to 500 characters. Kept with the version, for those who follow the case.',
  })
  @IsOptional()
  @Length(1, TEXT_LIMITS.reason, { message: `A reason has from 1 to ${TEXT_LIMITS.reason} characters.` })
  reason?: string | null;
}

/** What an author may say about a case. */
@InputType({ isAbstract: true })
class DraftContentInput extends VersionNoteInput {
  @Field(() => LocalizedTextInput, {
    nullable: true,
    description: 'What is alleged to have happened, in own words; at most 5000 characters.',
  })
  @IsOptional()
  @ValidateNested()
  @Type(() => LocalizedTextInput)
  summary?: LocalizedTextInput | null;

  @Field(() => CountryCodeScalar, { nullable: true, description: 'Principal State that asked.' })
  requestingState?: string | null;

  @Field(() => [CountryCodeScalar], {
    nullable: true,
    description: 'States where the persons were, or where the provider is established.',
  })
  @IsOptional()
  @ArrayMaxSize(COUNT_LIMITS.states, tooMany('States', COUNT_LIMITS.states))
  hostStates?: string[] | null;

  @Field(() => EdtfScalar, { nullable: true, description: 'When it happened.' })
  occurred?: string | null;

  @Field(() => [MechanismUseInput], { nullable: true, description: 'Uses of mechanisms, in order.' })
  @IsOptional()
  @ArrayMaxSize(COUNT_LIMITS.uses, tooMany('uses', COUNT_LIMITS.uses))
  @ValidateNested({ each: true })
  @Type(() => MechanismUseInput)
  uses?: MechanismUseInput[] | null;

  @Field(() => [SubjectInput], { nullable: true, description: 'Who was targeted.' })
  @IsOptional()
  @ArrayMaxSize(COUNT_LIMITS.subjects, tooMany('subjects', COUNT_LIMITS.subjects))
  @ValidateNested({ each: true })
  @Type(() => SubjectInput)
  subjects?: SubjectInput[] | null;
}

@InputType('CreateDraftInput', { description: 'A new case, as a draft of yours.' })
export class CreateDraftInput extends DraftContentInput {
  @Field(() => LocalizedTextInput, { description: 'Title; at most 200 characters.' })
  @ValidateNested()
  @Type(() => LocalizedTextInput)
  title: LocalizedTextInput;

  @Field(() => String, {
    nullable: true,
    description: 'Your own number for the file, unique among your cases; up to 60 letters, digits and . _ / -',
  })
  @IsOptional()
  @Matches(/^[\p{L}\p{N}._/-]{1,60}$/u, {
    message: 'A file reference has from 1 to 60 letters, digits and . _ / - characters.',
  })
  fileReference?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'Organisation of yours whose researchers may read the case. Left out, it is the one that you work for, if there is only one; null keeps the case to yourself.',
  })
  organisation?: string | null;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

/** Names a case and the version that the caller has seen. */
@InputType({ isAbstract: true })
export class CaseSeenInput {
  @Field(() => ID, { description: 'Id of the case.' })
  id: string;

  @Field(() => Int, {
    description: 'Version of the case that you have seen; refused as StaleVersion when there is a newer one.',
  })
  expectedVersion: number;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

/** A change of what a case says, which makes a version of it. */
@InputType({ isAbstract: true })
export class CaseChangeInput extends IntersectionType(VersionNoteInput, CaseSeenInput) {}

@InputType('UpdateDraftInput', {
  description:
    'A change of a draft of yours. Fields that are left out stay as they are; a list that is given replaces the old one.',
})
export class UpdateDraftInput extends IntersectionType(CaseChangeInput, DraftContentInput) {
  @Field(() => LocalizedTextInput, { nullable: true, description: 'Title; at most 200 characters.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => LocalizedTextInput)
  title?: LocalizedTextInput | null;
}

@InputType('AddMechanismUseInput', { description: 'One more use of a mechanism in a draft of yours.' })
export class AddMechanismUseInput extends CaseChangeInput {
  @Field(() => MechanismUseInput, { description: 'The use.' })
  @ValidateNested()
  @Type(() => MechanismUseInput)
  use: MechanismUseInput;
}

@InputType('LinkProvisionInput', { description: 'One more provision link in a draft of yours.' })
export class LinkProvisionInput extends CaseChangeInput {
  @Field(() => ProvisionLinkInput, { description: 'The link.' })
  @ValidateNested()
  @Type(() => ProvisionLinkInput)
  link: ProvisionLinkInput;
}

@InputType('RestoreVersionInput', { description: 'An earlier version of a draft of yours, to have its content again.' })
export class RestoreVersionInput {
  @Field(() => ID, { description: 'Id of the case.' })
  id: string;

  @Field(() => Int, { description: 'The version whose content the case is to have again.' })
  version: number;

  @Field(() => Int, {
    description: 'Version of the case that you have seen; refused as StaleVersion when there is a newer one.',
  })
  expectedVersion: number;

  @Field(() => ID, {
    nullable: true,
    description: 'Organisation of yours for which you act; left out, you act for yourself. Kept with the version.',
  })
  onBehalfOf?: string | null;

  @Field(() => String, { description: 'Why you restore it; from 1 to 500 characters. Kept with the new version.' })
  @Length(1, TEXT_LIMITS.reason, { message: `A reason has from 1 to ${TEXT_LIMITS.reason} characters.` })
  reason: string;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}
