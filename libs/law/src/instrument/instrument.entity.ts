import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { oneOf } from '#platform';
import { DatedStatus, InstrumentKind, InstrumentStatus, LegalRegime } from './instrument.rules.js';

/** A treaty, protocol, statute or rule book. What it says stands in its text versions. */
@Entity('instrument')
@Check('instrument_kind_is_known', oneOf('kind', InstrumentKind))
@Check('instrument_regime_is_known', oneOf('regime', LegalRegime))
@Check('instrument_status_is_known', oneOf('status', InstrumentStatus))
@Check('instrument_status_has_its_date', `(${oneOf('status', DatedStatus)}) = (status_date is not null)`)
@Index('instrument_parent_id_idx', ['parentId'])
export class InstrumentEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'instrument_pkey' })
  id!: string;

  @Column('text')
  title!: string;

  @Column('text', { name: 'short_title' })
  shortTitle!: string;

  @Column('text', { array: true, default: [] })
  aliases!: string[];

  @Column('text')
  kind!: InstrumentKind;

  @Column('text')
  regime!: LegalRegime;

  /** ISO 3166-1 alpha-2 codes and codes of groups of States. */
  @Column('text', { array: true, default: [] })
  jurisdictions!: string[];

  @ForeignKey(() => InstrumentEntity, 'id', { name: 'instrument_parent_id_fkey', deferrable: 'INITIALLY DEFERRED' })
  @Column('text', { name: 'parent_id', nullable: true })
  parentId!: string | null;

  @Column('text')
  summary!: string;

  /** EDTF. The first of January may stand for a year; the note or `unverifiedFields` then says so. */
  @Column('text', { name: 'adopted_on', nullable: true })
  adoptedOn!: string | null;

  /** EDTF. */
  @Column('text', { name: 'opened_on', nullable: true })
  openedOn!: string | null;

  /** EDTF. In general; for each State see participation. */
  @Column('text', { name: 'in_force_on', nullable: true })
  inForceOn!: string | null;

  @Column('text')
  status!: InstrumentStatus;

  /** The day that the status speaks of. */
  @Column('date', { name: 'status_date', nullable: true })
  statusDate!: string | null;

  /** EDTF. */
  @Column('text', { name: 'status_as_of', nullable: true })
  statusAsOf!: string | null;

  @Column('text', { nullable: true })
  depositary!: string | null;

  @Column('text', { nullable: true })
  issuer!: string | null;

  @Column('text', { nullable: true })
  url!: string | null;

  @Column('text', { name: 'source_ids', array: true, default: [] })
  sourceIds!: string[];

  @Column('boolean')
  verified!: boolean;

  @Column('text', { name: 'unverified_fields', array: true, default: [] })
  unverifiedFields!: string[];

  @Column('text', { name: 'verification_note', nullable: true })
  verificationNote!: string | null;

  /** Place in the reference data, which is the order in which instruments are listed. */
  @Column('smallint')
  position!: number;
}
