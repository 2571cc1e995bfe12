import { Field, InputType } from '@nestjs/graphql';

/** No rules on the fields: what breaks one is answered like a wrong password, after the same work. */
@InputType({ description: 'With what someone signs in.' })
export class SignInInput {
  @Field(() => String, { description: 'E-mail address of the account; upper and lower case are the same.' })
  email: string;

  @Field(() => String, { description: 'Password of the account.' })
  password: string;
}
