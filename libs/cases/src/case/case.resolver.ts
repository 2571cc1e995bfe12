import { Args, Context, ID, Info, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { type Actor, CurrentActor } from '#identity';
import { CountryModel } from '#geography';
import { ProvisionModel } from '#law';
import { type CountedPage, keyOf, NodeRegistry, PageArgs, type RequestContext, Requires } from '#platform';
import { CaseEventModel, CodedFactModel, MechanismUseModel } from '../mechanism-use/mechanism-use.model.js';
import { ProvisionLinkModel } from '../provision-link/provision-link.model.js';
import { SubjectModel } from '../subject/subject.model.js';
import { AS_OF, CaseListArgs, RecordListArgs } from './case.args.js';
import { CaseContentLoader, eventsOf } from './case.loader.js';
import { caseFields } from './case-parts.js';
import {
  CaseConnectionModel,
  CaseModel,
  CaseOrder,
  CaseRecordModel,
  DocumentationModel,
  PublicCaseConnectionModel,
  PublicCaseModel,
} from './case.model.js';
import { CaseReading } from './case-reading.service.js';
import type { ReadFrom } from './case-table.rules.js';
import { CaseOverlay } from './case.rules.js';
import type { CaseView } from './case.view.js';

@Resolver(() => CaseModel)
export class CaseResolver {
  constructor(
    private readonly reading: CaseReading,
    nodes: NodeRegistry,
  ) {
    nodes.register('Case', (ids) => reading.byIds(ids));
    nodes.register('PublicCase', (ids) => reading.publicByIds(ids));
  }

  @Query(() => CaseModel, {
    name: 'case',
    nullable: true,
    description:
      'The case of an id or reference; null when there is none that you may see. For those who are signed in.',
  })
  @Requires('case.read')
  one(
    @Info() info: GraphQLResolveInfo,
    @Args('id', { type: () => ID, nullable: true, description: 'Id of the case.' }) id?: string | null,
    @Args('reference', { type: () => String, nullable: true, description: 'Reference, such as "TNR-2026-483920".' })
    reference?: string | null,
    @Args('asOf', { type: () => Date, nullable: true, description: AS_OF }) asOf?: Date | null,
  ): Promise<CaseModel | null> {
    const key = { id: id && (keyOf(id, 'Case', 'PublicCase') ?? id), reference };
    return this.reading.one(key, asOf ?? null, caseFields(info));
  }

  @Query(() => CaseConnectionModel, {
    description: 'The cases that you may see: public ones, your own, and, for those who review, those under review.',
  })
  @Requires('case.read')
  cases(
    @CurrentActor() actor: Actor,
    @Args() args: RecordListArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<CountedPage<CaseModel>> {
    return this.reading.page(actor, args, caseFields(info, 'edges', 'node'), args.asOf ?? null);
  }

  @Query(() => PublicCaseModel, {
    nullable: true,
    description: 'The public case of an id or reference; null when there is none. Open to everyone.',
  })
  @Requires('public.read')
  publicCase(
    @Info() info: GraphQLResolveInfo,
    @Args('id', { type: () => ID, nullable: true, description: 'Id of the case.' }) id?: string | null,
    @Args('reference', { type: () => String, nullable: true, description: 'Reference, such as "TNR-2026-483920".' })
    reference?: string | null,
  ): Promise<PublicCaseModel | null> {
    const key = { id: id && (keyOf(id, 'Case', 'PublicCase') ?? id), reference };
    return this.reading.publicOne(key, caseFields(info));
  }

  @Query(() => PublicCaseConnectionModel, {
    description:
      'Public cases: verified and published by this registry, or documented in public sources. `state` in the filter asks for either alone. Open to everyone.',
  })
  @Requires('public.read')
  publicCases(@Args() args: CaseListArgs, @Info() info: GraphQLResolveInfo): Promise<CountedPage<PublicCaseModel>> {
    return this.reading.publicPage(args, caseFields(info, 'edges', 'node'));
  }
}

/** What hangs on a case record, whichever type it is shown as. */
@Resolver(() => CaseRecordModel)
export class CaseContentResolver {
  constructor(private readonly content: CaseContentLoader) {}

  @ResolveField(() => DocumentationModel, {
    nullable: true,
    description: 'For a documented case, how far its sources were seen; null for others.',
  })
  async documentation(
    @Parent() view: CaseView,
    @Context() context: RequestContext,
  ): Promise<DocumentationModel | null> {
    return (await this.content.documentation.load(view, context))[0] ?? null;
  }

  @ResolveField(() => [CountryModel], {
    description: 'States where the persons were, or where the provider is established. Empty where sources do not say.',
  })
  hostStates(@Parent() view: CaseView, @Context() context: RequestContext): Promise<CountryModel[]> {
    return this.content.hostStates.load(view, context);
  }

  @ResolveField(() => [CaseOverlay], {
    description: 'What a reader must know beside the state; empty when there is nothing.',
  })
  overlays(@Parent() view: CaseView, @Context() context: RequestContext): Promise<CaseOverlay[]> {
    return this.content.overlays.load(view, context);
  }

  @ResolveField(() => [MechanismUseModel], { description: 'The uses of mechanisms in the case, in order.' })
  uses(@Parent() view: CaseView, @Context() context: RequestContext): Promise<MechanismUseModel[]> {
    return this.content.uses.load(view, context);
  }

  @ResolveField(() => [CaseEventModel], {
    description: 'Dated events that the record ties to no single use; those of a use stand under it.',
  })
  async events(@Parent() view: CaseView, @Context() context: RequestContext): Promise<CaseEventModel[]> {
    return eventsOf(await this.content.events.load(view, context), null);
  }

  @ResolveField(() => [SubjectModel], { description: 'Who was targeted.' })
  subjects(@Parent() view: CaseView, @Context() context: RequestContext): Promise<SubjectModel[]> {
    return this.content.subjects.load(view, context);
  }

  @ResolveField(() => [ProvisionLinkModel], {
    description: 'Treaty provisions that bear on the case. Readings until a lawyer has signed them.',
  })
  provisionLinks(@Parent() view: CaseView, @Context() context: RequestContext): Promise<ProvisionLinkModel[]> {
    return this.content.provisionLinks.load(view, context);
  }
}

@Resolver(() => MechanismUseModel)
export class MechanismUseResolver {
  constructor(private readonly content: CaseContentLoader) {}

  @ResolveField(() => [CaseEventModel], { description: 'Dated events in the life of the measure, in order.' })
  async events(
    @Parent() use: ReadFrom & { readonly number: number },
    @Context() context: RequestContext,
  ): Promise<CaseEventModel[]> {
    return eventsOf(await this.content.events.load(use, context), use.number);
  }

  @ResolveField(() => [CodedFactModel], {
    description: 'The coded questions with their answers; all of them, in a fixed order.',
  })
  async codedFacts(
    @Parent() use: ReadFrom & { readonly number: number },
    @Context() context: RequestContext,
  ): Promise<CodedFactModel[]> {
    const facts = await this.content.facts.load(use, context);
    return facts.find((of) => of.number === use.number)?.codedFacts ?? [];
  }
}

/** The cases of a provision: added here, because links are the cases' own. */
@Resolver(() => ProvisionModel)
export class ProvisionCasesResolver {
  constructor(private readonly reading: CaseReading) {}

  @ResolveField(() => PublicCaseConnectionModel, {
    description:
      'Public cases linked to exactly this provision of this text version. For counterparts in other texts, follow `counterparts`.',
  })
  cases(
    @Parent() provision: { readonly id: string },
    @Args() { first, after }: PageArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<CountedPage<PublicCaseModel>> {
    const args = { first, after: after ?? null, filter: { provision: [provision.id] }, orderBy: CaseOrder.NEWEST };
    return this.reading.publicPage(args, caseFields(info, 'edges', 'node'));
  }
}
