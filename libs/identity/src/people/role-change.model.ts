import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf, UserErrorModel } from '#platform';
import { PersonModel } from '../organisation/organisation.model.js';
import { Role } from '../role.rules.js';
import { Clearance } from './clearance.rules.js';

export const RoleChangeState = { OPEN: 'OPEN', CONFIRMED: 'CONFIRMED', REJECTED: 'REJECTED' } as const;
export type RoleChangeState = (typeof RoleChangeState)[keyof typeof RoleChangeState];

registerEnumType(RoleChangeState, {
  name: 'RoleChangeState',
  description: 'Where a proposed change of roles stands.',
  valuesMap: {
    OPEN: { description: 'No second administrator has decided it.' },
    CONFIRMED: { description: 'Confirmed, and in force since.' },
    REJECTED: { description: 'Rejected or withdrawn; nothing changed.' },
  },
});

@ObjectType('RoleChange', {
  description:
    'What an administrator proposed that somebody be, and what another one decided. Shown to administrators.',
})
export class RoleChangeModel {
  @Field(() => ID, { description: 'Opaque id of the change.' })
  id: string;

  @Field(() => PersonModel, { description: 'Whom it concerns.' })
  person: PersonModel;

  @Field(() => [Role], { description: 'Roles that it gives.' })
  add: readonly Role[];

  @Field(() => [Role], { description: 'Roles that it takes away.' })
  remove: readonly Role[];

  @Field(() => Clearance, { nullable: true, description: 'The clearance that it brings; null when that stays.' })
  clearance: Clearance | null;

  @Field(() => String, { description: 'Why it was proposed.' })
  reason: string;

  @Field(() => RoleChangeState, { description: 'Where it stands.' })
  state: RoleChangeState;

  @Field(() => PersonModel, { description: 'The administrator who proposed it.' })
  proposedBy: PersonModel;

  @Field(() => Date, { description: 'When it was proposed.' })
  proposedAt: Date;

  @Field(() => PersonModel, { nullable: true, description: 'Who decided it; null while it is open.' })
  decidedBy: PersonModel | null;

  @Field(() => Date, { nullable: true, description: 'When it was decided; null while it is open.' })
  decidedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'Why it was rejected; null unless it was.' })
  rejectionReason: string | null;
}

export const RoleChangeConnectionModel = connectionOf(RoleChangeModel, 'RoleChange');

@ObjectType('RoleChangePayload', {
  description: 'Outcome of a mutation of a role change: the change as it is now, or why nothing was written.',
})
export class RoleChangePayloadModel {
  @Field(() => RoleChangeModel, {
    nullable: true,
    description: 'The change as it is now; null when the mutation was refused.',
  })
  roleChange?: RoleChangeModel | null;

  @Field(() => [UserErrorModel], { description: 'Why the mutation was refused; empty when it took effect.' })
  errors: readonly UserErrorModel[];
}
