import { AuditEventEntity } from './audit-event.entity.js';

export * from './audit-trail.js';

/** Tables of this library. */
export const auditEntities = [AuditEventEntity];
