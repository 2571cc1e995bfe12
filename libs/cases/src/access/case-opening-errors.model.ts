import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { UserErrorModel } from '#platform';
import { OpeningRefusal } from './case-opening.rules.js';

registerEnumType(OpeningRefusal, {
  name: 'OpeningRefusal',
  description: 'Why a case was not assigned or opened to somebody.',
  valuesMap: {
    NOT_YOURS_TO_OPEN: { description: 'Only the author of a case and editors open it to others.' },
    TO_YOURSELF: { description: 'Nobody opens a case to themselves.' },
    UNKNOWN_RECIPIENT: {
      description: 'There is nobody of this id to whom you may open a case. Does not tell whether anybody has it.',
    },
    WITHDRAWN: { description: 'A withdrawn case stays its author’s alone.' },
  },
});

@ObjectType('OpeningRefused', {
  implements: () => UserErrorModel,
  description: 'The case was not assigned or opened to anybody, for the reason given.',
})
export class OpeningRefusedModel extends UserErrorModel {
  override readonly typeName = 'OpeningRefused';

  @Field(() => OpeningRefusal, { description: 'The reason.' })
  readonly reason: OpeningRefusal;

  /** @param path the field of the input that names to whom. */
  constructor(reason: OpeningRefusal, path: readonly string[] = ['id']) {
    super('OPENING_REFUSED', MESSAGES[reason], path);
    this.reason = reason;
  }
}

const MESSAGES: Readonly<Record<OpeningRefusal, string>> = {
  NOT_YOURS_TO_OPEN: 'Only the author of a case and editors open it to others. Ask one of them.',
  TO_YOURSELF: 'Nobody opens a case to themselves, nor assigns it to a team that they are on. Ask a colleague.',
  UNKNOWN_RECIPIENT:
    'There is nobody of this id to whom you may open a case. It can be opened to colleagues of an organisation of yours, to its teams, to the organisation itself, and to people who work with you on a case; an administrator can make an organisation of those who work together.',
  WITHDRAWN: 'The case is WITHDRAWN, and stays its author’s alone.',
};
