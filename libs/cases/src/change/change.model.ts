import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf } from '#platform';
import { PublicCaseModel } from '../case/case.model.js';

export const ChangeKind = {
  ADDED: 'ADDED',
  CHANGED: 'CHANGED',
  REMOVED: 'REMOVED',
} as const;
export type ChangeKind = (typeof ChangeKind)[keyof typeof ChangeKind];

registerEnumType(ChangeKind, {
  name: 'ChangeKind',
  description: 'What has happened to a public case.',
  valuesMap: {
    ADDED: { description: 'It has become public.' },
    CHANGED: { description: 'It was public and still is; something about it, or a source of it, is another.' },
    REMOVED: { description: 'It is public no more, or was deleted. Delete your copy.' },
  },
});

@ObjectType('Change', {
  description: 'One change of a public case. Changes of one transaction to one case are one.',
})
export class ChangeModel {
  @Field(() => ChangeKind, { description: 'What has happened.' })
  kind: ChangeKind;

  @Field(() => ID, { description: 'Opaque id of the `PublicCase`, also when it is public no more.' })
  caseId: string;

  @Field(() => String, { description: 'Reference of the case.' })
  reference: string;

  @Field(() => Date, { description: 'When it happened.' })
  at: Date;

  @Field(() => PublicCaseModel, {
    nullable: true,
    description:
      'The case as it is now, which may be newer than this change; null when it is public no more, whatever this change was.',
  })
  case?: PublicCaseModel | null;
}

export const ChangeConnectionModel = connectionOf(ChangeModel, 'Change');
