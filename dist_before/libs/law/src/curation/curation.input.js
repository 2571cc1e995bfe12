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
import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { CountryCodeScalar, EdtfScalar, LanguageTagScalar, PageArgs, UrlScalar } from '#platform';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsOptional, Length, Matches, ValidateNested } from 'class-validator';
import { CrosswalkKind, MappingBasis } from '../crosswalk/crosswalk.rules.js';
import { SLUG } from '../fields.reference.js';
import { InstrumentKind, InstrumentStatus, LegalRegime, TextStage } from '../instrument/instrument.rules.js';
import { BoundBy, BoundStatus, DeclarationKind } from '../participation/participation.rules.js';
import { CooperationPower, VerifiedAspect } from '../provision/provision.rules.js';
import { SafeguardsBasis, SafeguardValue, StrengthBasis } from '../safeguard/safeguard.rules.js';
import { SourceKind } from '../source/source-kind.rules.js';
import { TEXT_LIMIT } from './law-record.rules.js';
/** Most records that one mutation names. */
const MOST_RECORDS = 100;
/** Most characters of a title, label or heading, and of a longer text. */
const [SHORT, LONG] = [500, 20_000];
const tooLong = (limit) => ({ message: `This has from 1 to ${limit} characters.` });
const tooMany = { message: `At most ${MOST_RECORDS} at once.` };
/** A text that may be left out: it stays as it is, or, in a new record, is not there. */
function Text(description, limit = SHORT) {
    return applyDecorators(Field(() => String, { nullable: true, description }), IsOptional(), Length(1, limit, tooLong(limit)));
}
function Day(description) {
    return applyDecorators(Field(() => EdtfScalar, { nullable: true, description }), IsOptional(), Matches(/^\d{4}-\d{2}-\d{2}$/, { message: 'This is a whole day, such as "2026-03-01".' }));
}
function Texts(description) {
    return applyDecorators(Field(() => [String], { nullable: true, description }), IsOptional(), ArrayMaxSize(MOST_RECORDS, tooMany), Length(1, LONG, { each: true, ...tooLong(LONG) }));
}
function Slug(description) {
    return applyDecorators(Field(() => String, { description }), Length(1, SHORT, tooLong(SHORT)), Matches(SLUG, { message: 'A slug is in lower case, with digits and hyphens, such as "uncc-zero-art-35".' }));
}
let LegalSourceInput = class LegalSourceInput {
};
__decorate([
    Slug('Stable readable id; one that is not recorded yet makes a new source.'),
    __metadata("design:type", String)
], LegalSourceInput.prototype, "slug", void 0);
__decorate([
    Text('Title of the document; needed for a new source.'),
    __metadata("design:type", Object)
], LegalSourceInput.prototype, "title", void 0);
__decorate([
    Field(() => UrlScalar, { nullable: true, description: 'Where it was found; needed for a new source.' }),
    __metadata("design:type", Object)
], LegalSourceInput.prototype, "url", void 0);
__decorate([
    Text('Who published it; needed for a new source.'),
    __metadata("design:type", Object)
], LegalSourceInput.prototype, "publisher", void 0);
__decorate([
    Field(() => SourceKind, { nullable: true, description: 'Kind of document; needed for a new source.' }),
    __metadata("design:type", Object)
], LegalSourceInput.prototype, "kind", void 0);
__decorate([
    Field(() => Boolean, { nullable: true, description: 'Whether a copy on another site was used; no, when left out.' }),
    __metadata("design:type", Object)
], LegalSourceInput.prototype, "isCopy", void 0);
__decorate([
    Field(() => Boolean, { nullable: true, description: 'Whether you saw it yourself; no, when left out.' }),
    __metadata("design:type", Object)
], LegalSourceInput.prototype, "seen", void 0);
LegalSourceInput = __decorate([
    InputType('LegalSourceInput', {
        description: 'A source of a record of the law: one that is recorded, by its slug alone, or a new one with all of it.',
    })
], LegalSourceInput);
export { LegalSourceInput };
/** What every proposal has. Of a record that is there, what is left out stays, and null takes away. */
let LawProposalInput = class LawProposalInput {
};
__decorate([
    Field(() => String, {
        description: `Why, in 1 to ${TEXT_LIMIT} characters. Once it is accepted, everybody reads it: no names of people.`,
    }),
    Length(1, TEXT_LIMIT, tooLong(TEXT_LIMIT)),
    __metadata("design:type", String)
], LawProposalInput.prototype, "reason", void 0);
LawProposalInput = __decorate([
    InputType({ isAbstract: true })
], LawProposalInput);
export { LawProposalInput };
let SourcedProposalInput = class SourcedProposalInput extends LawProposalInput {
};
__decorate([
    Field(() => [LegalSourceInput], { nullable: true, description: 'What backs the record: all of it, in its order.' }),
    IsOptional(),
    ArrayMaxSize(MOST_RECORDS, tooMany),
    ValidateNested({ each: true }),
    Type(() => LegalSourceInput),
    __metadata("design:type", Object)
], SourcedProposalInput.prototype, "sources", void 0);
__decorate([
    Field(() => Boolean, {
        nullable: true,
        description: 'Whether it was seen in a source that is named and `seen`; no for a new record, when left out.',
    }),
    __metadata("design:type", Object)
], SourcedProposalInput.prototype, "verified", void 0);
__decorate([
    Text('What was and what was not checked.', LONG),
    __metadata("design:type", Object)
], SourcedProposalInput.prototype, "verificationNote", void 0);
SourcedProposalInput = __decorate([
    InputType({ isAbstract: true })
], SourcedProposalInput);
let InstrumentInput = class InstrumentInput extends SourcedProposalInput {
};
__decorate([
    Slug('Stable readable id. It can never be changed.'),
    __metadata("design:type", String)
], InstrumentInput.prototype, "slug", void 0);
__decorate([
    Text('Official title.'),
    __metadata("design:type", Object)
], InstrumentInput.prototype, "title", void 0);
__decorate([
    Text('Title for daily use.'),
    __metadata("design:type", Object)
], InstrumentInput.prototype, "shortTitle", void 0);
__decorate([
    Texts('Other names, abbreviations and numbers: citations are read by them.'),
    __metadata("design:type", Object)
], InstrumentInput.prototype, "aliases", void 0);
__decorate([
    Field(() => InstrumentKind, { nullable: true, description: 'What kind of instrument it is.' }),
    __metadata("design:type", Object)
], InstrumentInput.prototype, "kind", void 0);
__decorate([
    Field(() => LegalRegime, { nullable: true, description: 'Field of law.' }),
    __metadata("design:type", Object)
], InstrumentInput.prototype, "regime", void 0);
__decorate([
    Texts('Whose law it is: ISO 3166-1 alpha-2 codes, or INT, COE, EU, AU, LAS, SCO, CIS, GCC for groups of States.'),
    __metadata("design:type", Object)
], InstrumentInput.prototype, "jurisdictions", void 0);
__decorate([
    Field(() => ID, { nullable: true, description: 'The instrument that it supplements or implements, by slug or id.' }),
    __metadata("design:type", Object)
], InstrumentInput.prototype, "parent", void 0);
__decorate([
    Text('What it is about, in own words.', LONG),
    __metadata("design:type", Object)
], InstrumentInput.prototype, "summary", void 0);
__decorate([
    Field(() => EdtfScalar, { nullable: true, description: 'When it was adopted.' }),
    __metadata("design:type", Object)
], InstrumentInput.prototype, "adoptedOn", void 0);
__decorate([
    Field(() => EdtfScalar, { nullable: true, description: 'When it was opened for signature.' }),
    __metadata("design:type", Object)
], InstrumentInput.prototype, "openedOn", void 0);
__decorate([
    Field(() => EdtfScalar, { nullable: true, description: 'When it entered into force in general.' }),
    __metadata("design:type", Object)
], InstrumentInput.prototype, "inForceOn", void 0);
__decorate([
    Field(() => InstrumentStatus, { nullable: true, description: 'How far it is in force.' }),
    __metadata("design:type", Object)
], InstrumentInput.prototype, "status", void 0);
__decorate([
    Day('The day that the status speaks of, where it says nothing without one.'),
    __metadata("design:type", Object)
], InstrumentInput.prototype, "statusDate", void 0);
__decorate([
    Field(() => EdtfScalar, { nullable: true, description: 'The date for which the status was recorded.' }),
    __metadata("design:type", Object)
], InstrumentInput.prototype, "statusAsOf", void 0);
__decorate([
    Text('With whom instruments of ratification are deposited.'),
    __metadata("design:type", Object)
], InstrumentInput.prototype, "depositary", void 0);
__decorate([
    Text('Who made it.'),
    __metadata("design:type", Object)
], InstrumentInput.prototype, "issuer", void 0);
__decorate([
    Field(() => UrlScalar, { nullable: true, description: 'Page about it.' }),
    __metadata("design:type", Object)
], InstrumentInput.prototype, "url", void 0);
__decorate([
    Texts('Fields that rest on general knowledge and were not seen in a source.'),
    __metadata("design:type", Object)
], InstrumentInput.prototype, "unverifiedFields", void 0);
InstrumentInput = __decorate([
    InputType('InstrumentInput', {
        description: 'An instrument, new or changed. A new one needs title, shortTitle, kind, regime, jurisdictions, summary and status; of one that is there, what is left out stays, and null takes away.',
    })
], InstrumentInput);
export { InstrumentInput };
let TextVersionInput = class TextVersionInput extends LawProposalInput {
};
__decorate([
    Slug('Stable readable id. It can never be changed.'),
    __metadata("design:type", String)
], TextVersionInput.prototype, "slug", void 0);
__decorate([
    Field(() => ID, { nullable: true, description: 'The instrument, by slug or id. A text stays with its instrument.' }),
    __metadata("design:type", Object)
], TextVersionInput.prototype, "instrument", void 0);
__decorate([
    Text('What the text is called.'),
    __metadata("design:type", Object)
], TextVersionInput.prototype, "label", void 0);
__decorate([
    Field(() => EdtfScalar, { nullable: true, description: 'Date of the text.' }),
    __metadata("design:type", Object)
], TextVersionInput.prototype, "date", void 0);
__decorate([
    Text('Official symbol or number, such as "A/AC.291/22".'),
    __metadata("design:type", Object)
], TextVersionInput.prototype, "documentSymbol", void 0);
__decorate([
    Field(() => TextStage, { nullable: true, description: 'How far the text had come.' }),
    __metadata("design:type", Object)
], TextVersionInput.prototype, "stage", void 0);
__decorate([
    Field(() => ID, { nullable: true, description: 'The text of the same instrument that it took the place of.' }),
    __metadata("design:type", Object)
], TextVersionInput.prototype, "supersedes", void 0);
__decorate([
    Field(() => UrlScalar, { nullable: true, description: 'Where it can be read.' }),
    __metadata("design:type", Object)
], TextVersionInput.prototype, "url", void 0);
__decorate([
    Field(() => Boolean, { nullable: true, description: 'Whether a source that was seen confirms that it exists.' }),
    __metadata("design:type", Object)
], TextVersionInput.prototype, "verified", void 0);
__decorate([
    Text('What is and what is not known about it.', LONG),
    __metadata("design:type", Object)
], TextVersionInput.prototype, "note", void 0);
__decorate([
    Field(() => ID, {
        nullable: true,
        description: 'For a new text: the text that it follows in the list; it stands last when left out.',
    }),
    __metadata("design:type", Object)
], TextVersionInput.prototype, "after", void 0);
TextVersionInput = __decorate([
    InputType('TextVersionInput', {
        description: 'A text of an instrument, new or changed. A new one needs instrument, label and stage; of one that is there, what is left out stays, and null takes away.',
    })
], TextVersionInput);
export { TextVersionInput };
let ProvisionSafeguardInput = class ProvisionSafeguardInput {
};
__decorate([
    Field(() => ID, { description: 'The safeguard, by slug or id.' }),
    __metadata("design:type", String)
], ProvisionSafeguardInput.prototype, "safeguard", void 0);
__decorate([
    Field(() => SafeguardValue, { description: 'How it holds it. ABSENT was read; what was not read is UNKNOWN.' }),
    __metadata("design:type", String)
], ProvisionSafeguardInput.prototype, "value", void 0);
__decorate([
    Field(() => Boolean, { defaultValue: false, description: 'Whether a source of the provision says so.' }),
    __metadata("design:type", Boolean)
], ProvisionSafeguardInput.prototype, "sourceBacked", void 0);
ProvisionSafeguardInput = __decorate([
    InputType('ProvisionSafeguardInput', { description: 'How a provision holds a safeguard.' })
], ProvisionSafeguardInput);
export { ProvisionSafeguardInput };
let ProvisionInput = class ProvisionInput extends SourcedProposalInput {
};
__decorate([
    Slug('Stable readable id. It can never be changed.'),
    __metadata("design:type", String)
], ProvisionInput.prototype, "slug", void 0);
__decorate([
    Field(() => ID, { nullable: true, description: 'The text, by slug or id. A provision stays in its text.' }),
    __metadata("design:type", Object)
], ProvisionInput.prototype, "textVersion", void 0);
__decorate([
    Text('Number in this text, such as "Art. 35(1)".'),
    __metadata("design:type", Object)
], ProvisionInput.prototype, "number", void 0);
__decorate([
    Field(() => ID, { nullable: true, description: 'The provision of the same text that it is part of.' }),
    __metadata("design:type", Object)
], ProvisionInput.prototype, "parent", void 0);
__decorate([
    Text('Chapter that it stands in.'),
    __metadata("design:type", Object)
], ProvisionInput.prototype, "chapter", void 0);
__decorate([
    Text('Heading.'),
    __metadata("design:type", Object)
], ProvisionInput.prototype, "heading", void 0);
__decorate([
    Text('What it says, in own words.', LONG),
    __metadata("design:type", Object)
], ProvisionInput.prototype, "summary", void 0);
__decorate([
    Text('Official wording, as it was seen.', LONG),
    __metadata("design:type", Object)
], ProvisionInput.prototype, "quotedText", void 0);
__decorate([
    Field(() => LanguageTagScalar, { nullable: true, description: 'Language of the quotation.' }),
    __metadata("design:type", Object)
], ProvisionInput.prototype, "quotedTextLanguage", void 0);
__decorate([
    Field(() => [CooperationPower], { nullable: true, description: 'What it does in cooperation; NONE for nothing.' }),
    IsOptional(),
    ArrayMinSize(1, { message: 'Name at least one, which may be NONE.' }),
    __metadata("design:type", Object)
], ProvisionInput.prototype, "cooperationPowers", void 0);
__decorate([
    Field(() => [ProvisionSafeguardInput], {
        nullable: true,
        description: 'All values of its safeguards: those that are not listed are taken away.',
    }),
    IsOptional(),
    ArrayMaxSize(MOST_RECORDS, tooMany),
    ValidateNested({ each: true }),
    Type(() => ProvisionSafeguardInput),
    __metadata("design:type", Object)
], ProvisionInput.prototype, "safeguards", void 0);
__decorate([
    Field(() => SafeguardsBasis, { nullable: true, description: 'What the values rest on; UNKNOWN for a new one.' }),
    __metadata("design:type", Object)
], ProvisionInput.prototype, "safeguardsBasis", void 0);
__decorate([
    Field(() => StrengthBasis, { nullable: true, description: 'What their strength rests on; ANALYST for a new one.' }),
    __metadata("design:type", Object)
], ProvisionInput.prototype, "safeguardsStrengthBasis", void 0);
__decorate([
    Text('What a reader of the values should know.', LONG),
    __metadata("design:type", Object)
], ProvisionInput.prototype, "safeguardsNote", void 0);
__decorate([
    Field(() => [VerifiedAspect], { nullable: true, description: 'What of it was seen in a source.' }),
    __metadata("design:type", Object)
], ProvisionInput.prototype, "verifiedAspects", void 0);
__decorate([
    Field(() => ID, {
        nullable: true,
        description: 'For a new provision: the one that it follows in the text; it stands last when left out.',
    }),
    __metadata("design:type", Object)
], ProvisionInput.prototype, "after", void 0);
ProvisionInput = __decorate([
    InputType('ProvisionInput', {
        description: 'A provision, new or changed. A new one needs textVersion, number, heading, summary and cooperationPowers; of one that is there, what is left out stays, and null takes away.',
    })
], ProvisionInput);
export { ProvisionInput };
let CrosswalkEdgeInput = class CrosswalkEdgeInput {
};
__decorate([
    Field(() => String, {
        nullable: true,
        description: 'Slug of the edge that is changed; a new one is given its own when this is left out.',
    }),
    IsOptional(),
    Matches(SLUG, { message: 'A slug is in lower case, with digits and hyphens.' }),
    __metadata("design:type", Object)
], CrosswalkEdgeInput.prototype, "slug", void 0);
__decorate([
    Field(() => ID, { nullable: true, description: 'The provision that it leads from, by slug or id.' }),
    __metadata("design:type", Object)
], CrosswalkEdgeInput.prototype, "fromProvision", void 0);
__decorate([
    Field(() => ID, { nullable: true, description: 'The provision that it leads to, by slug or id.' }),
    __metadata("design:type", Object)
], CrosswalkEdgeInput.prototype, "toProvision", void 0);
__decorate([
    Field(() => ID, {
        nullable: true,
        description: 'The text that it leads from; that of the provision, if one is given.',
    }),
    __metadata("design:type", Object)
], CrosswalkEdgeInput.prototype, "fromVersion", void 0);
__decorate([
    Field(() => ID, {
        nullable: true,
        description: 'The text that it leads to; that of the provision, if one is given.',
    }),
    __metadata("design:type", Object)
], CrosswalkEdgeInput.prototype, "toVersion", void 0);
__decorate([
    Text('Number in the one text; that of the provision, if one is given.'),
    __metadata("design:type", Object)
], CrosswalkEdgeInput.prototype, "fromNumber", void 0);
__decorate([
    Text('Number in the other text; that of the provision, if one is given.'),
    __metadata("design:type", Object)
], CrosswalkEdgeInput.prototype, "toNumber", void 0);
__decorate([
    Field(() => [CrosswalkKind], { nullable: true, description: 'What changed. SAME_NUMBER is not IDENTICAL.' }),
    IsOptional(),
    ArrayMinSize(1, { message: 'Name at least one kind.' }),
    __metadata("design:type", Object)
], CrosswalkEdgeInput.prototype, "kinds", void 0);
__decorate([
    Text('What changed, in own words.', LONG),
    __metadata("design:type", Object)
], CrosswalkEdgeInput.prototype, "changeSummary", void 0);
__decorate([
    Field(() => Boolean, { nullable: true, description: 'Whether number and subject were seen on both sides.' }),
    __metadata("design:type", Object)
], CrosswalkEdgeInput.prototype, "verified", void 0);
__decorate([
    Field(() => Boolean, { nullable: true, description: 'Whether both wordings were seen, or a source describes them.' }),
    __metadata("design:type", Object)
], CrosswalkEdgeInput.prototype, "changeVerified", void 0);
__decorate([
    Field(() => MappingBasis, { nullable: true, description: 'What the pairing rests on.' }),
    __metadata("design:type", Object)
], CrosswalkEdgeInput.prototype, "mappingBasis", void 0);
__decorate([
    Text('What was and what was not checked.', LONG),
    __metadata("design:type", Object)
], CrosswalkEdgeInput.prototype, "verificationNote", void 0);
__decorate([
    Field(() => [LegalSourceInput], { nullable: true, description: 'What backs it: all of it, in its order.' }),
    IsOptional(),
    ArrayMaxSize(MOST_RECORDS, tooMany),
    ValidateNested({ each: true }),
    Type(() => LegalSourceInput),
    __metadata("design:type", Object)
], CrosswalkEdgeInput.prototype, "sources", void 0);
CrosswalkEdgeInput = __decorate([
    InputType('CrosswalkEdgeInput', {
        description: 'How a provision of one text corresponds to one of another. A side is a provision, or a text with a number, or without one where nothing corresponds. A new edge needs both texts, kinds and mappingBasis; of one that is there, what is left out stays, and null takes away.',
    })
], CrosswalkEdgeInput);
export { CrosswalkEdgeInput };
let MapProvisionsInput = class MapProvisionsInput extends LawProposalInput {
};
__decorate([
    Field(() => [CrosswalkEdgeInput], { description: `The edges; at most ${MOST_RECORDS} at once.` }),
    ArrayMinSize(1, { message: 'Name at least one edge.' }),
    ArrayMaxSize(MOST_RECORDS, tooMany),
    ValidateNested({ each: true }),
    Type(() => CrosswalkEdgeInput),
    __metadata("design:type", Array)
], MapProvisionsInput.prototype, "edges", void 0);
MapProvisionsInput = __decorate([
    InputType('MapProvisionsInput', { description: 'Edges of the crosswalk, new or changed; each is decided on its own.' })
], MapProvisionsInput);
export { MapProvisionsInput };
let TreatyDeclarationInput = class TreatyDeclarationInput {
};
__decorate([
    Field(() => DeclarationKind, { description: 'What it is.' }),
    __metadata("design:type", String)
], TreatyDeclarationInput.prototype, "kind", void 0);
__decorate([
    Field(() => String, { description: 'What it says, in own words.' }),
    Length(1, LONG, tooLong(LONG)),
    __metadata("design:type", String)
], TreatyDeclarationInput.prototype, "summary", void 0);
__decorate([
    Day('Day on which it was made.'),
    __metadata("design:type", Object)
], TreatyDeclarationInput.prototype, "madeOn", void 0);
__decorate([
    Day('Day on which it was taken back.'),
    __metadata("design:type", Object)
], TreatyDeclarationInput.prototype, "withdrawnOn", void 0);
__decorate([
    Field(() => [ID], { defaultValue: [], description: 'Provisions that a reservation excludes, by slug or id.' }),
    __metadata("design:type", Array)
], TreatyDeclarationInput.prototype, "provisions", void 0);
__decorate([
    Field(() => [CountryCodeScalar], { defaultValue: [], description: 'States whose reservations an objection is to.' }),
    __metadata("design:type", Array)
], TreatyDeclarationInput.prototype, "against", void 0);
__decorate([
    Field(() => Boolean, {
        defaultValue: false,
        description: 'Whether an objection keeps the instrument from being in force between the two.',
    }),
    __metadata("design:type", Boolean)
], TreatyDeclarationInput.prototype, "precludesForce", void 0);
TreatyDeclarationInput = __decorate([
    InputType('TreatyDeclarationInput', { description: 'A reservation, an objection or another declaration of a State.' })
], TreatyDeclarationInput);
export { TreatyDeclarationInput };
let ParticipationInput = class ParticipationInput extends SourcedProposalInput {
};
__decorate([
    Field(() => ID, { description: 'The instrument, by slug or id.' }),
    __metadata("design:type", String)
], ParticipationInput.prototype, "instrument", void 0);
__decorate([
    Field(() => CountryCodeScalar, { description: 'The State, or the regional organisation that takes part.' }),
    __metadata("design:type", String)
], ParticipationInput.prototype, "country", void 0);
__decorate([
    Day('Day of signature.'),
    __metadata("design:type", Object)
], ParticipationInput.prototype, "signedOn", void 0);
__decorate([
    Day('Day of ratification or accession.'),
    __metadata("design:type", Object)
], ParticipationInput.prototype, "boundOn", void 0);
__decorate([
    Field(() => BoundBy, { nullable: true, description: 'The act by which it bound itself.' }),
    __metadata("design:type", Object)
], ParticipationInput.prototype, "boundBy", void 0);
__decorate([
    Day('Day on which the instrument entered into force for it.'),
    __metadata("design:type", Object)
], ParticipationInput.prototype, "inForceOn", void 0);
__decorate([
    Day('Day on which a withdrawal took effect.'),
    __metadata("design:type", Object)
], ParticipationInput.prototype, "withdrawnOn", void 0);
__decorate([
    Field(() => BoundStatus, { nullable: true, description: 'How far the instrument binds it.' }),
    __metadata("design:type", Object)
], ParticipationInput.prototype, "boundStatus", void 0);
__decorate([
    Field(() => EdtfScalar, { nullable: true, description: 'Earliest date that the state of the source can have.' }),
    __metadata("design:type", Object)
], ParticipationInput.prototype, "asOf", void 0);
__decorate([
    Field(() => [TreatyDeclarationInput], {
        nullable: true,
        description: 'All of its reservations, objections and declarations.',
    }),
    IsOptional(),
    ArrayMaxSize(MOST_RECORDS, tooMany),
    ValidateNested({ each: true }),
    Type(() => TreatyDeclarationInput),
    __metadata("design:type", Object)
], ParticipationInput.prototype, "declarations", void 0);
ParticipationInput = __decorate([
    InputType('ParticipationInput', {
        description: 'One State in one instrument, new or changed. A new record needs boundStatus; of one that is there, what is left out stays, and null takes away.',
    })
], ParticipationInput);
export { ParticipationInput };
let AcceptLawChangesInput = class AcceptLawChangesInput {
};
__decorate([
    Field(() => [ID], { description: `Ids of the changes: all of them are accepted, or none; at most ${MOST_RECORDS}.` }),
    ArrayMinSize(1, { message: 'Name at least one change.' }),
    ArrayMaxSize(MOST_RECORDS, tooMany),
    __metadata("design:type", Array)
], AcceptLawChangesInput.prototype, "changes", void 0);
__decorate([
    Text('What you say of them, for those who work on the law.', TEXT_LIMIT),
    __metadata("design:type", Object)
], AcceptLawChangesInput.prototype, "note", void 0);
AcceptLawChangesInput = __decorate([
    InputType('AcceptLawChangesInput', {
        description: 'Proposed changes of the law that somebody else made, to be accepted.',
    })
], AcceptLawChangesInput);
export { AcceptLawChangesInput };
let RejectLawChangesInput = class RejectLawChangesInput {
};
__decorate([
    Field(() => [ID], { description: `Ids of the changes: all of them are rejected, or none; at most ${MOST_RECORDS}.` }),
    ArrayMinSize(1, { message: 'Name at least one change.' }),
    ArrayMaxSize(MOST_RECORDS, tooMany),
    __metadata("design:type", Array)
], RejectLawChangesInput.prototype, "changes", void 0);
__decorate([
    Field(() => String, { description: `Why, in 1 to ${TEXT_LIMIT} characters, for those who work on the law.` }),
    Length(1, TEXT_LIMIT, tooLong(TEXT_LIMIT)),
    __metadata("design:type", String)
], RejectLawChangesInput.prototype, "note", void 0);
RejectLawChangesInput = __decorate([
    InputType('RejectLawChangesInput', {
        description: 'Proposed changes of the law that somebody else made, to be rejected.',
    })
], RejectLawChangesInput);
export { RejectLawChangesInput };
let WithdrawLawChangeInput = class WithdrawLawChangeInput {
};
__decorate([
    Field(() => ID, { description: 'Id of the change.' }),
    __metadata("design:type", String)
], WithdrawLawChangeInput.prototype, "change", void 0);
WithdrawLawChangeInput = __decorate([
    InputType('WithdrawLawChangeInput', { description: 'A proposed change of the law that you take back.' })
], WithdrawLawChangeInput);
export { WithdrawLawChangeInput };
let LawChangesArgs = class LawChangesArgs extends PageArgs {
};
__decorate([
    Field(() => Boolean, { defaultValue: false, description: 'Only those that nobody has decided.' }),
    __metadata("design:type", Boolean)
], LawChangesArgs.prototype, "open", void 0);
LawChangesArgs = __decorate([
    ArgsType()
], LawChangesArgs);
export { LawChangesArgs };
//# sourceMappingURL=curation.input.js.map