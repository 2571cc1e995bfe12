import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { SourceKind } from '#law';
import { oneOf } from '#platform';
import { Reliability, SourceAlertKind } from './source.rules.js';

/** Who publishes documents, and who owns them. Of one name there may be several rows: which, a hidden case could tell. */
@Entity('publisher')
@Check('publisher_does_not_own_itself', `owner_id <> id`)
@Check('publisher_name_is_given', `(name = btrim(name)) AND (char_length(name) >= 1) AND (char_length(name) <= 200)`)
@Check('publisher_owner_reason_within_limit', `char_length(owner_reason) <= 1000`)
@Index('publisher_name_idx', { synchronize: false })
export class PublisherEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'publisher_pkey', default: () => 'uuidv7()' })
  id!: string;

  @Column('text')
  name!: string;

  /** The next owner above; null when there is none, or none is known. A trigger keeps the chain from closing. */
  @Index('publisher_owner_id_idx')
  @ForeignKey(() => PublisherEntity, 'id', { name: 'publisher_owner_id_fkey' })
  @Column('uuid', { name: 'owner_id', nullable: true })
  ownerId!: string | null;

  @Column('text', { name: 'owner_reason', nullable: true })
  ownerReason!: string | null;

  @ForeignKey('app_user', 'id', { name: 'publisher_owner_stated_by_fkey' })
  @Column('uuid', { name: 'owner_stated_by', nullable: true })
  ownerStatedBy!: string | null;

  @Column('timestamptz', { name: 'owner_stated_at', nullable: true })
  ownerStatedAt!: Date | null;

  @ForeignKey('app_user', 'id', { name: 'publisher_added_by_fkey' })
  @Column('uuid', { name: 'added_by', nullable: true })
  addedBy!: string | null;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;
}

/** A document that says something: report, judgment, article, filing, law, dataset. Cases share it. */
@Entity('source')
@Check('source_archived_url_within_limit', `char_length(archived_url) <= 2000`)
@Check('source_is_in_order', `lower <= upper`)
@Check('source_kind_is_known', oneOf('kind', SourceKind))
@Check('source_reliability_is_known', oneOf('reliability', Reliability))
@Check('source_reliability_reason_within_limit', `char_length(reliability_reason) <= 1000`)
@Check('source_title_has_text', `(char_length(title) >= 1) AND (char_length(title) <= 300)`)
@Check('source_url_has_its_key', `(url IS NULL) = (url_key IS NULL)`)
@Check('source_url_within_limit', `char_length(url) <= 2000`)
export class SourceEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'source_pkey', default: () => 'uuidv7()' })
  id!: string;

  @Column('text')
  title!: string;

  @Index('source_publisher_id_idx')
  @ForeignKey(() => PublisherEntity, 'id', { name: 'source_publisher_id_fkey' })
  @Column('uuid', { name: 'publisher_id', nullable: true })
  publisherId!: string | null;

  @Column('text', { nullable: true })
  url!: string | null;

  /** The address in the form that it is found by (`source-url.rules.ts`). */
  @Index('source_url_key_idx')
  @Column('text', { name: 'url_key', nullable: true })
  urlKey!: string | null;

  /** A copy that will not change. */
  @Column('text', { name: 'archived_url', nullable: true })
  archivedUrl!: string | null;

  /** BCP 47 tag of the language that the document is in; null when not recorded. */
  @Column('text', { nullable: true })
  language!: string | null;

  @Column('text', { nullable: true })
  edtf!: string | null;

  @Column('date', { nullable: true })
  lower!: string | null;

  @Column('date', { nullable: true })
  upper!: string | null;

  @Column('text')
  kind!: SourceKind;

  /** Whoever added it had the document, or an excerpt of it, before them; false when it is only cited. */
  @Column('boolean')
  seen!: boolean;

  /** Null when nobody has rated it, which is not F. */
  @Column('text', { nullable: true })
  reliability!: Reliability | null;

  @Column('text', { name: 'reliability_reason', nullable: true })
  reliabilityReason!: string | null;

  @ForeignKey('app_user', 'id', { name: 'source_rated_by_fkey' })
  @Column('uuid', { name: 'rated_by', nullable: true })
  ratedBy!: string | null;

  @Column('timestamptz', { name: 'rated_at', nullable: true })
  ratedAt!: Date | null;

  @ForeignKey('app_user', 'id', { name: 'source_added_by_fkey' })
  @Column('uuid', { name: 'added_by', nullable: true })
  addedBy!: string | null;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;
}

