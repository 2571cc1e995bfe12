import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ProvisionModel, TextVersionModel } from '#law';
import { ArticleNumberBasis, LinkRelation } from '../case/case.rules.js';

registerEnumType(LinkRelation, {
  name: 'LinkRelation',
  description:
    'How a provision bears on a case. Drafts bound nobody: such links say what the text would do to a case of this kind.',
  valuesMap: {
    INVOKED: { description: 'The provision was cited or used as the basis.' },
    WOULD_COMPEL: { description: 'The text would oblige a State to act in such a case.' },
    WOULD_PERMIT: { description: 'The text would allow it.' },
    FAILS_TO_PREVENT: { description: 'The text did not, or would not, stop it.' },
    WOULD_HAVE_BARRED: { description: 'The text, applied, bars it.' },
  },
});

registerEnumType(ArticleNumberBasis, {
  name: 'ArticleNumberBasis',
  description: 'Where the article number of a link comes from.',
  valuesMap: {
    FOUNDING_ARTICLE: { description: 'It stands in the article on which this registry rests.' },
    GENERAL_KNOWLEDGE: { description: 'General knowledge of the compilers; check it.' },
    AUTHOR_READING: { description: "The author's reading of the text." },
  },
});

@ObjectType('ProvisionLink', {
  description: 'How a provision of one text version bears on a case. A reading until a lawyer has signed it.',
})
export class ProvisionLinkModel {
  @Field(() => Int, { description: 'Number of the link within its case, from 1.' })
  number: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Number of the use of a mechanism that it is about; null when it is about the case.',
  })
  use: number | null;

  @Field(() => TextVersionModel, {
    description: 'The text version it is about. Always show it with the number: articles were renumbered.',
  })
  textVersion: TextVersionModel;

  @Field(() => ProvisionModel, {
    nullable: true,
    description: 'The provision; null where the registry has no record for the article yet.',
  })
  provision: ProvisionModel | null;

  @Field(() => String, { description: 'The provision as it was cited.' })
  citedAs: string;

  @Field(() => LinkRelation, { description: 'How the provision bears on the case.' })
  relation: LinkRelation;

  @Field(() => String, {
    nullable: true,
    description: "The first author's word, where the closed vocabulary replaced it.",
  })
  originalRelation: string | null;

  @Field(() => String, { description: 'Why, in own words.' })
  rationale: string;

  @Field(() => ArticleNumberBasis, { description: 'Where the article number comes from.' })
  articleNumberBasis: ArticleNumberBasis;

  @Field(() => String, { nullable: true, description: 'What a reader should know about the link.' })
  note: string | null;
}
