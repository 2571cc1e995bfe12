import { Injectable } from '@nestjs/common';
import { CaseParts } from '#cases';
import { Batch, edtfDate, globalId, grouped, preload, UnitOfWork } from '#platform';
import type { SourceEntity } from './source.entity.js';
import type { SourceModel } from './source.model.js';

/** A source of a case as it is shown, with its place among the case's sources. */
export interface SourceView extends SourceModel {
  readonly number: number;
}

type SourceRow = SourceEntity & { readonly caseId: string; readonly number: number };

/** The sources of cases, one statement however many cases a request asks about. */
@Injectable()
export class SourceLoader {
  constructor(
    private readonly work: UnitOfWork,
    parts: CaseParts,
  ) {
    parts.register({
      name: 'source_count',
      fields: ['sourceCount'],
      column: () => '(select count(*)::int from case_source s where s.case_id = c.id)',
      attach: (view, count) => preload(view, { sourceCount: count }),
    });
  }

  /** Sources of a case, in order. A case has at most 200. */
  readonly ofCase = new Batch(async (caseIds: readonly string[]) => {
    const rows = await this.work.rows<SourceRow>(
      `select cs.case_id as "caseId", cs.number, s.id, s.title, s.publisher, s.url, s.edtf, s.kind, s.seen
       from case_source cs join source s on s.id = cs.source_id
       where cs.case_id = any($1) order by cs.case_id, cs.number`,
      [caseIds],
    );
    return grouped(caseIds, rows, ({ caseId }) => caseId).map((sources) =>
      sources.map((source): SourceView => ({
        id: globalId('Source', source.id),
        number: source.number,
        title: source.title,
        publisher: source.publisher,
        url: source.url,
        date: source.edtf === null ? null : edtfDate(source.edtf),
        kind: source.kind,
        seen: source.seen,
      })),
    );
  });

  /** How many sources a case has. */
  readonly countOfCase = new Batch(async (caseIds: readonly string[]) => {
    const rows = await this.work.rows<{ caseId: string; count: number }>(
      `select case_id as "caseId", count(*)::int as count from case_source where case_id = any($1) group by case_id`,
      [caseIds],
    );
    const counts = new Map(rows.map(({ caseId, count }) => [caseId, count]));
    return caseIds.map((caseId) => counts.get(caseId) ?? 0);
  });
}
