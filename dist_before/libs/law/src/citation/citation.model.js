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
import { InstrumentModel } from '../instrument/instrument.model.js';
import { TextVersionModel } from '../instrument/text-version.model.js';
import { ProvisionModel } from '../provision/provision.model.js';
import { describedBy } from '../vocabulary.rules.js';
import { CITATION_MATCH_MEANINGS, CitationMatchKind } from './citation-match.rules.js';
import { SUBJECT_RELATION_MEANINGS, SubjectRelation } from './citation-subject.rules.js';
registerEnumType(CitationMatchKind, {
    name: 'CitationMatchKind',
    description: 'How a provision answers to the number that was cited.',
    valuesMap: describedBy(CITATION_MATCH_MEANINGS),
});
registerEnumType(SubjectRelation, {
    name: 'SubjectRelation',
    description: 'Whether provisions of the same number in several texts are about the same, as far as the crosswalk says.',
    valuesMap: describedBy(SUBJECT_RELATION_MEANINGS),
});
let CitationMatchModel = class CitationMatchModel {
};
__decorate([
    Field(() => String, { description: 'The cited number as it was read, such as "Art. 36(1)".' }),
    __metadata("design:type", String)
], CitationMatchModel.prototype, "number", void 0);
__decorate([
    Field(() => CitationMatchKind, {
        description: 'Whether the provision has this number, contains it or is a part of it.',
    }),
    __metadata("design:type", String)
], CitationMatchModel.prototype, "kind", void 0);
__decorate([
    Field(() => ProvisionModel, { description: 'The provision.' }),
    __metadata("design:type", ProvisionModel)
], CitationMatchModel.prototype, "provision", void 0);
__decorate([
    Field(() => TextVersionModel, { description: 'The text that it stands in. A number means nothing without it.' }),
    __metadata("design:type", TextVersionModel)
], CitationMatchModel.prototype, "textVersion", void 0);
__decorate([
    Field(() => String, {
        description: 'How to cite what was found: number, instrument and text, such as "Art. 36(1), UN Cybercrime Convention, Zero draft (A/AC.291/22)".',
    }),
    __metadata("design:type", String)
], CitationMatchModel.prototype, "citeAs", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'What to know where it is not EXACT; null where it is.' }),
    __metadata("design:type", Object)
], CitationMatchModel.prototype, "note", void 0);
CitationMatchModel = __decorate([
    ObjectType('CitationMatch', { description: 'A provision that a citation means or may mean.' })
], CitationMatchModel);
export { CitationMatchModel };
let CitationAmbiguityModel = class CitationAmbiguityModel {
};
__decorate([
    Field(() => String, { description: 'The number, such as "Art. 17".' }),
    __metadata("design:type", String)
], CitationAmbiguityModel.prototype, "number", void 0);
__decorate([
    Field(() => [ProvisionModel], { description: 'What has this number, in each of the texts.' }),
    __metadata("design:type", Array)
], CitationAmbiguityModel.prototype, "provisions", void 0);
__decorate([
    Field(() => SubjectRelation, {
        description: 'Whether they are about the same. Where it differs between them, the most doubtful answer.',
    }),
    __metadata("design:type", String)
], CitationAmbiguityModel.prototype, "relation", void 0);
__decorate([
    Field(() => String, { description: 'The same in words, with the text and the heading of each.' }),
    __metadata("design:type", String)
], CitationAmbiguityModel.prototype, "warning", void 0);
CitationAmbiguityModel = __decorate([
    ObjectType('CitationAmbiguity', {
        description: 'One number that stands in several texts which the citation may mean.',
    })
], CitationAmbiguityModel);
export { CitationAmbiguityModel };
let CitationReadingModel = class CitationReadingModel {
};
__decorate([
    Field(() => [InstrumentModel], {
        description: 'What it cites; several only where one name stands for several instruments.',
    }),
    __metadata("design:type", Array)
], CitationReadingModel.prototype, "instruments", void 0);
__decorate([
    Field(() => TextVersionModel, {
        nullable: true,
        description: 'The one text that it names; null where it names none, or where its words fit several texts.',
    }),
    __metadata("design:type", Object)
], CitationReadingModel.prototype, "textVersion", void 0);
__decorate([
    Field(() => [ProvisionModel], { description: 'All provisions that it means or may mean; `matches` says how.' }),
    __metadata("design:type", Array)
], CitationReadingModel.prototype, "provisions", void 0);
__decorate([
    Field(() => [CitationMatchModel], {
        description: 'Each cited number with the provision that answers to it, in the order of the citation. Never empty.',
    }),
    __metadata("design:type", Array)
], CitationReadingModel.prototype, "matches", void 0);
__decorate([
    Field(() => [CitationAmbiguityModel], {
        description: 'Numbers that stand in several texts, each with what they mean there. Where this is not empty, ask which text is meant, or show all.',
    }),
    __metadata("design:type", Array)
], CitationReadingModel.prototype, "ambiguities", void 0);
__decorate([
    Field(() => [TextVersionModel], {
        description: 'Texts that it may mean too and in which no such number is recorded. They may have one all the same.',
    }),
    __metadata("design:type", Array)
], CitationReadingModel.prototype, "unrecordedTexts", void 0);
__decorate([
    Field(() => [String], {
        description: 'What a reader must know, in plain words: ambiguous numbers, numbers without a record, drafts that bound nobody. Show them with the answer.',
    }),
    __metadata("design:type", Array)
], CitationReadingModel.prototype, "warnings", void 0);
CitationReadingModel = __decorate([
    ObjectType('CitationReading', {
        description: 'What a citation means, as far as it is recorded here. Several provisions where it names several, or where its number stands in several texts.',
    })
], CitationReadingModel);
export { CitationReadingModel };
//# sourceMappingURL=citation.model.js.map