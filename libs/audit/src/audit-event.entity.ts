import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Something that must leave a trace. Only ever added to; no login but the owner's reads it. */
@Entity('audit_event')
@Check('audit_event_action_has_form', `action ~ '^[a-z-]+(\\.[a-z-]+)+$'`)
@Index('audit_event_user_id_idx', ['userId', 'id'])
export class AuditEventEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'audit_event_pkey', default: () => 'uuidv7()' })
  id!: string;

  @Column('timestamptz', { name: 'happened_at', default: () => 'clock_timestamp()' })
  happenedAt!: Date;

  /** Who did it, as the database found out by the token; null for a visitor. */
  @Column('uuid', { name: 'user_id', nullable: true })
  userId!: string | null;

  @Column('uuid', { name: 'session_id', nullable: true })
  sessionId!: string | null;

  /** What was done, such as `identity.unsealed`. */
  @Column('text')
  action!: string;

  /** To what, as an id; never a name. */
  @Column('text', { nullable: true })
  subject!: string | null;

  /** Ids and codes; never names, contacts or texts. */
  @Column('jsonb', { default: {} })
  details!: Record<string, unknown>;
}
