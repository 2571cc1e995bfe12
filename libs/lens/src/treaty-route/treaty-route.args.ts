import { ArgsType, Field, ID } from '@nestjs/graphql';
import { ArrayMaxSize, IsOptional, Matches } from 'class-validator';

const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const notADay = { message: 'on must be a day such as "2026-07-31"; it was $value.' };

@ArgsType()
export class TreatyRouteArgs {
  @Field(() => String, { description: 'One State, by ISO 3166-1 alpha-2 code.' })
  from: string;

  @Field(() => String, { description: 'The other.' })
  to: string;

  @Field(() => String, { nullable: true, description: 'The day, such as "2019-05-01"; today (UTC) when left out.' })
  @IsOptional()
  @Matches(DAY, notADay)
  on?: string | null;
}

@ArgsType()
export class NewRoutesArgs {
  @Field(() => ID, { description: 'An instrument of which participation is recorded, by id or by slug.' })
  instrument: string;

  @Field(() => [String], {
    nullable: true,
    description:
      'States that would ratify it, by code; those that have signed it when left out. Who is bound already counts in any case.',
  })
  @IsOptional()
  @ArrayMaxSize(250, { message: 'ifRatifiedBy may name at most 250 States; it named more.' })
  ifRatifiedBy?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'The day on which they would all ratify; today (UTC) when left out.',
  })
  @IsOptional()
  @Matches(DAY, notADay)
  on?: string | null;
}
