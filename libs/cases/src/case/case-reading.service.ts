import { Injectable } from '@nestjs/common';
import { CountryDirectory } from '#geography';
import { badInput, type CountedPage, Cursors, pageOf } from '#platform';
import type { CaseListArgs } from './case.args.js';
import { type Audience, CaseDirectory, type CasePosition, type CaseRow } from './case.directory.js';
import { type CaseFields, CaseParts } from './case-parts.js';
import { CaseFilters } from './case-filter.service.js';
import { type CaseView, viewOf } from './case.view.js';

/** Which case: exactly one of the two. */
export interface CaseKey {
  readonly id?: string | null | undefined;
  readonly reference?: string | null | undefined;
}

/** Reads cases for whoever may see them. */
@Injectable()
export class CaseReading {
  constructor(
    private readonly directory: CaseDirectory,
    private readonly filters: CaseFilters,
    private readonly cursors: Cursors,
    private readonly countries: CountryDirectory,
    private readonly parts: CaseParts,
  ) {}

  /**
   * One page of the cases that the audience may see.
   *
   * @param fields what the request asks for of each case: read along in the same statement.
   *
   * @throws DomainError BAD_USER_INPUT when the filter names something unknown or the cursor is of another list.
   */
  async page(audience: Audience, args: CaseListArgs, fields: CaseFields): Promise<CountedPage<CaseView>> {
    const filter = this.filters.resolve(args.filter);
    const readerId = audience === 'everyone' ? null : audience.userId;
    const scope = ['cases', audience === 'everyone' ? 'everyone' : readerId, filter, args.orderBy];
    const position = args.after ? this.#position(args.after, scope) : null;
    const parts = this.parts.asked(fields);
    const rows = await this.directory.list(audience, filter, args.orderBy, position, args.first + 1, parts);
    const type = audience === 'everyone' ? 'PublicCase' : 'Case';
    const view = (row: CaseRow) => viewOf(row, type, this.countries, readerId, parts);
    const cursor = (row: CaseRow) => this.cursors.write([row.occurredKey, row.id], scope);
    return { ...pageOf(rows, args, cursor, view), totalCount: () => this.directory.count(audience, filter) };
  }

  /** The case of an id (of the type that the audience reads) or reference; `null` when there is none that it may see. */
  async one(audience: Audience, { id, reference }: CaseKey): Promise<CaseView | null> {
    if (Boolean(id) === Boolean(reference)) {
      throw badInput([
        {
          path: [id ? 'reference' : 'id'],
          value: null,
          message: 'Name the case by its id or by its reference: one of the two.',
        },
      ]);
    }
    if (id) return (await this.byIds(audience, [id]))[0] ?? null;
    const type = audience === 'everyone' ? 'PublicCase' : 'Case';
    const row = await this.directory.byReference(audience, reference!);
    return row && viewOf(row, type, this.countries, audience === 'everyone' ? null : audience.userId);
  }

  /** The cases of some bare ids, in their order; `null` for those that the audience may not see. */
  async byIds(audience: Audience, ids: readonly string[]): Promise<(CaseView | null)[]> {
    const type = audience === 'everyone' ? 'PublicCase' : 'Case';
    const readerId = audience === 'everyone' ? null : audience.userId;
    const rows = await this.directory.byIds(audience, ids);
    const views = new Map(rows.map((row) => [row.id, viewOf(row, type, this.countries, readerId)]));
    return ids.map((id) => views.get(id) ?? null);
  }

  #position(after: string, scope: unknown): CasePosition {
    const [occurredKey, id] = this.cursors.read(after, scope);
    return { occurredKey: String(occurredKey), id: String(id) };
  }
}
