var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { Field, InterfaceType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { CountryModel } from '#geography';
import { connectionOf, EdtfDateModel, LanguageTagScalar, NodeModel, UrlScalar } from '#platform';
import { OutcomeEnum } from '../vocabulary/vocabulary.model.js';
import { CaseOverlay, CaseState, Confidence } from './case.rules.js';
registerEnumType(CaseState, {
    name: 'CaseState',
    description: 'Where a record stands in the verification workflow.',
    valuesMap: {
        DOCUMENTED: { description: 'Public: documented in public sources, not verified by this registry.' },
        DRAFT: { description: 'With its author.' },
        SUBMITTED: { description: 'Handed in; a triage officer looks at it next.' },
        TRIAGE: { description: 'With a triage officer, who lets it into review or not.' },
        IN_REVIEW: { description: 'With the first verifier.' },
        CHANGES_REQUESTED: { description: 'Back with its author, whom a verifier asked for changes.' },
        SECOND_REVIEW: { description: 'With the second verifier, who is another person.' },
        ADJUDICATION: { description: 'The two verifiers disagree; three others decide.' },
        VERIFIED: { description: 'Passed twice; an editor may publish it.' },
        SCHEDULED: { description: 'Passed twice; it becomes public at a set moment.' },
        PUBLISHED: { description: 'Public: verified by this registry.' },
        SUSPENDED: { description: 'Was public; hidden for safety until a second person decides.' },
        REJECTED: { description: 'Not taken into the registry.' },
        WITHDRAWN: { description: 'Taken back by its author.' },
        MERGED: { description: 'Tells what another case tells, which stays in its place.' },
        RETRACTED: { description: 'Was public; taken back by two editors, with a note in its place.' },
    },
});
registerEnumType(CaseOverlay, {
    name: 'CaseOverlay',
    description: 'What a reader must know beside the state of a record. It says nothing about the state, and goes when its cause does.',
    valuesMap: {
        OPEN_DISPUTE: { description: 'Somebody disputes it, and a disputes officer looks into that.' },
        CORRECTION_PENDING: {
            description: 'A change of it was proposed, and verifiers have not decided on it or it is not in force yet.',
        },
        SOURCE_ALERT: { description: 'A source that it rests on was retracted, has changed or is gone.' },
    },
});
registerEnumType(Confidence, {
    name: 'Confidence',
    description: 'How sure the compilers of a documented case were of its core facts. Not the evidence grade of this registry.',
    valuesMap: {
        HIGH: { description: 'Well attested.' },
        MEDIUM: { description: 'Attested with gaps.' },
        LOW: { description: 'Thinly attested.' },
    },
});
let LocalizedTextModel = class LocalizedTextModel {
};
__decorate([
    Field(() => String, { description: 'The text.' }),
    __metadata("design:type", String)
], LocalizedTextModel.prototype, "text", void 0);
__decorate([
    Field(() => LanguageTagScalar, { description: 'Its language.' }),
    __metadata("design:type", String)
], LocalizedTextModel.prototype, "language", void 0);
LocalizedTextModel = __decorate([
    ObjectType('LocalizedText', { description: 'A text and the language it is in.' })
], LocalizedTextModel);
export { LocalizedTextModel };
let DocumentationModel = class DocumentationModel {
};
__decorate([
    Field(() => String, { description: 'Stable id of the case in the reference data.' }),
    __metadata("design:type", String)
], DocumentationModel.prototype, "ref", void 0);
__decorate([
    Field(() => Boolean, {
        description: 'A page that states the core facts was seen in the source, in excerpt and not in full. It is no verification by this registry.',
    }),
    __metadata("design:type", Boolean)
], DocumentationModel.prototype, "verified", void 0);
__decorate([
    Field(() => UrlScalar, { nullable: true, description: 'Address of that page.' }),
    __metadata("design:type", Object)
], DocumentationModel.prototype, "verificationUrl", void 0);
__decorate([
    Field(() => Confidence, { nullable: true, description: 'How sure the compilers were of the core facts.' }),
    __metadata("design:type", Object)
], DocumentationModel.prototype, "confidence", void 0);
__decorate([
    Field(() => String, { nullable: true, description: "The compilers' notes." }),
    __metadata("design:type", Object)
], DocumentationModel.prototype, "notes", void 0);
DocumentationModel = __decorate([
    ObjectType('Documentation', {
        description: 'What the reference data says of a documented case: how far its sources were seen. No verification by this registry.',
    })
], DocumentationModel);
export { DocumentationModel };
/** What every reader of a case record may be shown, whatever its state. */
let CaseRecordModel = class CaseRecordModel extends NodeModel {
};
__decorate([
    Field(() => String, {
        description: 'Reference for people, such as "TNR-2026-483920". Never reused, and not derived from any count.',
    }),
    __metadata("design:type", String)
], CaseRecordModel.prototype, "reference", void 0);
__decorate([
    Field(() => LocalizedTextModel, { description: 'Title.' }),
    __metadata("design:type", LocalizedTextModel)
], CaseRecordModel.prototype, "title", void 0);
__decorate([
    Field(() => LocalizedTextModel, { nullable: true, description: 'What is alleged to have happened, in own words.' }),
    __metadata("design:type", Object)
], CaseRecordModel.prototype, "summary", void 0);
__decorate([
    Field(() => CaseState, { description: 'Where the record stands in the verification workflow.' }),
    __metadata("design:type", String)
], CaseRecordModel.prototype, "state", void 0);
__decorate([
    Field(() => String, {
        description: 'What its state means for a reader, in one sentence to be shown with the record.',
    }),
    __metadata("design:type", String)
], CaseRecordModel.prototype, "standing", void 0);
__decorate([
    Field(() => EdtfDateModel, {
        nullable: true,
        description: 'When it happened; for a documented case the span of its dated events. Null when not recorded.',
    }),
    __metadata("design:type", Object)
], CaseRecordModel.prototype, "occurred", void 0);
__decorate([
    Field(() => CountryModel, {
        nullable: true,
        description: 'Principal State that asked; null where no State is accused. A use may name another.',
    }),
    __metadata("design:type", Object)
], CaseRecordModel.prototype, "requestingState", void 0);
__decorate([
    Field(() => OutcomeEnum, {
        nullable: true,
        description: 'The outcome that the author held decisive; each use has its own.',
    }),
    __metadata("design:type", Object)
], CaseRecordModel.prototype, "outcome", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'The outcome in own words.' }),
    __metadata("design:type", Object)
], CaseRecordModel.prototype, "outcomeNote", void 0);
__decorate([
    Field(() => Boolean, {
        description: 'A party, a court or serious sources contest the abuse, the mechanism or material facts.',
    }),
    __metadata("design:type", Boolean)
], CaseRecordModel.prototype, "disputed", void 0);
__decorate([
    Field(() => Date, { description: 'When the record last changed.' }),
    __metadata("design:type", Date)
], CaseRecordModel.prototype, "updatedAt", void 0);
CaseRecordModel = __decorate([
    InterfaceType('CaseRecord', {
        implements: () => NodeModel,
        description: 'The curated record of one episode of repression across a border. An entry in the registry is no finding of guilt or innocence.',
    })
], CaseRecordModel);
export { CaseRecordModel };
let PublicCaseModel = class PublicCaseModel extends CaseRecordModel {
};
PublicCaseModel = __decorate([
    ObjectType('PublicCase', {
        implements: () => [CaseRecordModel, NodeModel],
        description: 'A public case record: published by this registry, or documented in public sources. Restricted fields do not exist in this type.',
    })
], PublicCaseModel);
export { PublicCaseModel };
let CaseModel = class CaseModel extends CaseRecordModel {
};
__decorate([
    Field(() => Int, {
        description: 'Version of the content; name it as expectedVersion to change or decide on exactly this content.',
    }),
    __metadata("design:type", Number)
], CaseModel.prototype, "version", void 0);
__decorate([
    Field(() => String, {
        nullable: true,
        description: "The author's own number for the file; null when there is none or it is not yours.",
    }),
    __metadata("design:type", Object)
], CaseModel.prototype, "fileReference", void 0);
__decorate([
    Field(() => Boolean, { description: 'You are the author of the record.' }),
    __metadata("design:type", Boolean)
], CaseModel.prototype, "isMine", void 0);
__decorate([
    Field(() => Date, { description: 'When the record was made.' }),
    __metadata("design:type", Date)
], CaseModel.prototype, "createdAt", void 0);
__decorate([
    Field(() => Date, {
        nullable: true,
        description: 'The moment that this answer is about: content, state and version are those of then, and `updatedAt` is the last change before it. Null for the present.',
    }),
    __metadata("design:type", Object)
], CaseModel.prototype, "asOf", void 0);
CaseModel = __decorate([
    ObjectType('Case', {
        implements: () => [CaseRecordModel, NodeModel],
        description: 'A case record as those who work on it see it.',
    })
], CaseModel);
export { CaseModel };
export const CaseConnectionModel = connectionOf(CaseModel, 'Case');
export const PublicCaseConnectionModel = connectionOf(PublicCaseModel, 'PublicCase');
/** Order of a list of cases. */
export const CaseOrder = {
    NEWEST: 'NEWEST',
    OLDEST: 'OLDEST',
    OCCURRED_FIRST: 'OCCURRED_FIRST',
    OCCURRED_LAST: 'OCCURRED_LAST',
};
registerEnumType(CaseOrder, {
    name: 'CaseOrder',
    description: 'Order of a list of cases.',
    valuesMap: {
        NEWEST: { description: 'Last entered first.' },
        OLDEST: { description: 'First entered first.' },
        OCCURRED_FIRST: {
            description: 'By the first possible day of the case, earliest first; cases without one come first.',
        },
        OCCURRED_LAST: { description: 'By the first possible day of the case, latest first; cases without one come last.' },
    },
});
//# sourceMappingURL=case.model.js.map