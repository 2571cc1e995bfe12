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
import { TEXT_STAGE_MEANINGS, TextStage } from './instrument.rules.js';
registerEnumType(TextStage, {
    name: 'TextStage',
    description: 'How far a text had come. Only an adopted, amended or consolidated text can bind anyone.',
    valuesMap: describedBy(TEXT_STAGE_MEANINGS),
});
let TextVersionModel = class TextVersionModel extends NodeModel {
};
__decorate([
    Field(() => String, { description: 'What the text is called.' }),
    __metadata("design:type", String)
], TextVersionModel.prototype, "label", void 0);
__decorate([
    Field(() => EdtfScalar, {
        nullable: true,
        description: 'Date of the text; null where not recorded. `note` says where a day is a placeholder.',
    }),
    __metadata("design:type", Object)
], TextVersionModel.prototype, "date", void 0);
__decorate([
    Field(() => String, {
        nullable: true,
        description: 'Official symbol or number, such as "A/AC.291/22"; null where not recorded.',
    }),
    __metadata("design:type", Object)
], TextVersionModel.prototype, "documentSymbol", void 0);
__decorate([
    Field(() => TextStage, { description: 'How far the text had come.' }),
    __metadata("design:type", String)
], TextVersionModel.prototype, "stage", void 0);
__decorate([
    Field(() => UrlScalar, {
        nullable: true,
        description: 'Where the text can be read; null where no address was seen.',
    }),
    __metadata("design:type", Object)
], TextVersionModel.prototype, "url", void 0);
__decorate([
    Field(() => Boolean, {
        description: 'A source that was seen confirms that this text exists. Does not vouch for its symbol or day where `note` says otherwise.',
    }),
    __metadata("design:type", Boolean)
], TextVersionModel.prototype, "verified", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'What is and what is not known about the text.' }),
    __metadata("design:type", Object)
], TextVersionModel.prototype, "note", void 0);
TextVersionModel = __decorate([
    ObjectType('TextVersion', {
        implements: () => NodeModel,
        description: 'One dated text of an instrument. Articles were renumbered between drafts: always name the version together with the number.',
    })
], TextVersionModel);
export { TextVersionModel };
//# sourceMappingURL=text-version.model.js.map