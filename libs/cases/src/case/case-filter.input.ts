import { Field, ID, InputType } from '@nestjs/graphql';
import { CountryCodeScalar, EdtfScalar } from '#platform';
import { OutcomeEnum } from '../vocabulary/vocabulary.model.js';
import type { Outcome } from '../vocabulary/closed-vocabulary.rules.js';
import { MechanismFamily } from '../vocabulary/vocabulary.rules.js';
import { CaseOverlay, CaseState } from './case.rules.js';

@InputType('OccurredFilter', {
  description:
    'Conditions on when the case happened. Dates are EDTF; a case of uncertain date matches when its possible days do.',
})
export class OccurredFilter {
  @Field(() => EdtfScalar, { nullable: true, description: 'Every possible day of the case lies in this period.' })
  within?: string | null;

  @Field(() => EdtfScalar, {
    nullable: true,
    description: 'At least one possible day of the case lies in this period.',
  })
  overlaps?: string | null;

  @Field(() => EdtfScalar, {
    nullable: true,
    description: 'Every possible day of the case lies before this date begins.',
  })
  before?: string | null;

  @Field(() => EdtfScalar, { nullable: true, description: 'Every possible day of the case lies after this date ends.' })
  after?: string | null;
}

/**
 * Which cases to answer with. Conditions of one object hold together; a list is met by any of its values.
 */
@InputType('CaseFilter', {
  description:
    'Which cases to answer with. All conditions of one object must hold; a list is met by any of its values. Conditions on a measure (requestingState, region, respondingState, mechanism, mechanismFamily, offence, outcome) must hold of one and the same use of a mechanism; to let different uses meet them, put them into separate objects under `and`.',
})
export class CaseFilter {
  @Field(() => [CaseFilter], { nullable: true, description: 'All of these hold.' })
  and?: CaseFilter[] | null;

  @Field(() => [CaseFilter], { nullable: true, description: 'At least one of these holds.' })
  or?: CaseFilter[] | null;

  @Field(() => CaseFilter, { nullable: true, description: 'This does not hold.' })
  not?: CaseFilter | null;

  @Field(() => [CountryCodeScalar], { nullable: true, description: 'State that asked for the measure.' })
  requestingState?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description:
      'UN M49 region or sub-region of the State that asked, by code ("142") or English name ("Central Asia").',
  })
  region?: string[] | null;

  @Field(() => [CountryCodeScalar], { nullable: true, description: 'State that was asked.' })
  respondingState?: string[] | null;

  @Field(() => [CountryCodeScalar], {
    nullable: true,
    description: 'State where the person was or the provider is established.',
  })
  hostState?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Mechanism, by slug ("interpol-red-notice") or id.' })
  mechanism?: string[] | null;

  @Field(() => [MechanismFamily], { nullable: true, description: 'Family of the mechanism.' })
  mechanismFamily?: MechanismFamily[] | null;

  @Field(() => [ID], { nullable: true, description: 'Offence alleged as the ground, by slug or id.' })
  offence?: string[] | null;

  @Field(() => [OutcomeEnum], { nullable: true, description: 'How the measure ended.' })
  outcome?: Outcome[] | null;

  @Field(() => [ID], { nullable: true, description: 'Profile of a subject, by slug ("journalist") or id.' })
  profile?: string[] | null;

  @Field(() => [CaseState], {
    nullable: true,
    description: 'State of the record; PUBLISHED or DOCUMENTED for public ones.',
  })
  state?: CaseState[] | null;

  @Field(() => [CaseOverlay], {
    nullable: true,
    description: 'What stands over the record; SOURCE_ALERT for those with a source that is not what it was.',
  })
  overlay?: CaseOverlay[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Provision linked to the case, by slug ("uncc-zero-art-35") or id.',
  })
  provision?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Instrument of a provision linked to the case, by slug or id.' })
  instrument?: string[] | null;

  @Field(() => OccurredFilter, { nullable: true, description: 'When the case happened.' })
  occurred?: OccurredFilter | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the abuse, the mechanism or material facts are contested.',
  })
  disputed?: boolean | null;

  @Field(() => Date, { nullable: true, description: 'The record changed at or after this moment.' })
  updatedSince?: Date | null;

  @Field(() => String, {
    nullable: true,
    description: 'Words that title or summary contain, in any case; at most 200 characters.',
  })
  text?: string | null;
}
