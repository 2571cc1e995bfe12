var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { PersonModel } from '#identity';
let CaseAssignmentModel = class CaseAssignmentModel {
};
__decorate([
    Field(() => ID, { description: 'Opaque id of the assignment.' }),
    __metadata("design:type", String)
], CaseAssignmentModel.prototype, "id", void 0);
__decorate([
    Field(() => PersonModel, { nullable: true, description: 'To whom; null when to a team.' }),
    __metadata("design:type", Object)
], CaseAssignmentModel.prototype, "person", void 0);
__decorate([
    Field(() => PersonModel, { description: 'Who assigned it.' }),
    __metadata("design:type", PersonModel)
], CaseAssignmentModel.prototype, "assignedBy", void 0);
__decorate([
    Field(() => Date, { description: 'When it was assigned.' }),
    __metadata("design:type", Date)
], CaseAssignmentModel.prototype, "assignedAt", void 0);
__decorate([
    Field(() => Date, { description: 'Until when, unless it is ended before.' }),
    __metadata("design:type", Date)
], CaseAssignmentModel.prototype, "expiresAt", void 0);
__decorate([
    Field(() => Date, { nullable: true, description: 'When somebody ended it; null when nobody has.' }),
    __metadata("design:type", Object)
], CaseAssignmentModel.prototype, "endedAt", void 0);
__decorate([
    Field(() => Boolean, { description: 'It opens the case now: it has neither expired nor been ended.' }),
    __metadata("design:type", Boolean)
], CaseAssignmentModel.prototype, "isOpen", void 0);
CaseAssignmentModel = __decorate([
    ObjectType('CaseAssignment', { description: 'That a case was assigned to somebody, or to a team, until a day.' })
], CaseAssignmentModel);
export { CaseAssignmentModel };
let CaseAccessGrantModel = class CaseAccessGrantModel {
};
__decorate([
    Field(() => ID, { description: 'Opaque id of the grant.' }),
    __metadata("design:type", String)
], CaseAccessGrantModel.prototype, "id", void 0);
__decorate([
    Field(() => PersonModel, { nullable: true, description: 'To whom; null when to a team or an organisation.' }),
    __metadata("design:type", Object)
], CaseAccessGrantModel.prototype, "person", void 0);
__decorate([
    Field(() => String, { description: 'Why, in the words of whoever granted it.' }),
    __metadata("design:type", String)
], CaseAccessGrantModel.prototype, "reason", void 0);
__decorate([
    Field(() => PersonModel, { description: 'Who granted it.' }),
    __metadata("design:type", PersonModel)
], CaseAccessGrantModel.prototype, "grantedBy", void 0);
__decorate([
    Field(() => Date, { description: 'When it was granted.' }),
    __metadata("design:type", Date)
], CaseAccessGrantModel.prototype, "grantedAt", void 0);
__decorate([
    Field(() => Date, { description: 'Until when, unless it is revoked before.' }),
    __metadata("design:type", Date)
], CaseAccessGrantModel.prototype, "expiresAt", void 0);
__decorate([
    Field(() => Date, { nullable: true, description: 'When somebody revoked it; null when nobody has.' }),
    __metadata("design:type", Object)
], CaseAccessGrantModel.prototype, "revokedAt", void 0);
__decorate([
    Field(() => Boolean, { description: 'It opens the case now: it has neither expired nor been revoked.' }),
    __metadata("design:type", Boolean)
], CaseAccessGrantModel.prototype, "isOpen", void 0);
CaseAccessGrantModel = __decorate([
    ObjectType('CaseAccessGrant', {
        description: 'That a case was opened to somebody, a team or an organisation, for a reason and until a day.',
    })
], CaseAccessGrantModel);
export { CaseAccessGrantModel };
//# sourceMappingURL=case-opening.model.js.map