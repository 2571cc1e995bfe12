var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { UserErrorModel } from '#platform';
export const UploadRefusal = {
    NO_MASTER: 'NO_MASTER',
    QUOTA: 'QUOTA',
    CASE_FULL: 'CASE_FULL',
    LINK_USED: 'LINK_USED',
};
registerEnumType(UploadRefusal, {
    name: 'UploadRefusal',
    description: 'Why no link for a file was made.',
    valuesMap: {
        NO_MASTER: { description: 'The case has no master of this id.' },
        QUOTA: { description: 'You have handed in as much as one person may in 24 hours.' },
        CASE_FULL: { description: 'The case has as many files as it may.' },
        LINK_USED: { description: 'The link that was made under the idempotency key was used, or its time is over.' },
    },
});
let UploadRefusedModel = class UploadRefusedModel extends UserErrorModel {
    constructor(reason) {
        const [path, message] = MESSAGES[reason];
        super('UPLOAD_REFUSED', message, path);
        this.typeName = 'UploadRefused';
        this.reason = reason;
    }
};
__decorate([
    Field(() => UploadRefusal, { description: 'The reason.' }),
    __metadata("design:type", String)
], UploadRefusedModel.prototype, "reason", void 0);
UploadRefusedModel = __decorate([
    ObjectType('UploadRefused', {
        implements: () => UserErrorModel,
        description: 'No link for a file was made, for the reason given.',
    }),
    __metadata("design:paramtypes", [String])
], UploadRefusedModel);
export { UploadRefusedModel };
const MESSAGES = {
    NO_MASTER: [['derivedFrom'], 'The case has no master of this id. Name one of its files of the kind MASTER.'],
    QUOTA: [[], 'In 24 hours one person hands in at most 500 files and 5 GiB. Wait, or ask a colleague.'],
    CASE_FULL: [['id'], 'A case has at most 500 files.'],
    LINK_USED: [
        ['idempotencyKey'],
        'The link of this key was used, or its time is over. Look whether the file is among those of the case; if not, ask under another key.',
    ],
};
let CustodyRefusedModel = class CustodyRefusedModel extends UserErrorModel {
    constructor() {
        super('CUSTODY_REFUSED', 'People can tell of at most 200 events of one file.', []);
        this.typeName = 'CustodyRefused';
    }
};
CustodyRefusedModel = __decorate([
    ObjectType('CustodyRefused', {
        implements: () => UserErrorModel,
        description: 'The event was not recorded: the file has as many events told by people as it may.',
    }),
    __metadata("design:paramtypes", [])
], CustodyRefusedModel);
export { CustodyRefusedModel };
//# sourceMappingURL=evidence-errors.model.js.map