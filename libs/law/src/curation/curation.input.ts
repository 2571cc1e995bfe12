import { applyDecorators } from '@nestjs/common';
import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { CountryCodeScalar, EdtfScalar, LanguageTagScalar, PageArgs, UrlScalar } from '#platform';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsOptional, Length, Matches, ValidateNested } from 'class-validator';
import { CrosswalkKind, MappingBasis } from '../crosswalk/crosswalk.rules.js';
import { SLUG } from '../fields.reference.js';
import { InstrumentKind, InstrumentStatus, LegalRegime, TextStage } from '../instrument/instrument.rules.js';
import { BoundBy, BoundStatus, DeclarationKind } from '../participation/participation.rules.js';
import { CooperationPower, VerifiedAspect } from '../provision/provision.rules.js';
import { SafeguardsBasis, SafeguardValue, StrengthBasis } from '../safeguard/safeguard.rules.js';
import { SourceKind } from '../source/source-kind.rules.js';
import { TEXT_LIMIT } from './law-record.rules.js';

/** Most records that one mutation names. */
const MOST_RECORDS = 100;
/** Most characters of a title, label or heading, and of a longer text. */
const [SHORT, LONG] = [500, 20_000];

const tooLong = (limit: number) => ({ message: `This has from 1 to ${limit} characters.` });
const tooMany = { message: `At most ${MOST_RECORDS} at once.` };

/** A text that may be left out: it stays as it is, or, in a new record, is not there. */
function Text(description: string, limit = SHORT): PropertyDecorator {
  return applyDecorators(
    Field(() => String, { nullable: true, description }),
    IsOptional(),
    Length(1, limit, tooLong(limit)),
  );
}

function Day(description: string): PropertyDecorator {
  return applyDecorators(
    Field(() => EdtfScalar, { nullable: true, description }),
    IsOptional(),
    Matches(/^\d{4}-\d{2}-\d{2}$/, { message: 'This is a whole day, such as "2026-03-01".' }),
  );
}

function Texts(description: string): PropertyDecorator {
  return applyDecorators(
    Field(() => [String], { nullable: true, description }),
    IsOptional(),
    ArrayMaxSize(MOST_RECORDS, tooMany),
    Length(1, LONG, { each: true, ...tooLong(LONG) }),
  );
}

function Slug(description: string): PropertyDecorator {
  return applyDecorators(
    Field(() => String, { description }),
    Length(1, SHORT, tooLong(SHORT)),
    Matches(SLUG, { message: 'A slug is in lower case, with digits and hyphens, such as "uncc-zero-art-35".' }),
  );
}

@InputType('LegalSourceInput', {
  description: 'A source of a record of the law: one that is recorded, by its slug alone, or a new one with all of it.',
})
export class LegalSourceInput {
  @Slug('Stable readable id; one that is not recorded yet makes a new source.')
  slug: string;

  @Text('Title of the document; needed for a new source.')
  title?: string | null;

  @Field(() => UrlScalar, { nullable: true, description: 'Where it was found; needed for a new source.' })
  url?: string | null;

  @Text('Who published it; needed for a new source.')
  publisher?: string | null;

  @Field(() => SourceKind, { nullable: true, description: 'Kind of document; needed for a new source.' })
  kind?: SourceKind | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether a copy on another site was used; no, when left out.' })
  isCopy?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether you saw it yourself; no, when left out.' })
  seen?: boolean | null;
}

/** What every proposal has. Of a record that is there, what is left out stays, and null takes away. */
@InputType({ isAbstract: true })
export abstract class LawProposalInput {
  @Field(() => String, {
    description: `Why, in 1 to ${TEXT_LIMIT} characters. Once it is accepted, everybody reads it: no names of people.`,
  })
  @Length(1, TEXT_LIMIT, tooLong(TEXT_LIMIT))
  reason: string;
}

@InputType({ isAbstract: true })
abstract class SourcedProposalInput extends LawProposalInput {
  @Field(() => [LegalSourceInput], { nullable: true, description: 'What backs the record: all of it, in its order.' })
  @IsOptional()
  @ArrayMaxSize(MOST_RECORDS, tooMany)
  @ValidateNested({ each: true })
  @Type(() => LegalSourceInput)
  sources?: LegalSourceInput[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it was seen in a source that is named and `seen`; no for a new record, when left out.',
  })
  verified?: boolean | null;

  @Text('What was and what was not checked.', LONG)
  verificationNote?: string | null;
}

