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
import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Batch, PageArgs, Requires } from '#platform';
import { PublicCaseModel } from '../case/case.model.js';
import { CaseReading } from '../case/case-reading.service.js';
import { ChangeConnectionModel, ChangeModel } from './change.model.js';
import { Changes } from './changes.service.js';
let ChangeResolver = class ChangeResolver {
    #cases;
    constructor(changes, reading) {
        this.changes = changes;
        this.#cases = new Batch((ids) => reading.publicByIds(ids));
    }
    page(args) {
        return this.changes.page(args);
    }
    caseNow({ key }, context) {
        return this.#cases.of(context).load(key);
    }
};
__decorate([
    Query(() => ChangeConnectionModel, {
        name: 'changes',
        description: 'What has happened to public cases, oldest first, for whoever keeps a copy. Begin without a cursor, keep the last one that you have worked off, and go on from it: nothing ever appears before it. Whoever works it off from the beginning has all public cases. A change appears within seconds. Open to everyone.',
    }),
    Requires('public.read'),
    __param(0, Args()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [PageArgs]),
    __metadata("design:returntype", Promise)
], ChangeResolver.prototype, "page", null);
__decorate([
    ResolveField('case', () => PublicCaseModel, { nullable: true }),
    __param(0, Parent()),
    __param(1, Context()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, Object]),
    __metadata("design:returntype", Promise)
], ChangeResolver.prototype, "caseNow", null);
ChangeResolver = __decorate([
    Resolver(() => ChangeModel),
    __metadata("design:paramtypes", [Changes,
        CaseReading])
], ChangeResolver);
export { ChangeResolver };
//# sourceMappingURL=change.resolver.js.map