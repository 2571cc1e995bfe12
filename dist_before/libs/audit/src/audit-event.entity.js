var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
/** Something that must leave a trace. Only ever added to; no login but the owner's reads it. */
let AuditEventEntity = class AuditEventEntity {
};
__decorate([
    PrimaryColumn('uuid', { primaryKeyConstraintName: 'audit_event_pkey', default: () => 'uuidv7()' }),
    __metadata("design:type", String)
], AuditEventEntity.prototype, "id", void 0);
__decorate([
    Column('timestamptz', { name: 'happened_at', default: () => 'clock_timestamp()' }),
    __metadata("design:type", Date)
], AuditEventEntity.prototype, "happenedAt", void 0);
__decorate([
    Column('uuid', { name: 'user_id', nullable: true }),
    __metadata("design:type", Object)
], AuditEventEntity.prototype, "userId", void 0);
__decorate([
    Column('uuid', { name: 'session_id', nullable: true }),
    __metadata("design:type", Object)
], AuditEventEntity.prototype, "sessionId", void 0);
__decorate([
    Column('text'),
    __metadata("design:type", String)
], AuditEventEntity.prototype, "action", void 0);
__decorate([
    Column('text', { nullable: true }),
    __metadata("design:type", Object)
], AuditEventEntity.prototype, "subject", void 0);
__decorate([
    Column('jsonb', { default: {} }),
    __metadata("design:type", Object)
], AuditEventEntity.prototype, "details", void 0);
AuditEventEntity = __decorate([
    Entity('audit_event'),
    Check('audit_event_action_has_form', `action ~ '^[a-z-]+(\\.[a-z-]+)+$'`),
    Index('audit_event_user_id_idx', ['userId', 'id'])
], AuditEventEntity);
export { AuditEventEntity };
//# sourceMappingURL=audit-event.entity.js.map