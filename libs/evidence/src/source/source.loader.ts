import { Injectable } from '@nestjs/common';
import { amongCases, CaseBatch, CaseParts, PUBLISHED, type ReadFrom, RECORD, rowsFrom, type Table } from '#cases';
import {
  Batch,
  ByArguments,
  type CountedPage,
  Cursors,
  edtfDate,
  globalId,
  grouped,
  isUuid,
  MAX_PAGE_SIZE,
  type PageArgs,
  pageOfNumbered,
  preload,
  type RequestContext,
  UnitOfWork,
} from '#platform';
import type { SourceEntity } from './source.entity.js';
import type { SourceModel } from './source.model.js';
import type { SourceAlertKind } from './source.rules.js';

/** A source as the resolvers hand it on: what the model promises, its key, and from where it was read. */
export interface SourceView extends SourceModel {
  readonly sourceId: string;
  readonly table: Table;
}

/** A source of a case, with its place among the case's sources. */
interface PlacedSource extends SourceView {
  readonly number: number;
}

type SourceRow = Pick<
  SourceEntity,
  'id' | 'title' | 'url' | 'archivedUrl' | 'language' | 'edtf' | 'kind' | 'seen' | 'reliability'
> & {
  readonly publisher: string | null;
  readonly publisherOwners: string[];
  readonly alerts: readonly { id: string; kind: SourceAlertKind; raisedAt: string; reason: string | null }[];
};

type PlacedRow = SourceRow & { readonly number: number };

function placed(row: PlacedRow, table: Table): PlacedSource {
  return { ...viewOf(row, table), number: row.number };
}

