import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { CrosswalkEdgeModel } from '../crosswalk/crosswalk.model.js';
import { TextVersionModel } from '../instrument/text-version.model.js';
import { ProvisionModel } from '../provision/provision.model.js';
import { ProvisionSafeguardModel, SafeguardModel } from '../safeguard/safeguard.model.js';
import { describedBy } from '../vocabulary.rules.js';
import {
  NO_DIFF_REASON_MEANINGS,
  NoDiffReason,
  SAFEGUARD_CHANGE_MEANINGS,
  SafeguardChange,
  TEXT_PAIRING_MEANINGS,
  TextPairing,
} from './comparison.rules.js';
import { DIFF_KIND_MEANINGS, DiffKind } from './word-diff.rules.js';

registerEnumType(SafeguardChange, {
  name: 'SafeguardChange',
  description: 'How provision b holds a safeguard, compared with provision a. UNKNOWN is neither a change nor none.',
  valuesMap: describedBy(SAFEGUARD_CHANGE_MEANINGS),
});

registerEnumType(NoDiffReason, {
  name: 'NoDiffReason',
  description: 'Why two wordings were not compared.',
  valuesMap: describedBy(NO_DIFF_REASON_MEANINGS),
});

registerEnumType(DiffKind, {
  name: 'DiffKind',
  description: 'In which of two texts a segment stands.',
  valuesMap: describedBy(DIFF_KIND_MEANINGS),
});

registerEnumType(TextPairing, {
  name: 'TextPairing',
  description: 'What the crosswalk says of a line in which two texts stand side by side.',
  valuesMap: describedBy(TEXT_PAIRING_MEANINGS),
});

@ObjectType('SafeguardComparison', { description: 'How two provisions hold one safeguard.' })
export class SafeguardComparisonModel {
  @Field(() => SafeguardModel, { description: 'The safeguard.' })
  safeguard: SafeguardModel;

  @Field(() => ProvisionSafeguardModel, {
    nullable: true,
    description: 'How provision a holds it; null where it is not coded for it, which is not ABSENT.',
  })
  a: ProvisionSafeguardModel | null;

  @Field(() => ProvisionSafeguardModel, {
    nullable: true,
    description: 'How provision b holds it; null where it is not coded for it, which is not ABSENT.',
  })
  b: ProvisionSafeguardModel | null;

  @Field(() => SafeguardChange, {
    description: 'How b differs from a. UNKNOWN wherever either value is UNKNOWN. Rests on what both values rest on.',
  })
  change: SafeguardChange;
}

@ObjectType('DiffSegment', { description: 'A run of words that stands in both of two texts, or in one of them.' })
export class DiffSegmentModel {
  @Field(() => DiffKind, { description: 'In which of the texts it stands.' })
  kind: DiffKind;

  @Field(() => String, { description: 'The words, with their spaces and marks, exactly as quoted.' })
  text: string;
}

@ObjectType('ProvisionComparison', {
  description: 'Two provisions side by side. It compares what is recorded of them; much of a provision may not be.',
})
export class ProvisionComparisonModel {
  @Field(() => ProvisionModel, {
    description: 'The first provision, with heading, summary in own words and official wording. Show its text version.',
  })
  a: ProvisionModel;

  @Field(() => ProvisionModel, {
    description:
      'The second provision, with heading, summary in own words and official wording. Show its text version.',
  })
  b: ProvisionModel;

  @Field(() => [CrosswalkEdgeModel], {
    description:
      'What the crosswalk says of the two, in whichever direction it was curated. Empty where it says nothing: that does not mean that they do not correspond.',
  })
  edges: readonly CrosswalkEdgeModel[];

  @Field(() => [SafeguardComparisonModel], {
    description: 'Each safeguard that is coded for one of them or both, with the value in each.',
  })
  safeguards: readonly SafeguardComparisonModel[];

  @Field(() => [DiffSegmentModel], {
    nullable: true,
    description:
      'What differs between the official wordings, as far as they are quoted here, word by word. SAME and REMOVED together are the quotation of a, SAME and ADDED that of b. A quotation is often of a part: words that it leaves out are not removed from the law. Null where there is nothing to compare; `noDiffReason` then says why.',
  })
  quotedTextDiff: readonly DiffSegmentModel[] | null;

  @Field(() => NoDiffReason, {
    nullable: true,
    description: 'Why there is no `quotedTextDiff`; null where there is one.',
  })
  noDiffReason: NoDiffReason | null;
}

@ObjectType('TextComparisonRow', { description: 'One line of two texts side by side.' })
export class TextComparisonRowModel {
  @Field(() => TextPairing, {
    description: 'What the crosswalk says of this line. NOT_MAPPED is neither dropped nor new.',
  })
  pairing: TextPairing;

  @Field(() => ProvisionModel, { nullable: true, description: 'The provision of text a; null where none is recorded.' })
  a: ProvisionModel | null;

  @Field(() => ProvisionModel, { nullable: true, description: 'The provision of text b; null where none is recorded.' })
  b: ProvisionModel | null;

  @Field(() => String, { nullable: true, description: 'Number in text a; null where none is known.' })
  aNumber: string | null;

  @Field(() => String, { nullable: true, description: 'Number in text b; null where none is known.' })
  bNumber: string | null;

  @Field(() => CrosswalkEdgeModel, {
    nullable: true,
    description:
      'The curated edge, with its sources and how far it was verified. Its kinds are to be read from its `fromVersion` to its `toVersion`, which may be from b to a. Null where the line is NOT_MAPPED.',
  })
  edge: CrosswalkEdgeModel | null;
}

@ObjectType('TextComparison', {
  description: 'Two texts side by side, as far as the crosswalk between them was curated.',
})
export class TextComparisonModel {
  @Field(() => TextVersionModel, { description: 'The first text.' })
  a: TextVersionModel;

  @Field(() => TextVersionModel, { description: 'The second text.' })
  b: TextVersionModel;

  @Field(() => Boolean, {
    description: 'Whether any crosswalk between the two was curated. Without one, every line is NOT_MAPPED.',
  })
  isCurated: boolean;

  @Field(() => [TextComparisonRowModel], {
    description:
      'First the lines with a provision of text a, in its order, then those with one of text b alone. A provision stands in several lines where several edges name it.',
  })
  rows: readonly TextComparisonRowModel[];
}
