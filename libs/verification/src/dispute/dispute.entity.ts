import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { type Capacity, CaseField } from '#cases';
import type { Role } from '#identity';
import { oneOf } from '#platform';
import { InterestDeclarationEntity } from '../interest/interest-declaration.entity.js';
import { DisputeActKind, DisputeOutcome, DisputeParty } from './dispute.rules.js';

/** That somebody disputes a public case. Who they are, nothing says. Its state follows from the acts of officers. */
@Entity('dispute')
@Check('dispute_party_is_known', oneOf('party', DisputeParty))
@Check('dispute_fields_are_known', `fields <@ '{${Object.keys(CaseField).join(',')}}'::text[]`)
export class DisputeEntity {
  @ForeignKey('case_file', 'id', { name: 'dispute_case_id_fkey' })
  @PrimaryColumn('uuid', { name: 'case_id', primaryKeyConstraintName: 'dispute_pkey' })
  caseId!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'dispute_pkey', default: () => 'uuidv7()' })
  id!: string;

  @Column('text')
  party!: DisputeParty;

  /** Empty where the record as a whole is disputed. */
  @Column('text', { array: true, default: '{}' })
  fields!: CaseField[];

  @Column({ type: 'timestamptz', name: 'opened_at', precision: 3, default: () => 'now()' })
  openedAt!: Date;
}

/** By which code a dispute is followed. Nobody but the owner reads it. */
@Entity('dispute_code')
@Check('dispute_code_hash_is_sha256', 'octet_length(code_hash) = 32')
@ForeignKey(() => DisputeEntity, ['caseId', 'disputeId'], ['caseId', 'id'], { name: 'dispute_code_dispute_fkey' })
export class DisputeCodeEntity {
  @PrimaryColumn('bytea', { name: 'code_hash', primaryKeyConstraintName: 'dispute_code_pkey' })
  codeHash!: Buffer;

  @Column('uuid', { name: 'case_id' })
  caseId!: string;

  @Column('uuid', { name: 'dispute_id' })
  disputeId!: string;
}

/** What whoever disputes a case has written: the first is the statement that it was opened with. */
@Entity('dispute_message')
@Check('dispute_message_number_is_positive', 'number > 0')
@Check('dispute_message_text_within_limit', `(btrim(text) <> '') AND (char_length(text) <= 4000)`)
@ForeignKey(() => DisputeEntity, ['caseId', 'disputeId'], ['caseId', 'id'], { name: 'dispute_message_dispute_fkey' })
export class DisputeMessageEntity {
  @PrimaryColumn('uuid', { name: 'case_id', primaryKeyConstraintName: 'dispute_message_pkey' })
  caseId!: string;

  @PrimaryColumn('uuid', { name: 'dispute_id', primaryKeyConstraintName: 'dispute_message_pkey' })
  disputeId!: string;

  @PrimaryColumn('smallint', { primaryKeyConstraintName: 'dispute_message_pkey' })
  number!: number;

  /** Written to be read by everybody beside the record, once an officer has approved it. */
  @Column('boolean', { name: 'is_for_publication', default: false })
  isForPublication!: boolean;

  @Column('text')
  text!: string;

  @Column({ type: 'timestamptz', name: 'sent_at', precision: 3, default: () => 'now()' })
  sentAt!: Date;
}

