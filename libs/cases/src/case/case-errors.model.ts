import { Field, Int, ObjectType } from '@nestjs/graphql';
import { UserErrorModel } from '#platform';
import { CaseState } from './case.rules.js';

@ObjectType('StaleVersion', {
  implements: () => UserErrorModel,
  description: 'The case has changed since the version that you named. Read it again and repeat what still holds.',
})
export class StaleVersionModel extends UserErrorModel {
  override readonly typeName = 'StaleVersion';

  @Field(() => Int, { description: 'Version that the case is at now.' })
  readonly currentVersion: number;

  constructor(expected: number, current: number) {
    super(
      'STALE_VERSION',
      `The case is at version ${current}, not ${expected}. Read it again, and repeat your change with expectedVersion ${current} if it still holds.`,
      ['expectedVersion'],
    );
    this.currentVersion = current;
  }
}

@ObjectType('ContentClosed', {
  implements: () => UserErrorModel,
  description: 'The content of the case cannot be changed: it has left its author’s hands, or it is not yours.',
})
export class ContentClosedModel extends UserErrorModel {
  override readonly typeName = 'ContentClosed';

  @Field(() => CaseState, { description: 'State of the case.' })
  readonly state: CaseState;

  constructor(state: CaseState, isMine: boolean) {
    super(
      'CONTENT_CLOSED',
      isMine
        ? `The case is ${state}; its content can be changed only while it is a DRAFT, or back for changes (CHANGES_REQUESTED). Of a case that is verified or public, propose a change (proposeRevision).`
        : 'Only its author can change the content of a case. Of one that is public, propose a change (proposeRevision).',
      ['id'],
    );
    this.state = state;
  }
}

@ObjectType('SubjectsSealed', {
  implements: () => UserErrorModel,
  description: 'An identity is sealed under a subject of the draft, so its subjects cannot be replaced.',
})
export class SubjectsSealedModel extends UserErrorModel {
  override readonly typeName = 'SubjectsSealed';

  constructor() {
    super(
      'SUBJECTS_SEALED',
      'The identity of a subject of this draft is sealed, and would end up under another subject. Leave subjects out of the change; where they are wrong, withdraw the draft and make a new one.',
      ['subjects'],
    );
  }
}

@ObjectType('ClaimsRest', {
  implements: () => UserErrorModel,
  description: 'Claims speak of a use, event or subject of the draft, so the list cannot be replaced under them.',
})
export class ClaimsRestModel extends UserErrorModel {
  override readonly typeName = 'ClaimsRest';

  constructor(list: 'uses' | 'subjects') {
    super(
      'CLAIMS_REST',
      `Claims speak of ${list} of this draft, and would end up speaking of others. Leave ${list} out of the change: single values are changed with addClaim and adoptClaim${list === 'uses' ? ', and a use is added with addMechanismUse' : ''}; or take the claims away with removeClaim.`,
      [list],
    );
  }
}

@ObjectType('DuplicateReference', {
  implements: () => UserErrorModel,
  description: 'You already have a case with this file reference.',
})
export class DuplicateReferenceModel extends UserErrorModel {
  override readonly typeName = 'DuplicateReference';

  constructor(fileReference: string) {
    super(
      'DUPLICATE_REFERENCE',
      `You already have a case with the file reference "${fileReference}". Choose another, or change that case with updateDraft.`,
      ['fileReference'],
    );
  }
}

@ObjectType('IdempotencyKeyReused', {
  implements: () => UserErrorModel,
  description: 'You have used this idempotency key for another input.',
})
export class IdempotencyKeyReusedModel extends UserErrorModel {
  override readonly typeName = 'IdempotencyKeyReused';

  constructor() {
    super(
      'IDEMPOTENCY_KEY_REUSED',
      'You have used this idempotency key for another input. Make a new key for a new request; send the same input to get the outcome of the first one.',
      ['idempotencyKey'],
    );
  }
}

@ObjectType('VersionNotKept', {
  implements: () => UserErrorModel,
  description: 'The case has no version of this number whose content was kept.',
})
export class VersionNotKeptModel extends UserErrorModel {
  override readonly typeName = 'VersionNotKept';

  constructor(version: number) {
    super(
      'VERSION_NOT_KEPT',
      `There is no content of a version ${version} to restore. Choose a version that the history of the case shows with its changes.`,
      ['version'],
    );
  }
}
