export * from './lens.module.js';
export * from './lens.policy.rules.js';
export { PublicRegistry } from './registry/public-registry.service.js';