/** What an officer did about a dispute. Inserted, never changed. */
@Entity('dispute_act')
@Check('dispute_act_kind_is_known', oneOf('kind', DisputeActKind))
@Check('dispute_act_outcome_is_known', oneOf('outcome', DisputeOutcome))
@Check('dispute_act_is_of_an_officer', `acting_role = 'DISPUTES_OFFICER'`)
@Check('dispute_act_is_made_by_a_decider', `capacity = 'DECIDER'`)
@Check(
  'dispute_act_says_what_it_does',
  `((is_blocking IS NOT NULL) = (kind = 'ADMIT')) AND ((reply IS NOT NULL) = (kind = 'PUBLISH_REPLY')) AND ((outcome IS NOT NULL) = (kind = 'RESOLVE')) AND ((text IS NOT NULL) = (kind = ANY (ARRAY['DECLINE', 'ANSWER', 'RESOLVE'])))`,
)
@Check('dispute_act_text_within_limit', `(btrim(text) <> '') AND (char_length(text) <= 2000)`)
@Check('dispute_act_interest_holds', `acted_at < (interest_declared_at + '365 days'::interval)`)
@Index('dispute_act_one_examination_idx', ['caseId', 'disputeId'], {
  unique: true,
  where: `kind in ('ADMIT', 'DECLINE')`,
})
@Index('dispute_act_one_resolution_idx', ['caseId', 'disputeId'], { unique: true, where: `kind = 'RESOLVE'` })
@ForeignKey(() => DisputeEntity, ['caseId', 'disputeId'], ['caseId', 'id'], { name: 'dispute_act_dispute_fkey' })
@ForeignKey(() => DisputeMessageEntity, ['caseId', 'disputeId', 'reply'], ['caseId', 'disputeId', 'number'], {
  name: 'dispute_act_reply_fkey',
})
@ForeignKey('case_capacity', ['caseId', 'actedBy', 'capacity'], ['caseId', 'userId', 'capacity'], {
  name: 'dispute_act_officer_is_no_contributor_fkey',
})
@ForeignKey('user_role', ['actedBy', 'actingRole'], ['userId', 'role'], {
  name: 'dispute_act_officer_has_the_role_fkey',
})
@ForeignKey(
  () => InterestDeclarationEntity,
  ['interestDeclaration', 'actedBy', 'interestDeclaredAt'],
  ['id', 'userId', 'declaredAt'],
  { name: 'dispute_act_interest_fkey' },
)
export class DisputeActEntity {
  @PrimaryColumn('uuid', { name: 'case_id', primaryKeyConstraintName: 'dispute_act_pkey' })
  caseId!: string;

  @PrimaryColumn('uuid', { name: 'dispute_id', primaryKeyConstraintName: 'dispute_act_pkey' })
  disputeId!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'dispute_act_pkey', default: () => 'uuidv7()' })
  id!: string;

  @Column('text')
  kind!: DisputeActKind;

  @Column('uuid', { name: 'acted_by' })
  actedBy!: string;

  @Column('text', { name: 'acting_role', default: 'DISPUTES_OFFICER' })
  actingRole!: Role;

  @Column('text', { default: 'DECIDER' })
  capacity!: Capacity;

  /** Of an admission: whether the case is not published until the dispute is resolved. */
  @Column('boolean', { name: 'is_blocking', nullable: true })
  isBlocking!: boolean | null;

  @Column('text', { nullable: true })
  outcome!: DisputeOutcome | null;

  /** Number of the message that everybody reads from then on. */
  @Column('smallint', { nullable: true })
  reply!: number | null;

  /** Reason, message or, of a resolution, the note that everybody reads. */
  @Column('text', { nullable: true })
  text!: string | null;

  @Column('uuid', { name: 'interest_declaration' })
  interestDeclaration!: string;

  @Column({ type: 'timestamptz', name: 'interest_declared_at', precision: 3 })
  interestDeclaredAt!: Date;

  @Column({ type: 'timestamptz', name: 'acted_at', precision: 3, default: () => 'now()' })
  actedAt!: Date;
}

/** That something was done without an account, from some network. Goes when it counts no more. */
@Entity('dispute_try')
@Check('dispute_try_kind_is_known', `kind = ANY (ARRAY['OPEN', 'CODE', 'MESSAGE'])`)
@Index('dispute_try_network_idx', ['kind', 'networkHash', 'triedAt'])
@Index('dispute_try_tried_at_idx', ['kind', 'triedAt'])
export class DisputeTryEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'dispute_try_pkey', default: () => 'uuidv7()' })
  id!: string;

  @Column('text')
  kind!: string;

  /** Keyed hash of the network. */
  @Column('bytea', { name: 'network_hash' })
  networkHash!: Buffer;

  @Column('timestamptz', { name: 'tried_at', default: () => 'clock_timestamp()' })
  triedAt!: Date;
}
