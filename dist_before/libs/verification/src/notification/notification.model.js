var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { ArgsType, Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { CaseModel } from '#cases';
import { connectionOf, PageArgs, UserErrorModel } from '#platform';
import { NotificationKind } from './notification.rules.js';
registerEnumType(NotificationKind, {
    name: 'NotificationKind',
    description: 'What people are told of.',
    valuesMap: {
        ASSIGNED: { description: 'A case was assigned to you or to a team of yours.' },
        CHANGES_REQUESTED: { description: 'A verifier asks you for changes to a case of yours.' },
        DECIDED: {
            description: 'What became of a case that you wrote or spoke on as a verifier, or of a revision that you proposed.',
        },
        DISPUTED: {
            description: 'Somebody disputes a public case: told to disputes officers when it is opened, to its author and verifiers once it is admitted.',
        },
        TASK_EXPIRES: { description: 'Your claim on a case is about to end.' },
        SERVICE_LEVEL: { description: 'A case is about to have waited too long in a queue that you work on.' },
    },
});
let NotificationsArgs = class NotificationsArgs extends PageArgs {
};
__decorate([
    Field(() => Boolean, { defaultValue: false, description: 'Only those that you have not marked as read.' }),
    __metadata("design:type", Boolean)
], NotificationsArgs.prototype, "unreadOnly", void 0);
NotificationsArgs = __decorate([
    ArgsType()
], NotificationsArgs);
export { NotificationsArgs };
let NotificationModel = class NotificationModel {
};
__decorate([
    Field(() => ID, { description: 'Opaque id, for markNotificationsRead.' }),
    __metadata("design:type", String)
], NotificationModel.prototype, "id", void 0);
__decorate([
    Field(() => NotificationKind, { description: 'What kind of thing happened.' }),
    __metadata("design:type", String)
], NotificationModel.prototype, "kind", void 0);
__decorate([
    Field(() => String, { description: 'What happened, in plain words, without names.' }),
    __metadata("design:type", String)
], NotificationModel.prototype, "message", void 0);
__decorate([
    Field(() => CaseModel, { description: 'The case that it happened to, as it is now.' }),
    __metadata("design:type", CaseModel)
], NotificationModel.prototype, "case", void 0);
__decorate([
    Field(() => Date, { description: 'When you were told.' }),
    __metadata("design:type", Date)
], NotificationModel.prototype, "at", void 0);
__decorate([
    Field(() => Date, { nullable: true, description: 'When you marked it as read; null when you have not.' }),
    __metadata("design:type", Object)
], NotificationModel.prototype, "readAt", void 0);
NotificationModel = __decorate([
    ObjectType('Notification', { description: 'That something happened to a case, told to you.' })
], NotificationModel);
export { NotificationModel };
export const NotificationConnectionModel = connectionOf(NotificationModel, 'Notification');
let NotificationSettingModel = class NotificationSettingModel {
};
__decorate([
    Field(() => NotificationKind, { description: 'The kind.' }),
    __metadata("design:type", String)
], NotificationSettingModel.prototype, "kind", void 0);
__decorate([
    Field(() => Boolean, { description: 'You have mails about it, which name the case by its reference alone.' }),
    __metadata("design:type", Boolean)
], NotificationSettingModel.prototype, "byMail", void 0);
NotificationSettingModel = __decorate([
    ObjectType('NotificationSetting', { description: 'Whether you have mails about a kind of notification.' })
], NotificationSettingModel);
export { NotificationSettingModel };
let MarkNotificationsReadPayloadModel = class MarkNotificationsReadPayloadModel {
};
__decorate([
    Field(() => Int, { nullable: true, description: 'How many are left that you have not read; null where refused.' }),
    __metadata("design:type", Object)
], MarkNotificationsReadPayloadModel.prototype, "unreadCount", void 0);
__decorate([
    Field(() => [UserErrorModel], { description: 'What is wrong; empty when nothing is.' }),
    __metadata("design:type", Array)
], MarkNotificationsReadPayloadModel.prototype, "errors", void 0);
MarkNotificationsReadPayloadModel = __decorate([
    ObjectType('MarkNotificationsReadPayload', { description: 'What is left to read, or what is wrong.' })
], MarkNotificationsReadPayloadModel);
export { MarkNotificationsReadPayloadModel };
let ChangeNotificationSettingsPayloadModel = class ChangeNotificationSettingsPayloadModel {
};
__decorate([
    Field(() => [NotificationSettingModel], { nullable: true, description: 'All settings; null where refused.' }),
    __metadata("design:type", Object)
], ChangeNotificationSettingsPayloadModel.prototype, "settings", void 0);
__decorate([
    Field(() => [UserErrorModel], { description: 'What is wrong; empty when nothing is.' }),
    __metadata("design:type", Array)
], ChangeNotificationSettingsPayloadModel.prototype, "errors", void 0);
ChangeNotificationSettingsPayloadModel = __decorate([
    ObjectType('ChangeNotificationSettingsPayload', { description: 'The settings as they are now, or what is wrong.' })
], ChangeNotificationSettingsPayloadModel);
export { ChangeNotificationSettingsPayloadModel };
//# sourceMappingURL=notification.model.js.map