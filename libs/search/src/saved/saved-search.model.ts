import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf, PutOff, UserErrorModel } from '#platform';

@ObjectType('SavedSearch', { description: 'A search that you keep. Nobody else sees it, whichever role they have.' })
export class SavedSearchModel {
  @Field(() => ID, { description: 'Opaque id, for changeSavedSearch and deleteSavedSearch.' })
  id: string;

  @Field(() => String, { description: 'What you call it.' })
  name: string;

  @Field(() => String, { description: 'Words to look for, for searchCases.' })
  query: string;

  @Field(() => Boolean, { description: 'Whether words of other scripts are found, for searchCases.' })
  crossScript: boolean;

  @Field(() => String, {
    nullable: true,
    description:
      'The filter as it was given, as JSON: parsed, it is the value for a variable of type CaseFilter. Null when there is none.',
  })
  filter: string | null;

  @Field(() => Date, { description: 'When you first kept it.' })
  createdAt: Date;

  @Field(() => Date, { description: 'When you last said that you have seen what there is, or kept or changed it.' })
  lookedAt: Date;

  @PutOff()
  @Field(() => Int, {
    description:
      'How many hits were added or changed since then. Looked for only when asked for; refused where the filter names what is no longer there.',
  })
  newCount: () => Promise<number>;
}

export const SavedSearchConnectionModel = connectionOf(SavedSearchModel, 'SavedSearch');

@ObjectType('SaveSearchPayload', { description: 'The search that is kept, or what is wrong.' })
export class SaveSearchPayloadModel {
  @Field(() => SavedSearchModel, { nullable: true, description: 'The search; null where refused.' })
  savedSearch: SavedSearchModel | null;

  @Field(() => [UserErrorModel], { description: 'What is wrong; empty when nothing is.' })
  errors: readonly UserErrorModel[];
}

@ObjectType('ChangeSavedSearchPayload', { description: 'The search as it is now, or what is wrong.' })
export class ChangeSavedSearchPayloadModel {
  @Field(() => SavedSearchModel, { nullable: true, description: 'The search; null where refused.' })
  savedSearch: SavedSearchModel | null;

  @Field(() => [UserErrorModel], { description: 'What is wrong; empty when nothing is.' })
  errors: readonly UserErrorModel[];
}

@ObjectType('DeleteSavedSearchPayload', { description: 'What is wrong, if anything.' })
export class DeleteSavedSearchPayloadModel {
  @Field(() => [UserErrorModel], { description: 'What is wrong; empty when nothing is.' })
  errors: readonly UserErrorModel[];
}
