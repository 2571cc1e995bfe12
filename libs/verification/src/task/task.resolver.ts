import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CasePayload, CaseReading } from '#cases';
import { type Actor, CurrentActor } from '#identity';
import { Requires } from '#platform';
import { AssignTaskInput } from './task.input.js';
import { TaskCandidateModel } from './task.model.js';
import { Tasks } from './tasks.service.js';

@Resolver()
export class TaskResolver {
  constructor(
    private readonly tasks: Tasks,
    private readonly reading: CaseReading,
  ) {}

  @Query(() => [TaskCandidateModel], {
    description:
      'Who could have the claim on a case in triage or review that you may see, those with the fewest claims first. It says of nobody why they are not listed. Empty for whoever contributed to the case or is tied to it.',
  })
  @Requires('case.assign')
  candidatesFor(
    @Args('case', { type: () => ID, description: 'Id of the case.' }) id: string,
  ): Promise<readonly TaskCandidateModel[]> {
    return this.tasks.candidates(id);
  }

  @Mutation(() => CasePayload, {
    description:
      'Gives the claim on a case in triage or review to somebody else, for 72 hours, as if they had claimed it (claimTask). Refused with ValidationFailed, StaleVersion, FourEyesViolation, GuardNotMet (RECUSAL), NotAssignable or TaskTaken.',
  })
  @Requires('case.assign')
  async assignTask(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The case, and to whom.' }) input: AssignTaskInput,
  ): Promise<CasePayload> {
    return { case: await this.reading.one({ id: await this.tasks.assign(actor, input) }), errors: [] };
  }
}
