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
import { ArrayMaxSize, IsOptional, Matches } from 'class-validator';
const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const notADay = { message: 'on must be a day such as "2026-07-31"; it was $value.' };
let TreatyRouteArgs = class TreatyRouteArgs {
};
__decorate([
    Field(() => String, { description: 'One State, by ISO 3166-1 alpha-2 code.' }),
    __metadata("design:type", String)
], TreatyRouteArgs.prototype, "from", void 0);
__decorate([
    Field(() => String, { description: 'The other.' }),
    __metadata("design:type", String)
], TreatyRouteArgs.prototype, "to", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'The day, such as "2019-05-01"; today (UTC) when left out.' }),
    IsOptional(),
    Matches(DAY, notADay),
    __metadata("design:type", Object)
], TreatyRouteArgs.prototype, "on", void 0);
TreatyRouteArgs = __decorate([
    ArgsType()
], TreatyRouteArgs);
export { TreatyRouteArgs };
let NewRoutesArgs = class NewRoutesArgs {
};
__decorate([
    Field(() => ID, { description: 'An instrument of which participation is recorded, by id or by slug.' }),
    __metadata("design:type", String)
], NewRoutesArgs.prototype, "instrument", void 0);
__decorate([
    Field(() => [String], {
        nullable: true,
        description: 'States that would ratify it, by code; those that have signed it when left out. Who is bound already counts in any case.',
    }),
    IsOptional(),
    ArrayMaxSize(250, { message: 'ifRatifiedBy may name at most 250 States; it named more.' }),
    __metadata("design:type", Object)
], NewRoutesArgs.prototype, "ifRatifiedBy", void 0);
__decorate([
    Field(() => String, {
        nullable: true,
        description: 'The day on which they would all ratify; today (UTC) when left out.',
    }),
    IsOptional(),
    Matches(DAY, notADay),
    __metadata("design:type", Object)
], NewRoutesArgs.prototype, "on", void 0);
NewRoutesArgs = __decorate([
    ArgsType()
], NewRoutesArgs);
export { NewRoutesArgs };
//# sourceMappingURL=treaty-route.args.js.map