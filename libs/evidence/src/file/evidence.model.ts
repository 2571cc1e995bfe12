import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { PersonModel } from '#identity';
import { connectionOf, EdtfDateModel, NodeModel, UserErrorModel } from '#platform';
import { CustodyEventKind, EvidenceKind, StatedCustodyKind } from './evidence.rules.js';
import { FileState } from './evidence-verification.js';

registerEnumType(EvidenceKind, {
  name: 'EvidenceKind',
  description: 'What a file is to the others of its case.',
  valuesMap: {
    MASTER: { description: 'As it was received; never changed.' },
    REDACTED: { description: 'Made from a master, with something taken away.' },
    WORKING: { description: 'Made from a master to work with.' },
  },
});

const STATED = {
  COLLECTED: { description: 'It was taken up where it was found.' },
  TRANSFERRED: { description: 'It went from one pair of hands to another.' },
  EXPORTED: { description: 'A copy was given out of the registry, say to a court.' },
};

registerEnumType(StatedCustodyKind, {
  name: 'StatedCustodyKind',
  description: 'What a person can tell of the custody of a file.',
  valuesMap: STATED,
});

registerEnumType(CustodyEventKind, {
  name: 'CustodyEventKind',
  description: 'What happened to a file.',
  valuesMap: {
    ...STATED,
    RECEIVED: { description: 'It came into the registry.' },
    ACCESSED: { description: 'Somebody fetched it.' },
    DERIVED: { description: 'Another file was made from it and handed in.' },
  },
});

registerEnumType(FileState, {
  name: 'EvidenceState',
  description: 'What became of the octets of a file.',
  valuesMap: {
    OK: { description: 'They are those that were received.' },
    MISMATCH: { description: 'They are others than were received.' },
    MISSING: { description: 'They are not there.' },
  },
});

@ObjectType('CustodyEvent', {
  description: 'Something that happened to a file, chained by hash to what happened before.',
})
export class CustodyEventModel {
  @Field(() => Int, { description: 'Its place in the chain, from 1.' })
  number: number;

  @Field(() => CustodyEventKind, { description: 'What happened.' })
  kind: CustodyEventKind;

  @Field(() => PersonModel, { description: 'Who did it, or told of it.' })
  by: PersonModel;

  @Field(() => String, { nullable: true, description: 'Who is said to have done it; null where nobody told.' })
  actor: string | null;

  @Field(() => EdtfDateModel, {
    nullable: true,
    description: 'When it is said to have happened; null where nobody told. When it was recorded is recordedAt.',
  })
  date: EdtfDateModel | null;

  @Field(() => String, { nullable: true, description: 'How, in the words of who told of it.' })
  note: string | null;

  @Field(() => ID, { nullable: true, description: 'The file that was made from this one.' })
  derivative: string | null;

  @Field(() => Date, { description: 'When it was recorded.' })
  recordedAt: Date;

  @Field(() => String, { description: 'SHA-256 over this event, the record of its file and the hash before.' })
  hash: string;
}

export const CustodyEventConnectionModel = connectionOf(CustodyEventModel, 'CustodyEvent');

@ObjectType('Evidence', {
  implements: () => NodeModel,
  description: 'A file that was handed in with a case: its digest, its custody, never its content.',
})
export class EvidenceModel extends NodeModel {
  @Field(() => Int, { description: 'Its place among the files of the case, from 1.' })
  number: number;

  @Field(() => Int, { description: 'Version of the case that it came with.' })
  version: number;

  @Field(() => String, { description: 'SHA-256 of the file as it was received, in hexadecimal.' })
  sha256: string;

  @Field(() => Int, { description: 'Size in bytes.' })
  size: number;

  @Field(() => String, { description: 'Media type that the sender gave. Nobody checked it.' })
  declaredType: string;

  @Field(() => String, {
    description:
      'Media type that the first bytes show; "application/octet-stream" where they show none of a short list. Nothing was opened to find out.',
  })
  detectedType: string;

  @Field(() => Boolean, {
    description: 'The file may be what the sender declared. False is a reason to look closer before you open it.',
  })
  typesAgree: boolean;

  @Field(() => EvidenceKind, { description: 'What the file is to the others of the case.' })
  kind: EvidenceKind;

  @Field(() => ID, { nullable: true, description: 'The master that it was made from; null for a master.' })
  master: string | null;

  @Field(() => String, { nullable: true, description: 'What it shows, in the words of who handed it in.' })
  description: string | null;

  @Field(() => PersonModel, { description: 'Who handed it in.' })
  receivedBy: PersonModel;

  @Field(() => Date, { description: 'When it was received.' })
  receivedAt: Date;
}

export const EvidenceConnectionModel = connectionOf(EvidenceModel, 'Evidence');

@ObjectType('CreateUploadPayload', { description: 'A link for one file, or why none was made.' })
export class CreateUploadPayload {
  @Field(() => String, {
    nullable: true,
    description:
      'Path on this server to PUT the octets to, once, as application/octet-stream with Content-Length. It is a secret.',
  })
  url?: string | null;

  @Field(() => Date, { nullable: true, description: 'Until when the octets must have begun to come.' })
  expiresAt?: Date | null;

  @Field(() => [UserErrorModel], { description: 'Why no link was made; empty when one was.' })
  errors: readonly UserErrorModel[];
}

@ObjectType('DownloadEvidencePayload', { description: 'A link to one file.' })
export class DownloadEvidencePayload {
  @Field(() => String, {
    nullable: true,
    description:
      'Path on this server to GET the file from, once. It is a secret. Fetching is written into the custody.',
  })
  url?: string | null;

  @Field(() => Date, { nullable: true, description: 'Until when.' })
  expiresAt?: Date | null;

  @Field(() => [UserErrorModel], { description: 'Why no link was made; empty when one was.' })
  errors: readonly UserErrorModel[];
}

@ObjectType('RecordCustodyPayload', { description: 'The file with its new event, or why none was recorded.' })
export class RecordCustodyPayload {
  @Field(() => EvidenceModel, { nullable: true, description: 'The file; null when the mutation was refused.' })
  evidence?: EvidenceModel | null;

  @Field(() => [UserErrorModel], { description: 'Why nothing was recorded; empty when it was.' })
  errors: readonly UserErrorModel[];
}

@ObjectType('VerifyEvidencePayload', { description: 'Whether a file and its custody are as they were received.' })
export class VerifyEvidencePayload {
  @Field(() => FileState, { nullable: true, description: 'What became of its octets.' })
  state?: FileState | null;

  @Field(() => String, { nullable: true, description: 'SHA-256 of the octets that are there now; null when none are.' })
  foundSha256?: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Number of the first custody event that is not as it was written, or is gone; null when all are there.',
  })
  custodyBrokenAt?: number | null;

  @Field(() => [UserErrorModel], { description: 'Why nothing was verified; empty when it was.' })
  errors: readonly UserErrorModel[];
}
