import { Args, Context, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, OrganisationDirectory, OrganisationModel, PersonModel, personOf } from '#identity';
import { type CountedPage, PageArgs, type RequestContext } from '#platform';
import { CaseModel } from '../case/case.model.js';
import { CaseState } from '../case/case.rules.js';
import type { CaseView } from '../case/case.view.js';
import { CaseHistory, type RevisionView } from './case-history.service.js';
import { ContentChangeModel, RevisionConnectionModel, RevisionModel } from './revision.model.js';

@Resolver(() => CaseModel)
export class CaseHistoryResolver {
  constructor(private readonly histories: CaseHistory) {}

  @ResolveField(() => RevisionConnectionModel, {
    description:
      'Changes of the case, newest first. A past is shown to those who would see the case today if it stood where it stood then: drafts of a case that is published now are not for everybody who reads it.',
  })
  history(
    @Parent() view: CaseView,
    @Args() args: PageArgs,
    @Context() context: RequestContext,
  ): Promise<CountedPage<RevisionModel>> {
    return this.histories.page(view, args, context);
  }

  @ResolveField(() => [ContentChangeModel], {
    nullable: true,
    description:
      'What turns the content of one version into that of another, earlier or later, as far as it is yours to see. Null when one of them does not exist, was not kept or is not yours to see.',
  })
  async diff(
    @CurrentActor() actor: Actor,
    @Parent() view: CaseView,
    @Args('from', { type: () => Int, description: 'Version to begin at.' }) from: number,
    @Args('to', { type: () => Int, description: 'Version to arrive at.' }) to: number,
    @Context() context: RequestContext,
  ): Promise<ContentChangeModel[] | null> {
    const changes = await this.histories.diff(view, from, to, context);
    return changes && this.histories.shown(actor, view, changes, context);
  }
}

@Resolver(() => RevisionModel)
export class RevisionResolver {
  constructor(
    private readonly histories: CaseHistory,
    private readonly organisations: OrganisationDirectory,
  ) {}

  @ResolveField(() => PersonModel, { nullable: true })
  async actor(
    @CurrentActor() { userId, roles }: Actor,
    @Parent() { madeBy, makesVersion, state }: RevisionView,
    @Context() context: RequestContext,
  ): Promise<PersonModel | null> {
    if (madeBy === null) return null;
    // Who decided is for those who review, as it is under `decisions`.
    const isDecision = !makesVersion && (state === null || !AUTHORS_OWN.includes(state));
    if (isDecision && madeBy !== userId && !REVIEWERS.some((role) => roles.has(role))) return null;
    const name = await this.organisations.displayName.of(context).load(madeBy);
    return name === null ? null : personOf(madeBy);
  }

  @ResolveField(() => OrganisationModel, { nullable: true })
  async onBehalfOf(
    @Parent() { onBehalfOfId }: RevisionView,
    @Context() context: RequestContext,
  ): Promise<OrganisationModel | null> {
    return onBehalfOfId === null ? null : this.organisations.organisation.of(context).load(onBehalfOfId);
  }

  @ResolveField(() => [ContentChangeModel], { nullable: true })
  async changes(
    @CurrentActor() actor: Actor,
    @Parent() revision: RevisionView,
    @Context() context: RequestContext,
  ): Promise<ContentChangeModel[] | null> {
    return revision.allChanges && this.histories.shown(actor, revision, revision.allChanges, context);
  }
}

const REVIEWERS = ['TRIAGE_OFFICER', 'VERIFIER', 'LEGAL_REVIEWER', 'EDITOR'] as const;

/** States that an author brings a case into. */
const AUTHORS_OWN: readonly CaseState[] = [CaseState.SUBMITTED, CaseState.WITHDRAWN];
