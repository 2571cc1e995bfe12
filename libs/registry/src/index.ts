export { CasePages } from './case-pages.service.js';
export { type Column, type Dictionary, Numbers } from './columns.js';
export * from './days.rules.js';
export * from './link-standing.rules.js';
export * from './public-cases.js';
export { PublicRegistry } from './public-registry.service.js';
export * from './registry.module.js';
export { isInColumns, type Test, testOf } from './selection.js';
