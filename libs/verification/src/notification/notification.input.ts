import { Field, ID, InputType } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayMinSize } from 'class-validator';
import { NotificationKind } from './notification.rules.js';

@InputType('MarkNotificationsReadInput', { description: 'Which notifications of yours you have read: some, or all.' })
export class MarkNotificationsReadInput {
  @Field(() => [ID], { defaultValue: [], description: 'Ids of those that you have read; at most 100.' })
  @ArrayMaxSize(100, { message: 'At most 100 ids. Name the others in another request, or set all.' })
  ids: string[];

  @Field(() => Boolean, { defaultValue: false, description: 'You have read all of them; then leave ids out.' })
  all: boolean;
}

@InputType('NotificationSettingInput', { description: 'Whether you want mails about a kind of notification.' })
export class NotificationSettingInput {
  @Field(() => NotificationKind, { description: 'The kind.' })
  kind: NotificationKind;

  @Field(() => Boolean, { description: 'You want mails about it.' })
  byMail: boolean;
}

@InputType('ChangeNotificationSettingsInput', {
  description: 'Settings to be changed. Kinds left out stay as they are.',
})
export class ChangeNotificationSettingsInput {
  @Field(() => [NotificationSettingInput], { description: 'The settings, from 1 to 20; of one kind, the last holds.' })
  @ArrayMinSize(1, { message: 'Name at least one kind.' })
  @ArrayMaxSize(20, { message: 'At most 20 settings. Name each kind once.' })
  settings: NotificationSettingInput[];
}
