import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { EdtfScalar, NodeModel, UrlScalar } from '#platform';
import { describedBy } from '../vocabulary.rules.js';
import { TEXT_STAGE_MEANINGS, TextStage } from './instrument.rules.js';

registerEnumType(TextStage, {
  name: 'TextStage',
  description: 'How far a text had come. Only an adopted, amended or consolidated text can bind anyone.',
  valuesMap: describedBy(TEXT_STAGE_MEANINGS),
});

@ObjectType('TextVersion', {
  implements: () => NodeModel,
  description:
    'One dated text of an instrument. Articles were renumbered between drafts: always name the version together with the number.',
})
export class TextVersionModel extends NodeModel {
  @Field(() => String, { description: 'What the text is called.' })
  label: string;

  @Field(() => EdtfScalar, {
    nullable: true,
    description: 'Date of the text; null where not recorded. `note` says where a day is a placeholder.',
  })
  date: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Official symbol or number, such as "A/AC.291/22"; null where not recorded.',
  })
  documentSymbol: string | null;

  @Field(() => TextStage, { description: 'How far the text had come.' })
  stage: TextStage;

  @Field(() => UrlScalar, {
    nullable: true,
    description: 'Where the text can be read; null where no address was seen.',
  })
  url: string | null;

  @Field(() => Boolean, {
    description:
      'A source that was seen confirms that this text exists. Does not vouch for its symbol or day where `note` says otherwise.',
  })
  verified: boolean;

  @Field(() => String, { nullable: true, description: 'What is and what is not known about the text.' })
  note: string | null;
}
