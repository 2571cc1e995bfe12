import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Batch, type CountedPage, PageArgs, type RequestContext, Requires } from '#platform';
import { PublicCaseModel } from '../case/case.model.js';
import { CaseReading } from '../case/case-reading.service.js';
import { ChangeConnectionModel, ChangeModel } from './change.model.js';
import { Changes, type ChangeView } from './changes.service.js';

@Resolver(() => ChangeModel)
export class ChangeResolver {
  readonly #cases: Batch<string, PublicCaseModel | null>;

  constructor(
    private readonly changes: Changes,
    reading: CaseReading,
  ) {
    this.#cases = new Batch((ids: readonly string[]) => reading.publicByIds(ids));
  }

  @Query(() => ChangeConnectionModel, {
    name: 'changes',
    description:
      'What has happened to public cases, oldest first, for whoever keeps a copy. Begin without a cursor, keep the last one that you have worked off, and go on from it: nothing ever appears before it. Whoever works it off from the beginning has all public cases. A change appears within seconds. Open to everyone.',
  })
  @Requires('public.read')
  page(@Args() args: PageArgs): Promise<CountedPage<ChangeView>> {
    return this.changes.page(args);
  }

  @ResolveField('case', () => PublicCaseModel, { nullable: true })
  caseNow(@Parent() { key }: ChangeView, @Context() context: RequestContext): Promise<PublicCaseModel | null> {
    return this.#cases.of(context).load(key);
  }
}
