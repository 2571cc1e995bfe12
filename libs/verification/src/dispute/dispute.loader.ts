import { Injectable } from '@nestjs/common';
import { CaseReading, type CaseView } from '#cases';
import { Batch, grouped, UnitOfWork } from '#platform';
import type { CaseDisputeModel } from './dispute.model.js';

type BannerRow = Omit<CaseDisputeModel, 'state'> & { readonly caseId: string };

/** What hangs on disputes and cases: one statement a kind, however many a request asks about. */
@Injectable()
export class DisputeLoader {
  constructor(
    private readonly work: UnitOfWork,
    reading: CaseReading,
  ) {
    this.cases = new Batch<string, CaseView | null>((ids) => reading.byIds(ids));
  }

  /** Cases that the bearer may see. */
  readonly cases: Batch<string, CaseView | null>;

  /** Disputes that stand beside a case, first to last; none beside one that is not public, whoever reads it. */
  readonly banners = new Batch(async (caseIds: readonly string[]) => {
    const rows = await this.work.rows<BannerRow>(
      `select case_id as "caseId", party, fields, date_trunc('day', opened_at, 'UTC') as "openedOn", outcome,
              public_note as "publicNote", resolved_at as "resolvedAt", reply
         from published.case_dispute where case_id = any($1) order by admitted_at, id`,
      [caseIds],
    );
    return grouped(caseIds, rows, ({ caseId }) => caseId).map((ofCase) =>
      ofCase.map((row): CaseDisputeModel => ({ ...row, state: row.resolvedAt === null ? 'ADMITTED' : 'RESOLVED' })),
    );
  });
}
