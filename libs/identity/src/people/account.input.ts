import { Field, ID, InputType } from '@nestjs/graphql';

@InputType('DisableAccountInput', { description: 'An account that nobody is to sign in with.' })
export class DisableAccountInput {
  @Field(() => ID, { description: 'Id of the person.' })
  person: string;
}

@InputType('EnableAccountInput', { description: 'A disabled account that is to be used again.' })
export class EnableAccountInput {
  @Field(() => ID, { description: 'Id of the person.' })
  person: string;
}

@InputType('IssuePasswordResetInput', { description: 'Who is to set a new password.' })
export class IssuePasswordResetInput {
  @Field(() => ID, { description: 'Id of the person.' })
  person: string;
}
