export * from './lens.module.js';
export * from './lens.policy.rules.js';
//# sourceMappingURL=index.js.map