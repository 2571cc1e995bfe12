import { Injectable } from '@nestjs/common';
import { CountryDirectory } from '#geography';
import { type Actor } from '#identity';
import { badInput, type CountedPage, Cursors, pageOf } from '#platform';
import type { CaseListArgs } from './case.args.js';
import {
  CaseDirectory,
  type CasePosition,
  type CaseRecordRow,
  type CaseRow,
  type CaseSource,
  type ComparedRow,
  FOR_EVERYONE,
  forBearer,
} from './case.directory.js';
import { type CaseFields, CaseParts, type ReadPart } from './case-parts.js';
import type { ResolvedCaseFilter } from './case-filter.rules.js';
import { CaseFilters } from './case-filter.service.js';
import { KeptCases } from './kept-cases.service.js';
import { KeptRecords, type PublicState } from './kept-records.service.js';
import type { CaseOrder } from './case.model.js';
import { type CaseView, type Placed, type PublicCaseView, publicViewOf, viewOf } from './case.view.js';

/** Which case: exactly one of the two. */
export interface CaseKey {
  readonly id?: string | null | undefined;
  readonly reference?: string | null | undefined;
}

/** Reads cases for whoever may see them: the public ones for everybody, the record for the bearer of the token. */
@Injectable()
export class CaseReading {
  private order: PublicOrder | null = null;

  constructor(
    private readonly directory: CaseDirectory,
    private readonly filters: CaseFilters,
    private readonly cursors: Cursors,
    private readonly countries: CountryDirectory,
    private readonly parts: CaseParts,
    private readonly kept: KeptCases,
    private readonly records: KeptRecords,
  ) {}

  /** Has pages of all public cases be taken from somebody who knows their order, for those who may be shown what is kept. */
  orderBy(order: PublicOrder): void {
    this.order = order;
  }

