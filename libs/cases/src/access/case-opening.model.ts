import { Field, ID, ObjectType } from '@nestjs/graphql';
import { PersonModel } from '#identity';

@ObjectType('CaseAssignment', { description: 'That a case was assigned to somebody, or to a team, until a day.' })
export class CaseAssignmentModel {
  @Field(() => ID, { description: 'Opaque id of the assignment.' })
  id: string;

  @Field(() => PersonModel, { nullable: true, description: 'To whom; null when to a team.' })
  person: PersonModel | null;

  @Field(() => PersonModel, { description: 'Who assigned it.' })
  assignedBy: PersonModel;

  @Field(() => Date, { description: 'When it was assigned.' })
  assignedAt: Date;

  @Field(() => Date, { description: 'Until when, unless it is ended before.' })
  expiresAt: Date;

  @Field(() => Date, { nullable: true, description: 'When somebody ended it; null when nobody has.' })
  endedAt: Date | null;

  @Field(() => Boolean, { description: 'It opens the case now: it has neither expired nor been ended.' })
  isOpen: boolean;
}

@ObjectType('CaseAccessGrant', {
  description: 'That a case was opened to somebody, a team or an organisation, for a reason and until a day.',
})
export class CaseAccessGrantModel {
  @Field(() => ID, { description: 'Opaque id of the grant.' })
  id: string;

  @Field(() => PersonModel, { nullable: true, description: 'To whom; null when to a team or an organisation.' })
  person: PersonModel | null;

  @Field(() => String, { description: 'Why, in the words of whoever granted it.' })
  reason: string;

  @Field(() => PersonModel, { description: 'Who granted it.' })
  grantedBy: PersonModel;

  @Field(() => Date, { description: 'When it was granted.' })
  grantedAt: Date;

  @Field(() => Date, { description: 'Until when, unless it is revoked before.' })
  expiresAt: Date;

  @Field(() => Date, { nullable: true, description: 'When somebody revoked it; null when nobody has.' })
  revokedAt: Date | null;

  @Field(() => Boolean, { description: 'It opens the case now: it has neither expired nor been revoked.' })
  isOpen: boolean;
}
