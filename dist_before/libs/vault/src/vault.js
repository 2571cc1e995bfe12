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
import { Inject, Injectable } from '@nestjs/common';
import { DomainError, ErrorCode, KEY_RING, keyOf, notFound, VaultUnitOfWork, isUuid } from '#platform';
/** Injection token of the marks of sealed names. */
export const NAME_MARKS = Symbol('NAME_MARKS');
/** What the services of the vault work with: the vault's login and the key ring. A process without them has no vault. */
let Vault = class Vault {
    constructor(unitOfWork, keyRing, nameMarks) {
        this.unitOfWork = unitOfWork;
        this.keyRing = keyRing;
        this.nameMarks = nameMarks;
    }
    /** @throws DomainError FORBIDDEN when this process has no vault. */
    get work() {
        if (!this.unitOfWork || !this.keyRing) {
            throw new DomainError(ErrorCode.Forbidden, 'This server has no identity vault. The operator opens it by setting KEY_RING_FILE and, where DATABASE_URL is the login of the application, VAULT_DATABASE_URL.');
        }
        return this.unitOfWork;
    }
    get ring() {
        return this.keyRing;
    }
    /**
     * The case of an id, under the vault's login and the same policy as everywhere.
     *
     * @throws DomainError NOT_FOUND when there is none or the bearer may not see it; the two are told apart nowhere.
     */
    async visibleCase(id) {
        const [found] = await this.work.rows('select id, reference from case_file where id = $1', [
            caseId(id),
        ]);
        if (!found)
            throw notFound('case');
        return found;
    }
};
Vault = __decorate([
    Injectable(),
    __param(0, Inject(VaultUnitOfWork)),
    __param(1, Inject(KEY_RING)),
    __param(2, Inject(NAME_MARKS)),
    __metadata("design:paramtypes", [Object, Object, Object])
], Vault);
export { Vault };
/** @throws DomainError NOT_FOUND when it can be the id of no case. */
export function caseId(id) {
    const key = keyOf(id, 'Case', 'PublicCase') ?? id;
    if (!isUuid(key))
        throw notFound('case');
    return key;
}
/** @throws DomainError NOT_FOUND when it can be the id of no request. */
export function requestId(id) {
    const key = keyOf(id, 'IdentityAccessRequest') ?? id;
    if (!isUuid(key))
        throw notFound('request for access to an identity');
    return key;
}
//# sourceMappingURL=vault.js.map