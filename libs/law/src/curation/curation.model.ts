import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { PersonModel } from '#identity';
import { connectionOf, UserErrorModel } from '#platform';
import { LegalSourceModel } from '../source/legal-source.model.js';
import { describedBy } from '../vocabulary.rules.js';
import {
  LAW_CHANGE_OUTCOME_MEANINGS,
  LAW_CHANGE_REFUSAL_MEANINGS,
  LAW_RECORD_KIND_MEANINGS,
  LawChangeOutcome,
  LawChangeRefusal,
  LawRecordKind,
} from './law-record.rules.js';

registerEnumType(LawRecordKind, {
  name: 'LawRecordKind',
  description: 'What kind of record of the law it is.',
  valuesMap: describedBy(LAW_RECORD_KIND_MEANINGS),
});

registerEnumType(LawChangeOutcome, {
  name: 'LawChangeOutcome',
  description: 'What became of a proposed change of the law.',
  valuesMap: describedBy(LAW_CHANGE_OUTCOME_MEANINGS),
});

registerEnumType(LawChangeRefusal, {
  name: 'LawChangeRefusal',
  description: 'Why a change of the law was not proposed, decided or withdrawn.',
  valuesMap: describedBy(LAW_CHANGE_REFUSAL_MEANINGS),
});

@ObjectType('LawFieldChange', { description: 'A field of a record of the law that differs before and after a change.' })
export class LawFieldChangeModel {
  @Field(() => String, { description: 'The field, in the words of the schema, such as "heading".' })
  field: string;

  @Field(() => [String], {
    nullable: true,
    description:
      'What it was, as text; a list has one text for each element, and another record is named by its slug. Null where nothing was recorded.',
  })
  before: readonly string[] | null;

  @Field(() => [String], { nullable: true, description: 'What it is then, in the same way.' })
  after: readonly string[] | null;
}

@ObjectType('LawRevision', {
  description:
    'A change of a record of the law: proposed by one person and accepted by another. Revisions are only ever added.',
})
export class LawRevisionModel {
  @Field(() => Int, {
    description: 'Place in the history of the record, from 1; what came with the reference data has none.',
  })
  number: number;

  @Field(() => Date, { description: 'When it was accepted.' })
  madeAt: Date;

  @Field(() => String, { description: 'Why.' })
  reason: string;

  @Field(() => [LawFieldChangeModel], { description: 'What differs from before; of a new record, all that it says.' })
  fields: readonly LawFieldChangeModel[];
}

@ObjectType('LawChange', {
  description: 'A proposed change of the law, for those who work on it. What is accepted is a revision of the record.',
})
export class LawChangeModel {
  @Field(() => ID, { description: 'Opaque id, for acceptLawChanges, rejectLawChanges and withdrawLawChange.' })
  id: string;

  @Field(() => LawRecordKind, { description: 'What kind of record it is of.' })
  kind: LawRecordKind;

  @Field(() => String, { description: 'Slug of the record.' })
  slug: string;

  @Field(() => Boolean, { description: 'Whether the record is new.' })
  isNew: boolean;

  @Field(() => [LawFieldChangeModel], { description: 'What it would change; of a new record, all that it says.' })
  fields: readonly LawFieldChangeModel[];

  @Field(() => [LegalSourceModel], { description: 'Sources that would be recorded with it.' })
  newSources: readonly LegalSourceModel[];

  @Field(() => String, { description: 'Why. Once it is accepted, everybody reads it.' })
  reason: string;

  @Field(() => PersonModel, { description: 'Who proposed it.' })
  proposedBy: PersonModel;

  @Field(() => Date, { description: 'When.' })
  proposedAt: Date;

  @Field(() => LawChangeOutcome, { nullable: true, description: 'What became of it; null while it is open.' })
  outcome: LawChangeOutcome | null;

  @Field(() => PersonModel, { nullable: true, description: 'Who decided it; null while it is open.' })
  decidedBy: PersonModel | null;

  @Field(() => Date, { nullable: true, description: 'When it was decided; null while it is open.' })
  decidedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'What whoever decided it says of it.' })
  note: string | null;

  @Field(() => Int, { nullable: true, description: 'Which revision of the record it became; null for others.' })
  revision: number | null;
}

export const LawChangeConnectionModel = connectionOf(LawChangeModel, 'LawChange');

@ObjectType('LawChangePayload', { description: 'Changes of the law that were proposed, decided or withdrawn.' })
export class LawChangePayloadModel {
  @Field(() => [LawChangeModel], { nullable: true, description: 'The changes; null when they were refused.' })
  changes?: readonly LawChangeModel[] | null;

  @Field(() => [UserErrorModel], {
    description: 'Why it was refused; empty when it was done. Nothing was written then.',
  })
  errors: readonly UserErrorModel[];
}

@ObjectType('LawChangeRefused', {
  implements: () => UserErrorModel,
  description: 'A change of the law was not proposed, decided or withdrawn, for the reason given.',
})
export class LawChangeRefusedModel extends UserErrorModel {
  override readonly typeName = 'LawChangeRefused';

  @Field(() => LawChangeRefusal, { description: 'The reason.' })
  readonly reason: LawChangeRefusal;

  @Field(() => String, { nullable: true, description: 'Slug of the record that it is about.' })
  readonly slug: string | null;

  constructor(reason: LawChangeRefusal, slug: string | null, path: readonly string[]) {
    super('LAW_CHANGE_REFUSED', `${slug === null ? '' : `"${slug}": `}${MESSAGES[reason]}`, path);
    this.reason = reason;
    this.slug = slug;
  }
}

const MESSAGES: Readonly<Record<LawChangeRefusal, string>> = {
  ALREADY_OPEN:
    'Another change of this record waits for a decision. Look at it with lawChanges(open: true), have it decided or withdrawn, and propose yours then.',
  NOTHING_CHANGED: 'The record says all of this already. Give what should be otherwise.',
  PROPOSED_BY_YOU: 'You proposed this change. Another legal reviewer or an editor has to decide it.',
  NOT_PROPOSED_BY_YOU: 'Only whoever proposed this change takes it back. You can reject it, with rejectLawChanges.',
  DECIDED: 'This change was decided or withdrawn before. Read it again with lawChanges.',
  RECORD_CHANGED:
    'The record is not what it was when this change was proposed. Reject it or have it withdrawn, and have it proposed anew.',
  RESTS_ON_ANOTHER:
    'It names a record that is not there yet. Accept the proposal of that record first, or together with this one and before it.',
};
