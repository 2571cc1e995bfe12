import { Args, Field, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor } from '#identity';
import { Requires, UserErrorModel } from '#platform';
import { Authoring } from './authoring.service.js';
import { CaseModel } from './case.model.js';
import { CaseReading } from './case-reading.service.js';
import {
  AddMechanismUseInput,
  CreateDraftInput,
  LinkProvisionInput,
  RestoreVersionInput,
  UpdateDraftInput,
} from './draft.input.js';

/** What every mutation of a case answers with. */
@ObjectType('CasePayload', {
  description: 'Outcome of a mutation of a case: the case as it is now, or why nothing was written.',
})
export class CasePayload {
  @Field(() => CaseModel, {
    nullable: true,
    description: 'The case as it is now; null when the mutation was refused, or the case is yours to see no more.',
  })
  case?: CaseModel | null;

  @Field(() => [UserErrorModel], { description: 'Why the mutation was refused; empty when it took effect.' })
  errors: readonly UserErrorModel[];
}

@Resolver()
export class AuthoringResolver {
  constructor(
    private readonly authoring: Authoring,
    private readonly reading: CaseReading,
  ) {}

  @Mutation(() => CasePayload, {
    description:
      'Makes a case as a draft of yours. Refused with ValidationFailed, DuplicateReference or IdempotencyKeyReused.',
  })
  @Requires('case.author')
  async createDraft(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The case.' }) input: CreateDraftInput,
  ): Promise<CasePayload> {
    return this.#payload(await this.authoring.create(actor, input));
  }

  @Mutation(() => CasePayload, {
    description:
      'Changes a draft of yours. Refused with ValidationFailed, StaleVersion, ContentClosed, SubjectsSealed or ClaimsRest.',
  })
  @Requires('case.author')
  async updateDraft(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The change.' }) input: UpdateDraftInput,
  ): Promise<CasePayload> {
    return this.#payload(await this.authoring.update(actor, input));
  }

  @Mutation(() => CasePayload, {
    description:
      'Adds a use of a mechanism to a draft of yours. Refused with ValidationFailed, StaleVersion or ContentClosed.',
  })
  @Requires('case.author')
  async addMechanismUse(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The use.' }) input: AddMechanismUseInput,
  ): Promise<CasePayload> {
    return this.#payload(await this.authoring.addUse(actor, input));
  }

  @Mutation(() => CasePayload, {
    description:
      'Links a draft of yours to a provision of one text version. Refused with ValidationFailed, StaleVersion or ContentClosed.',
  })
  @Requires('case.author')
  async linkProvision(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The link.' }) input: LinkProvisionInput,
  ): Promise<CasePayload> {
    return this.#payload(await this.authoring.linkProvision(actor, input));
  }

  @Mutation(() => CasePayload, {
    description:
      'Gives a draft of yours the content of an earlier version, as a new version. Files stay. Refused with ValidationFailed, StaleVersion, ContentClosed, VersionNotKept or SubjectsSealed.',
  })
  @Requires('case.author')
  async restoreVersion(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The version to restore.' }) input: RestoreVersionInput,
  ): Promise<CasePayload> {
    return this.#payload(await this.authoring.restore(actor, input));
  }

  async #payload(id: string): Promise<CasePayload> {
    return { case: await this.reading.one({ id }), errors: [] };
  }
}
