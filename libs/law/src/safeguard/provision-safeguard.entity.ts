import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { oneOf } from '#platform';
import { SafeguardEntity } from './safeguard.entity.js';
import { SafeguardValue } from './safeguard.rules.js';

/** How a provision holds a safeguard. A safeguard without a row does not apply to the provision. */
@Entity('provision_safeguard')
@Check('provision_safeguard_value_is_known', oneOf('value', SafeguardValue))
@Index('provision_safeguard_safeguard_id_idx', ['safeguardId'])
export class ProvisionSafeguardEntity {
  @ForeignKey('provision', 'id', { name: 'provision_safeguard_provision_id_fkey' })
  @PrimaryColumn('text', { name: 'provision_id', primaryKeyConstraintName: 'provision_safeguard_pkey' })
  provisionId!: string;

  @ForeignKey(() => SafeguardEntity, 'id', { name: 'provision_safeguard_safeguard_id_fkey' })
  @PrimaryColumn('text', { name: 'safeguard_id', primaryKeyConstraintName: 'provision_safeguard_pkey' })
  safeguardId!: string;

  @Column('text')
  value!: SafeguardValue;

  @Column('boolean', { name: 'source_backed' })
  sourceBacked!: boolean;
}
