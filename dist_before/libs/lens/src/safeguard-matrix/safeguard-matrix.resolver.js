var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { Args, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '#platform';
import { SafeguardMatrixArgs } from './safeguard-matrix.args.js';
import { SafeguardMatrixModel } from './safeguard-matrix.model.js';
import { SafeguardMatrices } from './safeguard-matrix.service.js';
/** What an answer costs beside its fields: it looks at every selected case. */
const COST_OF_COUNTING = 1000;
let SafeguardMatrixResolver = class SafeguardMatrixResolver {
    constructor(matrices) {
        this.matrices = matrices;
    }
    safeguardMatrix(args) {
        return this.matrices.matrix(args);
    }
};
__decorate([
    Query(() => SafeguardMatrixModel, {
        description: 'Safeguards against the provisions of a text, or against mechanisms, with the public cases that fell through each gap. UNKNOWN is never a gap. Open to everyone.',
        complexity: ({ childComplexity }) => COST_OF_COUNTING + 30 * childComplexity,
    }),
    Requires('public.read'),
    __param(0, Args()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [SafeguardMatrixArgs]),
    __metadata("design:returntype", Promise)
], SafeguardMatrixResolver.prototype, "safeguardMatrix", null);
SafeguardMatrixResolver = __decorate([
    Resolver(),
    __metadata("design:paramtypes", [SafeguardMatrices])
], SafeguardMatrixResolver);
export { SafeguardMatrixResolver };
//# sourceMappingURL=safeguard-matrix.resolver.js.map