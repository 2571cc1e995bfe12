var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { Injectable } from '@nestjs/common';
import { CaseDirectory, caseIdOf } from './case.directory.js';
import { refuseStale } from './case-version.js';
import { Idempotency } from './idempotency.service.js';
/** What people do with cases that they have seen. */
let CaseCommands = class CaseCommands {
    constructor(cases, idempotency) {
        this.cases = cases;
        this.idempotency = idempotency;
    }
    /**
     * Runs `change` once on a case that is at the version that the actor has seen, and locked until the transaction ends.
     *
     * @param operation what is asked for; the same idempotency key serves no other.
     * @returns the id of the case.
     * @throws Refused with StaleVersion or IdempotencyKeyReused. @throws DomainError NOT_FOUND.
     */
    async onSeen(actor, operation, request, change) {
        const id = caseIdOf(request.id);
        return this.idempotency.once(actor, operation, request, id, async () => {
            const file = await this.cases.lockVisible(id);
            refuseStale(file, request.expectedVersion);
            await change(file);
        });
    }
};
CaseCommands = __decorate([
    Injectable(),
    __metadata("design:paramtypes", [CaseDirectory,
        Idempotency])
], CaseCommands);
export { CaseCommands };
//# sourceMappingURL=case-commands.service.js.map