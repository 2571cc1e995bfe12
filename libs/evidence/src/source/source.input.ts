import { Field, ID, InputType } from '@nestjs/graphql';
import { ArrayMaxSize, IsOptional, Length, Matches, MaxLength } from 'class-validator';
import { CaseChangeInput } from '#cases';
import { SourceKind } from '#law';
import { EdtfScalar, LanguageTagScalar, UrlScalar } from '#platform';
import { Reliability, SourceAlertKind } from './source.rules.js';

/** Most sources that one case may have. */
export const MAX_SOURCES = 200;

const REASON = { message: 'A reason must have from 1 to 1000 characters, and say something.' };

@InputType('AddSourceInput', {
  description:
    'One more source of a draft of yours. Where a source of this address is known that you may see, the case gets that one, as it is, and the rest of what you say of it is left aside.',
})
export class AddSourceInput extends CaseChangeInput {
  @Field(() => String, { description: 'Title, as published; from 1 to 300 characters.' })
  @Length(1, 300, { message: 'The title of a source must have from 1 to 300 characters.' })
  title: string;

  @Field(() => String, { nullable: true, description: 'Who published it; at most 200 characters.' })
  @IsOptional()
  @MaxLength(200, { message: 'The publisher may have at most 200 characters. Shorten it.' })
  publisher?: string | null;

  @Field(() => UrlScalar, { nullable: true, description: 'Where it can be read.' })
  url?: string | null;

  @Field(() => UrlScalar, { nullable: true, description: 'Where a copy is kept that will not change.' })
  archivedUrl?: string | null;

  @Field(() => LanguageTagScalar, { nullable: true, description: 'Language that it is in.' })
  language?: string | null;

  @Field(() => EdtfScalar, { nullable: true, description: 'When it was published.' })
  date?: string | null;

  @Field(() => SourceKind, { description: 'What kind of document it is.' })
  kind: SourceKind;

  @Field(() => Boolean, { defaultValue: true, description: 'You had the document, or an excerpt of it, before you.' })
  seen: boolean;

  @Field(() => Reliability, {
    nullable: true,
    description: 'How far you rely on it. Leave it out rather than guess; a verifier can rate it later.',
  })
  reliability?: Reliability | null;
}

@InputType('LinkSourceInput', { description: 'A source that is known already, for a draft of yours.' })
export class LinkSourceInput extends CaseChangeInput {
  @Field(() => ID, { description: 'Id of the source.' })
  source: string;
}

/** Names a source and says why. */
@InputType({ isAbstract: true })
class SourceChangeInput {
  @Field(() => ID, { description: 'Id of the source.' })
  source: string;

  @Field(() => String, { description: 'Why, in own words; from 1 to 1000 characters.' })
  @Length(1, 1000, REASON)
  @Matches(/\S/, REASON)
  reason: string;
}

@InputType('DerivationInput', { description: 'That a source repeats or rests on another.' })
export class DerivationInput extends SourceChangeInput {
  @Field(() => ID, { description: 'Id of the source that it derives from.' })
  origin: string;
}

@InputType('EndDerivationInput', { description: 'That a source does not derive from another after all.' })
export class EndDerivationInput {
  @Field(() => ID, { description: 'Id of the source.' })
  source: string;

  @Field(() => ID, { description: 'Id of the source that it was said to derive from.' })
  origin: string;
}

@InputType('PublisherOwnersInput', { description: 'Who owns the publisher of a source.' })
export class PublisherOwnersInput extends SourceChangeInput {
  @Field(() => [String], {
    description:
      'The owner of the publisher, then the owner of that, up to the root, each by name in 1 to 200 characters; empty takes the statement back. At most 10.',
  })
  @ArrayMaxSize(10, { message: 'At most 10 owners, one above the other. Leave out those in between.' })
  @Length(1, 200, { each: true, message: 'The name of an owner must have from 1 to 200 characters.' })
  @Matches(/^\S(.*\S)?$/su, { each: true, message: 'The name of an owner neither begins nor ends with a space.' })
  owners: string[];
}

@InputType('RateSourceInput', { description: 'How far a source is relied on.' })
export class RateSourceInput extends SourceChangeInput {
  @Field(() => Reliability, { nullable: true, description: 'The rating; null takes the old one back.' })
  reliability?: Reliability | null;
}

@InputType('AlertSourceInput', { description: 'That something is wrong with a source.' })
export class AlertSourceInput extends SourceChangeInput {
  @Field(() => SourceAlertKind, { description: 'What is wrong.' })
  kind: SourceAlertKind;
}

@InputType('LiftSourceAlertInput', { description: 'That an alert stands no more.' })
export class LiftSourceAlertInput {
  @Field(() => ID, { description: 'Id of the alert.' })
  alert: string;

  @Field(() => String, { description: 'Why, in own words; from 1 to 1000 characters.' })
  @Length(1, 1000, REASON)
  @Matches(/\S/, REASON)
  reason: string;
}
