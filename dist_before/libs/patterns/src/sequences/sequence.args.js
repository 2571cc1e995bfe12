var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { ArgsType, Field, ID, Int } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayMinSize, Max, Min } from 'class-validator';
import { SelectingArgs } from '../question.args.js';
/** Most mechanisms on each side. */
const MOST = 10;
/** A century: what lies further apart is no sequence. */
const MOST_DAYS = 36_525;
let SequenceArgs = class SequenceArgs extends SelectingArgs {
};
__decorate([
    Field(() => [ID], { description: 'Mechanisms of which one comes first, by slug or id; from 1 to 10.' }),
    ArrayMinSize(1, { message: 'first must name at least one mechanism.' }),
    ArrayMaxSize(MOST, { message: `first may name at most ${MOST} mechanisms.` }),
    __metadata("design:type", Array)
], SequenceArgs.prototype, "first", void 0);
__decorate([
    Field(() => [ID], { description: 'Mechanisms of which one comes after it, by slug or id; from 1 to 10.' }),
    ArrayMinSize(1, { message: 'then must name at least one mechanism.' }),
    ArrayMaxSize(MOST, { message: `then may name at most ${MOST} mechanisms.` }),
    __metadata("design:type", Array)
], SequenceArgs.prototype, "then", void 0);
__decorate([
    Field(() => Int, {
        description: 'How many days after the first began the other may begin at the latest, from 0 to 36,525.',
    }),
    Min(0, { message: 'withinDays must be from 0 to 36525; it was $value.' }),
    Max(MOST_DAYS, { message: 'withinDays must be from 0 to 36525; it was $value.' }),
    __metadata("design:type", Number)
], SequenceArgs.prototype, "withinDays", void 0);
SequenceArgs = __decorate([
    ArgsType()
], SequenceArgs);
export { SequenceArgs };
//# sourceMappingURL=sequence.args.js.map