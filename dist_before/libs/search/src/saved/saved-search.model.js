var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf, PutOff, UserErrorModel } from '#platform';
let SavedSearchModel = class SavedSearchModel {
};
__decorate([
    Field(() => ID, { description: 'Opaque id, for changeSavedSearch and deleteSavedSearch.' }),
    __metadata("design:type", String)
], SavedSearchModel.prototype, "id", void 0);
__decorate([
    Field(() => String, { description: 'What you call it.' }),
    __metadata("design:type", String)
], SavedSearchModel.prototype, "name", void 0);
__decorate([
    Field(() => String, { description: 'Words to look for, for searchCases.' }),
    __metadata("design:type", String)
], SavedSearchModel.prototype, "query", void 0);
__decorate([
    Field(() => Boolean, { description: 'Whether words of other scripts are found, for searchCases.' }),
    __metadata("design:type", Boolean)
], SavedSearchModel.prototype, "crossScript", void 0);
__decorate([
    Field(() => String, {
        nullable: true,
        description: 'The filter as it was given, as JSON: parsed, it is the value for a variable of type CaseFilter. Null when there is none.',
    }),
    __metadata("design:type", Object)
], SavedSearchModel.prototype, "filter", void 0);
__decorate([
    Field(() => Date, { description: 'When you first kept it.' }),
    __metadata("design:type", Date)
], SavedSearchModel.prototype, "createdAt", void 0);
__decorate([
    Field(() => Date, { description: 'When you last said that you have seen what there is, or kept or changed it.' }),
    __metadata("design:type", Date)
], SavedSearchModel.prototype, "lookedAt", void 0);
__decorate([
    PutOff(),
    Field(() => Int, {
        description: 'How many hits were added or changed since then. Looked for only when asked for; refused where the filter names what is no longer there.',
    }),
    __metadata("design:type", Function)
], SavedSearchModel.prototype, "newCount", void 0);
SavedSearchModel = __decorate([
    ObjectType('SavedSearch', { description: 'A search that you keep. Nobody else sees it, whichever role they have.' })
], SavedSearchModel);
export { SavedSearchModel };
export const SavedSearchConnectionModel = connectionOf(SavedSearchModel, 'SavedSearch');
let SaveSearchPayloadModel = class SaveSearchPayloadModel {
};
__decorate([
    Field(() => SavedSearchModel, { nullable: true, description: 'The search; null where refused.' }),
    __metadata("design:type", Object)
], SaveSearchPayloadModel.prototype, "savedSearch", void 0);
__decorate([
    Field(() => [UserErrorModel], { description: 'What is wrong; empty when nothing is.' }),
    __metadata("design:type", Array)
], SaveSearchPayloadModel.prototype, "errors", void 0);
SaveSearchPayloadModel = __decorate([
    ObjectType('SaveSearchPayload', { description: 'The search that is kept, or what is wrong.' })
], SaveSearchPayloadModel);
export { SaveSearchPayloadModel };
let ChangeSavedSearchPayloadModel = class ChangeSavedSearchPayloadModel {
};
__decorate([
    Field(() => SavedSearchModel, { nullable: true, description: 'The search; null where refused.' }),
    __metadata("design:type", Object)
], ChangeSavedSearchPayloadModel.prototype, "savedSearch", void 0);
__decorate([
    Field(() => [UserErrorModel], { description: 'What is wrong; empty when nothing is.' }),
    __metadata("design:type", Array)
], ChangeSavedSearchPayloadModel.prototype, "errors", void 0);
ChangeSavedSearchPayloadModel = __decorate([
    ObjectType('ChangeSavedSearchPayload', { description: 'The search as it is now, or what is wrong.' })
], ChangeSavedSearchPayloadModel);
export { ChangeSavedSearchPayloadModel };
let DeleteSavedSearchPayloadModel = class DeleteSavedSearchPayloadModel {
};
__decorate([
    Field(() => [UserErrorModel], { description: 'What is wrong; empty when nothing is.' }),
    __metadata("design:type", Array)
], DeleteSavedSearchPayloadModel.prototype, "errors", void 0);
DeleteSavedSearchPayloadModel = __decorate([
    ObjectType('DeleteSavedSearchPayload', { description: 'What is wrong, if anything.' })
], DeleteSavedSearchPayloadModel);
export { DeleteSavedSearchPayloadModel };
//# sourceMappingURL=saved-search.model.js.map