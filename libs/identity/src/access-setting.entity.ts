import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** One row of settings that the application may not change: only the owner's login does, where it starts the registry. */
@Entity('access_setting')
@Check('access_setting_is_one_row', '"only"')
export class AccessSettingEntity {
  /** Always true: the key admits one row. */
  @PrimaryColumn('boolean', { primaryKeyConstraintName: 'access_setting_pkey', default: true })
  only!: boolean;

  /** Custodians, editors, administrators and whoever holds a clearance must have a second factor. Off in development. */
  @Column('boolean', { name: 'second_factor_required', default: true })
  secondFactorRequired!: boolean;
}
