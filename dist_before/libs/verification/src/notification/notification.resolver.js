var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '#identity';
import { Requires } from '#platform';
import { ChangeNotificationSettingsInput, MarkNotificationsReadInput } from './notification.input.js';
import { ChangeNotificationSettingsPayloadModel, MarkNotificationsReadPayloadModel, NotificationConnectionModel, NotificationsArgs, NotificationSettingModel, } from './notification.model.js';
import { Notifications } from './notifications.service.js';
let NotificationResolver = class NotificationResolver {
    constructor(notifications) {
        this.notifications = notifications;
    }
    list(actor, args) {
        return this.notifications.page(actor, args);
    }
    unreadNotificationCount() {
        return this.notifications.unreadCount();
    }
    settings(actor) {
        return this.notifications.settings(actor);
    }
    async markNotificationsRead(input) {
        return { unreadCount: await this.notifications.markRead(input), errors: [] };
    }
    async changeNotificationSettings(actor, input) {
        return { settings: await this.notifications.change(actor, input), errors: [] };
    }
};
__decorate([
    Query(() => NotificationConnectionModel, {
        name: 'notifications',
        description: 'What you have been told, newest first, of cases that you may see. Open to whoever is signed in, for themselves.',
    }),
    Requires('notification.own'),
    __param(0, CurrentActor()),
    __param(1, Args()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Function, NotificationsArgs]),
    __metadata("design:returntype", Promise)
], NotificationResolver.prototype, "list", null);
__decorate([
    Query(() => Int, {
        description: 'How many notifications you have not marked as read. Open to whoever is signed in, for themselves.',
    }),
    Requires('notification.own'),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", []),
    __metadata("design:returntype", Promise)
], NotificationResolver.prototype, "unreadNotificationCount", null);
__decorate([
    Query(() => [NotificationSettingModel], {
        name: 'notificationSettings',
        description: 'About which kinds you have mails. Open to whoever is signed in, for themselves.',
    }),
    Requires('notification.own'),
    __param(0, CurrentActor()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Function]),
    __metadata("design:returntype", Promise)
], NotificationResolver.prototype, "settings", null);
__decorate([
    Mutation(() => MarkNotificationsReadPayloadModel, {
        description: 'Marks notifications of yours as read; sent again, it changes nothing. Refused with ValidationFailed. Open to whoever is signed in.',
    }),
    Requires('notification.own'),
    __param(0, Args('input', { description: 'Some by their ids, or all.' })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [MarkNotificationsReadInput]),
    __metadata("design:returntype", Promise)
], NotificationResolver.prototype, "markNotificationsRead", null);
__decorate([
    Mutation(() => ChangeNotificationSettingsPayloadModel, {
        description: 'Changes about which kinds you have mails; sent again, it changes nothing. Refused with ValidationFailed. Open to whoever is signed in.',
    }),
    Requires('notification.own'),
    __param(0, CurrentActor()),
    __param(1, Args('input', { description: 'The kinds to be changed.' })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Function, ChangeNotificationSettingsInput]),
    __metadata("design:returntype", Promise)
], NotificationResolver.prototype, "changeNotificationSettings", null);
NotificationResolver = __decorate([
    Resolver(),
    __metadata("design:paramtypes", [Notifications])
], NotificationResolver);
export { NotificationResolver };
//# sourceMappingURL=notification.resolver.js.map