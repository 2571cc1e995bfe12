import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { TextVersionModel } from '../instrument/text-version.model.js';
import { LawDirectory } from '../law.directory.js';
import type { ProvisionEntity } from '../provision/provision.entity.js';
import { ProvisionModel } from '../provision/provision.model.js';
import type { CrosswalkEdgeEntity } from './crosswalk-edge.entity.js';
import { CounterpartModel } from './crosswalk.model.js';
import { CounterpartDirection } from './crosswalk.rules.js';

/** An edge as it looks from the provision at one of its ends. */
class Counterpart {
  constructor(
    readonly edge: CrosswalkEdgeEntity,
    readonly direction: CounterpartDirection,
  ) {}

  get number(): string | null {
    return this.direction === 'FROM' ? this.edge.fromNumber : this.edge.toNumber;
  }

  get provisionId(): string | null {
    return this.direction === 'FROM' ? this.edge.fromProvisionId : this.edge.toProvisionId;
  }

  get textVersionId(): string {
    return this.direction === 'FROM' ? this.edge.fromVersionId : this.edge.toVersionId;
  }

  get kinds() {
    return this.edge.kinds;
  }

  get changeSummary(): string | null {
    return this.edge.changeSummary;
  }

  get verified(): boolean {
    return this.edge.verified;
  }

  get changeVerified(): boolean {
    return this.edge.changeVerified;
  }
}

@Resolver(() => ProvisionModel)
export class CounterpartsOfProvisionResolver {
  constructor(private readonly law: LawDirectory) {}

  @ResolveField(() => [CounterpartModel], {
    description:
      'What corresponds to it in other texts: first where it comes from, then what became of it. Empty where no crosswalk was curated.',
    complexity: ({ childComplexity }) => 1 + 2 * childComplexity,
  })
  counterparts(@Parent() provision: ProvisionEntity): CounterpartModel[] {
    return [
      ...this.law.edgesTo(provision.id).map((edge) => new Counterpart(edge, CounterpartDirection.FROM)),
      ...this.law.edgesFrom(provision.id).map((edge) => new Counterpart(edge, CounterpartDirection.TO)),
    ];
  }
}

@Resolver(() => CounterpartModel)
export class CounterpartResolver {
  constructor(private readonly law: LawDirectory) {}

  @ResolveField(() => ProvisionModel, {
    nullable: true,
    description: 'The counterpart; null where there is none or it has no record.',
  })
  provision(@Parent() { provisionId }: Counterpart): ProvisionModel | null {
    return provisionId === null ? null : this.law.provisionOf(provisionId);
  }

  @ResolveField(() => TextVersionModel, {
    description: 'The text that the counterpart stands in, or would stand in. Always show it with the number.',
  })
  textVersion(@Parent() counterpart: Counterpart): TextVersionModel {
    return this.law.textVersionOf(counterpart.textVersionId);
  }
}
