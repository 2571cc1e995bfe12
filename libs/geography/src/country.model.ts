import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { CountryCodeScalar, EdtfScalar } from '#platform';
import { CountryKind } from './country.rules.js';

registerEnumType(CountryKind, {
  name: 'CountryKind',
  description: 'What an entry of the list of countries is. A place name is no opinion on status.',
  valuesMap: {
    STATE_OR_TERRITORY: { description: 'Current entry of ISO 3166-1.' },
    HISTORICAL: { description: 'Withdrawn from ISO 3166-1; kept for events of its time.' },
    REGIONAL_ORGANISATION: { description: 'Regional organisation that takes part in treaties beside its members.' },
    USER_ASSIGNED: { description: 'Code from the range that ISO leaves to its users, such as XK.' },
  },
});

@ObjectType('Country', {
  description: 'A country or territory as ISO 3166-1 lists it. Naming a place is no opinion on its status.',
})
export class CountryModel {
  @Field(() => CountryCodeScalar, { description: 'ISO 3166-1 alpha-2 code.' })
  code: string;

  @Field(() => String, { nullable: true, description: 'ISO 3166-1 alpha-3 code; null where there is none.' })
  alpha3: string | null;

  @Field(() => String, { description: 'Short English name.' })
  name: string;

  @Field(() => CountryKind, { description: 'What the entry is.' })
  kind: CountryKind;

  @Field(() => String, {
    nullable: true,
    description: 'UN M49 code of the region, such as "142" for Asia; null where there is none.',
  })
  regionCode: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the UN M49 region.' })
  regionName: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'UN M49 code of the sub-region, such as "143" for Central Asia.',
  })
  subregionCode: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the UN M49 sub-region.' })
  subregionName: string | null;

  @Field(() => EdtfScalar, { nullable: true, description: 'When the code was withdrawn; null while it stands.' })
  validUntil: string | null;

  @Field(() => [CountryCodeScalar], { description: 'Codes that replaced a withdrawn one.' })
  successors: readonly string[];

  @Field(() => String, { nullable: true, description: 'What a reader should know about the entry.' })
  note: string | null;
}
