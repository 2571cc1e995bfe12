import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import type { PublicCaseModel } from '#cases';
import { type CountedPage, type PageArgs, PutOff } from '#platform';
import { PatternCoverageModel } from '../coverage.model.js';
import { PatternKeyModel } from '../cube/pattern.model.js';
import type { LifetimeKind } from './lifetime.rules.js';
import { LifetimeEnum } from './time-to-outcome.args.js';

@ObjectType('SurvivalStep', {
  description: 'The curve at a day on which at least one measure ended. Between steps it stays level; it begins at 1.',
})
export class SurvivalStepModel {
  @Field(() => Int, { description: 'Days since the measure began.' })
  day: number;

  @Field(() => Int, { description: 'Measures that were followed at least so long.' })
  atRisk: number;

  @Field(() => Int, { description: 'Measures that ended on that day.' })
  ended: number;

  @Field(() => Float, { description: 'Estimated share of measures that last longer, from 0 to 1.' })
  survival: number;

  @Field(() => Float, { description: 'Lower bound of that share, of 95 % (Greenwood, on the log-log scale).' })
  lower: number;

  @Field(() => Float, { description: 'Upper bound of that share, of 95 %.' })
  upper: number;
}

@ObjectType('SurvivalCurve', {
  description:
    'How long measures last, by the estimator of Kaplan and Meier (1958). It takes it that what is not reported is no longer or shorter than what is, which nobody can check.',
})
export class SurvivalCurveModel {
  @Field(() => PatternKeyModel, { nullable: true, description: 'The key; null where there is one curve of all.' })
  key: PatternKeyModel | null;

  @Field(() => Int, { description: 'Distinct measures that were followed: with a dated beginning.' })
  measures: number;

  @Field(() => Int, { description: 'Of these, those whose end is on record, with a date.' })
  ended: number;

  @Field(() => Int, {
    description:
      'Of these, those of which no end is on record: they are followed to the last dated event of their case. Not known to have ended is not going on.',
  })
  notKnownToHaveEnded: number;

  @Field(() => Int, { description: 'Of these, those that left the sample by an end of another kind.' })
  leftOtherwise: number;

  @Field(() => Int, {
    description:
      'Measures that have such an event and could not be followed, because it has no first or last possible day. They are not among the above.',
  })
  undated: number;

  @Field(() => [SurvivalStepModel], {
    description: 'The curve. Where a date is a period, its middle is taken.',
  })
  steps: readonly SurvivalStepModel[];

  @Field(() => Int, {
    nullable: true,
    description: 'Days after which half of the measures have ended; null where more than half outlast the curve.',
  })
  medianDays: number | null;

  @Field(() => Int, { nullable: true, description: 'Lower bound of the median, of 95 %; null where it has none.' })
  medianLower: number | null;

  @Field(() => Int, { nullable: true, description: 'Upper bound of the median, of 95 %; null where it has none.' })
  medianUpper: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The median if every measure had lasted as short as its dates allow. Null as medianDays.',
  })
  shortestMedianDays: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The median if every measure had lasted as long as its dates allow. Null as medianDays.',
  })
  longestMedianDays: number | null;

  list: (page: PageArgs) => Promise<CountedPage<PublicCaseModel>>;
}

@ObjectType('TimeToOutcome', { description: 'How long measures last until an outcome. Read it with its coverage.' })
export class TimeToOutcomeModel {
  @Field(() => LifetimeEnum, { description: 'From which events to which.' })
  of: LifetimeKind;

  @Field(() => [SurvivalCurveModel], { description: 'The curves, with most measures first.' })
  curves: readonly SurvivalCurveModel[];

  @Field(() => Date, { nullable: true, description: 'The moment as of which was counted; null for the present.' })
  asOf: Date | null;

  @PutOff()
  @Field(() => PatternCoverageModel, {
    description: 'What the figures rest on. To be shown with them.',
  })
  coverage: () => PatternCoverageModel;
}
