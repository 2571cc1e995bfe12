var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { SourceKind } from '#law';
import { connectionOf, EdtfDateModel, LanguageTagScalar, NodeModel, UrlScalar, UserErrorModel } from '#platform';
import { Reliability, SourceAlertKind } from './source.rules.js';
registerEnumType(Reliability, {
    name: 'SourceReliability',
    description: 'How far a source itself is relied on, whatever it says this time: the letters of the Admiralty scale. Null where nobody has rated it, which is not F.',
    valuesMap: {
        A: { description: 'Completely reliable.' },
        B: { description: 'Usually reliable.' },
        C: { description: 'Fairly reliable.' },
        D: { description: 'Not usually reliable.' },
        E: { description: 'Unreliable.' },
        F: { description: 'Looked at, and cannot be judged.' },
    },
});
registerEnumType(SourceAlertKind, {
    name: 'SourceAlertKind',
    description: 'What is wrong with a source since it was cited.',
    valuesMap: {
        RETRACTED: { description: 'Whoever published it has taken it back.' },
        CHANGED: { description: 'It says something else than when it was cited.' },
        UNAVAILABLE: { description: 'It can be read nowhere any more.' },
    },
});
let SourceAlertModel = class SourceAlertModel {
};
__decorate([
    Field(() => ID, { description: 'Id of the alert, by which it is lifted.' }),
    __metadata("design:type", String)
], SourceAlertModel.prototype, "id", void 0);
__decorate([
    Field(() => SourceAlertKind, { description: 'What is wrong.' }),
    __metadata("design:type", String)
], SourceAlertModel.prototype, "kind", void 0);
__decorate([
    Field(() => Date, { description: 'Since when it is known.' }),
    __metadata("design:type", Date)
], SourceAlertModel.prototype, "raisedAt", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Why, for those who work on the record; null for others.' }),
    __metadata("design:type", Object)
], SourceAlertModel.prototype, "reason", void 0);
SourceAlertModel = __decorate([
    ObjectType('SourceAlert', { description: 'That something is wrong with a source. It stands until it is lifted.' })
], SourceAlertModel);
export { SourceAlertModel };
let SourceModel = class SourceModel extends NodeModel {
};
__decorate([
    Field(() => String, { description: 'Title, as published.' }),
    __metadata("design:type", String)
], SourceModel.prototype, "title", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Who published it.' }),
    __metadata("design:type", Object)
], SourceModel.prototype, "publisher", void 0);
__decorate([
    Field(() => [String], {
        description: 'Who owns the publisher, then who owns them, up to the root. Empty where none was stated: no finding that there is none.',
    }),
    __metadata("design:type", Array)
], SourceModel.prototype, "publisherOwners", void 0);
__decorate([
    Field(() => UrlScalar, { nullable: true, description: 'Where it can be read.' }),
    __metadata("design:type", Object)
], SourceModel.prototype, "url", void 0);
__decorate([
    Field(() => UrlScalar, { nullable: true, description: 'Where a copy is kept that will not change.' }),
    __metadata("design:type", Object)
], SourceModel.prototype, "archivedUrl", void 0);
__decorate([
    Field(() => LanguageTagScalar, { nullable: true, description: 'Language that it is in; null when not recorded.' }),
    __metadata("design:type", Object)
], SourceModel.prototype, "language", void 0);
__decorate([
    Field(() => EdtfDateModel, { nullable: true, description: 'When it was published.' }),
    __metadata("design:type", Object)
], SourceModel.prototype, "date", void 0);
__decorate([
    Field(() => SourceKind, { description: 'What kind of document it is.' }),
    __metadata("design:type", String)
], SourceModel.prototype, "kind", void 0);
__decorate([
    Field(() => Boolean, {
        description: 'The document, or an excerpt of it, was seen by whoever added it; false when it is only cited.',
    }),
    __metadata("design:type", Boolean)
], SourceModel.prototype, "seen", void 0);
__decorate([
    Field(() => Reliability, {
        nullable: true,
        description: 'How far it is relied on; null where nobody has rated it.',
    }),
    __metadata("design:type", Object)
], SourceModel.prototype, "reliability", void 0);
__decorate([
    Field(() => [SourceAlertModel], { description: 'What is wrong with it now; empty when nothing is known to be.' }),
    __metadata("design:type", Array)
], SourceModel.prototype, "alerts", void 0);
SourceModel = __decorate([
    ObjectType('Source', {
        implements: () => NodeModel,
        description: 'A document that says something about a case: report, judgment, article, filing, law or dataset. Cases share it.',
    })
], SourceModel);
export { SourceModel };
export const SourceConnectionModel = connectionOf(SourceModel, 'Source');
let SourcePayload = class SourcePayload {
};
__decorate([
    Field(() => SourceModel, { nullable: true, description: 'The source as it is now; null when it was refused.' }),
    __metadata("design:type", Object)
], SourcePayload.prototype, "source", void 0);
__decorate([
    Field(() => [UserErrorModel], { description: 'Why the mutation was refused; empty when it took effect.' }),
    __metadata("design:type", Array)
], SourcePayload.prototype, "errors", void 0);
SourcePayload = __decorate([
    ObjectType('SourcePayload', { description: 'Outcome of a mutation of a source, or why nothing was written.' })
], SourcePayload);
export { SourcePayload };
//# sourceMappingURL=source.model.js.map