/** Which rows of the case record are whose, and which of their fields. */
import { caseOpeningPolicy, openings } from '../access/case-opening.policy.rules.js';
import {
  type Clause,
  connectionPolicy,
  DECIDERS,
  type FieldRule,
  grants,
  open,
  type PolicyPart,
  type Role,
  type RowRule,
} from '#identity';
import { changePolicy } from '../change/change.policy.rules.js';
import { vocabularyTables, vocabularyTypes } from '../vocabulary/vocabulary.policy.rules.js';
import { CaseState } from './case.rules.js';

const ALL: readonly CaseState[] = Object.values(CaseState);
const but = (...states: readonly CaseState[]) => ALL.filter((state) => !states.includes(state));

/** Roles that read records of cases at all; nothing below is for anybody else. */
const READERS = grants['case.read'];

/** Who works on cases in which states. */
const WORK: readonly { readonly roles: readonly Role[]; readonly states: readonly CaseState[] }[] = [
  { roles: ['TRIAGE_OFFICER'], states: ['SUBMITTED', 'TRIAGE', 'MERGED'] },
  { roles: ['VERIFIER'], states: ['IN_REVIEW', 'CHANGES_REQUESTED', 'SECOND_REVIEW', 'ADJUDICATION'] },
  {
    roles: ['LEGAL_REVIEWER'],
    states: ['IN_REVIEW', 'CHANGES_REQUESTED', 'SECOND_REVIEW', 'ADJUDICATION', 'VERIFIED', 'SCHEDULED'],
  },
  { roles: ['EDITOR'], states: ['VERIFIED', 'SCHEDULED', 'SUSPENDED', 'RETRACTED'] },
  { roles: ['DISPUTES_OFFICER'], states: ['VERIFIED'] },
  { roles: ['SAFETY_OFFICER'], states: ['SUSPENDED'] },
];

/** What a relation to a case does not open: what its author took back, and what is hidden for safety or taken back. */
const CLOSED_TO_OTHERS: readonly CaseState[] = ['WITHDRAWN', 'SUSPENDED', 'RETRACTED'];

/**
 * Rows of `case_file` that someone who has signed in may read; the tables that hang on a case follow it.
 *
 * Everybody else, administrators included, reads what is public through the views of the schema `published` alone.
 */
export const CASE_ROWS: readonly RowRule[] = [
  { roles: READERS, states: ALL, relations: ['PUBLIC'] },
  { roles: READERS, states: ALL, relations: ['OWN'] },
  { roles: ['RESEARCHER'], states: but(...CLOSED_TO_OTHERS), relations: ['ORGANISATION'] },
  { roles: READERS, states: but('DRAFT', ...CLOSED_TO_OTHERS), relations: ['ASSIGNED'] },
  { roles: READERS, states: but(...CLOSED_TO_OTHERS), relations: ['GRANTED'] },
  ...WORK,
];

/** The condition of the policy `case_file_read`, from {@link CASE_ROWS}; the migration has it word for word. */
export function caseRowsSql(): string {
  const gate = new Set(CASE_ROWS.flatMap(({ roles }) => roles));
  const isOpenToAll = ({ roles, states, relations }: RowRule) =>
    roles.length === gate.size && states.length === ALL.length && relations?.join() === 'PUBLIC';
  const clauses = CASE_ROWS.filter((rule) => !isOpenToAll(rule)).map(({ roles, states, relations }) =>
    [
      ...(states.length === ALL.length ? [] : [`state in (${states.map((state) => `'${state}'`).join(', ')})`]),
      ...(roles.length === gate.size ? [] : [either(roles.map((role) => `'${role}' = any (s.roles)`))]),
      ...(relations ? [either(relations.map(relationSql))] : []),
    ].join(' and '),
  );
  // How somebody stands to cases is asked for once for each mention of cases, and only where one is not public.
  return `(select access.roles()) && '{${[...gate].join(',')}}'::text[] and (is_public or exists (
    select from access.standing() s where ${clauses.join('\n    or ')}))`;
}

/**
 * The condition of the policy `case_revision_read`: the case is there for the reader now, and would be if it stood where
 * it stood then. What was taken out of a draft before it was published is not for those who may read what is published.
 */
export function revisionRowsSql(): string {
  return `exists (
  select from (select c.id, c.author_id, c.organisation_id, case_revision.state,
      case_revision.state in ('DOCUMENTED', 'PUBLISHED') or case_revision.public_as is not null as is_public
    from case_file c where c.id = case_revision.case_id) c
  where ${caseRowsSql()})`;
}

