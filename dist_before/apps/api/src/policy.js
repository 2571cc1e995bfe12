import { CASE_ROWS, casesPolicy } from '#cases';
import { evidencePolicy } from '#evidence';
import { geographyPolicy } from '#geography';
import { identityPolicy, platformPolicy, Policy, policyDocument } from '#identity';
import { lawPolicy } from '#law';
import { lensPolicy } from '#lens';
import { patternsPolicy } from '#patterns';
import { searchPolicy } from '#search';
import { vaultPolicy } from '#vault';
import { verificationPolicy } from '#verification';
/** Who may see which field and which table of the registry: what all libraries state. */
export const policy = new Policy([
    platformPolicy,
    identityPolicy,
    geographyPolicy,
    lawPolicy,
    casesPolicy,
    evidencePolicy,
    verificationPolicy,
    lensPolicy,
    patternsPolicy,
    searchPolicy,
    vaultPolicy,
]);
/** The policy as docs/POLICY.md has it. */
export function policyText() {
    return policyDocument(policy, [{ table: 'case_file', rules: CASE_ROWS }]);
}
//# sourceMappingURL=policy.js.map