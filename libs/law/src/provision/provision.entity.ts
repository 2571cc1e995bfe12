import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { oneOf } from '#platform';
import { TextVersionEntity } from '../instrument/text-version.entity.js';
import { SafeguardsBasis, StrengthBasis } from '../safeguard/safeguard.rules.js';
import { areAmong, areSomeOf } from '../vocabulary.rules.js';
import { CooperationPower, VerifiedAspect } from './provision.rules.js';

/** An article, paragraph or rule in one text version. */
@Entity('provision')
@Unique('provision_id_text_version_id_key', ['id', 'textVersionId'])
@ForeignKey(() => TextVersionEntity, ['textVersionId', 'instrumentId'], ['id', 'instrumentId'], {
  name: 'provision_text_version_id_fkey',
})
@ForeignKey(() => ProvisionEntity, ['parentId', 'textVersionId'], ['id', 'textVersionId'], {
  name: 'provision_parent_id_fkey',
  deferrable: 'INITIALLY DEFERRED',
})
@Check('provision_is_not_its_own_parent', 'parent_id <> id')
@Check('provision_quotation_has_its_language', '(quoted_text is null) = (quoted_text_language is null)')
@Check('provision_cooperation_powers_are_known', areSomeOf('cooperation_powers', CooperationPower))
@Check('provision_safeguards_basis_is_known', oneOf('safeguards_basis', SafeguardsBasis))
@Check('provision_safeguards_strength_basis_is_known', oneOf('safeguards_strength_basis', StrengthBasis))
@Check('provision_verified_aspects_are_known', areAmong('verified_aspects', VerifiedAspect))
@Index('provision_text_version_id_idx', ['textVersionId'])
@Index('provision_parent_id_idx', ['parentId'])
export class ProvisionEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'provision_pkey' })
  id!: string;

  /** Repeats the instrument of the text version; a composite foreign key keeps the two together. */
  @Column('text', { name: 'instrument_id' })
  instrumentId!: string;

  @Column('text', { name: 'text_version_id' })
  textVersionId!: string;

  @Column('text')
  number!: string;

  /** A provision of the same text version. */
  @Column('text', { name: 'parent_id', nullable: true })
  parentId!: string | null;

  @Column('text', { nullable: true })
  chapter!: string | null;

  @Column('text')
  heading!: string;

  /** In own words. */
  @Column('text')
  summary!: string;

  /** Official wording, where it was seen. */
  @Column('text', { name: 'quoted_text', nullable: true })
  quotedText!: string | null;

  /** BCP 47. */
  @Column('text', { name: 'quoted_text_language', nullable: true })
  quotedTextLanguage!: string | null;

  @Column('text', { name: 'cooperation_powers', array: true })
  cooperationPowers!: CooperationPower[];

  /** On what the safeguard values of this provision rest. */
  @Column('text', { name: 'safeguards_basis' })
  safeguardsBasis!: SafeguardsBasis;

  /** On what their strength rests. */
  @Column('text', { name: 'safeguards_strength_basis' })
  safeguardsStrengthBasis!: StrengthBasis;

  @Column('text', { name: 'safeguards_note', nullable: true })
  safeguardsNote!: string | null;

  @Column('text', { name: 'source_ids', array: true, default: [] })
  sourceIds!: string[];

  /** Number and subject were seen in a source; nothing more. */
  @Column('boolean')
  verified!: boolean;

  @Column('text', { name: 'verified_aspects', array: true, default: [] })
  verifiedAspects!: VerifiedAspect[];

  @Column('text', { name: 'verification_note', nullable: true })
  verificationNote!: string | null;

  /** Place in the reference data, which is the order of the text. */
  @Column('smallint')
  position!: number;
}
