import { Injectable } from '@nestjs/common';
import type { Actor } from '#identity';
import type { CaseFileEntity } from './case.entity.js';
import { CaseDirectory, caseIdOf } from './case.directory.js';
import { refuseStale } from './case-version.js';
import { Idempotency, type Repeatable } from './idempotency.service.js';

/** A request that changes a case as somebody has seen it. */
interface CaseRequest extends Repeatable {
  /** Id of the case, as callers name it. */
  readonly id: string;
  readonly expectedVersion: number;
}

/** What people do with cases that they have seen. */
@Injectable()
export class CaseCommands {
  constructor(
    private readonly cases: CaseDirectory,
    private readonly idempotency: Idempotency,
  ) {}

  /**
   * Runs `change` once on a case that is at the version that the actor has seen, and locked until the transaction ends.
   *
   * @param operation what is asked for; the same idempotency key serves no other.
   * @returns the id of the case.
   * @throws Refused with StaleVersion or IdempotencyKeyReused. @throws DomainError NOT_FOUND.
   */
  async onSeen(
    actor: Actor,
    operation: string,
    request: CaseRequest,
    change: (file: CaseFileEntity) => Promise<void>,
  ): Promise<string> {
    const id = caseIdOf(request.id);
    return this.idempotency.once(actor, operation, request, id, async () => {
      const file = await this.cases.lockVisible(id);
      refuseStale(file, request.expectedVersion);
      await change(file);
    });
  }
}
