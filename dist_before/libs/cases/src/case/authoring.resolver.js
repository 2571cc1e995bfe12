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
import { Args, Field, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '#identity';
import { Requires, UserErrorModel } from '#platform';
import { Authoring } from './authoring.service.js';
import { CaseModel } from './case.model.js';
import { CaseReading } from './case-reading.service.js';
import { AddMechanismUseInput, CreateDraftInput, LinkProvisionInput, RestoreVersionInput, UpdateDraftInput, } from './draft.input.js';
/** What every mutation of a case answers with. */
let CasePayload = class CasePayload {
};
__decorate([
    Field(() => CaseModel, {
        nullable: true,
        description: 'The case as it is now; null when the mutation was refused, or the case is yours to see no more.',
    }),
    __metadata("design:type", Object)
], CasePayload.prototype, "case", void 0);
__decorate([
    Field(() => [UserErrorModel], { description: 'Why the mutation was refused; empty when it took effect.' }),
    __metadata("design:type", Array)
], CasePayload.prototype, "errors", void 0);
CasePayload = __decorate([
    ObjectType('CasePayload', {
        description: 'Outcome of a mutation of a case: the case as it is now, or why nothing was written.',
    })
], CasePayload);
export { CasePayload };
let AuthoringResolver = class AuthoringResolver {
    constructor(authoring, reading) {
        this.authoring = authoring;
        this.reading = reading;
    }
    async createDraft(actor, input) {
        return this.#payload(await this.authoring.create(actor, input));
    }
    async updateDraft(actor, input) {
        return this.#payload(await this.authoring.update(actor, input));
    }
    async addMechanismUse(actor, input) {
        return this.#payload(await this.authoring.addUse(actor, input));
    }
    async linkProvision(actor, input) {
        return this.#payload(await this.authoring.linkProvision(actor, input));
    }
    async restoreVersion(actor, input) {
        return this.#payload(await this.authoring.restore(actor, input));
    }
    async #payload(id) {
        return { case: await this.reading.one({ id }), errors: [] };
    }
};
__decorate([
    Mutation(() => CasePayload, {
        description: 'Makes a case as a draft of yours. Refused with ValidationFailed, DuplicateReference or IdempotencyKeyReused.',
    }),
    Requires('case.author'),
    __param(0, CurrentActor()),
    __param(1, Args('input', { description: 'The case.' })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Function, CreateDraftInput]),
    __metadata("design:returntype", Promise)
], AuthoringResolver.prototype, "createDraft", null);
__decorate([
    Mutation(() => CasePayload, {
        description: 'Changes a draft of yours. Refused with ValidationFailed, StaleVersion, ContentClosed, SubjectsSealed or ClaimsRest.',
    }),
    Requires('case.author'),
    __param(0, CurrentActor()),
    __param(1, Args('input', { description: 'The change.' })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Function, UpdateDraftInput]),
    __metadata("design:returntype", Promise)
], AuthoringResolver.prototype, "updateDraft", null);
__decorate([
    Mutation(() => CasePayload, {
        description: 'Adds a use of a mechanism to a draft of yours. Refused with ValidationFailed, StaleVersion or ContentClosed.',
    }),
    Requires('case.author'),
    __param(0, CurrentActor()),
    __param(1, Args('input', { description: 'The use.' })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Function, AddMechanismUseInput]),
    __metadata("design:returntype", Promise)
], AuthoringResolver.prototype, "addMechanismUse", null);
__decorate([
    Mutation(() => CasePayload, {
        description: 'Links a draft of yours to a provision of one text version. Refused with ValidationFailed, StaleVersion or ContentClosed.',
    }),
    Requires('case.author'),
    __param(0, CurrentActor()),
    __param(1, Args('input', { description: 'The link.' })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Function, LinkProvisionInput]),
    __metadata("design:returntype", Promise)
], AuthoringResolver.prototype, "linkProvision", null);
__decorate([
    Mutation(() => CasePayload, {
        description: 'Gives a draft of yours the content of an earlier version, as a new version. Files stay. Refused with ValidationFailed, StaleVersion, ContentClosed, VersionNotKept or SubjectsSealed.',
    }),
    Requires('case.author'),
    __param(0, CurrentActor()),
    __param(1, Args('input', { description: 'The version to restore.' })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Function, RestoreVersionInput]),
    __metadata("design:returntype", Promise)
], AuthoringResolver.prototype, "restoreVersion", null);
AuthoringResolver = __decorate([
    Resolver(),
    __metadata("design:paramtypes", [Authoring,
        CaseReading])
], AuthoringResolver);
export { AuthoringResolver };
//# sourceMappingURL=authoring.resolver.js.map