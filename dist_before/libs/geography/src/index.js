import { CountryEntity } from './country.entity.js';
export * from './country.directory.js';
export * from './country.model.js';
export * from './country.policy.rules.js';
export * from './country.resolver.js';
export * from './country.rules.js';
export * from './geography.module.js';
export * from './geography.reference.js';
/** Tables of this library. */
export const geographyEntities = [CountryEntity];
//# sourceMappingURL=index.js.map