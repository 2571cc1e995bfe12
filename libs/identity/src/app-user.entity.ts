import { Check, Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** A person with an account. Never deleted: records name who decided them. */
@Entity('app_user')
@Unique('app_user_email_key', ['email'])
@Check('app_user_email_is_lower_case', `email = lower(email)`)
@Check('app_user_email_is_an_address', `email ~ '^[^[:space:]@]+@[^[:space:]@]+$' and length(email) <= 254`)
@Check(
  'app_user_display_name_is_given',
  `display_name = btrim(display_name) and length(display_name) between 1 and 100`,
)
@Check('app_user_clearance_is_known', `clearance between 0 and 3`)
@Check('app_user_password_hash_is_argon2id', `password_hash like '$argon2id$%'`)
export class AppUserEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'app_user_pkey', default: () => 'uuidv7()' })
  id!: string;

  /** In lower case. */
  @Column('text')
  email!: string;

  /** The name that colleagues see. */
  @Column('text', { name: 'display_name' })
  displayName!: string;

  /** Argon2id in PHC form, with its parameters and salt. */
  @Column('text', { name: 'password_hash' })
  passwordHash!: string;

  /** Made for trying the registry out, with a password that everybody knows. */
  @Column('boolean', { name: 'is_sample', default: false })
  isSample!: boolean;

  /** Most sensitive class of fields that the person may be shown: 0 public, 1 partner, 2 restricted, 3 identity. */
  @Column('smallint', { default: 0 })
  clearance!: number;

  @Column('timestamptz', { name: 'disabled_at', nullable: true })
  disabledAt!: Date | null;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;
}
