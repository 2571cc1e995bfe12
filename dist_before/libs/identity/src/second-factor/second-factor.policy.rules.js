/** Second factors are nobody's business but their owner's. What a payload holds was just made for whoever asked. */
import { open } from '../policy/policy.rules.js';
const oneself = { allow: [{ roles: ['EVERYONE'], relations: ['OWN'] }], otherwise: 'DENY' };
const refused = { code: open, message: open, path: open };
/** What is stated about second factors. */
export const secondFactorPolicy = {
    types: [
        {
            type: 'SecondFactor',
            fields: { enrolledAt: oneself, id: oneself, kind: oneself, label: oneself, lastUsedAt: oneself },
        },
        {
            type: 'TotpEnrolment',
            fields: { id: open, secret: open, uri: open },
        },
        {
            type: 'BeginTotpEnrolmentPayload',
            fields: { enrolment: open, errors: open },
        },
        {
            type: 'WebAuthnOptionsPayload',
            fields: { errors: open, options: open },
        },
        {
            type: 'EnrolSecondFactorPayload',
            fields: { errors: open, recoveryCodes: open, token: open, viewer: open },
        },
        {
            type: 'SecondFactorProofPayload',
            fields: { errors: open, token: open, viewer: open },
        },
        {
            type: 'ReplaceRecoveryCodesPayload',
            fields: { errors: open, recoveryCodes: open },
        },
        {
            type: 'RemoveSecondFactorPayload',
            fields: { errors: open, removed: open },
        },
        {
            type: 'SecondFactorRefused',
            fields: refused,
        },
        {
            type: 'SecondFactorChangeRefused',
            fields: { ...refused, reason: open },
        },
    ],
    tables: [
        { table: 'second_factor', protection: 'CLOSED' },
        { table: 'second_factor_challenge', protection: 'CLOSED' },
        { table: 'recovery_code', protection: 'CLOSED' },
    ],
};
//# sourceMappingURL=second-factor.policy.rules.js.map