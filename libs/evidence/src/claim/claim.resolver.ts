import { Args, Context, Int, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CaseField, CaseModel, CaseOverlay, CasePayload, CaseReading, CaseRecordModel, type CaseView } from '#cases';
import { type Actor, CurrentActor } from '#identity';
import { NodeRegistry, type RequestContext, Requires } from '#platform';
import { AddClaimInput, ClaimDecisionInput, RemoveClaimInput } from './claim.input.js';
import { CLAIM_TYPES, type CaseValueView, ClaimLoader, type ClaimView } from './claim.loader.js';
import { CaseValueModel, ClaimConflictModel, ClaimModel, StatementModel } from './claim.model.js';
import { ClaimStance, conflictsOf } from './claim.rules.js';
import { Claims } from './claim.service.js';
import { SourceLoader } from '../source/source.loader.js';
import { SourceModel } from '../source/source.model.js';

/** What sources say about a case, for those who work on it. */
@Resolver(() => CaseModel)
export class CaseClaimsResolver {
  constructor(
    private readonly claims: ClaimLoader,
    nodes: NodeRegistry,
  ) {
    for (const stance of Object.values(ClaimStance)) {
      nodes.register(CLAIM_TYPES[stance], (ids) => claims.byIds(ids, stance));
    }
  }

  @ResolveField(() => [ClaimModel], {
    name: 'claims',
    description: 'What sources say about its fields, by field and then in the order in which it was entered.',
  })
  async ofCase(
    @Parent() view: CaseView,
    @Context() context: RequestContext,
    @Args('field', { type: () => CaseField, nullable: true, description: 'Of this field alone.' })
    field?: CaseField | null,
    @Args('number', { type: () => Int, nullable: true, description: 'Of this use, subject or event alone.' })
    number?: number | null,
  ): Promise<ClaimModel[]> {
    const claims = await this.claims.ofCase.load(view, context);
    return claims.filter((claim) => (!field || claim.field === field) && (number ?? claim.number) === claim.number);
  }

  @ResolveField(() => [ClaimConflictModel], {
    description: 'Fields of which claims that were not dismissed give more than one value.',
  })
  async conflicts(@Parent() view: CaseView, @Context() context: RequestContext): Promise<ClaimConflictModel[]> {
    return [...conflictsOf<ClaimView>(await this.claims.ofCase.load(view, context))];
  }
}

/** The values of a case that a claim stands behind, for every reader of it. */
@Resolver(() => CaseRecordModel)
export class CaseValuesResolver {
  constructor(private readonly claims: ClaimLoader) {}

  @ResolveField(() => [CaseValueModel], {
    description: 'Its values that were adopted from claims, each alleged or established, with its source.',
  })
  values(@Parent() view: CaseView, @Context() context: RequestContext): Promise<CaseValueModel[]> {
    return this.claims.values.load(view, context);
  }
}

/** What hangs on the source of a statement, made for one kind of statement: the fields of a class are served once. */
function statementSourceResolver(statement: () => typeof StatementModel) {
  @Resolver(statement, { isAbstract: true })
  abstract class StatementSourceResolver {
    constructor(private readonly sources: SourceLoader) {}

    @ResolveField(() => SourceModel, { description: 'The source that says so.' })
    source(@Parent() view: ClaimView | CaseValueView, @Context() context: RequestContext): Promise<SourceModel> {
      return this.sources.ofClaim(view, context);
    }

    @ResolveField(() => [CaseOverlay], {
      description: 'What a reader must know: SOURCE_ALERT where its source is not what it was.',
    })
    async overlays(
      @Parent() view: ClaimView | CaseValueView,
      @Context() context: RequestContext,
    ): Promise<CaseOverlay[]> {
      const { alerts } = await this.sources.ofClaim(view, context);
      return alerts.length > 0 ? [CaseOverlay.SOURCE_ALERT] : [];
    }
  }
  return StatementSourceResolver;
}

@Resolver(() => ClaimModel)
export class ClaimSourceResolver extends statementSourceResolver(() => ClaimModel) {
  constructor(sources: SourceLoader) {
    super(sources);
  }
}

@Resolver(() => CaseValueModel)
export class CaseValueSourceResolver extends statementSourceResolver(() => CaseValueModel) {
  constructor(sources: SourceLoader) {
    super(sources);
  }
}

@Resolver()
export class ClaimAuthoringResolver {
  constructor(
    private readonly claims: Claims,
    private readonly reading: CaseReading,
  ) {}

  @Mutation(() => CasePayload, {
    description:
      'Enters what a source says about one field of a draft of yours; the value stays as it is. Refused with ValidationFailed, BasisMissing, StaleVersion or ContentClosed.',
  })
  @Requires('case.author')
  async addClaim(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The claim.' }) input: AddClaimInput,
  ): Promise<CasePayload> {
    return this.#payload(await this.claims.add(actor, input));
  }

  @Mutation(() => CasePayload, {
    description:
      'Makes what a claim says the value of a draft of yours. Refused with ClaimDismissed, ValidationFailed, StaleVersion or ContentClosed.',
  })
  @Requires('case.author')
  async adoptClaim(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which claim, and why.' }) input: ClaimDecisionInput,
  ): Promise<CasePayload> {
    return this.#payload(await this.claims.adopt(actor, input));
  }

  @Mutation(() => CasePayload, {
    description:
      'Sets a claim of a draft of yours aside; it stays on file with the reason. Refused with ClaimAdopted, ClaimDismissed, ValidationFailed, StaleVersion or ContentClosed.',
  })
  @Requires('case.author')
  async dismissClaim(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which claim, and why.' }) input: ClaimDecisionInput,
  ): Promise<CasePayload> {
    return this.#payload(await this.claims.dismiss(actor, input));
  }

  @Mutation(() => CasePayload, {
    description:
      'Takes a claim away that was entered into a draft of yours by mistake. Refused with ClaimAdopted, StaleVersion or ContentClosed.',
  })
  @Requires('case.author')
  async removeClaim(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which claim.' }) input: RemoveClaimInput,
  ): Promise<CasePayload> {
    return this.#payload(await this.claims.remove(actor, input));
  }

  async #payload(id: string): Promise<CasePayload> {
    return { case: await this.reading.one({ id }), errors: [] };
  }
}
