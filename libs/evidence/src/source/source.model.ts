import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { SourceKind } from '#law';
import { connectionOf, EdtfDateModel, LanguageTagScalar, NodeModel, UrlScalar, UserErrorModel } from '#platform';
import { Reliability, SourceAlertKind } from './source.rules.js';

registerEnumType(Reliability, {
  name: 'SourceReliability',
  description:
    'How far a source itself is relied on, whatever it says this time: the letters of the Admiralty scale. Null where nobody has rated it, which is not F.',
  valuesMap: {
    A: { description: 'Completely reliable.' },
    B: { description: 'Usually reliable.' },
    C: { description: 'Fairly reliable.' },
    D: { description: 'Not usually reliable.' },
    E: { description: 'Unreliable.' },
    F: { description: 'Looked at, and cannot be judged.' },
  },
});

registerEnumType(SourceAlertKind, {
  name: 'SourceAlertKind',
  description: 'What is wrong with a source since it was cited.',
  valuesMap: {
    RETRACTED: { description: 'Whoever published it has taken it back.' },
    CHANGED: { description: 'It says something else than when it was cited.' },
    UNAVAILABLE: { description: 'It can be read nowhere any more.' },
  },
});

@ObjectType('SourceAlert', { description: 'That something is wrong with a source. It stands until it is lifted.' })
export class SourceAlertModel {
  @Field(() => ID, { description: 'Id of the alert, by which it is lifted.' })
  id: string;

  @Field(() => SourceAlertKind, { description: 'What is wrong.' })
  kind: SourceAlertKind;

  @Field(() => Date, { description: 'Since when it is known.' })
  raisedAt: Date;

  @Field(() => String, { nullable: true, description: 'Why, for those who work on the record; null for others.' })
  reason: string | null;
}

@ObjectType('Source', {
  implements: () => NodeModel,
  description:
    'A document that says something about a case: report, judgment, article, filing, law or dataset. Cases share it.',
})
export class SourceModel extends NodeModel {
  @Field(() => String, { description: 'Title, as published.' })
  title: string;

  @Field(() => String, { nullable: true, description: 'Who published it.' })
  publisher: string | null;

  @Field(() => [String], {
    description:
      'Who owns the publisher, then who owns them, up to the root. Empty where none was stated: no finding that there is none.',
  })
  publisherOwners: readonly string[];

  @Field(() => UrlScalar, { nullable: true, description: 'Where it can be read.' })
  url: string | null;

  @Field(() => UrlScalar, { nullable: true, description: 'Where a copy is kept that will not change.' })
  archivedUrl: string | null;

  @Field(() => LanguageTagScalar, { nullable: true, description: 'Language that it is in; null when not recorded.' })
  language: string | null;

  @Field(() => EdtfDateModel, { nullable: true, description: 'When it was published.' })
  date: EdtfDateModel | null;

  @Field(() => SourceKind, { description: 'What kind of document it is.' })
  kind: SourceKind;

  @Field(() => Boolean, {
    description: 'The document, or an excerpt of it, was seen by whoever added it; false when it is only cited.',
  })
  seen: boolean;

  @Field(() => Reliability, {
    nullable: true,
    description: 'How far it is relied on; null where nobody has rated it.',
  })
  reliability: Reliability | null;

  @Field(() => [SourceAlertModel], { description: 'What is wrong with it now; empty when nothing is known to be.' })
  alerts: readonly SourceAlertModel[];
}

export const SourceConnectionModel = connectionOf(SourceModel, 'Source');

@ObjectType('SourcePayload', { description: 'Outcome of a mutation of a source, or why nothing was written.' })
export class SourcePayload {
  @Field(() => SourceModel, { nullable: true, description: 'The source as it is now; null when it was refused.' })
  source?: SourceModel | null;

  @Field(() => [UserErrorModel], { description: 'Why the mutation was refused; empty when it took effect.' })
  errors: readonly UserErrorModel[];
}
