import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { CaseChangeInput, IdempotencyKey } from '#cases';
import { EdtfScalar } from '#platform';
import { EvidenceKind, StatedCustodyKind } from './evidence.rules.js';

@InputType('CreateUploadInput', {
  description:
    'A file that you are about to hand in to a draft of yours. Its name is not asked for, and not kept. With an idempotency key that was used, the same file gets another link in place of the first.',
})
export class CreateUploadInput extends CaseChangeInput {
  @Field(() => Int, { description: 'Size in bytes, from 1 to 209715200 (200 MiB).' })
  size: number;

  @Field(() => String, { description: 'SHA-256 of the file, as 64 hexadecimal digits.' })
  sha256: string;

  @Field(() => String, {
    description: 'Media type as you know it, such as "application/pdf"; else "application/octet-stream".',
  })
  declaredType: string;

  @Field(() => EvidenceKind, {
    defaultValue: EvidenceKind.MASTER,
    description: 'What the file is to the others of the case.',
  })
  kind: EvidenceKind;

  @Field(() => ID, { nullable: true, description: 'Id of the master that a derivative was made from.' })
  derivedFrom?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What the file shows, in own words; at most 500 characters. Names belong in the vault.',
  })
  description?: string | null;
}

@InputType('EvidenceInput', { description: 'A file.' })
export class EvidenceInput {
  @Field(() => ID, { description: 'Id of the file.' })
  evidence: string;
}

@InputType('RecordCustodyInput', { description: 'Something that happened to a file outside the registry.' })
export class RecordCustodyInput extends EvidenceInput {
  @Field(() => StatedCustodyKind, { description: 'What happened.' })
  kind: StatedCustodyKind;

  @Field(() => String, {
    nullable: true,
    description:
      'Who did it, or to whom it went: an office or a capacity, of at most 200 characters. Names belong in the vault.',
  })
  actor?: string | null;

  @Field(() => EdtfScalar, { nullable: true, description: 'When.' })
  date?: string | null;

  @Field(() => String, { nullable: true, description: 'How, in own words; at most 1000 characters.' })
  note?: string | null;

  @IdempotencyKey('file')
  idempotencyKey?: string | null;
}
