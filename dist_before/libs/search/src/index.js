import { SavedSearchEntity } from './saved/saved-search.entity.js';
export * from './search.module.js';
export * from './search.policy.rules.js';
/** Tables of this library that are no index. */
export const searchEntities = [SavedSearchEntity];
//# sourceMappingURL=index.js.map