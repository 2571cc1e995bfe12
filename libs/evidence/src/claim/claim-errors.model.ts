import { ObjectType } from '@nestjs/graphql';
import { UserErrorModel } from '#platform';

@ObjectType('BasisMissing', {
  implements: () => UserErrorModel,
  description: 'What is established needs a basis, and it is not there.',
})
export class BasisMissingModel extends UserErrorModel {
  override readonly typeName = 'BasisMissing';

  constructor(why: 'NOT_GIVEN' | 'NOT_INDEPENDENT') {
    super(
      'BASIS_MISSING',
      why === 'NOT_GIVEN'
        ? 'A claim is ESTABLISHED on a basis: name it, or enter the claim as ALLEGED.'
        : 'MULTIPLE_INDEPENDENT_SOURCES needs another claim of this value, from a source that is independent of this one. Enter that first, as ALLEGED, or name another basis.',
      ['claim', 'basis'],
    );
  }
}

@ObjectType('ClaimDismissed', {
  implements: () => UserErrorModel,
  description: 'The claim was dismissed, which is not taken back.',
})
export class ClaimDismissedModel extends UserErrorModel {
  override readonly typeName = 'ClaimDismissed';

  constructor() {
    super(
      'CLAIM_DISMISSED',
      'The claim was dismissed, which is not taken back. Enter it anew if it stands after all.',
      ['claim'],
    );
  }
}

@ObjectType('ClaimAdopted', {
  implements: () => UserErrorModel,
  description: 'The value of the case was adopted from the claim.',
})
export class ClaimAdoptedModel extends UserErrorModel {
  override readonly typeName = 'ClaimAdopted';

  constructor() {
    super(
      'CLAIM_ADOPTED',
      'The value of the case was adopted from this claim. Adopt another one, or change the value, before you set this one aside.',
      ['claim'],
    );
  }
}
