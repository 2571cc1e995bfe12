/** What is stated about sign-ins at OpenID providers. */
import { type FieldRule, open, type PolicyPart } from '../policy/policy.rules.js';

const oneself: FieldRule = { allow: [{ roles: ['EVERYONE'], relations: ['OWN'] }], otherwise: 'DENY' };

export const oidcPolicy: PolicyPart = {
  types: [
    { type: 'BeginFederatedLinkPayload', fields: { errors: open, url: open } },
    { type: 'FederatedIdentity', fields: { id: oneself, issuer: oneself, linkedAt: oneself } },
    { type: 'UnlinkFederatedIdentityPayload', fields: { errors: open } },
  ],
  tables: [
    { table: 'federated_identity', protection: 'CLOSED' },
    { table: 'oidc_attempt', protection: 'CLOSED' },
  ],
};
