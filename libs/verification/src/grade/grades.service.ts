import { Injectable } from '@nestjs/common';
import { CaseBatch, PUBLISHED, RECORD } from '#cases';
import { UnitOfWork } from '#platform';
import { assessmentsOf } from './assessments.js';
import type { Assessment } from './grade.rules.js';

/** A grade as its readers are given it. */
export interface Graded {
  readonly assessment: Assessment;
  readonly caveat: string | null;
}

/** Evidence grades: of the record, as it would be graded now; of what is public, as it was published. */
@Injectable()
export class Grades {
  constructor(private readonly work: UnitOfWork) {}

  /** The grade of a case, at most one; none in an answer about the past, and of what is documented and not verified. */
  readonly ofCase = new CaseBatch<Graded>(async (caseIds, table) => {
    if (table !== RECORD && table !== PUBLISHED) return [];
    const published = await this.work.rows<Graded & { caseId: string }>(
      `select case_id as "caseId", assessment, caveat from published.decision_grade where case_id = any($1)`,
      [caseIds],
    );
    if (table === PUBLISHED) return published.map(({ caseId, ...view }) => ({ caseId, view }));
    const assessments = await assessmentsOf(this.work, caseIds);
    return [...assessments].map(([caseId, assessment]) => ({
      caseId,
      view: { assessment, caveat: published.find((of) => of.caseId === caseId)?.caveat ?? null },
    }));
  });
}
