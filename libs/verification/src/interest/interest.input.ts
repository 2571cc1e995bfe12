import { Field, InputType } from '@nestjs/graphql';
import { ArrayMaxSize, IsOptional, Length } from 'class-validator';
import { CountryCodeScalar } from '#platform';

@InputType('DeclareInterestInput', {
  description:
    'What ties you to States, bodies and people. It is kept as you declare it, for you alone; what follows from it is shown with the cases.',
})
export class DeclareInterestInput {
  @Field(() => [CountryCodeScalar], { description: 'States whose nationality you hold, or held; at most 10.' })
  @ArrayMaxSize(10, { message: 'At most 10 nationalities. Leave some out.' })
  nationalities: string[];

  @Field(() => CountryCodeScalar, { nullable: true, description: 'State in which you live.' })
  residence?: string | null;

  @Field(() => [String], {
    defaultValue: [],
    description: 'Bodies that you work for, belong to or are paid by, by their names; at most 20.',
  })
  @ArrayMaxSize(20, { message: 'At most 20 bodies. Leave some out.' })
  @Length(1, 200, { each: true, message: 'A name has from 1 to 200 characters.' })
  organisations: string[];

  @Field(() => String, {
    nullable: true,
    description: 'Other ties that could bear on your decisions, in your own words; from 1 to 2000 characters.',
  })
  @IsOptional()
  @Length(1, 2000, { message: 'A text about ties has from 1 to 2000 characters.' })
  ties?: string | null;
}
