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
import { EdtfScalar, NodeModel, UrlScalar } from '#platform';
import { describedBy } from '../vocabulary.rules.js';
import { INSTRUMENT_KIND_MEANINGS, INSTRUMENT_STATUS_MEANINGS, InstrumentKind, InstrumentStatus, LEGAL_REGIME_MEANINGS, LegalRegime, } from './instrument.rules.js';
registerEnumType(InstrumentKind, {
    name: 'InstrumentKind',
    description: 'What kind of legal instrument it is.',
    valuesMap: describedBy(INSTRUMENT_KIND_MEANINGS),
});
registerEnumType(LegalRegime, {
    name: 'LegalRegime',
    description: 'Field of law that an instrument belongs to.',
    valuesMap: describedBy(LEGAL_REGIME_MEANINGS),
});
registerEnumType(InstrumentStatus, {
    name: 'InstrumentStatus',
    description: 'How far an instrument is in force. Read it with `statusAsOf` and `unverifiedFields`.',
    valuesMap: describedBy(INSTRUMENT_STATUS_MEANINGS),
});
let InstrumentModel = class InstrumentModel extends NodeModel {
};
__decorate([
    Field(() => String, { description: 'Official title.' }),
    __metadata("design:type", String)
], InstrumentModel.prototype, "title", void 0);
__decorate([
    Field(() => String, { description: 'Title for daily use.' }),
    __metadata("design:type", String)
], InstrumentModel.prototype, "shortTitle", void 0);
__decorate([
    Field(() => [String], { description: 'Other names, abbreviations and numbers.' }),
    __metadata("design:type", Array)
], InstrumentModel.prototype, "aliases", void 0);
__decorate([
    Field(() => InstrumentKind, { description: 'What kind of instrument it is.' }),
    __metadata("design:type", String)
], InstrumentModel.prototype, "kind", void 0);
__decorate([
    Field(() => LegalRegime, { description: 'Field of law.' }),
    __metadata("design:type", String)
], InstrumentModel.prototype, "regime", void 0);
__decorate([
    Field(() => [String], {
        description: 'Whose law it is: ISO 3166-1 alpha-2 codes, or INT (universal), COE, EU, LAS, SCO, CIS, GCC for groups of States. AU is Australia, or the African Union on an instrument that the African Union issued.',
    }),
    __metadata("design:type", Array)
], InstrumentModel.prototype, "jurisdictions", void 0);
__decorate([
    Field(() => String, { description: 'What it is about, in the words of this registry. Not official text.' }),
    __metadata("design:type", String)
], InstrumentModel.prototype, "summary", void 0);
__decorate([
    Field(() => EdtfScalar, {
        nullable: true,
        description: 'When it was adopted; null where not recorded. The first of January may stand for a year of which no day is known.',
    }),
    __metadata("design:type", Object)
], InstrumentModel.prototype, "adoptedOn", void 0);
__decorate([
    Field(() => EdtfScalar, {
        nullable: true,
        description: 'When it was opened for signature; null where not recorded or not applicable.',
    }),
    __metadata("design:type", Object)
], InstrumentModel.prototype, "openedOn", void 0);
__decorate([
    Field(() => EdtfScalar, {
        nullable: true,
        description: 'When it entered into force in general; null where it has not or the day is not recorded. For one State see its participation.',
    }),
    __metadata("design:type", Object)
], InstrumentModel.prototype, "inForceOn", void 0);
__decorate([
    Field(() => InstrumentStatus, { description: 'How far it is in force, as of `statusAsOf`.' }),
    __metadata("design:type", String)
], InstrumentModel.prototype, "status", void 0);
__decorate([
    Field(() => EdtfScalar, {
        nullable: true,
        description: 'The day that the status speaks of, such as that of repeal; null where it needs none.',
    }),
    __metadata("design:type", Object)
], InstrumentModel.prototype, "statusDate", void 0);
__decorate([
    Field(() => EdtfScalar, {
        nullable: true,
        description: 'The date for which the status was recorded; null where no date is recorded.',
    }),
    __metadata("design:type", Object)
], InstrumentModel.prototype, "statusAsOf", void 0);
__decorate([
    Field(() => String, {
        nullable: true,
        description: 'With whom instruments of ratification are deposited; null where there is none or it is not recorded.',
    }),
    __metadata("design:type", Object)
], InstrumentModel.prototype, "depositary", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Who made it; null where not recorded.' }),
    __metadata("design:type", Object)
], InstrumentModel.prototype, "issuer", void 0);
__decorate([
    Field(() => UrlScalar, { nullable: true, description: 'Page about the instrument; null where none was seen.' }),
    __metadata("design:type", Object)
], InstrumentModel.prototype, "url", void 0);
__decorate([
    Field(() => Boolean, {
        description: 'A page that was seen confirms that the instrument exists and is what it is said to be. Does not vouch for the fields in `unverifiedFields`.',
    }),
    __metadata("design:type", Boolean)
], InstrumentModel.prototype, "verified", void 0);
__decorate([
    Field(() => [String], {
        description: 'Fields, in the words of the record, that rest on general knowledge and were not seen in a source.',
    }),
    __metadata("design:type", Array)
], InstrumentModel.prototype, "unverifiedFields", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'What was and what was not checked.' }),
    __metadata("design:type", Object)
], InstrumentModel.prototype, "verificationNote", void 0);
InstrumentModel = __decorate([
    ObjectType('Instrument', {
        implements: () => NodeModel,
        description: 'A treaty, protocol, statute or the rules of an organisation, with its dated texts. All drafts and the adopted text of one treaty are versions of one instrument.',
    })
], InstrumentModel);
export { InstrumentModel };
//# sourceMappingURL=instrument.model.js.map