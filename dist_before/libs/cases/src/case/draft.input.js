var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { applyDecorators } from '@nestjs/common';
import { Field, ID, InputType, Int, IntersectionType } from '@nestjs/graphql';
import { ArrayMaxSize, IsOptional, Length, Matches, Max, MaxLength, Min, MinLength, ValidateNested, } from 'class-validator';
import { Type } from 'class-transformer';
import { CountryCodeScalar, EdtfScalar, LanguageTagScalar } from '#platform';
import { EventTypeEnum, OutcomeEnum, SubjectKindEnum } from '../vocabulary/vocabulary.model.js';
import { CodedFactEnum } from '../mechanism-use/mechanism-use.model.js';
import { CodedAnswer, COUNT_LIMITS, LinkRelation, TEXT_LIMITS } from './case.rules.js';
const atMost = (what, limit) => ({
    message: `${what} may have at most ${limit} characters. Shorten it.`,
});
const tooMany = (what, limit) => ({ message: `At most ${limit} ${what}. Leave some out.` });
/** The key of a request that may be sent again. @param answer what it answers with again. */
export function IdempotencyKey(answer = 'case') {
    return applyDecorators(Field(() => String, {
        nullable: true,
        description: `Any text of 8 to 100 characters that you make up for this request, such as a UUID. Sent again with the same input, it answers with the ${answer} of the first time and has no second effect.`,
    }), IsOptional(), Length(8, 100, { message: 'An idempotency key has from 8 to 100 characters.' }));
}
let LocalizedTextInput = class LocalizedTextInput {
};
__decorate([
    Field(() => String, { description: 'The text.' }),
    MinLength(1, { message: 'The text is empty. Write it, or leave the field out.' }),
    __metadata("design:type", String)
], LocalizedTextInput.prototype, "text", void 0);
__decorate([
    Field(() => LanguageTagScalar, { defaultValue: 'en', description: 'Its language.' }),
    __metadata("design:type", String)
], LocalizedTextInput.prototype, "language", void 0);
LocalizedTextInput = __decorate([
    InputType('LocalizedTextInput', { description: 'A text and the language it is in.' })
], LocalizedTextInput);
export { LocalizedTextInput };
let CaseEventInput = class CaseEventInput {
};
__decorate([
    Field(() => EventTypeEnum, { description: 'What happened.' }),
    __metadata("design:type", String)
], CaseEventInput.prototype, "type", void 0);
__decorate([
    Field(() => EdtfScalar, { description: 'When.' }),
    __metadata("design:type", String)
], CaseEventInput.prototype, "date", void 0);
__decorate([
    Field(() => CountryCodeScalar, { nullable: true, description: 'Where.' }),
    __metadata("design:type", Object)
], CaseEventInput.prototype, "country", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'What happened, in own words; at most 1000 characters.' }),
    IsOptional(),
    MaxLength(TEXT_LIMITS.description, atMost('The description', TEXT_LIMITS.description)),
    __metadata("design:type", Object)
], CaseEventInput.prototype, "description", void 0);
CaseEventInput = __decorate([
    InputType('CaseEventInput', { description: 'A dated event.' })
], CaseEventInput);
export { CaseEventInput };
let CodedFactInput = class CodedFactInput {
};
__decorate([
    Field(() => CodedFactEnum, { description: 'The question.' }),
    __metadata("design:type", String)
], CodedFactInput.prototype, "fact", void 0);
__decorate([
    Field(() => CodedAnswer, { description: 'The answer. Leave the question out where the sources do not say.' }),
    __metadata("design:type", String)
], CodedFactInput.prototype, "answer", void 0);
__decorate([
    Field(() => String, { description: 'What in the sources says so; at most 1000 characters.' }),
    Length(1, TEXT_LIMITS.description, {
        message: `The reason must have from 1 to ${TEXT_LIMITS.description} characters.`,
    }),
    __metadata("design:type", String)
], CodedFactInput.prototype, "reason", void 0);
CodedFactInput = __decorate([
    InputType('CodedFactInput', { description: 'An answer to a coded question about a measure, with its reason.' })
], CodedFactInput);
export { CodedFactInput };
let MechanismUseInput = class MechanismUseInput {
};
__decorate([
    Field(() => ID, { description: 'Mechanism, by slug ("interpol-red-notice") or id.' }),
    __metadata("design:type", String)
], MechanismUseInput.prototype, "mechanism", void 0);
__decorate([
    Field(() => CountryCodeScalar, {
        nullable: true,
        description: 'State that asked; leave it out where no State is accused.',
    }),
    __metadata("design:type", Object)
], MechanismUseInput.prototype, "requestingState", void 0);
__decorate([
    Field(() => [CountryCodeScalar], { defaultValue: [], description: 'States that were asked.' }),
    ArrayMaxSize(COUNT_LIMITS.states, tooMany('States', COUNT_LIMITS.states)),
    __metadata("design:type", Array)
], MechanismUseInput.prototype, "respondingStates", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Provider that was asked; at most 200 characters.' }),
    IsOptional(),
    MaxLength(TEXT_LIMITS.provider, atMost('The provider', TEXT_LIMITS.provider)),
    __metadata("design:type", Object)
], MechanismUseInput.prototype, "respondingProvider", void 0);
__decorate([
    Field(() => [ID], { defaultValue: [], description: 'Offences alleged as the ground, by slug or id.' }),
    ArrayMaxSize(COUNT_LIMITS.grounds, tooMany('offences', COUNT_LIMITS.grounds)),
    __metadata("design:type", Array)
], MechanismUseInput.prototype, "ground", void 0);
__decorate([
    Field(() => [CodedFactInput], {
        defaultValue: [],
        description: 'Answers to coded questions; the others stay UNKNOWN.',
    }),
    ValidateNested({ each: true }),
    Type(() => CodedFactInput),
    __metadata("design:type", Array)
], MechanismUseInput.prototype, "codedFacts", void 0);
__decorate([
    Field(() => OutcomeEnum, { defaultValue: 'UNKNOWN', description: 'How the measure ended.' }),
    __metadata("design:type", String)
], MechanismUseInput.prototype, "outcome", void 0);
__decorate([
    Field(() => Int, {
        nullable: true,
        description: 'Number of the earlier use that codes the same act under another mechanism.',
    }),
    __metadata("design:type", Object)
], MechanismUseInput.prototype, "sameMeasureAs", void 0);
__decorate([
    Field(() => [CaseEventInput], { defaultValue: [], description: 'Dated events in the life of the measure.' }),
    ArrayMaxSize(COUNT_LIMITS.events, tooMany('events', COUNT_LIMITS.events)),
    ValidateNested({ each: true }),
    Type(() => CaseEventInput),
    __metadata("design:type", Array)
], MechanismUseInput.prototype, "events", void 0);
__decorate([
    Field(() => String, {
        nullable: true,
        description: 'What a reader should know about the use; at most 2000 characters.',
    }),
    IsOptional(),
    MaxLength(TEXT_LIMITS.note, atMost('The note', TEXT_LIMITS.note)),
    __metadata("design:type", Object)
], MechanismUseInput.prototype, "note", void 0);
MechanismUseInput = __decorate([
    InputType('MechanismUseInput', { description: 'One use of one mechanism.' })
], MechanismUseInput);
export { MechanismUseInput };
let SubjectInput = class SubjectInput {
};
__decorate([
    Field(() => SubjectKindEnum, { description: 'Who was targeted.' }),
    __metadata("design:type", String)
], SubjectInput.prototype, "kind", void 0);
__decorate([
    Field(() => [ID], { defaultValue: [], description: 'Profiles, by slug ("journalist") or id.' }),
    ArrayMaxSize(COUNT_LIMITS.grounds, tooMany('profiles', COUNT_LIMITS.grounds)),
    __metadata("design:type", Array)
], SubjectInput.prototype, "profiles", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: 'Number of persons; leave it out where the sources do not say.' }),
    IsOptional(),
    Min(0, { message: 'A number of persons cannot be negative. Leave it out where it is not known.' }),
    Max(10_000_000, { message: 'The number of persons is too large.' }),
    __metadata("design:type", Object)
], SubjectInput.prototype, "personCount", void 0);
SubjectInput = __decorate([
    InputType('SubjectInput', {
        description: 'Who was targeted. Names of persons are not taken here: identity data belong in the identity vault.',
    })
], SubjectInput);
export { SubjectInput };
let ProvisionLinkInput = class ProvisionLinkInput {
};
__decorate([
    Field(() => ID, { description: 'Provision, by slug ("uncc-zero-art-35") or id.' }),
    __metadata("design:type", String)
], ProvisionLinkInput.prototype, "provision", void 0);
__decorate([
    Field(() => ID, {
        nullable: true,
        description: 'Text version that you mean, by slug or id. Give it to be told when the provision belongs to another text.',
    }),
    __metadata("design:type", Object)
], ProvisionLinkInput.prototype, "textVersion", void 0);
__decorate([
    Field(() => Int, {
        nullable: true,
        description: 'Number of the use that the link is about; leave it out for the whole case.',
    }),
    __metadata("design:type", Object)
], ProvisionLinkInput.prototype, "use", void 0);
__decorate([
    Field(() => LinkRelation, { description: 'How the provision bears on the case.' }),
    __metadata("design:type", String)
], ProvisionLinkInput.prototype, "relation", void 0);
__decorate([
    Field(() => String, { description: 'Why, in own words; from 1 to 2000 characters.' }),
    Length(1, TEXT_LIMITS.rationale, {
        message: `The rationale must have from 1 to ${TEXT_LIMITS.rationale} characters.`,
    }),
    __metadata("design:type", String)
], ProvisionLinkInput.prototype, "rationale", void 0);
ProvisionLinkInput = __decorate([
    InputType('ProvisionLinkInput', { description: 'How a provision bears on the case.' })
], ProvisionLinkInput);
export { ProvisionLinkInput };
/** What whoever makes a version may say about it. */
let VersionNoteInput = class VersionNoteInput {
};
__decorate([
    Field(() => ID, {
        nullable: true,
        description: 'Organisation of yours for which you act; left out, you act for yourself. Kept with the version.',
    }),
    __metadata("design:type", Object)
], VersionNoteInput.prototype, "onBehalfOf", void 0);
__decorate([
    Field(() => String, {
        nullable: true,
        description: 'Why you make the change; from 1 to 500 characters. Kept with the version, for those who follow the case.',
    }),
    IsOptional(),
    Length(1, TEXT_LIMITS.reason, { message: `A reason has from 1 to ${TEXT_LIMITS.reason} characters.` }),
    __metadata("design:type", Object)
], VersionNoteInput.prototype, "reason", void 0);
VersionNoteInput = __decorate([
    InputType({ isAbstract: true })
], VersionNoteInput);
/** What an author may say about a case. */
let DraftContentInput = class DraftContentInput extends VersionNoteInput {
};
__decorate([
    Field(() => LocalizedTextInput, {
        nullable: true,
        description: 'What is alleged to have happened, in own words; at most 5000 characters.',
    }),
    IsOptional(),
    ValidateNested(),
    Type(() => LocalizedTextInput),
    __metadata("design:type", Object)
], DraftContentInput.prototype, "summary", void 0);
__decorate([
    Field(() => CountryCodeScalar, { nullable: true, description: 'Principal State that asked.' }),
    __metadata("design:type", Object)
], DraftContentInput.prototype, "requestingState", void 0);
__decorate([
    Field(() => [CountryCodeScalar], {
        nullable: true,
        description: 'States where the persons were, or where the provider is established.',
    }),
    IsOptional(),
    ArrayMaxSize(COUNT_LIMITS.states, tooMany('States', COUNT_LIMITS.states)),
    __metadata("design:type", Object)
], DraftContentInput.prototype, "hostStates", void 0);
__decorate([
    Field(() => EdtfScalar, { nullable: true, description: 'When it happened.' }),
    __metadata("design:type", Object)
], DraftContentInput.prototype, "occurred", void 0);
__decorate([
    Field(() => [MechanismUseInput], { nullable: true, description: 'Uses of mechanisms, in order.' }),
    IsOptional(),
    ArrayMaxSize(COUNT_LIMITS.uses, tooMany('uses', COUNT_LIMITS.uses)),
    ValidateNested({ each: true }),
    Type(() => MechanismUseInput),
    __metadata("design:type", Object)
], DraftContentInput.prototype, "uses", void 0);
__decorate([
    Field(() => [SubjectInput], { nullable: true, description: 'Who was targeted.' }),
    IsOptional(),
    ArrayMaxSize(COUNT_LIMITS.subjects, tooMany('subjects', COUNT_LIMITS.subjects)),
    ValidateNested({ each: true }),
    Type(() => SubjectInput),
    __metadata("design:type", Object)
], DraftContentInput.prototype, "subjects", void 0);
DraftContentInput = __decorate([
    InputType({ isAbstract: true })
], DraftContentInput);
let CreateDraftInput = class CreateDraftInput extends DraftContentInput {
};
__decorate([
    Field(() => LocalizedTextInput, { description: 'Title; at most 200 characters.' }),
    ValidateNested(),
    Type(() => LocalizedTextInput),
    __metadata("design:type", LocalizedTextInput)
], CreateDraftInput.prototype, "title", void 0);
__decorate([
    Field(() => String, {
        nullable: true,
        description: 'Your own number for the file, unique among your cases; up to 60 letters, digits and . _ / -',
    }),
    IsOptional(),
    Matches(/^[\p{L}\p{N}._/-]{1,60}$/u, {
        message: 'A file reference has from 1 to 60 letters, digits and . _ / - characters.',
    }),
    __metadata("design:type", Object)
], CreateDraftInput.prototype, "fileReference", void 0);
__decorate([
    Field(() => ID, {
        nullable: true,
        description: 'Organisation of yours whose researchers may read the case. Left out, it is the one that you work for, if there is only one; null keeps the case to yourself.',
    }),
    __metadata("design:type", Object)
], CreateDraftInput.prototype, "organisation", void 0);
__decorate([
    IdempotencyKey(),
    __metadata("design:type", Object)
], CreateDraftInput.prototype, "idempotencyKey", void 0);
CreateDraftInput = __decorate([
    InputType('CreateDraftInput', { description: 'A new case, as a draft of yours.' })
], CreateDraftInput);
export { CreateDraftInput };
/** Names a case and the version that the caller has seen. */
let CaseSeenInput = class CaseSeenInput {
};
__decorate([
    Field(() => ID, { description: 'Id of the case.' }),
    __metadata("design:type", String)
], CaseSeenInput.prototype, "id", void 0);
__decorate([
    Field(() => Int, {
        description: 'Version of the case that you have seen; refused as StaleVersion when there is a newer one.',
    }),
    __metadata("design:type", Number)
], CaseSeenInput.prototype, "expectedVersion", void 0);
__decorate([
    IdempotencyKey(),
    __metadata("design:type", Object)
], CaseSeenInput.prototype, "idempotencyKey", void 0);
CaseSeenInput = __decorate([
    InputType({ isAbstract: true })
], CaseSeenInput);
export { CaseSeenInput };
/** A change of what a case says, which makes a version of it. */
let CaseChangeInput = class CaseChangeInput extends IntersectionType(VersionNoteInput, CaseSeenInput) {
};
CaseChangeInput = __decorate([
    InputType({ isAbstract: true })
], CaseChangeInput);
export { CaseChangeInput };
let UpdateDraftInput = class UpdateDraftInput extends IntersectionType(CaseChangeInput, DraftContentInput) {
};
__decorate([
    Field(() => LocalizedTextInput, { nullable: true, description: 'Title; at most 200 characters.' }),
    IsOptional(),
    ValidateNested(),
    Type(() => LocalizedTextInput),
    __metadata("design:type", Object)
], UpdateDraftInput.prototype, "title", void 0);
UpdateDraftInput = __decorate([
    InputType('UpdateDraftInput', {
        description: 'A change of a draft of yours. Fields that are left out stay as they are; a list that is given replaces the old one.',
    })
], UpdateDraftInput);
export { UpdateDraftInput };
let AddMechanismUseInput = class AddMechanismUseInput extends CaseChangeInput {
};
__decorate([
    Field(() => MechanismUseInput, { description: 'The use.' }),
    ValidateNested(),
    Type(() => MechanismUseInput),
    __metadata("design:type", MechanismUseInput)
], AddMechanismUseInput.prototype, "use", void 0);
AddMechanismUseInput = __decorate([
    InputType('AddMechanismUseInput', { description: 'One more use of a mechanism in a draft of yours.' })
], AddMechanismUseInput);
export { AddMechanismUseInput };
let LinkProvisionInput = class LinkProvisionInput extends CaseChangeInput {
};
__decorate([
    Field(() => ProvisionLinkInput, { description: 'The link.' }),
    ValidateNested(),
    Type(() => ProvisionLinkInput),
    __metadata("design:type", ProvisionLinkInput)
], LinkProvisionInput.prototype, "link", void 0);
LinkProvisionInput = __decorate([
    InputType('LinkProvisionInput', { description: 'One more provision link in a draft of yours.' })
], LinkProvisionInput);
export { LinkProvisionInput };
let RestoreVersionInput = class RestoreVersionInput {
};
__decorate([
    Field(() => ID, { description: 'Id of the case.' }),
    __metadata("design:type", String)
], RestoreVersionInput.prototype, "id", void 0);
__decorate([
    Field(() => Int, { description: 'The version whose content the case is to have again.' }),
    __metadata("design:type", Number)
], RestoreVersionInput.prototype, "version", void 0);
__decorate([
    Field(() => Int, {
        description: 'Version of the case that you have seen; refused as StaleVersion when there is a newer one.',
    }),
    __metadata("design:type", Number)
], RestoreVersionInput.prototype, "expectedVersion", void 0);
__decorate([
    Field(() => ID, {
        nullable: true,
        description: 'Organisation of yours for which you act; left out, you act for yourself. Kept with the version.',
    }),
    __metadata("design:type", Object)
], RestoreVersionInput.prototype, "onBehalfOf", void 0);
__decorate([
    Field(() => String, { description: 'Why you restore it; from 1 to 500 characters. Kept with the new version.' }),
    Length(1, TEXT_LIMITS.reason, { message: `A reason has from 1 to ${TEXT_LIMITS.reason} characters.` }),
    __metadata("design:type", String)
], RestoreVersionInput.prototype, "reason", void 0);
__decorate([
    IdempotencyKey(),
    __metadata("design:type", Object)
], RestoreVersionInput.prototype, "idempotencyKey", void 0);
RestoreVersionInput = __decorate([
    InputType('RestoreVersionInput', { description: 'An earlier version of a draft of yours, to have its content again.' })
], RestoreVersionInput);
export { RestoreVersionInput };
//# sourceMappingURL=draft.input.js.map