import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { LinkRelation, MechanismModel, PublicCaseConnectionModel, type PublicCaseModel } from '#cases';
import { CountryModel } from '#geography';
import { CrosswalkKind, describedBy, ProvisionModel, termsOf } from '#law';
import { type CountedPage, type PageArgs, PutOff } from '#platform';
import { LINK_STANDING_MEANINGS, type LinkStanding } from '#registry';

export { PublicCaseConnectionModel };

export const LinkStandingEnum = termsOf(LINK_STANDING_MEANINGS);
registerEnumType(LinkStandingEnum, {
  name: 'LinkStanding',
  description: 'What a link between a case and a provision rests on. Each link has one.',
  valuesMap: describedBy(LINK_STANDING_MEANINGS),
});

@ObjectType('StandingCount', { description: 'Cases by what their links to a provision rest on.' })
export class StandingCountModel {
  @Field(() => LinkStandingEnum, { description: 'What the links rest on.' })
  standing: LinkStanding;

  @Field(() => Int, { description: 'Distinct cases with such a link. A case with several kinds counts under each.' })
  cases: number;
}

@ObjectType('RelationCount', { description: 'Cases by how a provision bears on them.' })
export class RelationCountModel {
  @Field(() => LinkRelation, { description: 'How it bears on them.' })
  relation: LinkRelation;

  @Field(() => Int, { description: 'Distinct cases.' })
  cases: number;
}

@ObjectType('ExposedStateCount', { description: 'Cases by the State that asked.' })
export class ExposedStateCountModel {
  @Field(() => CountryModel, { nullable: true, description: 'The State; null where none is accused or recorded.' })
  country: CountryModel | null;

  @Field(() => Int, { description: 'Distinct cases.' })
  cases: number;
}

@ObjectType('ExposedMechanismCount', { description: 'Cases by the mechanism that was used.' })
export class ExposedMechanismCountModel {
  @Field(() => MechanismModel, { description: 'The mechanism.' })
  mechanism: MechanismModel;

  @Field(() => Int, { description: 'Distinct cases.' })
  cases: number;
}

@ObjectType('ExposedYearCount', { description: 'Cases by year.' })
export class ExposedYearCountModel {
  @Field(() => Int, {
    nullable: true,
    description: 'Year of the first day on which the case may have happened; null: not recorded.',
  })
  year: number | null;

  @Field(() => Int, { description: 'Distinct cases.' })
  cases: number;
}

@ObjectType('EquivalentCount', { description: 'Cases that count for a provision by way of one of another text.' })
export class EquivalentCountModel {
  @Field(() => ProvisionModel, { description: 'The provision that they are linked to.' })
  linkedTo: ProvisionModel;

  @Field(() => [CrosswalkKind], { description: 'What changed from there to here.' })
  kinds: readonly CrosswalkKind[];

  @Field(() => Boolean, {
    description: 'Number and subject were seen on both sides of each edge. False: to be checked.',
  })
  verified: boolean;

  @Field(() => Int, { description: 'Distinct cases.' })
  cases: number;
}

/** Fields that are functions are worked out when they are asked for. */
@ObjectType('ProvisionExposure', {
  description:
    'The public cases that are linked to a provision. What links rest on is counted apart: read it with every figure.',
})
export class ProvisionExposureModel {
  @Field(() => ProvisionModel, { description: 'The provision. A draft bound nobody.' })
  provision: ProvisionModel;

  @Field(() => Int, { description: 'Distinct cases.' })
  cases: number;

  @Field(() => [StandingCountModel], {
    description: 'By what the links rest on; each standing once.',
  })
  byStanding: readonly StandingCountModel[];

  @PutOff()
  @Field(() => [RelationCountModel], {
    description: 'By how the provision bears on them; relations without a case left out.',
  })
  byRelation: () => readonly RelationCountModel[];

  @PutOff()
  @Field(() => [ExposedStateCountModel], {
    description:
      'By the State that asked, of the use that the link is about or of any of the case; most first. No ranking without the note.',
  })
  byRequestingState: () => readonly ExposedStateCountModel[];

  @PutOff()
  @Field(() => [ExposedMechanismCountModel], {
    description: 'By mechanism, likewise; most first.',
  })
  byMechanism: () => readonly ExposedMechanismCountModel[];

  @PutOff()
  @Field(() => [ExposedYearCountModel], {
    description: 'By year, from the earliest on; not recorded last.',
  })
  byYear: () => readonly ExposedYearCountModel[];

  @PutOff()
  @Field(() => [EquivalentCountModel], {
    description: 'What of it comes from other texts; empty unless they were asked for.',
  })
  equivalents: () => readonly EquivalentCountModel[];

  @Field(() => Int, {
    description:
      'Cases that are not counted, since they are linked to a provision of another text that was narrowed since.',
  })
  narrowedAway: number;

  @Field(() => String, { description: 'Must stand beside every figure.' })
  note: string;

  /** No field: the resolver of `linkedCases` calls it. */
  list: (page: PageArgs) => Promise<CountedPage<PublicCaseModel>>;
}
