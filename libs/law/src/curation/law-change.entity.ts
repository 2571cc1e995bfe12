import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { oneOf } from '#platform';
import type { LegalSourceEntity } from '../source/legal-source.entity.js';
import { LawChangeOutcome, LawRecordKind, TEXT_LIMIT } from './law-record.rules.js';

/** A record of the law as its row, by names of columns, without its place; of a provision with `safeguards`. */
export type LawContent = Readonly<Record<string, unknown>>;

/** A source as its row, by names of columns. */
export type LegalSourceRow = Pick<LegalSourceEntity, 'title' | 'url' | 'publisher' | 'kind' | 'seen'> & {
  readonly id: string;
  readonly is_copy: boolean | null;
  readonly as_of: string | null;
};

/** A change of the law that somebody proposed; once somebody else has accepted it, a revision of the record. */
@Entity('law_change')
@Unique('law_change_kind_record_id_revision_key', ['kind', 'recordId', 'revision'])
@Check('law_change_kind_is_known', oneOf('kind', LawRecordKind))
@Check('law_change_outcome_is_known', oneOf('outcome', LawChangeOutcome))
@Check('law_change_reason_within_limit', `char_length(reason) between 1 and ${TEXT_LIMIT}`)
@Check('law_change_note_within_limit', `char_length(note) between 1 and ${TEXT_LIMIT}`)
@Check(
  'law_change_decision_is_whole',
  '(outcome is null) = (decided_by is null) and (outcome is null) = (decided_at is null)',
)
@Check('law_change_is_decided_by_another', `(outcome = 'WITHDRAWN') = (decided_by = proposed_by)`)
@Check('law_change_rejection_has_its_note', `outcome <> 'REJECTED' or note is not null`)
@Check('law_change_revision_was_accepted', `(revision is not null) = (outcome is not distinct from 'ACCEPTED')`)
@Index('law_change_one_open_key', ['kind', 'recordId'], { unique: true, where: 'outcome is null' })
export class LawChangeEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'law_change_pkey', default: () => 'uuidv7()' })
  id!: string;

  @Column('text')
  kind!: LawRecordKind;

  /** Slug of the record. */
  @Column('text', { name: 'record_id' })
  recordId!: string;

  /** What it was proposed on; null for a new record. */
  @Column('jsonb', { nullable: true })
  before!: LawContent | null;

  @Column('jsonb')
  after!: LawContent;

  /** Sources that it names, and that were not there. */
  @Column('jsonb', { name: 'new_sources', default: [] })
  newSources!: LegalSourceRow[];

  /** Slug of the record that a new one stands after; null: it stands last. */
  @Column('text', { name: 'placed_after', nullable: true })
  placedAfter!: string | null;

  @Column('text')
  reason!: string;

  @ForeignKey('app_user', 'id', { name: 'law_change_proposed_by_fkey' })
  @Column('uuid', { name: 'proposed_by' })
  proposedBy!: string;

  @Column('timestamptz', { name: 'proposed_at', default: () => 'now()' })
  proposedAt!: Date;

  /** Null while it is open. */
  @Column('text', { nullable: true })
  outcome!: LawChangeOutcome | null;

  @ForeignKey('app_user', 'id', { name: 'law_change_decided_by_fkey' })
  @Column('uuid', { name: 'decided_by', nullable: true })
  decidedBy!: string | null;

  @Column('timestamptz', { name: 'decided_at', nullable: true })
  decidedAt!: Date | null;

  /** What whoever decided says of it. */
  @Column('text', { nullable: true })
  note!: string | null;

  /** Which revision of the record it became, from 1; what came with the reference data has none. */
  @Column('integer', { nullable: true })
  revision!: number | null;
}
