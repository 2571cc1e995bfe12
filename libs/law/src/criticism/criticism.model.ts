import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { describedBy } from '../vocabulary.rules.js';
import { ARTICLE_LINK_MEANINGS, ArticleLink } from './attribution.rules.js';

registerEnumType(ArticleLink, {
  name: 'ArticleLink',
  description: 'Who tied a criticism to the provision: the source, or this registry.',
  valuesMap: describedBy(ARTICLE_LINK_MEANINGS),
});

@ObjectType('ConcernType', { description: 'A recurring kind of criticism. A curated vocabulary.' })
export class ConcernTypeModel {
  @Field(() => String, { description: 'Stable readable id, such as "open-ended-scope".' })
  slug: string;

  @Field(() => String, { description: 'What the criticism is.' })
  description: string;
}

@ObjectType('ProvisionConcern', {
  description: 'A criticism of a provision, paraphrased, with its sources. Not a finding of this registry.',
})
export class ProvisionConcernModel {
  @Field(() => String, { description: 'The criticism, in the words of this registry.' })
  summary: string;

  @Field(() => ArticleLink, {
    description: 'Who tied it to this provision. Decides to whom it may be attributed here.',
  })
  articleLink: ArticleLink;

  @Field(() => Boolean, {
    description: 'The criticism was seen in a source that is named. Does not say that it is right.',
  })
  verified: boolean;

  @Field(() => String, { nullable: true, description: 'What a reader should know about its origin.' })
  note: string | null;
}

@ObjectType('ProposedAmendment', {
  description: 'A change of a provision that someone asked for, paraphrased, with its sources.',
})
export class ProposedAmendmentModel {
  @Field(() => String, {
    description: 'The change, in the words of this registry. Not a wording that anyone proposed.',
  })
  summary: string;

  @Field(() => ArticleLink, {
    description: 'Who tied it to this provision. Decides to whom it may be attributed here.',
  })
  articleLink: ArticleLink;

  @Field(() => Boolean, { description: 'The proposal was seen in a source that is named.' })
  verified: boolean;

  @Field(() => String, { nullable: true, description: 'What a reader should know about its origin.' })
  note: string | null;
}
