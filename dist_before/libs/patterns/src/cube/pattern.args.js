var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { ArgsType, Field } from '@nestjs/graphql';
import { CaseFilter } from '#cases';
import { PatternDimensionEnum, PatternMeasureEnum } from './pattern.model.js';
import { AS_OF } from '../question.args.js';
let PatternArgs = class PatternArgs {
};
__decorate([
    Field(() => [PatternDimensionEnum], {
        description: 'What to count by: up to four dimensions, each once. An empty list asks for the total alone.',
    }),
    __metadata("design:type", Array)
], PatternArgs.prototype, "dimensions", void 0);
__decorate([
    Field(() => PatternMeasureEnum, { defaultValue: 'CASES', description: 'The unit to count.' }),
    __metadata("design:type", String)
], PatternArgs.prototype, "measure", void 0);
__decorate([
    Field(() => CaseFilter, {
        nullable: true,
        description: 'Which public cases to count; all of them when left out. It selects cases, and of a selected case everything is counted: with a filter on one mechanism, the other mechanisms of the same cases appear too. `state` asks for published or documented records alone; other states hold no public case.',
    }),
    __metadata("design:type", Object)
], PatternArgs.prototype, "filter", void 0);
__decorate([
    Field(() => Date, { nullable: true, description: AS_OF }),
    __metadata("design:type", Object)
], PatternArgs.prototype, "asOf", void 0);
PatternArgs = __decorate([
    ArgsType()
], PatternArgs);
export { PatternArgs };
//# sourceMappingURL=pattern.args.js.map