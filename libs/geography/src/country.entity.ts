import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import { oneOf } from '#platform';
import { CountryKind } from './country.rules.js';

@Entity('country')
@Check('country_code_is_alpha2', `code ~ '^[A-Z]{2}$'`)
@Check('country_kind_is_known', oneOf('kind', CountryKind))
export class CountryEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'country_pkey' })
  code!: string;

  @Column('text', { nullable: true })
  alpha3!: string | null;

  @Column('text', { name: 'numeric_code', nullable: true })
  numericCode!: string | null;

  @Column('text')
  name!: string;

  @Column('text')
  kind!: CountryKind;

  @Column('text', { name: 'region_code', nullable: true })
  regionCode!: string | null;

  @Column('text', { name: 'region_name', nullable: true })
  regionName!: string | null;

  @Column('text', { name: 'subregion_code', nullable: true })
  subregionCode!: string | null;

  @Column('text', { name: 'subregion_name', nullable: true })
  subregionName!: string | null;

  @Column('text', { name: 'valid_until', nullable: true })
  validUntil!: string | null;

  @Column('text', { array: true, default: [] })
  successors!: string[];

  @Column('text', { nullable: true })
  note!: string | null;
}
