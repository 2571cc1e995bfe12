import { Args, Query, Resolver } from '@nestjs/graphql';
import { NodeRegistry, Requires } from '#platform';
import { VocabularyDirectory } from './vocabulary.directory.js';
import { MechanismModel, OffenceModel, ProfileModel } from './vocabulary.model.js';
import { MechanismFamily } from './vocabulary.rules.js';

@Resolver()
export class VocabularyResolver {
  constructor(
    private readonly vocabulary: VocabularyDirectory,
    nodes: NodeRegistry,
  ) {
    const fetch = (terms: () => ReadonlyMap<string, object>) => (keys: readonly string[]) =>
      Promise.resolve(keys.map((key) => terms().get(key) ?? null));
    nodes.register(
      'Mechanism',
      fetch(() => vocabulary.mechanisms),
    );
    nodes.register(
      'Offence',
      fetch(() => vocabulary.offences),
    );
    nodes.register(
      'Profile',
      fetch(() => vocabulary.profiles),
    );
  }

  @Query(() => [MechanismModel], { description: 'The vocabulary of mechanisms. Open to everyone.' })
  @Requires('reference.read')
  mechanisms(
    @Args('family', { type: () => MechanismFamily, nullable: true, description: 'Only those of this family.' })
    family?: MechanismFamily | null,
  ): MechanismModel[] {
    const all = [...this.vocabulary.mechanisms.values()];
    return family ? all.filter((mechanism) => mechanism.family === family) : all;
  }

  @Query(() => [OffenceModel], { description: 'The vocabulary of alleged offences. Open to everyone.' })
  @Requires('reference.read')
  offences(): OffenceModel[] {
    return [...this.vocabulary.offences.values()];
  }

  @Query(() => [ProfileModel], { description: 'The vocabulary of target profiles. Open to everyone.' })
  @Requires('reference.read')
  profiles(): ProfileModel[] {
    return [...this.vocabulary.profiles.values()];
  }
}
