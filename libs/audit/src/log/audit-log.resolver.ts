import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '#platform';
import { AuditConsistencyModel, AuditProofModel, TreeHeadModel } from './audit-log.model.js';
import { AuditLog } from './audit-log.service.js';

/** Nodes that a proof is put together from. */
const COST_OF_A_PROOF = 50;

@Resolver()
export class AuditLogResolver {
  constructor(private readonly log: AuditLog) {}

  @Query(() => TreeHeadModel, {
    nullable: true,
    description:
      'The latest signed head of the audit log; null while none has been signed. Heads are signed at the latest after 5 minutes or 1,000 leaves, when there is something new. Open to everyone.',
  })
  @Requires('audit.check')
  latestTreeHead(): Promise<TreeHeadModel | null> {
    return this.log.latestHead();
  }

  @Query(() => AuditProofModel, {
    description:
      'Shows that a leaf stands in the audit log. The hash tells nothing of the leaf: who asks must have it, with its salt and bytes, from an export. Open to everyone.',
    complexity: ({ childComplexity }) => COST_OF_A_PROOF + childComplexity,
  })
  @Requires('audit.check')
  auditProof(
    @Args('leafHash', {
      type: () => String,
      description:
        'SHA-256 over a zero byte, the salt and the canonical bytes of the leaf: 64 hex digits in lower case.',
    })
    leafHash: string,
    @Args('size', {
      type: () => Int,
      nullable: true,
      description: 'Size of the signed head that the proof is to lead to. Default: the latest.',
    })
    size?: number | null,
  ): Promise<AuditProofModel> {
    return this.log.proof(leafHash, size ?? null);
  }

  @Query(() => AuditConsistencyModel, {
    description:
      'Shows that the audit log at one size continues what it was at another, with nothing changed: for witnesses, and whoever has kept a head. Open to everyone.',
    complexity: ({ childComplexity }) => COST_OF_A_PROOF + childComplexity,
  })
  @Requires('audit.check')
  auditConsistency(
    @Args('from', { type: () => Int, description: 'Size of the earlier tree, at least 1.' }) from: number,
    @Args('to', { type: () => Int, description: 'Size of the later tree, at most that of the latest head.' })
    to: number,
  ): Promise<AuditConsistencyModel> {
    return this.log.consistency(from, to);
  }
}
