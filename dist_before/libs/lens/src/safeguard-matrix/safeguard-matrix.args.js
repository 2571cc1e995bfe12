var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { ArgsType, Field, ID, registerEnumType } from '@nestjs/graphql';
import { CaseFilter } from '#cases';
import { describedBy, termsOf } from '#law';
import { IsOptional } from 'class-validator';
const MATRIX_ROWS_MEANINGS = {
    MECHANISM: 'Mechanisms, by the provisions that govern them.',
    PROVISION: 'Provisions of one text.',
};
export const MatrixRows = termsOf(MATRIX_ROWS_MEANINGS);
registerEnumType(MatrixRows, {
    name: 'SafeguardMatrixRows',
    description: 'What the rows of a safeguard matrix are.',
    valuesMap: describedBy(MATRIX_ROWS_MEANINGS),
});
let SafeguardMatrixArgs = class SafeguardMatrixArgs {
};
__decorate([
    Field(() => MatrixRows, { description: 'What the rows are.' }),
    __metadata("design:type", String)
], SafeguardMatrixArgs.prototype, "by", void 0);
__decorate([
    Field(() => ID, {
        nullable: true,
        description: 'A text version, by id or by slug. Needed for rows of provisions; for rows of mechanisms it leaves only what stands in that text.',
    }),
    IsOptional(),
    __metadata("design:type", Object)
], SafeguardMatrixArgs.prototype, "textVersion", void 0);
__decorate([
    Field(() => CaseFilter, { nullable: true, description: 'Which public cases to look at; all of them when left out.' }),
    IsOptional(),
    __metadata("design:type", Object)
], SafeguardMatrixArgs.prototype, "filter", void 0);
SafeguardMatrixArgs = __decorate([
    ArgsType()
], SafeguardMatrixArgs);
export { SafeguardMatrixArgs };
//# sourceMappingURL=safeguard-matrix.args.js.map