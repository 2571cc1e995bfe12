import { Field, ObjectType } from '@nestjs/graphql';
import { CaseState } from '#cases';
import { UserErrorModel } from '#platform';

@ObjectType('CaseEmbargo', { description: 'Before when a case is not to be public.' })
export class CaseEmbargoModel {
  @Field(() => Date, { description: 'The moment before which it is not published.' })
  until: Date;

  @Field(() => Boolean, { description: 'That moment has passed.' })
  isOver: boolean;

  @Field(() => String, { description: 'Why.' })
  reason: string;

  @Field(() => Date, { description: 'When somebody said so.' })
  setAt: Date;
}

@ObjectType('EmbargoClosed', {
  implements: () => UserErrorModel,
  description: 'The embargo of the case is not yours to change in the state that it is in, or the case is public.',
})
export class EmbargoClosedModel extends UserErrorModel {
  override readonly typeName = 'EmbargoClosed';

  @Field(() => CaseState, { description: 'State of the case.' })
  readonly state: CaseState;

  constructor(state: CaseState, isPublic: boolean) {
    super(
      'EMBARGO_CLOSED',
      isPublic
        ? 'Everybody has a record of this case before them, which no embargo takes back. To hide it, a safety officer suspends it (suspendCase).'
        : `The case is ${state}. Its author sets or takes back an embargo while it is a DRAFT, or back for changes (CHANGES_REQUESTED); an editor while it is VERIFIED or SCHEDULED.`,
      ['id'],
    );
    this.state = state;
  }
}
