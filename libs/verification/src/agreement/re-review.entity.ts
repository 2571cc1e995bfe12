import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { CaseField } from '#cases';
import type { Role } from '#identity';
import { CaseVerificationEntity } from '../decision.entity.js';
import { CODED_AGAIN } from './re-review.rules.js';

/** That an editor drew a sample of what was verified in a period; what it takes to draw it again. Written once. */
@Entity('re_review_draw')
@Check('re_review_draw_is_of_an_editor', `acting_role = 'EDITOR'`)
@Check('re_review_draw_share_is_a_percentage', `(share_percent >= 1) AND (share_percent <= 100)`)
@Check('re_review_draw_seed_within_limit', `(char_length(seed) >= 1) AND (char_length(seed) <= 64)`)
@Check('re_review_draw_request_within_limit', `(char_length(request) >= 1) AND (char_length(request) <= 100)`)
@Check('re_review_draw_period_is_over', `(verified_from < verified_before) AND (verified_before <= drawn_at)`)
@Check('re_review_draw_sample_is_the_share', `sample = ceil((population * share_percent) / 100.0)`)
@Unique('re_review_draw_request_key', ['drawnBy', 'request'])
@Unique('re_review_draw_order_key', ['drawnAt'])
@ForeignKey('user_role', ['drawnBy', 'actingRole'], ['userId', 'role'], { name: 're_review_draw_role_fkey' })
export class ReReviewDrawEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 're_review_draw_pkey', default: () => 'uuidv7()' })
  id!: string;

  @Column('uuid', { name: 'drawn_by' })
  drawnBy!: string;

  @Column('text', { name: 'acting_role', default: 'EDITOR' })
  actingRole!: Role;

  /** Key of the request, under which it has no second effect. */
  @Column('text')
  request!: string;

  @Column({ type: 'timestamptz', name: 'drawn_at', precision: 3 })
  drawnAt!: Date;

  @Column({ type: 'timestamptz', name: 'verified_from', precision: 3 })
  verifiedFrom!: Date;

  @Column({ type: 'timestamptz', name: 'verified_before', precision: 3 })
  verifiedBefore!: Date;

  @Column('integer', { name: 'share_percent' })
  sharePercent!: number;

  @Column('text')
  seed!: string;

  /** Verified versions of the period that no draw before had taken. */
  @Column('integer')
  population!: number;

  @Column('integer')
  sample!: number;
}

/** That a verified version was drawn to be reviewed again, and by whom it is. One a version and round. */
@Entity('re_review')
@Check('re_review_assignment_is_whole', `num_nonnulls(reviewer, assigned_at, due_at) = ANY (ARRAY[0, 3])`)
@Check('re_review_is_handed_in_by_its_reviewer', `(handed_in_at IS NULL) OR (reviewer IS NOT NULL)`)
@Unique('re_review_id_key', ['id'])
@Unique('re_review_place_key', ['drawId', 'place'])
@Index('re_review_reviewer_idx', ['reviewer', 'id'], { where: 'reviewer IS NOT NULL' })
@ForeignKey(() => CaseVerificationEntity, ['caseId', 'version', 'round'], ['caseId', 'version', 'round'], {
  name: 're_review_verification_fkey',
})
export class ReReviewEntity {
  @PrimaryColumn('uuid', { name: 'case_id', primaryKeyConstraintName: 're_review_pkey' })
  caseId!: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 're_review_pkey' })
  version!: number;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 're_review_pkey' })
  round!: number;

  @Column('uuid', { default: () => 'uuidv7()' })
  id!: string;

  @ForeignKey(() => ReReviewDrawEntity, 'id', { name: 're_review_draw_fkey' })
  @Column('uuid', { name: 'draw_id' })
  drawId!: string;

  /** In the order in which it was drawn, from 1. */
  @Column('integer')
  place!: number;

  /** Null as long as nobody may review it who has not given it back. */
  @ForeignKey('app_user', 'id', { name: 're_review_reviewer_fkey' })
  @Column('uuid', { nullable: true })
  reviewer!: string | null;

  @Column({ type: 'timestamptz', name: 'assigned_at', precision: 3, nullable: true })
  assignedAt!: Date | null;

  @Column({ type: 'timestamptz', name: 'due_at', precision: 3, nullable: true })
  dueAt!: Date | null;

  /** Who has given it back. */
  @Column('uuid', { array: true, default: '{}' })
  declined!: string[];

  @Column({ type: 'timestamptz', name: 'handed_in_at', precision: 3, nullable: true })
  handedInAt!: Date | null;
}

/** What was found in the sources for one field, and what the version says there. Written once. */
@Entity('re_review_answer')
@Check('re_review_answer_field_is_known', `field in (${CODED_AGAIN.map((field) => `'${field}'`).join(', ')})`)
@Check('re_review_answer_is_given', `(char_length(answer) >= 1) AND (char_length(answer) <= 2000)`)
@ForeignKey(() => ReReviewEntity, ['caseId', 'version', 'round'], ['caseId', 'version', 'round'], {
  name: 're_review_answer_review_fkey',
})
export class ReReviewAnswerEntity {
  @PrimaryColumn('uuid', { name: 'case_id', primaryKeyConstraintName: 're_review_answer_pkey' })
  caseId!: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 're_review_answer_pkey' })
  version!: number;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 're_review_answer_pkey' })
  round!: number;

  @PrimaryColumn('text', { primaryKeyConstraintName: 're_review_answer_pkey' })
  field!: CaseField;

  @Column('text')
  answer!: string;

  @Column('text', { name: 'record_value' })
  recordValue!: string;
}
