import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** That an organisation stands behind a public case, as far as the version goes that it saw. One row each. */
@Entity('case_endorsement')
@Check('case_endorsement_statement_within_limit', `(char_length(statement) >= 1) AND (char_length(statement) <= 1000)`)
@Check('case_endorsement_withdrawal_is_whole', `num_nonnulls(withdrawn_by, withdrawn_at) = ANY (ARRAY[0, 2])`)
@ForeignKey('case_version', ['caseId', 'version'], ['caseId', 'version'], { name: 'case_endorsement_version_fkey' })
export class CaseEndorsementEntity {
  @PrimaryColumn('uuid', { name: 'case_id', primaryKeyConstraintName: 'case_endorsement_pkey' })
  caseId!: string;

  @Index('case_endorsement_organisation_id_idx')
  @ForeignKey('organisation', 'id', { name: 'case_endorsement_organisation_id_fkey' })
  @PrimaryColumn('uuid', { name: 'organisation_id', primaryKeyConstraintName: 'case_endorsement_pkey' })
  organisationId!: string;

  /** Version of the public record that was endorsed last. */
  @Column('integer')
  version!: number;

  /** Everybody reads it. */
  @Column('text')
  statement!: string;

  /** Who spoke for the organisation. */
  @ForeignKey('app_user', 'id', { name: 'case_endorsement_endorsed_by_fkey' })
  @Column('uuid', { name: 'endorsed_by' })
  endorsedBy!: string;

  @Column('timestamptz', { name: 'endorsed_at', default: () => 'now()' })
  endorsedAt!: Date;

  @ForeignKey('app_user', 'id', { name: 'case_endorsement_withdrawn_by_fkey' })
  @Column('uuid', { name: 'withdrawn_by', nullable: true })
  withdrawnBy!: string | null;

  @Column('timestamptz', { name: 'withdrawn_at', nullable: true })
  withdrawnAt!: Date | null;
}
