import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import { oneOf } from '#platform';
import { CodedFact, type SafeguardTest } from './safeguard.rules.js';

/** What limits a power. */
@Entity('safeguard')
@Check('safeguard_coded_fact_is_known', oneOf('coded_fact', CodedFact))
@Check('safeguard_without_fact_has_no_test', `coded_fact is not null or counterfactual_test = '{}'`)
export class SafeguardEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'safeguard_pkey' })
  id!: string;

  @Column('text')
  label!: string;

  @Column('text')
  description!: string;

  /** The fact of a use that tests it; null where there is none yet. */
  @Column('text', { name: 'coded_fact', nullable: true })
  codedFact!: CodedFact | null;

  @Column('jsonb', { name: 'counterfactual_test', default: {} })
  counterfactualTest!: SafeguardTest;

  @Column('text', { name: 'counterfactual_note', nullable: true })
  counterfactualNote!: string | null;

  /** False: no provision says anything about it yet, which is not the same as ABSENT. */
  @Column('boolean', { name: 'coded_in_provisions' })
  codedInProvisions!: boolean;

  @Column('smallint')
  position!: number;
}
