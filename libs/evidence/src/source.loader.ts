import { Injectable } from '@nestjs/common';
import { CaseBatch, CaseParts, PUBLISHED, RECORD, rowsFrom } from '#cases';
import { edtfDate, globalId, preload, UnitOfWork } from '#platform';
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
      column: (_, table) => `(select count(*)::int from ${table('case_source')} s where s.case_id = c.id)`,
      attach: (view, count) => preload(view, { sourceCount: count }),
    });
  }

  /** Sources of a case, in order. A case has at most 200. */
  readonly ofCase = new CaseBatch(async (caseIds, table) => {
    const rows = await rowsFrom<SourceRow>(
      this.work,
      table,
      `select cs.case_id as "caseId", cs.number, ${COLUMNS}
       from ${table('case_source')} cs join ${table('source')} s on s.id = cs.source_id
       where cs.case_id = any($1) order by cs.case_id, cs.number`,
      [caseIds],
    );
    return rows.map((row) => ({ caseId: row.caseId, view: viewOf(row) }));
  });

  /** Sources of some bare ids, in their order: of cases that the bearer may see, and of public ones; `null` for others. */
  async byIds(ids: readonly string[]): Promise<(SourceModel | null)[]> {
    const rows = await this.work.rows<SourceEntity>(
      [RECORD, PUBLISHED]
        .map((table) => `select ${COLUMNS} from ${table('source')} s where s.id = any($1::uuid[])`)
        .join(' union '),
      [ids.filter((id) => UUID.test(id))],
    );
    const views = new Map(rows.map((row) => [row.id, modelOf(row)]));
    return ids.map((id) => views.get(id) ?? null);
  }
}

const COLUMNS = 's.id, s.title, s.publisher, s.url, s.edtf, s.kind, s.seen';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

function viewOf(source: SourceRow): SourceView {
  return { ...modelOf(source), number: source.number };
}

function modelOf(source: SourceEntity): SourceModel {
  return {
    id: globalId('Source', source.id),
    title: source.title,
    publisher: source.publisher,
    url: source.url,
    date: source.edtf === null ? null : edtfDate(source.edtf),
    kind: source.kind,
    seen: source.seen,
  };
}
