var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentActor, OrganisationDirectory, OrganisationModel, TeamModel } from '#identity';
import { Requires } from '#platform';
import { CasePayload } from '../case/authoring.resolver.js';
import { CaseModel } from '../case/case.model.js';
import { CaseReading } from '../case/case-reading.service.js';
import { AssignCaseInput, EndCaseAssignmentInput, GrantCaseAccessInput, RevokeCaseAccessInput, } from './case-opening.input.js';
import { CaseAccessGrantModel, CaseAssignmentModel } from './case-opening.model.js';
import { CaseOpenings } from './case-openings.service.js';
let CaseOpeningResolver = class CaseOpeningResolver {
    constructor(openings, reading, organisations) {
        this.openings = openings;
        this.reading = reading;
        this.organisations = organisations;
    }
    async assignCase(actor, input) {
        return this.#payload(await this.openings.assign(actor, input));
    }
    async endCaseAssignment(input) {
        return this.#payload(await this.openings.endAssignment(input.assignment));
    }
    async grantCaseAccess(actor, input) {
        return this.#payload(await this.openings.grant(actor, input));
    }
    async revokeCaseAccess(input) {
        return this.#payload(await this.openings.revoke(input.grant));
    }
    async organisation({ organisationId }, context) {
        return organisationId === null ? null : this.organisations.organisation.of(context).load(organisationId);
    }
    async assignments(actor, view, context) {
        if (!mayKnowOpenings(actor, view))
            return [];
        const { asOf } = view;
        const assignments = await this.openings.assignments.of(context).load(view.caseId);
        return asOf ? assignments.flatMap((row) => openAsOf(row, asOf, row.assignedAt, 'endedAt')) : assignments;
    }
    async accessGrants(actor, view, context) {
        if (!mayKnowOpenings(actor, view))
            return [];
        const { asOf } = view;
        const grants = await this.openings.grants.of(context).load(view.caseId);
        return asOf ? grants.flatMap((row) => openAsOf(row, asOf, row.grantedAt, 'revokedAt')) : grants;
    }
    async #payload(id) {
        return { case: await this.reading.one({ id }), errors: [] };
    }
};
__decorate([
    Mutation(() => CasePayload, {
        description: 'Assigns a case to a person or a team until a day, as a triage officer or an editor. Refused with ValidationFailed or OpeningRefused.',
    }),
    Requires('case.assign'),
    __param(0, CurrentActor()),
    __param(1, Args('input', { description: 'The case, and to whom.' })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Function, AssignCaseInput]),
    __metadata("design:returntype", Promise)
], CaseOpeningResolver.prototype, "assignCase", null);
__decorate([
    Mutation(() => CasePayload, {
        description: 'Ends an assignment at once, as a triage officer or an editor who made it or sees the case. Ended twice, it stays ended.',
    }),
    Requires('case.assign'),
    __param(0, Args('input', { description: 'The assignment.' })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [EndCaseAssignmentInput]),
    __metadata("design:returntype", Promise)
], CaseOpeningResolver.prototype, "endCaseAssignment", null);
__decorate([
    Mutation(() => CasePayload, {
        description: 'Opens a case to a person, a team or an organisation until a day, as its author or an editor who sees it. Refused with ValidationFailed or OpeningRefused.',
    }),
    Requires('case.open'),
    __param(0, CurrentActor()),
    __param(1, Args('input', { description: 'The case, to whom, and why.' })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Function, GrantCaseAccessInput]),
    __metadata("design:returntype", Promise)
], CaseOpeningResolver.prototype, "grantCaseAccess", null);
__decorate([
    Mutation(() => CasePayload, {
        description: 'Revokes a grant at once, as whoever granted it, the author of the case or an editor who sees it. Revoked twice, it stays revoked.',
    }),
    Requires('case.open'),
    __param(0, Args('input', { description: 'The grant.' })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [RevokeCaseAccessInput]),
    __metadata("design:returntype", Promise)
], CaseOpeningResolver.prototype, "revokeCaseAccess", null);
__decorate([
    ResolveField(() => OrganisationModel, {
        nullable: true,
        description: 'The organisation whose researchers may read the case. Null when it is its author’s alone, or the organisation is not yours to know.',
    }),
    __param(0, Parent()),
    __param(1, Context()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, Object]),
    __metadata("design:returntype", Promise)
], CaseOpeningResolver.prototype, "organisation", null);
__decorate([
    ResolveField(() => [CaseAssignmentModel], {
        description: 'To whom the case was assigned, first to last, ended assignments included. For its author, editors and triage officers; empty for others.',
    }),
    __param(0, CurrentActor()),
    __param(1, Parent()),
    __param(2, Context()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Function, Object, Object]),
    __metadata("design:returntype", Promise)
], CaseOpeningResolver.prototype, "assignments", null);
__decorate([
    ResolveField(() => [CaseAccessGrantModel], {
        description: 'To whom the case was opened, by whom, why and until when, first to last, revoked grants included. For its author, editors and triage officers; empty for others.',
    }),
    __param(0, CurrentActor()),
    __param(1, Parent()),
    __param(2, Context()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Function, Object, Object]),
    __metadata("design:returntype", Promise)
], CaseOpeningResolver.prototype, "accessGrants", null);
CaseOpeningResolver = __decorate([
    Resolver(() => CaseModel),
    __metadata("design:paramtypes", [CaseOpenings,
        CaseReading,
        OrganisationDirectory])
], CaseOpeningResolver);
export { CaseOpeningResolver };
let CaseAssignmentResolver = class CaseAssignmentResolver {
    constructor(organisations) {
        this.organisations = organisations;
    }
    async team({ teamId }, context) {
        return teamId === null ? null : this.organisations.team.of(context).load(teamId);
    }
};
__decorate([
    ResolveField(() => TeamModel, {
        nullable: true,
        description: 'To which team; null when to a person, or the team is not yours to know.',
    }),
    __param(0, Parent()),
    __param(1, Context()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, Object]),
    __metadata("design:returntype", Promise)
], CaseAssignmentResolver.prototype, "team", null);
CaseAssignmentResolver = __decorate([
    Resolver(() => CaseAssignmentModel),
    __metadata("design:paramtypes", [OrganisationDirectory])
], CaseAssignmentResolver);
export { CaseAssignmentResolver };
let CaseAccessGrantResolver = class CaseAccessGrantResolver {
    constructor(organisations) {
        this.organisations = organisations;
    }
    async team({ teamId }, context) {
        return teamId === null ? null : this.organisations.team.of(context).load(teamId);
    }
    async organisation({ organisationId }, context) {
        return organisationId === null ? null : this.organisations.organisation.of(context).load(organisationId);
    }
};
__decorate([
    ResolveField(() => TeamModel, {
        nullable: true,
        description: 'To which team; null when to none, or the team is not yours to know.',
    }),
    __param(0, Parent()),
    __param(1, Context()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, Object]),
    __metadata("design:returntype", Promise)
], CaseAccessGrantResolver.prototype, "team", null);
__decorate([
    ResolveField(() => OrganisationModel, {
        nullable: true,
        description: 'To which organisation; null when to none, or the organisation is not yours to know.',
    }),
    __param(0, Parent()),
    __param(1, Context()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, Object]),
    __metadata("design:returntype", Promise)
], CaseAccessGrantResolver.prototype, "organisation", null);
CaseAccessGrantResolver = __decorate([
    Resolver(() => CaseAccessGrantModel),
    __metadata("design:paramtypes", [OrganisationDirectory])
], CaseAccessGrantResolver);
export { CaseAccessGrantResolver };
/** An opening as it was at a moment: none before it was made, and not ended yet by what came later. */
function openAsOf(row, asOf, madeAt, end) {
    if (madeAt > asOf)
        return [];
    const ended = row[end];
    const hasEnded = ended !== null && ended <= asOf;
    return [{ ...row, [end]: hasEnded ? ended : null, isOpen: !hasEnded && row.expiresAt > asOf }];
}
/** Who may know to whom a case was assigned and opened; the policies of the two tables say the same. */
function mayKnowOpenings({ roles }, { relations }) {
    return relations.includes('OWN') || roles.has('EDITOR') || roles.has('TRIAGE_OFFICER');
}
//# sourceMappingURL=case-opening.resolver.js.map