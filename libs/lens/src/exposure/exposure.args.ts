import { ArgsType, Field, ID } from '@nestjs/graphql';
import { CaseFilter } from '#cases';
import { IsOptional } from 'class-validator';

/** What is looked at: one of the three. */
@ArgsType()
export class ExposureArgs {
  @Field(() => ID, {
    nullable: true,
    description: 'A provision, by id or by slug; the provisions under it count for it.',
  })
  @IsOptional()
  provision?: string | null;

  @Field(() => ID, { nullable: true, description: 'A text version, by id or by slug: each of its provisions.' })
  @IsOptional()
  textVersion?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'An instrument, by id or by slug: each provision of each of its texts.',
  })
  @IsOptional()
  instrument?: string | null;

  @Field(() => CaseFilter, { nullable: true, description: 'Which public cases to count; all of them when left out.' })
  @IsOptional()
  filter?: CaseFilter | null;

  @Field(() => Boolean, {
    defaultValue: false,
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
