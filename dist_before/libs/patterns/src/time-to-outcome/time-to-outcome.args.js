var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { ArgsType, Field, registerEnumType } from '@nestjs/graphql';
import { describedBy, termsOf } from '#law';
import { IsOptional } from 'class-validator';
import { PatternDimensionEnum } from '../cube/pattern.model.js';
import { SelectingArgs } from '../question.args.js';
import { LIFETIMES } from './lifetime.rules.js';
const MEANINGS = Object.fromEntries(Object.entries(LIFETIMES).map(([kind, { description }]) => [kind, description]));
export const LifetimeEnum = termsOf(MEANINGS);
registerEnumType(LifetimeEnum, {
    name: 'Lifetime',
    description: 'From which events to which a measure is followed.',
    valuesMap: describedBy(MEANINGS),
});
let TimeToOutcomeArgs = class TimeToOutcomeArgs extends SelectingArgs {
};
__decorate([
    Field(() => LifetimeEnum, { description: 'From which events to which.' }),
    __metadata("design:type", String)
], TimeToOutcomeArgs.prototype, "of", void 0);
__decorate([
    Field(() => PatternDimensionEnum, {
        nullable: true,
        description: 'A dimension each of whose keys has a curve of its own; one curve of all when left out.',
    }),
    IsOptional(),
    __metadata("design:type", Object)
], TimeToOutcomeArgs.prototype, "by", void 0);
TimeToOutcomeArgs = __decorate([
    ArgsType()
], TimeToOutcomeArgs);
export { TimeToOutcomeArgs };
//# sourceMappingURL=time-to-outcome.args.js.map