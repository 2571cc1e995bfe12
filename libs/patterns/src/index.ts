export * from './pattern.model.js';
export * from './pattern.policy.rules.js';
export * from './pattern.resolver.js';
export * from './pattern.rules.js';
export * from './pattern.service.js';
export * from './patterns.module.js';
