/** What is stated about accounts and sessions, and about what the libraries below this one hold, which know no roles. */
import { apiKeyPolicy } from '../api-key/api-key.policy.rules.js';
import { open, type FieldRule, type PolicyPart, type TableException } from './policy.rules.js';

/** Nobody reads another person's account. Whoever is just signing in is a visitor still. */
const oneself: FieldRule = { allow: [{ roles: ['EVERYONE'], relations: ['OWN'] }], otherwise: 'DENY' };

/** What `platform` and `audit` hold. */
export const platformPolicy: PolicyPart = {
  types: [
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
    { table: 'audit_event', protection: 'CLOSED' },
  ],
};

/** Until sign-in and session are done by functions with their owner's rights, the application's login does them itself. */
const signInStillReads = (privileges: readonly string[]): TableException[] => [
  { role: 'recourse_application', privileges, because: 'The API begins, recognises and ends sessions itself.' },
];

/** What this library states about its types and tables. */
export const identityPolicy: PolicyPart = {
  types: [
    ...apiKeyPolicy.types,
    {
      type: 'SignInFailed',
      fields: { code: open, message: open, path: open },
    },
    {
      type: 'SignInPayload',
      fields: { errors: open, expiresAt: open, token: open, viewer: open },
    },
    {
      type: 'SignOutPayload',
      fields: { errors: open },
    },
    {
      type: 'Viewer',
      fields: { displayName: oneself, id: oneself, roles: oneself, sessionExpiresAt: oneself },
    },
  ],
  tables: [
    { table: 'app_user', protection: 'CLOSED', except: signInStillReads(['SELECT']) },
    { table: 'user_role', protection: 'CLOSED', except: signInStillReads(['SELECT']) },
    { table: 'session', protection: 'CLOSED', except: signInStillReads(['INSERT', 'SELECT', 'UPDATE']) },
    { table: 'access_setting', protection: 'CLOSED' },
    ...apiKeyPolicy.tables,
    { table: 'organisation', protection: 'ROWS' },
    { table: 'organisation_member', protection: 'ROWS' },
    { table: 'team', protection: 'ROWS' },
    { table: 'team_member', protection: 'ROWS' },
  ],
};
