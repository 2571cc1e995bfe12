var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { ArgsType, Field, InputType } from '@nestjs/graphql';
import { CaseFilter } from '#cases';
import { PageArgs } from '#platform';
import { Type } from 'class-transformer';
import { IsOptional, ValidateNested } from 'class-validator';
import { PatternDimensionEnum } from '../cube/pattern.model.js';
let PatternKeyInput = class PatternKeyInput {
};
__decorate([
    Field(() => PatternDimensionEnum, { description: 'The dimension.' }),
    __metadata("design:type", String)
], PatternKeyInput.prototype, "dimension", void 0);
__decorate([
    Field(() => String, {
        nullable: true,
        description: 'The key as the cube gave it; null, or left out, for what is not recorded.',
    }),
    IsOptional(),
    __metadata("design:type", Object)
], PatternKeyInput.prototype, "key", void 0);
PatternKeyInput = __decorate([
    InputType('PatternKeyInput', { description: 'One key of a cell.' })
], PatternKeyInput);
export { PatternKeyInput };
let PatternCasesArgs = class PatternCasesArgs extends PageArgs {
};
__decorate([
    Field(() => [PatternKeyInput], {
        description: 'The keys of the cell, one for each dimension of its cube, in any order.',
    }),
    ValidateNested({ each: true }),
    Type(() => PatternKeyInput),
    __metadata("design:type", Array)
], PatternCasesArgs.prototype, "cell", void 0);
__decorate([
    Field(() => CaseFilter, { nullable: true, description: 'The filter of the cube.' }),
    IsOptional(),
    __metadata("design:type", Object)
], PatternCasesArgs.prototype, "filter", void 0);
__decorate([
    Field(() => Date, { nullable: true, description: 'The moment of the cube; left out for the present.' }),
    IsOptional(),
    __metadata("design:type", Object)
], PatternCasesArgs.prototype, "asOf", void 0);
PatternCasesArgs = __decorate([
    ArgsType()
], PatternCasesArgs);
export { PatternCasesArgs };
//# sourceMappingURL=pattern-cases.args.js.map