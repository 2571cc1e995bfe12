import { Field, InputType, registerEnumType } from '@nestjs/graphql';

export enum SessionCarrier {
  BEARER = 'BEARER',
  COOKIE = 'COOKIE',
}

registerEnumType(SessionCarrier, {
  name: 'SessionCarrier',
  description: 'Who keeps the token of a session and sends it with each request.',
  valuesMap: {
    BEARER: { description: 'A program, which sends it as "Authorization: Bearer <token>".' },
    COOKIE: {
      description:
        'A browser, as a cookie that no script reads. Each request must be a POST with the header "X-Recourse-CSRF: 1".',
    },
  },
});

/** No rules on the fields: what breaks one is answered like a wrong password, after the same work. */
@InputType({ description: 'With what someone signs in.' })
export class SignInInput {
  @Field(() => String, { description: 'E-mail address of the account; upper and lower case are the same.' })
  email: string;

  @Field(() => String, { description: 'Password of the account.' })
  password: string;

  @Field(() => String, {
    nullable: true,
    description:
      'The device that an earlier signIn answered with: failures of others do not keep it out of the account.',
  })
  device?: string | null;

  @Field(() => SessionCarrier, { defaultValue: SessionCarrier.BEARER, description: 'How the token is to be carried.' })
  session: SessionCarrier;
}
