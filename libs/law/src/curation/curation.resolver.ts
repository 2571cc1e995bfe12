import type { Type } from '@nestjs/common';
import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor } from '#identity';
import { type CountedPage, type RequestContext, Requires } from '#platform';
import { CrosswalkEdgeModel } from '../crosswalk/crosswalk.model.js';
import { InstrumentModel } from '../instrument/instrument.model.js';
import { TextVersionModel } from '../instrument/text-version.model.js';
import { ParticipationModel } from '../participation/participation.model.js';
import { ProvisionModel } from '../provision/provision.model.js';
import {
  AcceptLawChangesInput,
  InstrumentInput,
  LawChangesArgs,
  MapProvisionsInput,
  ParticipationInput,
  ProvisionInput,
  RejectLawChangesInput,
  TextVersionInput,
  WithdrawLawChangeInput,
} from './curation.input.js';
import {
  LawChangeConnectionModel,
  type LawChangeModel,
  LawChangePayloadModel,
  LawRevisionModel,
} from './curation.model.js';
import { LawChanges } from './law-changes.service.js';
import { LawProposals } from './law-proposals.service.js';
import type { LawRecordKind } from './law-record.rules.js';

@Resolver()
export class CurationResolver {
  constructor(
    private readonly proposals: LawProposals,
    private readonly changes: LawChanges,
  ) {}

  @Query(() => LawChangeConnectionModel, {
    description: 'Proposed changes of the law, newest first. For legal reviewers and editors.',
  })
  @Requires('law.decide')
  lawChanges(@Args() args: LawChangesArgs): Promise<CountedPage<LawChangeModel>> {
    return this.changes.page(args);
  }

  @Mutation(() => LawChangePayloadModel, {
    description:
      'Proposes a new instrument, as a legal reviewer. Somebody else accepts it. Refused with ValidationFailed or LawChangeRefused.',
  })
  @Requires('law.propose')
  createInstrument(
    @Args('input', { description: 'The instrument.' }) input: InstrumentInput,
  ): Promise<LawChangePayloadModel> {
    return this.#proposed(this.proposals.instrument(input, true));
  }

  @Mutation(() => LawChangePayloadModel, {
    description:
      'Proposes a change of an instrument, as a legal reviewer. Somebody else accepts it. Refused with ValidationFailed or LawChangeRefused.',
  })
  @Requires('law.propose')
  changeInstrument(
    @Args('input', { description: 'The instrument, and what is to be otherwise.' }) input: InstrumentInput,
  ): Promise<LawChangePayloadModel> {
    return this.#proposed(this.proposals.instrument(input, false));
  }

  @Mutation(() => LawChangePayloadModel, {
    description:
      'Proposes a new text of an instrument, as a legal reviewer. Somebody else accepts it. Refused with ValidationFailed or LawChangeRefused.',
  })
  @Requires('law.propose')
  addTextVersion(@Args('input', { description: 'The text.' }) input: TextVersionInput): Promise<LawChangePayloadModel> {
    return this.#proposed(this.proposals.textVersion(input, true));
  }

  @Mutation(() => LawChangePayloadModel, {
    description:
      'Proposes a change of what is said of a text, as a legal reviewer. Somebody else accepts it. Refused with ValidationFailed or LawChangeRefused.',
  })
  @Requires('law.propose')
  changeTextVersion(
    @Args('input', { description: 'The text, and what is to be otherwise.' }) input: TextVersionInput,
  ): Promise<LawChangePayloadModel> {
    return this.#proposed(this.proposals.textVersion(input, false));
  }

  @Mutation(() => LawChangePayloadModel, {
    description:
      'Proposes a provision, or a change of one, as a legal reviewer. Somebody else accepts it. Refused with ValidationFailed or LawChangeRefused.',
  })
  @Requires('law.propose')
  upsertProvision(
    @Args('input', { description: 'The provision, or what is to be otherwise of it.' }) input: ProvisionInput,
  ): Promise<LawChangePayloadModel> {
    return this.#proposed(this.proposals.provision(input));
  }

