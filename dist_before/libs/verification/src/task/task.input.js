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
import { CaseStepInput } from '../workflow.input.js';
let AssignTaskInput = class AssignTaskInput extends CaseStepInput {
};
__decorate([
    Field(() => ID, { description: 'Id of the person, one of those that candidatesFor lists.' }),
    __metadata("design:type", String)
], AssignTaskInput.prototype, "assignee", void 0);
AssignTaskInput = __decorate([
    InputType('AssignTaskInput', { description: 'A case, and who is to work on it.' })
], AssignTaskInput);
export { AssignTaskInput };
//# sourceMappingURL=task.input.js.map