var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { inspect } from 'node:util';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf, LanguageTagScalar, UserErrorModel } from '#platform';
import { IdentityAccessStatus, IdentityEventKind, IdentityValueKind } from './vault.rules.js';
registerEnumType(IdentityValueKind, {
    name: 'IdentityValueKind',
    description: 'What a sealed value is.',
    valuesMap: {
        NAME: { description: 'A name, as the person writes it or as a document has it.' },
        ALIAS: { description: 'Another name that the person is known by.' },
        EMAIL: { description: 'An e-mail address.' },
        PHONE: { description: 'A telephone number.' },
        DOCUMENT_NUMBER: { description: 'The number of a passport or another document.' },
        ADDRESS: { description: 'Where the person lives or can be found.' },
        OTHER_CONTACT: { description: 'Any other way to reach the person, such as an account with a messenger.' },
    },
});
registerEnumType(IdentityAccessStatus, {
    name: 'IdentityAccessStatus',
    description: 'Where a request for access to an identity stands.',
    valuesMap: {
        OPEN: { description: 'No custodian has decided it.' },
        GRANTED: { description: 'Granted, and not yet expired.' },
        DENIED: { description: 'Denied.' },
        EXPIRED: { description: 'Was granted; the time is over.' },
        REVOKED: { description: 'Was granted and taken back.' },
    },
});
registerEnumType(IdentityEventKind, {
    name: 'IdentityEventKind',
    description: 'What happened to an identity.',
    valuesMap: {
        SEALED: { description: 'Values were sealed.' },
        REQUESTED: { description: 'Somebody asked for access.' },
        GRANTED: { description: 'A custodian granted it.' },
        DENIED: { description: 'A custodian denied it.' },
        REVOKED: { description: 'The grant was taken back.' },
        UNSEALED: { description: 'Somebody read the values.' },
        ERASED: { description: 'The keys were destroyed; nobody can read the values again.' },
    },
});
const SEALED = '[sealed]';
/** One value of an identity, opened. Shows itself to nobody but whoever asks for {@link value}. */
let IdentityValueModel = class IdentityValueModel {
    #value;
    constructor(kind, language, value) {
        this.kind = kind;
        this.language = language;
        this.#value = value;
    }
    get value() {
        return this.#value;
    }
    toString() {
        return SEALED;
    }
    toJSON() {
        return SEALED;
    }
    [inspect.custom]() {
        return SEALED;
    }
};
__decorate([
    Field(() => IdentityValueKind, { description: 'What it is.' }),
    __metadata("design:type", String)
], IdentityValueModel.prototype, "kind", void 0);
__decorate([
    Field(() => LanguageTagScalar, { nullable: true, description: 'Language and script that it is written in.' }),
    __metadata("design:type", Object)
], IdentityValueModel.prototype, "language", void 0);
__decorate([
    Field(() => String, { description: 'The value in clear. Do not store it, and do not send it on unprotected.' }),
    __metadata("design:type", String),
    __metadata("design:paramtypes", [])
], IdentityValueModel.prototype, "value", null);
IdentityValueModel = __decorate([
    ObjectType('IdentityValue', { description: 'One name, contact or number of a person, unsealed.' }),
    __metadata("design:paramtypes", [String, Object, String])
], IdentityValueModel);
export { IdentityValueModel };
/** An identity, opened. */
let IdentityModel = class IdentityModel {
    #values;
    constructor(values) {
        this.#values = values;
    }
    get values() {
        return this.#values;
    }
    toString() {
        return SEALED;
    }
    toJSON() {
        return SEALED;
    }
    [inspect.custom]() {
        return SEALED;
    }
};
__decorate([
    Field(() => [IdentityValueModel], {
        description: 'Names, contacts and numbers, in the order in which they were sealed.',
    }),
    __metadata("design:type", Array),
    __metadata("design:paramtypes", [])
], IdentityModel.prototype, "values", null);
IdentityModel = __decorate([
    ObjectType('Identity', {
        description: 'Who a subject or a confidential source of a case is. Each reading is recorded with the reader’s name.',
    }),
    __metadata("design:paramtypes", [Array])
], IdentityModel);
export { IdentityModel };
let IdentityAccessRequestModel = class IdentityAccessRequestModel {
};
__decorate([
    Field(() => ID, { description: 'Id of the request.' }),
    __metadata("design:type", String)
], IdentityAccessRequestModel.prototype, "id", void 0);
__decorate([
    Field(() => ID, { description: 'Id of the case.' }),
    __metadata("design:type", String)
], IdentityAccessRequestModel.prototype, "case", void 0);
__decorate([
    Field(() => String, { description: 'Reference of the case.' }),
    __metadata("design:type", String)
], IdentityAccessRequestModel.prototype, "caseReference", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: 'Number of the subject; null for a confidential source.' }),
    __metadata("design:type", Object)
], IdentityAccessRequestModel.prototype, "subject", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Code of the confidential source; null for a subject.' }),
    __metadata("design:type", Object)
], IdentityAccessRequestModel.prototype, "source", void 0);
__decorate([
    Field(() => String, { description: 'Who asks.' }),
    __metadata("design:type", String)
], IdentityAccessRequestModel.prototype, "requestedBy", void 0);
__decorate([
    Field(() => Date, { description: 'When.' }),
    __metadata("design:type", Date)
], IdentityAccessRequestModel.prototype, "requestedAt", void 0);
__decorate([
    Field(() => String, { description: 'For what.' }),
    __metadata("design:type", String)
], IdentityAccessRequestModel.prototype, "purpose", void 0);
__decorate([
    Field(() => IdentityAccessStatus, { description: 'Where it stands.' }),
    __metadata("design:type", String)
], IdentityAccessRequestModel.prototype, "status", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Custodian who decided; null while it is open.' }),
    __metadata("design:type", Object)
], IdentityAccessRequestModel.prototype, "decidedBy", void 0);
__decorate([
    Field(() => Date, { nullable: true, description: 'When it was decided.' }),
    __metadata("design:type", Object)
], IdentityAccessRequestModel.prototype, "decidedAt", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Why it was granted or denied.' }),
    __metadata("design:type", Object)
], IdentityAccessRequestModel.prototype, "reason", void 0);
__decorate([
    Field(() => Date, { nullable: true, description: 'Until when the grant holds; null for others.' }),
    __metadata("design:type", Object)
], IdentityAccessRequestModel.prototype, "expiresAt", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Who took the grant back; null when nobody has.' }),
    __metadata("design:type", Object)
], IdentityAccessRequestModel.prototype, "revokedBy", void 0);
__decorate([
    Field(() => Date, { nullable: true, description: 'When it was taken back.' }),
    __metadata("design:type", Object)
], IdentityAccessRequestModel.prototype, "revokedAt", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Why it was taken back.' }),
    __metadata("design:type", Object)
], IdentityAccessRequestModel.prototype, "revocationReason", void 0);
IdentityAccessRequestModel = __decorate([
    ObjectType('IdentityAccessRequest', {
        description: 'A request to read an identity, and what became of it. Whether an identity is there, it does not tell.',
    })
], IdentityAccessRequestModel);
export { IdentityAccessRequestModel };
export const IdentityAccessRequestConnectionModel = connectionOf(IdentityAccessRequestModel, 'IdentityAccessRequest');
let IdentityEventModel = class IdentityEventModel {
};
__decorate([
    Field(() => IdentityEventKind, { description: 'What happened.' }),
    __metadata("design:type", String)
], IdentityEventModel.prototype, "kind", void 0);
__decorate([
    Field(() => Date, { description: 'When.' }),
    __metadata("design:type", Date)
], IdentityEventModel.prototype, "at", void 0);
__decorate([
    Field(() => String, { description: 'Who did it.' }),
    __metadata("design:type", String)
], IdentityEventModel.prototype, "by", void 0);
__decorate([
    Field(() => ID, { description: 'Id of the case.' }),
    __metadata("design:type", String)
], IdentityEventModel.prototype, "case", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: 'Number of the subject; null for a confidential source.' }),
    __metadata("design:type", Object)
], IdentityEventModel.prototype, "subject", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Code of the confidential source; null for a subject.' }),
    __metadata("design:type", Object)
], IdentityEventModel.prototype, "source", void 0);
__decorate([
    Field(() => String, {
        nullable: true,
        description: 'Purpose or reason that was given; null where none is asked for.',
    }),
    __metadata("design:type", Object)
], IdentityEventModel.prototype, "reason", void 0);
__decorate([
    Field(() => Date, { nullable: true, description: 'Until when a grant holds; null for other events.' }),
    __metadata("design:type", Object)
], IdentityEventModel.prototype, "expiresAt", void 0);
IdentityEventModel = __decorate([
    ObjectType('IdentityEvent', { description: 'Something that happened to an identity. Kept for ever, never changed.' })
], IdentityEventModel);
export { IdentityEventModel };
export const IdentityEventConnectionModel = connectionOf(IdentityEventModel, 'IdentityEvent');
let SealIdentityPayload = class SealIdentityPayload {
};
__decorate([
    Field(() => Int, { nullable: true, description: 'How many values were sealed; null when the mutation was refused.' }),
    __metadata("design:type", Object)
], SealIdentityPayload.prototype, "sealed", void 0);
__decorate([
    Field(() => [UserErrorModel], { description: 'Why the mutation was refused; empty when it took effect.' }),
    __metadata("design:type", Array)
], SealIdentityPayload.prototype, "errors", void 0);
SealIdentityPayload = __decorate([
    ObjectType('SealIdentityPayload', { description: 'Outcome of sealing: how many values, or why nothing was written.' })
], SealIdentityPayload);
export { SealIdentityPayload };
let IdentityAccessPayload = class IdentityAccessPayload {
};
__decorate([
    Field(() => IdentityAccessRequestModel, {
        nullable: true,
        description: 'The request as it is now; null when the mutation was refused.',
    }),
    __metadata("design:type", Object)
], IdentityAccessPayload.prototype, "request", void 0);
__decorate([
    Field(() => [UserErrorModel], { description: 'Why the mutation was refused; empty when it took effect.' }),
    __metadata("design:type", Array)
], IdentityAccessPayload.prototype, "errors", void 0);
IdentityAccessPayload = __decorate([
    ObjectType('IdentityAccessPayload', {
        description: 'Outcome of a mutation of a request for access: the request as it is now, or why nothing was written.',
    })
], IdentityAccessPayload);
export { IdentityAccessPayload };
let IdentityPlaceModel = class IdentityPlaceModel {
};
__decorate([
    Field(() => ID, { description: 'Id of the case.' }),
    __metadata("design:type", String)
], IdentityPlaceModel.prototype, "case", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: 'Number of the subject; null for a confidential source.' }),
    __metadata("design:type", Object)
], IdentityPlaceModel.prototype, "subject", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Code of the confidential source; null for a subject.' }),
    __metadata("design:type", Object)
], IdentityPlaceModel.prototype, "source", void 0);
IdentityPlaceModel = __decorate([
    ObjectType('IdentityPlace', {
        description: 'A subject or a confidential source of a case, of whom something is sealed.',
    })
], IdentityPlaceModel);
export { IdentityPlaceModel };
let FindIdentitiesPayload = class FindIdentitiesPayload {
};
__decorate([
    Field(() => [IdentityPlaceModel], {
        nullable: true,
        description: 'Where the value may be sealed; null when the search was refused. Now and then another value is meant.',
    }),
    __metadata("design:type", Object)
], FindIdentitiesPayload.prototype, "places", void 0);
__decorate([
    Field(() => [UserErrorModel], { description: 'Why the search was refused; empty when it took place.' }),
    __metadata("design:type", Array)
], FindIdentitiesPayload.prototype, "errors", void 0);
FindIdentitiesPayload = __decorate([
    ObjectType('FindIdentitiesPayload', { description: 'Outcome of a search, or why there was none.' })
], FindIdentitiesPayload);
export { FindIdentitiesPayload };
let EraseSubjectPayload = class EraseSubjectPayload {
};
__decorate([
    Field(() => Boolean, {
        nullable: true,
        description: 'True when the keys are destroyed; null when the mutation was refused.',
    }),
    __metadata("design:type", Object)
], EraseSubjectPayload.prototype, "erased", void 0);
__decorate([
    Field(() => [UserErrorModel], { description: 'Why the mutation was refused; empty when it took effect.' }),
    __metadata("design:type", Array)
], EraseSubjectPayload.prototype, "errors", void 0);
EraseSubjectPayload = __decorate([
    ObjectType('EraseSubjectPayload', { description: 'Outcome of an erasure.' })
], EraseSubjectPayload);
export { EraseSubjectPayload };
//# sourceMappingURL=identity.model.js.map