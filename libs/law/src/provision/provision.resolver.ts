import { Args, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { globalId, NodeRegistry, Requires } from '#platform';
import { ProposedAmendmentModel, ProvisionConcernModel } from '../criticism/criticism.model.js';
import { InstrumentModel } from '../instrument/instrument.model.js';
import { TextVersionModel } from '../instrument/text-version.model.js';
import { LawDirectory } from '../law.directory.js';
import { LookupArgs, referenceIdOf } from '../lookup.args.js';
import { ProvisionSafeguardModel } from '../safeguard/safeguard.model.js';
import { LegalSourceModel } from '../source/legal-source.model.js';
import type { ProvisionEntity } from './provision.entity.js';
import { eIdOf } from './eid.rules.js';
import { ProvisionModel } from './provision.model.js';

@Resolver(() => ProvisionModel)
export class ProvisionResolver {
  constructor(
    private readonly law: LawDirectory,
    nodes: NodeRegistry,
  ) {
    nodes.register('Provision', async (keys) => keys.map((key) => law.provision(key) ?? null));
  }

  @Query(() => ProvisionModel, {
    nullable: true,
    description: 'One provision of one text version, by id or by slug; null when there is none. Open to everyone.',
  })
  @Requires('reference.read')
  provision(@Args() args: LookupArgs): ProvisionModel | null {
    const key = referenceIdOf(args, 'Provision');
    return (key !== null && this.law.provision(key)) || null;
  }

  @ResolveField(() => ID, { description: 'Opaque id, unique in the whole registry.' })
  id(@Parent() provision: ProvisionEntity): string {
    return globalId('Provision', provision.id);
  }

  @ResolveField(() => String, { description: 'Stable readable id, such as "uncc-zero-art-35".' })
  slug(@Parent() provision: ProvisionEntity): string {
    return provision.id;
  }

  @ResolveField(() => String, {
    nullable: true,
    description:
      'Id within its text, as Akoma Ntoso names parts of a law: "art_35__para_1__point_c". Another in a text that was renumbered; null for what is not numbered by articles.',
  })
  eId(@Parent() { number }: ProvisionEntity): string | null {
    return eIdOf(number);
  }

  @ResolveField(() => TextVersionModel, {
    description: 'The text that it stands in. Always show it together with the number.',
  })
  textVersion(@Parent() provision: ProvisionEntity): TextVersionModel {
    return this.law.textVersionOf(provision.textVersionId);
  }

  @ResolveField(() => InstrumentModel, { description: 'The instrument that it belongs to.' })
  instrument(@Parent() provision: ProvisionEntity): InstrumentModel {
    return this.law.instrumentOf(provision.instrumentId);
  }

  @ResolveField(() => ProvisionModel, {
    nullable: true,
    description: 'The provision that it is a part of; null where it is none.',
  })
  parent(@Parent() { parentId }: ProvisionEntity): ProvisionModel | null {
    return parentId === null ? null : this.law.provisionOf(parentId);
  }

  @ResolveField(() => [ProvisionModel], {
    description: 'Its paragraphs and points that have a record of their own. Seldom all that it has.',
    complexity: ({ childComplexity }) => 1 + 2 * childComplexity,
  })
  children(@Parent() provision: ProvisionEntity): readonly ProvisionModel[] {
    return this.law.childrenOf(provision.id);
  }

  @ResolveField(() => [ProvisionSafeguardModel], {
    description:
      'How it holds each safeguard that applies to it, UNKNOWN ones included. A safeguard that is not listed does not apply to it; it is not ABSENT.',
    complexity: ({ childComplexity }) => 1 + 5 * childComplexity,
  })
  safeguards(@Parent() provision: ProvisionEntity): readonly ProvisionSafeguardModel[] {
    return this.law.safeguardsOf(provision.id);
  }

  @ResolveField(() => [ProvisionConcernModel], { description: 'Criticism of it, paraphrased, with sources.' })
  concerns(@Parent() provision: ProvisionEntity): readonly ProvisionConcernModel[] {
    return this.law.concernsOf(provision.id);
  }

  @ResolveField(() => [ProposedAmendmentModel], {
    description: 'Changes of it that someone asked for, paraphrased, with sources.',
  })
  proposedAmendments(@Parent() provision: ProvisionEntity): readonly ProposedAmendmentModel[] {
    return this.law.amendmentsOf(provision.id);
  }

  @ResolveField(() => [LegalSourceModel], { description: 'What backs the record.' })
  sources(@Parent() provision: ProvisionEntity): LegalSourceModel[] {
    return this.law.sourcesOf(provision);
  }
}
