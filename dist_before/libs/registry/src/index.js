export { CasePages } from './case-pages.service.js';
export { Numbers } from './columns.js';
export * from './days.rules.js';
export * from './link-standing.rules.js';
export { PerSelection } from './per-selection.js';
export * from './public-cases.js';
export { PublicRegistry } from './public-registry.service.js';
export * from './registry.module.js';
export { isInColumns, selectionOf, testOf } from './selection.js';
//# sourceMappingURL=index.js.map