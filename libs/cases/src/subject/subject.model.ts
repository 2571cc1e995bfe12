import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { SubjectKind } from '../vocabulary/closed-vocabulary.rules.js';
import { ProfileModel, SubjectKindEnum } from '../vocabulary/vocabulary.model.js';

@ObjectType('Subject', {
  description: 'A person, group, company or organisation that was targeted: the unit in which persons are counted.',
})
export class SubjectModel {
  @Field(() => Int, { description: 'Number of the subject within its case, from 1.' })
  number: number;

  @Field(() => SubjectKindEnum, { description: 'Who was targeted.' })
  kind: SubjectKind;

  @Field(() => [ProfileModel], { description: 'Who the target is, as far as it bears on why they were targeted.' })
  profiles: readonly ProfileModel[];

  @Field(() => Int, {
    nullable: true,
    description: 'Number of persons; null when the record does not say, which is not zero.',
  })
  personCount: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Name, only where it is already widely public in this connection; null otherwise.',
  })
  publicName: string | null;
}
