import { Args, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '#platform';
import { SafeguardMatrixArgs } from './safeguard-matrix.args.js';
import { SafeguardMatrixModel } from './safeguard-matrix.model.js';
import { SafeguardMatrices } from './safeguard-matrix.service.js';

/** What an answer costs beside its fields: it looks at every selected case. */
const COST_OF_COUNTING = 1000;

@Resolver()
export class SafeguardMatrixResolver {
  constructor(private readonly matrices: SafeguardMatrices) {}

  @Query(() => SafeguardMatrixModel, {
    description:
      'Safeguards against the provisions of a text, or against mechanisms, with the public cases that fell through each gap. UNKNOWN is never a gap. Open to everyone.',
    complexity: ({ childComplexity }) => COST_OF_COUNTING + 30 * childComplexity,
  })
  @Requires('public.read')
  safeguardMatrix(@Args() args: SafeguardMatrixArgs): Promise<SafeguardMatrixModel> {
    return this.matrices.matrix(args);
  }
}
