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
let TreeHeadModel = class TreeHeadModel {
};
__decorate([
    Field(() => Int, { description: 'Leaves that the head covers.' }),
    __metadata("design:type", Number)
], TreeHeadModel.prototype, "size", void 0);
__decorate([
    Field(() => String, { description: 'Root of the tree: SHA-256, in hex.' }),
    __metadata("design:type", String)
], TreeHeadModel.prototype, "rootHash", void 0);
__decorate([
    Field(() => Date, { description: 'When it was signed, by the clock of the server; not part of what is signed.' }),
    __metadata("design:type", Date)
], TreeHeadModel.prototype, "signedAt", void 0);
__decorate([
    Field(() => String, {
        description: 'The head as it was signed: a C2SP checkpoint with an Ed25519 signature, to be kept and handed to a verifier byte by byte.',
    }),
    __metadata("design:type", String)
], TreeHeadModel.prototype, "checkpoint", void 0);
TreeHeadModel = __decorate([
    ObjectType('TreeHead', {
        description: 'A signed head of the audit log: how many leaves it had, and the root of the Merkle tree (RFC 9162) over them. Whoever keeps one can show later that nothing before it was changed.',
    })
], TreeHeadModel);
export { TreeHeadModel };
let AuditProofModel = class AuditProofModel {
};
__decorate([
    Field(() => Int, { description: 'Place of the leaf, counted from 0.' }),
    __metadata("design:type", Number)
], AuditProofModel.prototype, "leafIndex", void 0);
__decorate([
    Field(() => TreeHeadModel, { description: 'The head that the proof leads to.' }),
    __metadata("design:type", TreeHeadModel)
], AuditProofModel.prototype, "head", void 0);
__decorate([
    Field(() => [String], { description: 'Hashes beside the way from the leaf to the root, from below, in hex.' }),
    __metadata("design:type", Array)
], AuditProofModel.prototype, "path", void 0);
AuditProofModel = __decorate([
    ObjectType('AuditProof', {
        description: 'Shows that a leaf stands in the audit log under a signed head (RFC 9162, 2.1.3).',
    })
], AuditProofModel);
export { AuditProofModel };
let AuditConsistencyModel = class AuditConsistencyModel {
};
__decorate([
    Field(() => Int, { description: 'Size of the earlier tree.' }),
    __metadata("design:type", Number)
], AuditConsistencyModel.prototype, "from", void 0);
__decorate([
    Field(() => Int, { description: 'Size of the later tree.' }),
    __metadata("design:type", Number)
], AuditConsistencyModel.prototype, "to", void 0);
__decorate([
    Field(() => [String], { description: 'The hashes of the proof, in hex.' }),
    __metadata("design:type", Array)
], AuditConsistencyModel.prototype, "path", void 0);
AuditConsistencyModel = __decorate([
    ObjectType('AuditConsistency', {
        description: 'Shows that a tree continues an earlier one, with nothing before changed (RFC 9162, 2.1.4).',
    })
], AuditConsistencyModel);
export { AuditConsistencyModel };
//# sourceMappingURL=audit-log.model.js.map