import { Injectable } from '@nestjs/common';
import { type Actor, PathPolicy, recordStanding, standsAs } from '#identity';
import {
  Batch,
  type CountedPage,
  Cursors,
  grouped,
  type PageArgs,
  pageOf,
  type RequestContext,
  UnitOfWork,
  isUuid,
} from '#platform';
import type { CaseView } from '../case/case.view.js';
import type { CaseState } from '../case/case.rules.js';
import { byPath, changesBetween, type ContentChange, type ContentTree, kindOf, valuesOf } from './content.rules.js';
import type { ContentValue } from './content.rules.js';
import { ContentParts } from './content-parts.js';
import type { ContentChangeModel, RevisionModel } from './revision.model.js';

/** A revision as the resolvers hand it on. */
export interface RevisionView extends RevisionModel {
  readonly caseId: string;
  readonly makesVersion: boolean;
  readonly madeBy: string | null;
  readonly onBehalfOfId: string | null;
  /** Whole; what of them is for the reader is decided when they are shown. */
  readonly allChanges: readonly ContentChange[] | null;
}

interface RevisionRow {
  readonly place: number;
  readonly caseId: string;
  readonly number: number;
  readonly version: number;
  readonly state: CaseState | null;
  readonly makesVersion: boolean;
  readonly madeBy: string | null;
  readonly madeAt: Date;
  readonly reason: string | null;
  readonly onBehalfOfId: string | null;
  readonly restores: number | null;
  readonly changes: readonly ContentChange[] | null;
  /** Content of the first revision, all of which was added with it. */
  readonly beginning: ContentTree | null;
}

/** Case, number before which to go on, how many, and moment up to which: what one page of a history is read by. */
type PageKey = readonly [caseId: string, before: number, limit: number, asOf: Date | null];
type VersionKey = readonly [caseId: string, version: number, asOf: Date | null];

/**
 * The history of cases: who changed what, when and why.
 *
 * Which revisions there are for a reader is decided by row-level security, which value of a change by the policy of the
 * field that it belongs to, and what it names by whether the reader may see that now.
 */
@Injectable()
export class CaseHistory {
  constructor(
    private readonly work: UnitOfWork,
    private readonly cursors: Cursors,
    private readonly paths: PathPolicy,
    private readonly parts: ContentParts,
  ) {}

  /** One page of the history of a case, newest first; of one that is shown as of a moment, up to that moment. */
  async page(view: CaseView, args: PageArgs, context: RequestContext): Promise<CountedPage<RevisionView>> {
    const scope = ['history', view.caseId, view.asOf];
    const before = args.after ? Number(this.cursors.read(args.after, scope)[0]) : MAX_NUMBER;
    const rows = await this.#pages.of(context).load(keyed([view.caseId, before, args.first + 1, view.asOf]));
    const standing = recordStanding(view);
    return {
      ...pageOf(
        rows,
        args,
        ({ number }) => this.cursors.write([number], scope),
        (row) => standsAs(revisionView(row), standing),
      ),
      totalCount: () => this.#counts.of(context).load(keyed([view.caseId, 0, 0, view.asOf])),
    };
  }

  /** What turns one version of a case into another; `null` where one of them was not kept or is not for the reader. */
  async diff(
    view: CaseView,
    from: number,
    to: number,
    context: RequestContext,
  ): Promise<readonly ContentChange[] | null> {
    const versions = this.#contents.of(context);
    const [before, after] = await Promise.all(
      [from, to].map((version) => versions.load(keyed([view.caseId, version, view.asOf]))),
    );
    return before && after ? changesBetween(valuesOf(before), valuesOf(after)) : null;
  }

  /** Content of a version of a case; `null` where there is none that was kept and that the bearer may see. */
  async contentOf(caseId: string, version: number): Promise<ContentTree | null> {
    if (!isUuid(caseId)) return null;
    const [content] = await this.#contentsOf([keyed([caseId, version, null])]);
    return content!;
  }

