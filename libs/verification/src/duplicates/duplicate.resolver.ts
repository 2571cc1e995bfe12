import { Args, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CaseModel, type CaseView } from '#cases';
import { type Actor, CurrentActor } from '#identity';
import { Requires } from '#platform';
import { DuplicateCandidateModel, DuplicateSeenModel } from './duplicate.model.js';
import { Duplicates } from './duplicates.service.js';

@Resolver(() => CaseModel)
export class DuplicateResolver {
  constructor(private readonly duplicates: Duplicates) {}

  @Query(() => [DuplicateCandidateModel], {
    description:
      'Cases that you may see and that may tell what this one tells, most alike first: for its author, and for triage officers. Worked out from States, mechanisms, dates, profiles, sources and titles, and from nothing in the identity vault. Writes nothing.',
  })
  @Requires('case.compare')
  async duplicateCandidates(
    @CurrentActor() actor: Actor,
    @Args('case', { type: () => ID, description: 'Id of the case.' }) id: string,
  ): Promise<readonly DuplicateCandidateModel[]> {
    return this.duplicates.of(actor, id);
  }

  @ResolveField(() => [DuplicateSeenModel], {
    description:
      'Cases that its author had looked at when they handed it in, as far as you may see them, for its author and those who review; those seen by then, in an answer about the past.',
  })
  async duplicatesSeen(@Parent() view: CaseView): Promise<readonly DuplicateSeenModel[]> {
    const seen = await this.duplicates.seenWith(view.caseId);
    return seen.filter(({ seenAt }) => !view.asOf || seenAt <= view.asOf);
  }
}
