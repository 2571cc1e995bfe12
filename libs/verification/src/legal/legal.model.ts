import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { LegalReview, LinkOpinion } from './legal.rules.js';

registerEnumType(LegalReview, {
  name: 'LegalReview',
  description: 'What lawyers have said of a link, all in all.',
  valuesMap: {
    PENDING: { description: 'No lawyer has signed it. Show it as a reading, not as a finding.' },
    SIGNED: { description: 'Signed by a lawyer who did not write it; none dissents.' },
    DIVIDED: { description: 'One lawyer signed it and another dissents. Show both opinions.' },
    REFUSED: { description: 'A lawyer dissents, and none has signed it.' },
  },
});

registerEnumType(LinkOpinion, {
  name: 'LinkOpinion',
  description: 'What one lawyer says of a link.',
  valuesMap: {
    SIGNED: { description: 'The provision bears on the case as the link says.' },
    DISSENT: { description: 'It does not, for the reason given.' },
  },
});

@ObjectType('LegalOpinion', {
  description:
    'What one lawyer says of the link between a case and a provision. It holds for the words that it was given on.',
})
export class LegalOpinionModel {
  @Field(() => LinkOpinion, { description: 'Signed, or a dissent.' })
  opinion: LinkOpinion;

  @Field(() => String, { nullable: true, description: 'Why; always there with a dissent.' })
  reason: string | null;

  @Field(() => Date, { description: 'When it was given.' })
  givenAt: Date;
}