  @Mutation(() => LawChangePayloadModel, {
    description:
      'Proposes how provisions of one text correspond to those of another, as a legal reviewer. Somebody else accepts it, edge by edge. Refused with ValidationFailed or LawChangeRefused.',
  })
  @Requires('law.propose')
  mapProvisions(
    @Args('input', { description: 'The edges, or what is to be otherwise of them.' }) input: MapProvisionsInput,
  ): Promise<LawChangePayloadModel> {
    return this.#proposed(this.proposals.edges(input));
  }

  @Mutation(() => LawChangePayloadModel, {
    description:
      'Proposes what is recorded of a State in an instrument, as a legal reviewer: signature, ratification, declarations, withdrawal. Somebody else accepts it. Refused with ValidationFailed or LawChangeRefused.',
  })
  @Requires('law.propose')
  recordParticipation(
    @Args('input', { description: 'The State, the instrument, and what is to be recorded.' }) input: ParticipationInput,
  ): Promise<LawChangePayloadModel> {
    return this.#proposed(this.proposals.participation(input));
  }

  @Mutation(() => LawChangePayloadModel, {
    description:
      'Accepts changes of the law that somebody else proposed, as another legal reviewer or an editor: all of them in the order in which they were proposed, or none. Each is a revision from then on. Refused with ValidationFailed or LawChangeRefused.',
  })
  @Requires('law.decide')
  async acceptLawChanges(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The changes.' }) input: AcceptLawChangesInput,
  ): Promise<LawChangePayloadModel> {
    return { changes: await this.changes.accept(actor, input), errors: [] };
  }

  @Mutation(() => LawChangePayloadModel, {
    description:
      'Rejects changes of the law that somebody else proposed, as another legal reviewer or an editor: all of them, or none. Refused with ValidationFailed or LawChangeRefused.',
  })
  @Requires('law.decide')
  async rejectLawChanges(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The changes, and why.' }) input: RejectLawChangesInput,
  ): Promise<LawChangePayloadModel> {
    return { changes: await this.changes.reject(actor, input), errors: [] };
  }

  @Mutation(() => LawChangePayloadModel, {
    description: 'Takes back a change of the law that you proposed. Refused with LawChangeRefused.',
  })
  @Requires('law.propose')
  async withdrawLawChange(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The change.' }) input: WithdrawLawChangeInput,
  ): Promise<LawChangePayloadModel> {
    return { changes: await this.changes.withdraw(actor, input.change), errors: [] };
  }

  async #proposed(ids: Promise<readonly string[]>): Promise<LawChangePayloadModel> {
    return { changes: await this.changes.byIds(await ids), errors: [] };
  }
}

/** The history of records of one kind, as everybody reads it. */
function revisionsOf(model: Type<unknown>, kind: LawRecordKind): Type<unknown> {
  @Resolver(() => model)
  class RevisionsResolver {
    constructor(private readonly changes: LawChanges) {}

    @ResolveField(() => [LawRevisionModel], {
      description:
        'What was changed of it here, first to last, each time by two people; empty where it is as it came with the reference data.',
      complexity: ({ childComplexity }) => 1 + 3 * childComplexity,
    })
    revisions(@Parent() { id }: { id: string }, @Context() context: RequestContext): Promise<LawRevisionModel[]> {
      return this.changes.revisions.of(context).load(`${kind} ${id}`);
    }
  }
  return RevisionsResolver;
}

export const revisionResolvers = [
  revisionsOf(InstrumentModel, 'INSTRUMENT'),
  revisionsOf(TextVersionModel, 'TEXT_VERSION'),
  revisionsOf(ProvisionModel, 'PROVISION'),
  revisionsOf(CrosswalkEdgeModel, 'CROSSWALK_EDGE'),
  revisionsOf(ParticipationModel, 'PARTICIPATION'),
];
