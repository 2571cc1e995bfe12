/** Who sees how a case moves through the workflow. */
import { FOLLOW_THE_REVIEW } from '#cases';
import { disputePolicy } from './dispute/dispute.policy.rules.js';
import { connectionPolicy, grants, open } from '#identity';
/** Steps are worked out for whoever asks; only they are given them. */
const reads = { allow: [{ roles: grants['case.read'] }], otherwise: 'DENY' };
const authors = { allow: [{ roles: grants['case.author'] }], otherwise: 'DENY' };
/** A decision stands to its reader as its case does. */
const followsTheReview = { allow: FOLLOW_THE_REVIEW, otherwise: 'DENY' };
/** What this library states about its types and tables. */
export const verificationPolicy = {
    types: [
        ...disputePolicy.types,
        {
            type: 'AllowedAction',
            fields: { action: reads, allowed: reads, unmet: reads },
        },
        {
            type: 'Decision',
            fields: {
                checklist: followsTheReview,
                decidedAt: followsTheReview,
                fields: followsTheReview,
                kind: followsTheReview,
                note: followsTheReview,
                round: followsTheReview,
                version: followsTheReview,
            },
        },
        {
            type: 'AnsweredItem',
            fields: { answer: open, item: open, note: open },
        },
        { type: 'FieldReview', fields: { field: open, number: open, reason: open, verdict: open } },
        {
            type: 'DeclareInterestPayload',
            fields: { declaration: open, errors: open },
        },
        {
            type: 'InterestDeclaration',
            fields: {
                declaredAt: open,
                expiresAt: open,
                nationalities: open,
                organisations: open,
                residence: open,
                ties: open,
            },
        },
        {
            type: 'DuplicateCandidate',
            fields: { case: open, mustBeSeen: open, reasons: open, score: open },
        },
        {
            type: 'DuplicateSeen',
            fields: { case: open, rulesVersion: open, score: open, seenAt: open },
        },
        {
            type: 'DuplicateSuspected',
            fields: { candidates: open, code: open, guard: open, message: open, path: open },
        },
        {
            type: 'CaseEmbargo',
            fields: { isOver: open, reason: open, setAt: open, until: open },
        },
        {
            type: 'CaseEndorsement',
            fields: { endorsedAt: open, isContributor: open, organisation: open, state: open, statement: open },
        },
        {
            type: 'CaseUrgency',
            fields: { markedAt: open, reason: open },
        },
        {
            type: 'NotInQueue',
            fields: { code: open, message: open, path: open, state: open },
        },
        {
            type: 'EmbargoClosed',
            fields: { code: open, message: open, path: open, state: open },
        },
        {
            type: 'FourEyesViolation',
            fields: { code: open, guard: open, message: open, path: open },
        },
        {
            type: 'GuardNotMet',
            fields: { code: open, guard: open, message: open, path: open },
        },
        {
            type: 'IllegalTransition',
            fields: { code: open, message: open, path: open, possibleFrom: open, state: open },
        },
        {
            type: 'CaseLease',
            fields: { claimedAt: open, expiresAt: open, extended: open, isMine: open, wasGiven: open },
        },
        {
            type: 'Notification',
            fields: { at: open, case: open, id: open, kind: open, message: open, readAt: open },
        },
        ...connectionPolicy('Notification'),
        {
            type: 'NotificationSetting',
            fields: { byMail: open, kind: open },
        },
        {
            type: 'MarkNotificationsReadPayload',
            fields: { errors: open, unreadCount: open },
        },
        {
            type: 'ChangeNotificationSettingsPayload',
            fields: { errors: open, settings: open },
        },
        {
            type: 'RecusalHit',
            fields: { isWaived: open, message: open, rule: open },
        },
        {
            type: 'RecusalWaiver',
            fields: { person: open, reason: open, rule: open, waivedAt: open },
        },
        {
            type: 'EvidenceAssessment',
            fields: {
                grade: open,
                independentSources: open,
                leftOutSources: open,
                loweredBy: open,
                raisedBy: open,
                reasons: open,
                ruleVersion: open,
            },
        },
        { type: 'GradeReason', fields: { rule: open, text: open } },
        { type: 'GradeChange', fields: { change: open, grade: open } },
        { type: 'NumberedSource', fields: { number: open, source: open } },
        { type: 'SourceGroup', fields: { sources: open } },
        { type: 'LeftOutSource', fields: { number: open, source: open, why: open } },
        { type: 'LegalOpinion', fields: { givenAt: open, opinion: open, reason: open } },
        // Which proposals there are for a reader is decided by the rows.
        {
            type: 'ProposedRevision',
            fields: {
                baseVersion: open,
                changes: open,
                id: open,
                isMine: open,
                kind: open,
                madeVersion: open,
                missing: open,
                opinions: open,
                proposedAt: open,
                reason: open,
                state: open,
            },
        },
        { type: 'RevisionOpinion', fields: { decidedAt: open, isAcceptance: open, note: open } },
        { type: 'RevisionNotPossible', fields: { code: open, message: open, path: open, state: open } },
        { type: 'RevisionSettled', fields: { code: open, message: open, path: open, state: open } },
        {
            type: 'SubmissionCheck',
            fields: { complete: authors, lacks: authors },
        },
        {
            type: 'NotAssignable',
            fields: { code: open, message: open, path: open, state: open },
        },
        {
            type: 'TaskCandidate',
            fields: { claims: open, person: open },
        },
        {
            type: 'TaskNotClaimed',
            fields: { code: open, message: open, path: open },
        },
        {
            type: 'TaskTaken',
            fields: { code: open, message: open, path: open, until: open },
        },
        {
            type: 'Tombstone',
            fields: { note: open, reasonClass: open, reference: open, retractedAt: open },
        },
        {
            type: 'TooManyClaims',
            fields: { code: open, limit: open, message: open, path: open },
        },
        {
            type: 'WorkItem',
            fields: {
                ageHours: open,
                case: open,
                dispute: open,
                dueAt: open,
                isOverdue: open,
                lease: open,
                revision: open,
                since: open,
                urgency: open,
            },
        },
        ...connectionPolicy('WorkItem'),
        {
            type: 'SampleDraw',
            fields: {
                cases: open,
                drawnAt: open,
                handedIn: open,
                id: open,
                population: open,
                repeats: open,
                sample: open,
                seed: open,
                sharePercent: open,
                verifiedBefore: open,
                verifiedFrom: open,
                waiting: open,
            },
        },
        {
            type: 'DrawSamplePayload',
            fields: { draw: open, errors: open },
        },
        {
            type: 'ReReview',
            fields: { assignedAt: open, dueAt: open, handedInAt: open, id: open },
        },
        {
            type: 'ReReviewPayload',
            fields: { errors: open, review: open },
        },
        {
            type: 'ReReviewSource',
            fields: { archivedUrl: open, date: open, number: open, publisher: open, title: open, url: open },
        },
        {
            type: 'ReReviewAnchor',
            fields: { offset: open, page: open, source: open },
        },
        {
            type: 'ReReviewFile',
            fields: { mediaType: open, number: open, sha256: open, sizeBytes: open },
        },
        {
            type: 'ReReviewTask',
            fields: { anchors: open, fields: open, files: open, reference: open, review: open, sources: open },
        },
        {
            type: 'ReReviewHandedIn',
            fields: { code: open, message: open, path: open },
        },
        {
            type: 'DecisionCount',
            fields: { count: open, kind: open },
        },
        {
            type: 'StateFigures',
            fields: { cases: open, medianHours: open, p90Hours: open, reached: open, state: open },
        },
        {
            type: 'QueueFigures',
            fields: { cases: open, due: open, hours: open, kind: open, late: open, medianHours: open, p90Hours: open },
        },
        {
            type: 'DecisionAgreement',
            fields: { agreed: open, decisions: open, share: open, whyNot: open },
        },
        {
            type: 'ItemAgreement',
            fields: { agreement: open, item: open },
        },
        {
            type: 'ReReviewCoverage',
            fields: { reReviewed: open, share: open, verified: open },
        },
        {
            type: 'FieldAgreement',
            fields: {
                alpha: open,
                difference: open,
                field: open,
                lower: open,
                percent: open,
                units: open,
                upper: open,
                whyNot: open,
            },
        },
        {
            type: 'WorkflowMetrics',
            fields: {
                adjudications: open,
                checklist: open,
                decisions: open,
                fields: open,
                queues: open,
                reReviewed: open,
                secondReviews: open,
                states: open,
            },
        },
        ...connectionPolicy('SampleDraw'),
        ...connectionPolicy('ReReview'),
        {
            type: 'UnmetGuard',
            fields: { guard: reads, message: reads },
        },
    ],
    tables: [
        { table: 'decision', protection: 'ROWS' },
        { table: 'case_verification', protection: 'ROWS' },
        { table: 'case_publication', protection: 'ROWS' },
        { table: 'case_suspension', protection: 'ROWS' },
        { table: 'case_retraction', protection: 'ROWS' },
        { table: 'case_lease', protection: 'ROWS' },
        { table: 'interest_declaration', protection: 'ROWS' },
        { table: 'recusal_waiver', protection: 'ROWS' },
        { table: 'notification', protection: 'ROWS' },
        { table: 'notification_setting', protection: 'ROWS' },
        { table: 'decision_checklist', protection: 'ROWS' },
        { table: 'decision_grade', protection: 'ROWS' },
        { table: 'field_review', protection: 'ROWS' },
        { table: 'link_opinion', protection: 'ROWS' },
        { table: 're_review_draw', protection: 'ROWS' },
        { table: 're_review', protection: 'ROWS' },
        { table: 're_review_answer', protection: 'ROWS' },
        { table: 'duplicate_seen', protection: 'ROWS' },
        { table: 'case_embargo', protection: 'ROWS' },
        { table: 'case_urgency', protection: 'ROWS' },
        { table: 'case_endorsement', protection: 'ROWS' },
        { table: 'proposed_revision', protection: 'ROWS' },
        { table: 'revision_opinion', protection: 'ROWS' },
        { table: 'workflow_step', protection: 'REFERENCE' },
        ...disputePolicy.tables,
    ],
};
//# sourceMappingURL=workflow.policy.rules.js.map