@InputType('InstrumentInput', {
  description:
    'An instrument, new or changed. A new one needs title, shortTitle, kind, regime, jurisdictions, summary and status; of one that is there, what is left out stays, and null takes away.',
})
export class InstrumentInput extends SourcedProposalInput {
  @Slug('Stable readable id. It can never be changed.')
  slug: string;

  @Text('Official title.')
  title?: string | null;

  @Text('Title for daily use.')
  shortTitle?: string | null;

  @Texts('Other names, abbreviations and numbers: citations are read by them.')
  aliases?: string[] | null;

  @Field(() => InstrumentKind, { nullable: true, description: 'What kind of instrument it is.' })
  kind?: InstrumentKind | null;

  @Field(() => LegalRegime, { nullable: true, description: 'Field of law.' })
  regime?: LegalRegime | null;

  @Texts('Whose law it is: ISO 3166-1 alpha-2 codes, or INT, COE, EU, AU, LAS, SCO, CIS, GCC for groups of States.')
  jurisdictions?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'The instrument that it supplements or implements, by slug or id.' })
  parent?: string | null;

  @Text('What it is about, in own words.', LONG)
  summary?: string | null;

  @Field(() => EdtfScalar, { nullable: true, description: 'When it was adopted.' })
  adoptedOn?: string | null;

  @Field(() => EdtfScalar, { nullable: true, description: 'When it was opened for signature.' })
  openedOn?: string | null;

  @Field(() => EdtfScalar, { nullable: true, description: 'When it entered into force in general.' })
  inForceOn?: string | null;

  @Field(() => InstrumentStatus, { nullable: true, description: 'How far it is in force.' })
  status?: InstrumentStatus | null;

  @Day('The day that the status speaks of, where it says nothing without one.')
  statusDate?: string | null;

  @Field(() => EdtfScalar, { nullable: true, description: 'The date for which the status was recorded.' })
  statusAsOf?: string | null;

  @Text('With whom instruments of ratification are deposited.')
  depositary?: string | null;

  @Text('Who made it.')
  issuer?: string | null;

  @Field(() => UrlScalar, { nullable: true, description: 'Page about it.' })
  url?: string | null;

  @Texts('Fields that rest on general knowledge and were not seen in a source.')
  unverifiedFields?: string[] | null;
}

@InputType('TextVersionInput', {
  description:
    'A text of an instrument, new or changed. A new one needs instrument, label and stage; of one that is there, what is left out stays, and null takes away.',
})
export class TextVersionInput extends LawProposalInput {
  @Slug('Stable readable id. It can never be changed.')
  slug: string;

  @Field(() => ID, { nullable: true, description: 'The instrument, by slug or id. A text stays with its instrument.' })
  instrument?: string | null;

  @Text('What the text is called.')
  label?: string | null;

  @Field(() => EdtfScalar, { nullable: true, description: 'Date of the text.' })
  date?: string | null;

  @Text('Official symbol or number, such as "A/AC.291/22".')
  documentSymbol?: string | null;

  @Field(() => TextStage, { nullable: true, description: 'How far the text had come.' })
  stage?: TextStage | null;

  @Field(() => ID, { nullable: true, description: 'The text of the same instrument that it took the place of.' })
  supersedes?: string | null;

  @Field(() => UrlScalar, { nullable: true, description: 'Where it can be read.' })
  url?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether a source that was seen confirms that it exists.' })
  verified?: boolean | null;

  @Text('What is and what is not known about it.', LONG)
  note?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'For a new text: the text that it follows in the list; it stands last when left out.',
  })
  after?: string | null;
}

@InputType('ProvisionSafeguardInput', { description: 'How a provision holds a safeguard.' })
export class ProvisionSafeguardInput {
  @Field(() => ID, { description: 'The safeguard, by slug or id.' })
  safeguard: string;

  @Field(() => SafeguardValue, { description: 'How it holds it. ABSENT was read; what was not read is UNKNOWN.' })
  value: SafeguardValue;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether a source of the provision says so.' })
  sourceBacked: boolean;
}

@InputType('ProvisionInput', {
  description:
    'A provision, new or changed. A new one needs textVersion, number, heading, summary and cooperationPowers; of one that is there, what is left out stays, and null takes away.',
})
export class ProvisionInput extends SourcedProposalInput {
  @Slug('Stable readable id. It can never be changed.')
  slug: string;

  @Field(() => ID, { nullable: true, description: 'The text, by slug or id. A provision stays in its text.' })
  textVersion?: string | null;