const either = (conditions: readonly string[]) => `(${conditions.join(' or ')})`;

function relationSql(relation: string): string {
  const sql = RELATION_SQL[relation];
  if (!sql) throw new Error(`A row cannot be opened by the relation ${relation}.`);
  return sql;
}

const RELATION_SQL: Readonly<Record<string, string>> = {
  OWN: `author_id = s.user_id`,
  ORGANISATION: `organisation_id = any (s.organisation_ids)`,
  ASSIGNED: `id = any (s.assigned_case_ids)`,
  GRANTED: `id = any (s.granted_case_ids)`,
};

/** Whoever reads records of cases at all. */
const forReaders = (otherwise: 'MASK' | 'DENY'): FieldRule => ({ allow: [{ roles: READERS }], otherwise });

/** A number of the author's own office, which may lead to where a confidential file is kept. */
const theAuthorAlone: FieldRule = { allow: [{ roles: READERS, relations: ['OWN'] }], otherwise: 'MASK' };

/**
 * How a case was decided, and the notes of those who decided, are for its author and for those who review. Colleagues of
 * the author's organisation and people it was opened to read the case, not its review.
 */
export const FOLLOW_THE_REVIEW: readonly Clause[] = [{ roles: READERS, relations: ['OWN'] }, { roles: DECIDERS }];
const whoFollowsTheReview: FieldRule = { allow: FOLLOW_THE_REVIEW, otherwise: 'MASK' };

/** Why a version was made may tell of the author's work; whoever reads the case only because it is public is not told. */
const whoFollowsTheCase: FieldRule = {
  allow: [...FOLLOW_THE_REVIEW, { roles: READERS, relations: ['ORGANISATION', 'ASSIGNED', 'GRANTED'] }],
  otherwise: 'MASK',
};

/**
 * Files show faces and places: that a case is public, or of one's organisation, opens none of them. The database says the
 * same in its policy `evidence_read`.
 */
const whoeverHandlesTheFiles: FieldRule = {
  allow: [{ roles: grants['evidence.read'], relations: ['OWN', 'ASSIGNED', 'GRANTED'] }, ...WORK],
  otherwise: 'MASK',
};

/**
 * What this library states about its types and tables.
 *
 * The parts of a case are open to whoever was given the case: which cases that are is decided by {@link CASE_ROWS}, and
 * what of them is public by the columns of the views in `published`.
 */
