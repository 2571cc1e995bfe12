import { Field, ID, InputType, Int, OmitType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsOptional, Length, Matches, Max, Min, ValidateNested } from 'class-validator';
import { CaseChangeInput, CaseField, TEXT_LIMITS } from '#cases';
import { ClaimBasis, ClaimStance } from './claim.rules.js';

const REASON = { message: `A reason must have from 1 to ${TEXT_LIMITS.reason} characters, and say something.` };
const CREDIBILITY = { message: 'Credibility goes from 1 (confirmed) to 6 (cannot be judged).' };

@InputType('ClaimInput', {
  description: 'What a source says about one field, anchored by page, offset or quotation: at least one of them.',
})
export class ClaimInput {
  @Field(() => CaseField, { description: 'The field.' })
  field: CaseField;

  @Field(() => Int, {
    defaultValue: 0,
    description: 'Number of the use, subject or event that the field is of; 0 for the case itself.',
  })
  number: number;

  @Field(() => String, { description: 'What the source says, as text in the form of the field (see CaseField).' })
  @Length(1, 2000, { message: 'A value must have from 1 to 2000 characters.' })
  value: string;

  @Field(() => ID, { description: 'Id of the source; one that the case rests on.' })
  source: string;

  @Field(() => String, { nullable: true, description: 'Page, in 1 to 40 characters.' })
  @IsOptional()
  @Length(1, 40, { message: 'A page must have from 1 to 40 characters.' })
  @Matches(/\S/, { message: 'The page is blank. Write it, or leave it out.' })
  page?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Characters from the beginning of a text, seconds of a recording.',
  })
  @IsOptional()
  @Min(0, { message: 'An offset is not negative.' })
  offset?: number | null;

  @Field(() => String, { nullable: true, description: 'The words of the source; from 1 to 1000 characters.' })
  @IsOptional()
  @Length(1, 1000, { message: 'A quotation must have from 1 to 1000 characters. Quote the words that matter.' })
  @Matches(/\S/, { message: 'The quotation is blank. Write it, or leave it out.' })
  quotation?: string | null;

  @Field(() => Int, {
    description:
      'How far the statement is believed: 1 confirmed, 2 probably true, 3 possibly true, 4 doubtful, 5 improbable, 6 cannot be judged.',
  })
  @Min(1, CREDIBILITY)
  @Max(6, CREDIBILITY)
  credibility: number;

  @Field(() => ClaimStance, { description: 'Whether the source says so, or it has been found to be so.' })
  stance: ClaimStance;

  @Field(() => ClaimBasis, { nullable: true, description: 'On what it rests that it is ESTABLISHED.' })
  basis?: ClaimBasis | null;
}

@InputType('AddClaimInput', { description: 'One more claim of a draft of yours.' })
export class AddClaimInput extends CaseChangeInput {
  @Field(() => ClaimInput, { description: 'The claim.' })
  @ValidateNested()
  @Type(() => ClaimInput)
  claim: ClaimInput;
}

@InputType('RemoveClaimInput', { description: 'A claim that was entered by mistake.' })
export class RemoveClaimInput extends CaseChangeInput {
  @Field(() => ID, { description: 'Id of the claim.' })
  claim: string;
}

@InputType('ClaimDecisionInput', { description: 'What becomes of a claim, and why.' })
export class ClaimDecisionInput extends OmitType(RemoveClaimInput, ['reason']) {
  @Field(() => String, {
    description: 'Why, in own words; from 1 to 500 characters. Kept with the claim and the version.',
  })
  @Length(1, TEXT_LIMITS.reason, REASON)
  @Matches(/\S/, REASON)
  reason: string;
}
