import { ArgsType, Field, ID } from '@nestjs/graphql';
import { CaseFilter } from '#cases';
import { ArrayMaxSize, IsOptional } from 'class-validator';

const MOST = 50;
const tooMany = (name: string) => ({ message: `${name} may name at most ${MOST}; it named more.` });

@ArgsType()
export class CounterfactualArgs {
  @Field(() => ID, {
    description: 'The text version that is changed, by id or by slug. Cases that are linked to it are judged.',
  })
  textVersion: string;

  @Field(() => [ID], {
    nullable: true,
    description: 'Safeguards that the text would make mandatory, by id or by slug.',
  })
  @IsOptional()
  @ArrayMaxSize(MOST, tooMany('add'))
  add?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Safeguards that the text would not have, by id or by slug.' })
  @IsOptional()
  @ArrayMaxSize(MOST, tooMany('remove'))
  remove?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'A change that was asked for during the negotiations, by slug; see counterfactualPresets.',
  })
  @IsOptional()
  preset?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description:
      'The provisions that are changed, with those under them, by id or by slug; all of the text when left out.',
  })
  @IsOptional()
  @ArrayMaxSize(MOST, tooMany('within'))
  within?: string[] | null;

  @Field(() => CaseFilter, { nullable: true, description: 'Which public cases to judge; all of them when left out.' })
  @IsOptional()
  filter?: CaseFilter | null;

  @Field(() => Boolean, {
    defaultValue: true,
    description:
      'Whether cases that are linked to another text of the same instrument count under what the provision became, unless it was narrowed or dropped.',
  })
  includeEquivalent: boolean;

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      'Whether only edges of the crosswalk are followed of which number and subject were seen on both sides.',
  })
  verifiedEdgesOnly: boolean;
}
