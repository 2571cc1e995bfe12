export * from './corridors/corridor.model.js';
export * from './coverage.model.js';
export * from './cube/pattern.model.js';
export * from './cube/pattern.service.js';
export * from './pattern.policy.rules.js';
export * from './pattern.rules.js';
export * from './patterns.module.js';
//# sourceMappingURL=index.js.map