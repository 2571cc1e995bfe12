import { Field, InputType, Int } from '@nestjs/graphql';
import { IsOptional, Length } from 'class-validator';
import { CaseSeenInput } from '#cases';
import { LinkOpinion } from './legal.rules.js';

@InputType('SignProvisionLinkInput', { description: 'Your opinion, as a lawyer, on one provision link of a case.' })
export class SignProvisionLinkInput extends CaseSeenInput {
  @Field(() => Int, { description: 'Number of the link within the case.' })
  link: number;

  @Field(() => LinkOpinion, { description: 'Whether you sign it.' })
  opinion: LinkOpinion;

  @Field(() => String, {
    nullable: true,
    description:
      'Why; from 1 to 2000 characters, without names of people: everybody reads it once the case is published. Needed with DISSENT.',
  })
  @IsOptional()
  @Length(1, 2000, { message: 'A reason has from 1 to 2000 characters.' })
  reason?: string | null;
}
