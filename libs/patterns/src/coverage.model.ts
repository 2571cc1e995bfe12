import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { CaseState } from '#cases';
import { CountryModel } from '#geography';
import { EdtfScalar } from '#platform';

@ObjectType('PatternStateCount', { description: 'How many of the counted cases have one standing.' })
export class PatternStateCountModel {
  @Field(() => CaseState, { description: 'State of the record.' })
  state: CaseState;

  @Field(() => String, { description: 'What that state means for a reader, in one sentence.' })
  standing: string;

  @Field(() => Int, { description: 'Distinct cases.' })
  cases: number;
}

@ObjectType('PatternGradeCount', { description: 'How many of the counted cases have one evidence grade.' })
export class PatternGradeCountModel {
  @Field(() => String, {
    nullable: true,
    description:
      'Evidence grade with which the cases were published; null for those without one, which are documented and not verified by this registry.',
  })
  grade: string | null;

  @Field(() => Int, { description: 'Distinct cases.' })
  cases: number;
}

@ObjectType('PatternLanguageCount', { description: 'How many of the sources are in one language.' })
export class PatternLanguageCountModel {
  @Field(() => String, { nullable: true, description: 'BCP 47 tag; null where it is not recorded.' })
  language: string | null;

  @Field(() => Int, { description: 'Distinct sources.' })
  sources: number;
}

@ObjectType('PatternCoverage', {
  description:
    'What the figures rest on, and what they do not show. The note must stand beside any ranking that is made of them.',
})
export class PatternCoverageModel {
  @Field(() => Int, { description: 'Distinct cases that were counted.' })
  cases: number;

  @Field(() => [PatternStateCountModel], {
    description: 'The same by state of the record; every public state is listed, with zero where no case has it.',
  })
  casesByState: readonly PatternStateCountModel[];

  @Field(() => [PatternGradeCountModel], { description: 'The same by evidence grade; those without one last.' })
  casesByGrade: readonly PatternGradeCountModel[];

  @Field(() => Int, { description: 'Cases without any date of when they happened.' })
  undatedCases: number;

  @Field(() => Int, { description: 'Distinct measures of these cases.' })
  measures: number;

  @Field(() => Int, { description: 'Measures of which the record does not say how they ended.' })
  measuresOfUnknownOutcome: number;

  @Field(() => Float, {
    nullable: true,
    description: 'The same as a share of all measures, from 0 to 1; null without measures.',
  })
  shareOfUnknownOutcome: number | null;

  @Field(() => Int, { description: 'Distinct sources that these cases rest on.' })
  sources: number;

  @Field(() => [PatternLanguageCountModel], {
    description: 'The same by language, most first: what is written in other languages is hardly found.',
  })
  sourcesByLanguage: readonly PatternLanguageCountModel[];

  @Field(() => [CountryModel], {
    description: 'States that asked in these cases. Of all others the registry has nothing here, which is no finding.',
  })
  requestingStates: readonly CountryModel[];

  @Field(() => [CountryModel], { description: 'States where persons or providers of these cases were.' })
  hostStates: readonly CountryModel[];

  @Field(() => EdtfScalar, {
    nullable: true,
    description:
      'First possible day of a dated event of these cases; dates open towards the past are left out. Null when no event is dated.',
  })
  firstDay: string | null;

  @Field(() => EdtfScalar, {
    nullable: true,
    description:
      'Last possible day of a dated event of these cases; dates open towards the future are left out. Null when no event is dated.',
  })
  lastDay: string | null;

  @Field(() => String, { description: 'What the sample is and is not, in words to be shown beside any ranking.' })
  note: string;
}
