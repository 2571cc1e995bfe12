var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { CaseChangeInput, IdempotencyKey } from '#cases';
import { EdtfScalar } from '#platform';
import { EvidenceKind, StatedCustodyKind } from './evidence.rules.js';
let CreateUploadInput = class CreateUploadInput extends CaseChangeInput {
};
__decorate([
    Field(() => Int, { description: 'Size in bytes, from 1 to 209715200 (200 MiB).' }),
    __metadata("design:type", Number)
], CreateUploadInput.prototype, "size", void 0);
__decorate([
    Field(() => String, { description: 'SHA-256 of the file, as 64 hexadecimal digits.' }),
    __metadata("design:type", String)
], CreateUploadInput.prototype, "sha256", void 0);
__decorate([
    Field(() => String, {
        description: 'Media type as you know it, such as "application/pdf"; else "application/octet-stream".',
    }),
    __metadata("design:type", String)
], CreateUploadInput.prototype, "declaredType", void 0);
__decorate([
    Field(() => EvidenceKind, {
        defaultValue: EvidenceKind.MASTER,
        description: 'What the file is to the others of the case.',
    }),
    __metadata("design:type", String)
], CreateUploadInput.prototype, "kind", void 0);
__decorate([
    Field(() => ID, { nullable: true, description: 'Id of the master that a derivative was made from.' }),
    __metadata("design:type", Object)
], CreateUploadInput.prototype, "derivedFrom", void 0);
__decorate([
    Field(() => String, {
        nullable: true,
        description: 'What the file shows, in own words; at most 500 characters. Names belong in the vault.',
    }),
    __metadata("design:type", Object)
], CreateUploadInput.prototype, "description", void 0);
CreateUploadInput = __decorate([
    InputType('CreateUploadInput', {
        description: 'A file that you are about to hand in to a draft of yours. Its name is not asked for, and not kept. With an idempotency key that was used, the same file gets another link in place of the first.',
    })
], CreateUploadInput);
export { CreateUploadInput };
let EvidenceInput = class EvidenceInput {
};
__decorate([
    Field(() => ID, { description: 'Id of the file.' }),
    __metadata("design:type", String)
], EvidenceInput.prototype, "evidence", void 0);
EvidenceInput = __decorate([
    InputType('EvidenceInput', { description: 'A file.' })
], EvidenceInput);
export { EvidenceInput };
let RecordCustodyInput = class RecordCustodyInput extends EvidenceInput {
};
__decorate([
    Field(() => StatedCustodyKind, { description: 'What happened.' }),
    __metadata("design:type", String)
], RecordCustodyInput.prototype, "kind", void 0);
__decorate([
    Field(() => String, {
        nullable: true,
        description: 'Who did it, or to whom it went: an office or a capacity, of at most 200 characters. Names belong in the vault.',
    }),
    __metadata("design:type", Object)
], RecordCustodyInput.prototype, "actor", void 0);
__decorate([
    Field(() => EdtfScalar, { nullable: true, description: 'When.' }),
    __metadata("design:type", Object)
], RecordCustodyInput.prototype, "date", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'How, in own words; at most 1000 characters.' }),
    __metadata("design:type", Object)
], RecordCustodyInput.prototype, "note", void 0);
__decorate([
    IdempotencyKey('file'),
    __metadata("design:type", Object)
], RecordCustodyInput.prototype, "idempotencyKey", void 0);
RecordCustodyInput = __decorate([
    InputType('RecordCustodyInput', { description: 'Something that happened to a file outside the registry.' })
], RecordCustodyInput);
export { RecordCustodyInput };
//# sourceMappingURL=evidence.input.js.map