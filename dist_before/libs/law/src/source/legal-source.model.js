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
import { EdtfScalar, UrlScalar } from '#platform';
import { describedBy } from '../vocabulary.rules.js';
import { SOURCE_KIND_MEANINGS, SourceKind } from './source-kind.rules.js';
registerEnumType(SourceKind, {
    name: 'SourceKind',
    description: 'What kind of document a source is.',
    valuesMap: describedBy(SOURCE_KIND_MEANINGS),
});
let LegalSourceModel = class LegalSourceModel {
};
__decorate([
    Field(() => String, {
        description: 'Stable readable id, such as "eff-part3"; the same source has the same one everywhere.',
    }),
    __metadata("design:type", String)
], LegalSourceModel.prototype, "slug", void 0);
__decorate([
    Field(() => String, { description: 'Title, with what identifies the edition.' }),
    __metadata("design:type", String)
], LegalSourceModel.prototype, "title", void 0);
__decorate([
    Field(() => UrlScalar, { description: 'Address at which it was found, which may be that of a copy.' }),
    __metadata("design:type", String)
], LegalSourceModel.prototype, "url", void 0);
__decorate([
    Field(() => String, { description: 'Who published it; a copy is marked as such.' }),
    __metadata("design:type", String)
], LegalSourceModel.prototype, "publisher", void 0);
__decorate([
    Field(() => SourceKind, { nullable: true, description: 'Kind of document; null where it was not recorded.' }),
    __metadata("design:type", Object)
], LegalSourceModel.prototype, "kind", void 0);
__decorate([
    Field(() => Boolean, {
        nullable: true,
        description: 'True: a copy on another site was used, not the original. Null: not recorded.',
    }),
    __metadata("design:type", Object)
], LegalSourceModel.prototype, "isCopy", void 0);
__decorate([
    Field(() => Boolean, {
        nullable: true,
        description: 'True: an excerpt of the page was seen, not necessarily the whole. False: it is only cited. Null: not recorded.',
    }),
    __metadata("design:type", Object)
], LegalSourceModel.prototype, "seen", void 0);
__decorate([
    Field(() => EdtfScalar, {
        nullable: true,
        description: 'Earliest date that the state of a table of participation can have; null for other documents.',
    }),
    __metadata("design:type", Object)
], LegalSourceModel.prototype, "asOf", void 0);
LegalSourceModel = __decorate([
    ObjectType('LegalSource', {
        description: 'A document that backs a legal record: what it is, where it is, and whether anyone looked.',
    })
], LegalSourceModel);
export { LegalSourceModel };
//# sourceMappingURL=legal-source.model.js.map