import { Field, ObjectType } from '@nestjs/graphql';
import { CountryModel } from '#geography';
import { UserErrorModel } from '#platform';

@ObjectType('InterestDeclaration', {
  description:
    'What you have declared of your ties. It holds for 365 days; whoever decides on cases needs one that does.',
})
export class InterestDeclarationModel {
  @Field(() => Date, { description: 'When you declared it.' })
  declaredAt: Date;

  @Field(() => Date, { description: 'From when on it holds no more.' })
  expiresAt: Date;

  @Field(() => [CountryModel], { description: 'States whose nationality you hold or held.' })
  nationalities: readonly CountryModel[];

  @Field(() => CountryModel, { nullable: true, description: 'State in which you live, if you said so.' })
  residence: CountryModel | null;

  @Field(() => [String], { description: 'Bodies that you named.' })
  organisations: readonly string[];

  @Field(() => String, { nullable: true, description: 'Other ties, in your own words.' })
  ties: string | null;
}

@ObjectType('DeclareInterestPayload', { description: 'The declaration, or what is wrong with it.' })
export class DeclareInterestPayloadModel {
  @Field(() => InterestDeclarationModel, { nullable: true, description: 'The declaration; null where it was refused.' })
  declaration: InterestDeclarationModel | null;

  @Field(() => [UserErrorModel], { description: 'What is wrong; empty when nothing is.' })
  errors: readonly UserErrorModel[];
}
