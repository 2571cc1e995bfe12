import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { InstrumentModel } from '../instrument/instrument.model.js';
import { TextVersionModel } from '../instrument/text-version.model.js';
import { ProvisionModel } from '../provision/provision.model.js';
import { describedBy } from '../vocabulary.rules.js';
import { CITATION_MATCH_MEANINGS, CitationMatchKind } from './citation-match.rules.js';
import { SUBJECT_RELATION_MEANINGS, SubjectRelation } from './citation-subject.rules.js';

registerEnumType(CitationMatchKind, {
  name: 'CitationMatchKind',
  description: 'How a provision answers to the number that was cited.',
  valuesMap: describedBy(CITATION_MATCH_MEANINGS),
});

registerEnumType(SubjectRelation, {
  name: 'SubjectRelation',
  description:
    'Whether provisions of the same number in several texts are about the same, as far as the crosswalk says.',
  valuesMap: describedBy(SUBJECT_RELATION_MEANINGS),
});

@ObjectType('CitationMatch', { description: 'A provision that a citation means or may mean.' })
export class CitationMatchModel {
  @Field(() => String, { description: 'The cited number as it was read, such as "Art. 36(1)".' })
  number: string;

  @Field(() => CitationMatchKind, {
    description: 'Whether the provision has this number, contains it or is a part of it.',
  })
  kind: CitationMatchKind;

  @Field(() => ProvisionModel, { description: 'The provision.' })
  provision: ProvisionModel;

  @Field(() => TextVersionModel, { description: 'The text that it stands in. A number means nothing without it.' })
  textVersion: TextVersionModel;

  @Field(() => String, {
    description:
      'How to cite what was found: number, instrument and text, such as "Art. 36(1), UN Cybercrime Convention, Zero draft (A/AC.291/22)".',
  })
  citeAs: string;

  @Field(() => String, { nullable: true, description: 'What to know where it is not EXACT; null where it is.' })
  note: string | null;
}

@ObjectType('CitationAmbiguity', {
  description: 'One number that stands in several texts which the citation may mean.',
})
export class CitationAmbiguityModel {
  @Field(() => String, { description: 'The number, such as "Art. 17".' })
  number: string;

  @Field(() => [ProvisionModel], { description: 'What has this number, in each of the texts.' })
  provisions: readonly ProvisionModel[];

  @Field(() => SubjectRelation, {
    description: 'Whether they are about the same. Where it differs between them, the most doubtful answer.',
  })
  relation: SubjectRelation;

  @Field(() => String, { description: 'The same in words, with the text and the heading of each.' })
  warning: string;
}

@ObjectType('CitationReading', {
  description:
    'What a citation means, as far as it is recorded here. Several provisions where it names several, or where its number stands in several texts.',
})
export class CitationReadingModel {
  @Field(() => [InstrumentModel], {
    description: 'What it cites; several only where one name stands for several instruments.',
  })
  instruments: readonly InstrumentModel[];

  @Field(() => TextVersionModel, {
    nullable: true,
    description: 'The one text that it names; null where it names none, or where its words fit several texts.',
  })
  textVersion: TextVersionModel | null;

  @Field(() => [ProvisionModel], { description: 'All provisions that it means or may mean; `matches` says how.' })
  provisions: readonly ProvisionModel[];

  @Field(() => [CitationMatchModel], {
    description: 'Each cited number with the provision that answers to it, in the order of the citation. Never empty.',
  })
  matches: readonly CitationMatchModel[];

  @Field(() => [CitationAmbiguityModel], {
    description:
      'Numbers that stand in several texts, each with what they mean there. Where this is not empty, ask which text is meant, or show all.',
  })
  ambiguities: readonly CitationAmbiguityModel[];

  @Field(() => [TextVersionModel], {
    description: 'Texts that it may mean too and in which no such number is recorded. They may have one all the same.',
  })
  unrecordedTexts: readonly TextVersionModel[];

  @Field(() => [String], {
    description:
      'What a reader must know, in plain words: ambiguous numbers, numbers without a record, drafts that bound nobody. Show them with the answer.',
  })
  warnings: readonly string[];
}
