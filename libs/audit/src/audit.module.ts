import { Module } from '@nestjs/common';
import { AuditLogResolver } from './log/audit-log.resolver.js';
import { AuditLog } from './log/audit-log.service.js';

/** What everybody may ask of the audit log. Who writes it, and who signs it, need no module. */
@Module({ providers: [AuditLog, AuditLogResolver] })
export class AuditModule {}
