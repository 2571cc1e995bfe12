var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { Field, ID, InputType } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayMinSize } from 'class-validator';
import { NotificationKind } from './notification.rules.js';
let MarkNotificationsReadInput = class MarkNotificationsReadInput {
};
__decorate([
    Field(() => [ID], { defaultValue: [], description: 'Ids of those that you have read; at most 100.' }),
    ArrayMaxSize(100, { message: 'At most 100 ids. Name the others in another request, or set all.' }),
    __metadata("design:type", Array)
], MarkNotificationsReadInput.prototype, "ids", void 0);
__decorate([
    Field(() => Boolean, { defaultValue: false, description: 'You have read all of them; then leave ids out.' }),
    __metadata("design:type", Boolean)
], MarkNotificationsReadInput.prototype, "all", void 0);
MarkNotificationsReadInput = __decorate([
    InputType('MarkNotificationsReadInput', { description: 'Which notifications of yours you have read: some, or all.' })
], MarkNotificationsReadInput);
export { MarkNotificationsReadInput };
let NotificationSettingInput = class NotificationSettingInput {
};
__decorate([
    Field(() => NotificationKind, { description: 'The kind.' }),
    __metadata("design:type", String)
], NotificationSettingInput.prototype, "kind", void 0);
__decorate([
    Field(() => Boolean, { description: 'You want mails about it.' }),
    __metadata("design:type", Boolean)
], NotificationSettingInput.prototype, "byMail", void 0);
NotificationSettingInput = __decorate([
    InputType('NotificationSettingInput', { description: 'Whether you want mails about a kind of notification.' })
], NotificationSettingInput);
export { NotificationSettingInput };
let ChangeNotificationSettingsInput = class ChangeNotificationSettingsInput {
};
__decorate([
    Field(() => [NotificationSettingInput], { description: 'The settings, from 1 to 20; of one kind, the last holds.' }),
    ArrayMinSize(1, { message: 'Name at least one kind.' }),
    ArrayMaxSize(20, { message: 'At most 20 settings. Name each kind once.' }),
    __metadata("design:type", Array)
], ChangeNotificationSettingsInput.prototype, "settings", void 0);
ChangeNotificationSettingsInput = __decorate([
    InputType('ChangeNotificationSettingsInput', {
        description: 'Settings to be changed. Kinds left out stay as they are.',
    })
], ChangeNotificationSettingsInput);
export { ChangeNotificationSettingsInput };
//# sourceMappingURL=notification.input.js.map