  /** Changes as they are shown to somebody: without the values that are not theirs, and without what was added as nothing. */
  async shown(
    actor: Actor,
    record: object,
    changes: readonly ContentChange[],
    context: RequestContext,
  ): Promise<ContentChangeModel[]> {
    const standing = recordStanding(record);
    const theirs = changes
      .filter((change) => this.paths.isFor(actor, standing, 'Case', change.path))
      .filter(({ before, after }) => !isNothing(before) || !isNothing(after))
      .sort((one, other) => byPath(one.path, other.path));
    return Promise.all(theirs.map((change) => this.#shown(change, context)));
  }

  async #shown(change: ContentChange, context: RequestContext): Promise<ContentChangeModel> {
    const { path, before, after } = change;
    const part = this.parts.ofReference(path);
    if (!part) return { path, kind: kindOf(change), before: texts(before), after: texts(after), isMasked: false };
    const seen = this.#seen.of(context);
    const id = async (value: ContentValue | undefined) =>
      typeof value !== 'string'
        ? null
        : (await seen.load(`${part.name}/${value}`))
          ? [part.named.globalId(value)]
          : 'MASKED';
    const [was, is] = await Promise.all([id(before), id(after)]);
    return {
      path,
      kind: kindOf(change),
      before: was === 'MASKED' ? null : was,
      after: is === 'MASKED' ? null : is,
      isMasked: was === 'MASKED' || is === 'MASKED',
    };
  }

  readonly #pages = new Batch(async (keys: readonly string[]) => {
    const asked = keys.map((key) => JSON.parse(key) as PageKey);
    const rows = await this.work.rows<RevisionRow>(
      `select q.place::int, r.*
       from unnest($1::uuid[], $2::int[], $3::int[], $4::timestamptz[]) with ordinality q (case_id, before, take, until, place)
       cross join lateral (
         select r.case_id as "caseId", r.number, r.version, r.state, r.makes_version as "makesVersion",
           r.made_by as "madeBy", r.made_at as "madeAt", v.reason, v.on_behalf_of as "onBehalfOfId", v.restores,
           case when exists (select from case_revision p where p.case_id = r.case_id and p.number = r.number - 1)
             then r.changes end as changes,
           case when r.number = 1 then r.content end as beginning
         from case_revision r join case_version v on v.case_id = r.case_id and v.version = r.version
         where r.case_id = q.case_id and r.number < q.before and (q.until is null or r.made_at <= q.until)
         order by r.number desc limit q.take) r
       order by q.place, r.number desc`,
      [0, 1, 2, 3].map((column) => asked.map((key) => key[column])),
    );
    const places = asked.map((_, index) => index + 1);
    return grouped(places, rows, ({ place }) => place);
  });

  readonly #counts = new Batch(async (keys: readonly string[]) => {
    const asked = keys.map((key) => JSON.parse(key) as PageKey);
    const rows = await this.work.rows<{ count: number }>(
      `select (select count(*)::int from case_revision r
         where r.case_id = q.case_id and (q.until is null or r.made_at <= q.until)) as count
       from unnest($1::uuid[], $2::timestamptz[]) with ordinality q (case_id, until, place) order by q.place`,
      [asked.map(([caseId]) => caseId), asked.map(([, , , until]) => until)],
    );
    return rows.map(({ count }) => count);
  });

  readonly #contents = new Batch((keys: readonly string[]) => this.#contentsOf(keys));

  async #contentsOf(keys: readonly string[]): Promise<(ContentTree | null)[]> {
    const asked = keys.map((key) => JSON.parse(key) as VersionKey);
    const rows = await this.work.rows<{ content: ContentTree | null }>(
      `select (select r.content from case_revision r
         where r.case_id = q.case_id and r.version = q.version and r.content is not null
           and (q.until is null or r.made_at <= q.until) limit 1) as content
       from unnest($1::uuid[], $2::int[], $3::timestamptz[]) with ordinality q (case_id, version, until, place)
       order by q.place`,
      [0, 1, 2].map((column) => asked.map((key) => key[column])),
    );
    return rows.map(({ content }) => content);
  }

  /** Whether the bearer may see, now, what a value names. */
  readonly #seen = new Batch(async (keys: readonly string[]) => {
    const visible = new Set<string>();
    for (const part of this.parts.all) {
      const ids = keys.filter((key) => key.startsWith(`${part.name}/`)).map((key) => key.slice(part.name.length + 1));
      if (!part.named || ids.length === 0) continue;
      for (const id of await part.named.visible(ids)) visible.add(`${part.name}/${id}`);
    }
    return keys.map((key) => visible.has(key));
  });
}

const MAX_NUMBER = 2 ** 31 - 1;

/** Batches know their keys by value. */
function keyed(key: PageKey | VersionKey): string {
  return JSON.stringify(key);
}

function revisionView(row: RevisionRow): RevisionView {
  const { place: _, changes, beginning, makesVersion, ...rest } = row;
  return {
    ...rest,
    makesVersion,
    reason: makesVersion ? row.reason : null,
    restores: makesVersion ? row.restores : null,
    onBehalfOfId: makesVersion ? row.onBehalfOfId : null,
    allChanges: beginning ? changesBetween(new Map(), valuesOf(beginning)) : changes,
  };
}

function isNothing(value: ContentValue | undefined): boolean {
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0);
}

function texts(value: ContentValue | undefined): readonly string[] | null {
  if (value === undefined || value === null) return null;
  if (Array.isArray(value)) return value as readonly string[];
  return [typeof value === 'object' ? (value as { edtf: string }).edtf : String(value)];
}
