import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { OrganisationModel, PersonModel } from '#identity';
import { connectionOf } from '#platform';
import { CaseState } from '../case/case.rules.js';
import { ContentChangeKind } from './content.rules.js';

registerEnumType(ContentChangeKind, {
  name: 'ContentChangeKind',
  description: 'What became of a value.',
  valuesMap: {
    ADDED: { description: 'It was not there before: it belongs to something that was added.' },
    REMOVED: { description: 'It is not there any more: it belongs to something that was removed.' },
    CHANGED: { description: 'It is another than before.' },
  },
});

@ObjectType('ContentChange', { description: 'A value of a case that differs between two of its versions.' })
export class ContentChangeModel {
  @Field(() => String, {
    description:
      'Where the value stands, as the fields of `Case` that lead to it and the numbers of what there is several of: "title/text", "uses/2/outcome".',
  })
  path: string;

  @Field(() => ContentChangeKind, { description: 'What became of it.' })
  kind: ContentChangeKind;

  @Field(() => [String], {
    nullable: true,
    description:
      'What it was, as text; a list has one text for each element, a date is in EDTF, and what is in a vocabulary has its code or slug. Null where nothing was recorded.',
  })
  before: readonly string[] | null;

  @Field(() => [String], { nullable: true, description: 'What it is then, in the same way.' })
  after: readonly string[] | null;

  @Field(() => Boolean, {
    description: 'The value names something that is not yours to see now, and is not shown.',
  })
  isMasked: boolean;
}

@ObjectType('Revision', {
  description: 'A change of a case as it was kept: of its content, its state, or both. Revisions are only ever added.',
})
export class RevisionModel {
  @Field(() => Int, { description: 'Place in the history of the case, from 1.' })
  number: number;

  @Field(() => Int, { description: 'Version of the content after it.' })
  version: number;

  @Field(() => CaseState, { nullable: true, description: 'State of the case after it; null where it was not kept.' })
  state: CaseState | null;

  @Field(() => Date, { description: 'When. Give this moment as `asOf` to read the case as it was then.' })
  madeAt: Date;

  @Field(() => PersonModel, {
    nullable: true,
    description:
      'Who made it. Null when they are not yours to know; for a documented case, which is loaded with the reference data; and where it was not kept.',
  })
  actor?: PersonModel | null;

  @Field(() => OrganisationModel, {
    nullable: true,
    description: 'The organisation that they acted for, where they said so and it is yours to know.',
  })
  onBehalfOf?: OrganisationModel | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why, where they said so. For those who follow the case. Notes of decisions stand under `decisions`.',
  })
  reason: string | null;

  @Field(() => Int, { nullable: true, description: 'The earlier version whose content it has again; null for others.' })
  restores: number | null;

  @Field(() => [ContentChangeModel], {
    nullable: true,
    description:
      'What differs from the revision before, as far as it is yours to see. Null where the content before was not kept, or is not yours to see.',
  })
  changes?: readonly ContentChangeModel[] | null;
}

export const RevisionConnectionModel = connectionOf(RevisionModel, 'Revision');
