import { Args, Context, Int, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CasePayload, CaseReading, CaseRecordModel, type CaseView } from '#cases';
import { type Actor, CurrentActor } from '#identity';
import { type CountedPage, Cursors, NodeRegistry, PageArgs, pageOf, type RequestContext, Requires } from '#platform';
import { AddSourceInput } from './source.input.js';
import { SourceLoader } from './source.loader.js';
import { SourceConnectionModel, SourceModel } from './source.model.js';
import { Sources } from './source.service.js';

/** The sources of a case: added to the case record here, because sources are this library's own. */
@Resolver(() => CaseRecordModel)
export class CaseSourcesResolver {
  constructor(
    private readonly sources: SourceLoader,
    private readonly cursors: Cursors,
    nodes: NodeRegistry,
  ) {
    nodes.register('Source', (ids) => sources.byIds(ids));
  }

  @ResolveField(() => SourceConnectionModel, {
    name: 'sources',
    description: 'The sources that the case rests on, in the order of the record.',
  })
  async ofCase(
    @Parent() view: CaseView,
    @Args() args: PageArgs,
    @Context() context: RequestContext,
  ): Promise<CountedPage<SourceModel>> {
    const scope = ['sources', view.caseId];
    const after = args.after ? Number(this.cursors.read(args.after, scope)[0]) : 0;
    const all = await this.sources.ofCase.load(view, context);
    const rows = all.filter(({ number }) => number > after).slice(0, args.first + 1);
    return {
      ...pageOf(
        rows,
        args,
        ({ number }) => this.cursors.write([number], scope),
        (source) => source,
      ),
      totalCount: () => Promise.resolve(all.length),
    };
  }

  @ResolveField(() => Int, {
    name: 'sourceCount',
    description: 'How many sources the case rests on. Two that repeat one another count twice.',
  })
  async countOfCase(@Parent() view: CaseView, @Context() context: RequestContext): Promise<number> {
    return (await this.sources.ofCase.load(view, context)).length;
  }
}

@Resolver()
export class SourceAuthoringResolver {
  constructor(
    private readonly sources: Sources,
    private readonly reading: CaseReading,
  ) {}

  @Mutation(() => CasePayload, {
    description: 'Adds a source to a draft of yours. Refused with ValidationFailed, StaleVersion or ContentClosed.',
  })
  @Requires('case.author')
  async addSource(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The source.' }) input: AddSourceInput,
  ): Promise<CasePayload> {
    const id = await this.sources.add(actor, input);
    return { case: await this.reading.one({ id }), errors: [] };
  }
}
