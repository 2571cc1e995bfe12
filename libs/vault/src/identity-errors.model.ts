import { ObjectType } from '@nestjs/graphql';
import { UserErrorModel } from '#platform';

@ObjectType('SealingClosed', {
  implements: () => UserErrorModel,
  description: 'Only the author of a draft, or a custodian, can seal an identity of a case.',
})
export class SealingClosedModel extends UserErrorModel {
  override readonly typeName = 'SealingClosed';

  constructor() {
    super(
      'SEALING_CLOSED',
      'Identities are sealed by the author of a case while it is a DRAFT, or by a custodian. Ask a custodian to do it.',
      ['case'],
    );
  }
}

@ObjectType('IdentityErased', {
  implements: () => UserErrorModel,
  description: 'The identity has been erased for ever, and nothing is sealed in its place.',
})
export class IdentityErasedModel extends UserErrorModel {
  override readonly typeName = 'IdentityErased';

  constructor() {
    super(
      'IDENTITY_ERASED',
      'The identity of this person was erased for ever, so nothing can be sealed in its place. Ask a custodian why.',
      ['case'],
    );
  }
}

@ObjectType('OwnAccessRequest', {
  implements: () => UserErrorModel,
  description: 'Nobody decides a request of their own.',
})
export class OwnAccessRequestModel extends UserErrorModel {
  override readonly typeName = 'OwnAccessRequest';

  constructor() {
    super('OWN_ACCESS_REQUEST', 'This is your own request. Another custodian must decide it.', ['request']);
  }
}

@ObjectType('AccessRequestDecided', {
  implements: () => UserErrorModel,
  description: 'The request has been decided; a request is decided once.',
})
export class AccessRequestDecidedModel extends UserErrorModel {
  override readonly typeName = 'AccessRequestDecided';

  constructor() {
    super(
      'ACCESS_REQUEST_DECIDED',
      'This request has been decided. Read it again with identityAccessRequests; whoever still needs access makes a new request.',
      ['request'],
    );
  }
}

@ObjectType('NoGrantToRevoke', {
  implements: () => UserErrorModel,
  description: 'The request has no grant that could be taken back.',
})
export class NoGrantToRevokeModel extends UserErrorModel {
  override readonly typeName = 'NoGrantToRevoke';

  constructor() {
    super(
      'NO_GRANT_TO_REVOKE',
      'This request was not granted, or its grant has been taken back already. Deny an open request with denyIdentityAccess.',
      ['request'],
    );
  }
}
