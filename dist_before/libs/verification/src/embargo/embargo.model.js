var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { Field, ObjectType } from '@nestjs/graphql';
import { CaseState } from '#cases';
import { UserErrorModel } from '#platform';
let CaseEmbargoModel = class CaseEmbargoModel {
};
__decorate([
    Field(() => Date, { description: 'The moment before which it is not published.' }),
    __metadata("design:type", Date)
], CaseEmbargoModel.prototype, "until", void 0);
__decorate([
    Field(() => Boolean, { description: 'That moment has passed.' }),
    __metadata("design:type", Boolean)
], CaseEmbargoModel.prototype, "isOver", void 0);
__decorate([
    Field(() => String, { description: 'Why.' }),
    __metadata("design:type", String)
], CaseEmbargoModel.prototype, "reason", void 0);
__decorate([
    Field(() => Date, { description: 'When somebody said so.' }),
    __metadata("design:type", Date)
], CaseEmbargoModel.prototype, "setAt", void 0);
CaseEmbargoModel = __decorate([
    ObjectType('CaseEmbargo', { description: 'Before when a case is not to be public.' })
], CaseEmbargoModel);
export { CaseEmbargoModel };
let EmbargoClosedModel = class EmbargoClosedModel extends UserErrorModel {
    constructor(state, isPublic) {
        super('EMBARGO_CLOSED', isPublic
            ? 'Everybody has a record of this case before them, which no embargo takes back. To hide it, a safety officer suspends it (suspendCase).'
            : `The case is ${state}. Its author sets or takes back an embargo while it is a DRAFT, or back for changes (CHANGES_REQUESTED); an editor while it is VERIFIED or SCHEDULED.`, ['id']);
        this.typeName = 'EmbargoClosed';
        this.state = state;
    }
};
__decorate([
    Field(() => CaseState, { description: 'State of the case.' }),
    __metadata("design:type", String)
], EmbargoClosedModel.prototype, "state", void 0);
EmbargoClosedModel = __decorate([
    ObjectType('EmbargoClosed', {
        implements: () => UserErrorModel,
        description: 'The embargo of the case is not yours to change in the state that it is in, or the case is public.',
    }),
    __metadata("design:paramtypes", [String, Boolean])
], EmbargoClosedModel);
export { EmbargoClosedModel };
//# sourceMappingURL=embargo.model.js.map