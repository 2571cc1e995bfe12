export { CasePages } from './case-pages.service.js';
export { type Dictionary, type Lists, Numbers } from './columns.js';
export * from './days.rules.js';
export * from './link-standing.rules.js';
export type { Past } from './past-copies.js';
export * from './public-cases.js';
export { PublicRegistry } from './public-registry.service.js';
export * from './registry.module.js';
export { isInColumns, selectionOf, type Test, testOf } from './selection.js';
