import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { oneOf } from '#platform';
import { TextVersionEntity } from '../instrument/text-version.entity.js';
import { ProvisionEntity } from '../provision/provision.entity.js';
import { areSomeOf } from '../vocabulary.rules.js';
import { CrosswalkKind, MappingBasis } from './crosswalk.rules.js';

/** Says that a provision of one text corresponds to one of another, and how. */
@Entity('crosswalk_edge')
@ForeignKey(() => ProvisionEntity, ['fromProvisionId', 'fromVersionId'], ['id', 'textVersionId'], {
  name: 'crosswalk_edge_from_provision_id_fkey',
})
@ForeignKey(() => ProvisionEntity, ['toProvisionId', 'toVersionId'], ['id', 'textVersionId'], {
  name: 'crosswalk_edge_to_provision_id_fkey',
})
@Check('crosswalk_edge_joins_two_versions', 'from_version_id <> to_version_id')
@Check('crosswalk_edge_has_an_end', 'from_number is not null or to_number is not null')
@Check(
  'crosswalk_edge_provisions_have_numbers',
  '(from_provision_id is null or from_number is not null) and (to_provision_id is null or to_number is not null)',
)
@Check('crosswalk_edge_kinds_are_known', areSomeOf('kinds', CrosswalkKind))
@Check('crosswalk_edge_uncompared_is_not_identical', `not kinds @> array['SAME_NUMBER', 'IDENTICAL']`)
@Check('crosswalk_edge_mapping_basis_is_known', oneOf('mapping_basis', MappingBasis))
@Index('crosswalk_edge_from_version_id_idx', ['fromVersionId', 'toVersionId'])
@Index('crosswalk_edge_to_version_id_idx', ['toVersionId'])
@Index('crosswalk_edge_from_provision_id_idx', ['fromProvisionId'])
@Index('crosswalk_edge_to_provision_id_idx', ['toProvisionId'])
export class CrosswalkEdgeEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'crosswalk_edge_pkey' })
  id!: string;

  @ForeignKey(() => TextVersionEntity, 'id', { name: 'crosswalk_edge_from_version_id_fkey' })
  @Column('text', { name: 'from_version_id' })
  fromVersionId!: string;

  @ForeignKey(() => TextVersionEntity, 'id', { name: 'crosswalk_edge_to_version_id_fkey' })
  @Column('text', { name: 'to_version_id' })
  toVersionId!: string;

  /** Null where the from side has no counterpart, or none is known. */
  @Column('text', { name: 'from_number', nullable: true })
  fromNumber!: string | null;

  /** Null where the to side has no counterpart, or none is known. */
  @Column('text', { name: 'to_number', nullable: true })
  toNumber!: string | null;

  @Column('text', { name: 'from_provision_id', nullable: true })
  fromProvisionId!: string | null;

  @Column('text', { name: 'to_provision_id', nullable: true })
  toProvisionId!: string | null;

  @Column('text', { array: true })
  kinds!: CrosswalkKind[];

  /** The relation as the curated crosswalk words it, in one term. */
  @Column('text', { name: 'original_relation' })
  originalRelation!: string;

  @Column('text', { name: 'change_summary', nullable: true })
  changeSummary!: string | null;

  /** Number and subject were seen on both sides. */
  @Column('boolean')
  verified!: boolean;

  /** Both wordings, or a source's description of the old one, were seen. */
  @Column('boolean', { name: 'change_verified' })
  changeVerified!: boolean;

  @Column('text', { name: 'mapping_basis' })
  mappingBasis!: MappingBasis;

  @Column('text', { name: 'verification_note', nullable: true })
  verificationNote!: string | null;

  @Column('text', { name: 'source_ids', array: true, default: [] })
  sourceIds!: string[];

  @Column('smallint')
  position!: number;
}
