import { Args, Context, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CasePayload, CaseReading, CaseRecordModel, type CaseView } from '#cases';
import { type Actor, CurrentActor } from '#identity';
import { type CountedPage, NodeRegistry, PageArgs, type RequestContext, Requires, UrlScalar } from '#platform';
import {
  AddSourceInput,
  AlertSourceInput,
  DerivationInput,
  EndDerivationInput,
  LiftSourceAlertInput,
  LinkSourceInput,
  PublisherOwnersInput,
  RateSourceInput,
} from './source.input.js';
import { SourceLoader, type SourceView } from './source.loader.js';
import { SourceConnectionModel, SourceModel, SourcePayload } from './source.model.js';
import { Sources } from './source.service.js';
import { SourceStanding } from './source-standing.service.js';

/** The sources of a case: added to the case record here, because sources are this library's own. */
@Resolver(() => CaseRecordModel)
export class CaseSourcesResolver {
  constructor(
    private readonly sources: SourceLoader,
    nodes: NodeRegistry,
  ) {
    nodes.register('Source', (ids) => sources.byIds(ids));
  }

  @ResolveField(() => SourceConnectionModel, {
    name: 'sources',
    description: 'The sources that the case rests on, in the order of the record.',
  })
  ofCase(
    @Parent() view: CaseView,
    @Args() args: PageArgs,
    @Context() context: RequestContext,
  ): Promise<CountedPage<SourceModel>> {
    return this.sources.page(view, args, context);
  }

  @ResolveField(() => Int, {
    name: 'sourceCount',
    description: 'How many sources the case rests on. Two that repeat one another count twice.',
  })
  async countOfCase(@Parent() view: CaseView, @Context() context: RequestContext): Promise<number> {
    return (await this.sources.ofCase.load(view, context)).length;
  }

  @ResolveField(() => Int, {
    name: 'independentSourceCount',
    description:
      'How many of its sources are independent of one another. Those that derive from one another or from one origin, or whose publishers have one name or one owner, count once, however they are connected.',
  })
  async independentCountOfCase(@Parent() view: CaseView, @Context() context: RequestContext): Promise<number> {
    return (await this.sources.independentCount.load(view, context))[0]!;
  }
}

/** What a source derives from. */
@Resolver(() => SourceModel)
export class SourceResolver {
  constructor(private readonly sources: SourceLoader) {}

  @ResolveField(() => [SourceModel], {
    description: 'Sources that it repeats or rests on directly, as far as you may see them.',
  })
  derivedFrom(@Parent() view: SourceView, @Context() context: RequestContext): Promise<SourceModel[]> {
    return this.sources.originsOf(view, context);
  }
}

@Resolver()
export class SourceAuthoringResolver {
  constructor(
    private readonly sources: Sources,
    private readonly reading: CaseReading,
  ) {}

  @Query(() => SourceModel, {
    nullable: true,
    description:
      'The source of an address, however it is spelled; null when there is none that you may see. For those who write cases.',
  })
  @Requires('case.author')
  sourceByUrl(
    @Args('url', { type: () => UrlScalar, description: 'Where the document can be read.' }) url: string,
  ): Promise<SourceModel | null> {
    return this.sources.ofUrl(url);
  }

  @Mutation(() => CasePayload, {
    description:
      'Adds a source to a draft of yours; the one of the same address, where you may see one. Refused with ValidationFailed, StaleVersion or ContentClosed.',
  })
  @Requires('case.author')
  async addSource(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The source.' }) input: AddSourceInput,
  ): Promise<CasePayload> {
    return this.#payload(await this.sources.add(actor, input));
  }

  @Mutation(() => CasePayload, {
    description:
      'Ties a source that you may see to a draft of yours. Refused with ValidationFailed, StaleVersion or ContentClosed.',
  })
  @Requires('case.author')
  async linkSource(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which source, to which draft.' }) input: LinkSourceInput,
  ): Promise<CasePayload> {
    return this.#payload(await this.sources.link(actor, input));
  }

  async #payload(id: string): Promise<CasePayload> {
    return { case: await this.reading.one({ id }), errors: [] };
  }
}

@Resolver()
export class SourceStandingResolver {
  constructor(
    private readonly standing: SourceStanding,
    private readonly sources: SourceLoader,
  ) {}

  @Mutation(() => SourcePayload, {
    description:
      'States that a source repeats or rests on another: of any source as a verifier or editor, of one that you added as a researcher. Refused with SourceCircle, SourceNotYours or ValidationFailed.',
  })
  @Requires('source.relate')
  async stateDerivation(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which source derives from which.' }) input: DerivationInput,
  ): Promise<SourcePayload> {
    return this.#payload(await this.standing.derive(actor, input));
  }

  @Mutation(() => SourcePayload, {
    description: 'Takes back that a source derives from another. That it was said, and by whom, stays on file.',
  })
  @Requires('source.relate')
  async endDerivation(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which source does not derive from which.' }) input: EndDerivationInput,
  ): Promise<SourcePayload> {
    return this.#payload(await this.standing.endDerivation(actor, input));
  }

  @Mutation(() => SourcePayload, {
    description:
      'States who owns the publisher of a source; all sources of the publisher feel it. Refused with SourceCircle or ValidationFailed.',
  })
  @Requires('source.judge')
  async statePublisherOwners(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Whose publisher, and its owners.' }) input: PublisherOwnersInput,
  ): Promise<SourcePayload> {
    return this.#payload(await this.standing.stateOwners(actor, input));
  }

  @Mutation(() => SourcePayload, { description: 'Says how far a source is relied on. Refused with ValidationFailed.' })
  @Requires('source.judge')
  async rateSource(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The rating.' }) input: RateSourceInput,
  ): Promise<SourcePayload> {
    return this.#payload(await this.standing.rate(actor, input));
  }

  @Mutation(() => SourcePayload, {
    description:
      'Says that a source was retracted, has changed or is gone. Every case and claim that rests on it carries SOURCE_ALERT until the alert is lifted. Refused with ValidationFailed.',
  })
  @Requires('source.alert')
  async alertSource(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'What is wrong with which source.' }) input: AlertSourceInput,
  ): Promise<SourcePayload> {
    return this.#payload(await this.standing.alert(actor, input));
  }

  @Mutation(() => SourcePayload, {
    description: 'Lifts an alert over a source. Refused with SourceAlertLifted or ValidationFailed.',
  })
  @Requires('source.alert')
  async liftSourceAlert(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which alert, and why.' }) input: LiftSourceAlertInput,
  ): Promise<SourcePayload> {
    return this.#payload(await this.standing.lift(actor, input));
  }

  async #payload(id: string): Promise<SourcePayload> {
    return { source: (await this.sources.byIds([id]))[0] ?? null, errors: [] };
  }
}
