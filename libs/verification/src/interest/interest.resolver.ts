import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor } from '#identity';
import { Requires } from '#platform';
import { DeclareInterestInput } from './interest.input.js';
import { DeclareInterestPayloadModel, InterestDeclarationModel } from './interest.model.js';
import { Interests } from './interests.service.js';

@Resolver()
export class InterestResolver {
  constructor(private readonly interests: Interests) {}

  @Query(() => InterestDeclarationModel, {
    name: 'myInterest',
    nullable: true,
    description: 'What you declared last of your ties, whether it still holds or not; null where you never did.',
  })
  @Requires('interest.declare')
  mine(@CurrentActor() actor: Actor): Promise<InterestDeclarationModel | null> {
    return this.interests.latest(actor);
  }

  @Mutation(() => DeclareInterestPayloadModel, {
    description:
      'Declares your ties, in place of what you declared before. Whoever decides on cases does so once a year. Refused with ValidationFailed.',
  })
  @Requires('interest.declare')
  async declareInterest(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Your ties; empty lists where there are none.' }) input: DeclareInterestInput,
  ): Promise<DeclareInterestPayloadModel> {
    return { declaration: await this.interests.declare(actor, input), errors: [] };
  }
}
