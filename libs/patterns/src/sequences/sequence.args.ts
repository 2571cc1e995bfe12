import { ArgsType, Field, ID, Int } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayMinSize, Max, Min } from 'class-validator';
import { SelectingArgs } from '../question.args.js';

/** Most mechanisms on each side. */
const MOST = 10;

/** A century: what lies further apart is no sequence. */
const MOST_DAYS = 36_525;

@ArgsType()
export class SequenceArgs extends SelectingArgs {
  @Field(() => [ID], { description: 'Mechanisms of which one comes first, by slug or id; from 1 to 10.' })
  @ArrayMinSize(1, { message: 'first must name at least one mechanism.' })
  @ArrayMaxSize(MOST, { message: `first may name at most ${MOST} mechanisms.` })
  first: string[];

  @Field(() => [ID], { description: 'Mechanisms of which one comes after it, by slug or id; from 1 to 10.' })
  @ArrayMinSize(1, { message: 'then must name at least one mechanism.' })
  @ArrayMaxSize(MOST, { message: `then may name at most ${MOST} mechanisms.` })
  then: string[];

  @Field(() => Int, {
    description: 'How many days after the first began the other may begin at the latest, from 0 to 36,525.',
  })
  @Min(0, { message: 'withinDays must be from 0 to 36525; it was $value.' })
  @Max(MOST_DAYS, { message: 'withinDays must be from 0 to 36525; it was $value.' })
  withinDays: number;
}
