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
import { IsOptional } from 'class-validator';
import { PatternMeasureEnum } from './cube/pattern.model.js';
export const AS_OF = 'A moment: the figures are of what the public registry said then, about the cases that are still public now. A case that was suspended, retracted, withdrawn or merged since is left out, and what was not yet public is not counted. Filters are asked of the past, too, but text, overlay and updatedSince cannot be. Mechanisms, countries, provisions and languages of sources are those of now. A case counts from the moment from which its history was kept; before that there is nothing of it. Left out, or to come: the present.';
/** Of which cases something is asked, and as of when. */
let SelectingArgs = class SelectingArgs {
};
__decorate([
    Field(() => CaseFilter, {
        nullable: true,
        description: 'Which public cases to count; all of them when left out. It selects cases, and of a selected case everything is counted.',
    }),
    IsOptional(),
    __metadata("design:type", Object)
], SelectingArgs.prototype, "filter", void 0);
__decorate([
    Field(() => Date, { nullable: true, description: AS_OF }),
    IsOptional(),
    __metadata("design:type", Object)
], SelectingArgs.prototype, "asOf", void 0);
SelectingArgs = __decorate([
    ArgsType()
], SelectingArgs);
export { SelectingArgs };
/** Of which cases what is counted. */
let CountingArgs = class CountingArgs extends SelectingArgs {
};
__decorate([
    Field(() => PatternMeasureEnum, { defaultValue: 'CASES', description: 'The unit to count.' }),
    __metadata("design:type", String)
], CountingArgs.prototype, "measure", void 0);
CountingArgs = __decorate([
    ArgsType()
], CountingArgs);
export { CountingArgs };
//# sourceMappingURL=question.args.js.map