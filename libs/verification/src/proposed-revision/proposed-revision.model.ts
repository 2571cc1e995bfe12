import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ContentChangeModel, CaseState } from '#cases';
import { UserErrorModel } from '#platform';
import { RevisionKind, RevisionState } from './proposed-revision.rules.js';

registerEnumType(RevisionKind, {
  name: 'ProposedRevisionKind',
  description: 'How many verifiers a proposed revision takes. It follows from what changes.',
  valuesMap: {
    MATERIAL: { description: 'Two verifiers.' },
    TYPOGRAPHICAL: { description: 'Nothing but letters changes, in texts: one verifier.' },
  },
});

registerEnumType(RevisionState, {
  name: 'ProposedRevisionState',
  description: 'What became of a proposed revision.',
  valuesMap: {
    PENDING: { description: 'Verifiers have not decided on it, or not enough of them.' },
    ACCEPTED: { description: 'Verifiers accepted it. It comes into force when the case is published (again).' },
    IN_FORCE: { description: 'It is the content of a version of the case, which everybody reads.' },
    REJECTED: { description: 'A verifier rejected it.' },
    WITHDRAWN: { description: 'Whoever proposed it took it back.' },
    SUPERSEDED: { description: 'Another change came before it. Propose it anew, of what the case says now.' },
  },
});

@ObjectType('RevisionOpinion', { description: 'What a verifier said of a proposed revision.' })
export class RevisionOpinionModel {
  @Field(() => Boolean, { description: 'They accepted it.' })
  isAcceptance: boolean;

  @Field(() => String, { nullable: true, description: 'Their note, or why they rejected it.' })
  note: string | null;

  @Field(() => Date, { description: 'When.' })
  decidedAt: Date;
}

@ObjectType('ProposedRevision', {
  description:
    'A change of a case that somebody proposes, which alters nothing until verifiers have accepted it. For whoever proposed it, the author of the case and those who review.',
})
export class ProposedRevisionModel {
  @Field(() => ID, { description: 'Its id.' })
  id: string;

  @Field(() => Int, { description: 'Version of the case that it is a change of.' })
  baseVersion: number;

  @Field(() => RevisionKind, { description: 'How many verifiers it takes.' })
  kind: RevisionKind;

  @Field(() => RevisionState, { description: 'What became of it.' })
  state: RevisionState;

  @Field(() => String, { description: 'Why, and what it rests on.' })
  reason: string;

  @Field(() => Date, { description: 'When it was proposed.' })
  proposedAt: Date;

  @Field(() => Boolean, { description: 'You proposed it.' })
  isMine: boolean;

  @Field(() => Int, { nullable: true, description: 'The version that it became; null as long as it is not in force.' })
  madeVersion: number | null;

  @Field(() => Int, { description: 'How many more verifiers must accept it.' })
  missing: number;

  @Field(() => [RevisionOpinionModel], { description: 'What verifiers said of it, first to last.' })
  opinions: readonly RevisionOpinionModel[];

  @Field(() => [ContentChangeModel], { description: 'What differs from the version that it is a change of.' })
  changes?: readonly ContentChangeModel[];
}

@ObjectType('RevisionNotPossible', {
  implements: () => UserErrorModel,
  description: 'Of a case in this state no revision can be proposed.',
})
export class RevisionNotPossibleModel extends UserErrorModel {
  override readonly typeName = 'RevisionNotPossible';

  @Field(() => CaseState, { description: 'State of the case.' })
  readonly state: CaseState;

  constructor(state: CaseState) {
    super(
      'REVISION_NOT_POSSIBLE',
      `The case is ${state}, and nothing of it is public or verified. Its author changes it (updateDraft) while it is a DRAFT or back for changes (CHANGES_REQUESTED).`,
      ['id'],
    );
    this.state = state;
  }
}

@ObjectType('RevisionSettled', {
  implements: () => UserErrorModel,
  description: 'The proposed revision is not open any more.',
})
export class RevisionSettledModel extends UserErrorModel {
  override readonly typeName = 'RevisionSettled';

  @Field(() => RevisionState, { description: 'What became of it.' })
  readonly state: RevisionState;

  constructor(state: RevisionState) {
    super(
      'REVISION_SETTLED',
      state === 'SUPERSEDED'
        ? 'Another change of the case came before this one. Have it proposed anew, of what the case says now.'
        : `The proposed revision is ${state}, so nothing is left to decide on it.`,
      ['revision'],
    );
    this.state = state;
  }
}
