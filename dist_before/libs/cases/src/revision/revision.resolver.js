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
import { Args, Context, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentActor, OrganisationDirectory, OrganisationModel, PersonModel, personOf } from '#identity';
import { PageArgs } from '#platform';
import { CaseModel } from '../case/case.model.js';
import { CaseState } from '../case/case.rules.js';
import { CaseHistory } from './case-history.service.js';
import { ContentChangeModel, RevisionConnectionModel, RevisionModel } from './revision.model.js';
let CaseHistoryResolver = class CaseHistoryResolver {
    constructor(histories) {
        this.histories = histories;
    }
    history(view, args, context) {
        return this.histories.page(view, args, context);
    }
    async diff(actor, view, from, to, context) {
        const changes = await this.histories.diff(view, from, to, context);
        return changes && this.histories.shown(actor, view, changes, context);
    }
};
__decorate([
    ResolveField(() => RevisionConnectionModel, {
        description: 'Changes of the case, newest first. A past is shown to those who would see the case today if it stood where it stood then: drafts of a case that is published now are not for everybody who reads it.',
    }),
    __param(0, Parent()),
    __param(1, Args()),
    __param(2, Context()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, PageArgs, Object]),
    __metadata("design:returntype", Promise)
], CaseHistoryResolver.prototype, "history", null);
__decorate([
    ResolveField(() => [ContentChangeModel], {
        nullable: true,
        description: 'What turns the content of one version into that of another, earlier or later, as far as it is yours to see. Null when one of them does not exist, was not kept or is not yours to see.',
    }),
    __param(0, CurrentActor()),
    __param(1, Parent()),
    __param(2, Args('from', { type: () => Int, description: 'Version to begin at.' })),
    __param(3, Args('to', { type: () => Int, description: 'Version to arrive at.' })),
    __param(4, Context()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Function, Object, Number, Number, Object]),
    __metadata("design:returntype", Promise)
], CaseHistoryResolver.prototype, "diff", null);
CaseHistoryResolver = __decorate([
    Resolver(() => CaseModel),
    __metadata("design:paramtypes", [CaseHistory])
], CaseHistoryResolver);
export { CaseHistoryResolver };
let RevisionResolver = class RevisionResolver {
    constructor(histories, organisations) {
        this.histories = histories;
        this.organisations = organisations;
    }
    async actor({ userId, roles }, { madeBy, makesVersion, state }, context) {
        if (madeBy === null)
            return null;
        // Who decided is for those who review, as it is under `decisions`.
        const isDecision = !makesVersion && (state === null || !AUTHORS_OWN.includes(state));
        if (isDecision && madeBy !== userId && !REVIEWERS.some((role) => roles.has(role)))
            return null;
        const name = await this.organisations.displayName.of(context).load(madeBy);
        return name === null ? null : personOf(madeBy);
    }
    async onBehalfOf({ onBehalfOfId }, context) {
        return onBehalfOfId === null ? null : this.organisations.organisation.of(context).load(onBehalfOfId);
    }
    async changes(actor, revision, context) {
        return revision.allChanges && this.histories.shown(actor, revision, revision.allChanges, context);
    }
};
__decorate([
    ResolveField(() => PersonModel, { nullable: true }),
    __param(0, CurrentActor()),
    __param(1, Parent()),
    __param(2, Context()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Function, Object, Object]),
    __metadata("design:returntype", Promise)
], RevisionResolver.prototype, "actor", null);
__decorate([
    ResolveField(() => OrganisationModel, { nullable: true }),
    __param(0, Parent()),
    __param(1, Context()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, Object]),
    __metadata("design:returntype", Promise)
], RevisionResolver.prototype, "onBehalfOf", null);
__decorate([
    ResolveField(() => [ContentChangeModel], { nullable: true }),
    __param(0, CurrentActor()),
    __param(1, Parent()),
    __param(2, Context()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Function, Object, Object]),
    __metadata("design:returntype", Promise)
], RevisionResolver.prototype, "changes", null);
RevisionResolver = __decorate([
    Resolver(() => RevisionModel),
    __metadata("design:paramtypes", [CaseHistory,
        OrganisationDirectory])
], RevisionResolver);
export { RevisionResolver };
const REVIEWERS = ['TRIAGE_OFFICER', 'VERIFIER', 'LEGAL_REVIEWER', 'EDITOR'];
/** States that an author brings a case into. */
const AUTHORS_OWN = [CaseState.SUBMITTED, CaseState.WITHDRAWN];
//# sourceMappingURL=revision.resolver.js.map