import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('TreeHead', {
  description:
    'A signed head of the audit log: how many leaves it had, and the root of the Merkle tree (RFC 9162) over them. Whoever keeps one can show later that nothing before it was changed.',
})
export class TreeHeadModel {
  @Field(() => Int, { description: 'Leaves that the head covers.' })
  size!: number;

  @Field(() => String, { description: 'Root of the tree: SHA-256, in hex.' })
  rootHash!: string;

  @Field(() => Date, { description: 'When it was signed, by the clock of the server; not part of what is signed.' })
  signedAt!: Date;

  @Field(() => String, {
    description:
      'The head as it was signed: a C2SP checkpoint with an Ed25519 signature, to be kept and handed to a verifier byte by byte.',
  })
  checkpoint!: string;
}

@ObjectType('AuditProof', {
  description: 'Shows that a leaf stands in the audit log under a signed head (RFC 9162, 2.1.3).',
})
export class AuditProofModel {
  @Field(() => Int, { description: 'Place of the leaf, counted from 0.' })
  leafIndex!: number;

  @Field(() => TreeHeadModel, { description: 'The head that the proof leads to.' })
  head!: TreeHeadModel;

  @Field(() => [String], { description: 'Hashes beside the way from the leaf to the root, from below, in hex.' })
  path!: string[];
}

@ObjectType('AuditConsistency', {
  description: 'Shows that a tree continues an earlier one, with nothing before changed (RFC 9162, 2.1.4).',
})
export class AuditConsistencyModel {
  @Field(() => Int, { description: 'Size of the earlier tree.' })
  from!: number;

  @Field(() => Int, { description: 'Size of the later tree.' })
  to!: number;

  @Field(() => [String], { description: 'The hashes of the proof, in hex.' })
  path!: string[];
}
