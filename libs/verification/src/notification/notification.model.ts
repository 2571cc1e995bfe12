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
      description:
        'What became of a case that you wrote or spoke on as a verifier, or of a revision that you proposed.',
    },
    DISPUTED: {
      description:
        'Somebody disputes a public case: told to disputes officers when it is opened, to its author and verifiers once it is admitted.',
    },
    TASK_EXPIRES: { description: 'Your claim on a case is about to end.' },
    SERVICE_LEVEL: { description: 'A case is about to have waited too long in a queue that you work on.' },
  },
});

@ArgsType()
export class NotificationsArgs extends PageArgs {
  @Field(() => Boolean, { defaultValue: false, description: 'Only those that you have not marked as read.' })
  unreadOnly: boolean;
}

@ObjectType('Notification', { description: 'That something happened to a case, told to you.' })
export class NotificationModel {
  @Field(() => ID, { description: 'Opaque id, for markNotificationsRead.' })
  id: string;

  @Field(() => NotificationKind, { description: 'What kind of thing happened.' })
  kind: NotificationKind;

  @Field(() => String, { description: 'What happened, in plain words, without names.' })
  message: string;

  @Field(() => CaseModel, { description: 'The case that it happened to, as it is now.' })
  case: CaseModel;

  @Field(() => Date, { description: 'When you were told.' })
  at: Date;

  @Field(() => Date, { nullable: true, description: 'When you marked it as read; null when you have not.' })
  readAt: Date | null;
}

export const NotificationConnectionModel = connectionOf(NotificationModel, 'Notification');

@ObjectType('NotificationSetting', { description: 'Whether you have mails about a kind of notification.' })
export class NotificationSettingModel {
  @Field(() => NotificationKind, { description: 'The kind.' })
  kind: NotificationKind;

  @Field(() => Boolean, { description: 'You have mails about it, which name the case by its reference alone.' })
  byMail: boolean;
}

@ObjectType('MarkNotificationsReadPayload', { description: 'What is left to read, or what is wrong.' })
export class MarkNotificationsReadPayloadModel {
  @Field(() => Int, { nullable: true, description: 'How many are left that you have not read; null where refused.' })
  unreadCount: number | null;

  @Field(() => [UserErrorModel], { description: 'What is wrong; empty when nothing is.' })
  errors: readonly UserErrorModel[];
}

@ObjectType('ChangeNotificationSettingsPayload', { description: 'The settings as they are now, or what is wrong.' })
export class ChangeNotificationSettingsPayloadModel {
  @Field(() => [NotificationSettingModel], { nullable: true, description: 'All settings; null where refused.' })
  settings: readonly NotificationSettingModel[] | null;

  @Field(() => [UserErrorModel], { description: 'What is wrong; empty when nothing is.' })
  errors: readonly UserErrorModel[];
}
