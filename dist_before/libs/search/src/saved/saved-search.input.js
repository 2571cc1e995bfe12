var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { Field, ID, InputType } from '@nestjs/graphql';
import { CaseFilter } from '#cases';
let SaveSearchInput = class SaveSearchInput {
};
__decorate([
    Field(() => String, {
        description: 'What you call it; from 1 to 100 characters, and another name than your others have.',
    }),
    __metadata("design:type", String)
], SaveSearchInput.prototype, "name", void 0);
__decorate([
    Field(() => String, { description: 'Words to look for, as for searchCases.' }),
    __metadata("design:type", String)
], SaveSearchInput.prototype, "query", void 0);
__decorate([
    Field(() => Boolean, {
        defaultValue: true,
        description: 'Whether words of other scripts are found, as for searchCases.',
    }),
    __metadata("design:type", Boolean)
], SaveSearchInput.prototype, "crossScript", void 0);
__decorate([
    Field(() => CaseFilter, { nullable: true, description: 'Which public cases to look in; all when left out.' }),
    __metadata("design:type", Object)
], SaveSearchInput.prototype, "filter", void 0);
SaveSearchInput = __decorate([
    InputType('SaveSearchInput', { description: 'A search to be kept.' })
], SaveSearchInput);
export { SaveSearchInput };
let ChangeSavedSearchInput = class ChangeSavedSearchInput {
};
__decorate([
    Field(() => ID, { description: 'Id of the search.' }),
    __metadata("design:type", String)
], ChangeSavedSearchInput.prototype, "id", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Another name.' }),
    __metadata("design:type", Object)
], ChangeSavedSearchInput.prototype, "name", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Other words to look for.' }),
    __metadata("design:type", Object)
], ChangeSavedSearchInput.prototype, "query", void 0);
__decorate([
    Field(() => Boolean, { nullable: true, description: 'Whether words of other scripts are found.' }),
    __metadata("design:type", Object)
], ChangeSavedSearchInput.prototype, "crossScript", void 0);
__decorate([
    Field(() => CaseFilter, { nullable: true, description: 'Another filter; an empty one to look in all public cases.' }),
    __metadata("design:type", Object)
], ChangeSavedSearchInput.prototype, "filter", void 0);
__decorate([
    Field(() => Boolean, {
        defaultValue: false,
        description: 'You have seen what there is: only what changes from now on counts as new.',
    }),
    __metadata("design:type", Boolean)
], ChangeSavedSearchInput.prototype, "seen", void 0);
ChangeSavedSearchInput = __decorate([
    InputType('ChangeSavedSearchInput', {
        description: 'Changes of a search that you keep. What is left out stays as it is.',
    })
], ChangeSavedSearchInput);
export { ChangeSavedSearchInput };
let DeleteSavedSearchInput = class DeleteSavedSearchInput {
};
__decorate([
    Field(() => ID, { description: 'Id of the search.' }),
    __metadata("design:type", String)
], DeleteSavedSearchInput.prototype, "id", void 0);
DeleteSavedSearchInput = __decorate([
    InputType('DeleteSavedSearchInput', { description: 'A search that you do not keep any longer.' })
], DeleteSavedSearchInput);
export { DeleteSavedSearchInput };
//# sourceMappingURL=saved-search.input.js.map