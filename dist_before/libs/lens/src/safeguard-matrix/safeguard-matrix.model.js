var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { MechanismModel } from '#cases';
import { ProvisionModel, SafeguardModel, SafeguardValue } from '#law';
let SafeguardCellModel = class SafeguardCellModel {
};
__decorate([
    Field(() => SafeguardModel, { description: 'The safeguard.' }),
    __metadata("design:type", SafeguardModel)
], SafeguardCellModel.prototype, "safeguard", void 0);
__decorate([
    Field(() => SafeguardValue, {
        nullable: true,
        description: 'How it is held: by the provision, or at the strongest by what governs the mechanism. Null: it does not apply, as to a definition, or nothing that governs the mechanism is recorded.',
    }),
    __metadata("design:type", Object)
], SafeguardCellModel.prototype, "value", void 0);
__decorate([
    Field(() => Boolean, { description: 'Whether it is a gap: ABSENT, WEAK or OPTIONAL. UNKNOWN is none.' }),
    __metadata("design:type", Boolean)
], SafeguardCellModel.prototype, "isGap", void 0);
__decorate([
    Field(() => Boolean, { description: 'A source backs the value. False: general knowledge or inference.' }),
    __metadata("design:type", Boolean)
], SafeguardCellModel.prototype, "sourceBacked", void 0);
__decorate([
    Field(() => Int, {
        description: 'Cases that fell through the gap: by the facts of a use, the safeguard would have stopped the request. 0 where it is no gap.',
    }),
    __metadata("design:type", Number)
], SafeguardCellModel.prototype, "cases", void 0);
__decorate([
    Field(() => Int, {
        description: 'Cases of which that is not known, for want of a coded fact. 0 where it is no gap.',
    }),
    __metadata("design:type", Number)
], SafeguardCellModel.prototype, "casesOfUnknownFact", void 0);
__decorate([
    Field(() => [String], { description: 'References of up to 20 cases that fell through, in order.' }),
    __metadata("design:type", Array)
], SafeguardCellModel.prototype, "references", void 0);
SafeguardCellModel = __decorate([
    ObjectType('SafeguardCell', {
        description: 'How one row holds one safeguard, and who fell through. UNKNOWN is a value of its own and never a gap.',
    })
], SafeguardCellModel);
export { SafeguardCellModel };
let SafeguardRowModel = class SafeguardRowModel {
};
__decorate([
    Field(() => ProvisionModel, { nullable: true, description: 'The provision; null in rows of mechanisms.' }),
    __metadata("design:type", Object)
], SafeguardRowModel.prototype, "provision", void 0);
__decorate([
    Field(() => MechanismModel, { nullable: true, description: 'The mechanism; null in rows of provisions.' }),
    __metadata("design:type", Object)
], SafeguardRowModel.prototype, "mechanism", void 0);
__decorate([
    Field(() => Int, {
        description: 'Cases that are looked at: linked to the provision, or with a use of the mechanism.',
    }),
    __metadata("design:type", Number)
], SafeguardRowModel.prototype, "cases", void 0);
__decorate([
    Field(() => [SafeguardCellModel], { description: 'One cell for each safeguard, in the order of the vocabulary.' }),
    __metadata("design:type", Array)
], SafeguardRowModel.prototype, "cells", void 0);
SafeguardRowModel = __decorate([
    ObjectType('SafeguardRow', { description: 'One row of a safeguard matrix.' })
], SafeguardRowModel);
export { SafeguardRowModel };
let SafeguardMatrixModel = class SafeguardMatrixModel {
};
__decorate([
    Field(() => [SafeguardModel], { description: 'The columns.' }),
    __metadata("design:type", Array)
], SafeguardMatrixModel.prototype, "safeguards", void 0);
__decorate([
    Field(() => [SafeguardRowModel], { description: 'The rows, in the order of the text or of the vocabulary.' }),
    __metadata("design:type", Array)
], SafeguardMatrixModel.prototype, "rows", void 0);
__decorate([
    Field(() => String, { description: 'Must stand beside every figure.' }),
    __metadata("design:type", String)
], SafeguardMatrixModel.prototype, "note", void 0);
SafeguardMatrixModel = __decorate([
    ObjectType('SafeguardMatrix', {
        description: 'Which safeguards hold where, and which cases fell through the gaps. A reading of texts, many of them not seen.',
    })
], SafeguardMatrixModel);
export { SafeguardMatrixModel };
//# sourceMappingURL=safeguard-matrix.model.js.map