import { ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { globalId, NodeRegistry, Requires } from '#platform';
import { LawDirectory } from '../law.directory.js';
import type { ProvisionSafeguardEntity } from './provision-safeguard.entity.js';
import type { SafeguardEntity } from './safeguard.entity.js';
import { ProvisionSafeguardModel, SafeguardModel, SafeguardTestOutcomeModel } from './safeguard.model.js';
import { CODED_ANSWERS, SafeguardsBasis, StrengthBasis } from './safeguard.rules.js';

@Resolver(() => SafeguardModel)
export class SafeguardResolver {
  constructor(
    private readonly law: LawDirectory,
    nodes: NodeRegistry,
  ) {
    nodes.register('Safeguard', async (keys) => keys.map((key) => law.safeguard(key) ?? null));
  }

  @Query(() => [SafeguardModel], { description: 'What can limit a power of cooperation. Open to everyone.' })
  @Requires('reference.read')
  safeguards(): SafeguardModel[] {
    return [...this.law.safeguards()];
  }

  @ResolveField(() => ID, { description: 'Opaque id, unique in the whole registry.' })
  id(@Parent() safeguard: SafeguardEntity): string {
    return globalId('Safeguard', safeguard.id);
  }

  @ResolveField(() => String, { description: 'Stable readable id, such as "dual-criminality".' })
  slug(@Parent() safeguard: SafeguardEntity): string {
    return safeguard.id;
  }

  @ResolveField(() => [SafeguardTestOutcomeModel], {
    description:
      'What each answer of the coded fact means. Empty where no fact tests the safeguard: every verdict is then undetermined.',
  })
  counterfactualTest(@Parent() safeguard: SafeguardEntity): SafeguardTestOutcomeModel[] {
    return CODED_ANSWERS.flatMap((answer) => {
      const result = safeguard.counterfactualTest[answer];
      return result ? [{ answer, result }] : [];
    });
  }
}

@Resolver(() => ProvisionSafeguardModel)
export class ProvisionSafeguardResolver {
  constructor(private readonly law: LawDirectory) {}

  @ResolveField(() => SafeguardModel, { description: 'The safeguard.' })
  safeguard(@Parent() held: ProvisionSafeguardEntity): SafeguardModel {
    return this.law.safeguardOf(held.safeguardId);
  }

  @ResolveField(() => SafeguardsBasis, {
    description: 'What the values of this provision rest on; read it with `sourceBacked`.',
  })
  basis(@Parent() held: ProvisionSafeguardEntity): SafeguardsBasis {
    return this.law.provisionOf(held.provisionId).safeguardsBasis;
  }

  @ResolveField(() => StrengthBasis, {
    description:
      'What the strength of the values of this provision rests on. ANALYST is a provisional reading of this registry.',
  })
  strengthBasis(@Parent() held: ProvisionSafeguardEntity): StrengthBasis {
    return this.law.provisionOf(held.provisionId).safeguardsStrengthBasis;
  }
}
