export * from './search.module.js';
export * from './search.policy.rules.js';
