var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { Field, InputType, Int } from '@nestjs/graphql';
import { IsOptional, Length } from 'class-validator';
import { CaseSeenInput } from '#cases';
import { LinkOpinion } from './legal.rules.js';
let SignProvisionLinkInput = class SignProvisionLinkInput extends CaseSeenInput {
};
__decorate([
    Field(() => Int, { description: 'Number of the link within the case.' }),
    __metadata("design:type", Number)
], SignProvisionLinkInput.prototype, "link", void 0);
__decorate([
    Field(() => LinkOpinion, { description: 'Whether you sign it.' }),
    __metadata("design:type", String)
], SignProvisionLinkInput.prototype, "opinion", void 0);
__decorate([
    Field(() => String, {
        nullable: true,
        description: 'Why; from 1 to 2000 characters, without names of people: everybody reads it once the case is published. Needed with DISSENT.',
    }),
    IsOptional(),
    Length(1, 2000, { message: 'A reason has from 1 to 2000 characters.' }),
    __metadata("design:type", Object)
], SignProvisionLinkInput.prototype, "reason", void 0);
SignProvisionLinkInput = __decorate([
    InputType('SignProvisionLinkInput', { description: 'Your opinion, as a lawyer, on one provision link of a case.' })
], SignProvisionLinkInput);
export { SignProvisionLinkInput };
//# sourceMappingURL=legal.input.js.map