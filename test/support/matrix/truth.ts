/**
 * Who sees what, stated a second time: in plain SQL over the tables, run as their owner, from docs/DOMAIN.md (section 8)
 * and the descriptions of the schema. It calls nothing of what it is compared with: no function of `access` or `vault`,
 * no view of `published`, no policy, no rule in code. Slow and simple on purpose.
 */
import type { TestDatabase } from '../database.js';
import { type Canary, KNOWN_CODE, type World } from './world.js';

/** What is asked for: the record, as its bearer may see it; what is public; or either, wherever it is found. */
export type Audience = 'record' | 'public' | 'either';

export interface Truth {
  /** For each principal the fields and values that are theirs: `audience field value record`. */
  readonly granted: ReadonlyMap<string, ReadonlySet<string>>;
  /** For each principal the values that are theirs by any field: `audience value`. */
  readonly values: ReadonlyMap<string, ReadonlySet<string>>;
  /** For each principal the ids of cases of the record that they see. */
  readonly cases: ReadonlyMap<string, ReadonlySet<string>>;
  /** For each principal the cases of which they are the author, where they read cases at all. */
  readonly own: ReadonlyMap<string, ReadonlySet<string>>;
  /** For each principal the queries and mutations that answer them at all. */
  readonly doors: ReadonlyMap<string, ReadonlySet<string>>;
  /** Ids of all public cases. */
  readonly publicCases: ReadonlySet<string>;
  /** Keys of the rows of a table, as `application source`, that somebody reads by SQL. */
  readonly rows: (principal: string, table: string) => ReadonlySet<string>;
  /** For each principal the people whose names they know. */
  readonly known: ReadonlyMap<string, ReadonlySet<string>>;
  /** For each principal the organisations that they know. */
  readonly organisations: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Whoever reads cases but analysts. */
const FILE_READERS = `'{RESEARCHER,TRIAGE_OFFICER,VERIFIER,LEGAL_REVIEWER,EDITOR,DISPUTES_OFFICER,SAFETY_OFFICER,CUSTODIAN}'::text[]`;

const READERS = `'{RESEARCHER,TRIAGE_OFFICER,VERIFIER,LEGAL_REVIEWER,EDITOR,DISPUTES_OFFICER,SAFETY_OFFICER,CUSTODIAN,ANALYST}'::text[]`;

/**
 * Who somebody is by their token. `person` is nobody for a visitor, a key and a session that is over or confined; a key
 * has the roles that it carries while its maker holds some role about content, and stands in no relation to anything.
 */
const READER = `
  create table matrix.reader as
  with token as (
    select p.name, p.by, s.user_id as holder, s.confined_to, s.confined_to is not null as is_confined,
           coalesce(s.stepped_up_at > now() - interval '5 minutes', false) as is_stepped_up, '{}'::text[] as key_roles,
           s.ended_at is null and s.expires_at > now() and s.last_seen_at > now() - interval '30 minutes' as is_live
      from matrix.principal p join session s on s.id = p.credential where p.by = 'SESSION'
    union all
    select p.name, p.by, k.created_by, null, false, false, k.roles, k.revoked_at is null and k.expires_at > now()
      from matrix.principal p join api_key k on k.id = p.credential where p.by = 'KEY'
  ), standing as (
    select t.*, u.clearance, t.is_live and u.disabled_at is null as lives,
           array(select r.role from user_role r where r.user_id = t.holder and r.revoked_at is null) as held
      from token t join app_user u on u.id = t.holder
  )
  select p.name,
         p.by = 'NOBODY' as is_visitor,
         coalesce(lives, false) as lives,
         coalesce(is_confined, false) as is_confined,
         confined_to,
         p.by = 'KEY' as is_key,
         case when lives and p.by = 'SESSION' then holder end as holder,
         case when lives and not is_confined and p.by = 'SESSION' then holder end as person,
         case when not coalesce(lives, false) or is_confined then '{}'::text[]
              when p.by = 'SESSION' then held
              when held = '{}' or 'ADMINISTRATOR' = any (held) then '{}'
              else key_roles end as roles,
         case when lives and not is_confined and p.by = 'SESSION' then
           array(select o.id from organisation_member m join organisation o on o.id = m.organisation_id
                  where m.user_id = holder and m.ended_at is null and o.ended_at is null) else '{}' end as organisations,
         case when lives and not is_confined and p.by = 'SESSION' then clearance else 0 end as clearance,
         lives and not is_confined and p.by = 'SESSION' and is_stepped_up as is_stepped_up
    from matrix.principal p left join standing s on s.name = p.name`;

/** Teams that somebody is on, of organisations that they still work for. */
const TEAMS = `
  create table matrix.on_team as
  select r.name, m.team_id from matrix.reader r join team_member m on m.user_id = r.person
   where m.ended_at is null and m.organisation_id = any (r.organisations)`;

/** What no relation to a case opens: taken back, hidden for safety, retracted. */
const CLOSED = `('WITHDRAWN', 'SUSPENDED', 'RETRACTED')`;

/** What everybody reads of a row `c` of cases: it was documented or published, and nothing hides it. */
const isPublic = (c: string) =>
  `(${c}.public_as is not null and ${c}.state not in ('SUSPENDED', 'REJECTED', 'WITHDRAWN', 'MERGED', 'RETRACTED'))`;

const IS_ASSIGNED = `(c.state not in ${CLOSED} and c.state <> 'DRAFT' and (
        exists (select from case_assignment a where a.case_id = c.id and a.ended_at is null and a.expires_at > now()
                  and (a.user_id = r.person or a.team_id in (select t.team_id from matrix.on_team t where t.name = r.name)))
        or exists (select from case_capacity k where k.case_id = c.id and k.user_id = r.person and k.capacity = 'DECIDER')))`;
const IS_GRANTED = `(c.state not in ${CLOSED} and exists (
        select from case_grant g where g.case_id = c.id and g.revoked_at is null and g.expires_at > now()
           and (g.user_id = r.person or g.organisation_id = any (r.organisations)
                or g.team_id in (select t.team_id from matrix.on_team t where t.name = r.name))))`;
const IN_REVIEW = `('IN_REVIEW', 'CHANGES_REQUESTED', 'SECOND_REVIEW', 'ADJUDICATION')`;
const IS_REVIEWED = `((c.state in ('SUBMITTED', 'TRIAGE', 'MERGED') and 'TRIAGE_OFFICER' = any (r.roles))
      or (c.state in ${IN_REVIEW} and r.roles && '{VERIFIER,LEGAL_REVIEWER}')
      or (c.state in ('VERIFIED', 'SCHEDULED') and r.roles && '{LEGAL_REVIEWER,EDITOR}')
      or (c.state = 'VERIFIED' and 'DISPUTES_OFFICER' = any (r.roles))
      or (c.state in ('SUSPENDED', 'RETRACTED') and 'EDITOR' = any (r.roles))
      or (c.state = 'SUSPENDED' and 'SAFETY_OFFICER' = any (r.roles)))`;

/** Whoever decides on cases. */
const STAFF = `'{TRIAGE_OFFICER,VERIFIER,LEGAL_REVIEWER,EDITOR,DISPUTES_OFFICER,SAFETY_OFFICER}'::text[]`;

/** What somebody would see of a case `c` in the state that it names, whether or not everybody sees it. */
const shown = (isShownToAll: string) => `r.roles && ${READERS} and (
      ${isShownToAll}
      or c.author_id = r.person
      or (c.state not in ${CLOSED} and 'RESEARCHER' = any (r.roles) and c.organisation_id = any (r.organisations))
      or ${IS_ASSIGNED}
      or ${IS_GRANTED}
      or ${IS_REVIEWED})`;

/** Which cases of the record somebody sees, and how they stand to them. */
const SEES = `
  create table matrix.sees as
  select r.name, c.id as case_id, c.state, coalesce(c.author_id = r.person, false) as is_mine,
         coalesce(c.author_id = r.person, false) or r.roles && ${STAFF} as follows_review, ${isPublic('c')} as is_public,
         coalesce(c.author_id = r.person, false) or r.roles && '{TRIAGE_OFFICER,EDITOR}' as knows_openings,
         coalesce(c.organisation_id = any (r.organisations), false) or ${IS_ASSIGNED} or ${IS_GRANTED} as works_with_it,
         r.roles && ${FILE_READERS} and (coalesce(c.author_id = r.person, false) or ${IS_ASSIGNED} or ${IS_GRANTED} or ${IS_REVIEWED}) as handles_files
    from matrix.reader r join case_file c on ${shown(isPublic('c'))}`;

/** Of which cases that they see somebody would have seen which revision: in the state of then, as they stand to it now. */
const SAW = `
  create table matrix.saw as
  select r.name, c.id as case_id, c.number
    from matrix.reader r join (
      select f.id, f.author_id, f.organisation_id, v.number, v.state, v.public_as
        from case_file f join case_revision v on v.case_id = f.id) c
      on ${shown(`(c.state in ('PUBLISHED', 'DOCUMENTED') or c.public_as is not null)`)}
   where exists (select from matrix.sees s where s.name = r.name and s.case_id = c.id)`;

/**
 * Whose name somebody knows: colleagues, those who work on a case with them that the public does not see, and, for curators,
 * those who change the law.
 */
const KNOWS = `
  create table matrix.knows as
  select r.name, u.id as person_id from matrix.reader r join app_user u on r.person is not null and (
    u.id = r.person
    or r.roles && '{ADMINISTRATOR,CUSTODIAN}'
    or r.roles && '{LEGAL_REVIEWER,EDITOR}' and exists (select from law_change l where u.id in (l.proposed_by, l.decided_by))
    or exists (select from organisation_member m
                where m.user_id = u.id and m.ended_at is null and m.organisation_id = any (r.organisations))
    or exists (select from matrix.sees s join case_file c on c.id = s.case_id
                where s.name = r.name and (s.is_mine or not s.is_public)
                  and (c.author_id = u.id
                       or exists (select from case_capacity k where k.case_id = c.id and k.user_id = u.id)
                       or exists (select from case_assignment a where a.case_id = c.id and u.id in (a.user_id, a.assigned_by))
                       or exists (select from case_grant g where g.case_id = c.id and u.id in (g.user_id, g.granted_by)))))`;

const PUBLIC = `not r.is_confined and (r.is_visitor or r.lives)
    and exists (select from case_file f where f.id = c.case_id and ${isPublic('f')})`;
const SEEN = `exists (select from matrix.sees s where s.name = r.name and s.case_id = c.case_id)`;

/** Each condition of {@link FIELDS}, about the reader `r` and the canary `c`. */
const CONDITIONS: Readonly<Record<string, string>> = {
  EVERYBODY: `not r.is_confined and (r.is_visitor or r.lives)`,
  PUBLIC,
  CASE: SEEN,
  PUBLIC_OR_CASE: `(${PUBLIC}) or ${SEEN}`,
  AUTHOR: `exists (select from matrix.sees s where s.name = r.name and s.case_id = c.case_id and s.is_mine)`,
  REVIEW: `exists (select from matrix.sees s where s.name = r.name and s.case_id = c.case_id and s.follows_review)`,
  FOLLOWS: `exists (select from matrix.sees s where s.name = r.name and s.case_id = c.case_id and (s.follows_review or s.works_with_it))`,
  SAW_BOTH: `2 = (select count(*) from matrix.saw s where s.name = r.name and s.case_id = c.case_id and s.number in (1, 2))`,
  OPENINGS: `exists (select from matrix.sees s where s.name = r.name and s.case_id = c.case_id and s.knows_openings)`,
  FILES: `exists (select from matrix.sees s where s.name = r.name and s.case_id = c.case_id and s.handles_files)`,
  ORGANISATION: `(c.organisation_id = any (r.organisations) or 'ADMINISTRATOR' = any (r.roles))`,
  PERSON: `exists (select from matrix.knows k where k.name = r.name and k.person_id = c.person_id)`,
  HOLDER: `c.holder_id = r.holder`,
  PERSON_HERSELF: `c.holder_id = r.person`,
  ADMINISTRATOR: `'ADMINISTRATOR' = any (r.roles)`,
  DECIDES_LAW: `r.roles && '{LEGAL_REVIEWER,EDITOR}'`,
  DECLARES: `r.roles && ${STAFF}`,
  OFFICER: `'DISPUTES_OFFICER' = any (r.roles)`,
  KNOWN_CODE: `c.label = '${KNOWN_CODE}'`,
  NOT_A_KEY: 'not r.is_key',
  HOLDER_OR_ADMINISTRATOR: `(c.holder_id = r.person or 'ADMINISTRATOR' = any (r.roles))`,
  CUSTODIAN: `r.person is not null and 'CUSTODIAN' = any (r.roles)`,
  STEPPED_UP: `r.is_stepped_up`,
  ASKS_FOR_IDENTITIES: `r.roles && '{RESEARCHER,TRIAGE_OFFICER,VERIFIER,LEGAL_REVIEWER,EDITOR,DISPUTES_OFFICER,SAFETY_OFFICER,CUSTODIAN}'`,
  HOLDER_OR_CUSTODIAN: `(c.holder_id = r.person or 'CUSTODIAN' = any (r.roles))`,
  GRANTED: `r.clearance = 3 and exists (
    select from vault.access_request q join vault.access_decision d on d.request_id = q.id
     where q.case_id = c.case_id and q.requested_by = r.person and d.decision = 'GRANTED' and d.expires_at > now()
       and not exists (select from vault.access_revocation x where x.request_id = q.id))`,
};

const REQUEST = 'ASKS_FOR_IDENTITIES HOLDER_OR_CUSTODIAN';

/** Fields that show text, ids or names, and all that must hold for whom they do. A type in both audiences stands twice. */
const FIELDS: Readonly<Record<Audience, Readonly<Record<string, string>>>> = {
  public: {
    ...ofCases('PUBLIC', 'PublicCase'),
    'CaseEndorsement.organisation': 'PUBLIC',
    'CaseEndorsement.statement': 'PUBLIC',
    'CaseDispute.publicNote': 'PUBLIC',
    'CaseDispute.reply': 'PUBLIC',
    'DisputeMessage.text': 'EVERYBODY NOT_A_KEY KNOWN_CODE',
    'FollowedDispute.answer': 'EVERYBODY NOT_A_KEY KNOWN_CODE',
    'FollowedDispute.reference': 'EVERYBODY NOT_A_KEY KNOWN_CODE',
    'Tombstone.note': 'EVERYBODY',
    'Tombstone.reference': 'EVERYBODY',
  },
  either: {
    'Source.id': 'PUBLIC_OR_CASE',
    'Source.title': 'PUBLIC_OR_CASE',
    'Source.publisher': 'PUBLIC_OR_CASE',
    'Source.url': 'PUBLIC_OR_CASE',
    'Source.publisherOwners': 'PUBLIC_OR_CASE',
    'Source.archivedUrl': 'PUBLIC_OR_CASE',
    'SourceAlert.id': 'PUBLIC_OR_CASE',
    'SourceAlert.reason': 'CASE',
  },
  record: {
    ...ofCases('CASE', 'Case'),
    'Case.fileReference': 'AUTHOR',
    'Case.mergedInto': 'CASE',
    'Case.organisation': 'CASE ORGANISATION',
    'SourceAlert.reason': 'CASE',
    ...Object.fromEntries(
      ['AllegedClaim', 'EstablishedClaim'].flatMap((of) =>
        ['id', 'value', 'page', 'quotation', 'adoptionReason', 'dismissalReason'].map((field) => [
          `${of}.${field}`,
          'CASE',
        ]),
      ),
    ),
    'ConflictingValue.value': 'CASE',
    'AnsweredItem.note': 'REVIEW',
    'FieldReview.reason': 'REVIEW',
    'ProposedRevision.reason': 'REVIEW',
    'RevisionOpinion.note': 'REVIEW',
    'CaseDispute.publicNote': 'CASE PUBLIC',
    'CaseDispute.reply': 'CASE PUBLIC',
    'DisputeMessage.text': 'CASE OFFICER',
    'RecusalWaiver.person': 'CASE DECLARES PERSON',
    'RecusalWaiver.reason': 'CASE DECLARES',
    'Decision.note': 'REVIEW',
    'CaseEmbargo.reason': 'REVIEW',
    'CaseUrgency.reason': 'REVIEW',
    'CaseEndorsement.organisation': 'CASE PUBLIC',
    'CaseEndorsement.statement': 'CASE PUBLIC',
    'InterestDeclaration.organisations': 'PERSON_HERSELF DECLARES',
    'InterestDeclaration.ties': 'PERSON_HERSELF DECLARES',
    'Revision.reason': 'FOLLOWS',
    'ContentChange.before': 'SAW_BOTH',
    'ContentChange.after': 'SAW_BOTH',
    ...Object.fromEntries(
      [
        ...['id', 'sha256', 'declaredType', 'detectedType', 'description', 'master'].map(
          (field) => `Evidence.${field}`,
        ),
        ...['actor', 'note', 'derivative', 'hash'].map((field) => `CustodyEvent.${field}`),
      ].map((field) => [field, 'FILES']),
    ),
    'Evidence.receivedBy': 'FILES PERSON',
    'CustodyEvent.by': 'FILES PERSON',
    'CaseAccessGrant.reason': 'OPENINGS',
    'CaseAccessGrant.grantedBy': 'OPENINGS PERSON',
    'CaseAccessGrant.person': 'OPENINGS PERSON',
    'CaseAccessGrant.team': 'OPENINGS ORGANISATION',
    'CaseAccessGrant.organisation': 'OPENINGS ORGANISATION',
    'CaseAssignment.assignedBy': 'OPENINGS PERSON',
    'CaseAssignment.person': 'OPENINGS PERSON',
    'CaseAssignment.team': 'OPENINGS ORGANISATION',
    'Organisation.name': 'ORGANISATION',
    'Organisation.members': 'ORGANISATION PERSON',
    'Organisation.teams': 'ORGANISATION',
    'Team.name': 'ORGANISATION',
    'Team.members': 'ORGANISATION PERSON',
    'Team.organisation': 'ORGANISATION',
    'Viewer.displayName': 'HOLDER',
    'Viewer.organisations': 'PERSON_HERSELF ORGANISATION',
    'FederatedIdentity.issuer': 'PERSON_HERSELF',
    'SavedSearch.filter': 'PERSON_HERSELF',
    'SavedSearch.name': 'PERSON_HERSELF',
    'SavedSearch.query': 'PERSON_HERSELF',
    'SecondFactor.label': 'HOLDER',
    'Person.displayName': 'PERSON',
    'Account.displayName': 'ADMINISTRATOR',
    'Account.email': 'ADMINISTRATOR',
    'ApiKey.label': 'HOLDER_OR_ADMINISTRATOR',
    'ApiKey.createdBy': 'HOLDER_OR_ADMINISTRATOR PERSON',
    'Invitation.email': 'ADMINISTRATOR',
    'Invitation.invitedBy': 'ADMINISTRATOR PERSON',
    'LawChange.reason': 'DECIDES_LAW',
    'LawChange.note': 'DECIDES_LAW',
    'LawChange.proposedBy': 'DECIDES_LAW PERSON',
    'LawChange.decidedBy': 'DECIDES_LAW PERSON',
    'RoleChange.reason': 'ADMINISTRATOR',
    'RoleChange.rejectionReason': 'ADMINISTRATOR',
    'RoleChange.person': 'ADMINISTRATOR PERSON',
    'RoleChange.proposedBy': 'ADMINISTRATOR PERSON',
    'RoleChange.decidedBy': 'ADMINISTRATOR PERSON',
    'IdentityAccessRequest.case': REQUEST,
    'IdentityAccessRequest.caseReference': REQUEST,
    'IdentityAccessRequest.purpose': REQUEST,
    'IdentityAccessRequest.reason': REQUEST,
    'IdentityAccessRequest.revocationReason': REQUEST,
    'IdentityAccessRequest.requestedBy': REQUEST,
    'IdentityAccessRequest.decidedBy': REQUEST,
    'IdentityAccessRequest.revokedBy': REQUEST,
    'IdentityEvent.case': 'CUSTODIAN',
    'IdentityEvent.by': 'CUSTODIAN',
    'IdentityEvent.reason': 'CUSTODIAN',
    'IdentityPlace.case': 'CUSTODIAN STEPPED_UP',
    'IdentityValue.value': 'ASKS_FOR_IDENTITIES CASE GRANTED STEPPED_UP',
  },
};

/** What a case shows to whoever sees it; fields of the review and of its author apart. */
function ofCases(condition: string, type: string): Record<string, string> {
  const fields = [
    ...['id', 'reference', 'title', 'summary', 'outcomeNote', 'events', 'caveat'].map((field) => `${type}.${field}`),
    ...['MechanismUse.note', 'MechanismUse.respondingProvider', 'MechanismUse.events', 'CodedFact.reason'],
    ...['citedAs', 'originalRelation', 'rationale', 'note'].map((field) => `ProvisionLink.${field}`),
    'LegalOpinion.reason',
    ...['id', 'title', 'publisher', 'publisherOwners', 'url', 'archivedUrl'].map((field) => `Source.${field}`),
    'SourceAlert.id',
    ...['AllegedValue', 'EstablishedValue'].flatMap((of) =>
      ['value', 'page', 'claimId'].map((field) => `${of}.${field}`),
    ),
    ...['ref', 'notes', 'verificationUrl'].map((field) => `Documentation.${field}`),
    'Subject.publicName',
  ];
  return Object.fromEntries(fields.map((field) => [field, condition]));
}

/** Every field for which something is stated above. */
export const STATED_FIELDS: ReadonlySet<string> = new Set(Object.values(FIELDS).flatMap((of) => Object.keys(of)));

/** Whom queries and mutations answer; all others are told to sign in, or that it is not for them. */
const DOORS: readonly (readonly [who: string, ...operations: string[]])[] = [
  [
    'everyone with no token or a live one: not r.is_confined and (r.is_visitor or r.lives)',
    ...[
      'changes',
      ...['auditConsistency', 'auditProof', 'latestTreeHead'],
      ...['compareProvisions', 'compareTexts', 'crosswalkGaps', 'provisionByCitation'],
      'countries',
      'crosswalk',
      'instrument',
      'instruments',
      'mechanisms',
      'node',
      'nodes',
      'offences',
      ...['corridors', 'patternCases', 'patterns', 'sequences', 'timeSeries', 'timeToOutcome'],
      ...[
        'concernMap',
        'counterfactual',
        'counterfactualPresets',
        'newRoutes',
        'provisionExposure',
        'safeguardMatrix',
        'treatyRoute',
      ],
    ],
    ...['profiles', 'provision', 'publicCase', 'publicCases', 'safeguards', 'searchCases', 'tombstone'],
  ],
  [
    'every person with no token or a live one: not r.is_confined and not r.is_key and (r.is_visitor or r.lives)',
    ...['acceptInvitation', 'completePasswordReset', 'signIn'],
    ...['disputeByCode', 'openDispute', 'replyToDispute'],
  ],
  ['every person, confined ones too: not r.is_key and (r.is_visitor or r.lives)', 'viewer'],
  [
    'whoever has a session, a confined one too: r.holder is not null',
    ...['signOut', 'signOutEverywhere', 'endSession'],
    ...['beginWebAuthnProof', 'proveRecoveryCode', 'proveTotp', 'proveWebAuthn'],
  ],
  [
    `whoever has a session that lacks no proof of a factor they have: r.holder is not null and r.confined_to is distinct from 'SECOND_FACTOR'`,
    ...['beginTotpEnrolment', 'beginWebAuthnEnrolment', 'confirmTotp', 'enrolWebAuthn'],
    ...['removeSecondFactor', 'replaceRecoveryCodes'],
  ],
  [
    'whoever is signed in: r.person is not null',
    ...['apiKeys', 'organisations', 'beginFederatedLink', 'changePassword', 'createApiKey', 'revokeApiKey'],
    'unlinkFederatedIdentity',
    ...['notifications', 'unreadNotificationCount', 'notificationSettings', 'markNotificationsRead'],
    'changeNotificationSettings',
    ...['savedSearches', 'saveSearch', 'changeSavedSearch', 'deleteSavedSearch'],
  ],
  [`who reads cases, by a key too: r.roles && ${READERS}`, 'case', 'cases'],
  [
    `researchers: 'RESEARCHER' = any (r.roles)`,
    ...['validateSubmission', 'addMechanismUse', 'addSource', 'createDraft', 'linkProvision', 'submitCase'],
    ...['addClaim', 'adoptClaim', 'dismissClaim', 'removeClaim', 'linkSource', 'sourceByUrl'],
    ...['endorseCase', 'withdrawEndorsement', 'proposeRevision', 'withdrawRevision'],
    ...['restoreVersion', 'updateDraft', 'withdrawCase', 'createUpload', 'recordCustody', 'resubmitCase'],
  ],
  [`who compares cases: r.roles && '{RESEARCHER,TRIAGE_OFFICER}'`, 'duplicateCandidates'],
  [`who reads files: r.roles && ${FILE_READERS}`, 'downloadEvidence', 'verifyEvidence'],
  [`who relates sources: r.roles && '{RESEARCHER,VERIFIER,EDITOR}'`, 'stateDerivation', 'endDerivation'],
  [`who judges sources: r.roles && '{VERIFIER,EDITOR}'`, 'statePublisherOwners', 'rateSource'],
  [`who raises alerts: r.roles && '{VERIFIER,EDITOR,DISPUTES_OFFICER}'`, 'alertSource', 'liftSourceAlert'],
  [`who claims cases: r.roles && '{TRIAGE_OFFICER,VERIFIER}'`, 'claimTask', 'releaseTask', 'extendTask'],
  [
    `triage officers: 'TRIAGE_OFFICER' = any (r.roles)`,
    ...['acceptForReview', 'rejectCase', 'returnCase', 'mergeCase', 'unmergeCase'],
  ],
  [
    `lawyers: 'LEGAL_REVIEWER' = any (r.roles)`,
    ...['signProvisionLink', 'createInstrument', 'changeInstrument', 'addTextVersion', 'changeTextVersion'],
    ...['upsertProvision', 'mapProvisions', 'recordParticipation', 'withdrawLawChange'],
  ],
  [`who decides the law: ${CONDITIONS['DECIDES_LAW']}`, 'lawChanges', 'acceptLawChanges', 'rejectLawChanges'],
  [
    `verifiers: 'VERIFIER' = any (r.roles)`,
    ...['passReview', 'requestChanges', 'disagree', 'adjudicate', 'acceptRevision', 'rejectRevision'],
    ...['reReviews', 'reReviewTask', 'handInReReview', 'releaseReReview'],
  ],
  [
    `editors: 'EDITOR' = any (r.roles)`,
    ...['publishCase', 'scheduleCase', 'unscheduleCase', 'proposeRetraction', 'retractCase'],
    ...['drawSample', 'sampleDraws'],
  ],
  [`who decides on cases: r.roles && ${STAFF}`, 'declareInterest', 'myInterest', 'workQueue'],
  [`who sets embargoes: r.roles && '{RESEARCHER,EDITOR}'`, 'setEmbargo'],
  [`who marks cases as urgent: r.roles && '{TRIAGE_OFFICER,SAFETY_OFFICER,EDITOR}'`, ...['markUrgent', 'unmarkUrgent']],
  [
    `disputes officers: 'DISPUTES_OFFICER' = any (r.roles)`,
    ...['admitDispute', 'answerDispute', 'declineDispute', 'publishReply', 'resolveDispute'],
  ],
  [`who reopens cases: r.roles && '{EDITOR,DISPUTES_OFFICER}'`, 'reopenCase'],
  [`safety officers: 'SAFETY_OFFICER' = any (r.roles)`, 'suspendCase', 'waiveRecusal'],
  [`who decides on suspensions: r.roles && '{SAFETY_OFFICER,EDITOR}'`, 'ratifySuspension', 'liftSuspension'],
  [
    `who leads cases: r.roles && '{TRIAGE_OFFICER,EDITOR}'`,
    ...['assignCase', 'endCaseAssignment', 'assignTask', 'candidatesFor', 'workflowMetrics'],
  ],
  [`who opens cases: r.roles && '{RESEARCHER,EDITOR}'`, 'grantCaseAccess', 'revokeCaseAccess'],
  [`who seals: r.roles && '{RESEARCHER,CUSTODIAN}'`, 'sealIdentity'],
  [
    `who asks for identities: ${CONDITIONS['ASKS_FOR_IDENTITIES']}`,
    ...['identity', 'identityAccessRequests', 'requestIdentityAccess', 'revokeIdentityAccess'],
  ],
  [
    `custodians: 'CUSTODIAN' = any (r.roles)`,
    ...['identityHistory', 'grantIdentityAccess', 'denyIdentityAccess', 'findIdentities', 'eraseSubject'],
  ],
  [
    `administrators: 'ADMINISTRATOR' = any (r.roles)`,
    ...['accounts', 'invitations', 'roleChanges', 'addOrganisationMember', 'addTeamMember', 'confirmRoleChange'],
    ...['createOrganisation', 'createTeam', 'disableAccount', 'enableAccount', 'endOrganisation', 'inviteUser'],
    ...['issuePasswordReset', 'proposeRoleChange', 'rejectRoleChange', 'removeOrganisationMember', 'removeTeamMember'],
    ...['renameOrganisation', 'revokeInvitation'],
  ],
];

/** Queries and mutations of which it is stated whom they answer. */
export const STATED_DOORS: ReadonlySet<string> = new Set(DOORS.flatMap(([, ...operations]) => operations));

const WITH_ITS_CASE = `exists (select from matrix.sees s where s.name = r.name and s.case_id = t.case_id)`;
const WITH_ITS_REVIEW = `exists (select from matrix.sees s where s.name = r.name and s.case_id = t.case_id and s.follows_review)`;
const WITH_ITS_FILES = `exists (select from matrix.sees s where s.name = r.name and s.case_id = t.case_id and s.handles_files)`;
const OF_AN_ORGANISATION = `(t.organisation_id = any (r.organisations) or 'ADMINISTRATOR' = any (r.roles))`;
const LEADS = `exists (select from matrix.sees s where s.name = r.name and s.case_id = t.case_id and s.knows_openings)`;
const KEEPS = `(r.person is not null and 'CUSTODIAN' = any (r.roles))`;
const PUBLISHED = `exists (select from case_file f where f.id = t.case_id and ${isPublic('f')})`;
const ADMINISTERS = `'ADMINISTRATOR' = any (r.roles)`;

/** Something that the logins of the application read by SQL, and which of its rows `t` are for the reader `r`. */
export interface RowsRule {
  /** What is read; the same as its name where nothing is said. */
  readonly from?: string;
  /** What the owner reads in its place: where the one above is a function or a view. */
  readonly truthFrom?: string;
  readonly key: string;
  readonly condition: string;
}

const HANGING: Readonly<Record<string, string>> = {
  case_host_state: 't.case_id, t.country_code',
  mechanism_use: 't.case_id, t.number',
  use_responding_state: 't.case_id, t.use_number, t.country_code',
  use_ground: 't.case_id, t.use_number, t.offence_id',
  case_event: 't.case_id, t.number',
  subject: 't.case_id, t.number',
  subject_profile: 't.case_id, t.subject_number, t.profile_id',
  provision_link: 't.case_id, t.number',
  case_source: 't.case_id, t.number',
};

/** The source of this id is the reader's to see. */
const seesSource = (id: string) => `exists (select from source o where o.id = ${id}
  and (o.added_by = r.person and 'RESEARCHER' = any (r.roles)
    or exists (select from matrix.sees s join case_source x on x.case_id = s.case_id where s.name = r.name and x.source_id = o.id)))`;
const ofPublicSource = (id: string) => `exists (select from case_source x join case_file f on f.id = x.case_id
  where x.source_id = ${id} and ${isPublic('f')})`;
const OF_ALERT = '(select a.source_id from source_alert a where a.id = t.alert_id)';
const ADOPTED = `(select b.case_id, b.field, b.number from case_value_basis b)`;
const ADMITTED = `(select d.* from dispute d where exists (
  select from dispute_act a where a.dispute_id = d.id and a.kind = 'ADMIT'))`;
const OVERLAID = `(select distinct x.case_id, 'SOURCE_ALERT' as kind from case_source x join source_alert a on a.source_id = x.source_id
  where not exists (select from source_alert_lift l where l.alert_id = a.id)
  union all
  select distinct d.case_id, 'OPEN_DISPUTE' from ${ADMITTED} d join case_file f on f.id = d.case_id
  where ${isPublic('f')} and not exists (select from dispute_act a where a.dispute_id = d.id and a.kind = 'RESOLVE')
  union all
  select r.case_id, 'CORRECTION_PENDING' from proposed_revision r join case_file f on f.id = r.case_id and f.version = r.base_version
  where ${isPublic('f')} and r.state = 'PENDING')`;
const IS_OFFICER = `'DISPUTES_OFFICER' = any (r.roles)`;

/** By table: what each login may read in SQL, whatever the statement. */
export const ROWS: Readonly<Record<'application' | 'vault', Readonly<Record<string, RowsRule>>>> = {
  application: {
    case_file: { key: 't.id', condition: WITH_ITS_CASE.replace('t.case_id', 't.id') },
    ...Object.fromEntries(Object.entries(HANGING).map(([table, key]) => [table, { key, condition: WITH_ITS_CASE }])),
    case_version: { key: 't.case_id, t.version', condition: WITH_ITS_CASE },
    case_revision: {
      key: 't.case_id, t.number',
      condition: `exists (select from matrix.saw s where s.name = r.name and s.case_id = t.case_id and s.number = t.number)`,
    },
    decision: { key: 't.case_id, t.id', condition: WITH_ITS_CASE },
    case_verification: { key: 't.case_id, t.version, t.round', condition: WITH_ITS_CASE },
    case_publication: { key: 't.case_id, t.version, t.round', condition: WITH_ITS_CASE },
    case_suspension: { key: 't.case_id, t.decision_id', condition: `r.roles && ${STAFF} and ${WITH_ITS_CASE}` },
    case_retraction: { key: 't.case_id, t.decision_id', condition: `r.roles && ${STAFF} and ${WITH_ITS_CASE}` },
    interest_declaration: { key: 't.id', condition: 't.user_id = r.person' },
    notification: { key: 't.id', condition: `t.recipient = r.person and ${WITH_ITS_CASE}` },
    notification_setting: { key: 't.user_id, t.kind', condition: 't.user_id = r.person' },
    saved_search: { key: 't.id', condition: 't.user_id = r.person' },
    recusal_waiver: { key: 't.case_id, t.user_id, t.rule', condition: `r.roles && ${STAFF} and ${WITH_ITS_CASE}` },
    re_review_draw: { key: 't.id', condition: `'EDITOR' = any (r.roles)` },
    re_review: {
      key: 't.case_id, t.version, t.round',
      condition: `(t.reviewer = r.person or r.roles && '{TRIAGE_OFFICER,EDITOR}' and ${WITH_ITS_CASE})`,
    },
    re_review_answer: {
      key: 't.case_id, t.version, t.round, t.field',
      condition: `r.roles && '{TRIAGE_OFFICER,EDITOR}' and ${WITH_ITS_CASE}`,
    },
    case_endorsement: {
      key: 't.case_id, t.organisation_id',
      condition: `(t.organisation_id = any (r.organisations) or r.roles && ${STAFF}) and ${WITH_ITS_CASE}`,
    },
    law_change: { key: 't.id', condition: `r.roles && '{LEGAL_REVIEWER,EDITOR}'` },
    case_embargo: { key: 't.case_id, t.number', condition: WITH_ITS_REVIEW },
    case_urgency: { key: 't.case_id, t.id', condition: WITH_ITS_REVIEW },
    proposed_revision: { key: 't.case_id, t.id', condition: WITH_ITS_REVIEW },
    revision_opinion: { key: 't.case_id, t.decision_id', condition: WITH_ITS_REVIEW },
    duplicate_seen: {
      key: 't.case_id, t.candidate_id',
      condition: `(r.roles && ${STAFF} or t.seen_by = r.person) and ${WITH_ITS_CASE} and ${WITH_ITS_CASE.replace('t.case_id', 't.candidate_id')}`,
    },
    dispute: { key: 't.case_id, t.id', condition: `${IS_OFFICER} and ${WITH_ITS_CASE}` },
    dispute_message: { key: 't.case_id, t.dispute_id, t.number', condition: `${IS_OFFICER} and ${WITH_ITS_CASE}` },
    dispute_act: {
      key: 't.case_id, t.dispute_id, t.id',
      condition: `(${IS_OFFICER} or t.kind in ('ADMIT', 'RESOLVE') and r.roles && ${STAFF}) and ${WITH_ITS_CASE}`,
    },
    decision_checklist: { key: 't.case_id, t.decision_id, t.item', condition: WITH_ITS_CASE },
    field_review: { key: 't.case_id, t.decision_id, t.field, t.number', condition: WITH_ITS_CASE },
    decision_grade: { key: 't.case_id, t.decision_id', condition: WITH_ITS_CASE },
    link_opinion: { key: 't.case_id, t.id', condition: WITH_ITS_CASE },
    case_lease: { key: 't.case_id', condition: `(r.roles && ${STAFF} or t.user_id = r.person) and ${WITH_ITS_CASE}` },
    case_capacity: { key: 't.case_id, t.user_id', condition: 't.user_id = r.person' },
    idempotency_key: { key: 't.user_id, t.key', condition: 't.user_id = r.person' },
    source: { key: 't.id', condition: seesSource('t.id') },
    publisher: {
      key: 't.id',
      condition: `(t.added_by = r.person and r.roles && '{RESEARCHER,VERIFIER,EDITOR}'
        or exists (select from source p where p.publisher_id = t.id and ${seesSource('p.id')}))`,
    },
    source_derivation: { key: 't.id', condition: `${seesSource('t.source_id')} and ${seesSource('t.origin_id')}` },
    source_alert: { key: 't.id', condition: seesSource('t.source_id') },
    source_alert_lift: { key: 't.alert_id', condition: seesSource(OF_ALERT) },
    claim: { key: 't.id', condition: WITH_ITS_CASE },
    case_value_basis: { key: 't.case_id, t.field, t.number', condition: WITH_ITS_CASE },
    adopted_claim: { key: 't.case_id, t.field, t.number', truthFrom: ADOPTED, condition: WITH_ITS_CASE },
    case_overlay: { key: 't.case_id, t.kind', truthFrom: OVERLAID, condition: WITH_ITS_CASE },
    evidence: { key: 't.id', condition: WITH_ITS_FILES },
    custody_event: {
      key: 't.evidence_id, t.number',
      condition: `exists (select from evidence e where e.id = t.evidence_id and ${WITH_ITS_FILES.replaceAll('t.', 'e.')})`,
    },
    organisation: { key: 't.id', condition: OF_AN_ORGANISATION.replace('t.organisation_id', 't.id') },
    organisation_member: { key: 't.organisation_id, t.user_id', condition: OF_AN_ORGANISATION },
    team: { key: 't.id', condition: OF_AN_ORGANISATION },
    team_member: { key: 't.team_id, t.user_id', condition: OF_AN_ORGANISATION },
    case_assignment: { key: 't.case_id, t.id', condition: `(t.assigned_by = r.person or ${LEADS})` },
    case_grant: { key: 't.case_id, t.id', condition: `(t.granted_by = r.person or ${LEADS})` },
    'access.accounts()': { key: 't.id', truthFrom: 'app_user', condition: ADMINISTERS },
    'access.role_changes()': { key: 't.id', truthFrom: 'role_change', condition: ADMINISTERS },
    'access.invitations()': { key: 't.id', truthFrom: 'account_invitation', condition: ADMINISTERS },
    'access.api_keys()': {
      key: 't.id',
      truthFrom: 'api_key',
      condition: `r.person is not null and (t.created_by = r.person or ${ADMINISTERS})`,
    },
    'access.my_sessions()': {
      key: 't.id',
      truthFrom: 'session',
      condition: `t.user_id = r.person and t.ended_at is null and t.expires_at > now() and t.last_seen_at > now() - interval '30 minutes'`,
    },
    'access.my_federated_identities()': {
      key: 't.id',
      truthFrom: 'federated_identity',
      condition: 't.user_id = r.person',
    },
    'access.my_second_factors()': { key: 't.id', truthFrom: 'second_factor', condition: 't.user_id = r.holder' },
    'access.display_names': {
      from: `(select * from access.display_names($1::uuid[]))`,
      key: 't.id',
      truthFrom: 'app_user',
      condition: `exists (select from matrix.knows k where k.name = r.name and k.person_id = t.id)`,
    },
    'published.case_file': { key: 't.id', truthFrom: 'case_file', condition: PUBLISHED.replace('t.case_id', 't.id') },
    ...Object.fromEntries(
      Object.entries(HANGING).map(([table, key]) => [
        `published.${table}`,
        { key, truthFrom: table, condition: PUBLISHED },
      ]),
    ),
    'published.case_endorsement': {
      key: 't.case_id, t.statement',
      truthFrom: '(select * from case_endorsement x where x.withdrawn_at is null)',
      condition: PUBLISHED,
    },
    'published.law_revision': {
      key: 't.kind, t.record_id, t.revision',
      truthFrom: `(select * from law_change x where x.outcome = 'ACCEPTED')`,
      condition: 'true',
    },
    'published.tombstone': {
      key: 't.reference',
      truthFrom: '(select * from case_retraction x where x.confirmed_by is not null)',
      condition: 'true',
    },
    'published.source': { key: 't.id', truthFrom: 'source', condition: ofPublicSource('t.id') },
    'published.publisher': {
      key: 't.id',
      truthFrom: 'publisher',
      condition: `exists (select from source p where p.publisher_id = t.id and ${ofPublicSource('p.id')})`,
    },
    'published.source_derivation': {
      key: 't.source_id, t.origin_id',
      truthFrom: 'source_derivation',
      condition: `${ofPublicSource('t.source_id')} and ${ofPublicSource('t.origin_id')}`,
    },
    'published.source_alert': { key: 't.id', truthFrom: 'source_alert', condition: ofPublicSource('t.source_id') },
    'published.source_alert_lift': {
      key: 't.alert_id',
      truthFrom: 'source_alert_lift',
      condition: ofPublicSource(OF_ALERT),
    },
    'published.adopted_claim': { key: 't.case_id, t.field, t.number', truthFrom: ADOPTED, condition: PUBLISHED },
    'published.case_overlay': { key: 't.case_id, t.kind', truthFrom: OVERLAID, condition: PUBLISHED },
    'published.pending_revision': {
      key: 't.case_id',
      truthFrom: `(select r.case_id from proposed_revision r join case_file f on f.id = r.case_id and f.version = r.base_version)`,
      condition: PUBLISHED,
    },
    'published.case_dispute': { key: 't.case_id, t.id', truthFrom: ADMITTED, condition: PUBLISHED },
  },
  vault: {
    case_file: { key: 't.id', condition: WITH_ITS_CASE.replace('t.case_id', 't.id') },
    'vault.person': { key: 't.id', condition: KEEPS },
    'vault.sealing': { key: 't.id', condition: KEEPS },
    'vault.person_key': { key: 't.sealing_id', condition: 'false' },
    'vault.sealed_value': { key: 't.id', condition: 'false' },
    'vault.access_request': { key: 't.id', condition: `(t.requested_by = r.person or ${KEEPS})` },
    'vault.access_decision': { key: 't.request_id', condition: `(t.requested_by = r.person or ${KEEPS})` },
    'vault.access_revocation': {
      key: 't.request_id',
      condition: `(${KEEPS} or exists (select from vault.access_request q where q.id = t.request_id and q.requested_by = r.person))`,
    },
    'vault.unsealing': { key: 't.id', condition: `(t.unsealed_by = r.person or ${KEEPS})` },
    'vault.erasure': { key: 't.person_id', condition: KEEPS },
  },
};

/** Computes all of it for a world, at this moment. */
export async function truthOf(database: TestDatabase, world: World): Promise<Truth> {
  await database.asOwner('drop schema if exists matrix cascade');
  await database.asOwner('create schema matrix');
  await database.asOwner(
    `create table matrix.principal as select * from jsonb_to_recordset($$${JSON.stringify(
      world.principals.map(({ name, by, credential }) => ({ name, by, credential })),
    )}$$) as p (name text, by text, credential uuid)`,
  );
  const canaries = world.canaries.map(({ caseId, organisationId, personId, holderId, ...canary }) => ({
    ...canary,
    case_id: caseId,
    organisation_id: organisationId,
    person_id: personId,
    holder_id: holderId,
  }));
  await database.asOwner(`create table matrix.canary as select * from jsonb_to_recordset($$${JSON.stringify(canaries)}$$)
    as c (value text, field text, record text, label text, case_id uuid, organisation_id uuid, person_id uuid, holder_id uuid)`);
  await database.asOwner('analyze'); // PostgreSQL plans badly for rows that it has not counted
  for (const made of [
    ...[READER, TEAMS, SEES, 'create index on matrix.sees (name, case_id)'],
    ...['analyze matrix.reader, matrix.on_team, matrix.sees', SAW, 'create index on matrix.saw (name, case_id)'],
    ...[KNOWS, 'create index on matrix.knows (name, person_id)', 'analyze matrix.saw, matrix.knows, matrix.canary'],
  ]) {
    await database.asOwner(made);
  }

  const granted = new Map<string, Set<string>>();
  const values = new Map<string, Set<string>>();
  for (const audience of ['record', 'public', 'either'] as const) {
    for (const [field, conditions] of Object.entries(FIELDS[audience])) {
      const holds = conditions.split(' ').map((name) => `(${CONDITIONS[name]})`);
      const rows = await database.asOwner<{ name: string; value: string; record: string }>(
        `select r.name, c.value, c.record from matrix.reader r cross join matrix.canary c
         where c.field = $1 and ${holds.join(' and ')}`,
        [field],
      );
      for (const { name, value, record } of rows) {
        into(granted, name, `${audience} ${field} ${value} ${record}`);
        into(values, name, `${audience} ${value}`);
      }
    }
  }
  const doors = new Map<string, Set<string>>();
  for (const [who, ...operations] of DOORS) {
    const open = await database.asOwner<{ name: string }>(
      `select r.name from matrix.reader r where ${who.slice(who.indexOf(':') + 1)}`,
    );
    for (const { name } of open) for (const operation of operations) into(doors, name, operation);
  }
  const rows = new Map<string, Set<string>>();
  for (const [login, tables] of Object.entries(ROWS)) {
    for (const [table, { truthFrom, key, condition }] of Object.entries(tables)) {
      const found = await database.asOwner<{ name: string; key: string }>(
        `select r.name, concat_ws(' ', ${key}) as key from matrix.reader r cross join ${truthFrom ?? table} t where ${condition}`,
      );
      for (const { name, key: of } of found) into(rows, `${name} ${login} ${table}`, of);
    }
  }
  const cases = await pairs(database, `select name, case_id::text as value from matrix.sees`);
  const own = await pairs(database, `select name, case_id::text as value from matrix.sees where is_mine`);
  const known = await pairs(database, `select name, person_id::text as value from matrix.knows`);
  const organisations = await pairs(
    database,
    `select r.name, o.id::text as value from matrix.reader r join organisation o
     on o.id = any (r.organisations) or ${ADMINISTERS}`,
  );
  const published = await database.asOwner<{ id: string }>(`select id from case_file f where ${isPublic('f')}`);
  return {
    granted,
    values,
    cases,
    own,
    doors,
    known,
    organisations,
    publicCases: new Set(published.map(({ id }) => id)),
    rows: (principal, table) => rows.get(`${principal} ${table}`) ?? NOTHING,
  };
}

const NOTHING: ReadonlySet<string> = new Set();

async function pairs(database: TestDatabase, query: string): Promise<Map<string, Set<string>>> {
  const found = new Map<string, Set<string>>();
  for (const { name, value } of await database.asOwner<{ name: string; value: string }>(query))
    into(found, name, value);
  return found;
}

function into(sets: Map<string, Set<string>>, key: string, value: string): void {
  sets.set(key, (sets.get(key) ?? new Set()).add(value));
}

/** The fields that a canary stands in which are stated for an audience. */
export function isStated(audience: Audience, { field }: Canary): boolean {
  return field in FIELDS[audience];
}
