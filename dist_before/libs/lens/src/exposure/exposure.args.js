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
import { IsOptional } from 'class-validator';
/** What is looked at: one of the three. */
let ExposureArgs = class ExposureArgs {
};
__decorate([
    Field(() => ID, {
        nullable: true,
        description: 'A provision, by id or by slug; the provisions under it count for it.',
    }),
    IsOptional(),
    __metadata("design:type", Object)
], ExposureArgs.prototype, "provision", void 0);
__decorate([
    Field(() => ID, { nullable: true, description: 'A text version, by id or by slug: each of its provisions.' }),
    IsOptional(),
    __metadata("design:type", Object)
], ExposureArgs.prototype, "textVersion", void 0);
__decorate([
    Field(() => ID, {
        nullable: true,
        description: 'An instrument, by id or by slug: each provision of each of its texts.',
    }),
    IsOptional(),
    __metadata("design:type", Object)
], ExposureArgs.prototype, "instrument", void 0);
__decorate([
    Field(() => CaseFilter, { nullable: true, description: 'Which public cases to count; all of them when left out.' }),
    IsOptional(),
    __metadata("design:type", Object)
], ExposureArgs.prototype, "filter", void 0);
__decorate([
    Field(() => Boolean, {
        defaultValue: false,
        description: 'Whether cases that are linked to another text of the same instrument count under what the provision became, unless it was narrowed or dropped.',
    }),
    __metadata("design:type", Boolean)
], ExposureArgs.prototype, "includeEquivalent", void 0);
__decorate([
    Field(() => Boolean, {
        defaultValue: false,
        description: 'Whether only edges of the crosswalk are followed of which number and subject were seen on both sides.',
    }),
    __metadata("design:type", Boolean)
], ExposureArgs.prototype, "verifiedEdgesOnly", void 0);
ExposureArgs = __decorate([
    ArgsType()
], ExposureArgs);
export { ExposureArgs };
//# sourceMappingURL=exposure.args.js.map