import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { NodeModel } from '#platform';
import { ProvisionModel } from '../provision/provision.model.js';
import { describedBy } from '../vocabulary.rules.js';
import {
  COUNTERPART_DIRECTION_MEANINGS,
  CounterpartDirection,
  CROSSWALK_KIND_MEANINGS,
  CrosswalkKind,
  MAPPING_BASIS_MEANINGS,
  MappingBasis,
} from './crosswalk.rules.js';

registerEnumType(CrosswalkKind, {
  name: 'CrosswalkKind',
  description: 'How a provision of one text corresponds to one of another. An edge can be of several kinds.',
  valuesMap: describedBy(CROSSWALK_KIND_MEANINGS),
});

registerEnumType(MappingBasis, {
  name: 'MappingBasis',
  description: 'What a pairing of two provisions rests on.',
  valuesMap: describedBy(MAPPING_BASIS_MEANINGS),
});

registerEnumType(CounterpartDirection, {
  name: 'CounterpartDirection',
  description: 'On which end of the edge the counterpart stands.',
  valuesMap: describedBy(COUNTERPART_DIRECTION_MEANINGS),
});

@ObjectType('CrosswalkEdge', {
  implements: () => NodeModel,
  description: 'A curated statement that a provision of one text corresponds to one of another text.',
})
export class CrosswalkEdgeModel extends NodeModel {
  @Field(() => String, {
    nullable: true,
    description: 'Number in the from version; null where it has no counterpart or none is known.',
  })
  fromNumber: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Number in the to version; null where it has no counterpart or none is known.',
  })
  toNumber: string | null;

  @Field(() => [CrosswalkKind], { description: 'How the two correspond, read from the from side to the to side.' })
  kinds: readonly CrosswalkKind[];

  @Field(() => String, { description: 'The relation as the curated crosswalk words it, such as "moved-and-narrowed".' })
  originalRelation: string;

  @Field(() => String, {
    nullable: true,
    description: 'What changed, in the words of this registry. A finding only where `changeVerified` is true.',
  })
  changeSummary: string | null;

  @Field(() => Boolean, {
    description: 'Number and subject were seen on both sides. Does not vouch for `changeSummary`.',
  })
  verified: boolean;

  @Field(() => Boolean, {
    description:
      'Both wordings, or a description of the old one by a source, were seen. False: the change is general knowledge.',
  })
  changeVerified: boolean;

  @Field(() => MappingBasis, { description: 'What the pairing rests on.' })
  mappingBasis: MappingBasis;

  @Field(() => String, { nullable: true, description: 'What was and what was not checked.' })
  verificationNote: string | null;
}

@ObjectType('Counterpart', {
  description: 'What corresponds to a provision in another text, seen from that provision.',
})
export class CounterpartModel {
  @Field(() => CounterpartDirection, { description: 'On which end of the edge the counterpart stands.' })
  direction: CounterpartDirection;

  @Field(() => CrosswalkEdgeModel, { description: 'The edge, with its sources.' })
  edge: CrosswalkEdgeModel;

  @Field(() => [CrosswalkKind], {
    description: 'How the two correspond, read from the from side to the to side of the edge.',
  })
  kinds: readonly CrosswalkKind[];

  @Field(() => String, {
    nullable: true,
    description: 'Number of the counterpart; null where there is none or none is known.',
  })
  number: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What changed, in the words of this registry. A finding only where `changeVerified` is true.',
  })
  changeSummary: string | null;

  @Field(() => Boolean, {
    description: 'Number and subject were seen on both sides. Does not vouch for `changeSummary`.',
  })
  verified: boolean;

  @Field(() => Boolean, { description: 'Both wordings, or a description of the old one by a source, were seen.' })
  changeVerified: boolean;
}

@ObjectType('CrosswalkGap', {
  description: 'An edge between two texts that says something else than the edges over a third text between them.',
})
export class CrosswalkGapModel {
  @Field(() => CrosswalkEdgeModel, { description: 'The edge that leads from the one to the other at once.' })
  direct: CrosswalkEdgeModel;

  @Field(() => [ProvisionModel], { description: 'Where the edges over other texts lead to in the same text.' })
  composed: readonly ProvisionModel[];
}
