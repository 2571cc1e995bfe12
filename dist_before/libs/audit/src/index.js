import { AuditEventEntity } from './audit-event.entity.js';
export * from './audit-trail.js';
export * from './audit.module.js';
export * from './log/bound-tables.rules.js';
export * from './log/hashing.js';
export * from './log/log-check.rules.js';
export * from './log/log-export.js';
export * from './log/log-keeper.js';
export * from './log/log-signer.js';
export * from './log/registry-check.js';
export * from './log/sequencer.js';
export * from './log/signed-note.rules.js';
/** Tables of this library. */
export const auditEntities = [AuditEventEntity];
//# sourceMappingURL=index.js.map