export const casesPolicy: PolicyPart = {
  types: [
    ...vocabularyTypes,
    ...caseOpeningPolicy.types,
    ...changePolicy.types,
    {
      type: 'Case',
      fields: {
        accessGrants: openings,
        allowedActions: forReaders('MASK'),
        asOf: forReaders('MASK'),
        assignments: openings,
        caveat: open,
        claims: forReaders('DENY'),
        conflicts: forReaders('DENY'),
        createdAt: forReaders('DENY'),
        decisions: whoFollowsTheReview,
        diff: forReaders('MASK'),
        disputed: open,
        disputes: open,
        documentation: open,
        duplicatesSeen: whoFollowsTheReview,
        embargo: whoFollowsTheReview,
        endorsements: open,
        events: open,
        evidence: whoeverHandlesTheFiles,
        evidenceAssessment: open,
        fileReference: theAuthorAlone,
        grade: open,
        history: forReaders('DENY'),
        hostStates: open,
        id: open,
        independentSourceCount: open,
        isMine: forReaders('DENY'),
        lease: whoFollowsTheReview,
        mergedInto: forReaders('MASK'),
        occurred: open,
        organisation: open,
        outcome: open,
        outcomeNote: open,
        overlays: open,
        proposedRevisions: forReaders('MASK'),
        provisionLinks: open,
        recusalWaivers: { allow: [{ roles: DECIDERS }], otherwise: 'MASK' },
        recusals: { allow: [{ roles: DECIDERS }], otherwise: 'MASK' },
        reference: open,
        requestingState: open,
        sourceCount: open,
        sources: open,
        standing: open,
        state: open,
        subjects: open,
        summary: open,
        title: open,
        updatedAt: open,
        urgency: whoFollowsTheReview,
        uses: open,
        values: open,
        version: forReaders('DENY'),
      },
    },
    {
      type: 'CaseEvent',
      fields: {
        basis: open,
        country: open,
        date: open,
        description: open,
        number: open,
        phase: open,
        type: open,
        valence: open,
      },
    },
    {
      type: 'CasePayload',
      fields: { case: open, errors: open },
    },
    {
      type: 'CaseRecord',
      fields: {
        caveat: open,
        disputed: open,
        disputes: open,
        documentation: open,
        endorsements: open,
        events: open,
        evidenceAssessment: open,
        grade: open,
        hostStates: open,
        id: open,
        independentSourceCount: open,
        occurred: open,
        outcome: open,
        outcomeNote: open,
        overlays: open,
        provisionLinks: open,
        reference: open,
        requestingState: open,
        sourceCount: open,
        sources: open,
        standing: open,
        state: open,
        subjects: open,
        summary: open,
        title: open,
        updatedAt: open,
        uses: open,
        values: open,
      },
    },
    {
      type: 'ClaimsRest',
      fields: { code: open, message: open, path: open },
    },
    {
      type: 'CodedFact',
      fields: { answer: open, basis: open, fact: open, reason: open },
    },
    {
      type: 'ContentChange',
      fields: { after: open, before: open, isMasked: open, kind: open, path: open },
    },
    {
      type: 'ContentClosed',
      fields: { code: open, message: open, path: open, state: open },
    },
    {
      type: 'Documentation',
      fields: { confidence: open, notes: open, ref: open, verificationUrl: open, verified: open },
    },
    {
      type: 'DuplicateReference',
      fields: { code: open, message: open, path: open },
    },
    {
      type: 'IdempotencyKeyReused',
      fields: { code: open, message: open, path: open },
    },
    {
      type: 'LocalizedText',
      fields: { language: open, text: open },
    },
    {
      type: 'MechanismUse',
      fields: {
        codedFacts: open,
        events: open,
        ground: open,
        inFavourOf: open,
        mechanism: open,
        note: open,
        number: open,
        outcome: open,
        requestingState: open,
        respondingProvider: open,
        respondingStates: open,
        sameMeasureAs: open,
      },
    },
    {
      type: 'ProvisionLink',
      fields: {
        articleNumberBasis: open,
        citedAs: open,
        legalOpinions: open,
        legalReview: open,
        note: open,
        number: open,
        originalRelation: open,
        provision: open,
        rationale: open,
        relation: open,
        textVersion: open,
        use: open,
      },
    },
    {
      type: 'PublicCase',
      fields: {
        caveat: open,
        disputed: open,
        disputes: open,
        documentation: open,
        endorsements: open,
        events: open,
        evidenceAssessment: open,
        grade: open,
        hostStates: open,
        id: open,
        independentSourceCount: open,
        occurred: open,
        outcome: open,
        outcomeNote: open,
        overlays: open,
        provisionLinks: open,
        reference: open,
        requestingState: open,
        sourceCount: open,
        sources: open,
        standing: open,
        state: open,
        subjects: open,
        summary: open,
        title: open,
        updatedAt: open,
        uses: open,
        values: open,
      },
    },
    {
      type: 'Revision',
      fields: {
        actor: open,
        changes: open,
        madeAt: open,
        number: open,
        onBehalfOf: open,
        reason: whoFollowsTheCase,
        restores: open,
        state: open,
        version: open,
      },
    },
    {
      type: 'StaleVersion',
      fields: { code: open, currentVersion: open, message: open, path: open },
    },
    {
      type: 'Subject',
      fields: { kind: open, number: open, personCount: open, profiles: open, publicName: open },
    },
    {
      type: 'SubjectsSealed',
      fields: { code: open, message: open, path: open },
    },
    {
      type: 'VersionNotKept',
      fields: { code: open, message: open, path: open },
    },
    ...connectionPolicy('Case'),
    ...connectionPolicy('PublicCase'),
    ...connectionPolicy('Revision'),
  ],
  tables: [
    ...vocabularyTables,
    { table: 'documented_case', protection: 'REFERENCE' },
    { table: 'case_file', protection: 'ROWS' },
    { table: 'case_capacity', protection: 'ROWS' },
    { table: 'case_version', protection: 'ROWS' },
    { table: 'case_revision', protection: 'ROWS' },
    { table: 'case_card', protection: 'CLOSED' },
    { table: 'idempotency_key', protection: 'ROWS' },
    { table: 'case_host_state', protection: 'ROWS' },
    { table: 'mechanism_use', protection: 'ROWS' },
    { table: 'use_responding_state', protection: 'ROWS' },
    { table: 'use_ground', protection: 'ROWS' },
    { table: 'case_event', protection: 'ROWS' },
    { table: 'subject', protection: 'ROWS' },
    { table: 'subject_profile', protection: 'ROWS' },
    { table: 'provision_link', protection: 'ROWS' },
    ...caseOpeningPolicy.tables,
    ...changePolicy.tables,
  ],
};
