import { ObjectType } from '@nestjs/graphql';
import { UserErrorModel } from '#platform';

@ObjectType('LinkRefused', {
  implements: () => UserErrorModel,
  description: 'The token opens nothing. Says the same of one that is unknown, used, expired or taken back.',
})
export class LinkRefusedModel extends UserErrorModel {
  override readonly typeName = 'LinkRefused';

  constructor() {
    super(
      'LINK_REFUSED',
      'This link opens nothing: it was used, has expired, was taken back, or never was one. Ask an administrator for a new one.',
      ['token'],
    );
  }
}
