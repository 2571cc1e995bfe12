var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { ArgsType, Field, ID } from '@nestjs/graphql';
import { CaseFilter } from '#cases';
import { ArrayMaxSize, IsOptional } from 'class-validator';
const MOST = 50;
const tooMany = (name) => ({ message: `${name} may name at most ${MOST}; it named more.` });
let CounterfactualArgs = class CounterfactualArgs {
};
__decorate([
    Field(() => ID, {
        description: 'The text version that is changed, by id or by slug. Cases that are linked to it are judged.',
    }),
    __metadata("design:type", String)
], CounterfactualArgs.prototype, "textVersion", void 0);
__decorate([
    Field(() => [ID], {
        nullable: true,
        description: 'Safeguards that the text would make mandatory, by id or by slug.',
    }),
    IsOptional(),
    ArrayMaxSize(MOST, tooMany('add')),
    __metadata("design:type", Object)
], CounterfactualArgs.prototype, "add", void 0);
__decorate([
    Field(() => [ID], { nullable: true, description: 'Safeguards that the text would not have, by id or by slug.' }),
    IsOptional(),
    ArrayMaxSize(MOST, tooMany('remove')),
    __metadata("design:type", Object)
], CounterfactualArgs.prototype, "remove", void 0);
__decorate([
    Field(() => String, {
        nullable: true,
        description: 'A change that was asked for during the negotiations, by slug; see counterfactualPresets.',
    }),
    IsOptional(),
    __metadata("design:type", Object)
], CounterfactualArgs.prototype, "preset", void 0);
__decorate([
    Field(() => [ID], {
        nullable: true,
        description: 'The provisions that are changed, with those under them, by id or by slug; all of the text when left out.',
    }),
    IsOptional(),
    ArrayMaxSize(MOST, tooMany('within')),
    __metadata("design:type", Object)
], CounterfactualArgs.prototype, "within", void 0);
__decorate([
    Field(() => CaseFilter, { nullable: true, description: 'Which public cases to judge; all of them when left out.' }),
    IsOptional(),
    __metadata("design:type", Object)
], CounterfactualArgs.prototype, "filter", void 0);
__decorate([
    Field(() => Boolean, {
        defaultValue: true,
        description: 'Whether cases that are linked to another text of the same instrument count under what the provision became, unless it was narrowed or dropped.',
    }),
    __metadata("design:type", Boolean)
], CounterfactualArgs.prototype, "includeEquivalent", void 0);
__decorate([
    Field(() => Boolean, {
        defaultValue: false,
        description: 'Whether only edges of the crosswalk are followed of which number and subject were seen on both sides.',
    }),
    __metadata("design:type", Boolean)
], CounterfactualArgs.prototype, "verifiedEdgesOnly", void 0);
CounterfactualArgs = __decorate([
    ArgsType()
], CounterfactualArgs);
export { CounterfactualArgs };
//# sourceMappingURL=counterfactual.args.js.map