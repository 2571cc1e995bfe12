export * from './reference-data.js';
export * from './registry.js';
export * from './start-database.js';
export * from './housekeeping.js';
//# sourceMappingURL=index.js.map