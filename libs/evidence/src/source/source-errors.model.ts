import { ObjectType } from '@nestjs/graphql';
import { UserErrorModel } from '#platform';

@ObjectType('SourceCircle', {
  implements: () => UserErrorModel,
  description: 'A source would derive from itself, or a publisher own itself, by way of others.',
})
export class SourceCircleModel extends UserErrorModel {
  override readonly typeName = 'SourceCircle';

  constructor(what: 'derivation' | 'owner') {
    super(
      'SOURCE_CIRCLE',
      what === 'derivation'
        ? 'The origin that you name derives from the source itself, by way of others. Name the one that came first as the origin, or end the other statement with endDerivation.'
        : 'An owner that you name is owned by the publisher itself, by way of others. State who owns whom from the publisher up to the root.',
      [what === 'derivation' ? 'origin' : 'owners'],
    );
  }
}

@ObjectType('SourceNotYours', {
  implements: () => UserErrorModel,
  description: 'The source was added by somebody else, and you do not decide on sources.',
})
export class SourceNotYoursModel extends UserErrorModel {
  override readonly typeName = 'SourceNotYours';

  constructor() {
    super(
      'SOURCE_NOT_YOURS',
      'A researcher says what a source derives from only of sources that they have added: others’ cases rest on it, too. Ask a verifier to state it.',
      ['source'],
    );
  }
}

@ObjectType('SourceAlertLifted', {
  implements: () => UserErrorModel,
  description: 'The alert has been lifted before.',
})
export class SourceAlertLiftedModel extends UserErrorModel {
  override readonly typeName = 'SourceAlertLifted';

  constructor() {
    super('SOURCE_ALERT_LIFTED', 'The alert has been lifted before. Raise a new one if something is wrong again.', [
      'alert',
    ]);
  }
}
