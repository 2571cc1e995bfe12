import { Field, Int, ObjectType } from '@nestjs/graphql';
import { MechanismModel, type PublicCaseModel } from '#cases';
import { type CountedPage, type PageArgs, PutOff } from '#platform';
import { PatternCoverageModel } from '../coverage.model.js';

@ObjectType('SequencePattern', {
  description:
    'One mechanism that followed another against the same people: in the same case, as another measure. That it came later does not say that it came because of it.',
})
export class SequencePatternModel {
  @Field(() => MechanismModel, { description: 'The mechanism that came first.' })
  first: MechanismModel;

  @Field(() => MechanismModel, { description: 'The mechanism that came after it.' })
  then: MechanismModel;

  @Field(() => Int, {
    description: 'Distinct cases in which it certainly did, on whichever of its possible days either began.',
  })
  certain: number;

  @Field(() => Int, {
    description:
      'Distinct cases in which it may have: the certain ones, and those whose dates leave it open. Two measures of the same year are among them in both orders.',
  })
  possible: number;

  @Field(() => Int, {
    description:
      'Distinct cases with both mechanisms in which one has no dated event of its own, and nothing else shows a sequence. Not known is not no.',
  })
  undated: number;

  @Field(() => Int, {
    description: 'Of the certain ones, those that were published with the grade CONFIRMED or FAIR.',
  })
  wellFounded: number;

  @Field(() => Int, {
    nullable: true,
    description:
      'Median of the days between, over the certain cases in which both began on a known day, the shortest of each case; null where there is none.',
  })
  medianDays: number | null;

  list: (page: PageArgs) => Promise<CountedPage<PublicCaseModel>>;
}

@ObjectType('Sequences', { description: 'Which mechanisms follow which. Read it with its coverage.' })
export class SequencesModel {
  @Field(() => Int, { description: 'How many days after the first the other began at the latest.' })
  withinDays: number;

  @Field(() => [SequencePatternModel], {
    description: 'One for each pair of mechanisms that was asked for, in that order.',
  })
  patterns: readonly SequencePatternModel[];

  @Field(() => Date, { nullable: true, description: 'The moment as of which was counted; null for the present.' })
  asOf: Date | null;

  @PutOff()
  @Field(() => PatternCoverageModel, {
    description: 'What the figures rest on. To be shown with them.',
  })
  coverage: () => PatternCoverageModel;
}
