import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { LawDirectory } from '../law.directory.js';
import { LegalSourceModel } from '../source/legal-source.model.js';
import { attributionOf } from './attribution.rules.js';
import { ConcernTypeModel, ProposedAmendmentModel, ProvisionConcernModel } from './criticism.model.js';
import type { ProposedAmendmentEntity } from './proposed-amendment.entity.js';
import type { ProvisionConcernEntity } from './provision-concern.entity.js';

@Resolver(() => ProvisionConcernModel)
export class ProvisionConcernResolver {
  constructor(private readonly law: LawDirectory) {}

  @ResolveField(() => ConcernTypeModel, { description: 'Kind of criticism.' })
  type(@Parent() concern: ProvisionConcernEntity): ConcernTypeModel {
    return this.law.concernTypeOf(concern.typeId);
  }

  @ResolveField(() => [String], {
    description:
      'Who raised it against this very provision, as a source that names the provision reports. Empty in all other cases: then nobody may be said to have raised it here.',
  })
  raisedBy(@Parent() { articleLink, allVoices }: ProvisionConcernEntity): readonly string[] {
    return attributionOf(articleLink, allVoices).ofThisProvision;
  }

  @ResolveField(() => [String], {
    description:
      'Who raised it in general, where this registry made the link to the provision. Do not attribute the concern about this provision to them; "compiler" and the like mean that it is a reading of this registry.',
  })
  raisedInGeneralBy(@Parent() { articleLink, allVoices }: ProvisionConcernEntity): readonly string[] {
    return attributionOf(articleLink, allVoices).inGeneral;
  }

  @ResolveField(() => [String], {
    description:
      'Who raised it against an earlier draft. Whether it holds for this text was not checked: do not attribute it to them here.',
  })
  raisedAgainstDraftBy(@Parent() { articleLink, allVoices }: ProvisionConcernEntity): readonly string[] {
    return attributionOf(articleLink, allVoices).ofADraft;
  }

  @ResolveField(() => [LegalSourceModel], { description: 'Where it was raised.' })
  sources(@Parent() concern: ProvisionConcernEntity): LegalSourceModel[] {
    return this.law.sourcesOf(concern);
  }
}

@Resolver(() => ProposedAmendmentModel)
export class ProposedAmendmentResolver {
  constructor(private readonly law: LawDirectory) {}

  @ResolveField(() => [String], {
    description:
      'Who proposed it for this very provision, as a source that names the provision reports. Empty in all other cases: then nobody may be said to have proposed it here.',
  })
  proposedBy(@Parent() { articleLink, allVoices }: ProposedAmendmentEntity): readonly string[] {
    return attributionOf(articleLink, allVoices).ofThisProvision;
  }

  @ResolveField(() => [String], {
    description:
      'Who proposed it in general, where this registry made the link to the provision. Do not attribute the proposal for this provision to them.',
  })
  proposedInGeneralBy(@Parent() { articleLink, allVoices }: ProposedAmendmentEntity): readonly string[] {
    return attributionOf(articleLink, allVoices).inGeneral;
  }

  @ResolveField(() => [String], {
    description:
      'Who proposed it for an earlier draft. Whether it fits this text was not checked: do not attribute it to them here.',
  })
  proposedForDraftBy(@Parent() { articleLink, allVoices }: ProposedAmendmentEntity): readonly string[] {
    return attributionOf(articleLink, allVoices).ofADraft;
  }

  @ResolveField(() => [LegalSourceModel], { description: 'Where it was proposed.' })
  sources(@Parent() amendment: ProposedAmendmentEntity): LegalSourceModel[] {
    return this.law.sourcesOf(amendment);
  }
}
