var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Module } from '@nestjs/common';
import { CasesModule } from '#cases';
import { EvidenceModule } from '#evidence';
import { GeographyModule } from '#geography';
import { ReReviewResolver } from './agreement/re-review.resolver.js';
import { ReReviews } from './agreement/re-reviews.service.js';
import { Deciders } from './deciders.service.js';
import { DecisionWriter } from './decision.writer.js';
import { DisputantResolver } from './dispute/disputant.resolver.js';
import { Disputants } from './dispute/disputants.service.js';
import { DisputeLoader } from './dispute/dispute.loader.js';
import { CaseDisputesResolver, DisputeResolver } from './dispute/dispute.resolver.js';
import { Disputes } from './dispute/disputes.service.js';
import { FieldReviews } from './field-review/field-reviews.service.js';
import { GradeResolver } from './grade/grade.resolver.js';
import { Grades } from './grade/grades.service.js';
import { DuplicateResolver } from './duplicates/duplicate.resolver.js';
import { Duplicates } from './duplicates/duplicates.service.js';
import { EmbargoResolver } from './embargo/embargo.resolver.js';
import { Embargoes } from './embargo/embargoes.service.js';
import { EndorsementResolver } from './endorsement/endorsement.resolver.js';
import { Endorsements } from './endorsement/endorsements.service.js';
import { InterestResolver } from './interest/interest.resolver.js';
import { Interests } from './interest/interests.service.js';
import { Leases } from './lease.service.js';
import { LegalOpinions } from './legal/legal-opinions.service.js';
import { LegalResolver } from './legal/legal.resolver.js';
import { NotificationResolver } from './notification/notification.resolver.js';
import { Notifications } from './notification/notifications.service.js';
import { NotificationsWriter } from './notification/notifications.writer.js';
import { SealedNames } from './projection/sealed-names.service.js';
import { MetricsResolver } from './metrics/metrics.resolver.js';
import { WorkflowMetrics } from './metrics/workflow-metrics.service.js';
import { CaseProposedRevisionsResolver, ProposedRevisionResolver, } from './proposed-revision/proposed-revision.resolver.js';
import { ProposedRevisions } from './proposed-revision/proposed-revisions.service.js';
import { QueueResolver } from './queue/queue.resolver.js';
import { WorkQueues } from './queue/work-queues.service.js';
import { RecusalResolver } from './recusal/recusal.resolver.js';
import { Recusals } from './recusal/recusals.service.js';
import { TaskResolver } from './task/task.resolver.js';
import { Tasks } from './task/tasks.service.js';
import { UrgencyResolver } from './urgency/urgency.resolver.js';
import { Urgencies } from './urgency/urgencies.service.js';
import { VerificationResolver } from './verification.resolver.js';
import { Verification } from './verification.service.js';
let VerificationModule = class VerificationModule {
};
VerificationModule = __decorate([
    Module({
        imports: [CasesModule, EvidenceModule, GeographyModule],
        providers: [
            TaskResolver,
            Tasks,
            Urgencies,
            UrgencyResolver,
            Verification,
            CaseDisputesResolver,
            Deciders,
            DecisionWriter,
            DisputantResolver,
            Disputants,
            DisputeLoader,
            DisputeResolver,
            Disputes,
            FieldReviews,
            GradeResolver,
            Grades,
            DuplicateResolver,
            Duplicates,
            EmbargoResolver,
            Embargoes,
            EndorsementResolver,
            Endorsements,
            Interests,
            InterestResolver,
            Leases,
            LegalOpinions,
            LegalResolver,
            NotificationResolver,
            Notifications,
            NotificationsWriter,
            MetricsResolver,
            CaseProposedRevisionsResolver,
            ProposedRevisionResolver,
            ProposedRevisions,
            QueueResolver,
            RecusalResolver,
            Recusals,
            ReReviewResolver,
            ReReviews,
            SealedNames,
            VerificationResolver,
            WorkflowMetrics,
            WorkQueues,
        ],
    })
], VerificationModule);
export { VerificationModule };
//# sourceMappingURL=verification.module.js.map