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
import { PageArgs } from '#platform';
import { CaseFilter } from './case-filter.input.js';
import { CaseOrder } from './case.model.js';
export const AS_OF = 'A moment: the record is answered as it was then, content and state, as far as it is yours to see now and was kept. What did not exist then is not there. Left out, the present.';
let CaseListArgs = class CaseListArgs extends PageArgs {
};
__decorate([
    Field(() => CaseFilter, { nullable: true, description: 'Which cases; all that you may see when left out.' }),
    __metadata("design:type", Object)
], CaseListArgs.prototype, "filter", void 0);
__decorate([
    Field(() => CaseOrder, { defaultValue: CaseOrder.NEWEST, description: 'Order of the list.' }),
    __metadata("design:type", String)
], CaseListArgs.prototype, "orderBy", void 0);
CaseListArgs = __decorate([
    ArgsType()
], CaseListArgs);
export { CaseListArgs };
/** A moment of the past, instead of the present. */
let RecordListArgs = class RecordListArgs extends CaseListArgs {
};
__decorate([
    Field(() => Date, { nullable: true, description: AS_OF }),
    __metadata("design:type", Object)
], RecordListArgs.prototype, "asOf", void 0);
RecordListArgs = __decorate([
    ArgsType()
], RecordListArgs);
export { RecordListArgs };
//# sourceMappingURL=case.args.js.map