import { Field, Int, ObjectType } from '@nestjs/graphql';
import { CaseModel } from '#cases';
import { UserErrorModel } from '#platform';
import { Guard, type UnmetGuard } from '../workflow.rules.js';
import { SUSPECTED_FROM } from './duplicate.rules.js';

@ObjectType('DuplicateCandidate', { description: 'A case that may tell what another one tells.' })
export class DuplicateCandidateModel {
  @Field(() => CaseModel, { description: 'The case, which you may see.' })
  case: CaseModel;

  @Field(() => Int, { description: 'How alike they are, from 0 to 100. It orders them, and measures nothing.' })
  score: number;

  @Field(() => [String], { description: 'What they have in common, in words.' })
  reasons: readonly string[];

  @Field(() => Boolean, {
    description: `They are so alike (from ${SUSPECTED_FROM} on) that the author must have looked at it before handing theirs in.`,
  })
  mustBeSeen: boolean;
}

@ObjectType('DuplicateSeen', {
  description: 'A case that the author had looked at, as one that may tell the same, when they handed theirs in.',
})
export class DuplicateSeenModel {
  @Field(() => CaseModel, { description: 'The case.' })
  case: CaseModel;

  @Field(() => Int, { description: 'How alike they were then, from 0 to 100.' })
  score: number;

  @Field(() => Int, { description: 'Version of the rules by which that was worked out.' })
  rulesVersion: number;

  @Field(() => Date, { description: 'When the case was handed in.' })
  seenAt: Date;
}

@ObjectType('DuplicateSuspected', {
  implements: () => UserErrorModel,
  description: 'Cases that may tell the same are not among those that the author says they have looked at.',
})
export class DuplicateSuspectedModel extends UserErrorModel {
  override readonly typeName = 'DuplicateSuspected';

  @Field(() => Guard, { description: 'The guard that is not met: DUPLICATES_SEEN.' })
  readonly guard: Guard;

  @Field(() => [DuplicateCandidateModel], { description: 'The cases to look at, most alike first.' })
  readonly candidates: readonly DuplicateCandidateModel[];

  constructor({ guard, message }: UnmetGuard, candidates: readonly DuplicateCandidateModel[]) {
    super('DUPLICATE_SUSPECTED', message, ['duplicatesSeen']);
    this.guard = guard;
    this.candidates = candidates;
  }
}