  @Text('Number in this text, such as "Art. 35(1)".')
  number?: string | null;

  @Field(() => ID, { nullable: true, description: 'The provision of the same text that it is part of.' })
  parent?: string | null;

  @Text('Chapter that it stands in.')
  chapter?: string | null;

  @Text('Heading.')
  heading?: string | null;

  @Text('What it says, in own words.', LONG)
  summary?: string | null;

  @Text('Official wording, as it was seen.', LONG)
  quotedText?: string | null;

  @Field(() => LanguageTagScalar, { nullable: true, description: 'Language of the quotation.' })
  quotedTextLanguage?: string | null;

  @Field(() => [CooperationPower], { nullable: true, description: 'What it does in cooperation; NONE for nothing.' })
  @IsOptional()
  @ArrayMinSize(1, { message: 'Name at least one, which may be NONE.' })
  cooperationPowers?: CooperationPower[] | null;

  @Field(() => [ProvisionSafeguardInput], {
    nullable: true,
    description: 'All values of its safeguards: those that are not listed are taken away.',
  })
  @IsOptional()
  @ArrayMaxSize(MOST_RECORDS, tooMany)
  @ValidateNested({ each: true })
  @Type(() => ProvisionSafeguardInput)
  safeguards?: ProvisionSafeguardInput[] | null;

  @Field(() => SafeguardsBasis, { nullable: true, description: 'What the values rest on; UNKNOWN for a new one.' })
  safeguardsBasis?: SafeguardsBasis | null;

  @Field(() => StrengthBasis, { nullable: true, description: 'What their strength rests on; ANALYST for a new one.' })
  safeguardsStrengthBasis?: StrengthBasis | null;

  @Text('What a reader of the values should know.', LONG)
  safeguardsNote?: string | null;

  @Field(() => [VerifiedAspect], { nullable: true, description: 'What of it was seen in a source.' })
  verifiedAspects?: VerifiedAspect[] | null;

  @Field(() => ID, {
    nullable: true,
    description: 'For a new provision: the one that it follows in the text; it stands last when left out.',
  })
  after?: string | null;
}

@InputType('CrosswalkEdgeInput', {
  description:
    'How a provision of one text corresponds to one of another. A side is a provision, or a text with a number, or without one where nothing corresponds. A new edge needs both texts, kinds and mappingBasis; of one that is there, what is left out stays, and null takes away.',
})
export class CrosswalkEdgeInput {
  @Field(() => String, {
    nullable: true,
    description: 'Slug of the edge that is changed; a new one is given its own when this is left out.',
  })
  @IsOptional()
  @Matches(SLUG, { message: 'A slug is in lower case, with digits and hyphens.' })
  slug?: string | null;

  @Field(() => ID, { nullable: true, description: 'The provision that it leads from, by slug or id.' })
  fromProvision?: string | null;

  @Field(() => ID, { nullable: true, description: 'The provision that it leads to, by slug or id.' })
  toProvision?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The text that it leads from; that of the provision, if one is given.',
  })
  fromVersion?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The text that it leads to; that of the provision, if one is given.',
  })
  toVersion?: string | null;

  @Text('Number in the one text; that of the provision, if one is given.')
  fromNumber?: string | null;

  @Text('Number in the other text; that of the provision, if one is given.')
  toNumber?: string | null;

  @Field(() => [CrosswalkKind], { nullable: true, description: 'What changed. SAME_NUMBER is not IDENTICAL.' })
  @IsOptional()
  @ArrayMinSize(1, { message: 'Name at least one kind.' })
  kinds?: CrosswalkKind[] | null;

  @Text('What changed, in own words.', LONG)
  changeSummary?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether number and subject were seen on both sides.' })
  verified?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether both wordings were seen, or a source describes them.' })
  changeVerified?: boolean | null;

  @Field(() => MappingBasis, { nullable: true, description: 'What the pairing rests on.' })
  mappingBasis?: MappingBasis | null;

  @Text('What was and what was not checked.', LONG)
  verificationNote?: string | null;

  @Field(() => [LegalSourceInput], { nullable: true, description: 'What backs it: all of it, in its order.' })
  @IsOptional()
  @ArrayMaxSize(MOST_RECORDS, tooMany)
  @ValidateNested({ each: true })
  @Type(() => LegalSourceInput)
  sources?: LegalSourceInput[] | null;
}

