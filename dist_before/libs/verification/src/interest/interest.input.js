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
import { ArrayMaxSize, IsOptional, Length } from 'class-validator';
import { CountryCodeScalar } from '#platform';
let DeclareInterestInput = class DeclareInterestInput {
};
__decorate([
    Field(() => [CountryCodeScalar], { description: 'States whose nationality you hold, or held; at most 10.' }),
    ArrayMaxSize(10, { message: 'At most 10 nationalities. Leave some out.' }),
    __metadata("design:type", Array)
], DeclareInterestInput.prototype, "nationalities", void 0);
__decorate([
    Field(() => CountryCodeScalar, { nullable: true, description: 'State in which you live.' }),
    __metadata("design:type", Object)
], DeclareInterestInput.prototype, "residence", void 0);
__decorate([
    Field(() => [String], {
        defaultValue: [],
        description: 'Bodies that you work for, belong to or are paid by, by their names; at most 20.',
    }),
    ArrayMaxSize(20, { message: 'At most 20 bodies. Leave some out.' }),
    Length(1, 200, { each: true, message: 'A name has from 1 to 200 characters.' }),
    __metadata("design:type", Array)
], DeclareInterestInput.prototype, "organisations", void 0);
__decorate([
    Field(() => String, {
        nullable: true,
        description: 'Other ties that could bear on your decisions, in your own words; from 1 to 2000 characters.',
    }),
    IsOptional(),
    Length(1, 2000, { message: 'A text about ties has from 1 to 2000 characters.' }),
    __metadata("design:type", Object)
], DeclareInterestInput.prototype, "ties", void 0);
DeclareInterestInput = __decorate([
    InputType('DeclareInterestInput', {
        description: 'What ties you to States, bodies and people. It is kept as you declare it, for you alone; what follows from it is shown with the cases.',
    })
], DeclareInterestInput);
export { DeclareInterestInput };
//# sourceMappingURL=interest.input.js.map