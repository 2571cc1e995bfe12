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
import { ReasonedStepInput } from '../workflow.input.js';
import { RecusalRule } from './recusal.rules.js';
let WaiveRecusalInput = class WaiveRecusalInput extends ReasonedStepInput {
};
__decorate([
    Field(() => ID, { description: 'Id of the person, somebody else than you.' }),
    __metadata("design:type", String)
], WaiveRecusalInput.prototype, "person", void 0);
__decorate([
    Field(() => RecusalRule, { description: 'The tie that does not keep them from deciding on this case.' }),
    __metadata("design:type", String)
], WaiveRecusalInput.prototype, "rule", void 0);
WaiveRecusalInput = __decorate([
    InputType('WaiveRecusalInput', { description: 'Somebody who may decide on a case in spite of a tie, and why.' })
], WaiveRecusalInput);
export { WaiveRecusalInput };
//# sourceMappingURL=recusal.input.js.map