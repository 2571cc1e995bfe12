var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ContentChangeModel, CaseState } from '#cases';
import { UserErrorModel } from '#platform';
import { RevisionKind, RevisionState } from './proposed-revision.rules.js';
registerEnumType(RevisionKind, {
    name: 'ProposedRevisionKind',
    description: 'How many verifiers a proposed revision takes. It follows from what changes.',
    valuesMap: {
        MATERIAL: { description: 'Two verifiers.' },
        TYPOGRAPHICAL: { description: 'Nothing but letters changes, in texts: one verifier.' },
    },
});
registerEnumType(RevisionState, {
    name: 'ProposedRevisionState',
    description: 'What became of a proposed revision.',
    valuesMap: {
        PENDING: { description: 'Verifiers have not decided on it, or not enough of them.' },
        ACCEPTED: { description: 'Verifiers accepted it. It comes into force when the case is published (again).' },
        IN_FORCE: { description: 'It is the content of a version of the case, which everybody reads.' },
        REJECTED: { description: 'A verifier rejected it.' },
        WITHDRAWN: { description: 'Whoever proposed it took it back.' },
        SUPERSEDED: { description: 'Another change came before it. Propose it anew, of what the case says now.' },
    },
});
let RevisionOpinionModel = class RevisionOpinionModel {
};
__decorate([
    Field(() => Boolean, { description: 'They accepted it.' }),
    __metadata("design:type", Boolean)
], RevisionOpinionModel.prototype, "isAcceptance", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Their note, or why they rejected it.' }),
    __metadata("design:type", Object)
], RevisionOpinionModel.prototype, "note", void 0);
__decorate([
    Field(() => Date, { description: 'When.' }),
    __metadata("design:type", Date)
], RevisionOpinionModel.prototype, "decidedAt", void 0);
RevisionOpinionModel = __decorate([
    ObjectType('RevisionOpinion', { description: 'What a verifier said of a proposed revision.' })
], RevisionOpinionModel);
export { RevisionOpinionModel };
let ProposedRevisionModel = class ProposedRevisionModel {
};
__decorate([
    Field(() => ID, { description: 'Its id.' }),
    __metadata("design:type", String)
], ProposedRevisionModel.prototype, "id", void 0);
__decorate([
    Field(() => Int, { description: 'Version of the case that it is a change of.' }),
    __metadata("design:type", Number)
], ProposedRevisionModel.prototype, "baseVersion", void 0);
__decorate([
    Field(() => RevisionKind, { description: 'How many verifiers it takes.' }),
    __metadata("design:type", String)
], ProposedRevisionModel.prototype, "kind", void 0);
__decorate([
    Field(() => RevisionState, { description: 'What became of it.' }),
    __metadata("design:type", String)
], ProposedRevisionModel.prototype, "state", void 0);
__decorate([
    Field(() => String, { description: 'Why, and what it rests on.' }),
    __metadata("design:type", String)
], ProposedRevisionModel.prototype, "reason", void 0);
__decorate([
    Field(() => Date, { description: 'When it was proposed.' }),
    __metadata("design:type", Date)
], ProposedRevisionModel.prototype, "proposedAt", void 0);
__decorate([
    Field(() => Boolean, { description: 'You proposed it.' }),
    __metadata("design:type", Boolean)
], ProposedRevisionModel.prototype, "isMine", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: 'The version that it became; null as long as it is not in force.' }),
    __metadata("design:type", Object)
], ProposedRevisionModel.prototype, "madeVersion", void 0);
__decorate([
    Field(() => Int, { description: 'How many more verifiers must accept it.' }),
    __metadata("design:type", Number)
], ProposedRevisionModel.prototype, "missing", void 0);
__decorate([
    Field(() => [RevisionOpinionModel], { description: 'What verifiers said of it, first to last.' }),
    __metadata("design:type", Array)
], ProposedRevisionModel.prototype, "opinions", void 0);
__decorate([
    Field(() => [ContentChangeModel], { description: 'What differs from the version that it is a change of.' }),
    __metadata("design:type", Array)
], ProposedRevisionModel.prototype, "changes", void 0);
ProposedRevisionModel = __decorate([
    ObjectType('ProposedRevision', {
        description: 'A change of a case that somebody proposes, which alters nothing until verifiers have accepted it. For whoever proposed it, the author of the case and those who review.',
    })
], ProposedRevisionModel);
export { ProposedRevisionModel };
let RevisionNotPossibleModel = class RevisionNotPossibleModel extends UserErrorModel {
    constructor(state) {
        super('REVISION_NOT_POSSIBLE', `The case is ${state}, and nothing of it is public or verified. Its author changes it (updateDraft) while it is a DRAFT or back for changes (CHANGES_REQUESTED).`, ['id']);
        this.typeName = 'RevisionNotPossible';
        this.state = state;
    }
};
__decorate([
    Field(() => CaseState, { description: 'State of the case.' }),
    __metadata("design:type", String)
], RevisionNotPossibleModel.prototype, "state", void 0);
RevisionNotPossibleModel = __decorate([
    ObjectType('RevisionNotPossible', {
        implements: () => UserErrorModel,
        description: 'Of a case in this state no revision can be proposed.',
    }),
    __metadata("design:paramtypes", [String])
], RevisionNotPossibleModel);
export { RevisionNotPossibleModel };
let RevisionSettledModel = class RevisionSettledModel extends UserErrorModel {
    constructor(state) {
        super('REVISION_SETTLED', state === 'SUPERSEDED'
            ? 'Another change of the case came before this one. Have it proposed anew, of what the case says now.'
            : `The proposed revision is ${state}, so nothing is left to decide on it.`, ['revision']);
        this.typeName = 'RevisionSettled';
        this.state = state;
    }
};
__decorate([
    Field(() => RevisionState, { description: 'What became of it.' }),
    __metadata("design:type", String)
], RevisionSettledModel.prototype, "state", void 0);
RevisionSettledModel = __decorate([
    ObjectType('RevisionSettled', {
        implements: () => UserErrorModel,
        description: 'The proposed revision is not open any more.',
    }),
    __metadata("design:paramtypes", [String])
], RevisionSettledModel);
export { RevisionSettledModel };
//# sourceMappingURL=proposed-revision.model.js.map