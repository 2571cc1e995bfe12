var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { UserErrorModel } from '#platform';
import { CaseState } from './case.rules.js';
let StaleVersionModel = class StaleVersionModel extends UserErrorModel {
    constructor(expected, current) {
        super('STALE_VERSION', `The case is at version ${current}, not ${expected}. Read it again, and repeat your change with expectedVersion ${current} if it still holds.`, ['expectedVersion']);
        this.typeName = 'StaleVersion';
        this.currentVersion = current;
    }
};
__decorate([
    Field(() => Int, { description: 'Version that the case is at now.' }),
    __metadata("design:type", Number)
], StaleVersionModel.prototype, "currentVersion", void 0);
StaleVersionModel = __decorate([
    ObjectType('StaleVersion', {
        implements: () => UserErrorModel,
        description: 'The case has changed since the version that you named. Read it again and repeat what still holds.',
    }),
    __metadata("design:paramtypes", [Number, Number])
], StaleVersionModel);
export { StaleVersionModel };
let ContentClosedModel = class ContentClosedModel extends UserErrorModel {
    constructor(state, isMine) {
        super('CONTENT_CLOSED', isMine
            ? `The case is ${state}; its content can be changed only while it is a DRAFT, or back for changes (CHANGES_REQUESTED). Of a case that is verified or public, propose a change (proposeRevision).`
            : 'Only its author can change the content of a case. Of one that is public, propose a change (proposeRevision).', ['id']);
        this.typeName = 'ContentClosed';
        this.state = state;
    }
};
__decorate([
    Field(() => CaseState, { description: 'State of the case.' }),
    __metadata("design:type", String)
], ContentClosedModel.prototype, "state", void 0);
ContentClosedModel = __decorate([
    ObjectType('ContentClosed', {
        implements: () => UserErrorModel,
        description: 'The content of the case cannot be changed: it has left its author’s hands, or it is not yours.',
    }),
    __metadata("design:paramtypes", [String, Boolean])
], ContentClosedModel);
export { ContentClosedModel };
let SubjectsSealedModel = class SubjectsSealedModel extends UserErrorModel {
    constructor() {
        super('SUBJECTS_SEALED', 'The identity of a subject of this draft is sealed, and would end up under another subject. Leave subjects out of the change; where they are wrong, withdraw the draft and make a new one.', ['subjects']);
        this.typeName = 'SubjectsSealed';
    }
};
SubjectsSealedModel = __decorate([
    ObjectType('SubjectsSealed', {
        implements: () => UserErrorModel,
        description: 'An identity is sealed under a subject of the draft, so its subjects cannot be replaced.',
    }),
    __metadata("design:paramtypes", [])
], SubjectsSealedModel);
export { SubjectsSealedModel };
let ClaimsRestModel = class ClaimsRestModel extends UserErrorModel {
    constructor(list) {
        super('CLAIMS_REST', `Claims speak of ${list} of this draft, and would end up speaking of others. Leave ${list} out of the change: single values are changed with addClaim and adoptClaim${list === 'uses' ? ', and a use is added with addMechanismUse' : ''}; or take the claims away with removeClaim.`, [list]);
        this.typeName = 'ClaimsRest';
    }
};
ClaimsRestModel = __decorate([
    ObjectType('ClaimsRest', {
        implements: () => UserErrorModel,
        description: 'Claims speak of a use, event or subject of the draft, so the list cannot be replaced under them.',
    }),
    __metadata("design:paramtypes", [String])
], ClaimsRestModel);
export { ClaimsRestModel };
let DuplicateReferenceModel = class DuplicateReferenceModel extends UserErrorModel {
    constructor(fileReference) {
        super('DUPLICATE_REFERENCE', `You already have a case with the file reference "${fileReference}". Choose another, or change that case with updateDraft.`, ['fileReference']);
        this.typeName = 'DuplicateReference';
    }
};
DuplicateReferenceModel = __decorate([
    ObjectType('DuplicateReference', {
        implements: () => UserErrorModel,
        description: 'You already have a case with this file reference.',
    }),
    __metadata("design:paramtypes", [String])
], DuplicateReferenceModel);
export { DuplicateReferenceModel };
let IdempotencyKeyReusedModel = class IdempotencyKeyReusedModel extends UserErrorModel {
    constructor() {
        super('IDEMPOTENCY_KEY_REUSED', 'You have used this idempotency key for another input. Make a new key for a new request; send the same input to get the outcome of the first one.', ['idempotencyKey']);
        this.typeName = 'IdempotencyKeyReused';
    }
};
IdempotencyKeyReusedModel = __decorate([
    ObjectType('IdempotencyKeyReused', {
        implements: () => UserErrorModel,
        description: 'You have used this idempotency key for another input.',
    }),
    __metadata("design:paramtypes", [])
], IdempotencyKeyReusedModel);
export { IdempotencyKeyReusedModel };
let VersionNotKeptModel = class VersionNotKeptModel extends UserErrorModel {
    constructor(version) {
        super('VERSION_NOT_KEPT', `There is no content of a version ${version} to restore. Choose a version that the history of the case shows with its changes.`, ['version']);
        this.typeName = 'VersionNotKept';
    }
};
VersionNotKeptModel = __decorate([
    ObjectType('VersionNotKept', {
        implements: () => UserErrorModel,
        description: 'The case has no version of this number whose content was kept.',
    }),
    __metadata("design:paramtypes", [Number])
], VersionNotKeptModel);
export { VersionNotKeptModel };
//# sourceMappingURL=case-errors.model.js.map