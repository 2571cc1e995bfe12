var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { PersonModel } from '#identity';
import { connectionOf, UserErrorModel } from '#platform';
import { LegalSourceModel } from '../source/legal-source.model.js';
import { describedBy } from '../vocabulary.rules.js';
import { LAW_CHANGE_OUTCOME_MEANINGS, LAW_CHANGE_REFUSAL_MEANINGS, LAW_RECORD_KIND_MEANINGS, LawChangeOutcome, LawChangeRefusal, LawRecordKind, } from './law-record.rules.js';
registerEnumType(LawRecordKind, {
    name: 'LawRecordKind',
    description: 'What kind of record of the law it is.',
    valuesMap: describedBy(LAW_RECORD_KIND_MEANINGS),
});
registerEnumType(LawChangeOutcome, {
    name: 'LawChangeOutcome',
    description: 'What became of a proposed change of the law.',
    valuesMap: describedBy(LAW_CHANGE_OUTCOME_MEANINGS),
});
registerEnumType(LawChangeRefusal, {
    name: 'LawChangeRefusal',
    description: 'Why a change of the law was not proposed, decided or withdrawn.',
    valuesMap: describedBy(LAW_CHANGE_REFUSAL_MEANINGS),
});
let LawFieldChangeModel = class LawFieldChangeModel {
};
__decorate([
    Field(() => String, { description: 'The field, in the words of the schema, such as "heading".' }),
    __metadata("design:type", String)
], LawFieldChangeModel.prototype, "field", void 0);
__decorate([
    Field(() => [String], {
        nullable: true,
        description: 'What it was, as text; a list has one text for each element, and another record is named by its slug. Null where nothing was recorded.',
    }),
    __metadata("design:type", Object)
], LawFieldChangeModel.prototype, "before", void 0);
__decorate([
    Field(() => [String], { nullable: true, description: 'What it is then, in the same way.' }),
    __metadata("design:type", Object)
], LawFieldChangeModel.prototype, "after", void 0);
LawFieldChangeModel = __decorate([
    ObjectType('LawFieldChange', { description: 'A field of a record of the law that differs before and after a change.' })
], LawFieldChangeModel);
export { LawFieldChangeModel };
let LawRevisionModel = class LawRevisionModel {
};
__decorate([
    Field(() => Int, {
        description: 'Place in the history of the record, from 1; what came with the reference data has none.',
    }),
    __metadata("design:type", Number)
], LawRevisionModel.prototype, "number", void 0);
__decorate([
    Field(() => Date, { description: 'When it was accepted.' }),
    __metadata("design:type", Date)
], LawRevisionModel.prototype, "madeAt", void 0);
__decorate([
    Field(() => String, { description: 'Why.' }),
    __metadata("design:type", String)
], LawRevisionModel.prototype, "reason", void 0);
__decorate([
    Field(() => [LawFieldChangeModel], { description: 'What differs from before; of a new record, all that it says.' }),
    __metadata("design:type", Array)
], LawRevisionModel.prototype, "fields", void 0);
LawRevisionModel = __decorate([
    ObjectType('LawRevision', {
        description: 'A change of a record of the law: proposed by one person and accepted by another. Revisions are only ever added.',
    })
], LawRevisionModel);
export { LawRevisionModel };
let LawChangeModel = class LawChangeModel {
};
__decorate([
    Field(() => ID, { description: 'Opaque id, for acceptLawChanges, rejectLawChanges and withdrawLawChange.' }),
    __metadata("design:type", String)
], LawChangeModel.prototype, "id", void 0);
__decorate([
    Field(() => LawRecordKind, { description: 'What kind of record it is of.' }),
    __metadata("design:type", String)
], LawChangeModel.prototype, "kind", void 0);
__decorate([
    Field(() => String, { description: 'Slug of the record.' }),
    __metadata("design:type", String)
], LawChangeModel.prototype, "slug", void 0);
__decorate([
    Field(() => Boolean, { description: 'Whether the record is new.' }),
    __metadata("design:type", Boolean)
], LawChangeModel.prototype, "isNew", void 0);
__decorate([
    Field(() => [LawFieldChangeModel], { description: 'What it would change; of a new record, all that it says.' }),
    __metadata("design:type", Array)
], LawChangeModel.prototype, "fields", void 0);
__decorate([
    Field(() => [LegalSourceModel], { description: 'Sources that would be recorded with it.' }),
    __metadata("design:type", Array)
], LawChangeModel.prototype, "newSources", void 0);
__decorate([
    Field(() => String, { description: 'Why. Once it is accepted, everybody reads it.' }),
    __metadata("design:type", String)
], LawChangeModel.prototype, "reason", void 0);
__decorate([
    Field(() => PersonModel, { description: 'Who proposed it.' }),
    __metadata("design:type", PersonModel)
], LawChangeModel.prototype, "proposedBy", void 0);
__decorate([
    Field(() => Date, { description: 'When.' }),
    __metadata("design:type", Date)
], LawChangeModel.prototype, "proposedAt", void 0);
__decorate([
    Field(() => LawChangeOutcome, { nullable: true, description: 'What became of it; null while it is open.' }),
    __metadata("design:type", Object)
], LawChangeModel.prototype, "outcome", void 0);
__decorate([
    Field(() => PersonModel, { nullable: true, description: 'Who decided it; null while it is open.' }),
    __metadata("design:type", Object)
], LawChangeModel.prototype, "decidedBy", void 0);
__decorate([
    Field(() => Date, { nullable: true, description: 'When it was decided; null while it is open.' }),
    __metadata("design:type", Object)
], LawChangeModel.prototype, "decidedAt", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'What whoever decided it says of it.' }),
    __metadata("design:type", Object)
], LawChangeModel.prototype, "note", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: 'Which revision of the record it became; null for others.' }),
    __metadata("design:type", Object)
], LawChangeModel.prototype, "revision", void 0);
LawChangeModel = __decorate([
    ObjectType('LawChange', {
        description: 'A proposed change of the law, for those who work on it. What is accepted is a revision of the record.',
    })
], LawChangeModel);
export { LawChangeModel };
export const LawChangeConnectionModel = connectionOf(LawChangeModel, 'LawChange');
let LawChangePayloadModel = class LawChangePayloadModel {
};
__decorate([
    Field(() => [LawChangeModel], { nullable: true, description: 'The changes; null when they were refused.' }),
    __metadata("design:type", Object)
], LawChangePayloadModel.prototype, "changes", void 0);
__decorate([
    Field(() => [UserErrorModel], {
        description: 'Why it was refused; empty when it was done. Nothing was written then.',
    }),
    __metadata("design:type", Array)
], LawChangePayloadModel.prototype, "errors", void 0);
LawChangePayloadModel = __decorate([
    ObjectType('LawChangePayload', { description: 'Changes of the law that were proposed, decided or withdrawn.' })
], LawChangePayloadModel);
export { LawChangePayloadModel };
let LawChangeRefusedModel = class LawChangeRefusedModel extends UserErrorModel {
    constructor(reason, slug, path) {
        super('LAW_CHANGE_REFUSED', `${slug === null ? '' : `"${slug}": `}${MESSAGES[reason]}`, path);
        this.typeName = 'LawChangeRefused';
        this.reason = reason;
        this.slug = slug;
    }
};
__decorate([
    Field(() => LawChangeRefusal, { description: 'The reason.' }),
    __metadata("design:type", String)
], LawChangeRefusedModel.prototype, "reason", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Slug of the record that it is about.' }),
    __metadata("design:type", Object)
], LawChangeRefusedModel.prototype, "slug", void 0);
LawChangeRefusedModel = __decorate([
    ObjectType('LawChangeRefused', {
        implements: () => UserErrorModel,
        description: 'A change of the law was not proposed, decided or withdrawn, for the reason given.',
    }),
    __metadata("design:paramtypes", [String, Object, Array])
], LawChangeRefusedModel);
export { LawChangeRefusedModel };
const MESSAGES = {
    ALREADY_OPEN: 'Another change of this record waits for a decision. Look at it with lawChanges(open: true), have it decided or withdrawn, and propose yours then.',
    NOTHING_CHANGED: 'The record says all of this already. Give what should be otherwise.',
    PROPOSED_BY_YOU: 'You proposed this change. Another legal reviewer or an editor has to decide it.',
    NOT_PROPOSED_BY_YOU: 'Only whoever proposed this change takes it back. You can reject it, with rejectLawChanges.',
    DECIDED: 'This change was decided or withdrawn before. Read it again with lawChanges.',
    RECORD_CHANGED: 'The record is not what it was when this change was proposed. Reject it or have it withdrawn, and have it proposed anew.',
    RESTS_ON_ANOTHER: 'It names a record that is not there yet. Accept the proposal of that record first, or together with this one and before it.',
};
//# sourceMappingURL=curation.model.js.map