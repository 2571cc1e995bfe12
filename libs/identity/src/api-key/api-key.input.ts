import { Field, ID, InputType } from '@nestjs/graphql';
import { Matches, MaxLength } from 'class-validator';
import { Role } from '../role.rules.js';
import { LABEL_LIMIT } from './api-key.rules.js';

@InputType('CreateApiKeyInput', { description: 'A key to be made.' })
export class CreateApiKeyInput {
  @Field(() => String, {
    description: 'What it is for, such as "Dashboard of the press office"; at most 100 characters.',
  })
  @MaxLength(LABEL_LIMIT, { message: `A label may have at most ${LABEL_LIMIT} characters. Shorten it.` })
  @Matches(/^[^\s\p{Cc}]([^\p{Cc}]*[^\s\p{Cc}])?$/u, {
    message: 'Say in one line what the key is for, without spaces around it.',
  })
  label: string;

  @Field(() => Date, { description: 'When it ends; at most 366 days from now.' })
  expiresAt: Date;

  @Field(() => [Role], {
    defaultValue: [],
    description:
      'Roles that it carries: ANALYST, if you hold it or another role about content, or none. With none it reads what is public.',
  })
  roles: Role[];
}

@InputType('RevokeApiKeyInput', { description: 'A key to be revoked.' })
export class RevokeApiKeyInput {
  @Field(() => ID, { description: 'Id of the key.' })
  id: string;
}
