import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor } from '#identity';
import { type CountedPage, Requires } from '#platform';
import { ChangeNotificationSettingsInput, MarkNotificationsReadInput } from './notification.input.js';
import {
  ChangeNotificationSettingsPayloadModel,
  MarkNotificationsReadPayloadModel,
  NotificationConnectionModel,
  type NotificationModel,
  NotificationsArgs,
  NotificationSettingModel,
} from './notification.model.js';
import { Notifications } from './notifications.service.js';

@Resolver()
export class NotificationResolver {
  constructor(private readonly notifications: Notifications) {}

  @Query(() => NotificationConnectionModel, {
    name: 'notifications',
    description:
      'What you have been told, newest first, of cases that you may see. Open to whoever is signed in, for themselves.',
  })
  @Requires('notification.own')
  list(@CurrentActor() actor: Actor, @Args() args: NotificationsArgs): Promise<CountedPage<NotificationModel>> {
    return this.notifications.page(actor, args);
  }

  @Query(() => Int, {
    description: 'How many notifications you have not marked as read. Open to whoever is signed in, for themselves.',
  })
  @Requires('notification.own')
  unreadNotificationCount(): Promise<number> {
    return this.notifications.unreadCount();
  }

  @Query(() => [NotificationSettingModel], {
    name: 'notificationSettings',
    description: 'About which kinds you have mails. Open to whoever is signed in, for themselves.',
  })
  @Requires('notification.own')
  settings(@CurrentActor() actor: Actor): Promise<NotificationSettingModel[]> {
    return this.notifications.settings(actor);
  }

  @Mutation(() => MarkNotificationsReadPayloadModel, {
    description:
      'Marks notifications of yours as read; sent again, it changes nothing. Refused with ValidationFailed. Open to whoever is signed in.',
  })
  @Requires('notification.own')
  async markNotificationsRead(
    @Args('input', { description: 'Some by their ids, or all.' }) input: MarkNotificationsReadInput,
  ): Promise<MarkNotificationsReadPayloadModel> {
    return { unreadCount: await this.notifications.markRead(input), errors: [] };
  }

  @Mutation(() => ChangeNotificationSettingsPayloadModel, {
    description:
      'Changes about which kinds you have mails; sent again, it changes nothing. Refused with ValidationFailed. Open to whoever is signed in.',
  })
  @Requires('notification.own')
  async changeNotificationSettings(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The kinds to be changed.' }) input: ChangeNotificationSettingsInput,
  ): Promise<ChangeNotificationSettingsPayloadModel> {
    return { settings: await this.notifications.change(actor, input), errors: [] };
  }
}
