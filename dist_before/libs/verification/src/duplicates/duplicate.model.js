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
import { CaseModel } from '#cases';
import { UserErrorModel } from '#platform';
import { Guard } from '../workflow.rules.js';
import { SUSPECTED_FROM } from './duplicate.rules.js';
let DuplicateCandidateModel = class DuplicateCandidateModel {
};
__decorate([
    Field(() => CaseModel, { description: 'The case, which you may see.' }),
    __metadata("design:type", CaseModel)
], DuplicateCandidateModel.prototype, "case", void 0);
__decorate([
    Field(() => Int, { description: 'How alike they are, from 0 to 100. It orders them, and measures nothing.' }),
    __metadata("design:type", Number)
], DuplicateCandidateModel.prototype, "score", void 0);
__decorate([
    Field(() => [String], { description: 'What they have in common, in words.' }),
    __metadata("design:type", Array)
], DuplicateCandidateModel.prototype, "reasons", void 0);
__decorate([
    Field(() => Boolean, {
        description: `They are so alike (from ${SUSPECTED_FROM} on) that the author must have looked at it before handing theirs in.`,
    }),
    __metadata("design:type", Boolean)
], DuplicateCandidateModel.prototype, "mustBeSeen", void 0);
DuplicateCandidateModel = __decorate([
    ObjectType('DuplicateCandidate', { description: 'A case that may tell what another one tells.' })
], DuplicateCandidateModel);
export { DuplicateCandidateModel };
let DuplicateSeenModel = class DuplicateSeenModel {
};
__decorate([
    Field(() => CaseModel, { description: 'The case.' }),
    __metadata("design:type", CaseModel)
], DuplicateSeenModel.prototype, "case", void 0);
__decorate([
    Field(() => Int, { description: 'How alike they were then, from 0 to 100.' }),
    __metadata("design:type", Number)
], DuplicateSeenModel.prototype, "score", void 0);
__decorate([
    Field(() => Int, { description: 'Version of the rules by which that was worked out.' }),
    __metadata("design:type", Number)
], DuplicateSeenModel.prototype, "rulesVersion", void 0);
__decorate([
    Field(() => Date, { description: 'When the case was handed in.' }),
    __metadata("design:type", Date)
], DuplicateSeenModel.prototype, "seenAt", void 0);
DuplicateSeenModel = __decorate([
    ObjectType('DuplicateSeen', {
        description: 'A case that the author had looked at, as one that may tell the same, when they handed theirs in.',
    })
], DuplicateSeenModel);
export { DuplicateSeenModel };
let DuplicateSuspectedModel = class DuplicateSuspectedModel extends UserErrorModel {
    constructor({ guard, message }, candidates) {
        super('DUPLICATE_SUSPECTED', message, ['duplicatesSeen']);
        this.typeName = 'DuplicateSuspected';
        this.guard = guard;
        this.candidates = candidates;
    }
};
__decorate([
    Field(() => Guard, { description: 'The guard that is not met: DUPLICATES_SEEN.' }),
    __metadata("design:type", String)
], DuplicateSuspectedModel.prototype, "guard", void 0);
__decorate([
    Field(() => [DuplicateCandidateModel], { description: 'The cases to look at, most alike first.' }),
    __metadata("design:type", Array)
], DuplicateSuspectedModel.prototype, "candidates", void 0);
DuplicateSuspectedModel = __decorate([
    ObjectType('DuplicateSuspected', {
        implements: () => UserErrorModel,
        description: 'Cases that may tell the same are not among those that the author says they have looked at.',
    }),
    __metadata("design:paramtypes", [Object, Array])
], DuplicateSuspectedModel);
export { DuplicateSuspectedModel };
//# sourceMappingURL=duplicate.model.js.map