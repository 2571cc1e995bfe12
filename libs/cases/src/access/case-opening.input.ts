import { Field, ID, InputType } from '@nestjs/graphql';

@InputType('AssignCaseInput', { description: 'To whom to assign a case: a person or a team.' })
export class AssignCaseInput {
  @Field(() => ID, { description: 'Id of the case.' })
  id: string;

  @Field(() => ID, { nullable: true, description: 'Id of the person; left out when to a team.' })
  person?: string | null;

  @Field(() => ID, { nullable: true, description: 'Id of the team; left out when to a person.' })
  team?: string | null;

  @Field(() => Date, { description: 'Until when; at most 366 days from now.' })
  expiresAt: Date;
}

@InputType('GrantCaseAccessInput', {
  description: 'To whom to open a case, and why: a person, a team or an organisation.',
})
export class GrantCaseAccessInput extends AssignCaseInput {
  @Field(() => ID, { nullable: true, description: 'Id of the organisation; left out when to a person or a team.' })
  organisation?: string | null;

  @Field(() => String, {
    description: 'Why; from 1 to 1000 characters. The author, editors and triage officers read it.',
  })
  reason: string;
}

@InputType('EndCaseAssignmentInput', { description: 'The assignment to end.' })
export class EndCaseAssignmentInput {
  @Field(() => ID, { description: 'Id of the assignment.' })
  assignment: string;
}

@InputType('RevokeCaseAccessInput', { description: 'The grant to revoke.' })
export class RevokeCaseAccessInput {
  @Field(() => ID, { description: 'Id of the grant.' })
  grant: string;
}
