import { Field, ObjectType } from '@nestjs/graphql';
import { SourceKind } from '#law';
import { connectionOf, EdtfDateModel, NodeModel, UrlScalar } from '#platform';

@ObjectType('Source', {
  implements: () => NodeModel,
  description: 'A document that says something about a case: report, judgment, article, filing, law or dataset.',
})
export class SourceModel extends NodeModel {
  @Field(() => String, { description: 'Title, as published.' })
  title: string;

  @Field(() => String, { nullable: true, description: 'Who published it.' })
  publisher: string | null;

  @Field(() => UrlScalar, { nullable: true, description: 'Where it can be read.' })
  url: string | null;

  @Field(() => EdtfDateModel, { nullable: true, description: 'When it was published.' })
  date: EdtfDateModel | null;

  @Field(() => SourceKind, { description: 'What kind of document it is.' })
  kind: SourceKind;

  @Field(() => Boolean, {
    description: 'The document, or an excerpt of it, was seen by whoever added it; false when it is only cited.',
  })
  seen: boolean;
}

export const SourceConnectionModel = connectionOf(SourceModel, 'Source');
