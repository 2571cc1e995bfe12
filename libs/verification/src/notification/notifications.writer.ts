import { Injectable } from '@nestjs/common';
import type { CaseState } from '#cases';
import { UnitOfWork } from '#platform';
import type { WorkflowAction } from '../workflow.rules.js';
import { toldOf } from './notification.rules.js';

/** Tells those whom a step concerns, in the transaction of the step: either both are there, or neither. */
@Injectable()
export class NotificationsWriter {
  constructor(private readonly work: UnitOfWork) {}

  /**
   * Tells of a step of the bearer's that has been written.
   *
   * Who has written the case and who has spoken on it is not always the bearer's to read, so the database finds them.
   */
  async tell(caseId: string, action: WorkflowAction, to: CaseState): Promise<void> {
    const told = toldOf(action, to);
    if (!told) return;
    const { kind, event, author, verifiers } = told;
    await this.work.rows('select access.notify($1, $2, $3, $4, $5)', [caseId, kind, event, author, verifiers]);
  }
}