/** That a case rests on a source. */
@Entity('case_source')
@Unique('case_source_key', ['caseId', 'sourceId'])
@ForeignKey('case_file', ['caseId', 'isPublic'], ['id', 'isPublic'], {
  name: 'case_source_is_public_fkey',
  onDelete: 'CASCADE',
  onUpdate: 'CASCADE',
})
export class CaseSourceEntity {
  @ForeignKey('case_file', 'id', { name: 'case_source_case_id_fkey', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid', { name: 'case_id', primaryKeyConstraintName: 'case_source_pkey' })
  caseId!: string;

  @PrimaryColumn('smallint', { primaryKeyConstraintName: 'case_source_pkey' })
  number!: number;

  @Index('case_source_source_id_idx')
  @ForeignKey(() => SourceEntity, 'id', { name: 'case_source_source_id_fkey' })
  @Column('uuid', { name: 'source_id' })
  sourceId!: string;

  /** Null for the reference loader. */
  @ForeignKey('app_user', 'id', { name: 'case_source_linked_by_fkey' })
  @Column('uuid', { name: 'linked_by', nullable: true })
  linkedBy!: string | null;

  @Column('timestamptz', { name: 'linked_at', default: () => 'now()' })
  linkedAt!: Date;

  /** That of the case, which the key keeps it equal to. */
  @Column({ type: 'boolean', name: 'is_public', default: false, insert: false, update: false })
  isPublic!: boolean;
}

/** That a source repeats or rests on another. A trigger keeps it from leading in a circle. */
@Entity('source_derivation')
@Check('source_derivation_is_ended_by_somebody', `num_nonnulls(ended_by, ended_at) in (0, 2)`)
@Check('source_derivation_is_from_another', `source_id <> origin_id`)
@Check('source_derivation_reason_is_given', `char_length(btrim(reason)) between 1 and 1000`)
@Index('source_derivation_live_key', { synchronize: false })
export class SourceDerivationEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'source_derivation_pkey', default: () => 'uuidv7()' })
  id!: string;

  @ForeignKey(() => SourceEntity, 'id', { name: 'source_derivation_source_id_fkey' })
  @Column('uuid', { name: 'source_id' })
  sourceId!: string;

  @Index('source_derivation_origin_id_idx')
  @ForeignKey(() => SourceEntity, 'id', { name: 'source_derivation_origin_id_fkey' })
  @Column('uuid', { name: 'origin_id' })
  originId!: string;

  @Column('text')
  reason!: string;

  @ForeignKey('app_user', 'id', { name: 'source_derivation_stated_by_fkey' })
  @Column('uuid', { name: 'stated_by' })
  statedBy!: string;

  @Column('timestamptz', { name: 'stated_at', default: () => 'now()' })
  statedAt!: Date;

  @ForeignKey('app_user', 'id', { name: 'source_derivation_ended_by_fkey' })
  @Column('uuid', { name: 'ended_by', nullable: true })
  endedBy!: string | null;

  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt!: Date | null;
}

/** That something is wrong with a source. Inserted, never changed: it stands until it is lifted. */
@Entity('source_alert')
@Check('source_alert_kind_is_known', oneOf('kind', SourceAlertKind))
@Check('source_alert_reason_is_given', `char_length(btrim(reason)) between 1 and 1000`)
export class SourceAlertEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'source_alert_pkey', default: () => 'uuidv7()' })
  id!: string;

  @Index('source_alert_source_id_idx')
  @ForeignKey(() => SourceEntity, 'id', { name: 'source_alert_source_id_fkey' })
  @Column('uuid', { name: 'source_id' })
  sourceId!: string;

  @Column('text')
  kind!: SourceAlertKind;

  @Column('text')
  reason!: string;

  @ForeignKey('app_user', 'id', { name: 'source_alert_raised_by_fkey' })
  @Column('uuid', { name: 'raised_by' })
  raisedBy!: string;

  @Column('timestamptz', { name: 'raised_at', default: () => 'now()' })
  raisedAt!: Date;
}

/** That an alert stands no more. Inserted, never changed. */
@Entity('source_alert_lift')
@Check('source_alert_lift_reason_is_given', `char_length(btrim(reason)) between 1 and 1000`)
export class SourceAlertLiftEntity {
  @ForeignKey(() => SourceAlertEntity, 'id', { name: 'source_alert_lift_alert_id_fkey' })
  @PrimaryColumn('uuid', { name: 'alert_id', primaryKeyConstraintName: 'source_alert_lift_pkey' })
  alertId!: string;

  @Column('text')
  reason!: string;

  @ForeignKey('app_user', 'id', { name: 'source_alert_lift_lifted_by_fkey' })
  @Column('uuid', { name: 'lifted_by' })
  liftedBy!: string;

  @Column('timestamptz', { name: 'lifted_at', default: () => 'now()' })
  liftedAt!: Date;
}