  /**
   * One page of the public cases.
   *
   * @param fields what the request asks for of each case: read along in the same statement.
   * @throws DomainError BAD_USER_INPUT when the filter names something unknown or the cursor is of another list.
   */
  async publicPage(args: CaseListArgs, fields: CaseFields): Promise<CountedPage<PublicCaseView>> {
    const source = FOR_EVERYONE;
    return this.#page(source, 'everyone', args, async (filter, position) => {
      const parts = this.parts.asked(fields, source.table);
      if (!this.kept.areOpen) {
        const rows = await this.directory.list(source, filter, args.orderBy, position, args.first + 1, parts);
        return rows.map((row) => publicViewOf(row, this.countries, parts));
      }
      const ids = await this.#publicIds(filter, args.orderBy, position, args.first + 1);
      const views = await this.kept.of(ids, namesOf(parts), async (missing) => {
        const rows = await this.directory.byIds(source, missing, parts);
        return rows.map((row) => publicViewOf(row, this.countries, parts));
      });
      return ids.flatMap((id) => views.get(id) ?? []);
    });
  }

  /** The ids of a page: of all public cases, where somebody has them in order in the process. */
  async #publicIds(
    filter: ResolvedCaseFilter,
    order: CaseOrder,
    position: CasePosition | null,
    limit: number,
  ): Promise<readonly string[]> {
    const isOfAll = Object.keys(filter).length === 0;
    const known = isOfAll ? await this.order?.page(order, position?.id ?? null, limit) : null;
    return known ?? this.directory.ids(FOR_EVERYONE, filter, order, position, limit);
  }

  /**
   * One page of the cases that the actor, who bears the token of the request, may see.
   *
   * @param asOf the moment at which they are to be shown; null for the present.
   * @throws as {@link publicPage}.
   */
  page(actor: Actor, args: CaseListArgs, fields: CaseFields, asOf: Date | null = null): Promise<CountedPage<CaseView>> {
    const source = forBearer(asOf);
    return this.#page(source, actor.userId ?? actor.keyId, args, async (filter, position) => {
      const parts = this.parts.asked(fields, source.table);
      const state = asOf === null ? this.records.state : null;
      if (state) {
        const own = parts.filter(({ isEverybodys }) => !isEverybodys);
        const { orderBy, first } = args;
        const isOfAll = Object.keys(filter).length === 0 && own.length === 0;
        const shown = isOfAll ? await this.#shown(actor, orderBy, position, first + 1, parts, state) : null;
        if (shown) return shown;
        const compared = await this.directory.compared(filter, orderBy, position, first + 1, own, state.seen);
        return this.#recordsOf(actor, compared, fields, parts, state);
      }
      const rows = await this.directory.list(source, filter, args.orderBy, position, args.first + 1, parts);
      return rows.map((row) => viewOf(row as CaseRecordRow, this.countries, source, parts));
    });
  }

  /** A page of all cases for somebody who sees public ones alone and was shown all of the page before; null for anybody else. */
  async #shown(
    actor: Actor,
    order: CaseOrder,
    position: CasePosition | null,
    limit: number,
    parts: readonly ReadPart[],
    state: PublicState,
  ): Promise<CaseView[] | null> {
    if (actor.standing?.number !== state.number) return null;
    const ids = await this.order?.page(order, position?.id ?? null, limit);
    return ids ? this.records.shown(actor, ids, namesOf(parts), state) : null;
  }

  /** @param rows with what is not everybody's. */
  async #recordsOf(
    actor: Actor,
    rows: readonly ComparedRow[],
    fields: CaseFields,
    parts: readonly ReadPart[],
    state: PublicState,
  ): Promise<CaseView[]> {
    const along = namesOf(parts);
    const views = new Map<string, CaseView>();
    for (const row of rows) {
      const view = this.records.isOf(state, row) ? this.records.find(actor, along, row, state) : null;
      if (view) views.set(row.id, view);
    }
    const missing = rows.filter(({ id }) => !views.has(id));
    const read = await this.#everybodysParts(missing, fields);
    for (const row of missing) {
      const whole = { ...row, parts: { ...row.parts, ...read.get(row.id) } };
      const view = viewOf(whole, this.countries, forBearer(), parts);
      views.set(row.id, view);
      if (this.records.isOf(state, row)) this.records.keep(actor, along, row, view, state);
    }
    return rows.map(({ id }) => views.get(id)!);
  }

  /** Of what the transaction has seen to be public, from where no policy is asked. */
  async #everybodysParts(
    rows: readonly ComparedRow[],
    fields: CaseFields,
  ): Promise<ReadonlyMap<string, CaseRow['parts']>> {
    const read = [FOR_EVERYONE, forBearer()].flatMap((source) => {
      const ids = rows.filter(({ isPublic }) => isPublic === (source === FOR_EVERYONE)).map(({ id }) => id);
      const parts = this.parts.asked(fields, source.table).filter(({ isEverybodys }) => isEverybodys);
      return ids.length > 0 && parts.length > 0 ? [this.directory.partsOf(source, ids, parts)] : [];
    });
    return new Map((await Promise.all(read)).flatMap((parts) => [...parts]));
  }

  /**
   * The public case of an id or reference; `null` when there is none.
   *
   * @param fields what the request asks for of it: read along in the same statement.
   */
  async publicOne(key: CaseKey, fields: CaseFields): Promise<PublicCaseView | null> {
    const parts = this.parts.asked(fields, FOR_EVERYONE.table);
    const read = async () => {
      const row =
        (await this.#row(FOR_EVERYONE, key, parts)) ?? (await this.directory.thatStays(key.reference ?? null, parts));
      return row && publicViewOf(row, this.countries, parts);
    };
    const name = key.id ? (key.reference ? null : key.id) : key.reference;
    return name && this.kept.areOpen ? this.kept.one(name, namesOf(parts), read) : read();
  }

  /**
   * The case of an id or reference, now or as it was at a moment; `null` when there is none that the bearer may see.
   *
   * @param fields as of {@link publicOne}; none are read along when left out.
   */
  async one(key: CaseKey, asOf: Date | null = null, fields: CaseFields = NOTHING_YET): Promise<CaseView | null> {
    const source = forBearer(asOf);
    const parts = this.parts.asked(fields, source.table);
    const row = await this.#row(source, key, parts);
    return row && viewOf(row as CaseRecordRow, this.countries, source, parts);
  }

  /** The public cases of some bare ids, in their order; `null` where there is none. */
  async publicByIds(ids: readonly string[]): Promise<(PublicCaseView | null)[]> {
    const read = async (missing: readonly string[]) => {
      const rows = await this.directory.byIds(FOR_EVERYONE, missing);
      return rows.map((row) => publicViewOf(row, this.countries));
    };
    if (this.kept.areOpen) {
      const views = await this.kept.of(ids, namesOf(NO_PARTS), read);
      return ids.map((id) => views.get(id) ?? null);
    }
    return inOrder(ids, await read(ids));
  }

  /** The cases of some bare ids, in their order; `null` for those that the bearer may not see. */
  async byIds(ids: readonly string[]): Promise<(CaseView | null)[]> {
    const source = forBearer();
    const rows = (await this.directory.byIds(source, ids)) as CaseRecordRow[];
    return inOrder(
      ids,
      rows.map((row) => viewOf(row, this.countries, source)),
    );
  }

  /** @param list reads the cases of the page and the one after it, in their order. */
  async #page<V extends Placed>(
    source: CaseSource,
    reader: string | null,
    args: CaseListArgs,
    list: (filter: ResolvedCaseFilter, position: CasePosition | null) => Promise<readonly V[]>,
  ): Promise<CountedPage<V>> {
    const filter = this.filters.resolve(args.filter);
    const scope = ['cases', reader, filter, args.orderBy, source.asOf];
    const listed = await list(filter, args.after ? this.#position(args.after, scope) : null);
    const cursor = ({ occurredKey, caseId }: Placed) => this.cursors.write([occurredKey, caseId], scope);
    return {
      ...pageOf(listed, args, cursor, (view) => view),
      totalCount: () => this.directory.count(source, filter),
    };
  }

  async #row(source: CaseSource, { id, reference }: CaseKey, parts: readonly ReadPart[]): Promise<CaseRow | null> {
    if (Boolean(id) === Boolean(reference)) {
      throw badInput([
        {
          path: [id ? 'reference' : 'id'],
          value: null,
          message: 'Name the case by its id or by its reference: one of the two.',
        },
      ]);
    }
    if (id) return (await this.directory.byIds(source, [id], parts))[0] ?? null;
    return this.directory.byReference(source, reference!, parts);
  }

  #position(after: string, scope: unknown): CasePosition {
    const [occurredKey, id] = this.cursors.read(after, scope);
    return { occurredKey: String(occurredKey), id: String(id) };
  }
}

/** Whoever has all public cases in order in the process. */
export interface PublicOrder {
  /**
   * Ids of the public cases that follow one in an order; `null` where they are not known at this moment.
   *
   * @param after bare id; `null` for the beginning.
   */
  page(order: CaseOrder, after: string | null, limit: number): Promise<readonly string[] | null>;
}

const names = new WeakMap<readonly ReadPart[], string>();

/** Names what is read along: each part with what is asked of it. */
function namesOf(parts: readonly ReadPart[]): string {
  let name = names.get(parts);
  if (name === undefined) names.set(parts, (name = parts.map(({ name: of, column }) => `${of} ${column}`).join()));
  return name;
}

const NO_PARTS: readonly ReadPart[] = [];

const NOTHING_YET: CaseFields = new Set();

function inOrder<V extends Placed>(ids: readonly string[], views: readonly V[]): (V | null)[] {
  const byId = new Map(views.map((view) => [view.caseId, view]));
  return ids.map((id) => byId.get(id) ?? null);
}
