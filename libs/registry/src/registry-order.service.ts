import { Injectable, type OnModuleInit } from '@nestjs/common';
import { CaseOrder, CaseReading, type PublicOrder } from '#cases';
import { PublicVersion, UnitOfWork } from '#platform';
import type { PublicCases } from './public-cases.js';
import { PublicRegistry } from './public-registry.service.js';
import { RowsInOrder } from './rows-in-order.js';

/**
 * Knows which public cases follow one another, so that pages of all of them, the question that visitors ask most, need no
 * statement.
 */
@Injectable()
export class RegistryOrder implements PublicOrder, OnModuleInit {
  #rows: { readonly of: PublicCases; readonly inOrder: RowsInOrder } | null = null;
  /** The {@link PublicVersion} that the copy is as new as. */
  #number: number | null = null;

  constructor(
    private readonly registry: PublicRegistry,
    private readonly reading: CaseReading,
    private readonly version: PublicVersion,
    private readonly work: UnitOfWork,
  ) {}

  onModuleInit(): void {
    this.reading.orderBy(this);
  }

  async page(order: CaseOrder, after: string | null, limit: number): Promise<readonly string[] | null> {
    if (order !== CaseOrder.NEWEST && order !== CaseOrder.OLDEST) return null;
    const rows = await this.#current();
    if (!rows) return null;
    return order === CaseOrder.OLDEST ? rows.after(after, limit) : rows.before(after, limit);
  }

  /** Null while all cases are being read, which takes seconds, and where the copy may be older than the registry is known to be. */
  async #current(): Promise<RowsInOrder | null> {
    const number = this.version.current;
    if (number === null || !this.registry.isAtHand) return null;
    if (this.#rows && this.#number === number) return this.#rows.inOrder;
    const cases = await this.registry.current();
    if (this.version.current !== number || this.work.openedAt < this.version.since) return null;
    if (this.#rows?.of !== cases) this.#rows = { of: cases, inOrder: new RowsInOrder(cases) };
    this.#number = number;
    return this.#rows.inOrder;
  }
}
