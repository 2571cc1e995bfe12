var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { LanguageTagScalar, PageArgs } from '#platform';
import { IdentityValueKind } from './vault.rules.js';
const CASE = { description: 'Id of the case.' };
const SUBJECT = {
    nullable: true,
    description: 'Number of a subject of the case; leave it out for a confidential source.',
};
const SOURCE = {
    nullable: true,
    description: 'Code of a confidential source of the case, such as "SOURCE-1"; leave it out for a subject.',
};
let IdentityArgs = class IdentityArgs {
};
__decorate([
    Field(() => ID, CASE),
    __metadata("design:type", String)
], IdentityArgs.prototype, "case", void 0);
__decorate([
    Field(() => Int, SUBJECT),
    __metadata("design:type", Object)
], IdentityArgs.prototype, "subject", void 0);
__decorate([
    Field(() => String, SOURCE),
    __metadata("design:type", Object)
], IdentityArgs.prototype, "source", void 0);
IdentityArgs = __decorate([
    ArgsType()
], IdentityArgs);
export { IdentityArgs };
let IdentityAccessRequestsArgs = class IdentityAccessRequestsArgs extends PageArgs {
};
__decorate([
    Field(() => Boolean, { defaultValue: false, description: 'Only those that no custodian has decided.' }),
    __metadata("design:type", Boolean)
], IdentityAccessRequestsArgs.prototype, "open", void 0);
IdentityAccessRequestsArgs = __decorate([
    ArgsType()
], IdentityAccessRequestsArgs);
export { IdentityAccessRequestsArgs };
let IdentityHistoryArgs = class IdentityHistoryArgs extends PageArgs {
};
__decorate([
    Field(() => ID, { nullable: true, description: 'Id of a case; all cases when left out.' }),
    __metadata("design:type", Object)
], IdentityHistoryArgs.prototype, "case", void 0);
IdentityHistoryArgs = __decorate([
    ArgsType()
], IdentityHistoryArgs);
export { IdentityHistoryArgs };
/** Values are checked where they are sealed: the common rules on inputs show what they refuse. */
let IdentityValueInput = class IdentityValueInput {
};
__decorate([
    Field(() => IdentityValueKind, { description: 'What it is.' }),
    __metadata("design:type", String)
], IdentityValueInput.prototype, "kind", void 0);
__decorate([
    Field(() => String, { description: 'The value; at most 1000 characters.' }),
    __metadata("design:type", String)
], IdentityValueInput.prototype, "value", void 0);
__decorate([
    Field(() => LanguageTagScalar, { nullable: true, description: 'Language and script that it is written in.' }),
    __metadata("design:type", Object)
], IdentityValueInput.prototype, "language", void 0);
IdentityValueInput = __decorate([
    InputType('IdentityValueInput', { description: 'A name, contact or number of a person, to be sealed.' })
], IdentityValueInput);
export { IdentityValueInput };
let SealIdentityInput = class SealIdentityInput {
};
__decorate([
    Field(() => ID, CASE),
    __metadata("design:type", String)
], SealIdentityInput.prototype, "case", void 0);
__decorate([
    Field(() => Int, SUBJECT),
    __metadata("design:type", Object)
], SealIdentityInput.prototype, "subject", void 0);
__decorate([
    Field(() => String, SOURCE),
    __metadata("design:type", Object)
], SealIdentityInput.prototype, "source", void 0);
__decorate([
    Field(() => [IdentityValueInput], { description: 'Names, contacts and numbers; from 1 to 50.' }),
    __metadata("design:type", Array)
], SealIdentityInput.prototype, "values", void 0);
SealIdentityInput = __decorate([
    InputType('SealIdentityInput', {
        description: 'What to seal, and of whom: a subject or a confidential source of a case, one of the two.',
    })
], SealIdentityInput);
export { SealIdentityInput };
let RequestIdentityAccessInput = class RequestIdentityAccessInput {
};
__decorate([
    Field(() => ID, CASE),
    __metadata("design:type", String)
], RequestIdentityAccessInput.prototype, "case", void 0);
__decorate([
    Field(() => Int, SUBJECT),
    __metadata("design:type", Object)
], RequestIdentityAccessInput.prototype, "subject", void 0);
__decorate([
    Field(() => String, SOURCE),
    __metadata("design:type", Object)
], RequestIdentityAccessInput.prototype, "source", void 0);
__decorate([
    Field(() => String, { description: 'What you need it for; from 10 to 2000 characters. Kept on file.' }),
    __metadata("design:type", String)
], RequestIdentityAccessInput.prototype, "purpose", void 0);
RequestIdentityAccessInput = __decorate([
    InputType('RequestIdentityAccessInput', {
        description: 'Whose identity you ask to read, and for what: a subject or a confidential source, one of the two.',
    })
], RequestIdentityAccessInput);
export { RequestIdentityAccessInput };
let GrantIdentityAccessInput = class GrantIdentityAccessInput {
};
__decorate([
    Field(() => ID, { description: 'Id of the request.' }),
    __metadata("design:type", String)
], GrantIdentityAccessInput.prototype, "request", void 0);
__decorate([
    Field(() => String, { description: 'Why it is granted; from 1 to 2000 characters. Kept on file.' }),
    __metadata("design:type", String)
], GrantIdentityAccessInput.prototype, "reason", void 0);
__decorate([
    Field(() => Date, { description: 'Until when the grant holds; at most 30 days from now.' }),
    __metadata("design:type", Date)
], GrantIdentityAccessInput.prototype, "expiresAt", void 0);
GrantIdentityAccessInput = __decorate([
    InputType('GrantIdentityAccessInput', { description: 'A grant of access to an identity.' })
], GrantIdentityAccessInput);
export { GrantIdentityAccessInput };
let IdentityAccessDecisionInput = class IdentityAccessDecisionInput {
};
__decorate([
    Field(() => ID, { description: 'Id of the request.' }),
    __metadata("design:type", String)
], IdentityAccessDecisionInput.prototype, "request", void 0);
__decorate([
    Field(() => String, { description: 'Why; from 1 to 2000 characters. Kept on file.' }),
    __metadata("design:type", String)
], IdentityAccessDecisionInput.prototype, "reason", void 0);
IdentityAccessDecisionInput = __decorate([
    InputType('IdentityAccessDecisionInput', { description: 'A decision on a request for access to an identity.' })
], IdentityAccessDecisionInput);
export { IdentityAccessDecisionInput };
let FindIdentitiesInput = class FindIdentitiesInput {
};
__decorate([
    Field(() => IdentityValueKind, {
        description: 'What it is: EMAIL, PHONE or DOCUMENT_NUMBER. Names cannot be looked for.',
    }),
    __metadata("design:type", String)
], FindIdentitiesInput.prototype, "kind", void 0);
__decorate([
    Field(() => String, { description: 'The value; separators and case do not matter.' }),
    __metadata("design:type", String)
], FindIdentitiesInput.prototype, "value", void 0);
FindIdentitiesInput = __decorate([
    InputType('FindIdentitiesInput', { description: 'A contact or number to look for among what is sealed.' })
], FindIdentitiesInput);
export { FindIdentitiesInput };
let EraseSubjectInput = class EraseSubjectInput {
};
__decorate([
    Field(() => ID, CASE),
    __metadata("design:type", String)
], EraseSubjectInput.prototype, "case", void 0);
__decorate([
    Field(() => Int, SUBJECT),
    __metadata("design:type", Object)
], EraseSubjectInput.prototype, "subject", void 0);
__decorate([
    Field(() => String, SOURCE),
    __metadata("design:type", Object)
], EraseSubjectInput.prototype, "source", void 0);
__decorate([
    Field(() => String, { description: 'Why; from 1 to 2000 characters. Kept on file; never write a name here.' }),
    __metadata("design:type", String)
], EraseSubjectInput.prototype, "reason", void 0);
EraseSubjectInput = __decorate([
    InputType('EraseSubjectInput', {
        description: 'Whose identity to erase, for ever: a subject or a confidential source of a case, one of the two.',
    })
], EraseSubjectInput);
export { EraseSubjectInput };
//# sourceMappingURL=identity.input.js.map