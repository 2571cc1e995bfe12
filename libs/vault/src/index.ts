export * from './key-rotation.js';
export * from './vault.module.js';
