var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { ArgsType, Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { CaseModel } from '#cases';
import { connectionOf, PageArgs } from '#platform';
import { DisputeModel } from '../dispute/dispute.model.js';
import { ProposedRevisionModel } from '../proposed-revision/proposed-revision.model.js';
import { CaseLeaseModel } from '../workflow.model.js';
import { CaseUrgencyModel } from '../urgency/urgency.model.js';
import { QueueKind } from './queue.rules.js';
registerEnumType(QueueKind, {
    name: 'QueueKind',
    description: 'What waits for whom, and for how long at most: an urgent case for a third of that.',
    valuesMap: {
        TRIAGE: { description: 'Cases that were handed in, for triage officers: 3 days.' },
        FIRST_REVIEW: { description: 'Cases in first review, for verifiers: 14 days.' },
        SECOND_REVIEW: { description: 'Cases in second review, for verifiers: 14 days.' },
        LEGAL: {
            description: 'Cases under review with provision links that no lawyer has signed, for legal reviewers: 14 days.',
        },
        ADJUDICATION: { description: 'Cases that verifiers disagree about, for three others: 14 days.' },
        PUBLICATION: { description: 'Verified cases, for editors: 7 days.' },
        SUSPENSION: { description: 'Suspended cases that a second person is to decide on: 1 day.' },
        DISPUTES: {
            description: 'Disputes of cases, for disputes officers: 7 days until they are admitted or declined, then 30 until they are resolved.',
        },
        REVISIONS: { description: 'Proposed revisions of cases, for verifiers: 14 days.' },
    },
});
let WorkQueueArgs = class WorkQueueArgs extends PageArgs {
};
__decorate([
    Field(() => QueueKind, { description: 'Which queue.' }),
    __metadata("design:type", String)
], WorkQueueArgs.prototype, "kind", void 0);
__decorate([
    Field(() => Boolean, {
        defaultValue: false,
        description: 'Also those that you may not work on, because you contributed to them or have decided on them.',
    }),
    __metadata("design:type", Boolean)
], WorkQueueArgs.prototype, "all", void 0);
WorkQueueArgs = __decorate([
    ArgsType()
], WorkQueueArgs);
export { WorkQueueArgs };
let WorkItemModel = class WorkItemModel {
};
__decorate([
    Field(() => CaseModel, { description: 'The case.' }),
    __metadata("design:type", CaseModel)
], WorkItemModel.prototype, "case", void 0);
__decorate([
    Field(() => DisputeModel, { nullable: true, description: 'The dispute that waits; null in other queues.' }),
    __metadata("design:type", Object)
], WorkItemModel.prototype, "dispute", void 0);
__decorate([
    Field(() => ProposedRevisionModel, { nullable: true, description: 'The revision that waits; null in other queues.' }),
    __metadata("design:type", Object)
], WorkItemModel.prototype, "revision", void 0);
__decorate([
    Field(() => Date, { description: 'Since when it has waited here.' }),
    __metadata("design:type", Date)
], WorkItemModel.prototype, "since", void 0);
__decorate([
    Field(() => Int, { description: 'For how many whole hours it has waited.' }),
    __metadata("design:type", Number)
], WorkItemModel.prototype, "ageHours", void 0);
__decorate([
    Field(() => Date, { description: 'By when it is to leave the queue.' }),
    __metadata("design:type", Date)
], WorkItemModel.prototype, "dueAt", void 0);
__decorate([
    Field(() => Boolean, { description: 'That moment has passed.' }),
    __metadata("design:type", Boolean)
], WorkItemModel.prototype, "isOverdue", void 0);
__decorate([
    Field(() => CaseUrgencyModel, {
        nullable: true,
        description: 'Why it goes before others and is to leave the queue sooner; null where it does not.',
    }),
    __metadata("design:type", Object)
], WorkItemModel.prototype, "urgency", void 0);
__decorate([
    Field(() => CaseLeaseModel, { nullable: true, description: 'Who has claimed it; null where nobody has.' }),
    __metadata("design:type", Object)
], WorkItemModel.prototype, "lease", void 0);
WorkItemModel = __decorate([
    ObjectType('WorkItem', { description: 'A case, or a dispute or a proposed revision of one, that waits in a queue.' })
], WorkItemModel);
export { WorkItemModel };
export const WorkItemConnectionModel = connectionOf(WorkItemModel, 'WorkItem');
//# sourceMappingURL=queue.model.js.map