var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { Field, Float, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { CaseField, CaseState } from '#cases';
import { Difference } from '../agreement/agreement.rules.js';
import { ChecklistItem } from '../checklist/checklist.rules.js';
import { QueueKind } from '../queue/queue.rules.js';
import { DecisionKind } from '../workflow.rules.js';
registerEnumType(Difference, {
    name: 'Difference',
    description: 'What the difference of two values counts as, where agreement is measured.',
    valuesMap: {
        NOMINAL: { description: 'One, where they are not the same.' },
        INTERVAL: { description: 'The square of their distance: of years.' },
    },
});
let DecisionCountModel = class DecisionCountModel {
};
__decorate([
    Field(() => DecisionKind, { description: 'The kind.' }),
    __metadata("design:type", String)
], DecisionCountModel.prototype, "kind", void 0);
__decorate([
    Field(() => Int, { description: 'How many, in the period.' }),
    __metadata("design:type", Number)
], DecisionCountModel.prototype, "count", void 0);
DecisionCountModel = __decorate([
    ObjectType('DecisionCount', { description: 'How many decisions of a kind were made.' })
], DecisionCountModel);
export { DecisionCountModel };
let StateFiguresModel = class StateFiguresModel {
};
__decorate([
    Field(() => CaseState, { description: 'The state.' }),
    __metadata("design:type", String)
], StateFiguresModel.prototype, "state", void 0);
__decorate([
    Field(() => Int, { description: 'How often a case came into it, in the period.' }),
    __metadata("design:type", Number)
], StateFiguresModel.prototype, "reached", void 0);
__decorate([
    Field(() => Int, { description: 'Cases that are in it now.' }),
    __metadata("design:type", Number)
], StateFiguresModel.prototype, "cases", void 0);
__decorate([
    Field(() => Float, { nullable: true, description: 'Median of the hours that these have been in it; null for none.' }),
    __metadata("design:type", Object)
], StateFiguresModel.prototype, "medianHours", void 0);
__decorate([
    Field(() => Float, { nullable: true, description: '90th percentile of these hours; null for none.' }),
    __metadata("design:type", Object)
], StateFiguresModel.prototype, "p90Hours", void 0);
StateFiguresModel = __decorate([
    ObjectType('StateFigures', { description: 'Cases in a state, and those that came into it.' })
], StateFiguresModel);
export { StateFiguresModel };
let QueueFiguresModel = class QueueFiguresModel {
};
__decorate([
    Field(() => QueueKind, { description: 'The queue.' }),
    __metadata("design:type", String)
], QueueFiguresModel.prototype, "kind", void 0);
__decorate([
    Field(() => Int, { description: 'Hours within which a case is to leave it.' }),
    __metadata("design:type", Number)
], QueueFiguresModel.prototype, "hours", void 0);
__decorate([
    Field(() => Int, { description: 'Cases that wait in it now.' }),
    __metadata("design:type", Number)
], QueueFiguresModel.prototype, "cases", void 0);
__decorate([
    Field(() => Float, { nullable: true, description: 'Median of the hours that these have waited; null for none.' }),
    __metadata("design:type", Object)
], QueueFiguresModel.prototype, "medianHours", void 0);
__decorate([
    Field(() => Float, { nullable: true, description: '90th percentile of these hours; null for none.' }),
    __metadata("design:type", Object)
], QueueFiguresModel.prototype, "p90Hours", void 0);
__decorate([
    Field(() => Int, { description: 'Cases that were to leave it in the period, at the latest.' }),
    __metadata("design:type", Number)
], QueueFiguresModel.prototype, "due", void 0);
__decorate([
    Field(() => Int, { description: 'How many of these were still in it then.' }),
    __metadata("design:type", Number)
], QueueFiguresModel.prototype, "late", void 0);
QueueFiguresModel = __decorate([
    ObjectType('QueueFigures', { description: 'What waits in a queue, and how far it keeps its time.' })
], QueueFiguresModel);
export { QueueFiguresModel };
let DecisionAgreementModel = class DecisionAgreementModel {
};
__decorate([
    Field(() => Int, { description: 'Decisions that could agree.' }),
    __metadata("design:type", Number)
], DecisionAgreementModel.prototype, "decisions", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: 'How many did; null where that is not told.' }),
    __metadata("design:type", Object)
], DecisionAgreementModel.prototype, "agreed", void 0);
__decorate([
    Field(() => Float, { nullable: true, description: 'Their share, from 0 to 1; null where it is not told.' }),
    __metadata("design:type", Object)
], DecisionAgreementModel.prototype, "share", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Why it is not told; null where it is.' }),
    __metadata("design:type", Object)
], DecisionAgreementModel.prototype, "whyNot", void 0);
DecisionAgreementModel = __decorate([
    ObjectType('DecisionAgreement', {
        description: 'How many of some decisions agreed; not told of fewer than 5, which would show the work of one person.',
    })
], DecisionAgreementModel);
export { DecisionAgreementModel };
let ItemAgreementModel = class ItemAgreementModel {
};
__decorate([
    Field(() => ChecklistItem, { description: 'The item of the checklist.' }),
    __metadata("design:type", String)
], ItemAgreementModel.prototype, "item", void 0);
__decorate([
    Field(() => DecisionAgreementModel, { description: 'Of how many pairs of passes, and in how many alike.' }),
    __metadata("design:type", DecisionAgreementModel)
], ItemAgreementModel.prototype, "agreement", void 0);
ItemAgreementModel = __decorate([
    ObjectType('ItemAgreement', { description: 'How often the first and second verifier answered an item alike.' })
], ItemAgreementModel);
export { ItemAgreementModel };
let ReReviewCoverageModel = class ReReviewCoverageModel {
};
__decorate([
    Field(() => Int, { description: 'Versions that were verified in the period.' }),
    __metadata("design:type", Number)
], ReReviewCoverageModel.prototype, "verified", void 0);
__decorate([
    Field(() => Int, { description: 'How many of them were reviewed again, whenever.' }),
    __metadata("design:type", Number)
], ReReviewCoverageModel.prototype, "reReviewed", void 0);
__decorate([
    Field(() => Float, { nullable: true, description: 'Their share, from 0 to 1; null where none was verified.' }),
    __metadata("design:type", Object)
], ReReviewCoverageModel.prototype, "share", void 0);
ReReviewCoverageModel = __decorate([
    ObjectType('ReReviewCoverage', { description: 'How much of what was verified has been reviewed again.' })
], ReReviewCoverageModel);
export { ReReviewCoverageModel };
let FieldAgreementModel = class FieldAgreementModel {
};
__decorate([
    Field(() => CaseField, { description: 'The field.' }),
    __metadata("design:type", String)
], FieldAgreementModel.prototype, "field", void 0);
__decorate([
    Field(() => Difference, { description: 'What a difference counts as.' }),
    __metadata("design:type", String)
], FieldAgreementModel.prototype, "difference", void 0);
__decorate([
    Field(() => Int, { description: 'Versions of which both values can be compared.' }),
    __metadata("design:type", Number)
], FieldAgreementModel.prototype, "units", void 0);
__decorate([
    Field(() => Float, { nullable: true, description: 'Share of equal values, in per cent, with no regard to chance.' }),
    __metadata("design:type", Object)
], FieldAgreementModel.prototype, "percent", void 0);
__decorate([
    Field(() => Float, {
        nullable: true,
        description: 'Alpha: 1 is perfect agreement, 0 what chance would bring. Null where it is not told or not defined.',
    }),
    __metadata("design:type", Object)
], FieldAgreementModel.prototype, "alpha", void 0);
__decorate([
    Field(() => Float, { nullable: true, description: 'Lower end of its 95 % interval (percentile bootstrap).' }),
    __metadata("design:type", Object)
], FieldAgreementModel.prototype, "lower", void 0);
__decorate([
    Field(() => Float, { nullable: true, description: 'Upper end of its 95 % interval.' }),
    __metadata("design:type", Object)
], FieldAgreementModel.prototype, "upper", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Why there is no alpha; null where there is one.' }),
    __metadata("design:type", Object)
], FieldAgreementModel.prototype, "whyNot", void 0);
FieldAgreementModel = __decorate([
    ObjectType('FieldAgreement', {
        description: 'How far records and blind re-reviews agree on a field: Krippendorff’s alpha (Content Analysis, 4th edition, 2018, chapter 12).',
    })
], FieldAgreementModel);
export { FieldAgreementModel };
let WorkflowMetricsModel = class WorkflowMetricsModel {
};
__decorate([
    Field(() => [DecisionCountModel], {
        description: 'Decisions made in the period; kinds of which there are none left out.',
    }),
    __metadata("design:type", Array)
], WorkflowMetricsModel.prototype, "decisions", void 0);
__decorate([
    Field(() => [StateFiguresModel], { description: 'By state; states of which there is nothing to say left out.' }),
    __metadata("design:type", Array)
], WorkflowMetricsModel.prototype, "states", void 0);
__decorate([
    Field(() => [QueueFiguresModel], { description: 'By queue.' }),
    __metadata("design:type", Array)
], WorkflowMetricsModel.prototype, "queues", void 0);
__decorate([
    Field(() => DecisionAgreementModel, {
        description: 'Second reviews of the period: those that passed what the first verifier had passed agree with them.',
    }),
    __metadata("design:type", DecisionAgreementModel)
], WorkflowMetricsModel.prototype, "secondReviews", void 0);
__decorate([
    Field(() => DecisionAgreementModel, {
        description: 'Adjudications that ended in the period: those that upheld the first verifier agree with them.',
    }),
    __metadata("design:type", DecisionAgreementModel)
], WorkflowMetricsModel.prototype, "adjudications", void 0);
__decorate([
    Field(() => [ItemAgreementModel], { description: 'By item of the checklist, of second passes of the period.' }),
    __metadata("design:type", Array)
], WorkflowMetricsModel.prototype, "checklist", void 0);
__decorate([
    Field(() => ReReviewCoverageModel, { description: 'How much of what was verified has been reviewed again.' }),
    __metadata("design:type", ReReviewCoverageModel)
], WorkflowMetricsModel.prototype, "reReviewed", void 0);
__decorate([
    Field(() => [FieldAgreementModel], { description: 'By field, of re-reviews that were handed in in the period.' }),
    __metadata("design:type", Array)
], WorkflowMetricsModel.prototype, "fields", void 0);
WorkflowMetricsModel = __decorate([
    ObjectType('WorkflowMetrics', {
        description: 'Figures on the workflow, over the cases that you may see, and no others. They name nobody and rank nobody.',
    })
], WorkflowMetricsModel);
export { WorkflowMetricsModel };
//# sourceMappingURL=metrics.model.js.map