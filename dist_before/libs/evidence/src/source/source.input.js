var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { Field, ID, InputType } from '@nestjs/graphql';
import { ArrayMaxSize, IsOptional, Length, Matches, MaxLength } from 'class-validator';
import { CaseChangeInput } from '#cases';
import { SourceKind } from '#law';
import { EdtfScalar, LanguageTagScalar, UrlScalar } from '#platform';
import { Reliability, SourceAlertKind } from './source.rules.js';
/** Most sources that one case may have. */
export const MAX_SOURCES = 200;
const REASON = { message: 'A reason must have from 1 to 1000 characters, and say something.' };
let AddSourceInput = class AddSourceInput extends CaseChangeInput {
};
__decorate([
    Field(() => String, { description: 'Title, as published; from 1 to 300 characters.' }),
    Length(1, 300, { message: 'The title of a source must have from 1 to 300 characters.' }),
    __metadata("design:type", String)
], AddSourceInput.prototype, "title", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Who published it; at most 200 characters.' }),
    IsOptional(),
    MaxLength(200, { message: 'The publisher may have at most 200 characters. Shorten it.' }),
    __metadata("design:type", Object)
], AddSourceInput.prototype, "publisher", void 0);
__decorate([
    Field(() => UrlScalar, { nullable: true, description: 'Where it can be read.' }),
    __metadata("design:type", Object)
], AddSourceInput.prototype, "url", void 0);
__decorate([
    Field(() => UrlScalar, { nullable: true, description: 'Where a copy is kept that will not change.' }),
    __metadata("design:type", Object)
], AddSourceInput.prototype, "archivedUrl", void 0);
__decorate([
    Field(() => LanguageTagScalar, { nullable: true, description: 'Language that it is in.' }),
    __metadata("design:type", Object)
], AddSourceInput.prototype, "language", void 0);
__decorate([
    Field(() => EdtfScalar, { nullable: true, description: 'When it was published.' }),
    __metadata("design:type", Object)
], AddSourceInput.prototype, "date", void 0);
__decorate([
    Field(() => SourceKind, { description: 'What kind of document it is.' }),
    __metadata("design:type", String)
], AddSourceInput.prototype, "kind", void 0);
__decorate([
    Field(() => Boolean, { defaultValue: true, description: 'You had the document, or an excerpt of it, before you.' }),
    __metadata("design:type", Boolean)
], AddSourceInput.prototype, "seen", void 0);
__decorate([
    Field(() => Reliability, {
        nullable: true,
        description: 'How far you rely on it. Leave it out rather than guess; a verifier can rate it later.',
    }),
    __metadata("design:type", Object)
], AddSourceInput.prototype, "reliability", void 0);
AddSourceInput = __decorate([
    InputType('AddSourceInput', {
        description: 'One more source of a draft of yours. Where a source of this address is known that you may see, the case gets that one, as it is, and the rest of what you say of it is left aside.',
    })
], AddSourceInput);
export { AddSourceInput };
let LinkSourceInput = class LinkSourceInput extends CaseChangeInput {
};
__decorate([
    Field(() => ID, { description: 'Id of the source.' }),
    __metadata("design:type", String)
], LinkSourceInput.prototype, "source", void 0);
LinkSourceInput = __decorate([
    InputType('LinkSourceInput', { description: 'A source that is known already, for a draft of yours.' })
], LinkSourceInput);
export { LinkSourceInput };
/** Names a source and says why. */
let SourceChangeInput = class SourceChangeInput {
};
__decorate([
    Field(() => ID, { description: 'Id of the source.' }),
    __metadata("design:type", String)
], SourceChangeInput.prototype, "source", void 0);
__decorate([
    Field(() => String, { description: 'Why, in own words; from 1 to 1000 characters.' }),
    Length(1, 1000, REASON),
    Matches(/\S/, REASON),
    __metadata("design:type", String)
], SourceChangeInput.prototype, "reason", void 0);
SourceChangeInput = __decorate([
    InputType({ isAbstract: true })
], SourceChangeInput);
let DerivationInput = class DerivationInput extends SourceChangeInput {
};
__decorate([
    Field(() => ID, { description: 'Id of the source that it derives from.' }),
    __metadata("design:type", String)
], DerivationInput.prototype, "origin", void 0);
DerivationInput = __decorate([
    InputType('DerivationInput', { description: 'That a source repeats or rests on another.' })
], DerivationInput);
export { DerivationInput };
let EndDerivationInput = class EndDerivationInput {
};
__decorate([
    Field(() => ID, { description: 'Id of the source.' }),
    __metadata("design:type", String)
], EndDerivationInput.prototype, "source", void 0);
__decorate([
    Field(() => ID, { description: 'Id of the source that it was said to derive from.' }),
    __metadata("design:type", String)
], EndDerivationInput.prototype, "origin", void 0);
EndDerivationInput = __decorate([
    InputType('EndDerivationInput', { description: 'That a source does not derive from another after all.' })
], EndDerivationInput);
export { EndDerivationInput };
let PublisherOwnersInput = class PublisherOwnersInput extends SourceChangeInput {
};
__decorate([
    Field(() => [String], {
        description: 'The owner of the publisher, then the owner of that, up to the root, each by name in 1 to 200 characters; empty takes the statement back. At most 10.',
    }),
    ArrayMaxSize(10, { message: 'At most 10 owners, one above the other. Leave out those in between.' }),
    Length(1, 200, { each: true, message: 'The name of an owner must have from 1 to 200 characters.' }),
    Matches(/^\S(.*\S)?$/su, { each: true, message: 'The name of an owner neither begins nor ends with a space.' }),
    __metadata("design:type", Array)
], PublisherOwnersInput.prototype, "owners", void 0);
PublisherOwnersInput = __decorate([
    InputType('PublisherOwnersInput', { description: 'Who owns the publisher of a source.' })
], PublisherOwnersInput);
export { PublisherOwnersInput };
let RateSourceInput = class RateSourceInput extends SourceChangeInput {
};
__decorate([
    Field(() => Reliability, { nullable: true, description: 'The rating; null takes the old one back.' }),
    __metadata("design:type", Object)
], RateSourceInput.prototype, "reliability", void 0);
RateSourceInput = __decorate([
    InputType('RateSourceInput', { description: 'How far a source is relied on.' })
], RateSourceInput);
export { RateSourceInput };
let AlertSourceInput = class AlertSourceInput extends SourceChangeInput {
};
__decorate([
    Field(() => SourceAlertKind, { description: 'What is wrong.' }),
    __metadata("design:type", String)
], AlertSourceInput.prototype, "kind", void 0);
AlertSourceInput = __decorate([
    InputType('AlertSourceInput', { description: 'That something is wrong with a source.' })
], AlertSourceInput);
export { AlertSourceInput };
let LiftSourceAlertInput = class LiftSourceAlertInput {
};
__decorate([
    Field(() => ID, { description: 'Id of the alert.' }),
    __metadata("design:type", String)
], LiftSourceAlertInput.prototype, "alert", void 0);
__decorate([
    Field(() => String, { description: 'Why, in own words; from 1 to 1000 characters.' }),
    Length(1, 1000, REASON),
    Matches(/\S/, REASON),
    __metadata("design:type", String)
], LiftSourceAlertInput.prototype, "reason", void 0);
LiftSourceAlertInput = __decorate([
    InputType('LiftSourceAlertInput', { description: 'That an alert stands no more.' })
], LiftSourceAlertInput);
export { LiftSourceAlertInput };
//# sourceMappingURL=source.input.js.map