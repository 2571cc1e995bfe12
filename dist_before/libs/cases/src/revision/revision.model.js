var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { OrganisationModel, PersonModel } from '#identity';
import { connectionOf } from '#platform';
import { CaseState } from '../case/case.rules.js';
import { ContentChangeKind } from './content.rules.js';
registerEnumType(ContentChangeKind, {
    name: 'ContentChangeKind',
    description: 'What became of a value.',
    valuesMap: {
        ADDED: { description: 'It was not there before: it belongs to something that was added.' },
        REMOVED: { description: 'It is not there any more: it belongs to something that was removed.' },
        CHANGED: { description: 'It is another than before.' },
    },
});
let ContentChangeModel = class ContentChangeModel {
};
__decorate([
    Field(() => String, {
        description: 'Where the value stands, as the fields of `Case` that lead to it and the numbers of what there is several of: "title/text", "uses/2/outcome".',
    }),
    __metadata("design:type", String)
], ContentChangeModel.prototype, "path", void 0);
__decorate([
    Field(() => ContentChangeKind, { description: 'What became of it.' }),
    __metadata("design:type", String)
], ContentChangeModel.prototype, "kind", void 0);
__decorate([
    Field(() => [String], {
        nullable: true,
        description: 'What it was, as text; a list has one text for each element, a date is in EDTF, and what is in a vocabulary has its code or slug. Null where nothing was recorded.',
    }),
    __metadata("design:type", Object)
], ContentChangeModel.prototype, "before", void 0);
__decorate([
    Field(() => [String], { nullable: true, description: 'What it is then, in the same way.' }),
    __metadata("design:type", Object)
], ContentChangeModel.prototype, "after", void 0);
__decorate([
    Field(() => Boolean, {
        description: 'The value names something that is not yours to see now, and is not shown.',
    }),
    __metadata("design:type", Boolean)
], ContentChangeModel.prototype, "isMasked", void 0);
ContentChangeModel = __decorate([
    ObjectType('ContentChange', { description: 'A value of a case that differs between two of its versions.' })
], ContentChangeModel);
export { ContentChangeModel };
let RevisionModel = class RevisionModel {
};
__decorate([
    Field(() => Int, { description: 'Place in the history of the case, from 1.' }),
    __metadata("design:type", Number)
], RevisionModel.prototype, "number", void 0);
__decorate([
    Field(() => Int, { description: 'Version of the content after it.' }),
    __metadata("design:type", Number)
], RevisionModel.prototype, "version", void 0);
__decorate([
    Field(() => CaseState, { nullable: true, description: 'State of the case after it; null where it was not kept.' }),
    __metadata("design:type", Object)
], RevisionModel.prototype, "state", void 0);
__decorate([
    Field(() => Date, { description: 'When. Give this moment as `asOf` to read the case as it was then.' }),
    __metadata("design:type", Date)
], RevisionModel.prototype, "madeAt", void 0);
__decorate([
    Field(() => PersonModel, {
        nullable: true,
        description: 'Who made it. Null when they are not yours to know; for a documented case, which is loaded with the reference data; and where it was not kept.',
    }),
    __metadata("design:type", Object)
], RevisionModel.prototype, "actor", void 0);
__decorate([
    Field(() => OrganisationModel, {
        nullable: true,
        description: 'The organisation that they acted for, where they said so and it is yours to know.',
    }),
    __metadata("design:type", Object)
], RevisionModel.prototype, "onBehalfOf", void 0);
__decorate([
    Field(() => String, {
        nullable: true,
        description: 'Why, where they said so. For those who follow the case. Notes of decisions stand under `decisions`.',
    }),
    __metadata("design:type", Object)
], RevisionModel.prototype, "reason", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: 'The earlier version whose content it has again; null for others.' }),
    __metadata("design:type", Object)
], RevisionModel.prototype, "restores", void 0);
__decorate([
    Field(() => [ContentChangeModel], {
        nullable: true,
        description: 'What differs from the revision before, as far as it is yours to see. Null where the content before was not kept, or is not yours to see.',
    }),
    __metadata("design:type", Object)
], RevisionModel.prototype, "changes", void 0);
RevisionModel = __decorate([
    ObjectType('Revision', {
        description: 'A change of a case as it was kept: of its content, its state, or both. Revisions are only ever added.',
    })
], RevisionModel);
export { RevisionModel };
export const RevisionConnectionModel = connectionOf(RevisionModel, 'Revision');
//# sourceMappingURL=revision.model.js.map