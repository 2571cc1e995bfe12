import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { oneOf } from '#platform';
import { InstrumentEntity } from './instrument.entity.js';
import { TextStage } from './instrument.rules.js';

/** One dated text of an instrument. Numbers of articles mean something only together with it. */
@Entity('text_version')
@Unique('text_version_id_instrument_id_key', ['id', 'instrumentId'])
@ForeignKey(() => TextVersionEntity, ['supersedesId', 'instrumentId'], ['id', 'instrumentId'], {
  name: 'text_version_supersedes_id_fkey',
  deferrable: 'INITIALLY DEFERRED',
})
@Check('text_version_does_not_supersede_itself', 'supersedes_id <> id')
@Check('text_version_stage_is_known', oneOf('stage', TextStage))
@Index('text_version_instrument_id_idx', ['instrumentId'])
@Index('text_version_supersedes_id_idx', ['supersedesId'])
export class TextVersionEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'text_version_pkey' })
  id!: string;

  @ForeignKey(() => InstrumentEntity, 'id', { name: 'text_version_instrument_id_fkey' })
  @Column('text', { name: 'instrument_id' })
  instrumentId!: string;

  @Column('text')
  label!: string;

  /** EDTF. */
  @Column('text', { nullable: true })
  date!: string | null;

  @Column('text', { name: 'document_symbol', nullable: true })
  documentSymbol!: string | null;

  @Column('text')
  stage!: TextStage;

  /** The version of the same instrument that this one took the place of. */
  @Column('text', { name: 'supersedes_id', nullable: true })
  supersedesId!: string | null;

  @Column('text', { nullable: true })
  url!: string | null;

  @Column('boolean')
  verified!: boolean;

  @Column('text', { nullable: true })
  note!: string | null;

  /** Place among the versions of the instrument. */
  @Column('smallint')
  position!: number;
}
