import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { UserErrorModel } from '#platform';

export const UploadRefusal = {
  NO_MASTER: 'NO_MASTER',
  QUOTA: 'QUOTA',
  CASE_FULL: 'CASE_FULL',
  LINK_USED: 'LINK_USED',
} as const;
export type UploadRefusal = (typeof UploadRefusal)[keyof typeof UploadRefusal];

registerEnumType(UploadRefusal, {
  name: 'UploadRefusal',
  description: 'Why no link for a file was made.',
  valuesMap: {
    NO_MASTER: { description: 'The case has no master of this id.' },
    QUOTA: { description: 'You have handed in as much as one person may in 24 hours.' },
    CASE_FULL: { description: 'The case has as many files as it may.' },
    LINK_USED: { description: 'The link that was made under the idempotency key was used, or its time is over.' },
  },
});

@ObjectType('UploadRefused', {
  implements: () => UserErrorModel,
  description: 'No link for a file was made, for the reason given.',
})
export class UploadRefusedModel extends UserErrorModel {
  override readonly typeName = 'UploadRefused';

  @Field(() => UploadRefusal, { description: 'The reason.' })
  readonly reason: UploadRefusal;

  constructor(reason: UploadRefusal) {
    const [path, message] = MESSAGES[reason];
    super('UPLOAD_REFUSED', message, path);
    this.reason = reason;
  }
}

const MESSAGES: Readonly<Record<UploadRefusal, readonly [readonly string[], string]>> = {
  NO_MASTER: [['derivedFrom'], 'The case has no master of this id. Name one of its files of the kind MASTER.'],
  QUOTA: [[], 'In 24 hours one person hands in at most 500 files and 5 GiB. Wait, or ask a colleague.'],
  CASE_FULL: [['id'], 'A case has at most 500 files.'],
  LINK_USED: [
    ['idempotencyKey'],
    'The link of this key was used, or its time is over. Look whether the file is among those of the case; if not, ask under another key.',
  ],
};

@ObjectType('CustodyRefused', {
  implements: () => UserErrorModel,
  description: 'The event was not recorded: the file has as many events told by people as it may.',
})
export class CustodyRefusedModel extends UserErrorModel {
  override readonly typeName = 'CustodyRefused';

  constructor() {
    super('CUSTODY_REFUSED', 'People can tell of at most 200 events of one file.', []);
  }
}
