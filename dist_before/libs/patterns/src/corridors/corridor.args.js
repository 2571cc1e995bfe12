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
import { CountingArgs } from '../question.args.js';
import { CORRIDOR_ENDS } from './corridor.rules.js';
export const CorridorEndEnum = termsOf(CORRIDOR_ENDS);
registerEnumType(CorridorEndEnum, {
    name: 'CorridorEnd',
    description: 'Which State a corridor leads to.',
    valuesMap: describedBy(CORRIDOR_ENDS),
});
let CorridorArgs = class CorridorArgs extends CountingArgs {
};
__decorate([
    Field(() => CorridorEndEnum, { defaultValue: 'HOST', description: 'Which State the corridors lead to.' }),
    __metadata("design:type", String)
], CorridorArgs.prototype, "to", void 0);
CorridorArgs = __decorate([
    ArgsType()
], CorridorArgs);
export { CorridorArgs };
//# sourceMappingURL=corridor.args.js.map