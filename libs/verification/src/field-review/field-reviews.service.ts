import { Injectable } from '@nestjs/common';
import { type CaseField, levelOf } from '#cases';
import { invalid, UnitOfWork } from '#platform';
import { type DecisionFacts, ofDecision } from '../decision.writer.js';
import type { DecisionKind } from '../workflow.rules.js';
import { FieldReviewEntity } from './field-review.entity.js';
import { fieldFaults, type ReviewedOne } from './field-review.rules.js';

/** How many uses, subjects, events and links a case has: their highest numbers. */
interface Places {
  readonly USE: readonly number[];
  readonly SUBJECT: readonly number[];
  readonly EVENT: readonly number[];
  readonly LINK: readonly number[];
}

/** What verifiers say of single fields. */
@Injectable()
export class FieldReviews {
  constructor(private readonly work: UnitOfWork) {}

  /** Everything that was said of fields of a case, by field. */
  async of(caseId: string): Promise<readonly FieldReviewEntity[]> {
    const reviews = await this.work.repository(FieldReviewEntity);
    return reviews.find({ where: { caseId }, order: { field: 'ASC', number: 'ASC' } });
  }

  /** Puts verdicts on file with their decision. @throws Refused with ValidationFailed. */
  async keep(decision: DecisionFacts, reviewed: readonly ReviewedOne[]): Promise<void> {
    if (reviewed.length === 0) return;
    const places = await this.#places(decision.caseId);
    const faults = fieldFaults(reviewed, !ASKING.includes(decision.kind), (of) => isThere(of, places));
    if (faults.length > 0) {
      throw invalid(
        ...faults.map(({ index, at, message }) => {
          const value = reviewed[index]![at];
          return {
            path: ['fields', String(index), at],
            value: value === undefined || value === null ? null : String(value),
            message,
          };
        }),
      );
    }
    const of = ofDecision(decision);
    const reviews = await this.work.repository(FieldReviewEntity);
    await reviews.insert(
      reviewed.map(({ field, number, verdict, reason }) => ({ ...of, field, number, verdict, reason: reason ?? null })),
    );
  }

  async #places(caseId: string): Promise<Places> {
    const [row] = await this.work.rows<Places>(
      `select array(select number from mechanism_use where case_id = $1) as "USE",
              array(select number from subject where case_id = $1) as "SUBJECT",
              array(select number from case_event where case_id = $1) as "EVENT",
              array(select number from provision_link where case_id = $1) as "LINK"`,
      [caseId],
    );
    return row!;
  }
}

/** Decisions with which a verifier says what is wrong. */
const ASKING: readonly DecisionKind[] = ['REQUEST_CHANGES', 'REJECT_REVISION'];

function isThere({ field, number }: ReviewedOne, places: Places): boolean {
  if (field === 'PROVISION_LINK') return places.LINK.includes(number);
  const level = field === 'TITLE' || field === 'SUMMARY' ? 'CASE' : levelOf(field satisfies CaseField);
  return level === 'CASE' ? number === 0 : places[level].includes(number);
}
