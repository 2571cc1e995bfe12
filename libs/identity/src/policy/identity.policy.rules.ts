/** What is stated about accounts and sessions, and about what the libraries below this one hold, which know no roles. */
import { oidcPolicy } from '../oidc/oidc.policy.rules.js';
import { apiKeyPolicy } from '../api-key/api-key.policy.rules.js';
import { organisationPolicy } from '../organisation/organisation.policy.rules.js';
import { peoplePolicy } from '../people/people.policy.rules.js';
import { secondFactorPolicy } from '../second-factor/second-factor.policy.rules.js';
import { open, type FieldRule, type PolicyPart } from './policy.rules.js';

/** Nobody reads another person's account. Whoever is just signing in is a visitor still. */
const oneself: FieldRule = { allow: [{ roles: ['EVERYONE'], relations: ['OWN'] }], otherwise: 'DENY' };

/** What `platform` and `audit` hold. */
export const platformPolicy: PolicyPart = {
  types: [
    {
      type: 'AuditConsistency',
      fields: { from: open, path: open, to: open },
    },
    {
      type: 'AuditProof',
      fields: { head: open, leafIndex: open, path: open },
    },
    {
      type: 'EdtfDate',
      fields: { approximate: open, edtf: open, lower: open, precision: open, uncertain: open, upper: open },
    },
    {
      type: 'Node',
      fields: { id: open },
    },
    {
      type: 'PageInfo',
      fields: { endCursor: open, hasNextPage: open, hasPreviousPage: open, startCursor: open },
    },
    {
      type: 'TreeHead',
      fields: { checkpoint: open, rootHash: open, signedAt: open, size: open },
    },
    {
      type: 'UserError',
      fields: { code: open, message: open, path: open },
    },
    {
      type: 'ValidationFailed',
      fields: { code: open, message: open, path: open, value: open },
    },
  ],
  tables: [
    { table: 'schema_migration', protection: 'REFERENCE' },
    { table: 'reference_epoch', protection: 'REFERENCE' },
    { table: 'public_change', protection: 'CLOSED' },
    { table: 'access.bearer_seal', protection: 'CLOSED' },
    { table: 'audit_event', protection: 'CLOSED' },
    { table: 'audit.leaf', protection: 'CLOSED' },
    { table: 'audit.pending_leaf', protection: 'CLOSED' },
    { table: 'audit.row_state', protection: 'CLOSED' },
    { table: 'audit.tree', protection: 'CLOSED' },
    { table: 'audit.tree_head', protection: 'CLOSED' },
    { table: 'audit.tree_node', protection: 'CLOSED' },
  ],
};

/** What this library states about its types and tables. */
export const identityPolicy: PolicyPart = {
  types: [
    ...organisationPolicy.types,
    ...apiKeyPolicy.types,
    ...peoplePolicy.types,
    {
      type: 'SignInFailed',
      fields: { code: open, message: open, path: open },
    },
    {
      type: 'SignInPayload',
      fields: { device: open, errors: open, expiresAt: open, token: open, viewer: open },
    },
    {
      type: 'SignOutPayload',
      fields: { errors: open },
    },
    {
      type: 'Viewer',
      fields: {
        confinedTo: oneself,
        displayName: oneself,
        federatedIdentities: oneself,
        id: oneself,
        organisations: oneself,
        recoveryCodesLeft: oneself,
        roles: oneself,
        secondFactors: oneself,
        sessionExpiresAt: oneself,
        sessions: oneself,
        steppedUpUntil: oneself,
      },
    },
    {
      type: 'Session',
      fields: { createdAt: oneself, expiresAt: oneself, id: oneself, isCurrent: oneself, lastSeenAt: oneself },
    },
    {
      type: 'SignOutEverywherePayload',
      fields: { errors: open },
    },
    {
      type: 'EndSessionPayload',
      fields: { errors: open },
    },
    ...oidcPolicy.types,
    ...secondFactorPolicy.types,
  ],
  tables: [
    { table: 'app_user', protection: 'CLOSED' },
    { table: 'user_role', protection: 'CLOSED' },
    { table: 'session', protection: 'CLOSED' },
    { table: 'sign_in_secret', protection: 'CLOSED' },
    { table: 'sign_in_device', protection: 'CLOSED' },
    { table: 'sign_in_failure', protection: 'CLOSED' },
    { table: 'access_setting', protection: 'CLOSED' },
    ...oidcPolicy.tables,
    ...secondFactorPolicy.tables,
    ...organisationPolicy.tables,
    ...apiKeyPolicy.tables,
    ...peoplePolicy.tables,
  ],
};
