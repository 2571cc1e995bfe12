import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { oneOf } from '#platform';
import { CaseFileEntity } from '../case/case.entity.js';
import { SUBJECT_KINDS, type SubjectKind } from '../vocabulary/closed-vocabulary.rules.js';
import { ProfileEntity } from '../vocabulary/vocabulary.entity.js';

/** A person, group, company or organisation that was targeted: the unit that persons are counted in. */
@Entity('subject')
@Check('subject_kind_is_known', oneOf('kind', SUBJECT_KINDS))
@Check('subject_person_count_is_not_negative', `person_count >= 0`)
@ForeignKey('case_file', ['caseId', 'isPublic'], ['id', 'isPublic'], {
  name: 'subject_is_public_fkey',
  onDelete: 'CASCADE',
  onUpdate: 'CASCADE',
})
export class SubjectEntity {
  @ForeignKey(() => CaseFileEntity, 'id', { name: 'subject_case_id_fkey', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid', { name: 'case_id', primaryKeyConstraintName: 'subject_pkey' })
  caseId!: string;

  @PrimaryColumn('smallint', { primaryKeyConstraintName: 'subject_pkey' })
  number!: number;

  @Column('text')
  kind!: SubjectKind;

  /** How many persons; null when the record does not say, which is not zero. */
  @Column('integer', { name: 'person_count', nullable: true })
  personCount!: number | null;

  /** Only a name already widely public in this connection, and only from the reference data. */
  @Column('text', { name: 'public_name', nullable: true })
  publicName!: string | null;

  /** That of the case, which the key keeps it equal to. */
  @Column({ type: 'boolean', name: 'is_public', default: false, insert: false, update: false })
  isPublic!: boolean;
}

@Entity('subject_profile')
@ForeignKey(() => SubjectEntity, ['caseId', 'subjectNumber'], ['caseId', 'number'], {
  name: 'subject_profile_subject_fkey',
  onDelete: 'CASCADE',
})
@Index('subject_profile_profile_id_idx', ['profileId', 'caseId'])
@ForeignKey('case_file', ['caseId', 'isPublic'], ['id', 'isPublic'], {
  name: 'subject_profile_is_public_fkey',
  onDelete: 'CASCADE',
  onUpdate: 'CASCADE',
})
export class SubjectProfileEntity {
  @PrimaryColumn('uuid', { name: 'case_id', primaryKeyConstraintName: 'subject_profile_pkey' })
  caseId!: string;

  @PrimaryColumn('smallint', { name: 'subject_number', primaryKeyConstraintName: 'subject_profile_pkey' })
  subjectNumber!: number;

  @ForeignKey(() => ProfileEntity, 'id', { name: 'subject_profile_profile_id_fkey' })
  @PrimaryColumn('text', { name: 'profile_id', primaryKeyConstraintName: 'subject_profile_pkey' })
  profileId!: string;

  /** That of the case, which the key keeps it equal to. */
  @Column({ type: 'boolean', name: 'is_public', default: false, insert: false, update: false })
  isPublic!: boolean;
}