/** Sources, one statement however many cases or sources a request asks about. */
@Injectable()
export class SourceLoader {
  constructor(
    private readonly work: UnitOfWork,
    private readonly cursors: Cursors,
    parts: CaseParts,
  ) {
    parts.register({
      name: 'sources',
      fields: ['sources'],
      column: (_, table) =>
        `(select coalesce(json_agg(y order by y.number), '[]') from (select cs.number, ${columns(table)}
          from ${table('case_source')} cs join ${sources(table)} on s.id = cs.source_id where cs.case_id = c.id) y)`,
      attach: (view, rows) => {
        const all = (rows as readonly PlacedRow[]).map((row) => placed(row, view.table));
        preload(view, { sources: new ByArguments((args) => this.#pageOf(view, all, args)) });
      },
      isEverybodys: false, // the record has the reasons of alerts
    });
    parts.register({
      name: 'source_count',
      fields: ['sourceCount'],
      column: (_, table) => `(select count(*)::int from ${table('case_source')} s where s.case_id = c.id)`,
      attach: (view, count) => preload(view, { sourceCount: count }),
      isEverybodys: true,
      card: () => 'source_count',
    });
    parts.register({
      name: 'independent_source_count',
      fields: ['independentSourceCount'],
      column: (_, table) => independentOf(table, 'c.id'),
      attach: (view, count) => preload(view, { independentSourceCount: count }),
      isEverybodys: true,
    });
  }

  /** Sources of a case, in order. A case has at most 200. */
  readonly ofCase = new CaseBatch(async (caseIds, table) => {
    const { condition, value } = amongCases('cs.case_id', caseIds);
    const rows = await rowsFrom<PlacedRow & { caseId: string }>(
      this.work,
      table,
      `select cs.case_id as "caseId", cs.number, ${columns(table)}
       from ${table('case_source')} cs join ${sources(table)} on s.id = cs.source_id
       where ${condition} order by cs.case_id, cs.number`,
      [value],
    );
    return rows.map((row) => ({ caseId: row.caseId, view: placed(row, table) }));
  });

  /** A page of the sources of a case. */
  async page(view: ReadFrom, args: PageArgs, context: RequestContext): Promise<CountedPage<SourceView>> {
    return this.#page(view, await this.ofCase.load(view, context), args);
  }

  /** The same of sources that were read along with the case; `undefined` for arguments that have not been checked. */
  #pageOf(view: ReadFrom, all: readonly PlacedSource[], { first, after }: Readonly<Record<string, unknown>>) {
    if (typeof first !== 'number' || first < 1 || first > MAX_PAGE_SIZE || after) return undefined;
    return this.#page(view, all, { first });
  }

  #page({ caseId }: ReadFrom, all: readonly PlacedSource[], args: PageArgs): CountedPage<SourceView> {
    return pageOfNumbered(all, args, this.cursors, ['sources', caseId]);
  }

  /** How many independent sources a case has: one number. */
  readonly independentCount = new CaseBatch(async (caseIds, table) => {
    const rows = await rowsFrom<{ caseId: string; count: number }>(
      this.work,
      table,
      `select c.id as "caseId", ${independentOf(table, 'c.id')} as count from unnest($1::uuid[]) c (id)`,
      [caseIds],
    );
    return rows.map(({ caseId, count }) => ({ caseId, view: count }));
  });

  /** Sources that a source derives from directly, those that its reader may see. */
  originsOf({ sourceId, table }: SourceView, context: RequestContext): Promise<SourceView[]> {
    return (table === PUBLISHED ? this.#publishedOrigins : this.#origins).of(context).load(sourceId);
  }

  /** The source of a claim, read from where the claim was: whoever may see one may see the other. */
  ofClaim({ sourceId, table }: Pick<SourceView, 'sourceId' | 'table'>, context: RequestContext): Promise<SourceView> {
    return (table === PUBLISHED ? this.#publishedByKey : this.#byKey).of(context).load(sourceId);
  }

  readonly #byKey = this.#byKeyFrom(RECORD);
  readonly #publishedByKey = this.#byKeyFrom(PUBLISHED);

  #byKeyFrom(table: Table): Batch<string, SourceView> {
    return new Batch(async (ids: readonly string[]) => {
      const rows = await this.work.rows<SourceRow>(
        `select ${columns(table)} from ${sources(table)} where s.id = any($1::uuid[])`,
        [ids],
      );
      const views = new Map(rows.map((row) => [row.id, viewOf(row, table)]));
      return ids.map((id) => views.get(id) ?? new Error(`The source ${id} of a claim is not there.`));
    });
  }

  readonly #origins = this.#originsFrom(RECORD);
  readonly #publishedOrigins = this.#originsFrom(PUBLISHED);

  #originsFrom(table: Table): Batch<string, SourceView[]> {
    return new Batch(async (ids: readonly string[]) => {
      const rows = await this.work.rows<SourceRow & { of: string }>(
        `select d.source_id as of, ${columns(table)}
         from ${table('source_derivation')} d join ${sources(table)} on s.id = d.origin_id
         where d.source_id = any($1) and d.ended_at is null order by s.id`,
        [ids],
      );
      return grouped(ids, rows, ({ of }) => of).map((origins) => origins.map((row) => viewOf(row, table)));
    });
  }

  /** Sources of some bare ids, in their order: of cases that the bearer may see, and of public ones; `null` for others. */
  async byIds(ids: readonly string[]): Promise<(SourceView | null)[]> {
    const known = ids.filter(isUuid);
    const views = new Map<string, SourceView>();
    for (const table of [PUBLISHED, RECORD]) {
      const rows = await this.work.rows<SourceRow>(
        `select ${columns(table)} from ${sources(table)} where s.id = any($1::uuid[])`,
        [known],
      );
      for (const row of rows) views.set(row.id, viewOf(row, table));
    }
    return ids.map((id) => views.get(id) ?? null);
  }

  /** The source of an address in the form that it is found by, if the bearer may see one: the first that was added. */
  async byUrlKey(key: string): Promise<SourceView | null> {
    const [row] = await this.work.rows<SourceRow>(
      `select ${columns(RECORD)} from ${sources(RECORD)} where s.url_key = $1 order by s.id limit 1`,
      [key],
    );
    return row ? viewOf(row, RECORD) : null;
  }
}

/** Expression for the number of independent sources of a case. */
function independentOf(table: Table, caseId: string): string {
  return `access.independent_count(array(select i.source_id from ${table('case_source')} i where i.case_id = ${caseId}))`;
}

function sources(table: Table): string {
  return `(${table('source')} s left join ${table('publisher')} p on p.id = s.publisher_id)`;
}

function columns(table: Table): string {
  return `s.id, s.title, s.url, s.archived_url as "archivedUrl", s.language, s.edtf, s.kind, s.seen, s.reliability,
    p.name as publisher,
    case when p.owner_id is null then '{}' else access.publisher_owners(p.id) end as "publisherOwners",
    (select coalesce(json_agg(json_build_object('id', a.id, 'kind', a.kind, 'raisedAt', a.raised_at,
         'reason', ${table === PUBLISHED ? 'null' : 'a.reason'}) order by a.raised_at, a.id), '[]')
     from ${table('source_alert')} a
     where a.source_id = s.id
       and not exists (select from ${table('source_alert_lift')} l where l.alert_id = a.id)) as alerts`;
}

function viewOf(source: SourceRow, table: Table): SourceView {
  return {
    sourceId: source.id,
    table,
    id: globalId('Source', source.id),
    title: source.title,
    publisher: source.publisher,
    publisherOwners: source.publisherOwners,
    url: source.url,
    archivedUrl: source.archivedUrl,
    language: source.language,
    date: source.edtf === null ? null : edtfDate(source.edtf),
    kind: source.kind,
    seen: source.seen,
    reliability: source.reliability,
    alerts: source.alerts.map((alert) => ({
      ...alert,
      id: globalId('SourceAlert', alert.id),
      raisedAt: new Date(alert.raisedAt),
    })),
  };
}
