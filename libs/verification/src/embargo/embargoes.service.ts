import { Injectable } from '@nestjs/common';
import { Capacity, CaseCapacityEntity, CaseCommands } from '#cases';
import type { Actor } from '#identity';
import { invalid, Refused, UnitOfWork } from '#platform';
import { FourEyesViolationModel } from '../workflow-errors.model.js';
import { CONTRIBUTED } from '../workflow.rules.js';
import { CaseEmbargoEntity } from './case-embargo.entity.js';
import type { SetEmbargoInput } from './embargo.input.js';
import { EmbargoClosedModel } from './embargo.model.js';
import { embargoRefusal } from './embargo.rules.js';

/** The embargo of a case, as what was said last has it. */
export interface Embargo {
  readonly until: Date;
  readonly isOver: boolean;
  readonly reason: string;
  readonly setAt: Date;
}

/** Before when cases are not to be public. */
@Injectable()
export class Embargoes {
  constructor(
    private readonly work: UnitOfWork,
    private readonly commands: CaseCommands,
  ) {}

  /** The embargo of a case at a moment, or now; null where there is none, or it is not for the reader to know. */
  of(caseId: string, asOf: Date | null = null): Promise<Embargo | null> {
    return embargoOf(this.work, caseId, asOf);
  }

  /**
   * Sets the embargo of a case, or takes it back; one that is there already is left as it is.
   *
   * @returns the id of the case.
   * @throws Refused with ValidationFailed, StaleVersion, EmbargoClosed or FourEyesViolation. @throws DomainError NOT_FOUND.
   */
  async set(actor: Actor, input: SetEmbargoInput): Promise<string> {
    const { until, reason } = input;
    if (until === undefined || (until !== null && until <= new Date())) {
      throw invalid({
        path: ['until'],
        value: until?.toISOString() ?? null,
        message: 'An embargo ends at a moment that is still to come. Say when, or null to take it back.',
      });
    }
    return this.commands.onSeen(actor, 'setEmbargo', input, async (file) => {
      const of = { caseId: file.id, userId: actor.userId!, capacity: Capacity.CONTRIBUTOR };
      const refused = embargoRefusal({
        state: file.state,
        isPublic: file.publicAs !== null,
        isAuthor: file.authorId === actor.userId,
        roles: actor.roles,
        hasContributed: await (await this.work.repository(CaseCapacityEntity)).existsBy(of),
      });
      if (refused === 'CLOSED') throw new Refused([new EmbargoClosedModel(file.state, file.publicAs !== null)]);
      if (refused) throw new Refused([new FourEyesViolationModel({ guard: refused, message: CONTRIBUTED })]);
      const embargoes = await this.work.repository(CaseEmbargoEntity);
      const [last] = await embargoes.find({ where: { caseId: file.id }, order: { number: 'DESC' }, take: 1 });
      if ((last?.until?.getTime() ?? null) === (until?.getTime() ?? null)) return;
      const number = (last?.number ?? 0) + 1;
      await embargoes.insert({ caseId: file.id, number, until, reason, setBy: actor.userId! });
    });
  }
}

/** The embargo of a case, read under whichever login the work is done. */
export async function embargoOf(work: UnitOfWork, caseId: string, asOf: Date | null = null): Promise<Embargo | null> {
  const [last] = await work.rows<Omit<Embargo, 'until'> & { readonly until: Date | null }>(
    `select e.until, e.until <= coalesce($2, now()) as "isOver", e.reason, e.set_at as "setAt" from case_embargo e
      where e.case_id = $1 and ($2::timestamptz is null or e.set_at <= $2) order by e.number desc limit 1`,
    [caseId, asOf],
  );
  return last?.until ? { ...last, until: last.until } : null;
}
