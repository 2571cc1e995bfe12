import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '#platform';
import { ConcernMapModel } from './concern-map.model.js';
import { ConcernMaps } from './concern-map.service.js';

/** What an answer costs beside its fields: it looks at every public case. */
const COST_OF_COUNTING = 1000;

@Resolver()
export class ConcernMapResolver {
  constructor(private readonly maps: ConcernMaps) {}

  @Query(() => ConcernMapModel, {
    description:
      'Concerns and proposed amendments of an instrument: of which provision, what it became in each text, whether the adopted text met them, and the cases that illustrate them. Open to everyone.',
    complexity: ({ childComplexity }) => COST_OF_COUNTING + 60 * childComplexity,
  })
  @Requires('public.read')
  concernMap(
    @Args('instrument', { type: () => ID, description: 'The instrument, by id or by slug.' }) instrument: string,
  ): Promise<ConcernMapModel> {
    return this.maps.map(instrument);
  }
}
