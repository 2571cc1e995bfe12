import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A case that the author of another one had looked at, as one that may tell the same, when they handed theirs in. */
@Entity('duplicate_seen')
@Check('duplicate_seen_is_another_case', `candidate_id <> case_id`)
@Check('duplicate_seen_score_is_of_100', `(score >= 0) AND (score <= 100)`)
@ForeignKey('case_version', ['caseId', 'version'], ['caseId', 'version'], { name: 'duplicate_seen_version_fkey' })
@Index('duplicate_seen_candidate_id_idx', ['candidateId'])
export class DuplicateSeenEntity {
  @PrimaryColumn('uuid', { name: 'case_id', primaryKeyConstraintName: 'duplicate_seen_pkey' })
  caseId!: string;

  @ForeignKey('case_file', 'id', { name: 'duplicate_seen_candidate_id_fkey' })
  @PrimaryColumn('uuid', { name: 'candidate_id', primaryKeyConstraintName: 'duplicate_seen_pkey' })
  candidateId!: string;

  /** Version of the case that was handed in. */
  @Column('integer')
  version!: number;

  @Column('integer')
  score!: number;

  @Column('integer', { name: 'rules_version' })
  rulesVersion!: number;

  @ForeignKey('app_user', 'id', { name: 'duplicate_seen_seen_by_fkey' })
  @Column('uuid', { name: 'seen_by' })
  seenBy!: string;

  @Column('timestamptz', { name: 'seen_at', default: () => 'now()' })
  seenAt!: Date;
}
