import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { oneOf } from '#platform';
import {
  AbuseEvidence,
  CoreCrime,
  MechanismFamily,
  OffenceCategory,
  ProfileAxis,
  StatementBasis,
} from './vocabulary.rules.js';

/** A statement about a mechanism, with what it rests on. */
export interface MechanismStatement {
  readonly text: string;
  readonly basis: StatementBasis;
}

/** Provisions of one instrument that govern a mechanism. */
export interface GoverningProvisions {
  readonly instrumentId: string;
  readonly provisionIds: readonly string[];
}

@Entity('mechanism')
@Check('mechanism_abuse_evidence_is_known', oneOf('abuse_evidence', AbuseEvidence))
@Check('mechanism_basis_is_known', oneOf('basis', StatementBasis))
@Check('mechanism_family_is_known', oneOf('family', MechanismFamily))
export class MechanismEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'mechanism_pkey' })
  id!: string;

  @Column('integer')
  position!: number;

  @Column('text')
  label!: string;

  @Column('text', { array: true, default: [] })
  aliases!: string[];

  @Column('text')
  family!: MechanismFamily;

  @ForeignKey(() => MechanismEntity, { name: 'mechanism_parent_id_fkey', deferrable: 'INITIALLY DEFERRED' })
  @Column('text', { name: 'parent_id', nullable: true })
  parentId!: string | null;

  @Column('text')
  description!: string;

  @Column('jsonb', { name: 'governed_by', default: [] })
  governedBy!: GoverningProvisions[];

  @Column('jsonb', { name: 'abuse_patterns', default: [] })
  abusePatterns!: MechanismStatement[];

  @Column('jsonb', { default: [] })
  safeguards!: MechanismStatement[];

  @Column('text', { name: 'typical_evidence', array: true, default: [] })
  typicalEvidence!: string[];

  @Column('text', { name: 'abuse_evidence' })
  abuseEvidence!: AbuseEvidence;

  @Column('text')
  basis!: StatementBasis;

  @Column('boolean')
  verified!: boolean;

  @Column('text', { name: 'verification_note', nullable: true })
  verificationNote!: string | null;
}

@Entity('offence')
@Check('offence_basis_is_known', oneOf('basis', StatementBasis))
@Check('offence_category_is_known', oneOf('category', OffenceCategory))
@Check('offence_core_is_known', oneOf('within_zero_draft_arts_6_to_16', CoreCrime))
export class OffenceEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'offence_pkey' })
  id!: string;

  @Column('integer')
  position!: number;

  @Column('text')
  label!: string;

  @Column('text')
  category!: OffenceCategory;

  @ForeignKey(() => OffenceEntity, { name: 'offence_parent_id_fkey', deferrable: 'INITIALLY DEFERRED' })
  @Column('text', { name: 'parent_id', nullable: true })
  parentId!: string | null;

  @Column('text')
  description!: string;

  @Column('text', { name: 'within_zero_draft_arts_6_to_16' })
  withinZeroDraftArts6To16!: CoreCrime;

  @Column('text', { name: 'zero_draft_articles', array: true, default: [] })
  zeroDraftArticles!: string[];

  @Column('text', { name: 'final_articles', array: true, default: [] })
  finalArticles!: string[];

  @Column('boolean', { name: 'cyber_dependent' })
  cyberDependent!: boolean;

  @Column('text', { name: 'reachable_via_serious_crime_clause' })
  reachableViaSeriousCrimeClause!: string;

  @Column('text', { name: 'typical_pretext', nullable: true })
  typicalPretext!: string | null;

  @Column('text', { name: 'interpol_issue', nullable: true })
  interpolIssue!: string | null;

  @Column('text', { name: 'human_rights_note', nullable: true })
  humanRightsNote!: string | null;

  @Column('text')
  basis!: StatementBasis;

  @Column('boolean')
  verified!: boolean;

  @Column('text', { name: 'verification_note', nullable: true })
  verificationNote!: string | null;
}

@Entity('profile')
@Check('profile_axis_is_known', oneOf('axis', ProfileAxis))
export class ProfileEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'profile_pkey' })
  id!: string;

  @Column('integer')
  position!: number;

  @Column('text')
  label!: string;

  @Column('text')
  axis!: ProfileAxis;

  @Column('text')
  description!: string;
}
