export * from './key-rotation.js';
export * from './vault.module.js';
export * from './vault.policy.rules.js';
//# sourceMappingURL=index.js.map