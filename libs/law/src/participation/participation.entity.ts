import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { oneOf } from '#platform';
import { InstrumentEntity } from '../instrument/instrument.entity.js';
import { BoundBy, BoundStatus, type TreatyDeclaration } from './participation.rules.js';

/** One State, or regional organisation, in one instrument. Who is not listed is unknown, not outside. */
@Entity('participation')
@Unique('participation_instrument_id_country_code_key', ['instrumentId', 'countryCode'])
@Check('participation_bound_by_is_known', oneOf('bound_by', BoundBy))
@Check('participation_bound_status_is_known', oneOf('bound_status', BoundStatus))
@Check(
  'participation_signature_alone_is_not_in_force',
  `in_force_on is null or bound_status in ('BOUND', 'RATIFIED_NOT_IN_FORCE')`,
)
@Index('participation_country_code_idx', ['countryCode'])
export class ParticipationEntity {
  /** Instrument and country: `budapest-convention/tr`. */
  @PrimaryColumn('text', { primaryKeyConstraintName: 'participation_pkey' })
  id!: string;

  @ForeignKey(() => InstrumentEntity, 'id', { name: 'participation_instrument_id_fkey' })
  @Column('text', { name: 'instrument_id' })
  instrumentId!: string;

  @ForeignKey('country', 'code', { name: 'participation_country_code_fkey' })
  @Column('text', { name: 'country_code' })
  countryCode!: string;

  @Column('date', { name: 'signed_on', nullable: true })
  signedOn!: string | null;

  /** Day of ratification or accession. */
  @Column('date', { name: 'bound_on', nullable: true })
  boundOn!: string | null;

  @Column('text', { name: 'bound_by', nullable: true })
  boundBy!: BoundBy | null;

  /** Day on which the instrument entered into force for the State. */
  @Column('date', { name: 'in_force_on', nullable: true })
  inForceOn!: string | null;

  @Column('date', { name: 'withdrawn_on', nullable: true })
  withdrawnOn!: string | null;

  @Column('text', { name: 'bound_status' })
  boundStatus!: BoundStatus;

  /** EDTF: the earliest date that the state of the source can have. */
  @Column('text', { name: 'as_of', nullable: true })
  asOf!: string | null;

  @Column('jsonb', { default: [] })
  declarations!: TreatyDeclaration[];

  @Column('text', { name: 'source_ids', array: true, default: [] })
  sourceIds!: string[];

  @Column('boolean')
  verified!: boolean;

  @Column('text', { name: 'verification_note', nullable: true })
  verificationNote!: string | null;
}
