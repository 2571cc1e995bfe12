/** The one place that says who may do what. An operation names its permission; this file says which roles hold it. */
import { Role } from './role.rules.js';
/** What can be permitted. Every query and mutation requires one of these. */
export const Permission = {
    /** Read countries, instruments, mechanisms and the other reference data. */
    ReferenceRead: 'reference.read',
    /** Propose changes of the law: instruments, texts, provisions, crosswalk and participation. */
    LawPropose: 'law.propose',
    /** Read what others propose of the law, and accept or reject it. */
    LawDecide: 'law.decide',
    /** Read what is public of published and documented cases, and patterns over them. */
    PublicRead: 'public.read',
    /** Ask for signed heads of the audit log and for proofs, which tell nothing of what was done. */
    AuditCheck: 'audit.check',
    /** Ask as whom one is signed in; the answer to a visitor is nobody. */
    ViewerRead: 'viewer.read',
    /** Open a session with e-mail and password. */
    SessionSignIn: 'session.sign-in',
    /** End the session that one is signed in with. */
    SessionOwn: 'session.own',
    /** Prove a second factor of one's own. */
    SecondFactorProve: 'second-factor.prove',
    /** Enrol and remove second factors of one's own, and make recovery codes. */
    SecondFactorOwn: 'second-factor.own',
    /** Link a sign-in at an OpenID provider with one's own account, and take the link away. */
    FederatedIdentityOwn: 'federated-identity.own',
    /** Make, list and revoke keys of one's own; as an administrator, list and revoke everybody's. */
    ApiKeyOwn: 'api-key.own',
    /** Change one's own password, by the one that holds. */
    PasswordOwn: 'password.own',
    /** Make the account that one was invited to, or set a new password, with the token of a link. */
    LinkRedeem: 'link.redeem',
    /** See who has an account; invite, disable and enable; make links for new passwords; propose and confirm who is what. */
    AccountManage: 'account.manage',
    /** Read the organisations that one works for, their teams and colleagues; as an administrator, all. */
    OrganisationRead: 'organisation.read',
    /** Enter, rename and end organisations; make teams; decide who belongs to them. */
    OrganisationManage: 'organisation.manage',
    /** Read the record of a case. Which cases, and which of their fields, is decided case by case. */
    CaseRead: 'case.read',
    /** Draft, submit, resubmit and withdraw cases of one's own; propose changes of cases that are verified or public. */
    CaseAuthor: 'case.author',
    /** Look for cases that may tell what another one tells. */
    CaseCompare: 'case.compare',
    /** Accept, reject or merge cases that were handed in, and take merges back. */
    CaseTriage: 'case.triage',
    /** Check a case against its sources and decide. */
    CaseVerify: 'case.verify',
    CaseSignLink: 'case.sign-link',
    /** Claim a case to work on it alone, and give the claim back. */
    CaseClaim: 'case.claim',
    /** Draw samples of what was verified, to be reviewed again. */
    SampleDraw: 'sample.draw',
    /** Review again, from its sources, what was drawn. */
    CaseReReview: 'case.re-review',
    /** Read figures on the workflow, over the cases that one may see. */
    WorkflowMeasure: 'workflow.measure',
    /** Read the queues that one works on. */
    CaseQueue: 'case.queue',
    /** Have a case go before others in the queues, or like others again. */
    CaseUrgency: 'case.urgency',
    /** Declare one's own interests, and read what one has declared. */
    InterestDeclare: 'interest.declare',
    /** Read and mark what one has been told, and decide about which of it one has mails. */
    NotificationOwn: 'notification.own',
    /** Keep searches of one's own, and see what is new in them. */
    SearchOwn: 'search.own',
    /** Publish verified cases, now or later; retract, with another editor, what was published. */
    CasePublish: 'case.publish',
    /** Say before when a case is not to be public: one's own while one may change it, or, as an editor, one that is verified. */
    CaseEmbargo: 'case.embargo',
    /** Send a verified or published case back to review. */
    CaseReopen: 'case.reopen',
    /** Say for an organisation that one works for that it stands behind a public case, and take that back. */
    CaseEndorse: 'case.endorse',
    /** Hide a public case at once. */
    CaseSuspend: 'case.suspend',
    /** Let somebody else decide on a case in spite of a tie. */
    CaseWaiveRecusal: 'case.waive-recusal',
    /** Decide, as a second person, what becomes of a suspended case. */
    CaseSuspensionDecide: 'case.suspension-decide',
    /** Dispute a public case without an account, and follow one's dispute by its code. */
    DisputeFile: 'dispute.file',
    /** Admit, decline, answer and resolve disputes. */
    DisputeDecide: 'dispute.decide',
    /** Assign cases to people and teams, and end assignments; give claims to people who may work on a case. */
    CaseAssign: 'case.assign',
    /** Open a case to somebody until a day, and close it again: one's own, or, as an editor, one that one may see. */
    CaseOpen: 'case.open',
    /** Fetch and verify files of evidence. Of which cases, is decided case by case. */
    EvidenceRead: 'evidence.read',
    /** State what a source derives from. Of which sources, is decided source by source. */
    SourceRelate: 'source.relate',
    /** Rate sources, and state who owns their publishers. */
    SourceJudge: 'source.judge',
    /** Raise alerts over sources, and lift them. */
    SourceAlert: 'source.alert',
    /** Seal who the subjects and sources of a case are. Of which cases, is decided case by case. */
    IdentitySeal: 'identity.seal',
    /** Ask for access to an identity, and read it where it was granted. */
    IdentityRequest: 'identity.request',
    /** Keep the identity vault: decide requests, read its history, erase. */
    IdentityKeep: 'identity.keep',
};
/** Roles that decide on cases. */
export const DECIDERS = [
    Role.TRIAGE_OFFICER,
    Role.VERIFIER,
    Role.LEGAL_REVIEWER,
    Role.EDITOR,
    Role.DISPUTES_OFFICER,
    Role.SAFETY_OFFICER,
];
/** Roles that have to do with what is not public of a case. */
const INSIDERS = [Role.RESEARCHER, ...DECIDERS, Role.CUSTODIAN];
/** Who holds which permission. Administrators decide users and configuration, and so hold none about content. */
export const grants = {
    'reference.read': ['EVERYONE'],
    'law.propose': [Role.LEGAL_REVIEWER],
    'law.decide': [Role.LEGAL_REVIEWER, Role.EDITOR],
    'public.read': ['EVERYONE'],
    'audit.check': ['EVERYONE'],
    'viewer.read': ['EVERYONE'],
    'session.sign-in': ['EVERYONE'],
    'session.own': ['SIGNED_IN'],
    'second-factor.prove': ['SIGNED_IN'],
    'second-factor.own': ['SIGNED_IN'],
    'federated-identity.own': ['SIGNED_IN'],
    'api-key.own': ['SIGNED_IN'],
    'password.own': ['SIGNED_IN'],
    'link.redeem': ['EVERYONE'],
    'account.manage': [Role.ADMINISTRATOR],
    'organisation.read': ['SIGNED_IN'],
    'organisation.manage': [Role.ADMINISTRATOR],
    'case.read': [...INSIDERS, Role.ANALYST],
    'case.author': [Role.RESEARCHER],
    'case.compare': [Role.RESEARCHER, Role.TRIAGE_OFFICER],
    'case.triage': [Role.TRIAGE_OFFICER],
    'case.verify': [Role.VERIFIER],
    'case.sign-link': [Role.LEGAL_REVIEWER],
    'case.claim': [Role.TRIAGE_OFFICER, Role.VERIFIER],
    'sample.draw': [Role.EDITOR],
    'case.re-review': [Role.VERIFIER],
    'workflow.measure': [Role.TRIAGE_OFFICER, Role.EDITOR],
    'case.queue': DECIDERS,
    'case.urgency': [Role.TRIAGE_OFFICER, Role.SAFETY_OFFICER, Role.EDITOR],
    'interest.declare': DECIDERS,
    'notification.own': ['SIGNED_IN'],
    'search.own': ['SIGNED_IN'],
    'case.publish': [Role.EDITOR],
    'case.embargo': [Role.RESEARCHER, Role.EDITOR],
    'case.reopen': [Role.EDITOR, Role.DISPUTES_OFFICER],
    'case.endorse': [Role.RESEARCHER],
    'case.suspend': [Role.SAFETY_OFFICER],
    'case.waive-recusal': [Role.SAFETY_OFFICER],
    'case.suspension-decide': [Role.SAFETY_OFFICER, Role.EDITOR],
    'dispute.file': ['EVERYONE'],
    'dispute.decide': [Role.DISPUTES_OFFICER],
    'case.assign': [Role.TRIAGE_OFFICER, Role.EDITOR],
    'case.open': [Role.RESEARCHER, Role.EDITOR],
    'evidence.read': INSIDERS,
    'source.relate': [Role.RESEARCHER, Role.VERIFIER, Role.EDITOR],
    'source.judge': [Role.VERIFIER, Role.EDITOR],
    'source.alert': [Role.VERIFIER, Role.EDITOR, Role.DISPUTES_OFFICER],
    'identity.seal': [Role.RESEARCHER, Role.CUSTODIAN],
    'identity.request': INSIDERS,
    'identity.keep': [Role.CUSTODIAN],
};
/**
 * All that a key can be permitted, where it is granted to everyone or to a role that the key carries. Whatever else comes
 * to be permitted is not for keys until it is named here; nothing that writes, or is about a person, ever is.
 */
export const FOR_KEYS = new Set([
    'reference.read',
    'public.read',
    'audit.check',
    'case.read',
]);
/** Says whether someone holds a permission. */
export function permits(someone, permission) {
    if (someone.isKey && !FOR_KEYS.has(permission))
        return false;
    return grants[permission].some((grantee) => includes(grantee, someone));
}
/** Says whether someone is among those to whom something is granted. A key is never somebody who is signed in. */
export function includes(grantee, { isAnonymous, isKey, roles }) {
    if (grantee === 'EVERYONE')
        return true;
    if (grantee === 'SIGNED_IN')
        return !isAnonymous && !isKey;
    return !isAnonymous && roles.has(grantee);
}
/** Says whether a name, as an operation states it, is a permission that someone can hold. */
export function isPermission(name) {
    return Object.hasOwn(grants, name);
}
//# sourceMappingURL=permission.rules.js.map