/** What is stated about API keys. The database hands out those that are for the bearer, and never a secret. */
import { connectionPolicy, open } from '../policy/policy.rules.js';
export const apiKeyPolicy = {
    types: [
        {
            type: 'ApiKey',
            fields: {
                createdAt: open,
                createdBy: open,
                expiresAt: open,
                id: open,
                label: open,
                lastUsedAt: open,
                revokedAt: open,
                roles: open,
                startsWith: open,
            },
        },
        ...connectionPolicy('ApiKey'),
        {
            type: 'CreateApiKeyPayload',
            fields: { apiKey: open, errors: open, key: open },
        },
        {
            type: 'RevokeApiKeyPayload',
            fields: { apiKey: open, errors: open },
        },
        {
            type: 'TooManyApiKeys',
            fields: { code: open, limit: open, message: open, path: open },
        },
    ],
    tables: [{ table: 'api_key', protection: 'CLOSED' }],
};
//# sourceMappingURL=api-key.policy.rules.js.map