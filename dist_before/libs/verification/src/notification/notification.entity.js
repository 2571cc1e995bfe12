var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { oneOf } from '#platform';
import { MailState, NotificationKind, Outcome } from './notification.rules.js';
/** That something happened to a case, for one person, and whether they have read it and had a mail about it. */
let NotificationEntity = class NotificationEntity {
};
__decorate([
    PrimaryColumn('uuid', { primaryKeyConstraintName: 'notification_pkey', default: () => 'uuidv7()' }),
    __metadata("design:type", String)
], NotificationEntity.prototype, "id", void 0);
__decorate([
    ForeignKey('app_user', 'id', { name: 'notification_recipient_fkey' }),
    Column('uuid'),
    __metadata("design:type", String)
], NotificationEntity.prototype, "recipient", void 0);
__decorate([
    Column('text'),
    __metadata("design:type", String)
], NotificationEntity.prototype, "kind", void 0);
__decorate([
    Column('text'),
    __metadata("design:type", String)
], NotificationEntity.prototype, "event", void 0);
__decorate([
    ForeignKey('case_file', 'id', { name: 'notification_case_id_fkey', onDelete: 'CASCADE' }),
    Column('uuid', { name: 'case_id' }),
    __metadata("design:type", String)
], NotificationEntity.prototype, "caseId", void 0);
__decorate([
    Column({ type: 'timestamptz', precision: 3, nullable: true }),
    __metadata("design:type", Object)
], NotificationEntity.prototype, "occasion", void 0);
__decorate([
    Column({ type: 'timestamptz', name: 'created_at', precision: 3, default: () => 'now()' }),
    __metadata("design:type", Date)
], NotificationEntity.prototype, "createdAt", void 0);
__decorate([
    Column({ type: 'timestamptz', name: 'read_at', precision: 3, nullable: true }),
    __metadata("design:type", Object)
], NotificationEntity.prototype, "readAt", void 0);
__decorate([
    Column('text', { default: 'PENDING' }),
    __metadata("design:type", String)
], NotificationEntity.prototype, "mail", void 0);
__decorate([
    Column('integer', { name: 'mail_tries', default: 0 }),
    __metadata("design:type", Number)
], NotificationEntity.prototype, "mailTries", void 0);
__decorate([
    Column({ type: 'timestamptz', name: 'mail_at', precision: 3, default: () => `(now() + '00:05:00')` }),
    __metadata("design:type", Date)
], NotificationEntity.prototype, "mailAt", void 0);
NotificationEntity = __decorate([
    Entity('notification'),
    Unique('notification_once_an_occasion', ['recipient', 'kind', 'caseId', 'occasion']),
    Check('notification_kind_is_known', oneOf('kind', NotificationKind)),
    Check('notification_event_is_of_its_kind', `event = kind or (kind = 'DECIDED' and ${oneOf('event', Outcome)})`),
    Check('notification_mail_is_known', oneOf('mail', MailState)),
    Index('notification_case_id_idx', ['caseId']),
    Index('notification_mail_at_idx', ['mailAt'], { where: `mail = 'PENDING'` })
], NotificationEntity);
export { NotificationEntity };
/** That somebody wants mails about a kind, or wants none. Who has said nothing has them. */
let NotificationSettingEntity = class NotificationSettingEntity {
};
__decorate([
    ForeignKey('app_user', 'id', { name: 'notification_setting_user_id_fkey' }),
    PrimaryColumn('uuid', { name: 'user_id', primaryKeyConstraintName: 'notification_setting_pkey' }),
    __metadata("design:type", String)
], NotificationSettingEntity.prototype, "userId", void 0);
__decorate([
    PrimaryColumn('text', { primaryKeyConstraintName: 'notification_setting_pkey' }),
    __metadata("design:type", String)
], NotificationSettingEntity.prototype, "kind", void 0);
__decorate([
    Column('boolean', { name: 'by_mail' }),
    __metadata("design:type", Boolean)
], NotificationSettingEntity.prototype, "byMail", void 0);
NotificationSettingEntity = __decorate([
    Entity('notification_setting'),
    Check('notification_setting_kind_is_known', oneOf('kind', NotificationKind))
], NotificationSettingEntity);
export { NotificationSettingEntity };
//# sourceMappingURL=notification.entity.js.map