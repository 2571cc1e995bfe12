import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, OrganisationDirectory, OrganisationModel, TeamModel } from '#identity';
import { type RequestContext, Requires } from '#platform';
import { CasePayload } from '../case/authoring.resolver.js';
import { CaseModel } from '../case/case.model.js';
import { CaseReading } from '../case/case-reading.service.js';
import type { CaseView } from '../case/case.view.js';
import {
  AssignCaseInput,
  EndCaseAssignmentInput,
  GrantCaseAccessInput,
  RevokeCaseAccessInput,
} from './case-opening.input.js';
import { CaseAccessGrantModel, CaseAssignmentModel } from './case-opening.model.js';
import { type CaseAccessGrantView, type CaseAssignmentView, CaseOpenings } from './case-openings.service.js';

@Resolver(() => CaseModel)
export class CaseOpeningResolver {
  constructor(
    private readonly openings: CaseOpenings,
    private readonly reading: CaseReading,
    private readonly organisations: OrganisationDirectory,
  ) {}

  @Mutation(() => CasePayload, {
    description:
      'Assigns a case to a person or a team until a day, as a triage officer or an editor. Refused with ValidationFailed or OpeningRefused.',
  })
  @Requires('case.assign')
  async assignCase(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The case, and to whom.' }) input: AssignCaseInput,
  ): Promise<CasePayload> {
    return this.#payload(await this.openings.assign(actor, input));
  }

  @Mutation(() => CasePayload, {
    description:
      'Ends an assignment at once, as a triage officer or an editor who made it or sees the case. Ended twice, it stays ended.',
  })
  @Requires('case.assign')
  async endCaseAssignment(
    @Args('input', { description: 'The assignment.' }) input: EndCaseAssignmentInput,
  ): Promise<CasePayload> {
    return this.#payload(await this.openings.endAssignment(input.assignment));
  }

  @Mutation(() => CasePayload, {
    description:
      'Opens a case to a person, a team or an organisation until a day, as its author or an editor who sees it. Refused with ValidationFailed or OpeningRefused.',
  })
  @Requires('case.open')
  async grantCaseAccess(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The case, to whom, and why.' }) input: GrantCaseAccessInput,
  ): Promise<CasePayload> {
    return this.#payload(await this.openings.grant(actor, input));
  }

  @Mutation(() => CasePayload, {
    description:
      'Revokes a grant at once, as whoever granted it, the author of the case or an editor who sees it. Revoked twice, it stays revoked.',
  })
  @Requires('case.open')
  async revokeCaseAccess(
    @Args('input', { description: 'The grant.' }) input: RevokeCaseAccessInput,
  ): Promise<CasePayload> {
    return this.#payload(await this.openings.revoke(input.grant));
  }

  @ResolveField(() => OrganisationModel, {
    nullable: true,
    description:
      'The organisation whose researchers may read the case. Null when it is its author’s alone, or the organisation is not yours to know.',
  })
  async organisation(
    @Parent() { organisationId }: CaseView,
    @Context() context: RequestContext,
  ): Promise<OrganisationModel | null> {
    return organisationId === null ? null : this.organisations.organisation.of(context).load(organisationId);
  }

  @ResolveField(() => [CaseAssignmentModel], {
    description:
      'To whom the case was assigned, first to last, ended assignments included. For its author, editors and triage officers; empty for others.',
  })
  async assignments(
    @CurrentActor() actor: Actor,
    @Parent() view: CaseView,
    @Context() context: RequestContext,
  ): Promise<CaseAssignmentModel[]> {
    if (!mayKnowOpenings(actor, view)) return [];
    const { asOf } = view;
    const assignments = await this.openings.assignments.of(context).load(view.caseId);
    return asOf ? assignments.flatMap((row) => openAsOf(row, asOf, row.assignedAt, 'endedAt')) : assignments;
  }

  @ResolveField(() => [CaseAccessGrantModel], {
    description:
      'To whom the case was opened, by whom, why and until when, first to last, revoked grants included. For its author, editors and triage officers; empty for others.',
  })
  async accessGrants(
    @CurrentActor() actor: Actor,
    @Parent() view: CaseView,
    @Context() context: RequestContext,
  ): Promise<CaseAccessGrantModel[]> {
    if (!mayKnowOpenings(actor, view)) return [];
    const { asOf } = view;
    const grants = await this.openings.grants.of(context).load(view.caseId);
    return asOf ? grants.flatMap((row) => openAsOf(row, asOf, row.grantedAt, 'revokedAt')) : grants;
  }

  async #payload(id: string): Promise<CasePayload> {
    return { case: await this.reading.one({ id }), errors: [] };
  }
}

@Resolver(() => CaseAssignmentModel)
export class CaseAssignmentResolver {
  constructor(private readonly organisations: OrganisationDirectory) {}

  @ResolveField(() => TeamModel, {
    nullable: true,
    description: 'To which team; null when to a person, or the team is not yours to know.',
  })
  async team(@Parent() { teamId }: CaseAssignmentView, @Context() context: RequestContext): Promise<TeamModel | null> {
    return teamId === null ? null : this.organisations.team.of(context).load(teamId);
  }
}

@Resolver(() => CaseAccessGrantModel)
export class CaseAccessGrantResolver {
  constructor(private readonly organisations: OrganisationDirectory) {}

  @ResolveField(() => TeamModel, {
    nullable: true,
    description: 'To which team; null when to none, or the team is not yours to know.',
  })
  async team(@Parent() { teamId }: CaseAccessGrantView, @Context() context: RequestContext): Promise<TeamModel | null> {
    return teamId === null ? null : this.organisations.team.of(context).load(teamId);
  }

  @ResolveField(() => OrganisationModel, {
    nullable: true,
    description: 'To which organisation; null when to none, or the organisation is not yours to know.',
  })
  async organisation(
    @Parent() { organisationId }: CaseAccessGrantView,
    @Context() context: RequestContext,
  ): Promise<OrganisationModel | null> {
    return organisationId === null ? null : this.organisations.organisation.of(context).load(organisationId);
  }
}

/** An opening as it was at a moment: none before it was made, and not ended yet by what came later. */
function openAsOf<K extends string, R extends { readonly expiresAt: Date } & { readonly [key in K]: Date | null }>(
  row: R,
  asOf: Date,
  madeAt: Date,
  end: K,
): R[] {
  if (madeAt > asOf) return [];
  const ended: Date | null = row[end];
  const hasEnded = ended !== null && ended <= asOf;
  return [{ ...row, [end]: hasEnded ? ended : null, isOpen: !hasEnded && row.expiresAt > asOf }];
}

/** Who may know to whom a case was assigned and opened; the policies of the two tables say the same. */
function mayKnowOpenings({ roles }: Actor, { relations }: CaseView): boolean {
  return relations.includes('OWN') || roles.has('EDITOR') || roles.has('TRIAGE_OFFICER');
}
