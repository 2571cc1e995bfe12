import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { PageArgs } from '#platform';
import { Role } from '../role.rules.js';
import { Clearance } from './clearance.rules.js';

@ArgsType()
export class RoleChangesArgs extends PageArgs {
  @Field(() => Boolean, { defaultValue: false, description: 'Only those that nobody has decided.' })
  open: boolean;
}

@InputType('ProposeRoleChangeInput', { description: 'What somebody is to be.' })
export class ProposeRoleChangeInput {
  @Field(() => ID, { description: 'Id of the person.' })
  person: string;

  @Field(() => [Role], { defaultValue: [], description: 'Roles to give.' })
  add: Role[];

  @Field(() => [Role], { defaultValue: [], description: 'Roles to take away.' })
  remove: Role[];

  @Field(() => Clearance, { nullable: true, description: 'The new clearance; left out when it is to stay.' })
  clearance?: Clearance | null;

  @Field(() => String, { description: 'Why, for who decides it and for later; at most 1,000 characters.' })
  reason: string;
}

@InputType('ConfirmRoleChangeInput', { description: 'The change that is to come into force.' })
export class ConfirmRoleChangeInput {
  @Field(() => ID, { description: 'Id of the change.' })
  roleChange: string;
}

@InputType('RejectRoleChangeInput', { description: 'The change that is not to be.' })
export class RejectRoleChangeInput {
  @Field(() => ID, { description: 'Id of the change.' })
  roleChange: string;

  @Field(() => String, { description: 'Why; at most 1,000 characters.' })
  reason: string;
}