@InputType('MapProvisionsInput', { description: 'Edges of the crosswalk, new or changed; each is decided on its own.' })
export class MapProvisionsInput extends LawProposalInput {
  @Field(() => [CrosswalkEdgeInput], { description: `The edges; at most ${MOST_RECORDS} at once.` })
  @ArrayMinSize(1, { message: 'Name at least one edge.' })
  @ArrayMaxSize(MOST_RECORDS, tooMany)
  @ValidateNested({ each: true })
  @Type(() => CrosswalkEdgeInput)
  edges: CrosswalkEdgeInput[];
}

@InputType('TreatyDeclarationInput', { description: 'A reservation, an objection or another declaration of a State.' })
export class TreatyDeclarationInput {
  @Field(() => DeclarationKind, { description: 'What it is.' })
  kind: DeclarationKind;

  @Field(() => String, { description: 'What it says, in own words.' })
  @Length(1, LONG, tooLong(LONG))
  summary: string;

  @Day('Day on which it was made.')
  madeOn?: string | null;

  @Day('Day on which it was taken back.')
  withdrawnOn?: string | null;

  @Field(() => [ID], { defaultValue: [], description: 'Provisions that a reservation excludes, by slug or id.' })
  provisions: string[];

  @Field(() => [CountryCodeScalar], { defaultValue: [], description: 'States whose reservations an objection is to.' })
  against: string[];

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether an objection keeps the instrument from being in force between the two.',
  })
  precludesForce: boolean;
}

@InputType('ParticipationInput', {
  description:
    'One State in one instrument, new or changed. A new record needs boundStatus; of one that is there, what is left out stays, and null takes away.',
})
export class ParticipationInput extends SourcedProposalInput {
  @Field(() => ID, { description: 'The instrument, by slug or id.' })
  instrument: string;

  @Field(() => CountryCodeScalar, { description: 'The State, or the regional organisation that takes part.' })
  country: string;

  @Day('Day of signature.')
  signedOn?: string | null;

  @Day('Day of ratification or accession.')
  boundOn?: string | null;

  @Field(() => BoundBy, { nullable: true, description: 'The act by which it bound itself.' })
  boundBy?: BoundBy | null;

  @Day('Day on which the instrument entered into force for it.')
  inForceOn?: string | null;

  @Day('Day on which a withdrawal took effect.')
  withdrawnOn?: string | null;

  @Field(() => BoundStatus, { nullable: true, description: 'How far the instrument binds it.' })
  boundStatus?: BoundStatus | null;

  @Field(() => EdtfScalar, { nullable: true, description: 'Earliest date that the state of the source can have.' })
  asOf?: string | null;

  @Field(() => [TreatyDeclarationInput], {
    nullable: true,
    description: 'All of its reservations, objections and declarations.',
  })
  @IsOptional()
  @ArrayMaxSize(MOST_RECORDS, tooMany)
  @ValidateNested({ each: true })
  @Type(() => TreatyDeclarationInput)
  declarations?: TreatyDeclarationInput[] | null;
}

@InputType('AcceptLawChangesInput', {
  description: 'Proposed changes of the law that somebody else made, to be accepted.',
})
export class AcceptLawChangesInput {
  @Field(() => [ID], { description: `Ids of the changes: all of them are accepted, or none; at most ${MOST_RECORDS}.` })
  @ArrayMinSize(1, { message: 'Name at least one change.' })
  @ArrayMaxSize(MOST_RECORDS, tooMany)
  changes: string[];

  @Text('What you say of them, for those who work on the law.', TEXT_LIMIT)
  note?: string | null;
}

@InputType('RejectLawChangesInput', {
  description: 'Proposed changes of the law that somebody else made, to be rejected.',
})
export class RejectLawChangesInput {
  @Field(() => [ID], { description: `Ids of the changes: all of them are rejected, or none; at most ${MOST_RECORDS}.` })
  @ArrayMinSize(1, { message: 'Name at least one change.' })
  @ArrayMaxSize(MOST_RECORDS, tooMany)
  changes: string[];

  @Field(() => String, { description: `Why, in 1 to ${TEXT_LIMIT} characters, for those who work on the law.` })
  @Length(1, TEXT_LIMIT, tooLong(TEXT_LIMIT))
  note: string;
}

@InputType('WithdrawLawChangeInput', { description: 'A proposed change of the law that you take back.' })
export class WithdrawLawChangeInput {
  @Field(() => ID, { description: 'Id of the change.' })
  change: string;
}

@ArgsType()
export class LawChangesArgs extends PageArgs {
  @Field(() => Boolean, { defaultValue: false, description: 'Only those that nobody has decided.' })
  open: boolean;
}
