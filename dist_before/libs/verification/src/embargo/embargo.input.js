var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { Field, InputType } from '@nestjs/graphql';
import { ReasonedStepInput } from '../workflow.input.js';
let SetEmbargoInput = class SetEmbargoInput extends ReasonedStepInput {
};
__decorate([
    Field(() => Date, {
        nullable: true,
        description: 'The moment before which the case is not to be public, to come; null takes the embargo back.',
    }),
    __metadata("design:type", Object)
], SetEmbargoInput.prototype, "until", void 0);
SetEmbargoInput = __decorate([
    InputType('SetEmbargoInput', { description: 'A case, before when it is not to be public, and why.' })
], SetEmbargoInput);
export { SetEmbargoInput };
//# sourceMappingURL=embargo.input.js.map