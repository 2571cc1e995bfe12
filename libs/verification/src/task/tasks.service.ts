import { Injectable } from '@nestjs/common';
import { Capacity, CaseCapacityEntity, CaseCommands, CaseReading } from '#cases';
import { type Actor, personOf, type PersonView } from '#identity';
import { invalid, isUuid, keyOf, notFound, Refused, UnitOfWork } from '#platform';
import { LEASE_HOURS, MOST_LEASES } from '../lease.rules.js';
import { Leases } from '../lease.service.js';
import { Recusals } from '../recusal/recusals.service.js';
import { errorOf, TaskTakenModel } from '../workflow-errors.model.js';
import { CONTRIBUTED, type UnmetGuard } from '../workflow.rules.js';
import type { AssignTaskInput } from './task.input.js';
import { NotAssignableModel } from './task.model.js';

/** Gives claims on cases to people who may work on them. Who may is worked out in the database, which tells of nobody why not. */
@Injectable()
export class Tasks {
  constructor(
    private readonly work: UnitOfWork,
    private readonly reading: CaseReading,
    private readonly commands: CaseCommands,
    private readonly leases: Leases,
    private readonly recusals: Recusals,
  ) {}

  /** Who could work on a case, those with the fewest claims first. @throws DomainError NOT_FOUND. */
  async candidates(named: string): Promise<readonly { readonly person: PersonView; readonly claims: number }[]> {
    const found = await this.reading.one({ id: keyOf(named, 'Case') ?? named });
    if (!found) throw notFound('case');
    const rows = await this.work.rows<{ id: string; claims: number }>(
      'select user_id as id, claims from access.assignable_to($1, $2)',
      [found.caseId, MOST_LEASES],
    );
    return rows.map(({ id, claims }) => ({ person: personOf(id), claims }));
  }

  /**
   * Gives the claim on a case to somebody else; whoever has it already keeps it.
   *
   * @returns the id of the case.
   * @throws Refused with ValidationFailed, StaleVersion, FourEyesViolation, GuardNotMet, NotAssignable or TaskTaken.
   * @throws DomainError NOT_FOUND.
   */
  async assign(actor: Actor, input: AssignTaskInput): Promise<string> {
    const person = keyOf(input.assignee, 'User') ?? '';
    if (!isUuid(person) || person === actor.userId) {
      throw invalid({
        path: ['assignee'],
        value: null,
        message: isUuid(person)
          ? 'A claim is given to somebody else. Claim the case yourself with claimTask.'
          : 'This is the id of no person. candidatesFor lists those who can have the claim.',
      });
    }
    return this.commands.onSeen(actor, 'assignTask', input, async ({ id, state }) => {
      const unmet = await this.#unmet(actor, id);
      if (unmet.length > 0) throw new Refused(unmet.map(errorOf));
      const [answer] = await this.work.rows<{ outcome: 'ASSIGNED' | 'TAKEN' | 'NOT_ASSIGNABLE' }>(
        'select access.assign_claim($1, $2, $3, $4) as outcome',
        [id, person, LEASE_HOURS, MOST_LEASES],
      );
      if (answer!.outcome === 'NOT_ASSIGNABLE') throw new Refused([new NotAssignableModel(state)]);
      if (answer!.outcome === 'TAKEN') {
        const lease = await this.leases.of(actor, id);
        throw new Refused([new TaskTakenModel(lease!.expiresAt)]);
      }
    });
  }

  /** What keeps somebody from choosing who works on a case. */
  async #unmet(actor: Actor, caseId: string): Promise<readonly UnmetGuard[]> {
    const of = { caseId, userId: actor.userId!, capacity: Capacity.CONTRIBUTOR };
    const hasContributed = await (await this.work.repository(CaseCapacityEntity)).existsBy(of);
    const ties = (await this.recusals.hits(actor, caseId)).filter(({ isWaived }) => !isWaived);
    return [
      ...(hasContributed ? [{ guard: 'FOUR_EYES', message: CONTRIBUTED } as const] : []),
      ...(ties.length > 0
        ? [
            {
              guard: 'RECUSAL',
              message: `${ties.map(({ message }) => message).join(' ')} Leave it to somebody else who works on this case.`,
            } as const,
          ]
        : []),
    ];
  }
}
