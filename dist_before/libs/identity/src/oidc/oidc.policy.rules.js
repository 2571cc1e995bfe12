/** What is stated about sign-ins at OpenID providers. */
import { open } from '../policy/policy.rules.js';
const oneself = { allow: [{ roles: ['EVERYONE'], relations: ['OWN'] }], otherwise: 'DENY' };
export const oidcPolicy = {
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
//# sourceMappingURL=oidc.policy.rules.js.map