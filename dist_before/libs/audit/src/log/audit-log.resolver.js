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
import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '#platform';
import { AuditConsistencyModel, AuditProofModel, TreeHeadModel } from './audit-log.model.js';
import { AuditLog } from './audit-log.service.js';
/** Nodes that a proof is put together from. */
const COST_OF_A_PROOF = 50;
let AuditLogResolver = class AuditLogResolver {
    constructor(log) {
        this.log = log;
    }
    latestTreeHead() {
        return this.log.latestHead();
    }
    auditProof(leafHash, size) {
        return this.log.proof(leafHash, size ?? null);
    }
    auditConsistency(from, to) {
        return this.log.consistency(from, to);
    }
};
__decorate([
    Query(() => TreeHeadModel, {
        nullable: true,
        description: 'The latest signed head of the audit log; null while none has been signed. Heads are signed at the latest after 5 minutes or 1,000 leaves, when there is something new. Open to everyone.',
    }),
    Requires('audit.check'),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", []),
    __metadata("design:returntype", Promise)
], AuditLogResolver.prototype, "latestTreeHead", null);
__decorate([
    Query(() => AuditProofModel, {
        description: 'Shows that a leaf stands in the audit log. The hash tells nothing of the leaf: who asks must have it, with its salt and bytes, from an export. Open to everyone.',
        complexity: ({ childComplexity }) => COST_OF_A_PROOF + childComplexity,
    }),
    Requires('audit.check'),
    __param(0, Args('leafHash', {
        type: () => String,
        description: 'SHA-256 over a zero byte, the salt and the canonical bytes of the leaf: 64 hex digits in lower case.',
    })),
    __param(1, Args('size', {
        type: () => Int,
        nullable: true,
        description: 'Size of the signed head that the proof is to lead to. Default: the latest.',
    })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [String, Object]),
    __metadata("design:returntype", Promise)
], AuditLogResolver.prototype, "auditProof", null);
__decorate([
    Query(() => AuditConsistencyModel, {
        description: 'Shows that the audit log at one size continues what it was at another, with nothing changed: for witnesses, and whoever has kept a head. Open to everyone.',
        complexity: ({ childComplexity }) => COST_OF_A_PROOF + childComplexity,
    }),
    Requires('audit.check'),
    __param(0, Args('from', { type: () => Int, description: 'Size of the earlier tree, at least 1.' })),
    __param(1, Args('to', { type: () => Int, description: 'Size of the later tree, at most that of the latest head.' })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Number, Number]),
    __metadata("design:returntype", Promise)
], AuditLogResolver.prototype, "auditConsistency", null);
AuditLogResolver = __decorate([
    Resolver(),
    __metadata("design:paramtypes", [AuditLog])
], AuditLogResolver);
export { AuditLogResolver };
//# sourceMappingURL=audit-log.resolver.js.map