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
let AssignCaseInput = class AssignCaseInput {
};
__decorate([
    Field(() => ID, { description: 'Id of the case.' }),
    __metadata("design:type", String)
], AssignCaseInput.prototype, "id", void 0);
__decorate([
    Field(() => ID, { nullable: true, description: 'Id of the person; left out when to a team.' }),
    __metadata("design:type", Object)
], AssignCaseInput.prototype, "person", void 0);
__decorate([
    Field(() => ID, { nullable: true, description: 'Id of the team; left out when to a person.' }),
    __metadata("design:type", Object)
], AssignCaseInput.prototype, "team", void 0);
__decorate([
    Field(() => Date, { description: 'Until when; at most 366 days from now.' }),
    __metadata("design:type", Date)
], AssignCaseInput.prototype, "expiresAt", void 0);
AssignCaseInput = __decorate([
    InputType('AssignCaseInput', { description: 'To whom to assign a case: a person or a team.' })
], AssignCaseInput);
export { AssignCaseInput };
let GrantCaseAccessInput = class GrantCaseAccessInput extends AssignCaseInput {
};
__decorate([
    Field(() => ID, { nullable: true, description: 'Id of the organisation; left out when to a person or a team.' }),
    __metadata("design:type", Object)
], GrantCaseAccessInput.prototype, "organisation", void 0);
__decorate([
    Field(() => String, {
        description: 'Why; from 1 to 1000 characters. The author, editors and triage officers read it.',
    }),
    __metadata("design:type", String)
], GrantCaseAccessInput.prototype, "reason", void 0);
GrantCaseAccessInput = __decorate([
    InputType('GrantCaseAccessInput', {
        description: 'To whom to open a case, and why: a person, a team or an organisation.',
    })
], GrantCaseAccessInput);
export { GrantCaseAccessInput };
let EndCaseAssignmentInput = class EndCaseAssignmentInput {
};
__decorate([
    Field(() => ID, { description: 'Id of the assignment.' }),
    __metadata("design:type", String)
], EndCaseAssignmentInput.prototype, "assignment", void 0);
EndCaseAssignmentInput = __decorate([
    InputType('EndCaseAssignmentInput', { description: 'The assignment to end.' })
], EndCaseAssignmentInput);
export { EndCaseAssignmentInput };
let RevokeCaseAccessInput = class RevokeCaseAccessInput {
};
__decorate([
    Field(() => ID, { description: 'Id of the grant.' }),
    __metadata("design:type", String)
], RevokeCaseAccessInput.prototype, "grant", void 0);
RevokeCaseAccessInput = __decorate([
    InputType('RevokeCaseAccessInput', { description: 'The grant to revoke.' })
], RevokeCaseAccessInput);
export { RevokeCaseAccessInput };
//# sourceMappingURL=case-opening.input.js.map