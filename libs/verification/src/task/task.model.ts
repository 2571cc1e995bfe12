import { Field, Int, ObjectType } from '@nestjs/graphql';
import { CaseState } from '#cases';
import { PersonModel } from '#identity';
import { UserErrorModel } from '#platform';
import { MOST_LEASES } from '../lease.rules.js';

@ObjectType('TaskCandidate', { description: 'Somebody who could work on a case in the state that it is in.' })
export class TaskCandidateModel {
  @Field(() => PersonModel, { description: 'Who.' })
  person: PersonModel;

  @Field(() => Int, { description: 'How many other cases they have claimed.' })
  claims: number;
}

@ObjectType('NotAssignable', {
  implements: () => UserErrorModel,
  description: 'The claim cannot be given to this person, or the case is in no state in which it is claimed.',
})
export class NotAssignableModel extends UserErrorModel {
  override readonly typeName = 'NotAssignable';

  @Field(() => CaseState, { description: 'State of the case.' })
  readonly state: CaseState;

  constructor(state: CaseState) {
    super(
      'NOT_ASSIGNABLE',
      `The case is ${state}. A claim is given in TRIAGE to a triage officer, in IN_REVIEW and SECOND_REVIEW to a verifier; to somebody who has declared their interests, has fewer than ${MOST_LEASES} claims, has contributed nothing, is tied to nothing in the case, and has not decided on this version in the round where the review is the second. candidatesFor lists who can have it.`,
      ['assignee'],
    );
    this.state = state;
  }
}
