import { Injectable } from '@nestjs/common';
import { CaseCommands, type CaseFileEntity } from '#cases';
import type { Actor } from '#identity';
import { Refused, UnitOfWork } from '#platform';
import { IsNull } from 'typeorm';
import { WAITING } from '../queue/queue.rules.js';
import type { ReasonedStepInput } from '../workflow.input.js';
import { CaseUrgencyEntity } from './case-urgency.entity.js';
import { type CaseUrgencyModel, NotInQueueModel } from './urgency.model.js';

/** Which cases go before others, and why. */
@Injectable()
export class Urgencies {
  constructor(
    private readonly work: UnitOfWork,
    private readonly commands: CaseCommands,
  ) {}

  /** The mark on a case in its present round of review, or at a moment; null where there is none, or it is not for the reader. */
  async of(caseId: string, asOf: Date | null = null): Promise<CaseUrgencyModel | null> {
    const [mark] = await this.work.rows<CaseUrgencyModel>(
      `select u.reason, u.marked_at as "markedAt" from case_urgency u join case_file c on c.id = u.case_id
        where u.case_id = $1 and case when $2::timestamptz is null then u.round = c.round and u.ended_at is null
          else u.marked_at <= $2 and (u.ended_at is null or u.ended_at > $2) end
        order by u.round desc limit 1`,
      [caseId, asOf],
    );
    return mark ?? null;
  }

  /**
   * Marks a case as urgent; a mark that is there stays as it was made.
   *
   * @returns the id of the case.
   * @throws Refused with StaleVersion or NotInQueue. @throws DomainError NOT_FOUND.
   */
  mark(actor: Actor, input: ReasonedStepInput): Promise<string> {
    return this.commands.onSeen(actor, 'markUrgent', input, async (file) => {
      if (!WAITING.includes(file.state)) throw new Refused([new NotInQueueModel(file.state, WAITING)]);
      const marks = await this.work.repository(CaseUrgencyEntity);
      const isMarked = await marks.existsBy({ caseId: file.id, round: file.round, endedAt: IsNull() });
      if (!isMarked) await this.put(actor, file, input.reason);
    });
  }

  /** Takes the mark away; nothing happens where there is none. @returns and @throws as {@link mark}, but NotInQueue. */
  unmark(actor: Actor, input: ReasonedStepInput): Promise<string> {
    return this.commands.onSeen(actor, 'unmarkUrgent', input, async ({ id, round }) => {
      const marks = await this.work.repository(CaseUrgencyEntity);
      await marks.update(
        { caseId: id, round, endedAt: IsNull() },
        { endedBy: actor.userId!, endReason: input.reason, endedAt: () => 'now()' },
      );
    });
  }

  /** Puts the mark on a case that has none. The caller has locked it. */
  async put(actor: Actor, { id, round }: CaseFileEntity, reason: string): Promise<void> {
    const marks = await this.work.repository(CaseUrgencyEntity);
    await marks.insert({ caseId: id, round, reason, markedBy: actor.userId! });
  }
}
