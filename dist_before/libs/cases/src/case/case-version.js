import { Refused } from '#platform';
import { StaleVersionModel } from './case-errors.model.js';
/** Nobody acts on what they have not seen. @throws Refused with StaleVersion unless the case is at the version that they saw. */
export function refuseStale({ version }, expectedVersion) {
    if (version !== expectedVersion)
        throw new Refused([new StaleVersionModel(expectedVersion, version)]);
}
//# sourceMappingURL=case-version.js.map