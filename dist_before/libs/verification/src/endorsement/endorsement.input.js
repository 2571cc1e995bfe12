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
import { IsOptional, Length } from 'class-validator';
import { CaseStepInput } from '../workflow.input.js';
import { STATEMENT_LIMIT } from './endorsement.rules.js';
let WithdrawEndorsementInput = class WithdrawEndorsementInput extends CaseStepInput {
};
__decorate([
    Field(() => ID, {
        nullable: true,
        description: 'Id of the organisation that you speak for; may be left out where you work for one.',
    }),
    IsOptional(),
    __metadata("design:type", Object)
], WithdrawEndorsementInput.prototype, "organisation", void 0);
WithdrawEndorsementInput = __decorate([
    InputType('WithdrawEndorsementInput', { description: 'A case that an organisation of yours stands behind no longer.' })
], WithdrawEndorsementInput);
export { WithdrawEndorsementInput };
let EndorseCaseInput = class EndorseCaseInput extends WithdrawEndorsementInput {
};
__decorate([
    Field(() => String, {
        description: 'What the organisation says, as everybody is to read it; from 1 to 1000 characters, without names of people and contacts.',
    }),
    Length(1, STATEMENT_LIMIT, { message: 'A statement has from 1 to 1000 characters.' }),
    __metadata("design:type", String)
], EndorseCaseInput.prototype, "statement", void 0);
EndorseCaseInput = __decorate([
    InputType('EndorseCaseInput', { description: 'A public case that an organisation of yours stands behind, and why.' })
], EndorseCaseInput);
export { EndorseCaseInput };
//# sourceMappingURL=endorsement.input.js.map