import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { CountryModel } from '#geography';
import { CooperationPower, describedBy, InstrumentModel, ParticipationModel, ProvisionModel, termsOf } from '#law';
import { connectionOf, type CountedPage, type PageArgs } from '#platform';
import { LINK_MEANINGS, STANDING_MEANINGS, type TreatyLink, type TreatyStanding } from './treaty-route.rules.js';

export const TreatyStandingEnum = termsOf(STANDING_MEANINGS);
registerEnumType(TreatyStandingEnum, {
  name: 'TreatyStanding',
  description: 'How a State stood to an instrument on a day.',
  valuesMap: describedBy(STANDING_MEANINGS),
});

export const TreatyLinkEnum = termsOf(LINK_MEANINGS);
registerEnumType(TreatyLinkEnum, {
  name: 'TreatyLinkState',
  description: 'How far an instrument linked two States on a day.',
  valuesMap: describedBy(LINK_MEANINGS),
});

@ObjectType('OpenedPower', { description: 'A power of cooperation, and the provision that gives it.' })
export class OpenedPowerModel {
  @Field(() => CooperationPower, { description: 'The power.' })
  power: CooperationPower;

  @Field(() => ProvisionModel, { description: 'The provision, in the text as it was adopted or stands.' })
  provision: ProvisionModel;

  @Field(() => [CountryModel], {
    description:
      'Which of the two excludes the provision by a reservation on that day; the power is then not open between them.',
  })
  excludedBy: readonly CountryModel[];
}

@ObjectType('TreatyLink', { description: 'What one instrument was between two States on a day.' })
export class TreatyLinkModel {
  @Field(() => InstrumentModel, { description: 'The instrument.' })
  instrument: InstrumentModel;

  @Field(() => TreatyLinkEnum, { description: 'How far it linked the two.' })
  link: TreatyLink;

  @Field(() => Boolean, {
    description:
      'Whether an objection of one of the two to a reservation of the other keeps it from being in force between them.',
  })
  isPrecluded: boolean;

  @Field(() => TreatyStandingEnum, { description: 'How the first State stood to it.' })
  fromStanding: TreatyStanding;

  @Field(() => TreatyStandingEnum, { description: 'How the second State stood to it.' })
  toStanding: TreatyStanding;

  @Field(() => ParticipationModel, {
    nullable: true,
    description: 'What is recorded of the first; null where nothing is.',
  })
  fromParticipation: ParticipationModel | null;

  @Field(() => ParticipationModel, {
    nullable: true,
    description: 'What is recorded of the second; null where nothing is.',
  })
  toParticipation: ParticipationModel | null;

  @Field(() => [OpenedPowerModel], {
    description:
      'Powers that the instrument gives: open where `link` is IN_FORCE, and otherwise those that it would give.',
  })
  powers: readonly OpenedPowerModel[];
}

@ObjectType('TreatyRoute', {
  description:
    'Which instruments linked two States on a day, as far as participation is recorded. No finding that a request was made.',
})
export class TreatyRouteModel {
  @Field(() => CountryModel, { description: 'One State.' })
  from: CountryModel;

  @Field(() => CountryModel, { description: 'The other.' })
  to: CountryModel;

  @Field(() => String, { description: 'The day, as YYYY-MM-DD.' })
  on: string;

  @Field(() => [TreatyLinkModel], {
    description:
      'One for each instrument of which participation is recorded for one of the two at least; those in force first.',
  })
  links: readonly TreatyLinkModel[];

  @Field(() => String, { description: 'What is not in the record. Must stand beside the answer.' })
  note: string;
}

@ObjectType('NewRoute', {
  description: 'Two States that an instrument would link for the first time, as far as is recorded.',
})
export class NewRouteModel {
  @Field(() => CountryModel, { description: 'One State; the codes of the two are in alphabetical order.' })
  one: CountryModel;

  @Field(() => CountryModel, { description: 'The other.' })
  other: CountryModel;

  @Field(() => Boolean, {
    description:
      'Whether an instrument of the same kind is recorded for one of the two and not for the other: it may link them already.',
  })
  mayBeLinkedAlready: boolean;

  @Field(() => Int, {
    description:
      'Public cases in which one of the two asked the other, whichever way: those that such a route would have carried.',
  })
  cases: number;

  @Field(() => [String], { description: 'References of up to 20 of them, in order.' })
  references: readonly string[];
}

export const NewRouteConnectionModel = connectionOf(NewRouteModel, 'NewRoute');

@ObjectType('NewRoutes', {
  description: 'The pairs of States that an instrument would link for the first time if some States ratified it.',
})
export class NewRoutesModel {
  @Field(() => InstrumentModel, { description: 'The instrument.' })
  instrument: InstrumentModel;

  @Field(() => [CountryModel], { description: 'The States that it would then bind.' })
  bound: readonly CountryModel[];

  @Field(() => Int, {
    nullable: true,
    description: 'How many ratifications it takes to enter into force; null: not recorded.',
  })
  ratificationsNeeded: number | null;

  @Field(() => String, { nullable: true, description: 'Where that is said.' })
  ratificationsSource: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'First day on which it would be in force, as YYYY-MM-DD; null where they are too few, or the rule is not recorded.',
  })
  inForceFrom: string | null;

  @Field(() => Int, { description: 'Pairs of these States.' })
  pairs: number;

  @Field(() => Int, { description: 'Those that another recorded instrument of cooperation links already.' })
  linkedAlready: number;

  @Field(() => Int, { description: 'Those that it would link for the first time, as far as is recorded.' })
  newPairs: number;

  @Field(() => Int, { description: 'Those of them between which a public case is documented.' })
  newPairsWithCases: number;

  @Field(() => String, { description: 'Must stand beside every figure.' })
  note: string;

  /** No field: the resolver of `routes` calls it. */
  list: (page: PageArgs) => CountedPage<NewRouteModel>;
}
