import { Field, Int, ObjectType } from '@nestjs/graphql';
import { MechanismModel, type PublicCaseModel } from '#cases';
import { CountryModel } from '#geography';
import { connectionOf, type CountedPage, type PageArgs, PutOff } from '#platform';
import { PatternCoverageModel } from '../coverage.model.js';
import { PatternMeasureEnum } from '../cube/pattern.model.js';
import type { PatternMeasure } from '../pattern.rules.js';
import { CorridorEndEnum } from './corridor.args.js';
import type { CorridorEnd } from './corridor.rules.js';

@ObjectType('CorridorMechanism', { description: 'How much of a corridor is of one mechanism.' })
export class CorridorMechanismModel {
  @Field(() => MechanismModel, { description: 'The mechanism.' })
  mechanism: MechanismModel;

  @Field(() => Int, {
    description: 'Distinct cases, measures or persons. A case with several mechanisms counts under each.',
  })
  value: number;
}

@ObjectType('Corridor', {
  description: 'From one State that asked to one other State. It describes records, and is no finding about a State.',
})
export class CorridorModel {
  @Field(() => CountryModel, { description: 'The State that asked.' })
  requestingState: CountryModel;

  @Field(() => CountryModel, { description: 'The State that the corridor leads to.' })
  otherState: CountryModel;

  @Field(() => Int, {
    description:
      'Distinct cases, measures or persons. What has several States counts in several corridors, so they must not be added up.',
  })
  value: number;

  @Field(() => Int, {
    description: 'Of the value, what is of cases that were published with the grade CONFIRMED or FAIR.',
  })
  wellFounded: number;

  @Field(() => Int, {
    nullable: true,
    description: 'For PERSONS: cases whose number of persons is not known. Null for other units.',
  })
  casesOfUnknownNumber: number | null;

  @PutOff()
  @Field(() => [CorridorMechanismModel], {
    description: 'The same by mechanism, most first.',
  })
  byMechanism: () => CorridorMechanismModel[];

  list: (page: PageArgs) => Promise<CountedPage<PublicCaseModel>>;
}

export const CorridorConnectionModel = connectionOf(CorridorModel, 'Corridor');

@ObjectType('Corridors', {
  description: 'Between which States measures run. It compares records, not States: read it with its coverage.',
})
export class CorridorsModel {
  @Field(() => CorridorEndEnum, { description: 'Which State the corridors lead to.' })
  to: CorridorEnd;

  @Field(() => PatternMeasureEnum, { description: 'The unit that was counted.' })
  measure: PatternMeasure;

  @Field(() => Int, {
    description: 'Distinct cases, measures or persons of all selected cases; not the sum of the corridors.',
  })
  total: number;

  @PutOff()
  @Field(() => Int, {
    description:
      'Distinct ones for which no State that asked is accused or recorded, as far as they are: in no corridor.',
  })
  withoutRequestingState: () => number;

  @PutOff()
  @Field(() => Int, {
    description: 'Distinct ones for which no State on the other side is recorded, as far as they are: in no corridor.',
  })
  withoutOtherState: () => number;

  @Field(() => Date, { nullable: true, description: 'The moment as of which was counted; null for the present.' })
  asOf: Date | null;

  @PutOff()
  @Field(() => PatternCoverageModel, {
    description: 'What the figures rest on. To be shown with them.',
  })
  coverage: () => PatternCoverageModel;

  page: (page: PageArgs) => CountedPage<CorridorModel>;
}
