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
import { connectionOf } from '#platform';
import { PublicCaseModel } from '../case/case.model.js';
export const ChangeKind = {
    ADDED: 'ADDED',
    CHANGED: 'CHANGED',
    REMOVED: 'REMOVED',
};
registerEnumType(ChangeKind, {
    name: 'ChangeKind',
    description: 'What has happened to a public case.',
    valuesMap: {
        ADDED: { description: 'It has become public.' },
        CHANGED: { description: 'It was public and still is; something about it, or a source of it, is another.' },
        REMOVED: { description: 'It is public no more, or was deleted. Delete your copy.' },
    },
});
let ChangeModel = class ChangeModel {
};
__decorate([
    Field(() => ChangeKind, { description: 'What has happened.' }),
    __metadata("design:type", String)
], ChangeModel.prototype, "kind", void 0);
__decorate([
    Field(() => ID, { description: 'Opaque id of the `PublicCase`, also when it is public no more.' }),
    __metadata("design:type", String)
], ChangeModel.prototype, "caseId", void 0);
__decorate([
    Field(() => String, { description: 'Reference of the case.' }),
    __metadata("design:type", String)
], ChangeModel.prototype, "reference", void 0);
__decorate([
    Field(() => Date, { description: 'When it happened.' }),
    __metadata("design:type", Date)
], ChangeModel.prototype, "at", void 0);
__decorate([
    Field(() => PublicCaseModel, {
        nullable: true,
        description: 'The case as it is now, which may be newer than this change; null when it is public no more, whatever this change was.',
    }),
    __metadata("design:type", Object)
], ChangeModel.prototype, "case", void 0);
ChangeModel = __decorate([
    ObjectType('Change', {
        description: 'One change of a public case. Changes of one transaction to one case are one.',
    })
], ChangeModel);
export { ChangeModel };
export const ChangeConnectionModel = connectionOf(ChangeModel, 'Change');
//# sourceMappingURL=change.model.js.map