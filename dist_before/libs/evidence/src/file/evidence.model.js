var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { PersonModel } from '#identity';
import { connectionOf, EdtfDateModel, NodeModel, UserErrorModel } from '#platform';
import { CustodyEventKind, EvidenceKind, StatedCustodyKind } from './evidence.rules.js';
import { FileState } from './evidence-verification.js';
registerEnumType(EvidenceKind, {
    name: 'EvidenceKind',
    description: 'What a file is to the others of its case.',
    valuesMap: {
        MASTER: { description: 'As it was received; never changed.' },
        REDACTED: { description: 'Made from a master, with something taken away.' },
        WORKING: { description: 'Made from a master to work with.' },
    },
});
const STATED = {
    COLLECTED: { description: 'It was taken up where it was found.' },
    TRANSFERRED: { description: 'It went from one pair of hands to another.' },
    EXPORTED: { description: 'A copy was given out of the registry, say to a court.' },
};
registerEnumType(StatedCustodyKind, {
    name: 'StatedCustodyKind',
    description: 'What a person can tell of the custody of a file.',
    valuesMap: STATED,
});
registerEnumType(CustodyEventKind, {
    name: 'CustodyEventKind',
    description: 'What happened to a file.',
    valuesMap: {
        ...STATED,
        RECEIVED: { description: 'It came into the registry.' },
        ACCESSED: { description: 'Somebody fetched it.' },
        DERIVED: { description: 'Another file was made from it and handed in.' },
    },
});
registerEnumType(FileState, {
    name: 'EvidenceState',
    description: 'What became of the octets of a file.',
    valuesMap: {
        OK: { description: 'They are those that were received.' },
        MISMATCH: { description: 'They are others than were received.' },
        MISSING: { description: 'They are not there.' },
    },
});
let CustodyEventModel = class CustodyEventModel {
};
__decorate([
    Field(() => Int, { description: 'Its place in the chain, from 1.' }),
    __metadata("design:type", Number)
], CustodyEventModel.prototype, "number", void 0);
__decorate([
    Field(() => CustodyEventKind, { description: 'What happened.' }),
    __metadata("design:type", String)
], CustodyEventModel.prototype, "kind", void 0);
__decorate([
    Field(() => PersonModel, { description: 'Who did it, or told of it.' }),
    __metadata("design:type", PersonModel)
], CustodyEventModel.prototype, "by", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Who is said to have done it; null where nobody told.' }),
    __metadata("design:type", Object)
], CustodyEventModel.prototype, "actor", void 0);
__decorate([
    Field(() => EdtfDateModel, {
        nullable: true,
        description: 'When it is said to have happened; null where nobody told. When it was recorded is recordedAt.',
    }),
    __metadata("design:type", Object)
], CustodyEventModel.prototype, "date", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'How, in the words of who told of it.' }),
    __metadata("design:type", Object)
], CustodyEventModel.prototype, "note", void 0);
__decorate([
    Field(() => ID, { nullable: true, description: 'The file that was made from this one.' }),
    __metadata("design:type", Object)
], CustodyEventModel.prototype, "derivative", void 0);
__decorate([
    Field(() => Date, { description: 'When it was recorded.' }),
    __metadata("design:type", Date)
], CustodyEventModel.prototype, "recordedAt", void 0);
__decorate([
    Field(() => String, { description: 'SHA-256 over this event, the record of its file and the hash before.' }),
    __metadata("design:type", String)
], CustodyEventModel.prototype, "hash", void 0);
CustodyEventModel = __decorate([
    ObjectType('CustodyEvent', {
        description: 'Something that happened to a file, chained by hash to what happened before.',
    })
], CustodyEventModel);
export { CustodyEventModel };
export const CustodyEventConnectionModel = connectionOf(CustodyEventModel, 'CustodyEvent');
let EvidenceModel = class EvidenceModel extends NodeModel {
};
__decorate([
    Field(() => Int, { description: 'Its place among the files of the case, from 1.' }),
    __metadata("design:type", Number)
], EvidenceModel.prototype, "number", void 0);
__decorate([
    Field(() => Int, { description: 'Version of the case that it came with.' }),
    __metadata("design:type", Number)
], EvidenceModel.prototype, "version", void 0);
__decorate([
    Field(() => String, { description: 'SHA-256 of the file as it was received, in hexadecimal.' }),
    __metadata("design:type", String)
], EvidenceModel.prototype, "sha256", void 0);
__decorate([
    Field(() => Int, { description: 'Size in bytes.' }),
    __metadata("design:type", Number)
], EvidenceModel.prototype, "size", void 0);
__decorate([
    Field(() => String, { description: 'Media type that the sender gave. Nobody checked it.' }),
    __metadata("design:type", String)
], EvidenceModel.prototype, "declaredType", void 0);
__decorate([
    Field(() => String, {
        description: 'Media type that the first bytes show; "application/octet-stream" where they show none of a short list. Nothing was opened to find out.',
    }),
    __metadata("design:type", String)
], EvidenceModel.prototype, "detectedType", void 0);
__decorate([
    Field(() => Boolean, {
        description: 'The file may be what the sender declared. False is a reason to look closer before you open it.',
    }),
    __metadata("design:type", Boolean)
], EvidenceModel.prototype, "typesAgree", void 0);
__decorate([
    Field(() => EvidenceKind, { description: 'What the file is to the others of the case.' }),
    __metadata("design:type", String)
], EvidenceModel.prototype, "kind", void 0);
__decorate([
    Field(() => ID, { nullable: true, description: 'The master that it was made from; null for a master.' }),
    __metadata("design:type", Object)
], EvidenceModel.prototype, "master", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'What it shows, in the words of who handed it in.' }),
    __metadata("design:type", Object)
], EvidenceModel.prototype, "description", void 0);
__decorate([
    Field(() => PersonModel, { description: 'Who handed it in.' }),
    __metadata("design:type", PersonModel)
], EvidenceModel.prototype, "receivedBy", void 0);
__decorate([
    Field(() => Date, { description: 'When it was received.' }),
    __metadata("design:type", Date)
], EvidenceModel.prototype, "receivedAt", void 0);
EvidenceModel = __decorate([
    ObjectType('Evidence', {
        implements: () => NodeModel,
        description: 'A file that was handed in with a case: its digest, its custody, never its content.',
    })
], EvidenceModel);
export { EvidenceModel };
export const EvidenceConnectionModel = connectionOf(EvidenceModel, 'Evidence');
let CreateUploadPayload = class CreateUploadPayload {
};
__decorate([
    Field(() => String, {
        nullable: true,
        description: 'Path on this server to PUT the octets to, once, as application/octet-stream with Content-Length. It is a secret.',
    }),
    __metadata("design:type", Object)
], CreateUploadPayload.prototype, "url", void 0);
__decorate([
    Field(() => Date, { nullable: true, description: 'Until when the octets must have begun to come.' }),
    __metadata("design:type", Object)
], CreateUploadPayload.prototype, "expiresAt", void 0);
__decorate([
    Field(() => [UserErrorModel], { description: 'Why no link was made; empty when one was.' }),
    __metadata("design:type", Array)
], CreateUploadPayload.prototype, "errors", void 0);
CreateUploadPayload = __decorate([
    ObjectType('CreateUploadPayload', { description: 'A link for one file, or why none was made.' })
], CreateUploadPayload);
export { CreateUploadPayload };
let DownloadEvidencePayload = class DownloadEvidencePayload {
};
__decorate([
    Field(() => String, {
        nullable: true,
        description: 'Path on this server to GET the file from, once. It is a secret. Fetching is written into the custody.',
    }),
    __metadata("design:type", Object)
], DownloadEvidencePayload.prototype, "url", void 0);
__decorate([
    Field(() => Date, { nullable: true, description: 'Until when.' }),
    __metadata("design:type", Object)
], DownloadEvidencePayload.prototype, "expiresAt", void 0);
__decorate([
    Field(() => [UserErrorModel], { description: 'Why no link was made; empty when one was.' }),
    __metadata("design:type", Array)
], DownloadEvidencePayload.prototype, "errors", void 0);
DownloadEvidencePayload = __decorate([
    ObjectType('DownloadEvidencePayload', { description: 'A link to one file.' })
], DownloadEvidencePayload);
export { DownloadEvidencePayload };
let RecordCustodyPayload = class RecordCustodyPayload {
};
__decorate([
    Field(() => EvidenceModel, { nullable: true, description: 'The file; null when the mutation was refused.' }),
    __metadata("design:type", Object)
], RecordCustodyPayload.prototype, "evidence", void 0);
__decorate([
    Field(() => [UserErrorModel], { description: 'Why nothing was recorded; empty when it was.' }),
    __metadata("design:type", Array)
], RecordCustodyPayload.prototype, "errors", void 0);
RecordCustodyPayload = __decorate([
    ObjectType('RecordCustodyPayload', { description: 'The file with its new event, or why none was recorded.' })
], RecordCustodyPayload);
export { RecordCustodyPayload };
let VerifyEvidencePayload = class VerifyEvidencePayload {
};
__decorate([
    Field(() => FileState, { nullable: true, description: 'What became of its octets.' }),
    __metadata("design:type", Object)
], VerifyEvidencePayload.prototype, "state", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'SHA-256 of the octets that are there now; null when none are.' }),
    __metadata("design:type", Object)
], VerifyEvidencePayload.prototype, "foundSha256", void 0);
__decorate([
    Field(() => Int, {
        nullable: true,
        description: 'Number of the first custody event that is not as it was written, or is gone; null when all are there.',
    }),
    __metadata("design:type", Object)
], VerifyEvidencePayload.prototype, "custodyBrokenAt", void 0);
__decorate([
    Field(() => [UserErrorModel], { description: 'Why nothing was verified; empty when it was.' }),
    __metadata("design:type", Array)
], VerifyEvidencePayload.prototype, "errors", void 0);
VerifyEvidencePayload = __decorate([
    ObjectType('VerifyEvidencePayload', { description: 'Whether a file and its custody are as they were received.' })
], VerifyEvidencePayload);
export { VerifyEvidencePayload };
//# sourceMappingURL=evidence.model.js.map