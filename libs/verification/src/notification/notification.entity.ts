import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { oneOf } from '#platform';
import { MailState, type NotificationEvent, NotificationKind, Outcome } from './notification.rules.js';

/** That something happened to a case, for one person, and whether they have read it and had a mail about it. */
@Entity('notification')
@Unique('notification_once_an_occasion', ['recipient', 'kind', 'caseId', 'occasion'])
@Check('notification_kind_is_known', oneOf('kind', NotificationKind))
@Check('notification_event_is_of_its_kind', `event = kind or (kind = 'DECIDED' and ${oneOf('event', Outcome)})`)
@Check('notification_mail_is_known', oneOf('mail', MailState))
@Index('notification_case_id_idx', ['caseId'])
@Index('notification_mail_at_idx', ['mailAt'], { where: `mail = 'PENDING'` })
export class NotificationEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'notification_pkey', default: () => 'uuidv7()' })
  id!: string;

  @ForeignKey('app_user', 'id', { name: 'notification_recipient_fkey' })
  @Column('uuid')
  recipient!: string;

  @Column('text')
  kind!: NotificationKind;

  @Column('text')
  event!: NotificationEvent;

  @ForeignKey('case_file', 'id', { name: 'notification_case_id_fkey', onDelete: 'CASCADE' })
  @Column('uuid', { name: 'case_id' })
  caseId!: string;

  /** Of what is told once: when the claim ends, or since when the case has waited. */
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  occasion!: Date | null;

  @Column({ type: 'timestamptz', name: 'created_at', precision: 3, default: () => 'now()' })
  createdAt!: Date;

  @Column({ type: 'timestamptz', name: 'read_at', precision: 3, nullable: true })
  readAt!: Date | null;

  @Column('text', { default: 'PENDING' })
  mail!: MailState;

  @Column('integer', { name: 'mail_tries', default: 0 })
  mailTries!: number;

  /** When a mail is to be tried, or tried again. */
  @Column({ type: 'timestamptz', name: 'mail_at', precision: 3, default: () => `(now() + '00:05:00')` })
  mailAt!: Date;
}

/** That somebody wants mails about a kind, or wants none. Who has said nothing has them. */
@Entity('notification_setting')
@Check('notification_setting_kind_is_known', oneOf('kind', NotificationKind))
export class NotificationSettingEntity {
  @ForeignKey('app_user', 'id', { name: 'notification_setting_user_id_fkey' })
  @PrimaryColumn('uuid', { name: 'user_id', primaryKeyConstraintName: 'notification_setting_pkey' })
  userId!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'notification_setting_pkey' })
  kind!: NotificationKind;

  @Column('boolean', { name: 'by_mail' })
  byMail!: boolean;
}
