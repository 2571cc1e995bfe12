import { CaseLeaseEntity, CasePublicationEntity, CaseRetractionEntity, CaseSuspensionEntity, CaseVerificationEntity, DecisionEntity, WorkflowStepEntity, } from './decision.entity.js';
import { ReReviewAnswerEntity, ReReviewDrawEntity, ReReviewEntity } from './agreement/re-review.entity.js';
import { DecisionChecklistEntity } from './checklist/decision-checklist.entity.js';
import { DisputeActEntity, DisputeCodeEntity, DisputeEntity, DisputeMessageEntity, DisputeTryEntity, } from './dispute/dispute.entity.js';
import { FieldReviewEntity } from './field-review/field-review.entity.js';
import { DecisionGradeEntity } from './grade/decision-grade.entity.js';
import { LinkOpinionEntity } from './legal/link-opinion.entity.js';
import { DuplicateSeenEntity } from './duplicates/duplicate-seen.entity.js';
import { CaseEmbargoEntity } from './embargo/case-embargo.entity.js';
import { CaseUrgencyEntity } from './urgency/case-urgency.entity.js';
import { CaseEndorsementEntity } from './endorsement/case-endorsement.entity.js';
import { ProposedRevisionEntity, RevisionOpinionEntity } from './proposed-revision/proposed-revision.entity.js';
import { RecusalWaiverEntity } from './recusal/recusal-waiver.entity.js';
import { NotificationEntity, NotificationSettingEntity } from './notification/notification.entity.js';
import { InterestDeclarationEntity } from './interest/interest-declaration.entity.js';
export * from './dispute/old-tries.js';
export * from './interest/sample-interests.js';
export * from './notification/deadlines.js';
export * from './notification/notification-mails.js';
export { sealedNameMarks } from './projection/name-marks.js';
export * from './scheduled-publication.js';
export * from './verification.module.js';
export * from './verification.resolver.js';
export * from './workflow.policy.rules.js';
export { workflowDocument } from './workflow-document.js';
export * from './workflow.rules.js';
/** Tables of this library. */
export const verificationEntities = [
    DecisionEntity,
    CaseVerificationEntity,
    CasePublicationEntity,
    CaseSuspensionEntity,
    CaseRetractionEntity,
    CaseLeaseEntity,
    WorkflowStepEntity,
    InterestDeclarationEntity,
    DecisionChecklistEntity,
    RecusalWaiverEntity,
    DisputeEntity,
    DisputeCodeEntity,
    DisputeMessageEntity,
    DisputeActEntity,
    DisputeTryEntity,
    DecisionGradeEntity,
    FieldReviewEntity,
    LinkOpinionEntity,
    NotificationEntity,
    NotificationSettingEntity,
    ReReviewDrawEntity,
    ReReviewEntity,
    ReReviewAnswerEntity,
    DuplicateSeenEntity,
    CaseEmbargoEntity,
    CaseUrgencyEntity,
    CaseEndorsementEntity,
    ProposedRevisionEntity,
    RevisionOpinionEntity,
];
//# sourceMappingURL=index.js.map