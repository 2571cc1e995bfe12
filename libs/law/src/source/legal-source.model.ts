import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { EdtfScalar, UrlScalar } from '#platform';
import { describedBy } from '../vocabulary.rules.js';
import { SOURCE_KIND_MEANINGS, SourceKind } from './source-kind.rules.js';

registerEnumType(SourceKind, {
  name: 'SourceKind',
  description: 'What kind of document a source is.',
  valuesMap: describedBy(SOURCE_KIND_MEANINGS),
});

@ObjectType('LegalSource', {
  description: 'A document that backs a legal record: what it is, where it is, and whether anyone looked.',
})
export class LegalSourceModel {
  @Field(() => String, {
    description: 'Stable readable id, such as "eff-part3"; the same source has the same one everywhere.',
  })
  slug: string;

  @Field(() => String, { description: 'Title, with what identifies the edition.' })
  title: string;

  @Field(() => UrlScalar, { description: 'Address at which it was found, which may be that of a copy.' })
  url: string;

  @Field(() => String, { description: 'Who published it; a copy is marked as such.' })
  publisher: string;

  @Field(() => SourceKind, { nullable: true, description: 'Kind of document; null where it was not recorded.' })
  kind: SourceKind | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: a copy on another site was used, not the original. Null: not recorded.',
  })
  isCopy: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'True: an excerpt of the page was seen, not necessarily the whole. False: it is only cited. Null: not recorded.',
  })
  seen: boolean | null;

  @Field(() => EdtfScalar, {
    nullable: true,
    description: 'Earliest date that the state of a table of participation can have; null for other documents.',
  })
  asOf: string | null;
}
